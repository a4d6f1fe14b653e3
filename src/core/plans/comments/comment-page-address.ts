import { commentsLink } from "../../answers/links.ts";
import { shortDate } from "../../czech/date-words.ts";
import { COMMENT_TEXTS as TEXTS } from "../../texts/comments.ts";
import { say } from "../../texts/say.ts";
import type { CommandInput } from "../command-input.ts";
import type { ChosenRound } from "./round.ts";

/** The published address of a round; "" while there is no page, nothing that signs, no last day or no id in the sheet. */
export function commentPageAddress(
  { workbook, sign }: Pick<CommandInput, "workbook" | "sign">,
  { id, round }: ChosenRound,
): string {
  const base = workbook.project.record.values.answersPage;
  const closes = round?.values.closes ?? null;
  if (base === "" || sign === undefined || closes === null || round?.texts.id !== id) return "";
  return commentsLink({ base, sign }, id, closes);
}

/** Where comments on a round can be written, in words; nothing once it is over. */
export function aboutPage(input: CommandInput, chosen: ChosenRound): readonly string[] {
  const { today, language, workbook } = input;
  const closes = chosen.round?.values.closes ?? null;
  if (closes === null || closes < today) return [];
  const address = commentPageAddress(input, chosen);
  if (address !== "") return [say(TEXTS.page, language, { address, day: shortDate(closes, language) })];
  return workbook.project.record.values.answersPage === "" ? [say(TEXTS.pageMissing, language)] : [];
}
