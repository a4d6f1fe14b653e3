import type { KnownProposal } from "../../plans/changes/known.ts";
import { type ChangedSheet, targetKey } from "../../plans/changes/target.ts";
import type { Column, Columns } from "../../sheet/definition.ts";
import { ENTRY_TEXTS } from "../../texts/catalogue.ts";
import type { Text } from "../../texts/say.ts";
import {
  VERIFICATION_PAGE_TEXTS as TEXTS,
  VERIFICATION_HINTS,
  VERIFICATION_LABELS,
} from "../../texts/verification.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Draft } from "./draft.ts";

/** One field of the form: what the sheet has, what waits to be accepted, what is shown. */
export interface Slot {
  /** The column's key; of a field without a column its own word. */
  readonly key: string;
  /** The field's name and id in the form. */
  readonly name: string;
  readonly label: Text;
  readonly hint: Text | null;
  /** null where nothing is written by it directly. */
  readonly column: Column<unknown> | null;
  readonly lines: number;
  readonly limit: number;
  readonly required: boolean;
  readonly inSheet: string;
  /** An edit of the provider that nobody has decided on; null when there is none. */
  readonly waiting: KnownProposal | null;
  /** The draft's text, or the waiting one, or the sheet's. */
  readonly current: string;
}

/** What else than the sheet says how a field stands. */
export interface Standing {
  readonly draft: Draft;
  /** The provider's own edits that nobody has decided on. */
  readonly waiting: readonly KnownProposal[];
}

interface CellOf {
  /** The section's name. */
  readonly section: string;
  readonly sheet: "services" | "providers";
  readonly target: string;
  readonly key: string;
  readonly inSheet: string;
}

const LONG: readonly string[] = ["description", "easyText", "otherPlaces", "remark"];

const LONGEST_LINE = 500;
const LONGEST_TEXT = 2_000;
const AREA_LINES = 4;

/** The field of one cell. */
export function columnSlot({ section, sheet, target, key, inSheet }: CellOf, standing: Standing): Slot {
  const columns: Columns = SHEETS[sheet].columns;
  const column = columns[key] ?? null;
  const waiting = standing.waiting.find((one) => isAbout(one, { sheet, target, key })) ?? null;
  const current = standing.draft.fields[`${section}-${key}`] ?? waiting?.after ?? inSheet;
  const slot = plainSlot({ section, key, current }, fieldLabel(sheet, key));
  const hint = VERIFICATION_HINTS[key] ?? null;
  return { ...slot, column, hint, required: key === "name", inSheet, waiting };
}

/** What a field is called: as the catalogue prints it, else as its column. */
export function fieldLabel(sheet: ChangedSheet, key: string): Text {
  const columns: Columns = SHEETS[sheet].columns;
  const printed: Readonly<Partial<Record<string, Text>>> = { ...ENTRY_TEXTS, ...VERIFICATION_LABELS };
  return printed[key] ?? columns[key]?.label ?? { cs: key, en: key };
}

/** What a provider has to say of the data that have no field of their own. */
export function remarkSlot(section: string, draft: Draft): Slot {
  const current = draft.fields[`${section}-remark`] ?? "";
  return { ...plainSlot({ section, key: "remark", current }, TEXTS.remark), hint: TEXTS.remarkHint };
}

/** A field that is no cell. */
export function plainSlot(
  { section, key, current }: { readonly section: string; readonly key: string; readonly current: string },
  label: Text,
): Slot {
  const long = LONG.includes(key);
  return {
    key,
    name: `${section}-${key}`,
    label,
    hint: null,
    column: null,
    // A line would drop the ends of lines that are there.
    lines: long || current.includes("\n") ? AREA_LINES : 1,
    limit: long ? LONGEST_TEXT : LONGEST_LINE,
    required: false,
    inSheet: "",
    waiting: null,
    current,
  };
}

function isAbout(
  one: KnownProposal,
  { sheet, target, key }: Pick<CellOf, "sheet" | "target" | "key">,
): boolean {
  if (one.sheet !== sheet || one.field !== key) return false;
  return targetKey(sheet, one.target) === targetKey(sheet, target);
}
