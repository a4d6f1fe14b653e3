import { receive, show } from "../../src/core/answers/receive.ts";
import type { CommandInput } from "../../src/core/plans/command-input.ts";
import { chooseRound, commentsOf } from "../../src/core/plans/comments/round.ts";
import { readWorkbook } from "../../src/core/workbook/workbook.ts";
import { sign, stampIn } from "../support/answers.ts";
import { OPEN_DAY, ROUND, roundToken } from "../support/comments.ts";
import { gridsOf } from "../support/workbook.ts";

const WORDS =
  "služba péče bydlení senioři děti odpoledne víkend kapacita poradna doprava obec rozpočet termín".split(
    " ",
  );

/** A round with so many comments of thirty words; every tenth says nearly what the one before it says. */
export function manyComments(count: number) {
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  const word = () => `${WORDS[random(WORDS.length)]}${random(60)}`;
  let last: readonly string[] = [];
  const comments = Array.from({ length: count }, (_, index) => {
    last = index % 10 === 9 ? [...last.slice(1), word()] : Array.from({ length: 30 }, word);
    const place = `2.${1 + (Math.floor(index / 10) % 40)} Opatření`;
    const comment = last.join(" ");
    return {
      round: "KP-001",
      receivedOn: "4. 5. 2026",
      place,
      comment,
      settlement: "",
      settlementReason: "",
    };
  });
  const workbook = readWorkbook(gridsOf({ ...ROUND, comments }));
  const now = `${OPEN_DAY}T08:00:00Z`;
  const input: CommandInput = { workbook, today: OPEN_DAY, now, language: "cs", event: null };
  return { input, groups: commentsOf(workbook, chooseRound(input)) };
}

/** The page of such a round; each call receives one comment more. */
export function commentsDesk(count: number) {
  const { workbook } = manyComments(count).input;
  const seconds = Date.parse(`${OPEN_DAY}T08:00:00Z`) / 1000;
  const context = { workbook, today: OPEN_DAY, now: `${OPEN_DAY}T08:00:00Z`, seconds, sign };
  const asked = { token: roundToken(), base: "", language: null };
  const { html } = show({ ...asked, fields: { misto: "celek" } }, context);
  const fields = { razitko: stampIn(html), misto: "celek", pripominka: "Více míst", kdo: "obcan" };
  return {
    receiveOne: () => {
      const { actions } = receive({ ...asked, fields }, { ...context, seconds: seconds + 60 });
      if (actions.length !== 2) throw new Error("The comment was not taken.");
    },
  };
}
