import { toHtml } from "../../documents/html.ts";
import { COMMENT_TEXTS as TEXTS } from "../../texts/comments.ts";
import { say } from "../../texts/say.ts";
import type { CommandInput } from "../command-input.ts";
import type { Plan } from "../plan.ts";
import { alikeComments } from "./alike.ts";
import { aboutPage, commentPageAddress } from "./comment-page-address.ts";
import { chooseRound, commentsOf } from "./round.ts";
import { settlementDocument } from "./settlement-document.ts";

/** More pairs nobody reads in one sentence; the data for scripts have them all. */
const MOST_PAIRS = 20;

/**
 * The settlement of a round's comments as a table: one for the bodies that decide, and one to be published in which
 * citizens are not named. Comments that look the same are told; nothing is settled by itself.
 */
export function planSettlement(input: CommandInput): Plan {
  const { workbook, language } = input;
  const chosen = chooseRound(input);
  const groups = commentsOf(workbook, chosen);
  const all = groups.flatMap(({ comment, joined }) => [comment, ...joined.map((one) => one.comment)]);
  const open = groups
    .filter(({ comment }) => comment.values.settlement === "")
    .reduce((sum, { joined }) => sum + 1 + joined.length, 0);
  const alike = alikeComments(groups);
  const counts = { count: all.length, settled: all.length - open, open };
  const address = commentPageAddress(input, chosen);
  const facts = { round: chosen.id, address, ...counts, alike: alike.map((pair) => ({ ...pair })) };
  if (all.length === 0) {
    const summary = [say(TEXTS.none, language), ...aboutPage(input, chosen)];
    return { actions: [], issues: [], summary, facts };
  }
  const suffix = chosen.id === "" ? "" : `-${chosen.id}`;
  const shown = alike.slice(0, MOST_PAIRS).map(({ first, second }) => `${first} + ${second}`);
  const pairs = [...shown, ...(alike.length > MOST_PAIRS ? ["…"] : [])].join(", ");
  const inner = settlementDocument({ workbook, chosen, groups, named: true }, language);
  const published = settlementDocument({ workbook, chosen, groups, named: false }, language);
  return {
    actions: [
      { kind: "save-document", key: "document:settlement", name: `vyporadani${suffix}`, document: inner },
      {
        kind: "save-document",
        key: "document:settlement-public",
        name: `vyporadani${suffix}-ke-zverejneni`,
        document: published,
      },
      {
        kind: "save-page",
        key: "page:settlement-public",
        name: `vyporadani${suffix}-ke-zverejneni`,
        html: toHtml(published),
      },
    ],
    issues: [],
    summary: [
      say(TEXTS.summary, language, counts),
      ...aboutPage(input, chosen),
      ...(alike.length === 0 ? [] : [say(TEXTS.alike, language, { count: alike.length, pairs })]),
    ],
    facts,
  };
}
