import { createHmac } from "node:crypto";
import type { Execution } from "./execution.ts";
import { enumeration, standIn } from "./stand-in.ts";

type Blob = GoogleAppsScript.Base.Blob;
type Utilities = GoogleAppsScript.Utilities.Utilities;

const blobs = new WeakMap<Blob, { readonly bytes: readonly number[]; readonly type: string }>();

/** The bytes of a blob, counted from 0 to 255. */
export function contentOf(blob: Blob) {
  const content = blobs.get(blob);
  if (content === undefined) throw new Error("The parameters don't match: a Blob is wanted.");
  return content;
}

/** A blob as Google's services hand it out. */
export function blobOf(execution: Execution, bytes: readonly number[], type: string): Blob {
  const signed = () => bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
  const blob = standIn<Blob>(execution, "Blob", {
    getBytes: signed,
    getDataAsString: () => Buffer.from(bytes).toString("utf8"),
  });
  blobs.set(blob, { bytes, type });
  return blob;
}

// A value that can only be handed back, as Google's are.
const UTF_8 = { name: "UTF_8" } as unknown as typeof GoogleAppsScript.Utilities.Charset.UTF_8;

export function utilities(execution: Execution): Utilities {
  let uuids = 0;
  return standIn<Utilities>(execution, "Utilities", {
    formatDate: (date, timeZone, format) => {
      const { days, times } = formatsOf(timeZone);
      const day = days.format(Number(date));
      if (format === "yyyy-MM-dd") return day;
      if (format !== "yyyy-MM-dd'T'HH:mm:ss")
        throw new Error(`The double does not know the format ${format}.`);
      return `${day}T${times.format(Number(date))}`;
    },
    Charset: enumeration<Utilities["Charset"]>("Charset", { UTF_8 }),
    computeHmacSha256Signature: (...values: unknown[]) => {
      const [value, key, charset] = values;
      if (typeof value !== "string" || typeof key !== "string" || charset !== UTF_8)
        throw new Error("The double wants two texts and their charset.");
      return [...new Int8Array(createHmac("sha256", key).update(value, "utf8").digest())];
    },
    getUuid: () => {
      uuids += 1;
      const digits = createHmac("sha256", "uuid").update(`${execution.now()}:${uuids}`).digest("hex");
      return digits.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    },
    sleep: (milliseconds) => {
      if (!(milliseconds > 0 && milliseconds <= 300_000)) throw new Error("sleep takes up to five minutes.");
      execution.pass(milliseconds);
    },
    newBlob: (...values: unknown[]) => {
      const [data, type = ""] = values;
      const bytes = typeof data === "string" ? [...new TextEncoder().encode(data)] : signedBytes(data);
      return blobOf(execution, bytes, String(type));
    },
  });
}

const formats = new Map<
  string,
  { readonly days: Intl.DateTimeFormat; readonly times: Intl.DateTimeFormat }
>();

/** Made once for each zone: making them takes longer than most tests. */
function formatsOf(timeZone: string) {
  const made = formats.get(timeZone) ?? {
    days: new Intl.DateTimeFormat("sv-SE", { timeZone }),
    times: new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "medium" }),
  };
  formats.set(timeZone, made);
  return made;
}

/** Google's log of executions, which only the owner of the script sees. */
export function logger(execution: Execution, log: string[]): GoogleAppsScript.Base.Logger {
  const own = standIn<GoogleAppsScript.Base.Logger>(execution, "Logger", {
    log: (...values: unknown[]): GoogleAppsScript.Base.Logger => {
      log.push(values.map(String).join(" "));
      return own;
    },
  });
  return own;
}

/** Google's bytes are signed, and in an ordinary array. */
function signedBytes(data: unknown): readonly number[] {
  const isByte = (byte: unknown) => Number.isInteger(byte) && Number(byte) >= -128 && Number(byte) <= 127;
  if (!Array.isArray(data) || !data.every(isByte)) throw new Error("Cannot convert the value to (class)[].");
  return data.map((byte: number) => byte & 255);
}
