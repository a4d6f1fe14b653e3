import { readDate } from "../../czech/date.ts";
import { readEmail } from "../../czech/email.ts";
import { fold, tidy } from "../../czech/text.ts";
import { shortHash } from "../../messages/hash.ts";
import type { Grid } from "../../sheet/grid.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { BLANK, type FoundComment } from "./found-comment.ts";
import { takenKey } from "./record-comments.ts";

/** A comment out of the tab that a form of Google answers into. */
export interface FormAnswer {
  readonly found: FoundComment;
  /** Tells this answer from all others, wherever its row or tab is moved and however its time is shown. */
  readonly mark: string;
}

/** What people call the questions of their forms, folded; the first that fits a question decides. */
const QUESTIONS: readonly (readonly [key: keyof FoundComment, names: RegExp])[] = [
  ["receivedOn", /^(?:casova(?:znacka|peciatka)|timestamp|zeitstempel)$/],
  ["email", /mail/],
  ["reason", /^(?:proc|duvod)|oduvodn|zduvodn|^why|reason/],
  ["original", /puvodni|stavajici|soucasn|original/],
  ["comment", /^(?:va[sm][ea]?|text|zneni|jaka?(?:je|mate)?)*(?:pripomink|navrh|namet|podnet|comment)/],
  ["place", /kapitol|opatreni|^k?e?cemu|mist[oaeu]|^cast|stran|^bod|chapter|measure|place/],
  ["authorKind", /zakoho|kdojste|jakokdo|pisete|youare/],
  ["author", /jmen|organizac|predkladatel|autor|^kdo|name/],
  ["comment", /pripomink|navrh|navrz|namet|podnet|zmenit|comment/],
];
/** A cell of Google holds 50 000 characters; nobody settles so long a comment as one. */
const LONGEST_TEXT = 30_000;
const LONGEST_QUESTION = 300;

/** The answers that the journal does not know to have been taken, oldest first as they stand. */
export function newFormAnswers({
  forms,
  journal,
}: Pick<Workbook, "forms" | "journal">): readonly FormAnswer[] {
  if (forms.length === 0) return [];
  const taken = new Set(journal.records.map(({ texts }) => texts.key));
  const unique = new Map<string, FormAnswer>();
  for (const answer of forms.flatMap(answersIn)) {
    if (!taken.has(takenKey(answer.mark)) && !unique.has(answer.mark)) unique.set(answer.mark, answer);
  }
  return [...unique.values()];
}

/** The comments of one tab; a form without a question that asks for one has none. */
function answersIn({ rows }: Grid): readonly FormAnswer[] {
  const [questions = [], ...answers] = rows;
  const places = placesOf(questions);
  if (![...places.values()].includes("comment")) return [];
  const counts = new Map<string, number>();
  return answers.flatMap((cells) => {
    const found = foundIn(cells, places);
    if (found.comment === "") return [];
    const said = JSON.stringify([found.receivedOn, ...cells.slice(1).filter((cell) => cell !== "")]);
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    // Two people may say the very same on one day.
    return [{ found, mark: markOf(`${count}:${said}`) }];
  });
}

function placesOf(questions: readonly string[]): ReadonlyMap<number, keyof FoundComment> {
  const places = new Map<number, keyof FoundComment>();
  const known = new Set<keyof FoundComment>();
  questions.forEach((question, index) => {
    const name = fold(question.slice(0, LONGEST_QUESTION));
    const key = name === "" ? undefined : QUESTIONS.find(([, names]) => names.test(name))?.[0];
    if (key === undefined || known.has(key)) return;
    known.add(key);
    places.set(index, key);
  });
  return places;
}

function foundIn(cells: readonly string[], places: ReadonlyMap<number, keyof FoundComment>): FoundComment {
  const texts: Record<keyof FoundComment, string> = { ...BLANK };
  for (const [index, key] of places) texts[key] = tidy(cells[index] ?? "").slice(0, LONGEST_TEXT);
  return {
    ...texts,
    email: readEmail(texts.email).value ?? "",
    authorKind: kindOf(texts.authorKind),
    receivedOn: readDate(texts.receivedOn).value ?? "",
  };
}

/** What the person chose, as the register says it; "" where the form did not ask. */
function kindOf(chosen: string): string {
  const said = fold(chosen);
  if (said === "") return "";
  if (/organizac|poskytovatel|spolek|firm/.test(said)) return "organizace";
  if (/obec|mesto|mestys|starost/.test(said)) return "obec";
  return /clen|skupin/.test(said) ? "člen skupiny" : "občan";
}

/** Twice 32 bits: a comment lost to two equal marks would be missed by nobody. */
function markOf(said: string): string {
  return `${shortHash(said)}${shortHash(`${said.length}:${said}`)}`;
}
