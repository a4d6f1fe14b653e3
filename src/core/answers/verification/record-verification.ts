import { typedDay } from "../../czech/date-words.ts";
import { type Issue, issueAt } from "../../issue.ts";
import { proposeActions } from "../../plans/changes/proposal.ts";
import type { Action, CellWrite } from "../../plans/plan.ts";
import { cellRef } from "../../sheet/table.ts";
import type { Verification, Workbook } from "../../workbook/workbook.ts";
import { BY } from "../deeds.ts";
import type { AnswerContext } from "../request.ts";
import { appendRows, cellsOf, lackingColumns } from "../rows.ts";
import type { AskedProvider, LinkHolder } from "./asked.ts";
import { draftText } from "./draft.ts";
import { isEdited } from "./faults.ts";
import { type Proposed, proposedBy } from "./proposed.ts";
import { deputyIn, type Filled, type FilledSection } from "./read-verification.ts";

type RowKey = "openedOn" | "confirmedOn" | "confirmedBy" | "deputy" | "deputyEmail" | "draft";

/** Who sends what of which provider's form. */
export interface Sent {
  readonly asked: AskedProvider;
  readonly holder: LinkHolder;
  readonly filled: Filled;
}

/** What a sent form leads to, for the sheet and for the page. */
export interface Recorded {
  readonly actions: readonly Action[];
  readonly issues: readonly Issue[];
  readonly proposed: Proposed;
  /** Titles of services that are right as they are. */
  readonly confirmed: readonly string[];
  /** Titles of services about which nothing was said. */
  readonly left: readonly string[];
}

/** Begins the keys of what one provider has sent. */
export function sentKey(id: string): string {
  return `verified:${id}:`;
}

/** The day on which somebody first pressed the button that shows the data. */
export function recordOpening(
  { workbook, today }: AnswerContext,
  { id, row }: AskedProvider,
): readonly Action[] {
  return rowAction(workbook, { id, row }, openingTexts(row, typedDay(today)));
}

/** Keeps what is half done; null where it does not fit into a cell. */
export function recordDraft(
  { workbook, today }: AnswerContext,
  { asked, holder, filled }: Sent,
): readonly Action[] | null {
  const fields = filled.sections
    .filter(({ section }) => section.kind !== "deputy")
    .flatMap(({ slots }) => slots)
    .filter(({ slot, value }) => value !== (slot.waiting?.after ?? slot.inSheet))
    .map(({ slot, value }) => [slot.name, value] as const);
  const ok = filled.sections.filter((one) => one.ok).map(({ section }) => section.id);
  const draft = draftText({ fields: Object.fromEntries(fields), ok, by: filled.by });
  if (draft === null) return null;
  const opening = openingTexts(asked.row, typedDay(today));
  return rowAction(workbook, asked, { ...opening, draft, ...deputyTexts(holder, filled) });
}

/**
 * Takes a sent form: edits become proposals, services that are right get the day and the name at once, for that is the
 * provider's own word; edited ones get them when a person accepts.
 */
export function recordSent(context: AnswerContext, sent: Sent): Recorded {
  const { workbook, today } = context;
  const { filled, asked } = sent;
  const proposed = proposedBy(workbook, sent, today);
  const services = filled.sections.filter(({ section }) => section.kind === "service");
  const isConfirmed = (one: FilledSection) =>
    one.seen && (filled.step === "send-all" || one.ok || one.slots.some(isEdited));
  const said = services.filter(isConfirmed);
  const right = said.filter(({ section }) => !proposed.targets.has(section.target));
  const left = services.filter((one) => !isConfirmed(one)).map(({ section }) => section.title);
  const { actions, issues } = proposeActions(workbook, proposed.changes, today);
  const whole = [
    ...actions,
    ...cellAction(`withdrawn:${asked.id}`, proposed.withdrawn),
    ...cellAction(`verified-rows:${asked.id}`, verifiedCells(context, right, filled.by)),
    ...(left.length > 0 || proposed.targets.has(asked.of.typed) ? [] : providerVerified(context, asked)),
    ...rowAction(workbook, asked, rowTexts(context, sent, left.length === 0)),
  ];
  const confirmed = right.map(({ section }) => section.title);
  const deed = deedOf(context, sent, { right: right.length, left: left.length, proposed });
  const all = whole.length === 0 ? [] : [...whole, ...deed];
  return { actions: all, issues, proposed, confirmed, left };
}

