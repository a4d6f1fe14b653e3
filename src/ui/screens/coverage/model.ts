import type { CoverageView } from "../../../core/screens/coverage/read.ts";
import type { CellChange, CellConflict } from "../../../core/screens/coverage/save.ts";

/** What one cell says. */
export interface Cell {
  readonly works: boolean;
  readonly hours: string;
  readonly frequency: string;
}

/** A cell by its row and column in the matrix. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The matrix as it is being filled in: what the sheet says, what the person has made of it, and the way back. */
export interface Model {
  readonly view: CoverageView;
  readonly at: (place: Place) => Cell;
  /** True where only the service's text or address says that it works there. */
  readonly isDerived: (place: Place) => boolean;
  readonly isChanged: (place: Place) => boolean;
  /** True where several rows of the sheet speak of the cell, whose texts are edited there. */
  readonly isShared: (place: Place) => boolean;
  /** One step; answers the rows that look different now. */
  readonly set: (cells: readonly (readonly [Place, Cell])[]) => readonly number[];
  readonly undo: () => readonly number[];
  readonly changes: () => readonly CellChange[];
  /** After a saving: what could not be written stays as the person wrote it. */
  readonly keep: (conflicts: readonly CellConflict[]) => void;
}

/** Cells row after row; `working` counts those of a row in which the service works. */
interface Board {
  readonly view: CoverageView;
  readonly width: number;
  readonly saved: readonly Cell[];
  readonly current: Cell[];
  readonly working: number[];
  readonly derived: ReadonlySet<number>;
  /** Those of the derived ones that stay when the service gets rows. */
  readonly houses: ReadonlySet<number>;
  readonly shared: ReadonlySet<number>;
}

const IDLE: Cell = { works: false, hours: "", frequency: "" };

export function makeModel(view: CoverageView): Model {
  const board = boardOf(view);
  const steps: (readonly (readonly [number, Cell])[])[] = [];
  const indexOf = ({ row, column }: Place): number => row * board.width + column;
  const set: Model["set"] = (cells) => {
    const different = cells
      .map(([place, cell]) => [indexOf(place), cell] as const)
      .filter(([index, cell]) => !same(cellAt(board, index), cell))
      .filter(([index, cell]) => !(cell.works && board.shared.has(index)));
    if (different.length === 0) return [];
    steps.push(different.map(([index]) => [index, cellAt(board, index)]));
    return put(board, different);
  };
  return {
    view,
    at: (place) => cellAt(board, indexOf(place)),
    isDerived: (place) => isDerived(board, place.row, indexOf(place)),
    isChanged: (place) => isChanged(board, indexOf(place)),
    isShared: (place) => board.shared.has(indexOf(place)),
    set,
    undo: () => put(board, steps.pop() ?? []),
    changes: () => changesOf(board),
    keep: (conflicts) => set(placesOf(view, conflicts)),
  };
}

function boardOf(view: CoverageView): Board {
  const width = view.places.length;
  const saved = new Array<Cell>(view.services.length * width).fill(IDLE);
  const working = view.services.map(() => 0);
  for (const { service, place, works, hours, frequency } of view.cells) {
    saved[service * width + place] = { works, hours, frequency };
    working[service] = (working[service] ?? 0) + 1;
  }
  const shared = view.cells.filter(({ rows }) => rows > 1);
  const indexes = (cells: readonly { readonly service: number; readonly place: number }[]) =>
    new Set(cells.map(({ service, place }) => service * width + place));
  const houses = view.derived.filter(({ stays }) => stays);
  const sets = { derived: indexes(view.derived), houses: indexes(houses), shared: indexes(shared) };
  return { view, width, saved, current: [...saved], working, ...sets };
}

function cellAt({ current }: Board, index: number): Cell {
  return current[index] ?? IDLE;
}

/** Answers the rows that have changed. */
function put(board: Board, cells: readonly (readonly [number, Cell])[]): readonly number[] {
  const rows = new Set<number>();
  for (const [index, cell] of cells) {
    const row = Math.floor(index / board.width);
    const more = Number(cell.works) - Number(cellAt(board, index).works);
    board.working[row] = (board.working[row] ?? 0) + more;
    board.current[index] = cell;
    rows.add(row);
  }
  return [...rows];
}

/** A text counts only for a service without rows. */
function isDerived(board: Board, row: number, index: number): boolean {
  const counts = board.working[row] === 0 ? board.derived : board.houses;
  return !cellAt(board, index).works && counts.has(index);
}

function isChanged(board: Board, index: number): boolean {
  return !same(cellAt(board, index), board.saved[index] ?? IDLE);
}

function changesOf(board: Board): readonly CellChange[] {
  const { view, width, saved, current } = board;
  return current.flatMap((now, index) => {
    if (!isChanged(board, index)) return [];
    const service = view.services[Math.floor(index / width)]?.id ?? "";
    const place = view.places[index % width]?.label ?? "";
    return [{ service, place, was: saved[index] ?? IDLE, now }];
  });
}

function placesOf({ services, places }: CoverageView, conflicts: readonly CellConflict[]) {
  return conflicts.flatMap(({ service, place, mine }) => {
    const row = services.findIndex(({ id }) => id === service);
    const column = places.findIndex(({ label }) => label === place);
    return row < 0 || column < 0 ? [] : [[{ row, column }, mine] as const];
  });
}

/** Whether two cells say the same; texts of a cell where nobody works say nothing. */
function same(a: Cell, b: Cell): boolean {
  return a.works === b.works && (!a.works || (a.hours === b.hours && a.frequency === b.frequency));
}
