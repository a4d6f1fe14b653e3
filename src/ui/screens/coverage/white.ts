import type { MatrixPlace } from "../../../core/screens/coverage/read.ts";
import { COVERAGE_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-coverage.ts";
import { element, replace } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import type { Model } from "./model.ts";

/** What stands below the matrix: how much is not saved, and what nobody covers as the matrix stands now. */
interface Overview {
  readonly state: HTMLElement;
  readonly node: HTMLElement;
  /** Answers how many of the services shown work in each municipality. */
  readonly draw: () => readonly number[];
}

export function makeOverview(model: Model, shown: () => readonly number[]): Overview {
  const state = element("p", { class: "quiet" });
  const places = element("div");
  const node = element("section", { "aria-labelledby": "white" }, [
    element("h2", { id: "white" }, t(TEXTS.white)),
    element("p", { class: "quiet" }, t(TEXTS.whiteNote)),
    places,
  ]);
  const draw = (): readonly number[] => {
    const count = model.changes().length;
    state.textContent = count === 0 ? t(TEXTS.allSaved) : t(TEXTS.pending, { count });
    drawWhitePlaces(places, model);
    return countsOf(model, shown());
  };
  return { state, node, draw };
}

function countsOf(model: Model, rows: readonly number[]): readonly number[] {
  return model.view.places.map((_, column) =>
    rows.reduce((sum, row) => {
      const place = { row, column };
      return sum + Number(model.at(place).works || model.isDerived(place));
    }, 0),
  );
}

interface WhiteLine {
  readonly name: string;
  readonly missing: readonly MatrixPlace[];
}

/** Municipalities that nobody covers, group by group, the largest first; what was opened stays open. */
function drawWhitePlaces(node: HTMLElement, model: Model): void {
  const open = new Set([...node.querySelectorAll("details[open]")].map(({ id }) => id));
  const children = whiteLines(model).flatMap(({ name, missing }, index) => {
    if (missing.length === 0) return [];
    const summary = t(TEXTS.whiteLine, { group: name, count: missing.length });
    const names = missing.map(({ label, people }) => (people === "" ? label : `${label} (${people})`));
    const id = `white-${index}`;
    return [
      element("details", { id, open: open.has(id) }, [
        element("summary", {}, summary),
        element("p", {}, names.join(", ")),
      ]),
    ];
  });
  replace(node, children.length === 0 ? element("p", {}, t(TEXTS.whiteNone)) : children);
}

function whiteLines(model: Model): readonly WhiteLine[] {
  const { services, places, groups } = model.view;
  const all = services.map((_, row) => row);
  const of = (name: string, rows: readonly number[]): WhiteLine => {
    const counts = countsOf(model, rows);
    const missing = places.filter((_, column) => counts[column] === 0);
    return { name, missing: missing.sort((a, b) => b.population - a.population) };
  };
  return [
    of(t(TEXTS.anybody), all),
    ...groups.map((name, group) =>
      of(
        name,
        all.filter((row) => services[row]?.groups.includes(group) === true),
      ),
    ),
  ];
}
