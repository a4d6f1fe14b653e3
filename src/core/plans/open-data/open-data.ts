import { catalogueTitle } from "../../documents/catalogue/frame.ts";
import type { Issue } from "../../issue.ts";
import { issueAt } from "../../issue.ts";
import { cellRef } from "../../sheet/table.ts";
import { OPEN_DATA_TEXTS as TEXTS } from "../../texts/open-data.ts";
import { say } from "../../texts/say.ts";
import type { CommandInput } from "../command-input.ts";
import type { Plan, SavedFile } from "../plan.ts";
import { hsdsData } from "./hsds.ts";
import { organisationsJson, servicesJson } from "./hsds-json.ts";
import { isIncomplete } from "./places.ts";
import { type PublicService, publicServices } from "./public-services.ts";
import { servicesCsvFiles } from "./services-csv.ts";
import { type DataFile, tabularFiles } from "./tabular.ts";

/** All files of open data lie in one folder. */
export const OPEN_DATA_FOLDER = "otevrena-data";

/** The catalogue as open data in every form: HSDS 3.0 as JSON and as tables, a Czech table with its dictionary. */
export function planOpenData(input: CommandInput): Plan {
  const { language } = input;
  const services = publicServices(input.workbook, input.today);
  if (services.length === 0) {
    const facts = { services: 0, organisations: 0 };
    return { actions: [], issues: [], summary: [say(TEXTS.empty, language)], facts };
  }
  const { files, organisations } = dataFiles(input, services);
  const facts = { services: services.length, organisations };
  return {
    actions: files.map(asAction),
    issues: incompleteAddresses(input, services),
    summary: [say(TEXTS.made, language, facts)],
    facts,
  };
}

/** The files of open data that go out with the catalogue itself; none without a service. */
export function openDataActions(input: Pick<CommandInput, "workbook" | "today">): readonly SavedFile[] {
  const services = publicServices(input.workbook, input.today);
  return services.length === 0 ? [] : dataFiles(input, services).files.map(asAction);
}

function dataFiles(
  { workbook }: Pick<CommandInput, "workbook">,
  services: readonly PublicService[],
): { readonly files: readonly DataFile[]; readonly organisations: number } {
  const data = hsdsData(workbook, services);
  const title = catalogueTitle(workbook, "cs");
  return {
    files: [
      json("services.json", servicesJson(data)),
      json("organizations.json", organisationsJson(data)),
      ...servicesCsvFiles(workbook, services, title),
      ...tabularFiles(data, title),
    ],
    organisations: data.organization.length,
  };
}

/** An array with an item a line: small, and editors and version control still show what changed. */
function json(name: string, items: readonly unknown[]): DataFile {
  const lines = items.map((item) => JSON.stringify(item)).join(",\n");
  return { name, mediaType: "application/json", content: `[\n${lines}\n]\n` };
}

function asAction({ name, mediaType, content }: DataFile): SavedFile {
  return {
    kind: "save-file",
    key: `open-data:${name}`,
    name: `${OPEN_DATA_FOLDER}/${name}`,
    mediaType,
    content,
  };
}

/** Addresses that HSDS does not take as addresses, because a part is missing that it asks for. */
function incompleteAddresses(
  { workbook }: Pick<CommandInput, "workbook">,
  services: readonly PublicService[],
): readonly Issue[] {
  const rows = new Map(workbook.services.records.map((record) => [record.values, record]));
  return services.filter(isIncomplete).flatMap(({ values }) => {
    const record = rows.get(values);
    if (record === undefined) return [];
    const column = record.texts.municipality === "" ? "municipality" : "postalCode";
    return [issueAt(cellRef(workbook.services, record, column), "", { code: "open-data-address" })];
  });
}
