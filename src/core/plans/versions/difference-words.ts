import { readMoney } from "../../czech/money.ts";
import { parseTiming } from "../../czech/timing/timing.ts";
import { lastDayOf } from "../../plain-date.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { VERSION_TEXTS as TEXTS } from "../../texts/versions.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Change } from "./difference.ts";

/** Longer texts are told only to have changed; the table shows them whole. */
const LONGEST_QUOTED = 120;

/** A change as a sentence: `Opatření 2.1.3: termín posunut z 2026 na 2027.` */
export function sayChange(change: Change, language: Language): string {
  const subject = subjectOf(change, language);
  const { kind, name, before, after } = change;
  if (kind === "renumbered")
    return say(TEXTS.renumbered, language, { subject: levelOf(change, language), name, before, after });
  if (kind !== "changed") return say(TEXTS[kind], language, { subject, name: quoted(change) });
  return say(TEXTS.sentence, language, {
    subject,
    what: say(sayField(change), language, valuesOf(change, language)),
  });
}

/** The column's name as the sheet has it. */
export function fieldLabel({ sheet, field }: Change, language: Language): string {
  const columns: Readonly<Record<string, { readonly label: Text }>> = SHEETS[sheet].columns;
  const label = columns[field]?.label;
  return label === undefined ? field : say(label, language);
}

function subjectOf(change: Change, language: Language): string {
  const { sheet, number, name, id } = change;
  if (sheet === "funding") return say(TEXTS.money, language, { about: id });
  if (sheet === "planTexts") return say(TEXTS.chapter, language, { name });
  const level = levelOf(change, language);
  return number === "" ? `${level} „${name}“` : `${level} ${number}`;
}

/** The level as a sentence begins. */
function levelOf({ level }: Change, language: Language): string {
  const word = level === "" ? say(TEXTS.row, language) : level;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function quoted({ sheet, number, name, before, after }: Change): string {
  if (sheet === "funding") return ` ${before || after}`;
  return sheet === "planTexts" || number === "" ? "" : ` „${name}“`;
}

function sayField({ field, before, after }: Change): Text {
  if (before === "") return TEXTS.filled;
  if (after === "") return TEXTS.emptied;
  if (Math.max(before.length, after.length) > LONGEST_QUOTED) return TEXTS.rewritten;
  if (field === "name") return TEXTS.renamed;
  if (field === "timing") return timingText(before, after);
  if (field === "costs" || field === "amount" || field === "actualCosts") return moneyText(before, after);
  return TEXTS.replaced;
}

function valuesOf(change: Change, language: Language) {
  const label = fieldLabel(change, language);
  return {
    field: label.charAt(0).toLowerCase() + label.slice(1),
    before: change.before,
    after: change.after,
  };
}

function timingText(before: string, after: string): Text {
  const [was, is] = [parseTiming(before).end, parseTiming(after).end];
  if (was === null || is === null || lastDayOf(was) === lastDayOf(is)) return TEXTS.retimed;
  return lastDayOf(is) > lastDayOf(was) ? TEXTS.putOff : TEXTS.broughtForward;
}

function moneyText(before: string, after: string): Text {
  const [was, is] = [readMoney(before).value?.amount ?? null, readMoney(after).value?.amount ?? null];
  if (was === null || is === null || was === is) return TEXTS.replaced;
  return is > was ? TEXTS.raised : TEXTS.lowered;
}
