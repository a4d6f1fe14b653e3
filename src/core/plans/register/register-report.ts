import { shortDate } from "../../czech/date-words.ts";
import type { Block, Document } from "../../documents/document.ts";
import { plainPaper } from "../../documents/plain-paper.ts";
import { adviceOf, type Issue, messageOf } from "../../issue.ts";
import type { PlainDate } from "../../plain-date.ts";
import { REASON_TEXTS, STATE_TEXTS, REGISTER_TEXTS as TEXTS } from "../../texts/register.ts";
import { type Language, say } from "../../texts/say.ts";
import type { JudgedService } from "./changes.ts";

interface ReportFrame {
  readonly area: string;
  readonly today: PlainDate;
  readonly language: Language;
  readonly issues: readonly Issue[];
  /** There was a workbook to compare with. */
  readonly compared: boolean;
}

/** The services of a territory on paper: what each is, where, why it is among them, and what comes of it. */
export function registerReport(services: readonly JudgedService[], frame: ReportFrame): Document {
  const { area, today, language, issues, compared } = frame;
  const title = say(TEXTS.reportTitle, language, { area });
  const day = shortDate(today, language);
  const source = say(TEXTS.reportSource, language, { day });
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: [say(TEXTS.reportIntro, language)] },
    { kind: "table", table: tableOf(services, { title, language, compared }) },
    ...issueBlocks(issues, language),
    { kind: "paragraph", text: [source] },
  ];
  return plainPaper(title, blocks, { language, orientation: "landscape" });
}

function tableOf(
  services: readonly JudgedService[],
  { title, language, compared }: { readonly title: string } & Pick<ReportFrame, "language" | "compared">,
) {
  const columns = [
    { header: say(TEXTS.service, language), share: 6 },
    { header: say(TEXTS.provider, language), share: 5 },
    { header: say(TEXTS.place, language), share: 5 },
    { header: say(TEXTS.why, language), share: 3 },
    ...(compared ? [{ header: say(TEXTS.state, language), share: 3 }] : []),
  ];
  const rows = services.map((service) => {
    const { kept, texts } = service;
    const cells = [
      serviceCell(texts),
      kept.record.provider.name || "–",
      placeCell(texts, language),
      say(REASON_TEXTS[kept.reason], language),
      ...(compared ? [say(STATE_TEXTS[service.state], language, { count: service.changes })] : []),
    ];
    return cells.map((text) => [text]);
  });
  return { caption: title, columns, rows };
}

function serviceCell({ name = "", type = "" }: JudgedService["texts"]): string {
  return name === type || type === "" ? name || "–" : `${name} (${type})`;
}

function placeCell(texts: JudgedService["texts"], language: Language): string {
  if (texts["secretAddress"] === "ano") return say(TEXTS.secretPlace, language);
  const { street = "", municipality = "" } = texts;
  return [street, municipality].filter((part) => part !== "").join(", ") || say(TEXTS.noPlace, language);
}

function issueBlocks(issues: readonly Issue[], language: Language): readonly Block[] {
  if (issues.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [say(TEXTS.toLookAt, language)] },
    {
      kind: "list",
      ordered: false,
      items: issues.map((issue) => [`${messageOf(issue, language)} ${adviceOf(issue, language)}`]),
    },
  ];
}
