import * as z from "zod/mini";
import { PRESENCES } from "../workbook/attendance.ts";
import { endpoint } from "./endpoint.ts";
import { readHistory, recordByPhone } from "./meeting/answers.ts";
import { recordPresences } from "./meeting/presence.ts";
import { readMeeting } from "./meeting/view.ts";

const LONGEST_ID = 500;
const LONGEST_TEXT = 5_000;
const MOST_PEOPLE = 2_000;

const id = () => z.string().check(z.maxLength(LONGEST_ID));
const text = () => z.string().check(z.maxLength(LONGEST_TEXT));
const presence = () => z.enum(["", ...PRESENCES]);

/** What the screen Setkání asks of the core. */
export const MEETING_ENDPOINTS = {
  /** The event, what people answered, who came, and whether the bodies could decide. */
  "meeting.read": endpoint(() => z.object({ event: z.nullable(id()) }), readMeeting),
  /** Every answer of one person, the oldest first. */
  "meeting.history": endpoint(() => z.object({ event: id(), contact: id() }), readHistory),
  /** An answer that somebody gave by telephone; `state` is that of the answer seen on the screen. */
  "meeting.answer": endpoint(
    () =>
      z.object({ event: id(), contact: id(), state: text(), choice: text(), deputy: text(), note: text() }),
    recordByPhone,
  ),
  /** Who came; `was` is what the screen showed before. */
  "meeting.presence": endpoint(
    () =>
      z.object({
        event: id(),
        people: z
          .array(z.object({ contact: id(), was: text(), presence: presence(), deputy: text() }))
          .check(z.maxLength(MOST_PEOPLE)),
      }),
    recordPresences,
  ),
};
