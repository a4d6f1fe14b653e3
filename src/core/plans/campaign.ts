import { campaignPlan } from "../documents/campaign-plan.ts";
import { toHtml } from "../documents/html.ts";
import { DOCUMENT_NAMES, MADE_TEXTS } from "../texts/made.ts";
import { say } from "../texts/say.ts";
import type { CommandInput } from "./command-input.ts";
import type { Plan } from "./plan.ts";

/** The campaign plan in five columns: a document to print and a page with a timeline. */
export function planCampaign({ workbook, language }: CommandInput): Plan {
  const count = workbook.activities.records.length;
  const name = DOCUMENT_NAMES.campaign;
  const document = campaignPlan(workbook, language);
  return {
    actions: [
      { kind: "save-document", key: "document:campaign", name, document },
      { kind: "save-page", key: "page:campaign", name, html: toHtml(document) },
    ],
    issues: [],
    summary: [say(MADE_TEXTS.campaign, language, { count })],
    facts: { activities: count },
  };
}
