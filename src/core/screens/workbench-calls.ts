import * as z from "zod/mini";
import { COMMANDS, type CommandName } from "../commands.ts";

/** One sheet of the workbook, as a tab of the workbench. */
export interface WorkbenchSheet {
  readonly name: string;
  /** Rows down to the last that is filled in. */
  readonly rows: number;
  /** What the sheet is for; "" for one that the program does not know. */
  readonly about: string;
}

/** One command of the menu. */
export interface WorkbenchCommand {
  readonly name: CommandName;
  readonly label: string;
  readonly about: string;
  /** The panel that does it; "" where documents are made at once. */
  readonly panel: string;
  /** True for what is about one event. */
  readonly ofEvent: boolean;
}

/** One column of a table: its letters, its header as it stands in the sheet, and what the program knows of it. */
export interface WorkbenchColumn {
  readonly letters: string;
  readonly header: string;
  readonly note: string;
  /** Written by the program. */
  readonly computed: boolean;
  /** What is usually chosen from; empty for a free text. */
  readonly choices: readonly string[];
}

/** One row of the sheet, numbered as the sheet counts. */
export interface WorkbenchRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What the workbench's own calls answer. */
export interface WorkbenchOutputs {
  readonly "workbench.read": {
    readonly title: string;
    readonly sheets: readonly WorkbenchSheet[];
    readonly commands: readonly WorkbenchCommand[];
    readonly events: readonly { readonly id: string; readonly label: string }[];
    /** Where the team types in answers by telephone. */
    readonly answersUrl: string;
  };
  readonly "table.read": {
    readonly columns: readonly WorkbenchColumn[];
    readonly rows: readonly WorkbenchRow[];
    /** How many rows there are that the search finds. */
    readonly count: number;
    /** The place of the first row among them. */
    readonly from: number;
    /** The number of the first row below all that is filled in. */
    readonly next: number;
  };
  /** The cells that a command would write; `mark` stands for exactly these. */
  readonly "command.writes": {
    readonly cells: readonly { readonly place: string; readonly old: string; readonly text: string }[];
    readonly count: number;
    readonly mark: string;
  };
  readonly "command.write": { readonly count: number };
  /** `now` is what the cell says; `written` is false where somebody has changed it meanwhile. */
  readonly "cell.write": { readonly written: boolean; readonly now: string };
}

// The keys of the record are exactly its names.
const anyCommand = () => z.enum(Object.keys(COMMANDS) as CommandName[]);

/** What the workbench sends; rows and columns count from 1. */
export const WORKBENCH_INPUTS = {
  "workbench.read": () => z.object({}),
  /** A window of rows; `around` asks for the one with that row, 0 takes `from`. */
  "table.read": () => z.object({ sheet: z.string(), from: z.int(), around: z.int(), search: z.string() }),
  "command.writes": () => z.object({ command: anyCommand(), event: z.nullable(z.string()) }),
  "command.write": () => z.object({ command: anyCommand(), event: z.nullable(z.string()), mark: z.string() }),
  "cell.write": () =>
    z.object({ sheet: z.string(), row: z.int(), column: z.int(), old: z.string(), text: z.string() }),
} as const satisfies Readonly<Record<keyof WorkbenchOutputs, () => z.ZodMiniType>>;

export type WorkbenchCallName = keyof WorkbenchOutputs;
export type WorkbenchInput<K extends WorkbenchCallName> = z.infer<ReturnType<(typeof WORKBENCH_INPUTS)[K]>>;
