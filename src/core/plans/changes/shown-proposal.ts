import type { Columns } from "../../sheet/definition.ts";
import { CHANGE_TEXTS as TEXTS } from "../../texts/changes.ts";
import { type Language, say } from "../../texts/say.ts";
import { tellsSecret } from "../../workbook/secret-address.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { isNewRow } from "./known.ts";
import { PROVIDER_PREFIX, rowOf } from "./new-row.ts";
import type { OpenProposal } from "./open-proposals.ts";
import { targetFinder } from "./target.ts";

/** A proposal in words: what it is about, what the sheet says now and what it would say; "" for an empty cell. */
export interface ShownProposal {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** The source, and who proposed where somebody did. */
  readonly by: string;
}

/** Stands for what would tell a secret address. */
const HIDDEN = "•••";

/** Says proposals in a language; the rows of services are looked up once. */
export function proposalTeller(
  workbook: Workbook,
  language: Language,
): (proposal: OpenProposal) => ShownProposal {
  const find = targetFinder(workbook, "services");
  /** A service may have become secret after its place was proposed. */
  const hidden = ({ sheet, target, field }: OpenProposal, text: string): string => {
    const record = sheet === "services" ? find(target) : undefined;
    return record !== undefined && text !== "" && tellsSecret(record, field, [text]) ? HIDDEN : text;
  };
  return (proposal) => {
    const { source, record, kind, before, after } = proposal;
    const by = record.values.proposedBy;
    const who = { by: by === "" ? source : `${source}: ${by}` };
    if (isNewRow(proposal)) {
      return {
        ...who,
        what: say(TEXTS.newRow, language),
        before: "",
        after: hidden(proposal, newRowText(proposal, language)),
      };
    }
    const what = kind === "ukončení" ? say(TEXTS.ending, language) : labelIn(proposal, language);
    return { ...who, what, before: hidden(proposal, before), after: hidden(proposal, after) };
  };
}

function labelIn({ sheet, field }: OpenProposal, language: Language): string {
  const columns: Columns = SHEETS[sheet].columns;
  return columns[field]?.label[language] ?? field;
}

/** Every text of a new row by its column, a line each. */
function newRowText({ sheet, record, after }: OpenProposal, language: Language): string {
  const columns: Columns = SHEETS[sheet].columns;
  const lines = Object.entries(rowOf(record.values.data)).map(([key, text]) => {
    const isProviders = key.startsWith(PROVIDER_PREFIX);
    const own: Columns = isProviders ? SHEETS.providers.columns : columns;
    const label = own[isProviders ? key.slice(PROVIDER_PREFIX.length) : key]?.label[language] ?? key;
    return `${isProviders ? `${say(TEXTS.provider, language)}: ${label}` : label}: ${text.replace(/\n/g, "; ")}`;
  });
  return lines.length === 0 ? after : lines.join("\n");
}
