import type { Area } from "./area.ts";
import type { Execution } from "./execution.ts";
import type { Owner, People } from "./owner.ts";
import { protectionOf, refuseProtected } from "./protection.ts";
import { cellsIn, parseArea, rangeOf } from "./range.ts";
import { dataSize, newSheet, type SheetModel } from "./sheet-model.ts";
import { enumeration, standIn } from "./stand-in.ts";
import {
  CUSTOM_FORMULA,
  newConditionalFormatRule,
  newDataValidation,
  newRichTextValue,
  newTextStyle,
} from "./values.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The workbook that the script is bound to, as tests see it. */
export interface SpreadsheetModel {
  readonly sheets: SheetModel[];
  active: SheetModel;
  /** Where the person's cursor stands. */
  cursor: { readonly row: number; readonly column: number };
  /** Europe/Prague unless a test says otherwise. */
  timeZone?: string;
  /** Nobody is known unless the test says. */
  people?: People;
}

// Values that can only be compared, as Google's are.
const GRID = { name: "GRID" } as unknown as GoogleAppsScript.Spreadsheet.SheetType.GRID;
const PROTECTED_RANGE = { name: "RANGE" } as unknown as GoogleAppsScript.Spreadsheet.ProtectionType.RANGE;
const OBJECT = { name: "OBJECT" } as unknown as GoogleAppsScript.Spreadsheet.SheetType.OBJECT;

export function spreadsheetApp(
  execution: Execution,
  model: SpreadsheetModel,
  getUi: SpreadsheetApp["getUi"],
  flush: () => void = () => {},
): SpreadsheetApp {
  const spreadsheet = spreadsheetOf(execution, model);
  return standIn<SpreadsheetApp>(execution, "SpreadsheetApp", {
    getActive: () => spreadsheet,
    getUi,
    flush,
    newRichTextValue: () => newRichTextValue(execution),
    newTextStyle: () => newTextStyle(execution),
    newConditionalFormatRule: () => newConditionalFormatRule(execution),
    newDataValidation: () => newDataValidation(execution),
    ProtectionType: enumeration<SpreadsheetApp["ProtectionType"]>("ProtectionType", {
      RANGE: PROTECTED_RANGE,
    }),
    SheetType: enumeration<SpreadsheetApp["SheetType"]>("SheetType", { GRID, OBJECT }),
    BooleanCriteria: enumeration<SpreadsheetApp["BooleanCriteria"]>("BooleanCriteria", {
      CUSTOM_FORMULA: CUSTOM_FORMULA as SpreadsheetApp["BooleanCriteria"]["CUSTOM_FORMULA"],
    }),
  });
}

function spreadsheetOf(execution: Execution, model: SpreadsheetModel): Spreadsheet {
  const made = new Map<SheetModel, Sheet>();
  const sheetFor = (one: SheetModel): Sheet => {
    const sheet =
      made.get(one) ??
      sheetOf({
        execution,
        model: one,
        ...(model.people === undefined ? {} : { people: model.people }),
        activate: ({ row, column }) => {
          model.active = one;
          model.cursor = { row, column };
        },
      });
    made.set(one, sheet);
    return sheet;
  };
  return standIn<Spreadsheet>(execution, "Spreadsheet", {
    getSheets: () => model.sheets.map(sheetFor),
    getName: () => "Komunitní plán",
    getSpreadsheetTimeZone: () => model.timeZone ?? "Europe/Prague",
    getNumSheets: () => model.sheets.length,
    getSheetByName: (name) => {
      const found = model.sheets.find((sheet) => sheet.name === name);
      return found === undefined ? null : sheetFor(found);
    },
    getCurrentCell: () =>
      rangeOf(
        { execution, model: model.active, sheet: () => sheetFor(model.active) },
        { ...model.cursor, rows: 1, columns: 1 },
      ),
    setActiveSheet: (sheet: Sheet) => {
      model.active = model.sheets.find((one) => sheetFor(one) === sheet) ?? model.active;
      return sheet;
    },
    insertSheet: (...values: unknown[]) => {
      const [name, index] = values;
      if (typeof name !== "string" || typeof index !== "number")
        throw new Error("The double wants a name and a place.");
      if (model.sheets.some((sheet) => sheet.name === name)) {
        throw new Error(`A sheet with the name “${name}” already exists. Please enter another name.`);
      }
      const id = Math.max(0, ...model.sheets.map((sheet) => sheet.id)) + 1;
      const sheet = newSheet(id, name);
      model.sheets.splice(index, 0, sheet);
      return sheetFor(sheet);
    },
  });
}

function sheetOf(parts: Omit<Owner, "sheet">): Sheet {
  const { execution, model } = parts;
  const owner: Owner = { ...parts, sheet: () => sheet };
  const sheet: Sheet = standIn<Sheet>(execution, "Sheet", {
    getName: () => model.name,
    getSheetId: () => model.id,
    getType: () => (model.isGrid ? GRID : OBJECT),
    getProtections: (type) => {
      if (type !== PROTECTED_RANGE) throw new Error("The double knows protected ranges only.");
      return model.protections.map((one) => protectionOf(owner, one));
    },
    getFormUrl: () => model.formUrl ?? null,
    getMaxRows: () => model.rows,
    getMaxColumns: () => model.columns,
    getDataRange: () => {
      if (!model.isGrid) throw new Error("This operation is not supported on an object sheet.");
      return rangeOf(owner, { row: 1, column: 1, ...dataSize(model) });
    },
    getRange: (...values: unknown[]) => rangeOf(owner, areaOf(values)),
    getRangeList: (areas) => rangeListOf(owner, areas),
    getConditionalFormatRules: () => [...model.rules],
    setConditionalFormatRules: (rules) => {
      model.rules = [...rules];
    },
    insertRowsAfter: (after, count) => grow(sheet, model, { rows: after + count }),
    insertColumnsAfter: (after, count) => grow(sheet, model, { columns: after + count }),
    setColumnWidth: (column) => {
      if (column > model.columns) throw new Error("The column is outside the sheet.");
      return sheet;
    },
    setFrozenRows: (rows) => {
      model.frozenRows = rows;
    },
  });
  return sheet;
}

/** Only inserting at the end is known: in the middle it would move cells. */
function grow(
  sheet: Sheet,
  model: SheetModel,
  size: { readonly rows?: number; readonly columns?: number },
): Sheet {
  const { rows = model.rows, columns = model.columns } = size;
  if (rows < model.rows || columns < model.columns) throw new Error("The double inserts at the end only.");
  Object.assign(model, { rows, columns });
  return sheet;
}

function rangeListOf(owner: Owner, areas: readonly string[]): RangeList {
  if (areas.length === 0) throw new Error("A list of ranges needs at least one range.");
  const ranges = areas.map((area) => rangeOf(owner, parseArea(area)));
  const list: RangeList = standIn<RangeList>(owner.execution, "RangeList", {
    getRanges: () => [...ranges],
    setNumberFormat: (format) => {
      for (const area of areas) refuseProtected(owner, parseArea(area));
      for (const cell of areas.flatMap((area) => cellsIn(owner.model, parseArea(area)).flat()))
        cell.format = format;
      return list;
    },
  });
  return list;
}

function areaOf(values: readonly unknown[]): Area {
  const [first, column, rows = 1, columns = 1] = values;
  if (typeof first === "string") return parseArea(first);
  return { row: Number(first), column: Number(column), rows: Number(rows), columns: Number(columns) };
}
