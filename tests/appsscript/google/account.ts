import type { Execution } from "./execution.ts";
import { enumeration, standIn } from "./stand-in.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;
type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;
type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Who is signed in; the double can change accounts. */
export interface Account {
  email: string;
  locale: string;
  /** What Google says of where the script is deployed as a web app; it tells nothing before, and not always the truth. */
  webApp?: string;
  /** Who sits at the screen, where that is another account than the one that the script works for. */
  active?: string;
  /** False when Google has withdrawn the rights that the account once gave. */
  authorised?: boolean;
  /** The time zone of the script's project. */
  zone?: string;
}

/** A clock trigger and the account under which it runs. */
export interface TriggerModel {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  /** 0 for a trigger that fires once. */
  readonly everyHours: number;
  /** When a trigger that fires once is due, in milliseconds. */
  readonly dueAt?: number;
}

// Values that can only be compared, as Google's are.
const FULL = { name: "FULL" } as unknown as GoogleAppsScript.Script.AuthMode.FULL;
const REQUIRED = { name: "REQUIRED" } as unknown as GoogleAppsScript.Script.AuthorizationStatus.REQUIRED;
const NOT_REQUIRED = {
  name: "NOT_REQUIRED",
} as unknown as GoogleAppsScript.Script.AuthorizationStatus.NOT_REQUIRED;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_TRIGGERS = 20;
const PROPERTY_CALLS_A_DAY = 50_000;

/** What the script and its document remember; a web app is in no document. */
export function propertiesService(
  execution: Execution,
  stored: { readonly document: Map<string, string>; readonly script: Map<string, string> },
): PropertiesService {
  const ofScript = propertiesOf(execution, stored.script);
  const ofDocument = propertiesOf(execution, stored.document);
  return standIn<PropertiesService>(execution, "PropertiesService", {
    getScriptProperties: () => ofScript,
    // Declared as never null, which Google's reference contradicts.
    getDocumentProperties: () => (execution.mode() === "web" ? (null as unknown as Properties) : ofDocument),
  });
}

function propertiesOf(execution: Execution, stored: Map<string, string>): Properties {
  let today = 0;
  const count = () => {
    today += 1;
    if (today > PROPERTY_CALLS_A_DAY)
      throw new Error("Service invoked too many times for one day: properties.");
  };
  const put = (key: string, value: unknown) => {
    if (typeof value !== "string") throw new Error("A property is a text.");
    if (new TextEncoder().encode(value).length > MAX_VALUE_BYTES)
      throw new Error("Argument too large: value");
    stored.set(key, value);
  };
  const properties: Properties = standIn<Properties>(execution, "Properties", {
    getProperty: (key) => {
      count();
      return stored.get(key) ?? null;
    },
    getProperties: () => {
      count();
      return Object.fromEntries(stored);
    },
    setProperties: (...values: unknown[]) => {
      count();
      for (const [key, value] of Object.entries(Object(values[0]))) put(key, value);
      return properties;
    },
    setProperty: (key, value) => {
      count();
      put(key, value);
      return properties;
    },
    deleteProperty: (key) => {
      count();
      stored.delete(key);
      return properties;
    },
  });
  return properties;
}

/** The locks of the document and of the script, which know nothing of each other; a web app has only the second. */
export function lockService(
  execution: Execution,
  states: { readonly document: LockModel; readonly script: LockModel },
): LockService {
  const ofDocument = lockOf(execution, states.document);
  const ofScript = lockOf(execution, states.script);
  return standIn<LockService>(execution, "LockService", {
    getScriptLock: () => ofScript,
    // Declared as never null, which Google's reference contradicts.
    getDocumentLock: () => (execution.mode() === "web" ? (null as unknown as Lock) : ofDocument),
  });
}

/** `taken` is true while another run holds the lock. */
export interface LockModel {
  taken: boolean;
  held: boolean;
}

function lockOf(execution: Execution, state: LockModel): Lock {
  return standIn<Lock>(execution, "Lock", {
    tryLock: (milliseconds) => {
      if (state.taken || state.held) {
        execution.pass(milliseconds);
        return false;
      }
      state.held = true;
      return true;
    },
    releaseLock: () => {
      state.held = false;
    },
  });
}

