import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPages } from "../../scripts/build/screens.ts";
import type { Action } from "../../src/core/plans/plan.ts";
import type { WorkbookRows } from "../../src/core/workbook/layout.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { serve } from "../../src/node/serve/serve.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { patchXlsx } from "../../src/node/xlsx/patch-xlsx.ts";
import { readXlsx } from "../../src/node/xlsx/read-xlsx.ts";

/** Built once for all tests of a file. */
const PAGES = buildPages();

export const WORKBENCH_DAY = "2018-05-07";

/** The workbench over a workbook of these rows, in a folder of its own. */
export async function startWorkbench(rows: WorkbookRows = {}, without: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "komplan-workbench-"));
  const path = join(folder, "sešit <města>.xlsx");
  const layouts = workbookLayouts("cs", rows).filter(({ name }) => !without.includes(name));
  const created = `${WORKBENCH_DAY}T06:00:00Z`;
  writeFileSync(path, await createXlsx(layouts, { language: "cs", title: "Plán", created }));
  const faults: unknown[] = [];
  const serving = await serve({
    path,
    port: 0,
    language: "cs",
    today: WORKBENCH_DAY,
    clock: () => new Date(`${WORKBENCH_DAY}T08:00:00Z`),
    fault: (error) => faults.push(error),
    screens: await PAGES,
  });
  const grids = async () => readXlsx(readFileSync(path), "cs");
  return {
    ...serving,
    folder,
    path,
    faults,
    /** The text of a cell as it stands in the file; rows and columns count from 1. */
    cell: async (sheet: string, row: number, column: number) =>
      (await grids()).find(({ name }) => name === sheet)?.rows[row - 1]?.[column - 1] ?? "",
    /** Somebody else writes into a cell while the page is open. */
    writeElsewhere: (sheet: string, row: number, column: number, text: string) => {
      const action: Action = {
        kind: "write-cells",
        key: "cells:test",
        cells: [{ sheet, row, column, text }],
      };
      writeFileSync(path, patchXlsx(readFileSync(path), [action], "cs"));
    },
    /** One call as a page of the workbench makes it. */
    call: async (name: string, input: unknown, headers: Readonly<Record<string, string>> = {}) => {
      const response = await fetch(`${serving.staffUrl}volani/${name}`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Origin: new URL(serving.staffUrl).origin,
          ...headers,
        },
        body: typeof input === "string" ? input : JSON.stringify(input),
      });
      return { status: response.status, body: (await response.json()) as Answer };
    },
    end: async () => {
      await serving.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly message: string;
  readonly advice: string;
}

export type Workbench = Awaited<ReturnType<typeof startWorkbench>>;
