import { tidy, tidyLine } from "../../czech/text.ts";
import { shortHash } from "../../messages/hash.ts";
import type { FormFields } from "../read-form.ts";
import type { Section } from "./sections.ts";
import type { Slot } from "./slots.ts";

/** What a person wants with the form. */
export type VerificationStep = "open" | "save" | "send" | "send-all";

/** A field as it came back, put together with what has happened meanwhile. */
export interface FilledSlot {
  readonly slot: Slot;
  readonly value: string;
  /** Somebody else has changed it since the page was drawn, and it says something else. */
  readonly meanwhile: boolean;
}

export interface FilledSection {
  readonly section: Section;
  readonly slots: readonly FilledSlot[];
  readonly ok: boolean;
  /** False for what was not on the page yet when it was drawn. */
  readonly seen: boolean;
}

/** A whole form that came back. */
export interface Filled {
  readonly step: VerificationStep;
  readonly sections: readonly FilledSection[];
  readonly by: string;
  /** Edits of services that are no longer there. */
  readonly stray: readonly string[];
}

/** What the buttons say in the field `krok`. */
export const STEP_WORDS: Readonly<Record<VerificationStep, string>> = {
  open: "otevrit",
  save: "ulozit",
  send: "odeslat",
  "send-all": "vse",
};

const STEPS: readonly VerificationStep[] = ["open", "save", "send", "send-all"];

const TICKED = "ano";

/** The step that a button stands for; null for a form that has none. */
export function stepOf(fields: FormFields): VerificationStep | null {
  return STEPS.find((step) => STEP_WORDS[step] === fields["krok"]) ?? null;
}

/** What the hidden field of a section remembers: a mark of each text that was shown, so that edits can be told. */
export function shownMarks(
  slots: readonly { readonly key: string; readonly text: string }[],
  ok: boolean,
): string {
  return [...slots.map(({ key, text }) => `${key}.${shortHash(text)}`), `ok.${ok ? 1 : 0}`].join(" ");
}

/** The name of that hidden field. */
export function marksName({ id }: Pick<Section, "id">): string {
  return `${id}-z`;
}

export function tickName({ id }: Pick<Section, "id">): string {
  return `${id}-ok`;
}

/** Who is to verify instead, as the form has it; null where the form has no such part. */
export function deputyIn({
  sections,
}: Pick<Filled, "sections">): { readonly name: string; readonly email: string } | null {
  const section = sections.find(({ section: { kind } }) => kind === "deputy");
  if (section === undefined || !section.seen) return null;
  const text = (key: string) => section.slots.find(({ slot }) => slot.key === key)?.value ?? "";
  return { name: text("jmeno"), email: text("mail") };
}

/** The form as nobody has touched it. */
export function untouched(sections: readonly Section[], by: string): Filled {
  return {
    step: "open",
    sections: sections.map((section) => ({
      section,
      slots: section.slots.map((slot) => ({ slot, value: slot.current, meanwhile: false })),
      ok: section.ok,
      seen: true,
    })),
    by,
    stray: [],
  };
}

/**
 * Three texts for each field: shown, typed, standing now. What the person left alone takes what stands now; what the
 * person typed stays as typed; where both have changed, both are told.
 */
export function readVerification(
  fields: FormFields,
  sections: readonly Section[],
  step: VerificationStep,
): Filled {
  return {
    step,
    sections: sections.map((section) => filledSection(fields, section)),
    by: tidyLine(fields["kdo"] ?? ""),
    stray: strayEdits(fields, sections),
  };
}

function filledSection(fields: FormFields, section: Section): FilledSection {
  const marks = marksIn(fields[marksName(section)]);
  const slots = section.slots.map((slot) => filledSlot(fields, slot, marks));
  const shownOk = marks.get("ok");
  const ticked = fields[tickName(section)] === TICKED;
  const ok = shownOk === undefined || ticked === (shownOk === "1") ? section.ok : ticked;
  return { section, slots, ok, seen: shownOk !== undefined };
}

function filledSlot(fields: FormFields, slot: Slot, marks: ReadonlyMap<string, string>): FilledSlot {
  const typed = fields[slot.name];
  const shown = marks.get(slot.key);
  if (typed === undefined || shown === undefined) return { slot, value: slot.current, meanwhile: false };
  const value = slot.lines > 1 ? tidy(typed) : tidyLine(typed);
  const touched = shortHash(value) !== shown;
  const moved = shortHash(slot.current) !== shown && slot.current !== value;
  return { slot, value: touched ? value : slot.current, meanwhile: moved };
}

function marksIn(text: string | undefined): ReadonlyMap<string, string> {
  const pairs = (text ?? "").slice(0, 2_000).split(" ");
  return new Map(
    pairs.flatMap((pair): readonly [string, string][] => {
      const dot = pair.indexOf(".");
      return dot < 1 ? [] : [[pair.slice(0, dot), pair.slice(dot + 1)]];
    }),
  );
}

/** Nothing typed is lost with a service that the team has taken out meanwhile. */
function strayEdits(fields: FormFields, sections: readonly Section[]): readonly string[] {
  const known = new Set(sections.map(marksName));
  return Object.entries(fields).flatMap(([name, text]) => {
    if (!name.startsWith("s-") || !name.endsWith("-z") || known.has(name)) return [];
    const id = name.slice(0, -1);
    return [...marksIn(text)].flatMap(([key, mark]) => {
      const typed = tidy(fields[`${id}${key}`] ?? "");
      return key === "ok" || typed === "" || shortHash(typed) === mark ? [] : [typed];
    });
  });
}
