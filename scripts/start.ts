import { relative } from "node:path";
import sample from "../examples/strakonice/example.json" with { type: "json" };
import { COMMANDS, type CommandName } from "../src/core/commands.ts";
import { RefusedError } from "../src/core/errors.ts";
import { countBySeverity } from "../src/core/issue.ts";
import { type Language, say } from "../src/core/texts/say.ts";
import { START_TEXTS } from "../src/core/texts/start.ts";
import { performIntoFolder } from "../src/node/perform.ts";
import { readSource } from "../src/node/read-source.ts";
import { languageIn, refuseUnknownLanguage } from "./cli/language.ts";
import { unasked } from "./cli/run-plan.ts";

const WORKBOOK = "examples/strakonice/workbook.xlsx";
const FOLDER = "out";

/** The main job on the sample: check it, then make everything that can be made of it. */
async function start(language: Language): Promise<void> {
  const began = performance.now();
  const { workbook, file } = await readSource(WORKBOOK, { language, key: null });
  console.log(`${say(START_TEXTS.title, language, { path: WORKBOOK, day: sample.today })}\n`);
  const input = {
    workbook,
    today: sample.today,
    now: `${sample.today}T06:00:00Z`,
    language,
    event: sample.event,
  };
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    const command = COMMANDS[name];
    const plan = command.plan(input);
    const made = await performIntoFolder(unasked(name, plan), { folder: FOLDER, file, language });
    console.log(say(command.label, language));
    for (const sentence of plan.summary) console.log(`  ${sentence}`);
    for (const path of shown(made)) console.log(`  → ${path}`);
    if (name === "check") worst(plan.issues.length, countBySeverity(plan.issues).error, language);
    console.log("");
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1).replace(".", language === "cs" ? "," : ".");
  console.log(say(START_TEXTS.next, language, { folder: FOLDER, seconds }));
}

/** A folder of many letters is one line. */
function shown(paths: readonly string[]): readonly string[] {
  const letters = paths.filter((path) => path.endsWith(".eml"));
  const others = paths.filter((path) => !path.endsWith(".eml")).map((path) => relative(".", path));
  const first = letters[0];
  return first === undefined ? others : [`${relative(".", first)} (+${letters.length - 1})`, ...others];
}

function worst(all: number, errors: number, language: Language): void {
  if (all > 0) console.log(`  ${say(START_TEXTS.readReport, language, { errors })}`);
}

try {
  const args = process.argv.slice(2);
  refuseUnknownLanguage(args);
  await start(languageIn(args));
} catch (error) {
  if (!(error instanceof RefusedError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
