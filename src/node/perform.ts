import { basename, extname, join } from "node:path";
import { toDocx } from "../core/documents/docx/to-docx.ts";
import { toMime } from "../core/messages/mime.ts";
import type { Action, SavedFile } from "../core/plans/plan.ts";
import { PRINT_TEXTS } from "../core/texts/catalogue.ts";
import { COPY_NAMES, LETTER_FOLDERS } from "../core/texts/made.ts";
import { type Language, say } from "../core/texts/say.ts";
import { writeFileSafely } from "./files.ts";
import { freePlace } from "./free-place.ts";
import { toPdf } from "./pdf.ts";
import type { Source } from "./read-source.ts";
import { forgetStrings } from "./xlsx/forget-strings.ts";
import { patchXlsx } from "./xlsx/patch-xlsx.ts";

/** Where a plan is performed: a folder for what is made, and the workbook it came from. */
export interface Outbox {
  readonly folder: string;
  readonly file: Source["file"];
  readonly language: Language;
  /** Told about what was not done as asked, such as a file that somebody has changed and that was left alone. */
  readonly tell?: (sentence: string) => void;
}

/** What a copy's name says beside the original's: marks and findings, or only rows filled in. */
const COPIES = { checked: "kontrola", filled: "navrhy" } as const;

type CellAction = Extract<Action, { kind: "write-cells" | "replace-rows" | "mark-cells" }>;

/**
 * Performs a plan as files in a folder: messages become .eml, documents .docx, pages .html, and changes of
 * cells one copy of the workbook beside them; the original is never touched. Returns the paths written.
 */
export async function performIntoFolder(
  actions: readonly Action[],
  outbox: Outbox,
): Promise<readonly string[]> {
  const files = [
    ...actions.flatMap(fileOf),
    ...(await pdfsOf(actions, outbox)),
    ...copyOf(actions.filter(isCellAction), outbox),
  ];
  const paths: string[] = [];
  for (const { name, bytes } of files) {
    const path = await freePlace(join(outbox.folder, name), bytes, outbox);
    await writeFileSafely(path, bytes, outbox.language);
    paths.push(path);
  }
  return paths;
}

interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function fileOf(action: Action): readonly OutputFile[] {
  switch (action.kind) {
    case "send-message":
      return [
        {
          name: join(folderOf(action.key), `${fileName(action.key)}.eml`),
          bytes: Buffer.from(toMime(action.message), "latin1"),
        },
      ];
    case "save-document":
      return [{ name: `${action.name}.docx`, bytes: toDocx(action.document) }];
    case "save-page":
      return [{ name: `${action.name}.html`, bytes: Buffer.from(action.html, "utf8") }];
    case "save-file":
      return [{ name: action.name, bytes: bytesOf(action) }];
    case "write-cells":
    case "replace-rows":
    case "mark-cells":
      return [];
  }
}

/** What is asked for as PDF, too; without a program that makes one the document alone has to do. */
async function pdfsOf(
  actions: readonly Action[],
  { language, tell }: Outbox,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const action of actions) {
    if (action.kind !== "save-document" || action.alsoPdf !== true) continue;
    const { name, document } = action;
    const pdf = await toPdf(document, toDocx(document));
    if ("bytes" in pdf) files.push({ name: `${name}.pdf`, bytes: pdf.bytes });
    else if (pdf.fault === "failed")
      tell?.(say(PRINT_TEXTS.pdfFailed, language, { file: `${name}.docx`, reason: pdf.reason }));
    else {
      tell?.(say(PRINT_TEXTS.noPdfProgram, language));
      break;
    }
  }
  return files;
}

function bytesOf({ content }: SavedFile): Uint8Array {
  return typeof content === "string" ? Buffer.from(content, "utf8") : content;
}

function isCellAction(action: Action): action is CellAction {
  return action.kind === "write-cells" || action.kind === "replace-rows" || action.kind === "mark-cells";
}

/** The workbook with all changes of cells at once; nothing when it came from Google, which is only read. */
function copyOf(actions: readonly CellAction[], { file, language }: Outbox): readonly OutputFile[] {
  if (file === null || actions.length === 0) return [];
  const extension = extname(file.path);
  const name = `${basename(file.path, extension)}-${copyName(actions)}${extension}`;
  const patched = patchXlsx(file.bytes, actions, language);
  return [{ name, bytes: actions.some(isErasing) ? forgetStrings(patched, language) : patched }];
}

function copyName(actions: readonly CellAction[]): string {
  const own = COPY_NAMES.find(([begin]) => actions.some(({ key }) => key.startsWith(begin)));
  if (own !== undefined) return own[1];
  return actions.some(({ kind }) => kind !== "write-cells") ? COPIES.checked : COPIES.filled;
}

function isErasing({ key }: CellAction): boolean {
  return key.startsWith("erase:");
}

/** Letters of one kind lie together. */
function folderOf(key: string): string {
  return LETTER_FOLDERS[key.slice(0, key.indexOf(":"))] ?? "zpravy";
}

/** A deed's key as a file name. */
function fileName(key: string): string {
  return key.replace(/[^\p{L}\p{N}.-]+/gu, "-");
}
