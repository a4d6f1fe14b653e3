import { RefusedError } from "../../src/core/errors.ts";
import type { Known } from "../../src/core/sending/ledger.ts";
import { type Language, say } from "../../src/core/texts/say.ts";
import { SEND_COMMAND_TEXTS as TEXTS, VERDICT_TEXTS } from "../../src/core/texts/sending.ts";
import { decideDeed, knownDeeds, type SendingPlace } from "../../src/node/sending/send-messages.ts";
import { userName } from "../../src/node/sending/user-name.ts";
import type { CommandRequest } from "./request.ts";
import type { Result } from "./result.ts";

/** Shows what waits, failed or is uncertain, and writes down what a person decided. */
export async function runJournal({ operands, given, language }: CommandRequest): Promise<Result> {
  const path = operands[0] ?? "";
  if (path.startsWith("google:")) throw new RefusedError("wrong-use", say(TEXTS.needsFile, language));
  const place = { path, language, by: userName() };
  const resend = typeof given.resend === "string" ? given.resend : null;
  const sent = typeof given.sent === "string" ? given.sent : null;
  if (resend !== null && sent !== null) throw new RefusedError("wrong-use", say(TEXTS.oneDecision, language));
  const decided =
    resend !== null
      ? [await decide(resend, "resend", place)]
      : sent !== null
        ? [await decide(sent, "sent", place)]
        : [];
  const open = [...(await knownDeeds(place))].filter(([, { verdict }]) => verdict !== "sent");
  return {
    json: { command: "journal", decided, open: open.map(([key, known]) => ({ key, ...known })) },
    sentences: [...decided, ...listed(open, language)],
    issues: [],
    made: [],
  };
}

async function decide(key: string, as: "sent" | "resend", place: SendingPlace): Promise<string> {
  const { language } = place;
  const settled = await decideDeed(key, as, place);
  switch (settled.is) {
    case "settled": {
      const state = say(VERDICT_TEXTS[as === "sent" ? "sent" : "unsent"], language);
      return say(TEXTS.decided, language, { key, state });
    }
    case "busy":
      throw new RefusedError("cannot-write", say(TEXTS.busyNow, language));
    case "unknown-key":
      throw new RefusedError("wrong-use", say(TEXTS.unknownKey, language, { key }));
    case "nothing-to-decide": {
      const state = say(VERDICT_TEXTS[settled.verdict], language);
      throw new RefusedError("wrong-use", say(TEXTS.nothingToDecide, language, { key, state }));
    }
  }
}

function listed(open: readonly (readonly [string, Known])[], language: Language): readonly string[] {
  if (open.length === 0) return [say(TEXTS.journalEmpty, language)];
  const lines = open.map(([key, { verdict, at, error }]) =>
    [say(VERDICT_TEXTS[verdict], language).padEnd(10), key, at.replace("T", " "), error]
      .filter((part) => part !== "")
      .join("  "),
  );
  const undecided = open.some(([, { verdict }]) => verdict === "uncertain");
  return [...lines, ...(undecided ? [say(TEXTS.decide, language)] : [])];
}
