import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with a round in which providers verify the catalogue's data. */
export const VERIFICATION_ISSUES = {
  "verification-provider-unknown": {
    severity: "warning",
    says: {
      cs: "Poskytovatele „{found}“ listy Poskytovatelé ani Služby nemají.",
      en: "Neither Poskytovatelé nor Služby has the provider “{found}”.",
    },
    advice: {
      cs: "Napište IČO z listu Poskytovatelé; kdo ho nemá, toho název.",
      en: "Write the number from Poskytovatelé, or the name of whoever has none.",
    },
  },
  "verification-contact-unknown": {
    severity: "warning",
    says: { cs: "Kontakt „{found}“ list Kontakty nemá.", en: "Kontakty has no contact “{found}”." },
    advice: {
      cs: "Vyberte kontakt ze seznamu, nebo buňku vymažte: napíše se na e-mail poskytovatele.",
      en: "Choose a contact, or empty the cell: the provider's own e-mail is used then.",
    },
  },
  "verification-overdue": {
    severity: "info",
    says: {
      cs: "Lhůta {day} už uplynula a poskytovatel údaje nepotvrdil.",
      en: "The last day, {day}, is over and the provider has not confirmed the data.",
    },
    advice: {
      cs: "Zavolejte mu, nebo lhůtu prodlužte; odkaz platí dál.",
      en: "Phone, or move the last day; the link goes on working.",
    },
  },
  "verification-due-past": {
    severity: "warning",
    says: {
      cs: "Lhůta {day} už uplynula a dopis ještě neodešel.",
      en: "The last day, {day}, is over and no letter has gone yet.",
    },
    advice: { cs: "Posuňte Ověřit do na pozdější den.", en: "Move Ověřit do to a later day." },
  },
  "verification-without-email": {
    severity: "warning",
    says: {
      cs: "Poskytovatel nemá žádný e-mail, na který by šlo poslat odkaz k ověření.",
      en: "The provider has no e-mail to which the link for verification could go.",
    },
    advice: {
      cs: "Doplňte e-mail v listu Poskytovatelé, nebo tu vyberte kontakt. Jinak zavolejte.",
      en: "Add an e-mail in Poskytovatelé, or choose a contact here. Phone otherwise.",
    },
  },
  "verification-service-without-id": {
    severity: "error",
    says: {
      cs: "Služba ještě nemá uložené ID, a tak by její úpravy nešlo přiřadit.",
      en: "The service has no id of its own yet, so its edits could not be assigned.",
    },
    advice: {
      cs: "Potvrďte doplnění ID (při ověřování nebo v kontrole) a pak dopisy pošlete.",
      en: "Take the ids over (in the verification or in the check), then send the letters.",
    },
  },
} as const satisfies IssueTexts;
