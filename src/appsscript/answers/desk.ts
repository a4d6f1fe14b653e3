import type { AnswerContext, LinkRequest } from "../../core/answers/request.ts";
import type { Sign } from "../../core/answers/sign.ts";
import { type LinkPayload, readToken } from "../../core/answers/token.ts";
import type { Language } from "../../core/texts/say.ts";
import type { SheetKey } from "../../core/workbook/sheets.ts";
import { readWorkbook, type Workbook } from "../../core/workbook/workbook.ts";
import { startClock } from "../clock.ts";
import type { Source } from "../read-spreadsheet.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { readSigner } from "./secret.ts";

/** What Google tells of a request; nothing where the function was not called by one. */
export interface Visit {
  readonly parameter?: Readonly<Partial<Record<string, string>>>;
  readonly postData?: { readonly type: string; readonly length: number };
}

/** A request understood as far as it can be without the workbook. */
export interface Asked {
  readonly token: string;
  readonly language: Language | null;
  readonly fields: LinkRequest["fields"];
  /** null before the secret was made: no link can be told from a forged one then. */
  readonly sign: Sign | null;
  /** null for a link that does not work. */
  readonly payload: LinkPayload | null;
  /** A form has come, which may have to be written. */
  readonly isForm: boolean;
}

/** One reading of the sheets that a request needs, and what it is answered from. */
export interface Desk {
  readonly source: Source;
  readonly context: AnswerContext;
  readonly request: LinkRequest;
}

/** Sheets that are read for a link that works, by what it is for; any other needs to know only whom to ask. */
const NEEDED: Readonly<Record<LinkPayload["kind"], readonly SheetKey[]>> = {
  odpověď: ["project", "events", "contacts", "attendance", "journal"],
  odhlášení: ["project", "contacts", "journal"],
  připomínky: [
    "project",
    "commentRounds",
    "strategy",
    "planTexts",
    "versions",
    "events",
    "groups",
    "codeLists",
  ],
  hlas: ["project", "contacts", "groups", "approvals", "votes", "journal"],
  ověření: ["project", "contacts", "providers", "services", "codeLists", "verifications"],
};

/** Sheets that only a form needs: the register of comments may have thousands of rows. */
const WRITTEN: Readonly<Record<LinkPayload["kind"], readonly SheetKey[]>> = {
  odpověď: [],
  odhlášení: [],
  připomínky: ["comments", "journal"],
  hlas: [],
  ověření: ["proposals", "journal"],
};

/** Reads the request. */
export function ask(visit: Visit | undefined): Asked {
  const { t = "", lang, ...fields } = visit?.parameter ?? {};
  const sign = readSigner();
  const payload = sign === null ? null : readToken(t, sign, startClock().today).payload;
  const isForm = visit?.postData !== undefined;
  return { token: t, language: lang === "cs" || lang === "en" ? lang : null, fields, sign, payload, isForm };
}

/** Reads the sheets anew. */
export function openDesk({ token, language, fields, payload, isForm }: Asked, sign: Sign): Desk {
  const needed: readonly SheetKey[] = payload === null ? ["project"] : NEEDED[payload.kind];
  const source = readSpreadsheet(payload !== null && isForm ? [...needed, ...WRITTEN[payload.kind]] : needed);
  const workbook = readWorkbook(source.grids);
  const { today, now } = startClock();
  const seconds = Math.floor(Date.parse(now) / 1000);
  return {
    source,
    context: { workbook, today, now, seconds, sign },
    request: { token, base: pageAddress(workbook), language, framed: true, fields },
  };
}

/** Where the links of letters lead; Google's own word on it is asked only without them, for it is not always right. */
function pageAddress({ project }: Workbook): string {
  return project.record.values.answersPage || (ScriptApp.getService().getUrl() ?? "");
}
