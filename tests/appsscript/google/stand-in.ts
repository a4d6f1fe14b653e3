import type { Execution } from "./execution.ts";

/**
 * An object of Google's, of which only the members given exist. They are held to Google's own declarations;
 * every call is recorded, and touching any other member throws instead of giving `undefined`.
 */
export function standIn<T extends object>(execution: Execution, name: string, members: Partial<T>): T {
  // The missing members of T throw when touched, which is what makes this cast honest.
  return new Proxy(members as T, {
    get: (target, key) => {
      if (typeof key === "symbol") return undefined;
      if (!Object.hasOwn(target, key)) throw new TypeError(`The double of Google has no ${name}.${key}.`);
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function") return member;
      return (...values: unknown[]) => {
        execution.call(`${name}.${key}`);
        const answer: unknown = member(...values);
        execution.called(`${name}.${key}`);
        return answer;
      };
    },
    set: (_, key) => {
      throw new TypeError(`${name}.${String(key)} cannot be assigned.`);
    },
  });
}

/** Enumerations are plain objects; only the values that are used exist. */
export function enumeration<T extends object>(name: string, members: Partial<T>): T {
  return new Proxy(members as T, {
    get: (target, key) => {
      if (Object.hasOwn(target, key)) return Reflect.get(target, key);
      throw new TypeError(`The double of Google has no ${name}.${String(key)}.`);
    },
  });
}
