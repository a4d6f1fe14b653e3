import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The command line in one file, to be started often: compiling it anew takes longer than what is looked at. */
export interface BundledProgram {
  readonly path: string;
  readonly remove: () => void;
}

/** Below the project's packages, where Node finds those that the program imports. */
export async function bundledProgram(): Promise<BundledProgram> {
  const folder = mkdtempSync(join(ROOT, "node_modules", ".komplan-"));
  const path = join(folder, "komplan.mjs");
  await build({
    entryPoints: [join(ROOT, "scripts", "cli.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile: join(folder, "cli.mjs"),
    logLevel: "silent",
  });
  const start = 'import { main } from "./cli.mjs";\nprocess.exitCode = await main(process.argv.slice(2));\n';
  writeFileSync(path, start);
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
