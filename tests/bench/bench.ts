import { createContext, Script } from "node:vm";
import { bundle } from "../../scripts/build/bundle.ts";
import { checkWorkbook } from "../../src/core/checks/check-workbook.ts";
import { parseTiming } from "../../src/core/czech/timing/timing.ts";
import { catalogue } from "../../src/core/documents/catalogue.ts";
import { toDocx } from "../../src/core/documents/docx/to-docx.ts";
import { cataloguePage } from "../../src/core/pages/catalogue-page.ts";
import { alikeComments } from "../../src/core/plans/comments/alike.ts";
import { planSettlement } from "../../src/core/plans/comments/settlement.ts";
import type { Grid } from "../../src/core/sheet/grid.ts";
import { readWorkbook } from "../../src/core/workbook/workbook.ts";
import { searchIndex } from "../../src/ui/catalogue/search-index.ts";
import { createGoogle } from "../appsscript/google/google.ts";
import { CODE, dataCalls, strakonice, wholeWorkbook } from "../appsscript/program.ts";
import { dueTown, READ, switchOn, tick, writesOf } from "../appsscript/reminders/due-town.ts";
import { manyServices } from "../support/catalogue.ts";
import { commentsDesk, manyComments } from "./comments.ts";
import { manyRows } from "./many-rows.ts";
import { makeOpenData, tellChanges, withEdition } from "./open-data.ts";
import { phrases } from "./phrases.ts";
import { aBigPlan, checkBigPlan, differBigPlan, makeBigPlan } from "./plan.ts";
import { importWholeRegister } from "./register.ts";
import { buildMessages, journalOf, planSend } from "./sending.ts";

/** One measured thing and the most it may be; `limit` is null where nobody set one. */
interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
  /** True where more is better. */
  readonly atLeast?: boolean;
}

const RUNS = 15;
const TODAY = "2026-05-04";

