import { readProposals } from "../../plans/changes/known.ts";
import type { Columns } from "../../sheet/definition.ts";
import type { Text } from "../../texts/say.ts";
import { VERIFICATION_PAGE_TEXTS as TEXTS } from "../../texts/verification.ts";
import { idsOf } from "../../workbook/ids.ts";
import { hasSecretAddress, tellsSecret } from "../../workbook/secret-address.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Provider, Service, Workbook } from "../../workbook/workbook.ts";
import type { AskedProvider } from "./asked.ts";
import { type Draft, readDraft } from "./draft.ts";
import { columnSlot, fieldLabel, plainSlot, remarkSlot, type Slot, type Standing } from "./slots.ts";

/** A part of the form: a service, the organisation's contacts, a new service, the deputy. */
export interface Section {
  readonly id: string;
  readonly kind: "service" | "provider" | "new" | "deputy";
  /** The id of the service, the IČO or name of the provider. */
  readonly target: string;
  readonly title: string;
  readonly record: Service | Provider | null;
  readonly slots: readonly Slot[];
  /** Columns that are not shown because they tell a secret address. */
  readonly withheld: readonly Text[];
  /** Ticked in the draft. */
  readonly ok: boolean;
}

type ServiceKey = keyof (typeof SHEETS)["services"]["columns"];

const ADDRESS: readonly ServiceKey[] = ["street", "postalCode", "municipality", "otherPlaces"];
const SERVICE_KEYS: readonly ServiceKey[] = [
  "name",
  "hours",
  "price",
  "territory",
  "phone",
  "email",
  "web",
  "contactPerson",
  "street",
  "postalCode",
  "municipality",
  "otherPlaces",
  "forms",
  "accessible",
  "description",
  "easyText",
  "picture",
];
const PROVIDER_KEYS = ["phone", "email", "web"] as const;
const NEW_FIELDS = [
  ["name", TEXTS.newName],
  ["description", TEXTS.newDescription],
  ["phone", TEXTS.newPhone],
  ["email", TEXTS.newEmail],
  ["hours", TEXTS.newHours],
] as const;

/** Where the deputy is named. */
export const DEPUTY_SECTION = "zastupce";

/** Everything that the form of one provider asks for, as it stands now. */
export function sectionsOf(workbook: Workbook, asked: AskedProvider): readonly Section[] {
  const draft = readDraft(asked.row.texts.draft);
  const waiting = readProposals(workbook).filter(
    ({ state, source }) => state === "waiting" && source === "poskytovatel",
  );
  const standing: Standing = { draft, waiting };
  const ids = idsOf(workbook.services);
  const { provider } = asked.of;
  return [
    ...asked.of.services.map((service) => serviceSection(service, ids.get(service.row) ?? "", standing)),
    ...(provider === null ? [] : [providerSection(provider, asked, standing)]),
    newSection(asked, draft),
    deputySection(asked),
  ];
}

/** A service whose id the sheet does not hold yet cannot be named by a proposal, so it has no fields. */
function serviceSection(service: Service, id: string, standing: Standing): Section {
  const { texts, values } = service;
  const name = sectionName(id);
  const named = { id: name, kind: "service", target: id, record: service } as const;
  const title = values.name || values.type;
  if (texts.id !== id) return { ...named, title, slots: [], withheld: [], ok: false };
  const secret = hasSecretAddress(service);
  const keys = SERVICE_KEYS.filter((key) => !secret || !ADDRESS.includes(key));
  const telling = keys.filter((key) => tellsSecret(service, key, [texts[key]]));
  const place = { section: name, sheet: "services", target: id } as const;
  const slots = keys
    .filter((key) => !telling.includes(key))
    .map((key) => columnSlot({ ...place, key, inSheet: texts[key] }, standing));
  return {
    ...named,
    title,
    slots: [...slots, remarkSlot(name, standing.draft)],
    withheld: telling.map((key) => fieldLabel("services", key)),
    ok: standing.draft.ok.includes(name),
  };
}

function providerSection(provider: Provider, { of }: AskedProvider, standing: Standing): Section {
  const place = { section: "organizace", sheet: "providers", target: of.typed } as const;
  const slots = PROVIDER_KEYS.map((key) =>
    columnSlot({ ...place, key, inSheet: provider.texts[key] }, standing),
  );
  const named = { id: "organizace", kind: "provider", target: of.typed, title: of.name } as const;
  return { ...named, record: provider, slots, withheld: [], ok: false };
}

function newSection({ of }: AskedProvider, draft: Draft): Section {
  const columns: Columns = SHEETS.services.columns;
  const slots = NEW_FIELDS.map(([key, label]) => {
    const column = columns[key] ?? null;
    return {
      ...plainSlot({ section: "nova", key, current: draft.fields[`nova-${key}`] ?? "" }, label),
      column,
    };
  });
  const named = { id: "nova", kind: "new", target: of.typed, title: "" } as const;
  return { ...named, record: null, slots, withheld: [], ok: false };
}

function deputySection({ row, of }: AskedProvider): Section {
  const { deputy, deputyEmail } = row.texts;
  const slots = [
    plainSlot({ section: DEPUTY_SECTION, key: "jmeno", current: deputy }, TEXTS.deputyName),
    plainSlot({ section: DEPUTY_SECTION, key: "mail", current: deputyEmail }, TEXTS.deputyEmail),
  ];
  const named = { id: DEPUTY_SECTION, kind: "deputy", target: of.typed, title: "" } as const;
  return { ...named, record: null, slots, withheld: [], ok: false };
}

/** An id as a name in HTML; different ids stay different. */
function sectionName(id: string): string {
  return `s-${id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`;
}
