import type { Document } from "../core/documents/document.ts";
import {
  documentParagraphs,
  type HandChanges,
  missingParagraphs,
  sayHandChanges,
} from "../core/documents/docx/hand-changes.ts";
import { toDocx } from "../core/documents/docx/to-docx.ts";
import { withFileLinks } from "../core/documents/file-links.ts";
import { InternalError } from "../core/errors.ts";
import type { Action, SavedFile } from "../core/plans/plan.ts";
import { GOOGLE_TEXTS as TEXTS } from "../core/texts/google.ts";
import { type Language, say } from "../core/texts/say.ts";
import { type DriveMemory, type FileReceipt, openMemory } from "./drive-memory.ts";
import { type Addresses, openAddresses, placeOf } from "./drive-place.ts";
import type { Made } from "./performing.ts";

type Blob = GoogleAppsScript.Base.Blob;
type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type DocumentAction = Extract<Action, { kind: "save-document" }>;
type PageAction = Extract<Action, { kind: "save-page" }>;

/** The files this script has made in the person's Drive, found again by the key of their deed. */
export interface DriveFolder {
  /** The document, and its PDF where one is asked for. */
  readonly saveDocument: (action: DocumentAction) => readonly Made[];
  readonly savePage: (action: PageAction) => Made;
  readonly saveFile: (action: SavedFile) => Made;
  /** Writes down which files were made; once, after the last of them. */
  readonly remember: () => void;
}

interface NewFile {
  readonly key: string;
  /** "" lays it where Drive lays new files. */
  readonly folder: string;
  readonly name: string;
  /** What it would be called beside the others on a disk. */
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Blob;
  /** What a Google document is made of. */
  readonly document?: Document;
}

const GOOGLE_DOCUMENT = "application/vnd.google-apps.document";
const PAGE = "text/html";
const PDF = "application/pdf";
const FOLDER = "application/vnd.google-apps.folder";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const FIELDS = { fields: "id,modifiedTime,trashed,webViewLink" };

/** Nothing is read before the first file is saved, and nothing is written when none was. */
export function openDrive(language: Language): DriveFolder {
  const memory = openMemory();
  const desk: Desk = { language, memory, folders: new Map(), addresses: openAddresses() };
  return {
    saveDocument: (action) => {
      const made = save(documentFile(action, desk), desk);
      return action.alsoPdf === true ? [made, savePdf(action, desk)] : [made];
    },
    savePage: (action) => save(pageFile(action, desk), desk),
    saveFile: (action) => save(plainFile(action), desk),
    remember: memory.remember,
  };
}

/** What the files of one run share. */
interface Desk {
  readonly language: Language;
  readonly memory: DriveMemory;
  /** Ids by the names of folders. */
  readonly folders: Map<string, string>;
  readonly addresses: Addresses;
}

function save(file: NewFile, { language, memory, folders, addresses }: Desk): Made {
  const before = findFile(memory.receiptOf(file.key));
  const parent = file.folder === "" ? null : folderId(file.folder, { memory, folders });
  const saved = store(file, before, parent);
  const changes = before?.changed === true ? handChanges(before.id, file) : null;
  memory.note(file.key, { id: saved.id ?? "", modifiedTime: saved.modifiedTime ?? "" });
  addresses.set(file.folder, file.fileName, saved.webViewLink ?? "");
  const made = madeOf(file.name, { saved, before, changes }, language);
  if (parent === null || file.mimeType !== PAGE) return made;
  const name = say(TEXTS.openFolder, language, { name: file.folder });
  return {
    ...made,
    links: [...made.links, { name, url: `https://drive.google.com/drive/folders/${parent}` }],
  };
}

/** Google makes the PDF of its own document, up to 10 MB; a larger one has to be saved from the document's menu. */
function savePdf({ key, name, document }: DocumentAction, desk: Desk): Made {
  const { folder, own } = placeOf(name);
  const id = desk.memory.receiptOf(key)?.id ?? "";
  const content = pdfOf(id);
  if (content === null) {
    const file = document.title;
    return { sentence: say(TEXTS.noPdf, desk.language, { file }), links: [] };
  }
  const fileName = `${own}.pdf`;
  return save({ key: `${key}:pdf`, folder, name: fileName, fileName, mimeType: PDF, content }, desk);
}

function pdfOf(id: string): Blob | null {
  try {
    return exporter().export(id, PDF, { alt: "media" }) as Blob;
  } catch (error) {
    if (/too large|exportSizeLimit/i.test(String(error))) return null;
    throw error;
  }
}

function documentFile({ key, name, document }: DocumentAction, { addresses }: Desk): NewFile {
  const { folder, own } = placeOf(name);
  const fileName = `${own}.docx`;
  const linked = folder === "" ? document : withFileLinks(document, (file) => addresses.of(folder, file));
  const content = Utilities.newBlob(signed(toDocx(linked)), DOCX, fileName);
  return {
    key,
    folder,
    name: document.title,
    fileName,
    mimeType: GOOGLE_DOCUMENT,
    content,
    document: linked,
  };
}

function pageFile({ key, name, html }: PageAction, { addresses }: Desk): NewFile {
  const { folder, own } = placeOf(name);
  const fileName = `${own}.html`;
  const content = Utilities.newBlob(addresses.linked(html, folder), PAGE, fileName);
  return { key, folder, name: fileName, fileName, mimeType: PAGE, content };
}

function plainFile({ key, name, mediaType, content }: SavedFile): NewFile {
  const { folder, own } = placeOf(name);
  const blob =
    typeof content === "string"
      ? Utilities.newBlob(content, mediaType, own)
      : Utilities.newBlob(signed(content), mediaType, own);
  return { key, folder, name: own, fileName: own, mimeType: mediaType, content: blob };
}

/** The folder of that name that the script has made; a new one where it was thrown away. */
function folderId(name: string, { memory, folders }: Pick<Desk, "memory" | "folders">): string {
  const key = `folder:${name}`;
  const id = folders.get(name) ?? findFile(memory.receiptOf(key))?.id ?? makeFolder(name);
  folders.set(name, id);
  memory.note(key, { id, modifiedTime: "" });
  return id;
}

/** Google's bytes are signed. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
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
    const content = exporter().export(id, "text/plain", { alt: "media" });
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

/**
 * One import a file: Drive turns the .docx into a Google document on the way. What somebody has moved elsewhere since
 * stays there.
 */
function store(
  { name, mimeType, content }: NewFile,
  before: EarlierFile | null,
  parent: string | null,
): DriveFile {
  if (before !== null && !before.changed) return files().update({ name }, before.id, content, FIELDS);
  const parents = parent === null ? {} : { parents: [parent] };
  return files().create({ name, mimeType, ...parents }, content, FIELDS);
}

/** A folder of the program's own, which it may fill under drive.file. */
function makeFolder(name: string): string {
  const { id } = files().create({ name, mimeType: FOLDER });
  if (id === undefined) throw new InternalError("Drive has made a folder without an id.");
  return id;
}

/** The types leave out that an export wants to be told `alt=media`, and that it gives a blob. */
interface Exporter {
  readonly export: (id: string, mimeType: string, options: object) => Blob | string;
}

function exporter(): Exporter {
  return files() as unknown as Exporter;
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
