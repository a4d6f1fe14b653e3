import type { Issue } from "../issue.ts";
import type { Columns } from "../sheet/definition.ts";
import type { Table } from "../sheet/table.ts";
import { hasSecretAddress, tellsSecret } from "../workbook/secret-address.ts";
import type { Service, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";
import { PROSE_SHEETS, proseKeys } from "./prose-columns.ts";

/** A street that must not be read anywhere, in small letters, and its house number, "" where there is none. */
interface Secret {
  readonly street: string;
  readonly number: string;
}

/** House numbers of secret addresses by their street. */
type Secrets = ReadonlyMap<string, ReadonlySet<string>>;

/** Shorter names would be found inside other words. */
const MIN_STREET = 4;
const STREET_AND_NUMBER = /^(.*?\p{L}.*?)[\s,]*(\d+(?:\/\d+)?\p{L}?)?$/u;
const NUMBER_AFTER = /^[\s,]*(?:č\. ?p\. ?|čp\. ?)?(\d+(?:\/\d+)?\p{L}?)/u;
const WORD = /\p{L}{4,}/gu;
const OWN_TEXTS = [
  "name",
  "territory",
  "hours",
  "price",
  "accessible",
  "contactPerson",
  "description",
  "easyText",
  "note",
];

/**
 * Secret addresses told by a text: by the street in the service's own row, by street and number anywhere else,
 * where the street alone may well be somebody else's.
 */
export function checkSecretAddresses(workbook: Workbook): readonly Issue[] {
  const { services } = workbook;
  if (!services.records.some(hasSecretAddress)) return [];
  const secrets = secretsOf(services.records);
  const tells = tellerOf(secrets);
  const own = services.records.flatMap((service) => {
    return OWN_TEXTS.flatMap((key) => {
      const text = (service.texts as Readonly<Record<string, string>>)[key] ?? "";
      const told = tellsSecret(service, key, [text]) || tells(text);
      return told ? [issueOn<Columns>(services, service, key)({ code: "secret-address-told" })] : [];
    });
  });
  const others = PROSE_SHEETS.filter((sheet) => sheet !== "services").flatMap((sheet) =>
    toldIn(workbook[sheet], proseKeys(sheet), tells),
  );
  return [...own, ...others];
}

/** Stands for a text that tells a secret address. */
const HIDDEN = "•••";

/** A report is handed on, so an issue never repeats a secret address: the cell is named, its text is not. */
export function secretHider({ services }: Workbook): (issue: Issue) => Issue {
  const secrets = new Map(services.records.filter(hasSecretAddress).map((service) => [service.row, service]));
  return (issue) => {
    const service = issue.cell.sheet === services.sheet ? secrets.get(issue.cell.row) : undefined;
    const told = [issue.found, issue.fix ?? "", ...Object.values(issue.values ?? {})].join("\n");
    if (
      !issue.code.startsWith("secret-address") &&
      (service === undefined || !tellsSecret(service, "", [told]))
    )
      return issue;
    const { fix: _fix, values: _values, ...rest } = issue;
    return { ...rest, found: HIDDEN };
  };
}

function secretsOf(services: readonly Service[]): Secrets {
  const secrets = new Map<string, Set<string>>();
  for (const service of services) {
    const secret = secretOf(service);
    if (secret === null) continue;
    const numbers = secrets.get(secret.street);
    if (numbers === undefined) secrets.set(secret.street, new Set([secret.number]));
    else numbers.add(secret.number);
  }
  return secrets;
}

function secretOf(service: Service): Secret | null {
  if (!hasSecretAddress(service)) return null;
  const { texts } = service;
  const match = STREET_AND_NUMBER.exec(texts.street);
  const street = (match?.[1] ?? "").trim().toLowerCase();
  return street.length < MIN_STREET ? null : { street, number: (match?.[2] ?? "").toLowerCase() };
}

/** Looks only at streets whose first long word stands in the text, so that many streets cost no more than few. */
function tellerOf(secrets: Secrets): (text: string) => boolean {
  const byWord = new Map<string, string[]>();
  for (const street of secrets.keys()) {
    const word = street.match(WORD)?.[0] ?? "";
    const same = byWord.get(word);
    if (same === undefined) byWord.set(word, [street]);
    else same.push(street);
  }
  return (text) => {
    if (!/\d/.test(text)) return false;
    const lower = text.toLowerCase();
    const words = new Set(lower.match(WORD) ?? []);
    return [...words]
      .flatMap((word) => byWord.get(word) ?? [])
      .some((street) => namesHouse(lower, street, secrets));
  };
}

function namesHouse(lower: string, street: string, secrets: Secrets): boolean {
  const numbers = secrets.get(street);
  return lower
    .split(street)
    .slice(1)
    .some((after) => numbers?.has(NUMBER_AFTER.exec(after)?.[1] ?? "-") === true);
}

function toldIn(
  table: Table<Columns>,
  keys: readonly string[],
  tells: (text: string) => boolean,
): readonly Issue[] {
  return table.records.flatMap((record) =>
    keys
      .filter((key) => tells(record.texts[key] ?? ""))
      .map((key) => issueOn(table, record, key)({ code: "secret-address-told" })),
  );
}
