import { fold } from "../czech/text.ts";
import type { CataloguePhoto, CataloguePictures } from "../documents/catalogue/pictures.ts";
import { type Picture, readPicture } from "../documents/picture.ts";
import { type Finding, type Issue, issueAt } from "../issue.ts";
import { cellRef } from "../sheet/table.ts";
import { CATALOGUE_TEXTS } from "../texts/catalogue.ts";
import { say } from "../texts/say.ts";
import { tellsSecret } from "../workbook/secret-address.ts";
import type { Photo, Service, Workbook } from "../workbook/workbook.ts";
import type { CommandInput } from "./command-input.ts";

interface ReadPictures {
  readonly pictures: CataloguePictures;
  readonly issues: readonly Issue[];
}

const MEGABYTE = 1024 * 1024;

/** Google turns a file into a document up to 50 MB, all in all. */
const MOST_OCTETS = 8 * MEGABYTE;
const MOST_OCTETS_TOGETHER = 40 * MEGABYTE;

/** Across a page of A4 at 150 dots an inch, below which print looks blurred. */
const NEEDED_PIXELS = 1000;

/** What the catalogue shows: photographs with a consent, and logos of services; what cannot be shown is an issue. */
export function cataloguePictures(input: CommandInput): ReadPictures {
  const { workbook } = input;
  const issues: Issue[] = [];
  const reader = pictureReader(input, issues);
  const photos = inOrder(workbook.photos.records).flatMap((photo) =>
    photoOf(photo, { reader, workbook, issues }),
  );
  const of = (place: Photo["values"]["place"]) =>
    photos.filter(({ row }) => row.values.place === place).map(({ shown }) => shown);
  const ofService = new Map([
    ...logos(input, reader),
    ...photos.flatMap(({ row, shown }) =>
      servicesOf(row, workbook).map(({ row: at }) => [at, shown] as const),
    ),
  ]);
  return { pictures: { cover: of("obálka")[0] ?? null, pages: of("fotostrana"), ofService }, issues };
}

type Reader = (file: string, issue: (finding: Finding) => Issue) => Picture | null;

interface Reading {
  readonly reader: Reader;
  readonly workbook: Workbook;
  readonly issues: Issue[];
}

/** As the sheet orders them, then as it lists them. */
function inOrder(photos: readonly Photo[]): readonly Photo[] {
  const placeOf = ({ values }: Photo) => values.order ?? Number.MAX_SAFE_INTEGER;
  return photos
    .filter(({ values }) => values.file !== "")
    .sort((a, b) => placeOf(a) - placeOf(b) || a.row - b.row);
}

/** Reads each file once, until all of them together are too large. */
function pictureReader({ sources }: CommandInput, issues: Issue[]): Reader {
  if (sources === undefined) return () => null;
  const known = new Map<string, Picture | null>();
  let octets = 0;
  const read = (file: string, issue: (finding: Finding) => Issue): Picture | null => {
    const { value } = sources.file(file);
    const picture = value === null ? null : readPicture(value.bytes);
    const fault = faultOf({ file, read: value !== null, picture, octets });
    if (fault !== null) issues.push(issue(fault));
    return fault === null ? picture : null;
  };
  return (file, issue) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const picture = read(file, issue);
    octets += picture?.bytes.length ?? 0;
    known.set(file, picture);
    return picture;
  };
}

function faultOf(found: {
  readonly file: string;
  readonly read: boolean;
  readonly picture: Picture | null;
  readonly octets: number;
}): Finding | null {
  const { file, read, picture, octets } = found;
  if (!read) return { code: "photo-unreadable", values: { file } };
  if (picture === null) return { code: "photo-not-picture", values: { file } };
  const size = picture.bytes.length;
  if (size <= MOST_OCTETS && octets + size <= MOST_OCTETS_TOGETHER) return null;
  return { code: "photo-too-large", values: { file, size: Math.ceil(size / MEGABYTE) } };
}

interface ShownPhoto {
  readonly row: Photo;
  readonly shown: CataloguePhoto;
}

/** The photograph of a row that may be printed. */
function photoOf(row: Photo, { reader, workbook, issues }: Reading): readonly ShownPhoto[] {
  const { file, caption, author, award, alt, consent } = row.values;
  const at = (column: "file" | "alt" | "consent" | "service") => (finding: Finding) =>
    issueAt(cellRef(workbook.photos, row, column), row.texts[column], finding);
  if (consent !== true) {
    issues.push(at("consent")({ code: "photo-without-consent", values: { file } }));
    return [];
  }
  const picture = reader(file, at("file"));
  if (picture === null) return [];
  issues.push(...lookOf(row, picture).map(at("file")));
  if (alt === "") issues.push(at("alt")({ code: "photo-without-words", values: { file } }));
  if (isOfUnknown(row, workbook))
    issues.push(at("service")({ code: "photo-service-unknown", values: { file } }));
  const [safeAlt = "", safeCaption = ""] = [alt || caption || file, caption].map((text) =>
    servicesWithId(row, workbook).some((service) => tellsSecret(service, "", [text])) ? "" : text,
  );
  return [{ row, shown: { picture, alt: safeAlt, caption: safeCaption, author, award } }];
}

/** Small pictures beside services need fewer dots. */
function lookOf({ values }: Photo, { width, height, isTurned }: Picture): readonly Finding[] {
  const { file, place } = values;
  const isCoarse = place !== "služba" && Math.max(width, height) < NEEDED_PIXELS;
  return [
    ...(isCoarse ? [{ code: "photo-coarse" as const, values: { file, width, needed: NEEDED_PIXELS } }] : []),
    ...(isTurned ? [{ code: "photo-turned" as const, values: { file } }] : []),
  ];
}

function isOfUnknown(photo: Photo, workbook: Workbook): boolean {
  const isOfService = photo.values.place === "služba" || photo.values.service !== "";
  return isOfService && servicesWithId(photo, workbook).length === 0;
}

function servicesOf(photo: Photo, workbook: Workbook): readonly Service[] {
  return photo.values.place === "služba" ? servicesWithId(photo, workbook) : [];
}

function servicesWithId({ values }: Photo, { services }: Workbook): readonly Service[] {
  const id = fold(values.service);
  return id === "" ? [] : services.records.filter((service) => fold(service.values.id) === id);
}

/** What the services' own rows name: logos, which are the provider's to give. */
function logos(
  { workbook, language }: CommandInput,
  reader: Reader,
): readonly (readonly [number, CataloguePhoto])[] {
  const { services } = workbook;
  return services.records.flatMap((service) => {
    const { picture: file, name } = service.values;
    const issue = (finding: Finding) => issueAt(cellRef(services, service, "picture"), file, finding);
    const picture = file === "" ? null : reader(file, issue);
    if (picture === null) return [];
    const alt = say(CATALOGUE_TEXTS.pictureOf, language, { name });
    return [[service.row, { picture, alt, caption: "", author: "", award: "" }] as const];
  });
}
