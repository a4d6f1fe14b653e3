import type { Block, Inline } from "../documents/document.ts";
import { SKIP_TEXTS, INVITATION_TEXTS as TEXTS } from "../texts/invitations.ts";
import { type Language, say, type Text } from "../texts/say.ts";
import type { Recipient } from "./recipients.ts";

interface Sent {
  readonly sent: readonly Pick<Recipient, "contact" | "id">[];
  /** The greeting of each letter by the contact's id. */
  readonly greetings: ReadonlyMap<string, string>;
}

/** A section of a page that tells who gets what. */
export function heading(text: Text, language: Language): Block {
  return { kind: "heading", level: 1, text: [say(text, language)] };
}

/** Who gets a letter, with the greeting and the address. */
export function sentTable(caption: Text, { sent, greetings }: Sent, language: Language): Block {
  if (sent.length === 0) return { kind: "paragraph", text: [say(TEXTS.nobodySent, language)] };
  return {
    kind: "table",
    table: {
      caption: say(caption, language),
      columns: [
        { header: say(TEXTS.name, language), share: 3 },
        { header: say(TEXTS.greeting, language), share: 4 },
        { header: say(TEXTS.email, language), share: 4 },
      ],
      rows: sent.map((recipient) => [
        [shownName(recipient)],
        [greetings.get(recipient.id) ?? ""],
        [recipient.contact.values.email],
      ]),
    },
  };
}

/** Who gets none, with the reason. */
export function skippedTable(caption: Text, skipped: readonly Recipient[], language: Language): Block {
  if (skipped.length === 0) return { kind: "paragraph", text: [say(TEXTS.nobodySkipped, language)] };
  const rows = skipped.map((recipient): readonly (readonly Inline[])[] => {
    const reason = recipient.skipped === null ? "" : say(SKIP_TEXTS[recipient.skipped], language);
    return [[shownName(recipient)], [reason]];
  });
  const columns = [
    { header: say(TEXTS.name, language), share: 3 },
    { header: say(TEXTS.reasonColumn, language), share: 5 },
  ];
  return { kind: "table", table: { caption: say(caption, language), columns, rows } };
}

/** A person by name, an office by its own. */
export function shownName({ contact: { texts }, id }: Pick<Recipient, "contact" | "id">): string {
  const name = `${texts.firstName} ${texts.lastName}`.trim();
  return name || texts.organisation || id;
}
