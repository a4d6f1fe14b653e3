import type { CommandName } from "../../src/core/commands.ts";
import { SERVE_TEXTS } from "../../src/core/texts/answers.ts";
import { ARES_TEXTS } from "../../src/core/texts/ares.ts";
import { COMMAND_TEXTS } from "../../src/core/texts/commands.ts";
import { INTAKE_TEXTS } from "../../src/core/texts/comment-intake.ts";
import { PERSON_TEXTS } from "../../src/core/texts/person.ts";
import { REGISTER_TEXTS } from "../../src/core/texts/register.ts";
import { REPLY_TEXTS } from "../../src/core/texts/replies.ts";
import type { Text } from "../../src/core/texts/say.ts";
import { SEND_COMMAND_TEXTS } from "../../src/core/texts/sending.ts";
import { TOOL_TEXTS } from "../../src/core/texts/tools.ts";
import type { OptionName } from "./options.ts";
import type { CommandRequest } from "./request.ts";
import type { Result } from "./result.ts";
import { runAres } from "./run-ares.ts";
import { runComments } from "./run-comments.ts";
import { runGreeting } from "./run-greeting.ts";
import { IMPORTS, runImport } from "./run-import.ts";
import { runJournal } from "./run-journal.ts";
import { runMinutes } from "./run-minutes.ts";
import { runNew } from "./run-new.ts";
import { runPerson } from "./run-person.ts";
import { runPlan } from "./run-plan.ts";
import { runReply } from "./run-reply.ts";
import { runServe } from "./run-serve.ts";
import { runTiming } from "./run-timing.ts";

/** The word after the command, where it takes one. */
interface Operand {
  readonly name: string;
  readonly optional?: boolean;
  /** What may follow it, any number of times. */
  readonly more?: string;
}

interface CommandLine {
  readonly about: Text;
  readonly operand: Operand | null;
  /** Its own options beside --out, --today, --lang and --json. */
  readonly options: readonly OptionName[];
  /** Command lines that anybody can type in the project's folder. */
  readonly examples: readonly string[];
  readonly run: (options: CommandRequest) => Promise<Result>;
}

const WORKBOOK: Operand = { name: "SEŠIT" };
const SAMPLE = "examples/strakonice/workbook.xlsx";

/** A command that turns the workbook into a plan and performs it into the output folder. */
function planning(
  name: CommandName,
  options: readonly OptionName[],
  examples: readonly string[],
): CommandLine {
  return {
    about: COMMAND_TEXTS[name].about,
    operand: WORKBOOK,
    options: ["key", ...options],
    examples: examples.map((rest) => `${name} ${SAMPLE}${rest}`),
    run: (given) => runPlan(name, given),
  };
}

export type CommandLineName =
  | CommandName
  | "new"
  | "timing"
  | "greeting"
  | "serve"
  | "journal"
  | "person"
  | "reply"
  | "comments"
  | "ares"
  | "import";

