import type { Issue } from "../issue.ts";
import type { ServedPage } from "../pages/answers/frame.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Action } from "../plans/plan.ts";
import type { Language } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { FormFields } from "./read-form.ts";
import type { Sign } from "./sign.ts";

/** What the outside world is at the moment of a request. */
export interface AnswerContext {
  readonly workbook: Workbook;
  readonly today: PlainDate;
  /** The instant, ISO 8601 with `Z`. */
  readonly now: string;
  /** The same in whole seconds since 1970. */
  readonly seconds: number;
  readonly sign: Sign;
}

/** A personal link that was opened, or a form that came back from its page. */
export interface LinkRequest {
  readonly token: string;
  /** The address of the public pages; "" where links may be relative. */
  readonly base: string;
  /** The language asked for; null leaves it to the project. */
  readonly language: Language | null;
  /** The shell shows the page inside a page of its own. */
  readonly framed?: boolean;
  readonly fields: FormFields;
}

/** What a form leads to. The page holds only once the actions have been performed. */
export interface Answered {
  readonly page: ServedPage;
  readonly actions: readonly Action[];
  readonly issues: readonly Issue[];
  /** The page to be shown instead when the actions could not be performed; nothing typed is lost. */
  readonly unsaved: ServedPage;
}

/** A page without any deed. */
export function only(page: ServedPage, issues: readonly Issue[] = []): Answered {
  return { page, actions: [], issues, unsaved: page };
}

/** The language of the pages: the one asked for, else the project's. */
export function languageOf({ language }: Pick<LinkRequest, "language">, workbook: Workbook): Language {
  return language ?? (workbook.project.record.values.language === "angličtina" ? "en" : "cs");
}
