import type { RowConflict, RowField, RowSaved, TypedField } from "../../core/screens/row-form.ts";
import { ROW_FORM_TEXTS as TEXTS } from "../../core/texts/screens-rows.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";
import { field } from "./field.ts";
import { t } from "./language.ts";
import type { Messages } from "./messages.ts";
import { type RowControl, rowControl } from "./row-control.ts";

/** Fields that belong together; one with a title, folded unless it is open. */
interface FormPart {
  readonly title: string;
  readonly note?: string;
  readonly keys: readonly string[];
  /** true: always shown; "open" and "folded": shown on demand. */
  readonly shown: true | "open" | "folded";
}

interface RowForm {
  /** Begins the ids of the controls. */
  readonly name: string;
  readonly fields: readonly RowField[];
  readonly parts: readonly FormPart[];
  /** Keys of texts of several lines, and of choices that all stand in sight. */
  readonly long?: readonly string[];
  readonly inSight?: { readonly [key: string]: string };
  /** What is offered beside free typing. */
  readonly offered?: { readonly [key: string]: readonly string[] };
  /** Filled in beforehand where the sheet has nothing, and only saved once `when` is chosen. */
  readonly usual?: { readonly when: string; readonly texts: { readonly [key: string]: string } };
  readonly label: string;
  /** Other buttons beside the one that saves. */
  readonly beside?: readonly HTMLElement[];
  readonly messages: Messages;
  readonly save: (typed: readonly TypedField[]) => Promise<RowSaved>;
  /** It is in the sheet; the sentence says so. */
  readonly saved: (sentence: string) => Promise<void>;
}

/** A form and whether a person has changed something in it. */
export interface OpenForm {
  readonly node: HTMLElement;
  readonly isDirty: () => boolean;
}

/** One line of the form with what the sheet says as far as this page knows. */
interface Line {
  readonly field: RowField;
  readonly control: RowControl;
  /** What stood in the control at first. */
  readonly first: string;
  old: string;
}

/** The cells of one row as a form; nothing is overwritten unseen: where both have written, the person chooses. */
export function rowForm(form: RowForm): OpenForm {
  const lines = form.fields.filter(({ writable }) => writable).map((one) => lineOf(one, form));
  const press = (): Promise<void> => submit(form, lines);
  const save = button(form.label, { messages: form.messages, press }, { kind: "action" });
  const node = element("form", { onsubmit: (event) => event.preventDefault() }, [
    ...form.parts.map((part) => partNode(part, lines)),
    missingNote(form.fields),
    element("div", { class: "row" }, [save, ...(form.beside ?? [])]),
  ]);
  return { node, isDirty: () => lines.some(({ control, first }) => control.read() !== first) };
}

function lineOf(one: RowField, form: RowForm): Line {
  const { key, text } = one;
  const first = text === "" ? (form.usual?.texts[key] ?? "") : text;
  const control = rowControl(
    { ...one, text: first },
    {
      id: `${form.name}-${key}`,
      long: form.long?.includes(key) ?? false,
      none: form.inSight?.[key] ?? null,
      offered: form.offered?.[key] ?? [],
    },
  );
  return { field: one, control, first, old: text };
}

function partNode({ title, note = "", keys, shown }: FormPart, lines: readonly Line[]): HTMLElement | null {
  const own = keys.flatMap((key) => lines.filter((line) => line.field.key === key));
  if (own.length === 0) return null;
  const grid = element("div", { class: "pairs" }, own.map(lineNode));
  if (shown === true && title === "") return grid;
  const told = note === "" ? null : element("p", { class: "note" }, note);
  if (shown === true)
    return element("fieldset", { class: "form-part" }, [element("legend", {}, title), told, grid]);
  return element("details", { class: "form-part", open: shown === "open" }, [
    element("summary", {}, title),
    told,
    grid,
  ]);
}

function lineNode({ field: one, control }: Line): HTMLElement {
  const { label, note, required, findings } = one;
  const said = findings.map(({ severity, sentence }) =>
    element("p", { class: `finding ${severity}` }, sentence),
  );
  if (control.legend) {
    return element("fieldset", { class: "wide" }, [element("legend", {}, label), control.node, ...said]);
  }
  const row = field(control.node, {
    label: required ? t(TEXTS.required, { label }) : label,
    note,
  });
  if (control.wide) row.classList.add("wide");
  row.append(...said);
  return row;
}

/** Columns that the sheet lacks are told once. */
function missingNote(fields: readonly RowField[]): HTMLElement | null {
  const labels = fields.filter(({ writable }) => !writable).map(({ label }) => `„${label}“`);
  if (labels.length === 0) return null;
  const values = { count: labels.length, labels: labels.join(", ") };
  return element("p", { class: "note" }, t(TEXTS.missing, values));
}

async function submit(form: RowForm, lines: readonly Line[]): Promise<void> {
  const { messages, usual } = form;
  const waits = usual !== undefined && typedIn(lines, usual.when) === "";
  const typed = lines
    .map(({ field: { key }, control, old, first }) => {
      const untouched = waits && old === "" && control.read() === first;
      return { key, old, text: untouched ? "" : control.read() };
    })
    .filter(({ old, text }) => text !== old);
  messages.busy(t(TEXTS.saving));
  const { conflicts, sentence } = await form.save(typed);
  if (conflicts.length === 0) return form.saved(sentence);
  tellConflicts({ form, lines, conflicts, sentence });
}

function typedIn(lines: readonly Line[], key: string): string {
  return lines.find((line) => line.field.key === key)?.control.read() ?? "";
}

interface Told {
  readonly form: RowForm;
  readonly lines: readonly Line[];
  readonly conflicts: readonly RowConflict[];
  readonly sentence: string;
}

function tellConflicts({ form, lines, conflicts, sentence }: Told): void {
  const { messages } = form;
  const each = (work: (line: Line, conflict: RowConflict) => void): void => {
    for (const conflict of conflicts)
      for (const line of lines) if (line.field.key === conflict.key) work(line, conflict);
  };
  const mine = (): Promise<void> => {
    each((line, { now }) => {
      line.old = now;
    });
    return submit(form, lines);
  };
  const theirs = (): Promise<void> => {
    each((line, { now }) => {
      line.old = now;
      line.control.write(now);
    });
    return submit(form, lines);
  };
  const empty = t(TEXTS.empty);
  const items = conflicts.map(({ label, now, text }) =>
    element("li", {}, t(TEXTS.conflictOne, { label, now: now || empty, text: text || empty })),
  );
  messages.tell(sentence, [
    element("ul", {}, items),
    button(t(TEXTS.mine), { messages, press: mine }),
    button(t(TEXTS.theirs), { messages, press: theirs }),
  ]);
}
