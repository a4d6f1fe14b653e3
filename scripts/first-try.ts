import { dirname, relative } from "node:path";
import sample from "../examples/strakonice/example.json" with { type: "json" };
import { COMMANDS, type CommandName } from "../src/core/commands.ts";
import { countBySeverity } from "../src/core/issue.ts";
import { type Language, say } from "../src/core/texts/say.ts";
import { START_TEXTS } from "../src/core/texts/start.ts";
import { performIntoFolder } from "../src/node/perform.ts";
import { readSource } from "../src/node/read-source.ts";
import { unasked } from "./cli/run-plan.ts";

const WORKBOOK = "examples/strakonice/workbook.xlsx";

/** What somebody new should see: a workbook checked, then what is made of a campaign. */
const MAIN_JOB: readonly CommandName[] = [
  "check",
  "campaign",
  "propose",
  "invite",
  "attendance",
  "remind",
  "catalogue",
];

/** The main job on the sample, made into a folder; tells each line as it comes. */
export async function firstTry(
  language: Language,
  folder: string,
  tell: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  const { workbook, file } = await readSource(WORKBOOK, { language, key: null });
  tell(`${say(START_TEXTS.title, language, { path: WORKBOOK, day: sample.today })}\n`);
  const { today, event } = sample;
  const input = { workbook, today, now: `${today}T06:00:00Z`, language, event };
  for (const name of MAIN_JOB) {
    const command = COMMANDS[name];
    const plan = command.plan(input);
    const kept: string[] = [];
    const outbox = { folder, file, language, tell: (sentence: string) => kept.push(sentence) };
    const made = await performIntoFolder(unasked(name, plan), outbox);
    const { error } = countBySeverity(plan.issues);
    const report =
      name === "check" && plan.issues.length > 0
        ? [say(START_TEXTS.readReport, language, { errors: error })]
        : [];
    tell(say(command.label, language));
    for (const sentence of [...plan.summary, ...kept, ...report]) tell(`  ${sentence}`);
    for (const path of shown(made, folder)) tell(`  → ${path}`);
    tell("");
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1).replace(".", language === "cs" ? "," : ".");
  tell(say(START_TEXTS.next, language, { folder, seconds }));
}

/** A folder of many files below the output's own is one line: its first file, and how many more. */
function shown(paths: readonly string[], folder: string): readonly string[] {
  const below = new Map<string, readonly string[]>();
  for (const path of paths.map((one) => relative(".", one))) {
    const place = dirname(path) === relative(".", folder) ? path : dirname(path);
    below.set(place, [...(below.get(place) ?? []), path]);
  }
  return [...below.values()].map(([first = "", ...more]) =>
    more.length === 0 ? first : `${first} (+${more.length})`,
  );
}
