import { partsOf } from "../plain-date.ts";
import { cellAddress } from "../sheet/table.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { CellWrite } from "./plan.ts";
import type { ProposedEvent } from "./proposed-event.ts";

/** New rows below the last event, with ids that follow the sheet's own; columns it lacks are left out. */
export function newEventCells(workbook: Workbook, proposed: readonly ProposedEvent[]): readonly CellWrite[] {
  const { events } = workbook;
  const lastRow = events.records.reduce((last, { row }) => Math.max(last, row), events.headerRow);
  const rows = proposed.map((_, index) => ({ row: lastRow + 1 + index, texts: { id: "" } }));
  const records = [...events.records, ...rows] as unknown as typeof events.records;
  const ids = idsOf({ ...events, records });
  return proposed.flatMap(({ activity, name, proposal }, index) => {
    const row = lastRow + 1 + index;
    const { year, month, day } = partsOf(proposal.date);
    const texts = {
      id: ids.get(row) ?? "",
      activity,
      name,
      date: `${day}. ${month}. ${year}`,
      state: "koncept",
    };
    return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((key) => {
      const address = cellAddress(events, { row }, key);
      return address === null ? [] : [{ ...address, text: texts[key] }];
    });
  });
}
