import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Step {
  /** What holds when the step passes. */
  readonly says: string;
  readonly command: string;
  /** What the output must match, where exit code 0 alone could mean that nothing was looked at. */
  readonly proof?: RegExp;
}

const STEPS: readonly Step[] = [
  { says: "Code is formatted and linted", command: "biome check --error-on-warnings" },
  { says: "The core compiles without Google, Node or a clock", command: "tsc -p src/core" },
  { says: "The Apps Script shell compiles against Google's declarations", command: "tsc -p src/appsscript" },
  { says: "The browser scripts compile", command: "tsc -p src/ui" },
  { says: "The Apps Script tests compile", command: "tsc -p tests/appsscript" },
  { says: "The tests of pages compile", command: "tsc -p tests/browser" },
  { says: "The Node shell, scripts and tests compile", command: "tsc -p ." },
  {
    says: "Imports follow the house's rule, on more than no modules",
    command: "depcruise src scripts tests",
    proof: /\(([1-9]\d*) modules, ([1-9]\d*) dependencies cruised\)/,
  },
  { says: "There is no dead code", command: "knip" },
  { says: "Generated scripts are in step", command: "tsx scripts/generate-scripts.ts --check" },
  { says: "Generated docs are in step", command: "tsx scripts/docs.ts --check" },
  { says: "The Apps Script bundle builds", command: "tsx scripts/build.ts" },
  { says: "Every test passes", command: "vitest run", proof: /Tests\s+.*[1-9]\d* passed/ },
];

/** Two cores are what the project is planned for. */
const AT_ONCE = 2;
const SECONDS = 1_000;

interface Result {
  readonly step: Step;
  readonly passed: boolean;
  readonly output: string;
  readonly took: number;
}

/** Runs every check of the project; stops at none, so that one run shows all that is wrong. The tests need all cores. */
async function runAll(): Promise<number> {
  const results: Result[] = [];
  for (const group of [STEPS.slice(0, -1), STEPS.slice(-1)]) results.push(...(await runGroup(group)));
  console.log("");
  for (const { step, passed } of results) console.log(`${passed ? "passed" : "FAILED"}  ${step.says}`);
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Some at once; what each said is printed in their order. */
async function runGroup(steps: readonly Step[]): Promise<readonly Result[]> {
  const waiting = [...steps.entries()];
  const done = new Map<number, Result>();
  let printed = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, step] = next;
      done.set(index, await run(step));
      for (let ready = done.get(printed); ready !== undefined; ready = done.get(printed)) {
        print(ready);
        printed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return steps.flatMap((_, index) => done.get(index) ?? []);
}

function print({ step: { says, command }, output, took }: Result): void {
  console.log(`\n── ${says} (${(took / SECONDS).toFixed(1)} s)\n$ ${command}`);
  if (output !== "") console.log(output);
}

async function run(step: Step): Promise<Result> {
  const begun = Date.now();
  const [program = "", ...args] = step.command.split(" ");
  const { status, said } = await saidOf(program, args);
  const proven = step.proof === undefined || step.proof.test(said);
  const missing = `The output does not show that anything was looked at (${step.proof}).`;
  const output = proven ? said : `${said}\n${missing}`;
  return { step, passed: status === 0 && proven, output, took: Date.now() - begun };
}

/** What a program says, and how it ends. */
function saidOf(
  program: string,
  args: readonly string[],
): Promise<{ readonly status: number | null; readonly said: string }> {
  const env = {
    ...process.env,
    PATH: `${root}node_modules/.bin:${process.env["PATH"] ?? ""}`,
    FORCE_COLOR: "0",
    NO_COLOR: "1",
  };
  const child = spawn(program, args, { cwd: root, env });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ status: null, said: error.message }));
    child.on("close", (status) =>
      resolve({ status, said: Buffer.concat(chunks).toString("utf8").trimEnd() }),
    );
  });
}

process.exitCode = await runAll();