/** The median of several runs, in milliseconds, after one that is not counted. */
function median(work: () => unknown, runs = RUNS): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** How many times as long the second work takes as the first: by pairs, so that a busy moment strikes both. */
function medianRatio(first: () => unknown, second: () => unknown): number {
  const timed = (work: () => unknown): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  for (let run = 0; run < 3; run += 1) [first, second].forEach(timed);
  const ratios = Array.from({ length: RUNS }, () => {
    const before = timed(first);
    return timed(second) / before;
  });
  return ratios.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

async function bundleMeasures(): Promise<readonly Measure[]> {
  const { code, bytes } = await bundle();
  const times = Array.from({ length: 41 }, (_, run) => coldStart(`${code}//${run}`));
  const middle = (key: "compile" | "evaluate") =>
    times.map((time) => time[key]).sort((a, b) => a - b)[20] ?? 0;
  return [
    { what: "Code.js, unminified", value: bytes / 1024, unit: "KB", limit: 250 },
    { what: "Code.js, evaluation in a fresh context", value: middle("evaluate"), unit: "ms", limit: 20 },
    {
      what: "Code.js, compiled by V8 before that (not in the limit above)",
      value: middle("compile"),
      unit: "ms",
      limit: null,
    },
    ...callMeasures(code),
  ];
}

/** Milliseconds to compile a program that V8 has never seen, and to evaluate it in a context of its own. */
function coldStart(code: string): { readonly compile: number; readonly evaluate: number } {
  const context = createContext(Object.create(null));
  const began = performance.now();
  const script = new Script(code);
  const compiled = performance.now();
  script.runInContext(context);
  return { compile: compiled - began, evaluate: performance.now() - compiled };
}

function callMeasures(code: string): readonly Measure[] {
  const sample = strakonice(code);
  const sheets = sample.spreadsheet.sheets.length;
  const check = (when: string, answer: "YES" | "NO"): Measure => {
    sample.screen.answers.push(answer);
    const value = dataCalls(sample.run("checkData"));
    return {
      what: `Service calls of the check, ${when}, ${sheets} sheets`,
      value,
      unit: "calls",
      limit: 2 * sheets + 3,
    };
  };
  const checks = [
    check("first, nothing filled in", "NO"),
    check("with ids and readings filled in", "YES"),
    check("again", "YES"),
  ];
  return [...checks, ...[10, 1000].map((services) => catalogueCalls(code, services))];
}

function catalogueCalls(code: string, count: number): Measure {
  const services = Array.from({ length: count }, (_, index) => ({
    name: `Služba ${index + 1}`,
    providerIco: "00251810",
    targetGroups: "senioři",
  }));
  const grids = wholeWorkbook({ providers: [{ ico: "00251810", name: "Město Strakonice" }], services });
  const google = createGoogle({ code, grids });
  google.screen.answers.push("YES");
  const sheets = google.spreadsheet.sheets.length;
  const what = `Service calls of the catalogue of ${count} services, ${sheets} sheets`;
  return { what, value: dataCalls(google.run("makeCatalogue")), unit: "calls", limit: 7 };
}

function checkMeasures(): readonly Measure[] {
  const check = (grids: readonly Grid[]) => () => checkWorkbook(readWorkbook(grids), TODAY);
  const once = manyRows({ contacts: 2_000, services: 500, activities: 200 });
  const tenfold = manyRows({ contacts: 20_000, services: 5_000, activities: 2_000 });
  const small = median(check(once));
  const large = median(check(tenfold), 7);
  return [
    {
      what: "Check of 2 000 contacts, 500 services, 200 activities, beyond reading",
      value: small,
      unit: "ms",
      limit: 250,
    },
    { what: "The same with ten times the rows", value: large / small, unit: "times as long", limit: 12 },
  ];
}

function catalogueMeasures(): readonly Measure[] {
  const workbook = readWorkbook(manyRows({ contacts: 1, services: 500, activities: 1 }));
  const thousand = readWorkbook(manyRows({ contacts: 1, services: 1_000, activities: 1 }));
  const many = readWorkbook(manyRows({ contacts: 1, services: 5_000, activities: 1 }));
  const options = { asOf: TODAY, language: "cs" as const };
  return [
    {
      what: "Catalogue of 1 000 services as .docx, beyond reading",
      value: median(() => toDocx(catalogue(thousand, options))),
      unit: "ms",
      limit: 300,
    },
    {
      what: "Catalogue of 1 000 services as a brochure, beyond reading",
      value: median(() => toDocx(catalogue(thousand, options, "a5"))),
      unit: "ms",
      limit: 300,
    },
    {
      what: "Catalogue of 5 000 services as .docx, beyond reading",
      value: median(() => toDocx(catalogue(many, options)), 3),
      unit: "ms",
      limit: 2_000,
    },
    {
      what: "Catalogue of 500 services as .docx, beyond reading",
      value: median(() => toDocx(catalogue(workbook, options))),
      unit: "ms",
      limit: 150,
    },
    ...cataloguePageMeasures(),
  ];
}

function cataloguePageMeasures(): readonly Measure[] {
  const options = { asOf: TODAY, language: "cs" as const };
  const page = (count: number) => {
    const workbook = manyServices(count);
    return () => cataloguePage(workbook, options);
  };
  const search = searchIndex(() =>
    manyServices(1_000).services.records.map(({ values }) => [
      { weight: 8, text: values.name },
      { weight: 2, text: [values.type, values.targetGroups, values.street, values.hours].join(" ") },
    ]),
  );
  let asked = 0;
  const ask = () => {
    asked += 1;
    return search(`pečovatelksá strakonicích ${asked}`);
  };
  return [
    { what: "Catalogue of 1 000 services as a page", value: median(page(1_000)), unit: "ms", limit: 500 },
    { what: "Catalogue of 5 000 services as a page", value: median(page(5_000), 3), unit: "ms", limit: null },
    {
      what: "The page of 200 services, before photographs",
      value: Buffer.byteLength(page(200)()) / 1024,
      unit: "KB",
      limit: 200,
    },
    { what: "Words with slips looked for among 1 000 services", value: median(ask), unit: "ms", limit: 50 },
  ];
}

function openDataMeasures(): readonly Measure[] {
  const workbook = readWorkbook(manyRows({ contacts: 1, services: 1_000, activities: 1 }));
  const later = withEdition(workbook);
  return [
    {
      what: "Open data of 1 000 services, all forms, beyond reading",
      value: median(() => makeOpenData(workbook), 7),
      unit: "ms",
      limit: 500,
    },
    {
      what: "What has changed since an edition of 1 000 services, all of them changed",
      value: median(() => tellChanges(later), 7),
      unit: "ms",
      limit: 500,
    },
  ];
}

function planMeasures(): readonly Measure[] {
  const workbook = readWorkbook(aBigPlan());
  return [
    {
      what: "Plan of 40 measures and 400 activities as .docx and page, beyond reading",
      value: median(() => makeBigPlan(workbook), 7),
      unit: "ms",
      limit: 300,
    },
    {
      what: "Check of the same plan, beyond reading",
      value: median(() => checkBigPlan(workbook), 7),
      unit: "ms",
      limit: 100,
    },
    {
      what: "The same plan against a version with other terms, in sentences",
      value: median(() => differBigPlan(workbook), 7),
      unit: "ms",
      limit: 100,
    },
  ];
}

function timingMeasures(): readonly Measure[] {
  const list = phrases();
  const long = Array.from({ length: 20 }, () => list).flat();
  const ms = median(() => long.map(parseTiming));
  return [
    {
      what: "Timing phrases read",
      value: (long.length / ms) * 1000,
      unit: "a second",
      limit: 20_000,
      atLeast: true,
    },
  ];
}

function sendingMeasures(): readonly Measure[] {
  const [empty, long] = [journalOf(0), journalOf(20_000)];
  const slower = medianRatio(
    () => planSend(empty),
    () => planSend(long),
  );
  return [
    {
      what: "2 000 personal messages with their calendar part",
      value: median(buildMessages, 7),
      unit: "ms",
      limit: 1_000,
    },
    {
      what: "The next sending to 2 000 slowed down by a journal of 20 000 rows",
      value: (slower - 1) * 100,
      unit: "%",
      limit: 10,
    },
  ];
}

function commentMeasures(): readonly Measure[] {
  const { input, groups } = manyComments(5_000);
  const desk = commentsDesk(5_000);
  const one = { unit: "ms", what: "" } as const;
  return [
    {
      ...one,
      what: "5 000 comments looked through for pairs alike",
      value: median(() => alikeComments(groups), 7),
      limit: 300,
    },
    {
      ...one,
      what: "Settlement of 5 000 comments, both tables and the page",
      value: median(() => planSettlement(input), 5),
      limit: 1_000,
    },
    {
      ...one,
      what: "A comment received by the page among 5 000, beyond reading",
      value: median(desk.receiveOne, 7),
      limit: 100,
    },
  ];
}

function registerMeasures(): readonly Measure[] {
  const { megabytes, seconds, peakMegabytes } = importWholeRegister();
  const what = `Import of a state register of ${Math.round(megabytes)} MB and 6 733 services`;
  return [
    { what, value: seconds, unit: "s", limit: 15 },
    { what: `${what}, peak memory`, value: peakMegabytes, unit: "MB", limit: 300 },
  ];
}

/** What one beat of the reminders costs, with nothing due and with 50 people to remind. */
function tickMeasures(code: string): readonly Measure[] {
  const idle = tick(switchOn(dueTown(0, { code })));
  const busy = tick(switchOn(dueTown(50, { code })));
  const sends = busy.filter(({ name }) => name === "Gmail.Users.Messages.send").length;
  return [
    {
      what: `Service calls of a tick with nothing due, ${READ.length} sheets read`,
      value: dataCalls(idle),
      unit: "calls",
      limit: READ.length + 1,
    },
    { what: "Writes of a tick with nothing due", value: writesOf(idle), unit: "writes", limit: 0 },
    {
      what: `Service calls of a tick with ${sends} due, beside each message and its mark`,
      value: dataCalls(busy) - 2 * sends,
      unit: "calls",
      limit: 25,
    },
  ];
}

const measures = [
  ...(await bundleMeasures()),
  ...checkMeasures(),
  ...catalogueMeasures(),
  ...openDataMeasures(),
  ...planMeasures(),
  ...timingMeasures(),
  ...sendingMeasures(),
  ...tickMeasures(CODE),
  ...commentMeasures(),
  ...registerMeasures(),
];
for (const { what, value, unit, limit, atLeast } of measures) {
  const kept = limit === null || (atLeast ? value >= limit : value <= limit);
  const bound = limit === null ? "" : `  (${atLeast ? "at least" : "at most"} ${limit})`;
  const shown = value >= 1000 ? Math.round(value) : Math.round(value * 10) / 10;
  console.log(`${kept ? "  " : "✗ "}${what}: ${shown} ${unit}${bound}`);
}
