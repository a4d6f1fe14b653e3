import type { Area } from "./area.ts";
import type { Execution } from "./execution.ts";
import type { SheetModel } from "./sheet-model.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everybody who may edit the spreadsheet; the first is its owner, whose rights nobody can take. */
export interface People {
  readonly editors: readonly string[];
  readonly current: () => string;
}

/** The sheet that a range belongs to, as the model and as Google's object. */
export interface Owner {
  readonly execution: Execution;
  readonly model: SheetModel;
  readonly sheet: () => Sheet;
  /** Moves the person's cursor; where there is none, ranges cannot be activated. */
  readonly activate?: (area: Area) => void;
  /** Who may open the spreadsheet for editing, and who of them runs the script. */
  readonly people?: People;
}
