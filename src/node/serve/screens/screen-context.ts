import type { ScreenContext } from "../../../core/screens/endpoint.ts";
import type { Workbook } from "../../../core/workbook/workbook.ts";
import { letterSources } from "../../letter-sources.ts";
import { pragueDay } from "../../prague-day.ts";
import { userName } from "../../sending/user-name.ts";
import type { Site } from "../site.ts";

/** What an endpoint of the core may know of the world. */
export function screenContext(site: Site, workbook: Workbook): ScreenContext {
  const instant = site.clock();
  return {
    workbook,
    today: site.today ?? pragueDay(instant),
    now: instant.toISOString(),
    language: site.language,
    sign: site.sign,
    ...letterSources(site.path),
    user: userName(),
  };
}
