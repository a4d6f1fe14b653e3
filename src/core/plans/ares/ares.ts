import { typedDay } from "../../czech/date-words.ts";
import { legalFormOf } from "../../czech/legal-form.ts";
import { fold } from "../../czech/text.ts";
import { type Issue, issueAt } from "../../issue.ts";
import type { PlainDate } from "../../plain-date.ts";
import { cellRef } from "../../sheet/table.ts";
import type { Language } from "../../texts/say.ts";
import type { Provider, Workbook } from "../../workbook/workbook.ts";
import { compareRow } from "../changes/compare.ts";
import { type ProposedChange, proposeActions } from "../changes/proposal.ts";
import type { Plan } from "../plan.ts";
import type { AresAnswers } from "./answer.ts";
import { type AresSubject, isPerson } from "./subject.ts";
import { aresFacts, aresSummary } from "./summary.ts";

interface AresInput {
  readonly workbook: Workbook;
  readonly today: PlainDate;
  readonly language: Language;
}

/** The IČO of all providers that have a valid one, each once, in the order of the sheet. */
export function icosToAsk({ providers }: Pick<Workbook, "providers">): readonly string[] {
  return [...new Set(providers.records.map(({ values }) => values.ico).filter((ico) => ico !== ""))];
}

/** What ARES says otherwise than Poskytovatelé, as rows of Návrhy změn, and who was not found or not asked. */
export function planAres({ workbook, today, language }: AresInput, answers: AresAnswers): Plan {
  const asked = workbook.providers.records.flatMap((provider) => {
    const answer = answers.get(provider.values.ico);
    return answer === undefined ? [] : [{ provider, answer }];
  });
  const changes = asked.flatMap(({ provider, answer }) =>
    answer.state === "found" ? changesOf(provider, answer.subject) : [],
  );
  const issues = asked.flatMap(({ provider, answer }): readonly Issue[] => {
    if (answer.state !== "missing" && answer.state !== "unreadable") return [];
    const code = answer.state === "missing" ? "ares-not-found" : "ares-unreadable";
    return [issueAt(cellRef(workbook.providers, provider, "ico"), provider.texts.ico, { code })];
  });
  const proposing = proposeActions(workbook, changes, today);
  return {
    actions: proposing.actions,
    issues: [...issues, ...proposing.issues],
    summary: aresSummary(workbook, answers, { proposing, language }),
    facts: aresFacts(answers, proposing),
  };
}

/** An organisation that has ended is proposed as ended; its last name and seat are of no use. */
function changesOf({ values, texts }: Provider, subject: AresSubject): readonly ProposedChange[] {
  const about = {
    source: "ARES",
    sheet: "providers",
    target: values.ico,
    name: texts.name || (isPerson(subject) ? values.ico : subject.name),
  } as const;
  if (subject.endedOn !== null)
    return [{ ...about, kind: "ukončení", field: "", before: "", after: typedDay(subject.endedOn) }];
  const { name, street, postalCode, municipality } = subject;
  // The name of a person in business is a person's, the seat often a home.
  const own = isPerson(subject) ? {} : { name, street, postalCode, municipality };
  const candidate = { ...own, ...legalFormChange(texts.legalForm, subject) };
  return compareRow({ texts }, { ...about, texts: candidate });
}

/** „z. ú.“ says the same as „ústav“. */
function legalFormChange(typed: string, { legalForm, legalFormCode }: AresSubject) {
  const known = legalFormOf(typed);
  const isSame = fold(typed) === fold(legalForm) || known?.code === legalFormCode;
  return legalForm === "" || isSame ? {} : { legalForm };
}
