import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { auth } from "googleapis/build/src/apis/sheets/index.js";
import { type Key, readCredentials, readKeyFile } from "./key-file.ts";
import type { RefuseGoogle } from "./refuse.ts";
import type { ClientOptions, GoogleAuth } from "./transport.ts";

/** Who asks Google: what signs the requests, and the address to share a spreadsheet with where it is known. */
export interface Account {
  readonly auth: GoogleAuth;
  readonly email: string | null;
}

/** Reading spreadsheets, nothing else. */
const SCOPES = ["https://www.googleapis.com/auth/spreadsheets.readonly"];

/** Kinds that only a machine's own set-up names, never `--key`: they may run programs and ask other hosts. */
const FEDERATED = new Set([
  "external_account",
  "external_account_authorized_user",
  "impersonated_service_account",
]);

/**
 * The account of the key file, or else Google's application default credentials: the file named by
 * GOOGLE_APPLICATION_CREDENTIALS, the login of `gcloud auth application-default`, the machine's own account
 * in Google Cloud. Refused when there is none or a file is not what it should be.
 */
export async function openAccount(
  keyFile: string | null,
  clientOptions: ClientOptions,
  refuse: RefuseGoogle,
): Promise<Account> {
  if (keyFile !== null) return accountOf(await readKeyFile(keyFile, refuse), clientOptions);
  const path = defaultCredentials();
  if (path === null) return machineAccount(clientOptions, refuse);
  const credentials = await readCredentials(path, refuse);
  if (!FEDERATED.has(String(credentials["type"]))) {
    return accountOf(await readKeyFile(path, refuse), clientOptions);
  }
  const federated = new auth.GoogleAuth({ scopes: SCOPES, credentials, clientOptions });
  await federated.getClient().catch(() => {
    throw refuse("key-incomplete", { path, part: String(credentials["type"]) });
  });
  return { auth: federated, email: null };
}

function accountOf(credentials: Key, clientOptions: ClientOptions): Account {
  const email = credentials.type === "service_account" ? credentials.client_email : credentials.account;
  return {
    auth: new auth.GoogleAuth({ scopes: SCOPES, credentials, clientOptions }),
    email: email === "" ? null : email,
  };
}

/** Where gcloud and the client libraries look (AIP-4110), or null when there is no such file. */
function defaultCredentials(): string | null {
  const named = process.env["GOOGLE_APPLICATION_CREDENTIALS"];
  if (named !== undefined && named !== "") return named;
  const folder = process.env["CLOUDSDK_CONFIG"] ?? join(settingsFolder(), "gcloud");
  const path = join(folder, "application_default_credentials.json");
  return existsSync(path) ? path : null;
}

function settingsFolder(): string {
  const windows = process.platform === "win32" ? process.env["APPDATA"] : undefined;
  return windows ?? join(homedir(), ".config");
}

/**
 * The account that Google Cloud gives the machine. Whether this is such a machine is told by its firmware and
 * variables: asking the network, as the library would, takes seconds elsewhere and ends in a warning.
 */
async function machineAccount(clientOptions: ClientOptions, refuse: RefuseGoogle): Promise<Account> {
  process.env["METADATA_SERVER_DETECTION"] ??= "bios-only";
  if (process.env["METADATA_SERVER_DETECTION"] === "none") throw refuse("no-credentials");
  const machine = new auth.GoogleAuth({ scopes: SCOPES, clientOptions });
  await machine.getClient().catch(() => {
    throw refuse("no-credentials");
  });
  return { auth: machine, email: null };
}
