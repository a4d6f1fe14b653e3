import type { Action, CellWrite } from "../plan.ts";

/**
 * One action for all cells, beside those that make whole sheets: a sheet that has been written to is no longer the
 * sheet that was read, so a second action for it would be refused.
 */
export function mergedCells(
  actions: readonly Action[],
  cells: readonly CellWrite[],
  key: string,
): readonly Action[] {
  const written = [...actions.flatMap((one) => (one.kind === "write-cells" ? one.cells : [])), ...cells];
  return [
    ...actions.filter(({ kind }) => kind !== "write-cells"),
    ...(written.length === 0 ? [] : [{ kind: "write-cells" as const, key, cells: written }]),
  ];
}
