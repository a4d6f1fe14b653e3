import type { Block, Document } from "../../documents/document.ts";
import { toHtml } from "../../documents/html.ts";
import { plainPaper } from "../../documents/plain-paper.ts";
import {
  QUALITY_AREAS,
  QUALITY_QUESTIONS,
  type QualityArea,
  QUALITY_TEXTS as TEXTS,
} from "../../texts/quality.ts";
import { type Language, say } from "../../texts/say.ts";
import type { CommandInput } from "../command-input.ts";
import type { Plan } from "../plan.ts";
import { type AnsweredQuestion, answerQuestions } from "./questions.ts";

/** A self-check of the planning against the eight areas of quality (MPSV), answered from the workbook. */
export function planQuality({ workbook, language }: CommandInput): Plan {
  const answers = answerQuestions(workbook);
  const counts = { yes: 0, partly: 0, no: 0, nothing: 0 };
  for (const answer of answers) counts[verdictOf(answer)] += 1;
  const summary = say(TEXTS.summary, language, { ...counts, of: answers.length });
  const document = qualityDocument(answers, summary, language);
  return {
    actions: [
      { kind: "save-document", key: "document:quality", name: "sebehodnoceni", document },
      { kind: "save-page", key: "page:quality", name: "sebehodnoceni", html: toHtml(document) },
    ],
    issues: [],
    summary: [summary],
    facts: {
      ...counts,
      answers: answers.map((answer) => ({
        ...answer,
        area: QUALITY_QUESTIONS[answer.key].area,
        verdict: verdictOf(answer),
      })),
    },
  };
}

function verdictOf({ done, of }: AnsweredQuestion): "yes" | "partly" | "no" | "nothing" {
  if (of === 0) return "nothing";
  if (done === 0) return "no";
  return done === of ? "yes" : "partly";
}

function qualityDocument(
  answers: readonly AnsweredQuestion[],
  summary: string,
  language: Language,
): Document {
  const title = say(TEXTS.title, language);
  return plainPaper(
    title,
    [
      { kind: "paragraph", style: "lead", text: [summary] },
      { kind: "paragraph", text: [say(TEXTS.about, language)] },
      ...(Object.keys(QUALITY_AREAS) as QualityArea[]).flatMap((area, index) =>
        areaBlocks(`${index + 1}. ${say(QUALITY_AREAS[area], language)}`, ofArea(answers, area), language),
      ),
    ],
    { language },
  );
}

function ofArea(answers: readonly AnsweredQuestion[], area: QualityArea): readonly AnsweredQuestion[] {
  return answers.filter(({ key }) => QUALITY_QUESTIONS[key].area === area);
}

function areaBlocks(
  name: string,
  answers: readonly AnsweredQuestion[],
  language: Language,
): readonly Block[] {
  const columns = [
    { header: say(TEXTS.question, language), share: 6 },
    { header: say(TEXTS.answer, language), share: 3 },
    { header: say(TEXTS.where, language), share: 3 },
  ];
  const rows = answers.map((answer) => [
    [say(QUALITY_QUESTIONS[answer.key].asks, language)],
    [say(TEXTS[verdictOf(answer)], language, { done: answer.done, of: answer.of })],
    [say(QUALITY_QUESTIONS[answer.key].where, language)],
  ]);
  return [
    { kind: "heading", level: 1, text: [name] },
    { kind: "table", table: { caption: name, columns, rows } },
  ];
}
