import { execFile } from "node:child_process";
import { access, constants, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Document } from "../core/documents/document.ts";
import { toHtml } from "../core/documents/html.ts";

/** A finished PDF, or why there is none. */
export type Pdf =
  | { readonly bytes: Uint8Array }
  | { readonly fault: "no-program" | "failed"; readonly reason: string };

/** A program that makes PDFs, and how it is asked to. */
interface Printer {
  readonly variable: string;
  readonly names: readonly string[];
  /** Arguments that print what lies in the folder into `out.pdf` there. */
  readonly ask: (folder: string) => readonly string[];
}

const TIME_LIMIT_MS = 180_000;

/** Headings as bookmarks and tags for screen readers (PDF/UA asks for both). */
const EXPORT_FILTER =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';

/** LibreOffice first: it prints the very document, with its running heads; a browser prints the same as a page. */
const PRINTERS: readonly Printer[] = [
  {
    variable: "KOMPLAN_SOFFICE",
    names: [
      "soffice",
      "libreoffice",
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ],
    // With a profile of its own it does not mind a LibreOffice that somebody has open.
    ask: (folder) => [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      ...["--headless", "--norestore", "--convert-to", EXPORT_FILTER, "--outdir", folder],
      join(folder, "out.docx"),
    ],
  },
  {
    variable: "KOMPLAN_CHROME",
    names: [
      ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"],
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    ask: (folder) => [
      ...[
        "--headless",
        "--disable-gpu",
        "--no-pdf-header-footer",
        `--user-data-dir=${join(folder, "profile")}`,
      ],
      `--print-to-pdf=${join(folder, "out.pdf")}`,
      pathToFileURL(join(folder, "out.html")).href,
    ],
  },
];

const run = promisify(execFile);

/** The document as PDF, made by LibreOffice or a browser where the computer has one; neither is ever required. */
export async function toPdf(document: Document, docx: Uint8Array, env = process.env): Promise<Pdf> {
  for (const printer of PRINTERS) {
    const program = await programOf(printer, env);
    if (program !== null) return printed(program, printer, { docx, html: toHtml(document) });
  }
  return { fault: "no-program", reason: "" };
}

/** The program that a variable names, otherwise the first of its names that is found. */
async function programOf({ variable, names }: Printer, env: NodeJS.ProcessEnv): Promise<string | null> {
  const named = env[variable] ?? "";
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = names.flatMap((name) =>
    isAbsolute(name) || name.includes("\\") ? [name] : folders.map((folder) => join(folder, name)),
  );
  for (const place of named === "" ? places : [named]) {
    if (await isRunnable(place)) return place;
  }
  return null;
}

async function isRunnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function printed(
  program: string,
  { ask }: Printer,
  { docx, html }: { readonly docx: Uint8Array; readonly html: string },
): Promise<Pdf> {
  const folder = await mkdtemp(join(tmpdir(), "komplan-pdf-"));
  try {
    await Promise.all([writeFile(join(folder, "out.docx"), docx), writeFile(join(folder, "out.html"), html)]);
    await run(program, ask(folder), { timeout: TIME_LIMIT_MS });
    return { bytes: new Uint8Array(await readFile(join(folder, "out.pdf"))) };
  } catch (error) {
    return { fault: "failed", reason: reasonOf(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return (words.split("\n")[0] ?? "").slice(0, 200);
}
