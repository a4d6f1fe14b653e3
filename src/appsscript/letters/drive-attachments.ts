import { InternalError } from "../../core/errors.ts";
import type { Finding, Reading } from "../../core/issue.ts";
import { driveId, MAX_ATTACHED_OCTETS } from "../../core/messages/letter-sources.ts";
import type { Attachment } from "../../core/messages/message.ts";
import { errorText } from "../../core/sending/operations.ts";
import { unsigned } from "./unsigned.ts";

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const FIELDS = { fields: "id,name,mimeType,modifiedTime,size,trashed" };
const GOOGLE_TYPE = "application/vnd.google-apps.";
const PDF = "application/pdf";
const NO_ACCESS = /not found|insufficient|permission|forbidden|access/i;
const OCTETS_PER_MEGABYTE = 1024 * 1024;

/** A file on Drive that this script made or was given; a Google document goes as PDF. */
export function readDriveFile(typed: string): Reading<Attachment> {
  const id = driveId(typed);
  if (id === null) return refused("attachment-not-on-drive");
  try {
    const file = files().get(id, FIELDS) as DriveFile;
    if (file.trashed === true) return refused("attachment-no-drive-access");
    const size = Number(file.size ?? 0);
    if (size > MAX_ATTACHED_OCTETS) return refused("message-too-large", { size: megabytes(size) });
    return { value: attachmentOf(id, file), findings: [] };
  } catch (error) {
    if (error instanceof InternalError) throw error;
    const reason = errorText(error);
    return NO_ACCESS.test(reason)
      ? refused("attachment-no-drive-access")
      : refused("attachment-unreadable", { reason: reason.slice(0, 200) });
  }
}

function attachmentOf(
  id: string,
  { name = "soubor", mimeType = "", modifiedTime = "", size = "0" }: DriveFile,
): Attachment {
  const isDocument = mimeType.startsWith(GOOGLE_TYPE);
  const content: unknown = isDocument
    ? files().export(id, PDF, { alt: "media" })
    : files().get(id, { alt: "media" });
  const bytes = contentOf(content);
  if (!(isDocument ? isPdf(bytes) : bytes.length === Number(size))) throw new Error("neúplný obsah");
  const version = `${id} ${modifiedTime}`;
  return isDocument
    ? { name: `${name}.pdf`, mediaType: PDF, bytes, version }
    : { name, mediaType: mimeType, bytes, version };
}

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-";
}

/** Google hands contents over as a blob; only what is text comes as text. */
function contentOf(content: unknown): Uint8Array {
  const blob =
    typeof content === "string" ? Utilities.newBlob(content) : (content as GoogleAppsScript.Base.Blob);
  return unsigned(blob.getBytes());
}

/** The types of the service leave out that an export wants to be told `alt=media`. */
interface Files {
  readonly get: (id: string, options: object) => unknown;
  readonly export: (id: string, mimeType: string, options: object) => unknown;
}

function files(): Files {
  if (Drive === undefined) throw new InternalError("The manifest does not turn the Drive service on.");
  return Drive.Files as unknown as Files;
}

function refused(code: Finding["code"], values: Readonly<Record<string, string | number>> = {}) {
  return { value: null, findings: [{ code, values }] };
}

function megabytes(octets: number): number {
  return Math.ceil(octets / OCTETS_PER_MEGABYTE);
}
