import { access } from "node:fs/promises";
import { extname, isAbsolute, join } from "node:path";
import { RefusedError } from "../../src/core/errors.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { say } from "../../src/core/texts/say.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { SAMPLE_ROWS } from "../../src/core/workbook/sample-rows.ts";
import { writeFileSafely } from "../../src/node/files.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import type { CommandRequest } from "./request.ts";
import type { Result } from "./result.ts";

/** Makes a new workbook, empty or with sample rows; never over an existing file unless told to. */
export async function runNew({ operands, given, language, now }: CommandRequest): Promise<Result> {
  const name = operands[0] ?? "komplan.xlsx";
  const path = typeof given.out === "string" && !isAbsolute(name) ? join(given.out, name) : name;
  if (extname(path).toLowerCase() !== ".xlsx") {
    throw new RefusedError("wrong-use", say(CLI_TEXTS.notXlsx, language, { path }));
  }
  if (given.yes !== true && (await exists(path))) {
    throw new RefusedError("wrong-use", say(CLI_TEXTS.fileExists, language, { path }));
  }
  const layouts = workbookLayouts(language, given.sample === true ? SAMPLE_ROWS : {});
  const title = say(CLI_TEXTS.title, language);
  await writeFileSafely(path, await createXlsx(layouts, { language, title, created: now }), language);
  return {
    json: { command: "new", made: [path] },
    sentences: [say(CLI_TEXTS.madeNew, language, { path })],
    issues: [],
    made: [],
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
