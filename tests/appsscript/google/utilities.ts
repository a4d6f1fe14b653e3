import type { Execution } from "./execution.ts";
import { standIn } from "./stand-in.ts";

type Blob = GoogleAppsScript.Base.Blob;
type Utilities = GoogleAppsScript.Utilities.Utilities;

const blobs = new WeakMap<Blob, { readonly bytes: readonly number[]; readonly type: string }>();

/** The bytes of a blob, counted from 0 to 255. */
export function contentOf(blob: Blob) {
  const content = blobs.get(blob);
  if (content === undefined) throw new Error("The parameters don't match: a Blob is wanted.");
  return content;
}

export function utilities(execution: Execution): Utilities {
  return standIn<Utilities>(execution, "Utilities", {
    formatDate: (date, timeZone, format) => {
      const { days, times } = formatsOf(timeZone);
      const day = days.format(Number(date));
      if (format === "yyyy-MM-dd") return day;
      if (format !== "yyyy-MM-dd'T'HH:mm:ss")
        throw new Error(`The double does not know the format ${format}.`);
      return `${day}T${times.format(Number(date))}`;
    },
    sleep: (milliseconds) => {
      if (!(milliseconds > 0 && milliseconds <= 300_000)) throw new Error("sleep takes up to five minutes.");
      execution.pass(milliseconds);
    },
    newBlob: (...values: unknown[]) => {
      const [data, type = ""] = values;
      const bytes = typeof data === "string" ? [...new TextEncoder().encode(data)] : signedBytes(data);
      const blob = standIn<Blob>(execution, "Blob", {});
      blobs.set(blob, { bytes, type: String(type) });
      return blob;
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

/** Google's bytes are signed, and in an ordinary array. */
function signedBytes(data: unknown): readonly number[] {
  const isByte = (byte: unknown) => Number.isInteger(byte) && Number(byte) >= -128 && Number(byte) <= 127;
  if (!Array.isArray(data) || !data.every(isByte)) throw new Error("Cannot convert the value to (class)[].");
  return data.map((byte: number) => byte & 255);
}