/** Everything that can follow `npx komplan`. */
export const COMMAND_LINE: Readonly<Record<CommandLineName, CommandLine>> = {
  new: {
    about: TOOL_TEXTS.new,
    operand: { name: "SEŠIT", optional: true },
    options: ["sample", "yes"],
    examples: ["new nas-plan.xlsx", "new ukazka.xlsx --sample"],
    run: runNew,
  },
  check: planning("check", [], ["", " --json", " --today 2018-09-10 --out vystup"]),
  campaign: planning("campaign", [], ["", " --lang en"]),
  propose: planning("propose", ["yes"], [" --today 2018-09-10", " --today 2018-09-10 --yes"]),
  invite: planning("invite", ["event", "send", "smtp", "yes"], [" --event S-001 --today 2018-04-20"]),
  letters: planning("letters", ["event", "yes"], [" --event S-001 --today 2018-04-20"]),
  attendance: planning("attendance", ["event", "yes"], ["", " --event S-002", " --event S-002 --yes"]),
  minutes: {
    ...planning(
      "minutes",
      ["event", "from", "yes"],
      [" --event S-006", " --event S-006 --lang en", " --event S-006 --from zapis.docx --yes"],
    ),
    run: runMinutes,
  },
  "follow-up": planning("follow-up", ["event", "send", "smtp", "yes"], [" --event S-006"]),
  remind: planning("remind", ["send", "smtp", "yes"], [" --today 2018-09-10"]),
  distribution: planning("distribution", ["yes"], ["", " --yes"]),
  coverage: planning("coverage", [], [""]),
  catalogue: planning("catalogue", ["variant", "pdf"], ["", " --variant a5", " --variant all --pdf"]),
  "open-data": planning("open-data", [], [""]),
  edition: planning("edition", ["name", "from", "to", "yes"], ["", ' --name "2. vydání" --yes']),
  plan: planning("plan", [], ["", " --lang en"]),
  "action-plan": planning("action-plan", ["year"], ["", " --year 2028"]),
  evaluation: planning(
    "evaluation",
    ["as-of", "year", "document"],
    [" --as-of 2028-12-31", " --year 2028", ' --document "Komunitní plán 2024–2027"'],
  ),
  renumber: planning("renumber", ["all", "yes"], ["", " --all --yes"]),
  publish: planning("publish", ["document", "yes"], ["", " --yes"]),
  changes: planning("changes", ["document", "from", "to"], ["", " --from 1 --to 2"]),
  quality: planning("quality", [], [""]),
  evidence: planning("evidence", ["as-of"], ["", " --as-of 2018-12-31"]),
  approval: planning("approval", ["document", "yes"], ["", " --yes"]),
  settlement: planning("settlement", ["round"], [""]),
  accept: planning("accept", ["accept", "refuse", "yes"], ["", " --accept all --yes"]),
  verify: planning("verify", ["round", "due", "send", "smtp", "yes"], ["", " --due 2018-10-31 --yes"]),
  "answer-comments": planning("answer-comments", ["round", "send", "smtp", "yes"], [""]),
  vote: {
    ...planning("vote", ["decision", "send", "smtp", "yes"], []),
    examples: ["vote nas-plan.xlsx --decision SCH-002", "vote nas-plan.xlsx --decision SCH-002 --send"],
  },
  person: {
    about: PERSON_TEXTS.about,
    operand: WORKBOOK,
    options: ["key", "id", "email", "name", "expired", "erase", "yes"],
    examples: [
      `person ${SAMPLE} --id K-001`,
      `person ${SAMPLE} --id K-001 --erase`,
      `person ${SAMPLE} --name "Ivana Ukázková" --erase --yes`,
      `person ${SAMPLE} --expired --erase`,
    ],
    run: runPerson,
  },
  reply: {
    about: REPLY_TEXTS.about,
    operand: { ...WORKBOOK, more: "SOUBOR…" },
    options: ["key", "yes"],
    examples: ["reply nas-plan.xlsx posta/", "reply nas-plan.xlsx odpoved.eml --yes"],
    run: runReply,
  },
  comments: {
    about: INTAKE_TEXTS.about,
    operand: { ...WORKBOOK, more: "SOUBOR…" },
    options: ["key", "round", "way", "yes"],
    examples: [
      "comments nas-plan.xlsx pripominky/",
      'comments nas-plan.xlsx navrh-s-komentari.docx --round KP-001 --way "datová schránka" --yes',
    ],
    run: runComments,
  },
  import: {
    about: REGISTER_TEXTS.about,
    operand: { name: Object.keys(IMPORTS).join("|"), optional: true, more: "SOUBOR [SEŠIT]" },
    options: ["key", "codes", "orp", "service", "workbook", "yes"],
    examples: [
      ...Object.values(IMPORTS).map(({ example }) => example),
      "import rpss rpss.json nas-plan.xlsx --codes ciselniky --orp Tábor --orp Soběslav --yes",
      "import rpss rpss-tabor.json nas-plan.xlsx",
    ],
    run: runImport,
  },
  ares: {
    about: ARES_TEXTS.about,
    operand: WORKBOOK,
    options: ["key", "yes"],
    examples: ["ares nas-plan.xlsx", "ares nas-plan.xlsx --yes"],
    run: (request) => runAres(request),
  },
  journal: {
    about: SEND_COMMAND_TEXTS.command,
    operand: WORKBOOK,
    options: ["resend", "sent"],
    examples: [`journal ${SAMPLE}`, "journal nas-plan.xlsx --resend invitation:S-001:K-001:1"],
    run: runJournal,
  },
  serve: {
    about: SERVE_TEXTS.about,
    operand: WORKBOOK,
    options: ["port", "smtp"],
    examples: [`serve ${SAMPLE}`, `serve ${SAMPLE} --port 8200`],
    run: runServe,
  },
  timing: {
    about: TOOL_TEXTS.timing,
    operand: { name: "TERMÍN" },
    options: ["project"],
    examples: ['timing "9-11/2018"', 'timing "čtvrtletně" --project 2018-02..2020-01 --json'],
    run: runTiming,
  },
  greeting: {
    about: TOOL_TEXTS.greeting,
    operand: null,
    options: ["first", "last", "before", "after", "sex", "role"],
    examples: [
      "greeting --first Jana --last Nováková --before Mgr.",
      "greeting --last Novák --role starosta",
    ],
    run: runGreeting,
  },
};

export function isCommandLineName(name: string): name is CommandLineName {
  return Object.hasOwn(COMMAND_LINE, name);
}
