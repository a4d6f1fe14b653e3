import { type OpenProposal, openProposals } from "../../plans/changes/open-proposals.ts";
import { proposalTeller, type ShownProposal } from "../../plans/changes/shown-proposal.ts";
import { type ChangedSheet, targetFinder, targetKey } from "../../plans/changes/target.ts";
import type { CellAddress } from "../../sheet/grid.ts";
import { cellAddress } from "../../sheet/table.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";

/** One proposed change with its id. */
interface ProposalView extends ShownProposal {
  readonly id: string;
}

/** The proposals about one row of a sheet. */
export interface ProposalGroup {
  readonly name: string;
  /** The sheet and the row's id. */
  readonly where: string;
  readonly cell: CellAddress | null;
  readonly proposals: readonly ProposalView[];
}

/** What waits for a decision, from the first on. */
export interface ProposalsView {
  readonly groups: readonly ProposalGroup[];
  /** How many proposals these are, how many the filter lets through, and how many wait in all. */
  readonly shown: number;
  readonly passed: number;
  readonly all: number;
  readonly sources: readonly string[];
}

interface AskedProposals {
  /** "" for every source. */
  readonly source: string;
  /** So many come at most; the same row stands once, whatever has been decided since it was asked before. */
  readonly most: number;
}

/** What waits in Návrhy změn, row by row of the sheets that it would change. */
export function readProposalGroups(
  { source, most }: AskedProposals,
  context: ScreenContext,
): Done<ProposalsView> {
  const { workbook, language } = context;
  const open = openProposals(workbook, {}, language);
  const passed = open.filter((one) => source === "" || one.source === source);
  const some = passed.slice(0, most);
  return answered({
    groups: groupsOf(some, context),
    shown: some.length,
    passed: passed.length,
    all: open.length,
    sources: [...new Set(open.map((one) => one.source).filter((name) => name !== ""))],
  });
}

function groupsOf(open: readonly OpenProposal[], { workbook, language }: ScreenContext) {
  const tell = proposalTeller(workbook, language);
  const cellOf = cellFinder(workbook);
  const groups = new Map<string, ProposalGroup>();
  for (const proposal of open) {
    const { sheet, target, record } = proposal;
    const key = `${sheet}:${targetKey(sheet, target)}`;
    const before = groups.get(key);
    const view = { id: proposal.id, ...tell(proposal) };
    groups.set(key, {
      name: record.values.name || target,
      where: `${record.values.sheet} · ${target}`,
      cell: cellOf[sheet](target),
      proposals: [...(before?.proposals ?? []), view],
    });
  }
  return [...groups.values()];
}

type CellOf = (target: string) => CellAddress | null;

/** Where the row of a proposal stands; null for one that is not there yet. */
function cellFinder(workbook: Workbook): Readonly<Record<ChangedSheet, CellOf>> {
  const { services, providers, contacts } = workbook;
  const service = targetFinder(workbook, "services");
  const provider = targetFinder(workbook, "providers");
  const contact = targetFinder(workbook, "contacts");
  return {
    services: (target) => {
      const record = service(target);
      return record === undefined ? null : cellAddress(services, record, "name");
    },
    providers: (target) => {
      const record = provider(target);
      return record === undefined ? null : cellAddress(providers, record, "name");
    },
    contacts: (target) => {
      const record = contact(target);
      return record === undefined ? null : cellAddress(contacts, record, "lastName");
    },
  };
}
