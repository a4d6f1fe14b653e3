import type { Document } from "../core/documents/document.ts";
import {
  documentParagraphs,
  type HandChanges,
  missingParagraphs,
  sayHandChanges,
} from "../core/documents/docx/hand-changes.ts";
import { InternalError } from "../core/errors.ts";
import type { Action, SavedFile } from "../core/plans/plan.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";
import type { Made } from "./performing.ts";

type Blob = GoogleAppsScript.Base.Blob;
type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type DocumentAction = Extract<Action, { kind: "save-document" }>;
type PageAction = Extract<Action, { kind: "save-page" }>;

/** The files this script has made in the person's Drive, found again by the key of their deed. */
export interface DriveFolder {
  readonly saveDocument: (action: DocumentAction, docx: Uint8Array) => Made;
  readonly savePage: (action: PageAction) => Made;
  readonly saveFile: (action: SavedFile) => Made;
  /** Writes down which files were made; once, after the last of them. */
  readonly remember: () => void;
}

/** A file as it was left: when Drive says another time, somebody has changed it since. */
interface FileReceipt {
  readonly id: string;
  readonly modifiedTime: string;
}

interface NewFile {
  readonly key: string;
  readonly name: string;
  readonly mimeType: string;
  readonly content: Blob;
  /** What a Google document is made of. */
  readonly document?: Document;
}

const GOOGLE_DOCUMENT = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const FIELDS = { fields: "id,modifiedTime,trashed,webViewLink" };
const PROPERTY_PREFIX = "file:";

/** Nothing is read before the first file is saved, and nothing is written when none was. */
export function openDrive(language: Language): DriveFolder {
  let known: Readonly<Record<string, string>> | null = null;
  const news: Record<string, string> = {};
  const save = (file: NewFile): Made => {
    known ??= PropertiesService.getDocumentProperties().getProperties();
    const property = PROPERTY_PREFIX + file.key;
    const before = findFile(readReceipt(known[property]));
    const saved = store(file, before);
    const changes = before?.changed === true ? handChanges(before.id, file) : null;
    news[property] = JSON.stringify({ id: saved.id, modifiedTime: saved.modifiedTime });
    return madeOf(file.name, { saved, before, changes }, language);
  };
  return {
    saveDocument: ({ key, name, document }, docx) => {
      const content = Utilities.newBlob(signed(docx), DOCX, `${name}.docx`);
      return save({ key, name: document.title, mimeType: GOOGLE_DOCUMENT, content, document });
    },
    savePage: ({ key, name, html }) =>
      save({
        key,
        name: `${name}.html`,
        mimeType: "text/html",
        content: Utilities.newBlob(html, "text/html", `${name}.html`),
      }),
    saveFile: ({ key, name, mediaType, content }) =>
      save({
        key,
        name,
        mimeType: mediaType,
        content:
          typeof content === "string"
            ? Utilities.newBlob(content, mediaType, name)
            : Utilities.newBlob(signed(content), mediaType, name),
      }),
    remember: () => {
      if (Object.keys(news).length > 0) PropertiesService.getDocumentProperties().setProperties(news);
    },
  };
}

/** Google's bytes are signed. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

function readReceipt(text: string | undefined): FileReceipt | null {
  // Only `save` above writes these properties.
  return text === undefined ? null : (JSON.parse(text) as FileReceipt);
}

/** The file of an earlier run: untouched since, or changed by somebody; null when it is gone. */
interface EarlierFile {
  readonly id: string;
  readonly url: string;
  readonly changed: boolean;
}

function findFile(receipt: FileReceipt | null): EarlierFile | null {
  if (receipt === null) return null;
  const file = getFile(receipt.id);
  if (file === null || file.trashed === true) return null;
  return { id: receipt.id, url: file.webViewLink ?? "", changed: isLater(file, receipt) };
}

/** Drive goes on converting for a moment after it has answered; nobody can have opened the document by then. */
const CONVERSION_MS = 10_000;

function isLater({ modifiedTime = "" }: DriveFile, receipt: FileReceipt): boolean {
  return !(Date.parse(modifiedTime) - Date.parse(receipt.modifiedTime) <= CONVERSION_MS);
}

/** What the document that was left alone has and the new one lacks; null where Google does not hand it out as text. */
function handChanges(id: string, { document }: NewFile): HandChanges | null {
  if (document === undefined) return null;
  try {
    // The types leave out that an export wants to be told `alt=media`, and that it gives a blob.
    const drive = files() as unknown as {
      readonly export: (id: string, mimeType: string, options: object) => Blob | string;
    };
    const content = drive.export(id, "text/plain", { alt: "media" });
    const text = typeof content === "string" ? content : content.getDataAsString("UTF-8");
    return missingParagraphs(text.replace(/\ufeff/g, "").split(/[\r\n\t\v]+/), documentParagraphs(document));
  } catch {
    return null;
  }
}

/** Null for a file that was deleted, or that this account may not see. */
function getFile(id: string): DriveFile | null {
  try {
    return files().get(id, FIELDS) as DriveFile;
  } catch (error) {
    if (/not found/i.test(String(error))) return null;
    throw error;
  }
}

/** One import a file: Drive turns the .docx into a Google document on the way. */
function store({ name, mimeType, content }: NewFile, before: EarlierFile | null): DriveFile {
  return before === null || before.changed
    ? files().create({ name, mimeType }, content, FIELDS)
    : files().update({ name }, before.id, content, FIELDS);
}

function files() {
  if (Drive === undefined) throw new InternalError("The manifest does not turn the Drive service on.");
  return Drive.Files;
}

interface Saved {
  readonly saved: DriveFile;
  readonly before: EarlierFile | null;
  readonly changes: HandChanges | null;
}

function madeOf(name: string, { saved, before, changes }: Saved, language: Language): Made {
  const link = { name: say(TEXTS.open, language, { name }), url: saved.webViewLink ?? "" };
  if (before === null) return { sentence: "", links: [link] };
  if (!before.changed) return { sentence: say(TEXTS.updated, language), links: [link] };
  const last = { name: say(TEXTS.lastVersion, language), url: before.url };
  const differs = changes === null ? [] : [sayHandChanges(changes, language)];
  return { sentence: [say(TEXTS.beside, language), ...differs].join(" "), links: [link, last] };
}
