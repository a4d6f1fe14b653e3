import { cellAddress } from "../sheet/table.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { CellWrite } from "./plan.ts";

/** The column Verze as the journal's keys tell it; what the journal says nothing of stays as it is. */
export function versionCells(
  { events }: Pick<Workbook, "events">,
  keys: readonly string[],
): readonly CellWrite[] {
  const ids = idsOf(events);
  const versions = announcedVersions(keys);
  return events.records.flatMap((event) => {
    const version = versions.get(ids.get(event.row) ?? "") ?? 0;
    const address = cellAddress(events, event, "version");
    const known = event.values.version ?? 0;
    return address === null || version <= known ? [] : [{ ...address, text: String(version) }];
  });
}

function announcedVersions(keys: readonly string[]): ReadonlyMap<string, number> {
  const versions = new Map<string, number>();
  for (const key of keys) {
    if (!key.startsWith("event:")) continue;
    const [, id = "", number = ""] = /^event:(.+):(\d{1,6})$/.exec(key) ?? [];
    versions.set(id, Math.max(versions.get(id) ?? 0, Number(number)));
  }
  return versions;
}
