import { typedDay } from "../../czech/date-words.ts";
import { fold } from "../../czech/text.ts";
import { shortHash } from "../../messages/hash.ts";
import type { PlainDate } from "../../plain-date.ts";
import { compareRow } from "../../plans/changes/compare.ts";
import type { ProposedChange } from "../../plans/changes/proposal.ts";
import { sameValue } from "../../plans/changes/same-value.ts";
import type { CellWrite } from "../../plans/plan.ts";
import { providerKey } from "../../workbook/provider-key.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { cellsOf } from "../rows.ts";
import type { AskedProvider } from "./asked.ts";
import type { Filled, FilledSection, FilledSlot } from "./read-verification.ts";

/** What a provider says otherwise than the workbook. */
export interface Proposed {
  readonly changes: readonly ProposedChange[];
  /** Targets of rows that would change. */
  readonly targets: ReadonlySet<string>;
  /** The title of a new service; "" when there is none. */
  readonly added: string;
  /** Cells of earlier proposals that the provider has taken back. */
  readonly withdrawn: readonly CellWrite[];
}

const SOURCE = "poskytovatel";
const WITHDRAWN = "poskytovatel vzal zpět";
const RELATED = "návazná služba";

/** The edits of a form as proposals, and earlier ones that it takes back. */
export function proposedBy(
  workbook: Workbook,
  { asked, filled }: { readonly asked: AskedProvider; readonly filled: Filled },
  today: PlainDate,
): Proposed {
  const rows = filled.sections.flatMap((one) => rowChanges(one, { by: filled.by, today }));
  const fresh = newService(asked, filled);
  return {
    changes: [...rows, ...fresh],
    targets: new Set(rows.map(({ target }) => target)),
    added: fresh[0]?.name ?? "",
    withdrawn: filled.sections.flatMap(({ slots }) =>
      slots.flatMap((slot) => withdrawal(workbook, slot, today)),
    ),
  };
}

interface Saying {
  readonly by: string;
  readonly today: PlainDate;
}

function rowChanges({ section, slots }: FilledSection, saying: Saying): readonly ProposedChange[] {
  const { record, kind, target, title } = section;
  if (record === null) return [];
  const own = slots.filter(({ slot }) => slot.column !== null);
  const texts = Object.fromEntries(own.map(({ slot, value }) => [slot.key, value]));
  const sheet = kind === "provider" ? "providers" : "services";
  const candidate = { source: SOURCE, sheet, target, name: title, by: saying.by, empties: true } as const;
  const changes = compareRow(record, { ...candidate, texts });
  const remark = slots.find(({ slot }) => slot.key === "remark")?.value ?? "";
  return [...changes, ...remarkChange(section, remark, saying)];
}

/** A remark goes below the team's own note, which the provider never sees. */
function remarkChange(
  { record, target, title }: FilledSection["section"],
  remark: string,
  { by, today }: Saying,
): readonly ProposedChange[] {
  const before = record?.texts.note ?? "";
  if (remark === "" || before.includes(remark)) return [];
  const after = [before, `Poskytovatel (${typedDay(today)}): ${remark}`]
    .filter((line) => line !== "")
    .join("\n");
  const change = { source: SOURCE, kind: "změna", sheet: "services", target, name: title } as const;
  return [{ ...change, field: "note", before, after, by }];
}

function newService({ of }: AskedProvider, { sections, by }: Filled): readonly ProposedChange[] {
  const slots = sections.find(({ section }) => section.kind === "new")?.slots ?? [];
  const texts = Object.fromEntries(slots.map(({ slot, value }) => [slot.key, value]));
  const name = texts["name"] ?? "";
  if (name === "") return [];
  const target = `${SOURCE}:${providerKey(of.typed)}:${shortHash(fold(name))}`;
  const row = { ...texts, providerIco: of.typed, type: RELATED };
  const change = { source: SOURCE, kind: "nová služba", sheet: "services", target, name } as const;
  return [{ ...change, field: "", before: "", after: "", row, by }];
}

/** An earlier edit that was taken back before anybody decided on it; it stays in the sheet as done. */
function withdrawal(
  { proposals }: Workbook,
  { slot, value }: FilledSlot,
  today: PlainDate,
): readonly CellWrite[] {
  const { waiting, column, inSheet } = slot;
  if (waiting === null || column === null || !sameValue(column, value, inSheet)) return [];
  if (sameValue(column, waiting.after, inSheet)) return [];
  return cellsOf(proposals, waiting.record.row, { result: WITHDRAWN, decidedOn: typedDay(today) });
}
