import { strToU8, type Zippable, zipSync } from "fflate";
import type { Block, Document } from "../document.ts";
import { emblemPng } from "../emblem-png.ts";
import { body } from "./body.ts";
import { DRAWING_NAMESPACES, WORD_NAMESPACES, XML_DECLARATION } from "./namespaces.ts";
import { CUSTOM_PART, ownMark } from "./own-mark.ts";
import {
  contentTypesXml,
  corePropertiesXml,
  customPropertiesXml,
  documentRelationshipsXml,
  footerXml,
  headerRelationshipsXml,
  headerXml,
  headPart,
  numberingXml,
  packageRelationshipsXml,
  runningHeadXml,
  settingsXml,
} from "./parts.ts";
import { stylesXml } from "./styles.ts";
import { type Writer, writerFor } from "./writer.ts";

/** Local time without a zone: the same bytes on every machine. */
const ZIP_TIME = "1980-01-01T00:00:00";

/** Large documents are mostly repeated markup: a higher level takes twice the time for a tenth of the size. */
const ZIP_LEVEL = 4;

/** 400 pixels over 15 mm print sharply, at 680 dots an inch. */
const EMBLEM_PIXELS = 400;

/** The document as a WordprocessingML file (.docx); equal documents give equal bytes. */
export function toDocx(document: Document): Uint8Array {
  const writer = writerFor(document);
  const main = `${XML_DECLARATION}<w:document ${WORD_NAMESPACES} ${DRAWING_NAMESPACES}>${body(writer)}</w:document>`;
  const { header, footer } = document;
  const { heads } = writer.sections;
  const running = { header: header !== undefined, footer: footer !== null, heads };
  const emblem = { body: document.blocks.some(showsEmblem), header: header?.publicity?.emblem === "eu" };
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(running),
    "_rels/.rels": packageRelationshipsXml(),
    "word/document.xml": main,
    "word/_rels/document.xml.rels": documentRelationshipsXml({
      addresses: writer.addresses,
      ...running,
      emblem: emblem.body,
      photos: [...writer.photos.values()],
    }),
    "word/styles.xml": stylesXml(document.language, writer.page),
    "word/settings.xml": settingsXml(document),
    "word/numbering.xml": numberingXml(writer.lists()),
    ...(header === undefined ? {} : { "word/header1.xml": headerXml(header, writer.page) }),
    ...(emblem.header ? { "word/_rels/header1.xml.rels": headerRelationshipsXml() } : {}),
    ...Object.fromEntries([...heads].map(([line, id]) => [`word/${headPart(id)}`, runningHeadXml(line)])),
    ...(footer === null ? {} : { "word/footer1.xml": footerXml({ ...document, footer }, writer.page) }),
    "docProps/core.xml": corePropertiesXml(document),
    [CUSTOM_PART]: customPropertiesXml(ownMark(main)),
  };
  const files = zippable(parts, emblem.body || emblem.header, writer);
  return zipSync(files, { level: ZIP_LEVEL, mtime: ZIP_TIME });
}

function showsEmblem(block: Block): boolean {
  return block.kind === "publicity" && block.publicity.emblem === "eu";
}

/** Pictures are packed already. */
function zippable(parts: Readonly<Record<string, string>>, emblem: boolean, { photos }: Writer): Zippable {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  if (emblem) files["word/media/emblem.png"] = [emblemPng(EMBLEM_PIXELS), { level: 0 }];
  for (const [{ bytes }, { name }] of photos) files[`word/${name}`] = [bytes, { level: 0 }];
  return files;
}
