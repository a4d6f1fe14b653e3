import { COMMANDS } from "../core/commands.ts";
import { recogniseWorkbook } from "../core/workbook/recognise.ts";
import { startClock } from "./clock.ts";
import { userLanguage } from "./from-menu.ts";
import { readSpreadsheet } from "./read-spreadsheet.ts";
import { readRemindersState, rememberDigest } from "./reminders-state.ts";

/**
 * What the daily trigger does: finds what is due and keeps one sentence of it for the next person who looks.
 * Nothing due writes nothing. Running twice a day changes nothing: Google may call a trigger late or again.
 */
export function dailyDigest(triggerId: string): void {
  const { on, digest } = readRemindersState();
  // Somebody else has taken the reminders over, or turned them off, and could not delete this trigger.
  if (on === null || on.triggerId !== triggerId) return;
  const language = userLanguage();
  const { today, now } = startClock();
  const workbook = recogniseWorkbook(readSpreadsheet().grids, language);
  const plan = COMMANDS.remind.plan({ workbook, today, now, language, event: null });
  const sentence = plan.summary[0] ?? "";
  if (plan.actions.length === 0 || (digest?.day === today && digest.sentence === sentence)) return;
  rememberDigest({ day: today, sentence });
}
