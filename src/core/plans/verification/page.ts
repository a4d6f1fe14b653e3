import { shortDate } from "../../czech/date-words.ts";
import type { Block } from "../../documents/document.ts";
import { toHtml } from "../../documents/html.ts";
import { plainPaper } from "../../documents/plain-paper.ts";
import { DOCUMENT_NAMES } from "../../texts/made.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { VERIFYING_TEXTS as TEXTS, VERIFICATION_STATE_TEXTS } from "../../texts/verifying.ts";
import type { CommandInput } from "../command-input.ts";
import type { Action } from "../plan.ts";
import type { VerificationOverview, VerificationStatus } from "./overview.ts";
import type { Round } from "./round.ts";

interface Shown {
  readonly round: Round;
  readonly overview: VerificationOverview;
}

/** The page for the team: how far every provider of the round is, and who would be added. */
export function verificationPage({ round, overview }: Shown, { language, today }: CommandInput): Action {
  const { counts, providers } = overview;
  const title = say(TEXTS.title, language, { round: round.name });
  const state = say(TEXTS.state, language, {
    ...counts,
    round: round.name,
    waiting: counts.waiting + counts["without-address"],
  });
  const document = plainPaper(
    title,
    [
      ...(providers.length === 0 ? [] : [{ kind: "paragraph", text: [state] } as const]),
      ...table(
        TEXTS.providers,
        statusColumns(language),
        providers.map((one) => statusRow(one, language)),
      ),
      ...table(TEXTS.proposedRows, proposedColumns(language), proposedRows(round, language)),
    ],
    { language },
  );
  return {
    kind: "save-page",
    key: `page:verification:${round.name}:${today}`,
    name: DOCUMENT_NAMES.verification,
    html: toHtml(document),
  };

  function table(caption: Text, columns: readonly Column[], rows: readonly Row[]): readonly Block[] {
    if (rows.length === 0) return [];
    const name = say(caption, language);
    return [
      { kind: "heading", level: 1, text: [name] },
      { kind: "table", table: { caption: name, columns, rows } },
    ];
  }
}

interface Column {
  readonly header: string;
  readonly share: number;
}

type Row = readonly (readonly string[])[];

function statusColumns(language: Language): readonly Column[] {
  return [
    { header: say(TEXTS.provider, language), share: 4 },
    { header: say(TEXTS.to, language), share: 4 },
    { header: say(TEXTS.due, language), share: 2 },
    { header: say(TEXTS.stateColumn, language), share: 3 },
    { header: say(TEXTS.days, language), share: 3 },
    { header: say(TEXTS.changes, language), share: 2 },
  ];
}

function statusRow(one: VerificationStatus, language: Language): Row {
  return [
    [one.provider],
    [receiverText(one, language)],
    [one.due === null ? "–" : shortDate(one.due, language)],
    [stateText(one, language)],
    [dayText(one, language)],
    [one.edits === 0 ? "–" : String(one.edits)],
  ];
}

export function stateText({ state, overdue }: VerificationStatus, language: Language): string {
  const word = say(VERIFICATION_STATE_TEXTS[state], language);
  return overdue ? say(TEXTS.overdueWord, language, { state: word }) : word;
}

/** Who is asked, and the deputy. */
export function receiverText({ receiver, email, deputy }: VerificationStatus, language: Language): string {
  const name =
    [receiver, email].filter((part) => part !== "").join(", ") || say(TEXTS.noAddressShort, language);
  return deputy === "" ? name : say(TEXTS.withDeputy, language, { name, deputy });
}

/** The day of the last step, and who confirmed. */
export function dayText(
  { confirmedOn, confirmedBy, openedOn, sentOn, state }: VerificationStatus,
  language: Language,
): string {
  if (state === "confirmed" && confirmedOn !== null) {
    return say(TEXTS.confirmedBy, language, { day: shortDate(confirmedOn, language), name: confirmedBy });
  }
  const day = openedOn ?? sentOn;
  return day === null ? "–" : shortDate(day, language);
}

function proposedColumns(language: Language): readonly Column[] {
  return [
    { header: say(TEXTS.provider, language), share: 5 },
    { header: say(TEXTS.services, language), share: 6 },
    { header: say(TEXTS.due, language), share: 2 },
  ];
}

function proposedRows({ missing, due }: Round, language: Language): readonly Row[] {
  return missing.map(({ name, services }) => [
    [name],
    [services.map(({ values }) => values.name || values.type).join("; ")],
    [shortDate(due, language)],
  ]);
}
