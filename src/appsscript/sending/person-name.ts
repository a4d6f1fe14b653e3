import type { Recipient } from "../../core/plans/recipients.ts";
import { idsOf } from "../../core/workbook/ids.ts";
import type { Workbook } from "../../core/workbook/workbook.ts";

/** What the dialogs call each contact, by its id. */
export function namesByContact({ contacts }: Workbook): ReadonlyMap<string, string> {
  const ids = idsOf(contacts);
  return new Map(
    contacts.records.map((contact) => {
      const id = ids.get(contact.row) ?? "";
      return [id, personName({ contact, id })];
    }),
  );
}

/** A person with the organisation; the id where the row has no name. */
function personName({ contact: { texts }, id }: Pick<Recipient, "contact" | "id">): string {
  const name = `${texts.firstName} ${texts.lastName}`.trim();
  return [name, texts.organisation].filter((part) => part !== "").join(", ") || id;
}
