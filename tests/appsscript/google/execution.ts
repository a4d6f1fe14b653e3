/** How Google runs a function: an unauthorised or a limited simple trigger, a person's click, a clock, or a visitor of the web app. */
export type Mode = "none" | "limited" | "menu" | "clock" | "web";

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
  web: 360_000,
};

/** Modelled costs: a call that only builds or navigates, one that reads or writes a sheet, one to Drive. */
const LOCAL_MS = 0.05;
const DATA_MS = 150;
const DRIVE_MS = 1_500;
const MAIL_MS = 500;
const CACHE_MS = 20;

/** All that may be asked for in AuthMode.NONE: a menu. */
const ALLOWED_UNAUTHORISED = /^(SpreadsheetApp\.getUi|Ui\.createMenu|Ui\.createAddonMenu|Menu\.\w+)$/;

/** Members that read or write what a service stores. */
const DATA_CALLS = new RegExp(
  [
    "^Range\\.(get(DisplayValues?|Values?|Notes?|Formulas?|Backgrounds?|RichTextValues?)|set\\w+|clear\\w+|protect)$",
    "^RangeList\\.(set|clear)\\w+$",
    "^Sheet\\.((get|set)ConditionalFormatRules|getFormUrl|insert\\w+|set\\w+|delete\\w+)$",
    "^Spreadsheet\\.(insertSheet|deleteSheet)$",
    "^SpreadsheetApp\\.flush$",
    "^Protection\\.set\\w+$",
    "^Properties\\.\\w+$",
    "^Drive\\.Files\\.\\w+$",
    "^ScriptApp\\.(getProjectTriggers|deleteTrigger)$",
    "^ClockTriggerBuilder\\.create$",
    "^User\\.getEmail$",
    "^Gmail\\.Users\\.(Messages\\.send|Messages\\.Attachments\\.get|Drafts\\.\\w+)$",
    "^MailApp\\.\\w+$",
    "^UrlFetchApp\\.\\w+$",
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
  [/^Gmail\.Users\.Drafts\./, ["gmail.readonly", "gmail.compose", "gmail.modify"]],
  [/^Gmail\.Users\.Messages\.Attachments\./, ["gmail.readonly", "gmail.modify"]],
  [/^Gmail\./, ["gmail.send"]],
  [/^MailApp\./, ["script.send_mail"]],
  [/^UrlFetchApp\./, ["script.external_request"]],
];

/** Something that goes wrong, or that somebody else does, at one call of a run. */
export interface Fault {
  /** Counted from 1 over the calls that read or write data or look into the cache. */
  readonly at: number;
  /** Before the call has any effect, or after it had all of it. */
  readonly when: "before" | "after";
  /** An exception can be caught; a killed run can do nothing more, not even in `finally`. */
  readonly how: "exception" | "kill";
}

/** One run of a function: who may call what, how long it has taken, and everything that was called. */
export interface Execution {
  readonly now: () => number;
  readonly calls: readonly Call[];
  /** How the present run was started. */
  readonly mode: () => Mode;
  /** Begins a run; another one may begin and end while it waits. */
  readonly begin: (mode: Mode) => void;
  readonly end: () => void;
  /** True when Google has ended the run before its time. */
  readonly isDead: () => boolean;
  /** Records a call; throws where Google would. */
  readonly call: (name: string) => void;
  /** After the call's effect. */
  readonly called: (name: string) => void;
  /** What goes wrong in the next run, once. */
  fault: Fault | null;
  /** What happens in the world before the n-th call of the next run, once. */
  meanwhile: { readonly at: number; readonly work: () => void } | null;
  /** Lets time pass, as work between calls does. */
  readonly pass: (milliseconds: number) => void;
  /** Time that does not count: a script is suspended while its question is on the screen. */
  readonly suspend: (wait: () => void) => void;
}

interface Frame {
  readonly mode: Mode;
  readonly calls: Call[];
  startOfRun: number;
  counted: number;
  dead: boolean;
}

export function createExecution(scopes: readonly string[], startedAt: number): Execution {
  let now = startedAt;
  const frames: Frame[] = [];
  let frame: Frame = { mode: "menu", calls: [], startOfRun: now, counted: 0, dead: false };
  const atCall = (when: Fault["when"]) => {
    if (when === "before") frame.counted += 1;
    const { fault, meanwhile } = execution;
    if (when === "before" && meanwhile?.at === frame.counted) {
      execution.meanwhile = null;
      meanwhile.work();
    }
    if (fault?.at !== frame.counted || fault.when !== when) return;
    execution.fault = null;
    frame.dead = fault.how === "kill";
    throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.");
  };
  const execution: Execution = {
    fault: null,
    meanwhile: null,
    now: () => now,
    get calls() {
      return frame.calls;
    },
    mode: () => frame.mode,
    isDead: () => frame.dead,
    begin: (mode) => {
      frames.push(frame);
      frame = { mode, calls: [], startOfRun: now, counted: 0, dead: false };
    },
    end: () => {
      frame = frames.pop() ?? frame;
    },
    call: (name) => {
      if (frame.dead) throw new Error("The run is dead.");
      refuse(name, frame.mode, scopes);
      const data = DATA_CALLS.test(name);
      frame.calls.push({ name, data });
      now += costOf(name, data);
      if (now - frame.startOfRun > LIMITS_MS[frame.mode]) {
        frame.dead = true;
        throw new Error("Exceeded maximum execution time");
      }
      if (mayFail(name)) atCall("before");
    },
    called: (name) => {
      if (mayFail(name)) atCall("after");
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
    suspend: (wait) => {
      const since = now;
      wait();
      frame.startOfRun += now - since;
    },
  };
  return execution;
}

function mayFail(name: string): boolean {
  return DATA_CALLS.test(name) || name.startsWith("Cache.");
}

function costOf(name: string, data: boolean): number {
  if (name.startsWith("Drive.")) return DRIVE_MS;
  if (name.startsWith("Gmail.")) return MAIL_MS;
  if (name.startsWith("Cache.")) return CACHE_MS;
  return data ? DATA_MS : LOCAL_MS;
}

function refuse(name: string, mode: Mode, scopes: readonly string[]): void {
  if (mode === "none" && !ALLOWED_UNAUTHORISED.test(name)) {
    throw new Error(`You do not have permission to call ${name}.`);
  }
  if ((mode === "clock" || mode === "web") && (name.startsWith("Ui.") || name === "SpreadsheetApp.getUi")) {
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
