import type { PROPOSAL_KINDS, PROPOSAL_SOURCES } from "../../workbook/proposals.ts";
import type { ChangedSheet } from "./target.ts";

export type ProposalSource = (typeof PROPOSAL_SOURCES)[number];
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** One thing that another source says otherwise than the workbook. */
export interface ProposedChange {
  readonly source: ProposalSource;
  readonly kind: ProposalKind;
  readonly sheet: ChangedSheet;
  /** The id of a service or contact, a provider's IČO or name, or the key of a row that is not there yet. */
  readonly target: string;
  /** What people call the row. */
  readonly name: string;
  /** The key of the column; "" for a new row and for an ending. */
  readonly field: string;
  readonly before: string;
  /** The proposed text; of an ending the day; of a new row its short description, made from the row where "". */
  readonly after: string;
  /**
   * Texts of a new row by column key. A new service may bring its provider along under `provider:name`,
   * `provider:street` and so on.
   */
  readonly row?: Readonly<Record<string, string>>;
  /** Who says so, where a person or an organisation does. */
  readonly by?: string;
}
