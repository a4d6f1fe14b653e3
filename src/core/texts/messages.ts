import type { Text } from "./say.ts";

/** What stands below every letter; `{address}` and `{contact}` become links. */
export const FOOTER_TEXTS = {
  reason: {
    cs: "Tuto zprávu dostáváte, protože {reason}.",
    en: "You are receiving this message because {reason}.",
  },
  dutyOnWeb: {
    cs: "Vaše kontaktní údaje vede {controller} pro komunitní plánování sociálních služeb. Jak s nimi zachází a jaká máte práva, najdete na {address}.",
    en: "{controller} keeps your contact details for the community planning of social services. How they are used and what rights you have: {address}.",
  },
  dutyOnRequest: {
    cs: "Vaše kontaktní údaje vede {controller} pro komunitní plánování sociálních služeb. Jak s nimi zachází a jaká máte práva, Vám rádi sdělíme na adrese {contact}.",
    en: "{controller} keeps your contact details for the community planning of social services. Ask at {contact} how they are used and what rights you have.",
  },
  leaving: {
    cs: "Pokud si další zprávy nepřejete, napište nám na {contact} a z rozesílky Vás vyřadíme.",
    en: "If you do not want further messages, write to {contact} and we will take you off the list.",
  },
  leavingOnPage: {
    cs: "Nechcete-li další zprávy dostávat, odhlaste se na stránce {page}, nebo nám napište na {contact}.",
    en: "If you do not want further messages, leave the list at {page} or write to {contact}.",
  },
} as const satisfies Record<string, Text>;
