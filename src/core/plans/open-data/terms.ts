import { fold } from "../../czech/text.ts";
import { remembered } from "../../documents/remembered.ts";
import { OPEN_DATA_TERMS as TEXTS } from "../../texts/open-data.ts";
import { type HsdsData, type HsdsRow, hsdsRow } from "./hsds-tables.ts";
import type { PublicService } from "./public-services.ts";
import { stableId } from "./uuid.ts";

/** What services are sorted by; each is a taxonomy of its own. */
type Kind = keyof typeof TEXTS;

/** A word that describes a service, before it is a row. */
interface Said {
  readonly kind: Kind;
  readonly name: string;
  readonly code?: string;
  readonly value?: string;
}

const LANGUAGE = "cs";

/** The attributes of the services with the terms and the taxonomies that they need, each once. */
export function termTables(
  services: readonly { readonly id: string; readonly service: PublicService }[],
): Pick<HsdsData, "attribute" | "taxonomy" | "taxonomy_term"> {
  const terms = new Map<string, HsdsRow>();
  const codes = new Set<string>();
  const taxonomies = new Map<string, HsdsRow>();
  const attributes = new Map<string, HsdsRow>();
  const key = remembered(fold);
  const taxonomyOf = remembered((kind: string) => stableId("taxonomy", kind));
  const termOf = remembered((key: string) => stableId("term", ...key.split("\u001f")));
  for (const { id, service } of services) {
    for (const said of wordsOf(service).filter(({ name }) => key(name) !== "")) {
      const termId = termOf(`${said.kind}\u001f${key(said.name)}`);
      const taxonomyId = taxonomyOf(said.kind);
      if (!taxonomies.has(taxonomyId)) taxonomies.set(taxonomyId, taxonomyRow(taxonomyId, said.kind));
      if (!terms.has(termId)) terms.set(termId, termRow({ termId, taxonomyId }, said, codes));
      const row = attributeRow(id, termId, said);
      attributes.set(String(row["id"]), row);
    }
  }
  return {
    attribute: [...attributes.values()],
    taxonomy: [...taxonomies.values()],
    taxonomy_term: [...terms.values()],
  };
}

function wordsOf(service: PublicService): readonly Said[] {
  const { type, forms, targetGroups, situations } = service;
  const unit = service.values.capacityUnit;
  const capacity = service.text("capacity");
  return [
    { kind: "service_type", name: type.name, code: type.paragraph },
    ...targetGroups.map((name) => ({ kind: "target_group" as const, name })),
    ...forms.map((name) => ({ kind: "delivery_form" as const, name })),
    ...situations.map((name) => ({ kind: "life_situation" as const, name })),
    ...(capacity === ""
      ? []
      : [{ kind: "capacity" as const, name: unit || TEXTS.capacity.plain, value: capacity }]),
  ];
}

function taxonomyRow(id: string, kind: Kind): HsdsRow {
  const { name, about, uri } = TEXTS[kind];
  return hsdsRow({ id, name, description: about, uri });
}

/** Codes tell terms apart in the whole data set, so a section that two types share is given to the first. */
function termRow(
  { termId, taxonomyId }: { readonly termId: string; readonly taxonomyId: string },
  { kind, name, code = "" }: Said,
  codes: Set<string>,
): HsdsRow {
  const free = code !== "" && !codes.has(code);
  if (free) codes.add(code);
  return hsdsRow({
    id: termId,
    code: free ? `108/2006-${code}` : "",
    name,
    description: code === "" ? `${TEXTS[kind].term}: ${name}` : `§ ${code} ${TEXTS.service_type.act}`,
    taxonomy: TEXTS[kind].name,
    language: LANGUAGE,
    taxonomy_id: taxonomyId,
  });
}

function attributeRow(serviceId: string, termId: string, { kind, value = "" }: Said): HsdsRow {
  return hsdsRow({
    id: stableId("attribute", serviceId, termId),
    link_id: serviceId,
    taxonomy_term_id: termId,
    link_type: kind,
    link_entity: "service",
    value,
  });
}
