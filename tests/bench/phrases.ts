import { readFileSync } from "node:fs";

/** The published phrases that the grammar is tested with. */
export function phrases(): readonly string[] {
  return readFileSync("tests/core/czech/timing/phrases.tsv", "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[0] ?? "");
}
