import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { RefusedError } from "../../src/core/errors.ts";
import { planContactsImport } from "../../src/core/plans/contacts-import/contacts-import.ts";
import type { Plan } from "../../src/core/plans/plan.ts";
import { planCsvImport } from "../../src/core/plans/register/csv-services.ts";
import { planRegister, planRegisterImport } from "../../src/core/plans/register/plan-register.ts";
import { readReduced } from "../../src/core/plans/register/reduced-file.ts";
import { CONTACT_IMPORT_TEXTS } from "../../src/core/texts/contacts-import.ts";
import { REGISTER_TEXTS as TEXTS } from "../../src/core/texts/register.ts";
import { say, type Text } from "../../src/core/texts/say.ts";
import { decodedText } from "../../src/node/decoded-text.ts";
import { readInputFile } from "../../src/node/files.ts";
import { isGoogleSource } from "../../src/node/google/source.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource, type Source } from "../../src/node/read-source.ts";
import { readTables } from "../../src/node/read-tables.ts";
import { findServices } from "../../src/node/register/find-services.ts";
import type { CommandRequest } from "./request.ts";
import { issueJson, type Result } from "./result.ts";

/** What a person asked to be taken over. */
export interface ImportRequest {
  readonly request: CommandRequest;
  readonly file: string;
  /** The workbook; null where none was named. */
  readonly source: Source | null;
}

/** One kind of thing that can be taken over from a file. */
export interface Import {
  readonly about: Text;
  /** Names of its files; another name among the words is the workbook's. */
  readonly files: RegExp;
  readonly example: string;
  readonly needsWorkbook: boolean;
  readonly plan: (asked: ImportRequest) => Promise<Plan>;
}

/** Larger files are the register itself, not a part of it. */
const LARGEST_REDUCED = 8_000_000;

/** What can follow `komplan import`. */
export const IMPORTS: Readonly<Record<string, Import>> = {
  rpss: {
    about: TEXTS.rpss,
    files: /\.json$/i,
    example: "import rpss rpss.json --codes ciselniky --orp Tábor",
    needsWorkbook: false,
    plan: planRpss,
  },
  csv: {
    about: TEXTS.csv,
    files: /\.(?:csv|tsv|txt)$/i,
    example: "import csv sluzby.csv nas-plan.xlsx",
    needsWorkbook: true,
    plan: planCsv,
  },
  contacts: {
    about: CONTACT_IMPORT_TEXTS.about,
    files: /\.(?:xlsx|csv|tsv|txt)$/i,
    example: "import contacts kontakty.xlsx nas-plan.xlsx",
    needsWorkbook: true,
    plan: planContacts,
  },
};

/** Reads a file, says what it would change, and writes the proposals into a copy of the workbook when told to. */
export async function runImport(request: CommandRequest): Promise<Result> {
  const { language, given, out } = request;
  const { kind, file, workbook } = chosen(request);
  const key = typeof given.key === "string" ? given.key : null;
  const source = workbook === null ? null : await readSource(workbook, { language, key });
  const plan = await kind.plan({ request, file, source });
  const agreed = given.yes === true;
  const writes = plan.actions.some(isOfCells);
  const actions = agreed ? plan.actions : plan.actions.filter((action) => !isOfCells(action));
  const made = await performIntoFolder(actions, { folder: out, file: source?.file ?? null, language });
  const issues = plan.issues.map((issue) => issueJson(issue, language));
  const next = writes ? [nextStep({ agreed, isFile: source?.file != null })] : [];
  const reduced = typeof plan.facts["reduced"] === "string" ? plan.facts["reduced"] : file;
  return {
    json: { command: "import", issues, ...plan.facts, made },
    sentences: [...plan.summary, ...next.map((text) => say(text, language, { name: reduced }))],
    issues,
    made,
  };
}

interface Chosen {
  readonly kind: Import;
  readonly file: string;
  readonly workbook: string | null;
}

/** The kind may stand before or behind the workbook; the workbook is known by its name. */
function chosen({ operands, given, language }: CommandRequest): Chosen {
  const refuse = (key: "kindMissing" | "fileMissing" | "operandExtra" | "workbookMissing", values: object) =>
    new RefusedError("wrong-use", say(TEXTS[key], language, { ...values }));
  const at = operands.findIndex((word) => Object.hasOwn(IMPORTS, word));
  const kind = IMPORTS[operands[at] ?? ""];
  if (kind === undefined) throw refuse("kindMissing", { known: Object.keys(IMPORTS).join(", ") });
  const behind = operands.slice(at + 1);
  const file = behind.find((word) => kind.files.test(word)) ?? behind.find((word) => !isWorkbook(word));
  if (file === undefined) throw refuse("fileMissing", { example: kind.example });
  const rest = [...operands.slice(0, at), ...behind.filter((_, index) => index !== behind.indexOf(file))];
  const named = typeof given.workbook === "string" ? [given.workbook, ...rest] : rest;
  const [workbook = null, extra] = named;
  if (extra !== undefined) throw refuse("operandExtra", { extra });
  if (workbook === null && kind.needsWorkbook) throw refuse("workbookMissing", { example: kind.example });
  return { kind, file, workbook };
}

function isWorkbook(word: string): boolean {
  return isGoogleSource(word) || /\.xlsx$/i.test(word);
}

function isOfCells({ kind }: Plan["actions"][number]): boolean {
  return kind === "write-cells" || kind === "replace-rows" || kind === "mark-cells";
}

function nextStep({ agreed, isFile }: { readonly agreed: boolean; readonly isFile: boolean }): Text {
  if (!isFile) return TEXTS.googleReadOnly;
  return agreed ? TEXTS.written : TEXTS.confirm;
}

/** The whole register with its code lists, or the part of it that was made before and holds them itself. */
async function planRpss({ request, file, source }: ImportRequest): Promise<Plan> {
  const { given, language, today } = request;
  const workbook = source?.workbook ?? null;
  const input = { workbook, today, language };
  const codes = given.codes;
  if (typeof codes === "string") {
    const [orps, picked] = [listed(given.orp), listed(given.service)];
    const search = { ...input, path: file, codes, orps, picked };
    return planRegister(input, await findServices(search));
  }
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST_REDUCED) throw new RefusedError("wrong-use", say(TEXTS.codesMissing, language));
  const text = decodedText(await readInputFile(file, language));
  if (workbook === null) {
    // A file that is no reduced one is the first thing to be told.
    readReduced(text, input);
    throw new RefusedError("wrong-use", say(TEXTS.workbookMissing, language, REDUCED_EXAMPLE));
  }
  return planRegisterImport({ ...input, workbook }, text);
}

const REDUCED_EXAMPLE = { example: "import rpss rpss-tabor.json nas-plan.xlsx" } as const;

async function planCsv({ request, file, source }: ImportRequest): Promise<Plan> {
  const { language, today } = request;
  const text = decodedText(await readInputFile(file, language));
  if (source === null) throw new RefusedError("wrong-use", say(TEXTS.workbookMissing, language));
  return planCsvImport({ workbook: source.workbook, today, language }, { name: basename(file), text });
}

async function planContacts({ request, file, source }: ImportRequest): Promise<Plan> {
  const { language, today } = request;
  const grids = await readTables(file, language);
  if (source === null) throw new RefusedError("wrong-use", say(TEXTS.workbookMissing, language));
  return planContactsImport({ workbook: source.workbook, today, language }, { name: basename(file), grids });
}

function listed(typed: string | boolean | undefined): readonly string[] {
  const parts = typeof typed === "string" ? typed.split(/[,;]/) : [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
