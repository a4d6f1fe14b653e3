import { readFileSync } from "node:fs";
import { type Context, createContext, Script } from "node:vm";
import type { Grid } from "../../../src/core/sheet/grid.ts";
import {
  type Account,
  cacheService,
  type LockModel,
  lockService,
  propertiesService,
  scriptApp,
  session,
  type TriggerModel,
} from "./account.ts";
import { driveService, type FileModel } from "./drive.ts";
import { type Call, createExecution, type Execution, type Fault, type Mode } from "./execution.ts";
import { gmailService, type MailModel, mailApp, newMail } from "./gmail.ts";
import { filledSheet, newSheet, type SheetModel } from "./sheet-model.ts";
import { snapshotOf } from "./snapshot.ts";
import { type SpreadsheetModel, spreadsheetApp } from "./spreadsheet.ts";
import { htmlService, newScreen, type OutputModel, pageOf, type Screen, uiOf } from "./ui.ts";
import { newWeb, urlFetchApp, type WebModel } from "./url-fetch.ts";
import { logger, utilities } from "./utilities.ts";

/** One account, one spreadsheet, one script: what a test can see of Google and do to it. */
export interface Google {
  readonly spreadsheet: SpreadsheetModel;
  readonly sheet: (name: string) => SheetModel;
  readonly screen: Screen;
  readonly files: FileModel[];
  readonly properties: Map<string, string>;
  /** The properties of the script, apart from those of the document. */
  readonly scriptProperties: Map<string, string>;
  /** The pages that the web app has answered with, the last one last. */
  readonly pages: OutputModel[];
  /** What the program has told Google's log of executions. */
  readonly log: string[];
  readonly cache: Map<string, string>;
  readonly mail: MailModel;
  /** Servers outside Google. */
  readonly web: WebModel;
  readonly triggers: TriggerModel[];
  readonly account: Account;
  readonly lock: LockModel;
  readonly scriptLock: LockModel;
  /** The global names that evaluating the program has added. */
  readonly globals: readonly string[];
  /** Lets time pass, as it does while a question waits. */
  readonly pass: (milliseconds: number) => void;
  readonly now: () => number;
  /** Has something go wrong in the next run; writes that Google has not been made to store may be lost with it. */
  readonly break: (fault: Fault & { readonly losesWrites?: boolean }) => void;
  /** Has somebody do something while the next run is at its n-th call. */
  readonly meanwhile: (at: number, work: () => void) => void;
  /** Runs one function of the program as Google does, in a context of its own. */
  readonly run: (name: string, mode?: Mode, event?: unknown) => readonly Call[];
  /** Calls a function as a page of the script does: only plain data goes there and back. */
  readonly callFromPage: (name: string, ...values: readonly unknown[]) => unknown;
}

interface Options {
  readonly code: string;
  readonly grids: readonly Grid[];
  /** ISO instant; the virtual clock starts here. */
  readonly now?: string;
  /** Scopes to take away from those that the manifest asks for. */
  readonly without?: readonly string[];
  /** Scopes that a team has added to the manifest. */
  readonly also?: readonly string[];
  /**
   * True evaluates the program once for all runs of a test file, one inside another excepted: for proofs of so many runs
   * that evaluating takes most of their time. What a run leaves in memory for the next one, only other tests would see.
   */
  readonly evaluatesOnce?: boolean;
  /** The HTML files of the script, by their names without `.html`. */
  readonly pages?: Readonly<Record<string, string>>;
}

const SCOPE_PREFIX = "https://www.googleapis.com/auth/";