/** What the workbook lacks so that a form could be written; each names its sheet and column. */
export function verificationColumnIssues({ verifications, journal }: Workbook): readonly Issue[] {
  const lacking = (sheet: string, column: string) =>
    issueAt({ sheet, row: 1, column }, "", { code: "answers-column-missing", values: { sheet } });
  const row = ["openedOn", "confirmedOn", "confirmedBy", "deputy", "deputyEmail", "draft"] as const;
  return [
    ...lackingColumns(verifications, row).map((key) =>
      lacking(verifications.sheet, cellRef(verifications, { row: 1 }, key).column),
    ),
    ...lackingColumns(journal, ["key", "state", "at", "by", "reference"]).map((key) =>
      lacking(journal.sheet, cellRef(journal, { row: 1 }, key).column),
    ),
  ];
}

/** A draft of what is not confirmed yet stays; the rest has been sent. */
function rowTexts({ today }: AnswerContext, { asked, holder, filled }: Sent, whole: boolean) {
  const day = typedDay(today);
  return {
    ...openingTexts(asked.row, day),
    ...(whole ? { confirmedOn: day, confirmedBy: filled.by } : {}),
    ...deputyTexts(holder, filled),
    draft: "",
  };
}

function openingTexts({ texts }: Verification, day: string): Partial<Record<RowKey, string>> {
  return texts.openedOn === "" ? { openedOn: day } : {};
}

/** A deputy names no deputy. */
function deputyTexts({ deputy }: LinkHolder, filled: Filled): Partial<Record<RowKey, string>> {
  const named = deputy ? null : deputyIn(filled);
  return named === null ? {} : { deputy: named.name, deputyEmail: named.email };
}

function verifiedCells({ workbook, today }: AnswerContext, right: readonly FilledSection[], by: string) {
  const texts = { verifiedOn: typedDay(today), verifiedBy: by };
  const { services } = workbook;
  return right.flatMap(({ section: { record } }) =>
    record === null
      ? []
      : changedOnly(cellsOf(services, record.row, texts), [
          record.texts.verifiedOn,
          "verifiedBy" in record.texts ? record.texts.verifiedBy : "",
        ]),
  );
}

function providerVerified({ workbook, today }: AnswerContext, { id, of }: AskedProvider): readonly Action[] {
  const { provider } = of;
  const day = typedDay(today);
  if (provider === null || provider.texts.verifiedOn === day) return [];
  return cellAction(
    `verified-provider:${id}`,
    cellsOf(workbook.providers, provider.row, { verifiedOn: day }),
  );
}

/** Nothing is written where both texts stand already. */
function changedOnly(cells: readonly CellWrite[], before: readonly string[]): readonly CellWrite[] {
  return cells.every(({ text }, index) => text === before[index]) ? [] : cells;
}

function rowAction(
  { verifications }: Workbook,
  { id, row }: Pick<AskedProvider, "id" | "row">,
  texts: Partial<Record<RowKey, string>>,
): readonly Action[] {
  const changed = Object.entries(texts).filter(([key, text]) => row.texts[key as RowKey] !== text);
  return cellAction(`verification-row:${id}`, cellsOf(verifications, row.row, Object.fromEntries(changed)));
}

function cellAction(key: string, cells: readonly CellWrite[]): readonly Action[] {
  return cells.length === 0 ? [] : [{ kind: "write-cells", key, cells }];
}

interface Counted {
  readonly right: number;
  readonly left: number;
  readonly proposed: Proposed;
}

function deedOf(
  { workbook, now }: AnswerContext,
  { asked, filled }: Sent,
  { right, left, proposed }: Counted,
): readonly Action[] {
  const begin = sentKey(asked.id);
  const numbers = workbook.journal.records.flatMap(({ texts: { key } }) => {
    const rest = key.startsWith(begin) ? key.slice(begin.length) : "";
    return /^\d{1,9}$/.test(rest) ? [Number(rest)] : [];
  });
  const key = `${begin}${Math.max(0, ...numbers) + 1}`;
  const words = [
    filled.by,
    `v pořádku: ${right}`,
    `navržené změny: ${proposed.changes.length}`,
    ...(left === 0 ? [] : [`zbývá: ${left}`]),
  ];
  const reference = words.join(" · ");
  return appendRows(
    workbook.journal,
    [{ key, state: "přijato", at: now, by: BY.verification, reference }],
    key,
  );
}
