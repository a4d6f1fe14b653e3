import type { PlanSnapshot, SnapshotRow, VersionedSheet } from "./snapshot.ts";

/** One thing that differs between two versions. */
export interface Change {
  readonly kind: "added" | "removed" | "renumbered" | "changed";
  readonly sheet: VersionedSheet;
  readonly id: string;
  /** As the later version has them; a removed row's as the earlier one had. */
  readonly number: string;
  readonly name: string;
  /** What the team calls the row's level; "" for money and chapters. */
  readonly level: string;
  /** The column that changed, by its key; "" for other kinds. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Columns whose change is told by the kind of the change, or not at all. */
const SILENT = new Set(["number", "measure", "order"]);

/** What has changed from one version to another, in the order of the later plan; what was removed comes last of its sheet. */
export function differenceOf(before: PlanSnapshot, after: PlanSnapshot): readonly Change[] {
  const [earlier, later] = [byKey(before.rows), byKey(after.rows)];
  const kept = after.rows.flatMap((row) => {
    const old = earlier.get(keyOf(row));
    return old === undefined ? [wholeRow(row, "added")] : rowChanges(old, row);
  });
  const removed = before.rows.filter((row) => !later.has(keyOf(row))).map((row) => wholeRow(row, "removed"));
  return [...kept, ...removed].sort((a, b) => place(a.sheet) - place(b.sheet));
}

const FULFILMENT_FIELDS: readonly string[] = ["fulfilment", "percent", "actual", "actualCosts", "comment"];

/** The changes of the plan itself: how far it is fulfilled is no change of it. */
export function planned(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ sheet, field }) => isPlannedField(sheet, field));
}

/** Whether a column belongs to the plan itself, by its key. */
export function isPlannedField(sheet: VersionedSheet, field: string): boolean {
  return sheet !== "strategy" || !FULFILMENT_FIELDS.includes(field);
}

const ORDER: readonly VersionedSheet[] = ["strategy", "funding", "planTexts"];

function place(sheet: VersionedSheet): number {
  return ORDER.indexOf(sheet);
}

function byKey(rows: readonly SnapshotRow[]): ReadonlyMap<string, SnapshotRow> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf({ sheet, id }: SnapshotRow): string {
  return `${sheet}:${id}`;
}

function rowChanges(old: SnapshotRow, row: SnapshotRow): readonly Change[] {
  const moved = old.number === row.number ? [] : [change(row, "renumbered", ["", old.number, row.number])];
  const fields = [...new Set([...Object.keys(old.texts), ...Object.keys(row.texts)])];
  const changed = fields
    .filter((field) => !SILENT.has(field))
    .map((field) => [field, old.texts[field] ?? "", row.texts[field] ?? ""] as const)
    .filter(([, was, is]) => plain(was) !== plain(is))
    .map((values) => change(row, "changed", values));
  return [...moved, ...changed];
}

/** Spaces are no change of a plan. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function wholeRow(row: SnapshotRow, kind: "added" | "removed"): Change {
  const amount = row.texts["amount"] ?? "";
  return change(row, kind, ["", kind === "removed" ? amount : "", kind === "added" ? amount : ""]);
}

function change(
  { sheet, id, number, name, texts }: SnapshotRow,
  kind: Change["kind"],
  [field, before, after]: readonly [string, string, string],
): Change {
  return { kind, sheet, id, number, name, level: texts["level"] ?? "", field, before, after };
}
