import { toHtml } from "../../documents/html.ts";
import { type Issue, issueAt } from "../../issue.ts";
import type { PlainDate } from "../../plain-date.ts";
import { cellRef } from "../../sheet/table.ts";
import { REGISTER_TEXTS as TEXTS } from "../../texts/register.ts";
import { type Language, say } from "../../texts/say.ts";
import { readWorkbook, type Workbook } from "../../workbook/workbook.ts";
import { type ProposedChange, proposeActions } from "../changes/proposal.ts";
import type { Fact, Plan, SavedFile } from "../plan.ts";
import { type JudgedService, registerChanges } from "./changes.ts";
import type { Collected } from "./collect.ts";
import { OUTSIDE, recordIssues } from "./problems.ts";
import { keyOf } from "./record.ts";
import { isTooLong, type RegisterExtract, readReduced, writeReduced } from "./reduced-file.ts";
import { registerReport } from "./register-report.ts";
import { registrationKey } from "./registration-number.ts";
import type { Reading } from "./service-texts.ts";
import { type MunicipalityLink, withoutOrp } from "./territory.ts";
import { wordingOf } from "./wording.ts";

/** What the register is read for. */
export interface RegisterInput {
  /** Null makes only the extract and the report. */
  readonly workbook: Workbook | null;
  readonly today: PlainDate;
  readonly language: Language;
}

/** The extract, and what a person asked for beside the territory. */
export interface WholeRegister extends RegisterExtract {
  readonly picked: readonly string[];
}

/** A name for files: `rpss-tabor`, without the endings. */
const NAME = "rpss";
const MOST_SHOWN = 5;

/** From the whole register: the reduced file, the report, and against a workbook the proposals. */
export function planRegister(input: RegisterInput, register: WholeRegister): Plan {
  const { language, today } = input;
  const name = `${NAME}-${fileName(register)}.json`;
  const content = writeReduced(register, today);
  const file: SavedFile = {
    kind: "save-file",
    key: "file:register",
    name,
    mediaType: "application/json",
    content,
  };
  const judged = judgedPlan(input, register);
  const size = Math.ceil(content.length / 1_000);
  return {
    ...judged,
    actions: [file, ...judged.actions],
    issues: [...judged.issues, ...wholeIssues(input.workbook, register)],
    summary: [
      readSentence(register, language),
      ...judged.summary,
      say(isTooLong(content) ? TEXTS.reducedLarge : TEXTS.reduced, language, { name, size }),
    ],
    facts: { ...judged.facts, reduced: name },
  };
}

/**
 * From the text of a reduced file, as a browser reads it: proposals against the workbook. Refuses the whole register,
 * a file that is none, and one of more than four million characters or three thousand services.
 */
export function planRegisterImport(
  input: RegisterInput & { readonly workbook: Workbook },
  text: string,
): Plan {
  const extract = readReduced(text, input);
  const judged = judgedPlan(input, extract);
  const { kept } = extract.collected;
  const sentence = say(TEXTS.readReduced, input.language, {
    area: areaOf(extract, input.language),
    kept: kept.length,
  });
  return { ...judged, summary: [sentence, ...judged.summary] };
}

/** The territory in words, as titles have it. */
export function areaOf({ territory }: Pick<RegisterExtract, "territory">, language: Language): string {
  return territory.orps.length === 0
    ? say(TEXTS.chosen, language)
    : `ORP ${territory.orps.map(withoutOrp).join(", ")}`;
}

function judgedPlan({ workbook, today, language }: RegisterInput, extract: RegisterExtract): Plan {
  const { collected, territory, names } = extract;
  const against = workbook ?? readWorkbook([]);
  const reading: Reading = { territory, wording: wordingOf(against, names), today };
  const { changes, issues, services } = registerChanges(against, collected, reading);
  const proposing = workbook === null ? null : proposeActions(workbook, changes, today);
  const all = [...recordIssues(collected, reading.wording), ...issues, ...(proposing?.issues ?? [])];
  const area = areaOf(extract, language);
  const report = registerReport(services, {
    area,
    today,
    language,
    issues: all,
    compared: workbook !== null,
  });
  return {
    actions: [
      { kind: "save-page", key: "page:register", name: `registr-${fileName(extract)}`, html: toHtml(report) },
      ...(proposing?.actions ?? []),
    ],
    issues: all,
    summary: [
      ...laterSentence(collected, language),
      ...(proposing === null ? [] : proposedSentences(services, proposing, language)),
    ],
    facts: factsOf(collected, services, proposing === null ? [] : changes),
  };
}

