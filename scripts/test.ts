import { spawnSync } from "node:child_process";
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

/** Runs every check of the project; stops at none, so that one run shows all that is wrong. */
function runAll(): number {
  const results = STEPS.map((step) => ({ step, passed: run(step) }));
  console.log("");
  for (const { step, passed } of results) console.log(`${passed ? "passed" : "FAILED"}  ${step.says}`);
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function run({ says, command, proof }: Step): boolean {
  console.log(`\n── ${says}\n$ ${command}`);
  const env = {
    ...process.env,
    PATH: `${root}node_modules/.bin:${process.env["PATH"] ?? ""}`,
    FORCE_COLOR: "0",
    NO_COLOR: "1",
  };
  const [program = "", ...args] = command.split(" ");
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const output = `${stdout}${stderr}`.trimEnd();
  if (output !== "") console.log(output);
  const proven = proof === undefined || proof.test(output);
  if (!proven) console.log(`The output does not show that anything was looked at (${proof}).`);
  return status === 0 && proven;
}

process.exitCode = runAll();
