import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { COMMANDS, type CommandName } from "../../src/core/commands.ts";
import { RefusedError } from "../../src/core/errors.ts";
import type { PlainDate } from "../../src/core/plain-date.ts";
import type { Asked, CommandInput } from "../../src/core/plans/command-input.ts";
import type { Plan } from "../../src/core/plans/plan.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { type Language, say } from "../../src/core/texts/say.ts";
import { type WorkbookRows, workbookLayouts } from "../../src/core/workbook/layout.ts";
import { writeFileSafely } from "../../src/node/files.ts";
import { letterSources } from "../../src/node/letter-sources.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource } from "../../src/node/read-source.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";

/** What an example is run with: the day it pretends to be, the event it is about, the language it speaks. */
export interface ExampleSettings {
  readonly today: PlainDate;
  readonly event: string;
  /** What single commands are asked, a run each; others run once as usual, and a command with no run makes nothing. */
  readonly asks?: Readonly<Partial<Record<CommandName, readonly ExampleAsk[]>>>;
  readonly language: Language;
}

/** What a person chose for one run, on another day or about another event than the example's. */
interface ExampleAsk extends Asked {
  readonly today?: PlainDate;
  readonly event?: string;
}

const ROOT = "examples";

/** The cases, one folder each: every folder of examples/ that holds the rows of a workbook. */
export async function exampleNames(): Promise<readonly string[]> {
  const folders = (await readdir(ROOT, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}

/** The rows of an example as rows.json keeps them: texts by sheet and column key. */
export async function exampleRows(name: string): Promise<WorkbookRows> {
  // The file belongs to the repository; a test compares its keys with the sheets.
  return JSON.parse(await readFile(join(ROOT, name, "rows.json"), "utf8")) as WorkbookRows;
}

/** Makes one example into a folder: workbook.xlsx from its rows, and what every command makes of it in out/. */
export async function makeExample(name: string, folder: string): Promise<void> {
  const settings = await exampleSettings(name);
  const path = join(folder, "workbook.xlsx");
  await writeFileSafely(path, await exampleWorkbook(name, settings), settings.language);
  // What a person puts beside the workbook lies in the example's own folder, wherever the outputs go.
  const beside = letterSources(join(ROOT, name, "workbook.xlsx"));
  await runCommands({ path, folder: join(folder, "out"), beside }, settings);
}

async function exampleSettings(name: string): Promise<ExampleSettings> {
  // As above: our own file, whose wrong values show in the outputs at once.
  return JSON.parse(await readFile(join(ROOT, name, "example.json"), "utf8")) as ExampleSettings;
}

async function exampleWorkbook(name: string, { today, language }: ExampleSettings): Promise<Uint8Array> {
  const layouts = workbookLayouts(language, await exampleRows(name));
  const title = say(CLI_TEXTS.title, language);
  return createXlsx(layouts, { language, title, created: morningOf(today) });
}

interface Place {
  readonly path: string;
  readonly folder: string;
  readonly beside: ReturnType<typeof letterSources>;
}

async function runCommands({ path, folder, beside }: Place, settings: ExampleSettings): Promise<void> {
  const { asks = {}, language } = settings;
  const { workbook, file } = await readSource(path, { language, key: null });
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    for (const { today = settings.today, event = settings.event, ...ask } of asks[name] ?? [{}]) {
      const world = { workbook, today, now: morningOf(today), language, event, ask };
      const input = { ...world, ...beside };
      await performIntoFolder(plannedActions(name, input), { folder, file, language });
    }
  }
}

/** What a command makes; nothing where it refuses, as a plan without rows or versions makes it do. */
function plannedActions(name: CommandName, input: CommandInput): Plan["actions"] {
  try {
    return COMMANDS[name].plan(input).actions;
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
}

/** Examples always begin work at the same time, so that they come out the same. */
function morningOf(day: PlainDate): string {
  return `${day}T06:00:00Z`;
}