/** The one double of Google: it knows only what the program may use, and refuses whatever Google refuses. */
export function createGoogle(options: Options): Google {
  const { code, grids, now = "2026-05-04T08:00:00Z", without = [], also = [] } = options;
  const manifest = JSON.parse(readFileSync("appsscript.json", "utf8")) as {
    readonly oauthScopes: readonly string[];
    readonly urlFetchWhitelist?: readonly string[];
  };
  const scopes = manifest.oauthScopes.map((scope) => scope.replace(SCOPE_PREFIX, ""));
  const execution = createExecution(
    [...scopes.filter((scope) => !without.includes(scope)), ...also],
    Date.parse(now),
  );
  const sheets = grids.map(({ name, rows }, index) => filledSheet(index + 1, name, rows));
  const first = sheets[0] ?? newSheet(1, "List 1");
  const spreadsheet: SpreadsheetModel = {
    sheets: sheets.length === 0 ? [first] : sheets,
    active: first,
    cursor: { row: 1, column: 1 },
  };
  const state = {
    spreadsheet,
    screen: newScreen(),
    files: [] as FileModel[],
    properties: new Map<string, string>(),
    scriptProperties: new Map<string, string>(),
    pages: [] as OutputModel[],
    log: [] as string[],
    cache: new Map<string, string>(),
    mail: newMail(),
    web: newWeb(),
    triggers: [] as TriggerModel[],
    account: { email: "koordinatorka@example.cz", locale: "cs" } as Account,
    lock: { taken: false, held: false },
    scriptLock: { taken: false, held: false },
  };
  spreadsheet.people = {
    editors: ["majitelka@example.cz", "koordinatorka@example.cz", "kolega@example.cz"],
    current: () => state.account.email,
  };
  let losesWrites = false;
  let stored = () => {};
  const ui = uiOf(execution, state.screen);
  const services = {
    SpreadsheetApp: spreadsheetApp(
      execution,
      spreadsheet,
      () => ui,
      () => {
        if (losesWrites) stored = snapshotOf(spreadsheet);
      },
    ),
    HtmlService: htmlService(execution, options.pages ?? {}),
    Drive: driveService(execution, state.files),
    PropertiesService: propertiesService(execution, {
      document: state.properties,
      script: state.scriptProperties,
    }),
    CacheService: cacheService(execution, state.cache),
    Gmail: gmailService(execution, state.mail),
    MailApp: mailApp(execution, state.mail),
    UrlFetchApp: urlFetchApp(execution, state.web, manifest.urlFetchWhitelist),
    LockService: lockService(execution, { document: state.lock, script: state.scriptLock }),
    ScriptApp: scriptApp(execution, state.account, state.triggers),
    Session: session(execution, state.account),
    Utilities: utilities(execution),
    Logger: logger(execution, state.log),
  };
  const script = compiled(code);
  const programs = openPrograms(options, script, { services, now: execution.now });
  const started = (name: string, mode: Mode, values: readonly unknown[]) => {
    const [held, heldByScript] = [state.lock.held, state.scriptLock.held];
    execution.begin(mode);
    state.mail.told = state.mail.quota;
    const program = programs.begin();
    try {
      const result: unknown = program[name](...values);
      if (mode === "web") state.pages.push(pageOf(result));
      else refuseStrange(result);
      return { calls: execution.calls, result };
    } finally {
      programs.end(program);
      endRun(execution, stored);
      // A lock does not survive its run.
      if (!held) state.lock.held = false;
      if (!heldByScript) state.scriptLock.held = false;
    }
  };
  return {
    ...state,
    sheet: (name) => sheetNamed(spreadsheet, name),
    pass: execution.pass,
    get globals() {
      return newGlobals(script, freshContext({ services, now: execution.now }));
    },
    now: execution.now,
    break: ({ losesWrites: loses = false, ...fault }) => {
      execution.fault = fault;
      losesWrites = loses;
      if (loses) stored = snapshotOf(spreadsheet);
    },
    meanwhile: (at, work) => {
      execution.meanwhile = { at, work };
    },
    run: (name, mode = "menu", event = undefined) => started(name, mode, [event]).calls,
    callFromPage: (name, ...values) => plain(started(name, "menu", values.map(plain)).result),
  };
}

/** What is left of a value on its way between a page and the script. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** What a program finds around it. */
interface World {
  readonly services: object;
  readonly now: () => number;
}

/** Evaluated programs that nobody is running, by the script that they came from. */
const idle = new WeakMap<Script, Context[]>();

/** Google evaluates the whole program anew for every call, unless a test has it do so once. */
function openPrograms({ evaluatesOnce = false }: Options, script: Script, world: World) {
  const spare = idle.get(script) ?? [];
  idle.set(script, spare);
  return {
    begin: (): Context => {
      const used = evaluatesOnce ? spare.pop() : undefined;
      if (used !== undefined) return moved(used, world);
      const program = freshContext(world);
      script.runInContext(program);
      return program;
    },
    end: (program: Context): void => {
      if (evaluatesOnce) spare.push(program);
    },
  };
}

/** A run that Google has killed takes with it what it has not stored. */
function endRun(execution: Execution, restore: () => void): void {
  if (execution.isDead()) restore();
  execution.end();
}

const scripts = new Map<string, Script>();

/** Compiling takes longer than most tests; a compiled script can run in any number of contexts. */
function compiled(code: string): Script {
  const script = scripts.get(code) ?? new Script(code, { filename: "Code.js" });
  scripts.set(code, script);
  return script;
}

function sheetNamed({ sheets }: SpreadsheetModel, name: string): SheetModel {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The same program in another world. */
function moved(program: Context, { services, now }: World): Context {
  setClock.runInContext(program)(now);
  return Object.assign(program, services);
}

const setClock = new Script(`(now) => {
  const Real = Object.getPrototypeOf(Date) === Function.prototype ? Date : Object.getPrototypeOf(Date);
  globalThis.Date = class extends Real {
    constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
    static now() { return now(); }
  };
  // V8 adds it to every context; the program speaks through return values.
  delete globalThis.console;
}`);

/** A bare V8 context: the language itself and Google's services, nothing of Node or a browser. */
function freshContext({ services, now }: World): Context {
  const context = createContext(Object.assign(Object.create(null), services));
  setClock.runInContext(context)(now);
  return context;
}

function newGlobals(script: Script, context: Context): readonly string[] {
  const before = new Set(Object.getOwnPropertyNames(context));
  script.runInContext(context);
  return Object.getOwnPropertyNames(context)
    .filter((name) => !before.has(name))
    .sort();
}

/** A page of the script gets null for a result with a date, and misses what is undefined or a function. */
function refuseStrange(result: unknown): void {
  if (result === undefined) return;
  for (const value of partsOf(result)) {
    const isDate = Object.prototype.toString.call(value) === "[object Date]";
    if (value === undefined || typeof value === "function" || isDate) {
      throw new Error("The result cannot be sent to a page.");
    }
  }
}

function partsOf(value: unknown): readonly unknown[] {
  const inner = typeof value === "object" && value !== null ? Object.values(value) : [];
  return [value, ...inner.flatMap(partsOf)];
}