function readSentence({ collected, territory }: RegisterExtract, language: Language): string {
  const { records, kept } = collected;
  const address = kept.filter(({ reason }) => reason === "address").length;
  const text = kept.filter(({ reason }) => reason === "text").length;
  const counts = { records, kept: kept.length, address, text, other: kept.length - address - text };
  return say(TEXTS.read, language, { area: areaOf({ territory }, language), ...counts });
}

function laterSentence({ later }: Collected, language: Language): readonly string[] {
  if (later.length === 0) return [];
  const first = later.slice(0, MOST_SHOWN).map(({ record }) => keyOf(record));
  return [say(TEXTS.later, language, { count: later.length, first: first.join(", ") })];
}

function proposedSentences(
  services: readonly JudgedService[],
  proposing: ReturnType<typeof proposeActions>,
  language: Language,
): readonly string[] {
  const count = (wanted: JudgedService["state"]) => services.filter(({ state }) => state === wanted).length;
  const counts = {
    fresh: count("new"),
    changed: count("changed"),
    ended: count("ended"),
    same: count("same"),
  };
  const { added, waiting, refused } = proposing;
  return [say(TEXTS.judged, language, counts), say(TEXTS.proposed, language, { added, waiting, refused })];
}

function wholeIssues(workbook: Workbook | null, register: WholeRegister): readonly Issue[] {
  const { collected, picked, territory } = register;
  const { seen, kept } = collected;
  const portals = new Set(kept.map(({ record }) => registrationKey(record.portalId)));
  const isThere = (number: string) => [seen, portals].some((known) => known.has(registrationKey(number)));
  const lost = picked.filter((number) => !isThere(number));
  const services = workbook?.services;
  const rows = services?.records ?? [];
  return [
    ...withoutCode(territory.municipalities),
    ...lost.map((number) => issueAt(OUTSIDE, number, { code: "register-picked-missing" })),
    ...rows.flatMap((row) => {
      const number = row.texts.registrationId.replace(/\s/g, "");
      if (services === undefined || number === "" || isThere(number)) return [];
      const at = cellRef(services, row, "registrationId");
      return [issueAt(at, number, { code: "register-service-missing" })];
    }),
  ];
}

/** A municipality known by its name alone may be another one of that name. */
function withoutCode(municipalities: readonly MunicipalityLink[]): readonly Issue[] {
  const names = municipalities.filter(({ code }) => code === "").map(({ name }) => name);
  if (names.length === 0) return [];
  const first = names.slice(0, MOST_SHOWN).join(", ");
  const values = { count: names.length, first };
  return [issueAt(OUTSIDE, first, { code: "register-municipality-without-code", values })];
}

function factsOf(
  { records, kept, later, ended }: Collected,
  services: readonly JudgedService[],
  changes: readonly ProposedChange[],
): Plan["facts"] {
  return {
    records,
    kept: kept.length,
    later: later.length,
    ended: ended.length,
    changes: changes.length,
    services: services.map(
      ({ kept: { record, reason }, texts, state }): Fact => ({
        registration: keyOf(record),
        name: texts["name"] ?? "",
        provider: record.provider.name,
        type: texts["type"] ?? "",
        municipality: texts["municipality"] ?? "",
        reason,
        state,
      }),
    ),
  };
}

/** `tabor`, `tabor-sobeslav`; only letters that every system takes in a file's name. */
function fileName({ territory }: RegisterExtract): string {
  const plain = territory.orps
    .map((orp) =>
      withoutOrp(orp)
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-"),
    )
    .join("-");
  return plain.slice(0, 60).replace(/^-+|-+$/g, "") || "vyber";
}
