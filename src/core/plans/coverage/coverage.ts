import { type CoverageContent, coverageContent } from "../../documents/coverage/content.ts";
import { coverageDocument } from "../../documents/coverage/coverage-document.ts";
import { countsByMunicipality, whitePlaces } from "../../documents/coverage/white-places.ts";
import { toHtml } from "../../documents/html.ts";
import { COVERAGE_TEXTS as TEXTS } from "../../texts/coverage.ts";
import { DOCUMENT_NAMES } from "../../texts/made.ts";
import { type Language, say } from "../../texts/say.ts";
import type { CommandInput } from "../command-input.ts";
import type { Facts, Plan } from "../plan.ts";

/** More names nobody reads in one sentence; the document has them all. */
const MOST_NAMES = 10;

/** Who works in which municipality: tables to print and a page, with what nobody covers. */
export function planCoverage({ workbook, today, language }: CommandInput): Plan {
  const options = { asOf: workbook.project.record.values.catalogueAsOf ?? today, language };
  const content = coverageContent(workbook, options);
  const facts = factsOf(content, language);
  if (content.municipalities.length === 0)
    return { actions: [], issues: [], summary: [say(TEXTS.noMunicipalities, language)], facts };
  const document = coverageDocument(workbook, content, options);
  const name = DOCUMENT_NAMES.coverage;
  return {
    actions: [
      { kind: "save-document", key: "document:coverage", name, document },
      { kind: "save-page", key: "page:coverage", name, html: toHtml(document) },
    ],
    issues: [],
    summary: summaryOf(content, language),
    facts,
  };
}

function summaryOf(content: CoverageContent, language: Language): readonly string[] {
  const empty = content.municipalities.filter(({ services }) => services.length === 0);
  const working = content.services.filter(({ presences }) => presences.length > 0).length;
  const names = empty.map(({ municipality }) => municipality.label);
  const shown = [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");
  const counts = { services: working, municipalities: content.municipalities.length - empty.length };
  const unclear = content.unclear.length;
  return [
    say(TEXTS.summary, language, counts),
    ...(empty.length === 0 ? [] : [say(TEXTS.summaryWhite, language, { count: empty.length, names: shown })]),
    ...(unclear === 0 ? [] : [say(TEXTS.summaryUnclear, language, { count: unclear })]),
  ];
}

function factsOf(content: CoverageContent, language: Language): Facts {
  return {
    groups: content.groups,
    municipalities: countsByMunicipality(content).map(({ place, all, byGroup }) => ({
      name: place.municipality.label,
      population: place.municipality.population,
      services: all,
      byGroup,
    })),
    whitePlaces: whitePlaces(content, language),
    unclear: content.unclear.map(({ id, text }) => ({ service: id, text })),
  };
}
