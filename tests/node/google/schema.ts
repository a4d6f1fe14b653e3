import discovery from "./discovery/sheets.json" with { type: "json" };

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly responses: {
    readonly "200": { readonly content: { readonly "application/json": { readonly schema: Schema } } };
  };
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
}

/** A request matched with the method of Google's that it calls. */
export interface Call {
  readonly operation: string;
  readonly spreadsheetId: string;
  readonly scopes: readonly string[];
  readonly answer: Schema;
  /** Everything about the request that Google's schema does not allow. */
  readonly violations: readonly string[];
}

const PATHS = discovery.paths as unknown as Readonly<
  Record<string, Readonly<Record<string, unknown>> & { readonly parameters: Operation["parameters"] }>
>;

const REFERENCES = discovery.components as unknown as {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};

/** The method that a request calls, or null when Google's schema has none at this path. */
export function callOf(method: string, url: URL): Call | null {
  for (const [template, item] of Object.entries(PATHS)) {
    const pattern = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>[^/:]+)");
    const match = new RegExp(`^${pattern}$`).exec(url.pathname);
    const operation = item[method.toLowerCase()] as Operation | undefined;
    if (match === null || operation === undefined) continue;
    const parameters = [...item.parameters, ...operation.parameters].map(resolvedParameter);
    const answer = operation.responses["200"].content["application/json"].schema;
    return {
      operation: operation.operationId,
      spreadsheetId: decodeURIComponent(match.groups?.["spreadsheetId"] ?? ""),
      scopes: operation.security.flatMap((way) => Object.values(way).flat()),
      answer,
      violations: [
        ...queryViolations(url.searchParams, parameters),
        ...maskViolations(url.searchParams.get("fields"), answer),
      ],
    };
  }
  return null;
}

function resolvedParameter(parameter: Operation["parameters"][number]): Parameter {
  if (!("$ref" in parameter)) return parameter;
  const name = parameter.$ref.slice("#/components/parameters/".length);
  const found = REFERENCES.parameters[name];
  if (found === undefined) throw new Error(`The schema has no parameter ${name}`);
  return found;
}

function queryViolations(query: URLSearchParams, parameters: readonly Parameter[]): readonly string[] {
  const known = new Map(parameters.filter((one) => one.in === "query").map((one) => [one.name, one]));
  const unknown = [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) => `unknown ${name}`);
  const wrong = [...known.values()].flatMap(({ name, required = false, schema }) => {
    const values = query.getAll(name);
    if (values.length === 0) return required ? [`missing ${name}`] : [];
    if (schema.type === "array")
      return values.flatMap((value) => textViolations(name, value, schema.items ?? {}));
    return values.length > 1 ? [`repeated ${name}`] : textViolations(name, values[0] ?? "", schema);
  });
  return [...unknown, ...wrong];
}

function textViolations(name: string, value: string, schema: Schema): readonly string[] {
  const fits =
    schema.enum?.includes(value) ??
    (schema.type === "boolean" ? /^(true|false)$/ : schema.type === "integer" ? /^-?\d+$/ : /^/).test(value);
  return fits ? [] : [`${name}=${value}`];
}

/** A field mask may only name fields of the answer: `sheets.properties(title,sheetType)`. */
function maskViolations(mask: string | null, answer: Schema): readonly string[] {
  if (mask === null || mask === "*") return [];
  return splitMask(mask).flatMap((part) => {
    const [, name = "", dotted, inner] = /^(\w+)(?:[./](.*)|\((.*)\))?$/.exec(part) ?? [];
    const field = elementOf(answer).properties?.[name];
    if (field === undefined) return [`fields: ${part}`];
    return maskViolations(dotted ?? inner ?? null, field);
  });
}

function splitMask(mask: string): readonly string[] {
  let depth = 0;
  const parts = [""];
  for (const char of mask) {
    depth += char === "(" ? 1 : char === ")" ? -1 : 0;
    if (char === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function elementOf(schema: Schema): Schema {
  const whole = schema.$ref === undefined ? schema : resolved(schema.$ref);
  return whole.type === "array" ? elementOf(whole.items ?? {}) : whole;
}

function resolved(ref: string): Schema {
  const found = REFERENCES.schemas[ref.slice("#/components/schemas/".length)];
  if (found === undefined) throw new Error(`The schema lacks ${ref}`);
  return found;
}

/** Everything in a value that its schema does not allow, so that the double answers nothing Google would not. */
export function valueViolations(value: unknown, schema: Schema, path = "$"): readonly string[] {
  const whole = schema.$ref === undefined ? schema : resolved(schema.$ref);
  if (whole.type === "object") return objectViolations(value, whole.properties ?? {}, path);
  if (whole.type !== "array") return isScalar(value, whole) ? [] : [path];
  if (!Array.isArray(value)) return [path];
  return value.flatMap((item, index) => valueViolations(item, whole.items ?? {}, `${path}[${index}]`));
}

function objectViolations(value: unknown, properties: NonNullable<Schema["properties"]>, path: string) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => {
    const property = properties[key];
    return property === undefined ? [`${path}.${key}`] : valueViolations(inner, property, `${path}.${key}`);
  });
}

function isScalar(value: unknown, { type, enum: allowed }: Schema): boolean {
  if (type === undefined) return true;
  const fits = type === "integer" ? Number.isInteger(value) : typeof value === type;
  return fits && (allowed?.includes(String(value)) ?? true);
}
