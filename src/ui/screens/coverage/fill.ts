import type { Grid } from "./grid.ts";
import type { Cell, Model, Place } from "./model.ts";
import type { Selection } from "./selection.ts";

/** Cells and what they shall say; one step of the person's work. */
export type Filling = readonly (readonly [Place, Cell])[];

/** Whole selections at once: where all of it works it is cleared, else all of it works. */
export function toggled(model: Model, places: readonly Place[]): Filling {
  const all = places.every((place) => model.at(place).works);
  return all ? cleared(places) : places.map((place) => [place, { ...model.at(place), works: true }]);
}

export function cleared(places: readonly Place[]): Filling {
  return places.map((place) => [place, { works: false, hours: "", frequency: "" }]);
}

/** The texts typed for the selected cells; whoever says when, says that somebody works there. */
export function typed(
  model: Model,
  places: readonly Place[],
  texts: Partial<Pick<Cell, "hours" | "frequency">>,
): Filling {
  return places
    .filter((place) => !model.isShared(place))
    .map((place) => [place, { ...model.at(place), ...texts, works: true }]);
}

/** The whole row of the focus. */
export function wholeRow(model: Model, { row }: Place): Filling {
  return model.view.places.map((_, column) => {
    const place = { row, column };
    return [place, { ...model.at(place), works: true }];
  });
}

/** What follows from the service's text becomes rows of its own. */
export function taken(model: Model, { row }: Place): Filling {
  return model.view.places
    .map((_, column) => ({ row, column }))
    .filter((place) => model.isDerived(place))
    .map((place) => [place, { works: true, hours: "", frequency: "" }]);
}

/** The row as that of another service. */
export function likeRow(model: Model, { row }: Place, other: number): Filling {
  return model.view.places.map((_, column) => [{ row, column }, model.at({ row: other, column })]);
}

/** The first column of the selection into its others; a single cell goes to the end of its row. */
export function filledRight(model: Model, { focus, anchor }: Selection, places: readonly Place[]): Filling {
  if (places.length === 1) {
    const rest = model.view.places.length - focus.column - 1;
    const to = Array.from({ length: rest }, (_, index) => ({
      row: focus.row,
      column: focus.column + 1 + index,
    }));
    return to.map((place) => [place, model.at(focus)]);
  }
  const first = Math.min(focus.column, anchor.column);
  return places
    .filter(({ column }) => column !== first)
    .map((place) => [place, model.at({ row: place.row, column: first })]);
}

/** The first row of the selection into its others; a single cell goes to the last row shown. */
export function filledDown(
  model: Model,
  { selection, selected, shown }: Pick<Grid, "selection" | "selected" | "shown">,
): Filling {
  const { row, column } = selection().focus;
  const places = selected();
  const first = places[0]?.row ?? row;
  const rows = shown();
  const below =
    places.length === 1
      ? rows.slice(rows.indexOf(row) + 1).map((other) => ({ row: other, column }))
      : places.filter((place) => place.row !== first);
  return below.map((place) => [place, model.at({ row: first, column: place.column })]);
}
