import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { main } from "../../scripts/cli.ts";

/** What a command line has come to, and the empty folder that it ran in. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly folder: string;
}

/** Runs a command line in a fresh folder, in this process: starting a new one each time would take a second. */
export async function komplan(...args: readonly string[]): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), "komplan-cli-"));
  const [out, error] = [lines("log"), lines("error")];
  const before = process.cwd();
  process.chdir(folder);
  try {
    const status = await main(args);
    return { status, stdout: out.text(), stderr: error.text(), folder };
  } finally {
    process.chdir(before);
    out.end();
    error.end();
  }
}

function lines(method: "log" | "error") {
  let text = "";
  const spy = vi.spyOn(console, method).mockImplementation((line: unknown) => {
    text += `${line}\n`;
  });
  return {
    text: () => text,
    end: () => {
      spy.mockImplementation((line: unknown) => {
        throw new Error(`Unexpected console.${method}: ${line}`);
      });
    },
  };
}
