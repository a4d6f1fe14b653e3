import { shortDate } from "../../czech/date-words.ts";
import { printPhone } from "../../czech/phone.ts";
import type { Document } from "../../documents/document.ts";
import { toHtml } from "../../documents/html.ts";
import { plainPaper } from "../../documents/plain-paper.ts";
import { type Language, say } from "../../texts/say.ts";
import { GIVEN_VOTE_TEXTS } from "../../texts/votes.ts";
import { VOTING_TEXTS as TEXTS } from "../../texts/voting.ts";
import type { VoterVote } from "../../workbook/vote-count.ts";
import type { Action } from "../plan.ts";
import { shownName } from "../recipient-tables.ts";
import { type Silent, skippedWords } from "./silent.ts";
import type { Voting } from "./voting.ts";

interface Shown {
  readonly voting: Voting;
  readonly silent: readonly Silent[];
  readonly sentences: readonly string[];
}

/** The page for the team: how the vote stands, every member with the vote, and whom to phone. */
export function votePageOf({ voting, silent, sentences }: Shown, language: Language): Action {
  const title = say(TEXTS.title, language, { document: voting.record.values.document });
  const caption = say(TEXTS.members, language);
  const columns = [
    { header: say(TEXTS.name, language), share: 4 },
    { header: say(TEXTS.vote, language), share: 2 },
    { header: say(TEXTS.day, language), share: 2 },
    { header: say(TEXTS.way, language), share: 4 },
  ];
  const rows = voting.count.votes.map((vote) => [
    [shownName(vote.voter)],
    [vote.vote === null ? say(TEXTS.silent, language) : say(GIVEN_VOTE_TEXTS[vote.vote], language)],
    [dayOf(vote, language)],
    [wayOf(vote, silent, language)],
  ]);
  const document: Document = plainPaper(
    title,
    [
      ...sentences.map((text) => ({ kind: "paragraph", text: [text] }) as const),
      { kind: "heading", level: 1, text: [caption] },
      { kind: "table", table: { caption, columns, rows } },
    ],
    { language },
  );
  return { kind: "save-page", key: `page:vote:${voting.id}`, name: "hlasovani", html: toHtml(document) };
}

function dayOf({ record }: VoterVote, language: Language): string {
  const day = record?.values.date ?? null;
  return day === null ? "–" : shortDate(day, language);
}

function wayOf({ voter }: VoterVote, silent: readonly Silent[], language: Language): string {
  const one = silent.find(({ id }) => id === voter.id);
  if (one === undefined) return "–";
  if (one.skipped === null) return say(TEXTS.byLetter, language);
  const phone = voter.contact.values.phone.map(printPhone).join(", ") || "–";
  return say(TEXTS.byPhone, language, { phone, reason: skippedWords(one, language) });
}
