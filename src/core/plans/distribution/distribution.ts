import { appendRows, cellsOf } from "../../answers/rows.ts";
import { addressLabels } from "../../documents/address-labels.ts";
import { handOverSheet } from "../../documents/distribution/hand-over.ts";
import { distributionList } from "../../documents/distribution/list.ts";
import {
  inDeliveryOrder,
  labelMaker,
  type Receiver,
  receiverOf,
} from "../../documents/distribution/receivers.ts";
import { priceWords } from "../../documents/distribution/stock-facts.ts";
import { toHtml } from "../../documents/html.ts";
import { DISTRIBUTION_TEXTS as TEXTS } from "../../texts/distribution.ts";
import { DOCUMENT_NAMES } from "../../texts/made.ts";
import { type Language, say } from "../../texts/say.ts";
import { type Stock, stockOf } from "../../workbook/copies.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CommandInput } from "../command-input.ts";
import type { Action, Plan } from "../plan.ts";
import { type DistributionProposal, type ProposedReceiver, proposeDistribution } from "./proposal.ts";

/**
 * Who gets how many copies of the catalogue: proposes rows for the municipalities that have none, and makes the list, the
 * sheet to be signed and address labels of all receivers. The rows are written once a person has agreed.
 */
export function planDistribution({ workbook, today, language }: CommandInput): Plan {
  const proposal = proposeDistribution(workbook);
  const receivers = receiversOf(workbook, proposal.receivers);
  const stock = stockWith(workbook, proposal);
  const open = receivers.filter(({ deliveredOn }) => deliveredOn === null);
  const labels = open.map(labelMaker(workbook, language)).filter((label) => label !== null);
  const facts = {
    printed: stock.printed,
    given: stock.given,
    delivered: stock.delivered,
    left: stock.left,
    reserve: stock.reserve,
    pricePerCopy: stock.pricePerCopy === null ? null : stock.pricePerCopy / 100,
    proposed: proposal.receivers.map(({ receiver, copies }) => ({ receiver, copies })),
    labels: labels.length,
  };
  if (receivers.length === 0)
    return { actions: [], issues: [], summary: [say(TEXTS.nothing, language)], facts };
  const list = distributionList(receivers, stock, { asOf: today, language });
  const names = DOCUMENT_NAMES;
  const handOver = handOverSheet(workbook, receivers, language);
  return {
    actions: [
      { kind: "save-document", key: "document:distribution", name: names.distribution, document: list },
      { kind: "save-page", key: "page:distribution", name: names.distribution, html: toHtml(list) },
      { kind: "save-document", key: "document:hand-over", name: names.handOver, document: handOver },
      ...labelActions(workbook, labels, language),
      ...rowActions(workbook, proposal.receivers),
    ],
    issues: [],
    summary: summaryOf({ proposal, stock, receivers, unlabelled: open.length - labels.length }, language),
    facts,
  };
}

function receiversOf(workbook: Workbook, proposed: readonly ProposedReceiver[]): readonly Receiver[] {
  const filled = new Map(proposed.map(({ row, copies }) => [row, copies]));
  const typed = workbook.distribution.records.map((row) => receiverOf(row, filled.get(row) ?? null));
  const added = proposed
    .filter(({ row }) => row === null)
    .map(
      ({ municipality, receiver, copies }): Receiver => ({
        name: receiver,
        kind: "obec",
        street: "",
        postalCode: "",
        municipality: municipality.label,
        person: "",
        copies,
        deliveredOn: null,
        left: null,
        proposed: true,
      }),
    );
  return inDeliveryOrder([...typed, ...added]);
}

/** The stock as it is once the proposal is accepted. */
function stockWith(workbook: Workbook, { receivers }: DistributionProposal): Stock {
  const stock = stockOf(workbook);
  const more = receivers.reduce((sum, { copies }) => sum + copies, 0);
  return {
    ...stock,
    given: stock.given + more,
    reserve: stock.reserve === null ? null : stock.reserve - more,
  };
}

function labelActions(
  workbook: Workbook,
  labels: readonly (readonly string[])[],
  language: Language,
): readonly Action[] {
  if (labels.length === 0) return [];
  const look = { name: say(TEXTS.labelsName, language), sheet: workbook.project.record.values.labels };
  const document = addressLabels(labels, look, language);
  return [
    {
      kind: "save-document",
      key: "document:distribution-labels",
      name: DOCUMENT_NAMES.distributionLabels,
      document,
    },
  ];
}

const ROWS_KEY = "cells:distribution";

function rowActions({ distribution }: Workbook, proposed: readonly ProposedReceiver[]): readonly Action[] {
  const cells = proposed.flatMap(({ row, copies }) =>
    row === null ? [] : cellsOf(distribution, row.row, { copies: String(copies) }),
  );
  const added = proposed
    .filter(({ row }) => row === null)
    .map(({ municipality, receiver, copies }) => ({
      receiver,
      kind: "obec",
      municipality: municipality.label,
      copies: String(copies),
    }));
  const appended = appendRows(distribution, added, ROWS_KEY);
  const written = [
    ...cells,
    ...appended.flatMap((action) => (action.kind === "write-cells" ? action.cells : [])),
  ];
  const made = appended.filter(({ kind }) => kind !== "write-cells");
  return written.length === 0 ? made : [...made, { kind: "write-cells", key: ROWS_KEY, cells: written }];
}

interface Told {
  readonly proposal: DistributionProposal;
  readonly stock: Stock;
  readonly receivers: readonly Receiver[];
  readonly unlabelled: number;
}

function summaryOf({ proposal, stock, receivers, unlabelled }: Told, language: Language): readonly string[] {
  const { printed, given, reserve } = stock;
  const price = priceWords(stock, language);
  const told = (count: number, text: (typeof TEXTS)[keyof typeof TEXTS]) =>
    count === 0 ? [] : [say(text, language, { count })];
  return [
    say(TEXTS.summary, language, { receivers: receivers.length, copies: given }),
    ...told(proposal.receivers.length, TEXTS.proposed),
    ...told(proposal.without, TEXTS.exhausted),
    ...told(proposal.unknown, TEXTS.withoutPopulation),
    ...(printed === null || reserve === null ? [say(TEXTS.noCopies, language)] : []),
    ...(printed !== null && reserve !== null && reserve >= 0
      ? [say(TEXTS.stockSummary, language, { reserve, printed })]
      : []),
    ...(reserve !== null && reserve < 0 ? [say(TEXTS.overSummary, language, { over: -reserve })] : []),
    ...(price === "" ? [] : [say(TEXTS.priceSummary, language, { price })]),
    ...told(unlabelled, TEXTS.withoutAddress),
  ];
}
