import { fold } from "../../czech/text.ts";
import { COVERAGE_TEXTS as TEXTS } from "../../texts/coverage.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Presence } from "../../workbook/presence.ts";
import type { Municipality } from "../../workbook/territory.ts";
import type { Block, DocumentTable } from "../document.ts";
import type { CoverageContent, ServicePlaces } from "./content.ts";

/** So many municipalities fit beside the services on A4 turned sideways. */
const MOST_COLUMNS = 11;
const SERVICE_SHARE = 30;
const PLACE_SHARE = 10;

const FORM_LETTERS: Readonly<Record<string, string>> = { pobytova: "P", ambulantni: "A", terenni: "T" };

/** Services and municipalities as tables that fit the width, each with a fair part of the municipalities. */
export function matrixBlocks(content: CoverageContent, language: Language): readonly Block[] {
  const places = content.municipalities.map(({ municipality }) => municipality);
  const services = content.services.filter(({ presences }) => presences.length > 0);
  if (places.length === 0 || services.length === 0) return [];
  return [
    { kind: "paragraph", style: "quiet", text: [say(TEXTS.legend, language)] },
    ...shares(places).map((some): Block => ({ kind: "table", table: partTable(some, services, language) })),
  ];
}

/** As few parts as fit, of about the same size. */
function shares(places: readonly Municipality[]): readonly (readonly Municipality[])[] {
  const parts = Math.ceil(places.length / MOST_COLUMNS);
  const size = Math.ceil(places.length / parts);
  return Array.from({ length: parts }, (_, index) => places.slice(index * size, (index + 1) * size));
}

function partTable(
  places: readonly Municipality[],
  services: readonly ServicePlaces[],
  language: Language,
): DocumentTable {
  const names = services.map(({ name }) => name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const [from, to] = [places[0]?.label ?? "", places[places.length - 1]?.label ?? ""];
  return {
    caption: say(TEXTS.matrixPart, language, { from, to }),
    columns: [
      { header: say(TEXTS.service, language), share: SERVICE_SHARE },
      ...places.map(({ label }) => ({ header: label, share: PLACE_SHARE })),
    ],
    rows: services
      .filter(({ presences }) => presences.some(({ municipality }) => places.includes(municipality)))
      .map(({ name, provider, presences }) => [
        [
          twice.has(name) && provider !== ""
            ? say(TEXTS.ofProvider, language, { service: name, provider })
            : name,
        ],
        ...places.map((place) => [mark(presences.filter(({ municipality }) => municipality === place))]),
      ]),
  };
}

/** `A, T` by rows, `(T)` by text or address, "" for nothing. */
function mark(presences: readonly Presence[]): string {
  const [first] = presences;
  if (first === undefined) return "";
  const letters = presences.flatMap(({ forms }) => forms.map((form) => FORM_LETTERS[fold(form)] ?? "×"));
  const marks = letters.length === 0 ? "×" : [...new Set(letters)].sort().join(", ");
  return first.from === "row" ? marks : `(${marks})`;
}
