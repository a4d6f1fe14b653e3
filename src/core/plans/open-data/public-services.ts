import { fold } from "../../czech/text.ts";
import { providerName } from "../../documents/catalogue/entry.ts";
import { entryLookup } from "../../documents/catalogue/lookup.ts";
import { remembered } from "../../documents/remembered.ts";
import type { PlainDate } from "../../plain-date.ts";
import { lifeSituations, listMatcher, matcher, serviceTypes, wholeItems } from "../../workbook/code-list.ts";
import { idsOf } from "../../workbook/ids.ts";
import { hasSecretAddress, tellsSecret } from "../../workbook/secret-address.ts";
import type { Coverage, Provider, Service, Workbook } from "../../workbook/workbook.ts";

/** A service as everybody may know it: without persons, without notes of the team, without a secret address. */
export interface PublicService {
  readonly id: string;
  readonly values: Service["values"];
  readonly provider: Provider | null;
  readonly providerName: string;
  readonly name: string;
  readonly type: PublicType;
  readonly forms: readonly string[];
  readonly targetGroups: readonly string[];
  readonly situations: readonly string[];
  readonly secret: boolean;
  /** HSDS: to come, provided, or over. */
  readonly status: "inactive" | "active" | "defunct";
  /** Where it really goes; nothing of a service whose address is secret. */
  readonly coverage: readonly Coverage[];
  /** A text of its row; "" where it would tell a secret address. */
  readonly text: (key: TextColumn) => string;
}

export interface PublicType {
  readonly name: string;
  /** The section of Act 108/2006 Sb. without the sign; "" for services that go with the social ones. */
  readonly paragraph: string;
}

/** Columns whose texts go out as they were typed. */
export type TextColumn = keyof Service["texts"] &
  (
    | "ages"
    | "capacity"
    | "territory"
    | "hours"
    | "price"
    | "accessible"
    | "description"
    | "easyText"
    | "otherPlaces"
    | "email"
    | "web"
    | "street"
    | "postalCode"
    | "municipality"
  );

/** The services that the team does not keep out of the catalogue, those that are over among them. */
export function publicServices(workbook: Workbook, today: PlainDate): readonly PublicService[] {
  const tools = toolsOf(workbook);
  const ids = idsOf(workbook.services);
  return workbook.services.records
    .filter(({ values }) => values.inCatalogue !== false && (values.name !== "" || values.type !== ""))
    .map((service) => publicService(service, { ...tools, today, id: ids.get(service.row) ?? "" }));
}

type Tools = ReturnType<typeof toolsOf> & { readonly today: PlainDate; readonly id: string };

function toolsOf(workbook: Workbook) {
  const types = serviceTypes(workbook);
  const situations = lifeSituations(workbook);
  const coverage = new Map<string, Coverage[]>();
  for (const row of workbook.coverage.records) {
    const { service, municipality } = row.values;
    if (service === "" || municipality === "") continue;
    const rows = coverage.get(service);
    if (rows === undefined) coverage.set(service, [row]);
    else rows.push(row);
  }
  return {
    coverage,
    lookup: entryLookup(workbook, ""),
    types: new Map(types.map((type) => [type.name, type])),
    type: matcher(types),
    forms: listMatcher(workbook, "form"),
    situation: matcher(situations),
    situationsOf: remembered((type: string) =>
      situations
        .filter(({ types }) => types.some((name) => fold(name) === fold(type)))
        .map(({ name }) => name),
    ),
  };
}

function publicService(service: Service, tools: Tools): PublicService {
  const { values } = service;
  const { provider, targetGroups } = tools.lookup(service, tools.today);
  const secret = hasSecretAddress(service);
  const type = typeOf(values.type, tools);
  return {
    id: tools.id,
    values,
    provider,
    providerName: providerName({ service, provider }),
    name: values.name === "" ? type.name : values.name,
    type,
    forms: values.forms.map((form) => tools.forms.find(form) ?? form),
    targetGroups,
    situations: situationsOf(values.situations, type, tools),
    secret,
    status: statusOf(values, tools.today),
    coverage: secret ? [] : (tools.coverage.get(tools.id) ?? []),
    text: (key) => (tellsSecret(service, key, [service.texts[key]]) ? "" : service.texts[key]),
  };
}

function typeOf(typed: string, { type, types }: Tools): PublicType {
  const name = type.find(typed) ?? typed;
  return { name, paragraph: types.get(name)?.paragraph ?? "" };
}

/** Those typed; else those that the code list gives the type. */
function situationsOf(typed: readonly string[], type: PublicType, tools: Tools): readonly string[] {
  if (typed.length > 0) {
    return wholeItems(typed, tools.situation).map((name) => tools.situation.find(name) ?? name);
  }
  return tools.situationsOf(type.name);
}

function statusOf({ providedFrom, providedUntil }: Service["values"], today: PlainDate) {
  if (providedUntil !== null && providedUntil < today) return "defunct";
  return providedFrom !== null && providedFrom > today ? "inactive" : "active";
}
