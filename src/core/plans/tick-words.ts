import { longDate } from "../czech/date-words.ts";
import { type Language, say } from "../texts/say.ts";
import { TICK_TEXTS as TEXTS } from "../texts/tick.ts";
import type { TickPlan } from "./tick.ts";

/** What a person is told of the messages that go out by themselves: how many, to whom, when, and what is in the way. */
export function sayTick({ messages, heldUntil, trouble }: TickPlan, language: Language): readonly string[] {
  const count = messages.length;
  const hindered = trouble === null ? [] : [say(TEXTS[TROUBLES[trouble]], language)];
  if (count === 0) return [...hindered, ...(trouble === null ? [say(TEXTS.noneNow, language)] : [])];
  const first =
    heldUntil === null
      ? say(TEXTS.now, language, { count })
      : say(TEXTS.held, language, {
          count,
          day: longDate(heldUntil.slice(0, 10), language),
          time: heldUntil.slice(11).replace(/^0/, ""),
        });
  const lines = messages.map(({ name, message: { to, subject } }) => {
    const email = to[0]?.email ?? "";
    return `  ${name === email ? `${email}: ${subject}` : say(TEXTS.message, language, { name, email, subject })}`;
  });
  return [...hindered, first, ...lines];
}

const TROUBLES = { "no-sender": "noSender", "broken-template": "brokenTemplate" } as const;
