import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { komplan } from "../support/command-line.ts";

const PROGRAM = fileURLToPath(new URL("../../scripts/komplan.mjs", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../examples/strakonice/workbook.xlsx", import.meta.url));

test("komplan serve, started in the workbook's folder, says where its pages are and ends with Ctrl+C", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "komplan-serve-")), "plan.xlsx");
  copyFileSync(SAMPLE, path);
  const child = spawn(process.execPath, [PROGRAM, "serve", path, "--port", "0", "--json"], {
    cwd: dirname(path),
  });
  const said = await new Promise<string>((resolve) => {
    let text = "";
    child.stdout.on("data", (data: Buffer) => {
      text += data.toString("utf8");
      if (text.endsWith("}\n")) resolve(text);
    });
  });
  const { publicUrl, staffUrl } = JSON.parse(said);
  expect((await fetch(publicUrl)).status).toBe(200);
  expect((await fetch(staffUrl)).status).toBe(200);
  const ended = new Promise((resolve) => child.on("exit", (code, signal) => resolve([code, signal])));
  child.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
});

test.for(["x", "70000", "-1"])("komplan serve refuses the port %s in one sentence", async (port) => {
  const { status, stderr } = await komplan("serve", SAMPLE, `--port=${port}`);
  expect(status).toBe(2);
  expect(stderr).toContain("není číslo portu");
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
