import { RefusedError } from "../../src/core/errors.ts";
import { SERVE_TEXTS as TEXTS } from "../../src/core/texts/answers.ts";
import { say } from "../../src/core/texts/say.ts";
import { serve } from "../../src/node/serve/serve.ts";
import { buildPages } from "../build/screens.ts";
import type { CommandRequest } from "./request.ts";
import type { Result } from "./result.ts";

const USUAL_PORT = 8123;
const LAST_PORT = 65_535;

/** Starts the pages and says where they are; they go on until Ctrl+C. */
export async function runServe(request: CommandRequest): Promise<Result> {
  const { operands, language, given } = request;
  const serving = await serve({
    path: operands[0] ?? "",
    port: portOf(request),
    language,
    today: given.today === undefined ? null : request.today,
    clock: () => new Date(),
    fault: (error) => console.error(error),
    smtp: typeof given.smtp === "string" ? given.smtp : process.env["KOMPLAN_SMTP_URL"],
    screens: await buildPages(),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void serving.stop());
  const { port, publicUrl, staffUrl, workbenchUrl } = serving;
  return {
    json: { command: "serve", port, publicUrl, staffUrl, workbenchUrl },
    sentences: [
      say(TEXTS.workbench, language, { url: workbenchUrl }),
      say(TEXTS.staff, language, { url: staffUrl }),
      say(TEXTS.public, language, { url: publicUrl }),
      say(TEXTS.local, language),
      say(TEXTS.stop, language),
    ],
    issues: [],
    made: [],
  };
}

function portOf({ given, language }: CommandRequest): number {
  if (given.port === undefined) return USUAL_PORT;
  const port = /^\d{1,5}$/.test(String(given.port)) ? Number(given.port) : LAST_PORT + 1;
  if (port <= LAST_PORT) return port;
  throw new RefusedError("wrong-use", say(TEXTS.wrongPort, language, { value: String(given.port) }));
}
