import { strFromU8, unzipSync } from "fflate";
import type { Execution } from "./execution.ts";
import { standIn } from "./stand-in.ts";
import { blobOf, contentOf } from "./utilities.ts";

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Blob = GoogleAppsScript.Base.Blob;

/** A file in the person's Drive. */
export interface FileModel {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  modifiedTime: string;
  trashed: boolean;
  /** Ids of folders; empty for the top of the person's Drive. */
  readonly parents: readonly string[];
  bytes: readonly number[];
}

const FOLDER = "application/vnd.google-apps.folder";
const GOOGLE_DOCUMENT = "application/vnd.google-apps.document";

/** "Documents created" a day for a consumer account. */
const DOCUMENTS_A_DAY = 250;

/** The advanced Drive service under drive.file: it sees the files that it has made, and no others. */
export function driveService(execution: Execution, files: FileModel[]): GoogleAppsScript.Drive {
  const find = (id: string): FileModel => {
    const file = files.find((one) => one.id === id);
    if (file === undefined) {
      throw new Error(
        `GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: ${id}.`,
      );
    }
    return file;
  };
  const contentBlob = (file: FileModel) => {
    if (file.mimeType === GOOGLE_DOCUMENT)
      throw failed(
        "get",
        "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
      );
    return blobOf(execution, file.bytes, file.mimeType);
  };
  const stamp = () => new Date(execution.now()).toISOString();
  const collection = standIn<Files>(execution, "Drive.Files", {
    // Its types promise a text where Google gives a blob.
    get: ((id: string, options: unknown) =>
      isMedia(options) ? contentBlob(find(id)) : answer(find(id), options)) as unknown as Files["get"],
    export: ((id: string, type: string, options: unknown) => {
      const file = find(id);
      if (!isMedia(options))
        throw failed("export", "Export requires alt=media to download the exported content.");
      if (file.mimeType !== GOOGLE_DOCUMENT)
        throw failed("export", "Export only supports Docs Editors files.");
      if (type === "text/plain") return blobOf(execution, [...Buffer.from(plainText(file))], type);
      return blobOf(execution, [...Buffer.from(`%PDF-1.4 ${file.name}`)], type);
    }) as unknown as Files["export"],
    create: (...values: unknown[]) => {
      const [resource, media, options] = values as [DriveFile, Blob?, unknown?];
      refuseParents(resource, find);
      const file = {
        ...newFile(resource, media, files),
        id: `file-${files.length + 1}`,
        modifiedTime: stamp(),
        trashed: false,
      };
      files.push(file);
      return answer(file, options ?? { fields: "id,name,mimeType" });
    },
    update: (...values: unknown[]) => {
      const [resource, id, media, options] = values as [DriveFile, string, Blob, unknown];
      const file = find(id);
      file.bytes = imported(media, file.mimeType);
      file.name = resource.name ?? file.name;
      file.modifiedTime = stamp();
      return answer(file, options);
    },
  });
  return standIn<GoogleAppsScript.Drive>(execution, "Drive", { Files: collection });
}

/** A file lies in one folder, which the script must be able to see. */
function refuseParents({ parents = [] }: DriveFile, find: (id: string) => FileModel): void {
  if (parents.length > 1) throw failed("create", "A file cannot have more than one parent.");
  for (const parent of parents) {
    if (find(parent).mimeType !== FOLDER)
      throw failed("create", `The specified parent is not a folder: ${parent}.`);
  }
}

/** Only a folder has no content. */
function newFile(
  { name, mimeType, parents = [] }: DriveFile,
  media: Blob | undefined,
  files: readonly FileModel[],
) {
  if (name === undefined || mimeType === undefined) throw new Error("The double wants a name and a type.");
  if (media === undefined && mimeType !== FOLDER) throw new Error("The double wants a file's content.");
  const documents = files.filter((one) => one.mimeType === GOOGLE_DOCUMENT).length;
  if (mimeType === GOOGLE_DOCUMENT && documents >= DOCUMENTS_A_DAY) {
    throw new Error("Service invoked too many times for one day: docs create.");
  }
  return { name, mimeType, parents, bytes: media === undefined ? [] : imported(media, mimeType) };
}

/** What Google hands out of a document as text: a line a paragraph, items of lists with a star. */
function plainText({ bytes }: FileModel): string {
  const main = unzipSync(Uint8Array.from(bytes))["word/document.xml"] ?? new Uint8Array();
  const paragraphs = strFromU8(main).split("</w:p>");
  const lines = paragraphs.map((part) => {
    const text = part.replace(/<w:instrText[^>]*>[^<]*</g, "<").replace(/<[^>]+>/g, "");
    return part.includes("<w:numPr>") ? `* ${text}` : text;
  });
  return `\ufeff${lines.join("\r\n")}`;
}

/** A Google document is made of a real .docx only. */
function imported(media: Blob, mimeType: string): readonly number[] {
  const { bytes, type } = contentOf(media);
  if (mimeType !== GOOGLE_DOCUMENT) return bytes;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!type.includes("wordprocessingml") || !isZip)
    throw new Error("Bad Request: the file cannot be converted.");
  return bytes;
}

function isMedia(options: unknown): boolean {
  return (Object(options) as { readonly alt?: unknown }).alt === "media";
}

function failed(method: string, words: string): Error {
  return new Error(
    `GoogleJsonResponseException: API call to drive.files.${method} failed with error: ${words}`,
  );
}

/** Only the fields that were asked for. */
function answer(file: FileModel, options: unknown): DriveFile {
  const { fields } = options as { readonly fields: string };
  const all: Record<string, unknown> = {
    id: file.id,
    name: file.name,
    modifiedTime: file.modifiedTime,
    trashed: file.trashed,
    mimeType: file.mimeType,
    size: String(file.bytes.length),
    webViewLink: `https://drive.example/${file.id}`,
  };
  return Object.fromEntries(
    fields.split(",").map((field) => {
      if (!(field in all)) throw new Error(`Invalid field selection ${field}`);
      return [field, all[field]];
    }),
  );
}
