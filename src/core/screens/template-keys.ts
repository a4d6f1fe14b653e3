import type { TemplateKey } from "../workbook/template-defaults.ts";
import type { SendingCommand } from "./shell-endpoints.ts";

/** The keys of Šablony whose letters a command sends. */
export const TEMPLATE_KEYS: Readonly<Record<SendingCommand, readonly TemplateKey[]>> = {
  invite: ["pozvánka", "změna akce", "zrušení akce"],
  "follow-up": ["po setkání – přítomným", "po setkání – omluveným", "po setkání – nepřítomným"],
  remind: ["připomínka pozvánky"],
  "answer-comments": ["odpověď na připomínku"],
  verify: ["ověření údajů"],
};