/** Forgets whatever it likes, so nothing may depend on it. */
export function cacheService(execution: Execution, stored: Map<string, string>): CacheService {
  const cache: Cache = standIn<Cache>(execution, "Cache", {
    get: (key) => stored.get(key) ?? null,
    getAll: (keys) =>
      Object.fromEntries(keys.flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
    putAll: (...values: unknown[]) => {
      const [all, seconds] = values;
      for (const [key, value] of Object.entries(Object(all)))
        cache.put(key, value as string, Number(seconds));
    },
    put: (...values: unknown[]) => {
      const [key, value, seconds] = values;
      if (typeof key !== "string" || typeof value !== "string" || Number(seconds) > 21_600)
        throw new Error("The cache takes texts for at most six hours.");
      stored.set(key, value);
    },
  });
  return standIn<CacheService>(execution, "CacheService", {
    getScriptCache: () => cache,
    getDocumentCache: () => (execution.mode() === "web" ? null : cache),
  });
}

export function session(execution: Execution, account: Account): Session {
  return standIn<Session>(execution, "Session", {
    getActiveUserLocale: () => account.locale,
    getEffectiveUser: () => standIn<User>(execution, "User", { getEmail: () => account.email }),
    getActiveUser: () =>
      standIn<User>(execution, "User", { getEmail: () => account.active ?? account.email }),
    getScriptTimeZone: () => account.zone ?? "Europe/Prague",
  });
}

export function scriptApp(execution: Execution, account: Account, triggers: TriggerModel[]): ScriptApp {
  const own = () => triggers.filter(({ owner }) => owner === account.email);
  return standIn<ScriptApp>(execution, "ScriptApp", {
    getService: () =>
      standIn<GoogleAppsScript.Script.Service>(execution, "Service", {
        getUrl: () => account.webApp ?? (null as unknown as string),
      }),
    AuthMode: enumeration<ScriptApp["AuthMode"]>("AuthMode", { FULL }),
    AuthorizationStatus: enumeration<ScriptApp["AuthorizationStatus"]>("AuthorizationStatus", {
      REQUIRED,
      NOT_REQUIRED,
    }),
    getAuthorizationInfo: () =>
      standIn<GoogleAppsScript.Script.AuthorizationInfo>(execution, "AuthorizationInfo", {
        getAuthorizationStatus: () => (account.authorised === false ? REQUIRED : NOT_REQUIRED),
      }),
    getProjectTriggers: () => own().map((model) => triggerOf(execution, model)),
    deleteTrigger: (trigger) => {
      const index = triggers.findIndex(({ id }) => id === trigger.getUniqueId());
      if (index < 0) throw new Error("The trigger does not exist.");
      triggers.splice(index, 1);
    },
    newTrigger: (handler) =>
      standIn<GoogleAppsScript.Script.TriggerBuilder>(execution, "TriggerBuilder", {
        timeBased: () =>
          clockBuilder(execution, (rest) => {
            if (own().length >= MAX_TRIGGERS) throw new Error("This script has too many triggers.");
            const model = { id: `trigger-${execution.now()}`, owner: account.email, handler, ...rest };
            triggers.push(model);
            return triggerOf(execution, model);
          }),
      }),
  });
}

type Timing = Pick<TriggerModel, "everyHours" | "dueAt">;

/** Google calls a trigger of an add-on once an hour at most. */
const HOURS = [1, 2, 4, 6, 8, 12];

function clockBuilder(execution: Execution, create: (timing: Timing) => Trigger): ClockBuilder {
  let everyHours = 0;
  let dueAt = 0;
  const builder: ClockBuilder = standIn<ClockBuilder>(execution, "ClockTriggerBuilder", {
    everyHours: (hours) => {
      if (!HOURS.includes(hours)) throw new Error("The value must be 1, 2, 4, 6, 8 or 12.");
      everyHours = hours;
      return builder;
    },
    after: (milliseconds) => {
      if (!Number.isInteger(milliseconds) || milliseconds <= 0)
        throw new Error("The value must be positive.");
      dueAt = execution.now() + milliseconds;
      return builder;
    },
    create: () => {
      if (dueAt > 0) return create({ everyHours: 0, dueAt });
      if (everyHours === 0) throw new Error("A clock trigger must say how often it runs.");
      return create({ everyHours });
    },
  });
  return builder;
}

function triggerOf(execution: Execution, { id, handler }: TriggerModel): Trigger {
  return standIn<Trigger>(execution, "Trigger", {
    getUniqueId: () => id,
    getHandlerFunction: () => handler,
  });
}
