import { createHmac, randomBytes } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Sign } from "../core/answers/sign.ts";
import { RefusedError } from "../core/errors.ts";
import { SERVE_TEXTS } from "../core/texts/answers.ts";
import { type Language, say } from "../core/texts/say.ts";

const SECRET_OCTETS = 32;
const SECRET = /^[0-9a-f]{64}\s*$/;

/** Where the secret of a workbook's links lies: beside it, hidden, its owner's alone. */
export function secretPath(workbook: string): string {
  return join(dirname(workbook), `.${basename(workbook)}.komplan-secret`);
}

/** What signs the workbook's links, or null while the workbook has no secret. */
export async function readSigner(workbook: string, language: Language): Promise<Sign | null> {
  const path = secretPath(workbook);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw unreadable({ path, reason: error.code ?? "" }, language);
  });
  if (text === null) return null;
  if (!SECRET.test(text)) throw unreadable({ path, reason: "?" }, language);
  return signer(text.trim());
}

/** The same; makes the secret when there is none. Two programs that start at once end with one secret. */
export async function readOrMakeSigner(workbook: string, language: Language): Promise<Sign> {
  const path = secretPath(workbook);
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(`${randomBytes(SECRET_OCTETS).toString("hex")}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "EEXIST") throw unreadable({ path, reason: code ?? "" }, language);
  }
  const sign = await readSigner(workbook, language);
  if (sign === null) throw unreadable({ path, reason: "ENOENT" }, language);
  return sign;
}

function signer(secret: string): Sign {
  const key = Buffer.from(secret, "hex");
  return (text) => createHmac("sha256", key).update(text, "utf8").digest();
}

function unreadable(values: { readonly path: string; readonly reason: string }, language: Language) {
  return new RefusedError("unreadable-input", say(SERVE_TEXTS.secretUnreadable, language, values));
}
