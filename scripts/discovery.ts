import { readFile, writeFile } from "node:fs/promises";

/**
 * Cuts an OpenAPI copy of a Google discovery document down to the methods named, so that tests can check
 * requests against Google's own schema:
 *   npx tsx scripts/discovery.ts sheets.json tests/…/sheets.json sheets.spreadsheets.get Schema,Other
 * Kept of a method: its path, parameters and scopes; of a schema: the properties whose own schema is kept.
 */
const [source = "", target = "", operations = "", schemas = ""] = process.argv.slice(2);
const document = JSON.parse(await readFile(source, "utf8"));
const wanted = new Set(operations.split(","));
const kept = new Set(schemas.split(",").map((name) => `#/components/schemas/${name}`));

await writeFile(
  target,
  `${JSON.stringify(withoutProse({ info: info(), paths: paths(), components: components() }), null, 2)}\n`,
);

function info() {
  const { title, version, license } = document.info;
  return { title, version, license };
}

function paths() {
  const entries = Object.entries<Record<string, { operationId?: string }>>(document.paths);
  return Object.fromEntries(
    entries.flatMap(([path, { parameters, ...methods }]) => {
      const used = Object.entries(methods).filter(([, { operationId }]) => wanted.has(operationId ?? ""));
      return used.length > 0 ? [[path, { parameters, ...Object.fromEntries(used) }]] : [];
    }),
  );
}

function components() {
  const cut = [...kept].map((ref) => {
    const name = ref.slice("#/components/schemas/".length);
    const schema = document.components.schemas[name];
    const properties = Object.entries(schema.properties ?? {}).filter(([, property]) => isKept(property));
    return [name, { ...schema, properties: Object.fromEntries(properties) }];
  });
  return { parameters: document.components.parameters, schemas: Object.fromEntries(cut) };
}

function isKept(property: unknown): boolean {
  const refs = JSON.stringify(property).match(/#\/components\/schemas\/\w+/g) ?? [];
  return refs.every((ref) => kept.has(ref));
}

/** Property names may be `description` and `tags` too: only those of prose are dropped. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !isProse(key, inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutProse(inner)]));
}

function isProse(key: string, value: unknown): boolean {
  return (key === "description" && typeof value === "string") || (key === "tags" && Array.isArray(value));
}
