import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const READONLY_SCOPE = "https://www.googleapis.com/auth/spreadsheets.readonly";

export const SERVICE_EMAIL = "komplan@ukazka.iam.gserviceaccount.com";

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });

export const PUBLIC_KEY = pair.publicKey.export({ type: "spki", format: "pem" }).toString();

/** As Google's console writes the key of a service account. */
export const SERVICE_KEY = {
  type: "service_account",
  project_id: "ukazka",
  private_key_id: "0123456789abcdef",
  private_key: pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  client_email: SERVICE_EMAIL,
  client_id: "100000000000000000001",
  token_uri: "https://oauth2.googleapis.com/token",
  universe_domain: "googleapis.com",
};

/** As `gcloud auth application-default login` writes it. */
export const USER_KEY = {
  account: "",
  client_id: "ukazka.apps.googleusercontent.com",
  client_secret: "tajne",
  quota_project_id: "ukazka",
  refresh_token: "1//ukazka",
  type: "authorized_user",
  universe_domain: "googleapis.com",
};

const folder = mkdtempSync(join(tmpdir(), "komplan-keys-"));

/** The path of a file with this content; a text is written as it stands. */
export function keyFile(name: string, content: unknown): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** The folder of the key files, which holds no gcloud login. */
export const EMPTY_HOME = folder;

export function removeKeyFiles(): void {
  rmSync(folder, { recursive: true, force: true });
}
