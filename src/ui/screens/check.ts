import type { CheckedCell, CheckedGroup } from "../../core/screens/check.ts";
import type { Text } from "../../core/texts/say.ts";
import { PANEL_TEXTS } from "../../core/texts/screens.ts";
import { CHECK_SCREEN_TEXTS as TEXTS } from "../../core/texts/screens-check.ts";
import { button } from "../parts/button.ts";
import { call } from "../parts/call.ts";
import { element } from "../parts/element.ts";
import { field, select } from "../parts/field.ts";
import { t } from "../parts/language.ts";
import { openScreen } from "../parts/screen.ts";
import { cellItem, placeWords } from "./check/cell-item.ts";
import { review } from "./check/review.ts";

type Read = Awaited<ReturnType<typeof readAll>>;
type Severity = "" | "error" | "warning" | "info";

const screen = openScreen(PANEL_TEXTS.check);
const { messages } = screen;
const wanted: { sheet: string; severity: Severity } = { sheet: "", severity: "" };

async function readAll() {
  return call("check.read", { ...wanted });
}

/** Reads and draws; says how much was found only where a person has asked for a check. */
async function check(say: boolean): Promise<void> {
  messages.busy(t(TEXTS.checking));
  const read = await readAll();
  messages.clear();
  draw(read);
  const { error, warning, info } = read.counts;
  const count = error + warning + info;
  if (say) messages.tell(count === 0 ? t(TEXTS.clean) : t(TEXTS.found, { count }));
}

function draw(read: Read): void {
  const { error, warning, info } = read.counts;
  const clean = error + warning + info === 0;
  screen.show([
    countsList(read),
    element("div", { class: "row" }, [
      button(t(TEXTS.again), { messages, press: () => check(true) }, { kind: "action" }),
      button(
        t(TEXTS.mark),
        { messages, press: mark },
        { description: `${t(TEXTS.mark)}. ${t(TEXTS.markNote)}` },
      ),
    ]),
    clean ? element("p", {}, t(TEXTS.clean)) : filters(read),
    ...(clean ? [] : [element("h2", {}, t(TEXTS.list)), groupList(read)]),
  ]);
}

function countsList({ counts }: Read): HTMLElement {
  const badge = (severity: keyof typeof counts, text: Text): HTMLElement =>
    element("li", { class: `badge ${severity}` }, t(text, { count: counts[severity] }));
  return element("ul", { class: "counts", "aria-label": t(TEXTS.counts) }, [
    badge("error", TEXTS.errors),
    badge("warning", TEXTS.warnings),
    badge("info", TEXTS.infos),
  ]);
}

function filters({ sheets }: Read): HTMLElement {
  const bySheet = [
    { value: "", label: t(TEXTS.allSheets) },
    ...sheets.map((name) => ({ value: name, label: name })),
  ];
  const bySeverity = [
    { value: "", label: t(TEXTS.allSeverities) },
    ...(["error", "warning", "info"] as const).map((value) => ({ value, label: t(TEXTS[value]) })),
  ];
  const changed = (): void => {
    check(false).catch(messages.fail);
  };
  const sheet = select(bySheet, wanted.sheet, (value) => {
    wanted.sheet = value;
    changed();
  });
  const severity = select(bySeverity, wanted.severity, (value) => {
    // The options above are the only values.
    wanted.severity = value as Severity;
    changed();
  });
  sheet.id = "filter-sheet";
  severity.id = "filter-severity";
  return element("details", { open: wanted.sheet !== "" || wanted.severity !== "" }, [
    element("summary", {}, t(TEXTS.filter)),
    field(sheet, { label: t(TEXTS.sheet) }),
    field(severity, { label: t(TEXTS.severity) }),
  ]);
}

function groupList({ groups }: Read): HTMLElement {
  if (groups.length === 0) return element("p", {}, t(TEXTS.nothingShown));
  return element(
    "ol",
    { class: "plain" },
    groups.map((group) => element("li", { class: "card" }, groupParts(group))),
  );
}

function groupParts(group: CheckedGroup): HTMLElement[] {
  const { severity, count, message, advice } = group;
  const heading = message || advice || t(TEXTS.different);
  const list = element("ol", { class: "plain" });
  const shown: CheckedCell[] = [];
  const add = (cells: readonly CheckedCell[]): void => {
    shown.push(...cells);
    list.append(...cells.map((cell) => cellItem(cell, { group, messages, fix: (one) => fix(group, [one]) })));
  };
  add(group.cells);
  const rest = element("div");
  const drawRest = (): void => {
    const left = Math.min(count - shown.length, MORE);
    rest.replaceChildren(
      ...(left > 0 ? [button(t(TEXTS.more, { count: left }), { messages, press: more })] : []),
    );
  };
  const more = async (): Promise<void> => {
    const { cells } = await call("check.more", {
      ...wanted,
      code: group.code,
      from: shown.length,
      fixable: false,
    });
    add(cells);
    drawRest();
  };
  drawRest();
  return [
    element("h3", {}, [
      element("span", { class: `badge ${severity}` }, `${t(TEXTS[severity])} · ${count}`),
      ` ${heading}`,
    ]),
    ...(message !== "" && advice !== "" ? [element("p", {}, advice)] : []),
    ...(group.fixable > 1 ? [reviewButton(group)] : []),
    list,
    rest,
  ];
}

/** As many as the program sends at once. */
const MORE = 100;

function reviewButton(group: CheckedGroup): HTMLElement {
  const place = element("div");
  const press = async (): Promise<void> => {
    const { cells, count } = await call("check.more", {
      ...wanted,
      code: group.code,
      from: 0,
      fixable: true,
    });
    const chosen = {
      cells,
      count,
      messages,
      fix: () => fix(group, cells),
      leave: () => place.replaceChildren(opener),
    };
    place.replaceChildren(review(chosen));
    place.querySelector<HTMLElement>("h4")?.focus();
  };
  const opener = button(t(TEXTS.fixAll, { count: group.fixable }), { messages, press });
  place.append(opener);
  return place;
}

/** Writes what was shown, checks again, and offers the way back. */
async function fix(group: CheckedGroup, cells: readonly CheckedCell[]): Promise<void> {
  messages.busy(t(TEXTS.fixing));
  const seen = cells.flatMap(({ sheet, row, column, found, fix: text }) =>
    text === null ? [] : [{ sheet, row, column, found, fix: text }],
  );
  const { fixed, kept, sentence } = await call("check.fix", { code: group.code, cells: seen });
  draw(await readAll());
  const undo = button(t(TEXTS.undo), {
    messages,
    press: async () => {
      const back = await call("check.undo", { cells: [...fixed] });
      draw(await readAll());
      messages.tell(back.sentence, keptList(back.kept));
    },
  });
  messages.tell(sentence, [...keptList(kept), ...(fixed.length === 0 ? [] : [undo])]);
}

function keptList(kept: readonly { sheet: string; row: number; column: string }[]): HTMLElement[] {
  if (kept.length === 0) return [];
  return [
    element(
      "ul",
      {},
      kept.slice(0, 10).map((cell) => element("li", {}, placeWords(cell))),
    ),
  ];
}

async function mark(): Promise<void> {
  messages.busy();
  const { sentences } = await call("check.mark", {});
  messages.tell([t(TEXTS.marked), ...sentences].join(" "));
}

check(false).catch(messages.fail);
