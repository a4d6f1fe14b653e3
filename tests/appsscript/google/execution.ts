/** How Google runs a function: an unauthorised or a limited simple trigger, a person's click, or a clock. */
export type Mode = "none" | "limited" | "menu" | "clock";

/** One call of a member of Google's services. */
export interface Call {
  readonly name: string;
  /** True when it reads or writes what a service stores; false when it navigates, builds a value or talks. */
  readonly data: boolean;
}

const LIMITS_MS: Readonly<Record<Mode, number>> = {
  none: 30_000,
  limited: 30_000,
  menu: 360_000,
  clock: 360_000,
};

/** Modelled costs: a call that only builds or navigates, one that reads or writes a sheet, one to Drive. */
const LOCAL_MS = 0.05;
const DATA_MS = 150;
const DRIVE_MS = 1_500;

/** All that may be asked for in AuthMode.NONE: a menu. */
const ALLOWED_UNAUTHORISED = /^(SpreadsheetApp\.getUi|Ui\.createMenu|Ui\.createAddonMenu|Menu\.\w+)$/;

/** Members that read or write what a service stores. */
const DATA_CALLS = new RegExp(
  [
    "^Range\\.(get(DisplayValues?|Values?|Notes?|Formulas?|Backgrounds?|RichTextValues?)|set\\w+|clear\\w+|protect)$",
    "^RangeList\\.(set|clear)\\w+$",
    "^Sheet\\.((get|set)ConditionalFormatRules|insert\\w+|set\\w+|delete\\w+)$",
    "^Spreadsheet\\.(insertSheet|deleteSheet)$",
    "^SpreadsheetApp\\.flush$",
    "^Protection\\.set\\w+$",
    "^Properties\\.\\w+$",
    "^Drive\\.Files\\.\\w+$",
    "^ScriptApp\\.(getProjectTriggers|deleteTrigger)$",
    "^ClockTriggerBuilder\\.create$",
    "^User\\.getEmail$",
  ].join("|"),
);

/** The scope that a member needs; members not listed need none. */
const SCOPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^SpreadsheetApp\.(getActive|flush)$/, ["spreadsheets.currentonly", "spreadsheets"]],
  [/^(Spreadsheet|Sheet|Range|RangeList)\./, ["spreadsheets.currentonly", "spreadsheets"]],
  [/^Ui\.show\w+$/, ["script.container.ui"]],
  [/^Drive\./, ["drive.file", "drive"]],
  [/^ScriptApp\.(getProjectTriggers|deleteTrigger|newTrigger)$/, ["script.scriptapp"]],
  [/^(Session\.get\w+User|User\.getEmail)$/, ["userinfo.email"]],
];

/** One run of a function: who may call what, how long it has taken, and everything that was called. */
export interface Execution {
  readonly now: () => number;
  readonly calls: readonly Call[];
  readonly begin: (mode: Mode) => void;
  /** Records a call; throws where Google would. */
  readonly call: (name: string) => void;
  /** Lets time pass, as work between calls does. */
  readonly pass: (milliseconds: number) => void;
  /** Time that does not count: a script is suspended while its question is on the screen. */
  readonly suspend: (wait: () => void) => void;
}

export function createExecution(scopes: readonly string[], startedAt: number): Execution {
  let now = startedAt;
  let startOfRun = now;
  let mode: Mode = "menu";
  let calls: Call[] = [];
  return {
    now: () => now,
    get calls() {
      return calls;
    },
    begin: (next) => {
      mode = next;
      startOfRun = now;
      calls = [];
    },
    call: (name) => {
      refuse(name, mode, scopes);
      const data = DATA_CALLS.test(name);
      calls.push({ name, data });
      now += name.startsWith("Drive.") ? DRIVE_MS : data ? DATA_MS : LOCAL_MS;
      if (now - startOfRun > LIMITS_MS[mode]) throw new Error("Exceeded maximum execution time");
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
    suspend: (wait) => {
      const since = now;
      wait();
      startOfRun += now - since;
    },
  };
}

function refuse(name: string, mode: Mode, scopes: readonly string[]): void {
  if (mode === "none" && !ALLOWED_UNAUTHORISED.test(name)) {
    throw new Error(`You do not have permission to call ${name}.`);
  }
  if (mode === "clock" && (name.startsWith("Ui.") || name === "SpreadsheetApp.getUi")) {
    throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
  }
  if (mode === "limited" && /^(Ui\.show|Drive\.|ScriptApp\.(newTrigger|deleteTrigger))/.test(name)) {
    throw new Error(`You do not have permission to call ${name}.`);
  }
  const needed = SCOPES.find(([pattern]) => pattern.test(name))?.[1];
  if (needed === undefined || needed.some((scope) => scopes.includes(scope))) return;
  const listed = needed.map((scope) => `https://www.googleapis.com/auth/${scope}`).join(" || ");
  throw new Error(`You do not have permission to call ${name}. Required permissions: (${listed})`);
}
