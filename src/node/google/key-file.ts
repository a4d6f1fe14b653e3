import { createPrivateKey } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod/mini";
import type { RefusedError } from "../../core/errors.ts";
import type { RefuseGoogle } from "./refuse.ts";

/** Credentials as Google's console and `gcloud` write them into a file. */
export type Key = z.infer<typeof SERVICE_ACCOUNT> | z.infer<typeof AUTHORIZED_USER>;

const text = z.string().check(z.minLength(1));

/** Only what is needed: the addresses in the file are not followed. */
const SERVICE_ACCOUNT = z.object({
  type: z.literal("service_account"),
  client_email: text,
  private_key: text.check(z.refine(isPrivateKey)),
});

const AUTHORIZED_USER = z.object({
  type: z.literal("authorized_user"),
  client_id: text,
  client_secret: text,
  refresh_token: text,
  quota_project_id: z.prefault(z.string(), ""),
  account: z.prefault(z.string(), ""),
});

/** The content of a credentials file as JSON, of whatever kind it is; refused when it is no JSON object. */
export async function readCredentials(
  path: string,
  refuse: RefuseGoogle,
): Promise<Readonly<Record<string, unknown>>> {
  const content = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error, refuse);
  });
  const json = parsed(content);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw refuse("key-not-json", { path });
  return { ...json };
}

function unreadable(path: string, { code }: NodeJS.ErrnoException, refuse: RefuseGoogle): RefusedError {
  if (code === "ENOENT" || code === "ENOTDIR") return refuse("no-such-key-file", { path });
  return refuse("key-unreadable", { path, reason: code ?? "?" });
}

/** The parser's own message quotes the text around the mistake, which may be the key: it is not passed on. */
function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

/** The key of a service account or a signed-in user, complete; refused when the file holds anything else. */
export async function readKeyFile(path: string, refuse: RefuseGoogle): Promise<Key> {
  const json = await readCredentials(path, refuse);
  if ("installed" in json || "web" in json) throw refuse("key-of-client", { path });
  const schema = schemaOf(json["type"]);
  if (schema === null) throw refuse("key-of-wrong-kind", { path });
  const key = schema.safeParse(json);
  if (key.success) return key.data;
  throw refuse("key-incomplete", { path, part: key.error.issues[0]?.path.join(".") ?? "" });
}

function schemaOf(type: unknown) {
  if (type === "service_account") return SERVICE_ACCOUNT;
  return type === "authorized_user" ? AUTHORIZED_USER : null;
}

function isPrivateKey(pem: string): boolean {
  try {
    createPrivateKey(pem);
    return true;
  } catch {
    return false;
  }
}
