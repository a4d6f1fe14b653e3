import type { FileTextKey } from "../../core/texts/files.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOOKED_AT_BYTES = 4096;

/** What a file that is no zip archive seems to be, as the key of the text that says so. */
export function seemsToBe(bytes: Uint8Array): FileTextKey {
  if (OLE.every((byte, index) => bytes[index] === byte)) return oleContent(bytes);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, LOOKED_AT_BYTES)).trimStart();
  if (start.startsWith("%PDF")) return "looks-like-pdf";
  if (start.startsWith("PK")) return "damaged";
  if (/^(<!--.*?-->\s*)?<(!doctype html|html|head|body|table|meta|style)\b/is.test(start))
    return "looks-like-html";
  if (start.startsWith("<?xml")) return start.includes("<html") ? "looks-like-html" : "looks-like-xml";
  return isText(start) ? "looks-like-csv" : "looks-like-nothing";
}

/** An OLE container names its streams in UTF-16: an encrypted .xlsx, an .xls, or another old document. */
function oleContent(bytes: Uint8Array): FileTextKey {
  const holds = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "looks-encrypted";
  return holds("Workbook") || holds("Book") ? "looks-like-xls" : "looks-like-ole";
}

/** Windows-1250 text decodes with replacement signs but has no other control characters. */
function isText(start: string): boolean {
  if (start === "") return false;
  return ![...start].some((char) => char < " " && !"\t\n\r".includes(char));
}

/** What a zip archive without a workbook seems to be. */
export function archiveSeemsToBe(names: readonly string[], mimetype: string): FileTextKey {
  if (mimetype.includes("opendocument.spreadsheet")) return "looks-like-ods";
  const has = (prefix: string) => names.some((name) => name.startsWith(prefix));
  if (has("xl/workbook.bin")) return "looks-like-xlsb";
  if (has("word/")) return "looks-like-docx";
  if (has("ppt/")) return "looks-like-pptx";
  return "looks-like-zip";
}
