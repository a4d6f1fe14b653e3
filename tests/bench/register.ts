import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FULL_SIZE, registerText } from "../support/register.ts";
import { codeFiles } from "../support/register-codes.ts";

/** What the import of a register costs. */
interface ImportCost {
  readonly megabytes: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** The command in a process of its own, so that the memory is its alone. */
const PROGRAM = `
const { main } = await import(${JSON.stringify(new URL("../../scripts/cli.ts", import.meta.url).href)});
const status = await main(["import", "rpss", "rpss.json", "--codes", "ciselniky", "--orp", "Tábor"]);
console.error(JSON.stringify({ status, peakKilobytes: process.resourceUsage().maxRSS }));
`;

/** Imports a register of the real one's size by the command line in a process of its own. */
export function importWholeRegister(): ImportCost {
  const folder = mkdtempSync(join(tmpdir(), "komplan-bench-"));
  try {
    const bytes = writeRegister(folder);
    const began = performance.now();
    // The loader is found from here, the files of the command from its folder.
    const words = ["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval", PROGRAM];
    const { stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
    const seconds = (performance.now() - began) / 1_000;
    const { status, peakKilobytes } = JSON.parse(stderr.trim().split("\n").pop() ?? "{}");
    if (status !== 0) throw new Error(stderr);
    return { megabytes: bytes / 1_000_000, seconds, peakMegabytes: peakKilobytes / 1_024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeRegister(folder: string): number {
  mkdirSync(join(folder, "ciselniky"));
  for (const [name, text] of Object.entries(codeFiles()))
    writeFileSync(join(folder, "ciselniky", name), text);
  const file = openSync(join(folder, "rpss.json"), "w");
  let bytes = 0;
  for (const piece of registerText(FULL_SIZE)) bytes += writeSync(file, piece);
  closeSync(file);
  return bytes;
}
