import type { Execution } from "./execution.ts";
import { standIn } from "./stand-in.ts";

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
}

/** A clock trigger and the account under which it runs. */
export interface TriggerModel {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  /** 0 for a trigger that fires once. */
  readonly everyDays: number;
  readonly timeZone: string;
  /** When a trigger that fires once is due, in milliseconds. */
  readonly dueAt?: number;
}

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_TRIGGERS = 20;
const PROPERTY_CALLS_A_DAY = 50_000;

export function propertiesService(execution: Execution, stored: Map<string, string>): PropertiesService {
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
  return standIn<PropertiesService>(execution, "PropertiesService", {
    getDocumentProperties: () => properties,
  });
}

/** `taken` is true while another run holds the document's lock. */
export function lockService(execution: Execution, state: { taken: boolean; held: boolean }): LockService {
  const lock = standIn<Lock>(execution, "Lock", {
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
  return standIn<LockService>(execution, "LockService", { getDocumentLock: () => lock });
}

/** Forgets whatever it likes, so nothing may depend on it. */
export function cacheService(execution: Execution, stored: Map<string, string>): CacheService {
  const cache: Cache = standIn<Cache>(execution, "Cache", {
    get: (key) => stored.get(key) ?? null,
    put: (...values: unknown[]) => {
      const [key, value, seconds] = values;
      if (typeof key !== "string" || typeof value !== "string" || Number(seconds) > 21_600)
        throw new Error("The cache takes texts for at most six hours.");
      stored.set(key, value);
    },
  });
  return standIn<CacheService>(execution, "CacheService", { getDocumentCache: () => cache });
}

export function session(execution: Execution, account: Account): Session {
  return standIn<Session>(execution, "Session", {
    getActiveUserLocale: () => account.locale,
    getEffectiveUser: () => standIn<User>(execution, "User", { getEmail: () => account.email }),
  });
}

export function scriptApp(execution: Execution, account: Account, triggers: TriggerModel[]): ScriptApp {
  const own = () => triggers.filter(({ owner }) => owner === account.email);
  return standIn<ScriptApp>(execution, "ScriptApp", {
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

type Timing = Pick<TriggerModel, "everyDays" | "timeZone" | "dueAt">;

function clockBuilder(execution: Execution, create: (timing: Timing) => Trigger): ClockBuilder {
  let everyDays = 0;
  let timeZone = "";
  let dueAt = 0;
  const builder: ClockBuilder = standIn<ClockBuilder>(execution, "ClockTriggerBuilder", {
    everyDays: (days) => {
      everyDays = days;
      return builder;
    },
    atHour: (hour) => {
      if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new Error("The hour must be from 0 to 23.");
      return builder;
    },
    inTimezone: (zone) => {
      timeZone = zone;
      return builder;
    },
    after: (milliseconds) => {
      if (!Number.isInteger(milliseconds) || milliseconds <= 0)
        throw new Error("The value must be positive.");
      dueAt = execution.now() + milliseconds;
      return builder;
    },
    create: () => {
      if (dueAt > 0) return create({ everyDays: 0, timeZone, dueAt });
      if (everyDays === 0) throw new Error("A clock trigger must say how often it runs.");
      return create({ everyDays, timeZone });
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
