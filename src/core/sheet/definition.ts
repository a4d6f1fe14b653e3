import type { Text } from "../texts/say.ts";
import type { CellType } from "./cell-type.ts";
import type { Choices } from "./layout.ts";

/** One column, described once: parsing, checking, drop-downs, the empty workbook and the docs come from here. */
export interface Column<T> {
  /** The Czech label is the header in the workbook; the English one is understood as well. */
  readonly label: Text;
  /** Other headers it is known by. */
  readonly aliases: readonly string[];
  readonly type: CellType<T>;
  readonly required: boolean;
  /** Explains the column to the person who fills it in. */
  readonly note: Text;
  readonly example: string;
  /** In characters. */
  readonly width: number;
  /** Written by the program, never asked of a person. */
  readonly computed: boolean;
  readonly choices?: Choices;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** One sheet of the workbook. A list has a header row and a record in each row; settings have one a row. */
export interface SheetDefinition<C extends Columns = Columns> {
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly about: Text;
  readonly kind: "list" | "settings";
  /** The letter that begins the ids of its records, where records have ids. */
  readonly idPrefix?: string;
  readonly columns: C;
}

/** What a column may say of itself; all but the label and the type have sensible defaults. */
interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  readonly note?: Text;
  readonly example?: string;
  readonly width?: number;
  readonly computed?: boolean;
  readonly choices?: Choices;
}

const DEFAULT_WIDTH = 18;

export function column<T>(label: Text, type: CellType<T>, options: ColumnOptions = {}): Column<T> {
  const choices =
    options.choices ?? (type.values ? { kind: "list" as const, values: type.values } : undefined);
  return {
    label,
    type,
    aliases: options.aliases ?? [],
    required: options.required ?? false,
    note: options.note ?? { cs: "", en: "" },
    example: options.example ?? "",
    width: options.width ?? DEFAULT_WIDTH,
    computed: options.computed ?? false,
    ...(choices === undefined ? {} : { choices }),
  };
}

/** Keeps the exact column types of a sheet while checking its shape. */
export function defineSheet<const C extends Columns>(definition: SheetDefinition<C>): SheetDefinition<C> {
  return definition;
}

/** The values of a record of this sheet, by column key. */
export type ValuesOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};
