import { fold } from "../../czech/text.ts";
import { coverageContent, type ServicePlaces } from "../../documents/coverage/content.ts";
import { say } from "../../texts/say.ts";
import { COVERAGE_SCREEN_TEXTS as TEXTS } from "../../texts/screens-coverage.ts";
import { territoryOf } from "../../workbook/territory.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";
import { type CellState, cellRows, stateOf } from "./cells.ts";

/** A row of the matrix. */
export interface MatrixService {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly type: string;
  /** Places of its target groups in the list of groups. */
  readonly groups: readonly number[];
  /** What Služby says of its territory. */
  readonly said: string;
}

/** A column of the matrix. */
export interface MatrixPlace {
  readonly label: string;
  /** `412 obyvatel`; "" when nobody said. */
  readonly people: string;
  readonly population: number;
}

/** A cell that rows of Působení speak of; `rows` of them. */
export interface MatrixCell extends CellState {
  readonly service: number;
  readonly place: number;
  readonly rows: number;
}

/** A cell without rows of its own; `stays` where it holds whatever rows the service has elsewhere: its own house. */
interface DerivedCell {
  readonly service: number;
  readonly place: number;
  readonly stays: boolean;
}

export interface CoverageView {
  readonly services: readonly MatrixService[];
  readonly places: readonly MatrixPlace[];
  readonly groups: readonly string[];
  readonly cells: readonly MatrixCell[];
  /** Cells that follow from the services' texts and addresses. */
  readonly derived: readonly DerivedCell[];
  /** Why there is nothing to fill in; "" where there is. */
  readonly trouble: string;
}

/** The matrix of services and municipalities as the sheets have it. */
export function readCoverage(_input: object, context: ScreenContext): Done<CoverageView> {
  const { workbook, today: asOf, language } = context;
  const territory = territoryOf(workbook);
  const content = coverageContent(workbook, { asOf, language });
  const rows = cellRows(workbook, territory);
  const labels = territory.own.map(({ label }) => label);
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  const cells = content.services.flatMap(({ id }, service) =>
    [...rows(id)].map(([label, own]): MatrixCell => {
      const place = placeOf.get(label) ?? -1;
      return { service, place, rows: own.length, ...stateOf(own) };
    }),
  );
  const trouble = labels.length === 0 ? TEXTS.noPlaces : TEXTS.noServices;
  return answered({
    services: toldApart(content.services.map((service) => serviceView(service, content.groups))),
    places: territory.own.map(({ label, population }) => ({
      label,
      people: population === null ? "" : say(TEXTS.people, language, { count: population }),
      population: population ?? 0,
    })),
    groups: content.groups,
    cells,
    derived: content.services.flatMap((one, service) => derivedPlaces(one, placeOf, service)),
    trouble: labels.length > 0 && content.services.length > 0 ? "" : say(trouble, language),
  });
}

function serviceView(service: ServicePlaces, groups: readonly string[]): MatrixService {
  const { id, name, provider, typeName, chapters, said } = service;
  const places = chapters.map((chapter) => groups.indexOf(chapter)).filter((place) => place >= 0);
  return { id, name, provider, type: typeName, groups: places, said };
}

/** Many services are called the same: those bear their provider's name too, or their type where one provider has several. */
function toldApart(services: readonly MatrixService[]): readonly MatrixService[] {
  const byName = new Map<string, MatrixService[]>();
  for (const service of services) {
    const key = fold(service.name);
    byName.set(key, [...(byName.get(key) ?? []), service]);
  }
  return services.map((service) => {
    const same = byName.get(fold(service.name)) ?? [];
    if (same.length < 2) return service;
    const isOneProvider = new Set(same.map(({ provider }) => provider)).size === 1;
    const what = isOneProvider ? service.type : service.provider;
    return what === "" ? service : { ...service, name: `${service.name} – ${what}` };
  });
}

function derivedPlaces(
  { presences }: ServicePlaces,
  placeOf: ReadonlyMap<string, number>,
  service: number,
): CoverageView["derived"] {
  return presences
    .filter(({ from }) => from !== "row")
    .map(({ municipality, from }) => ({
      service,
      place: placeOf.get(municipality.label) ?? -1,
      stays: from === "address",
    }));
}
