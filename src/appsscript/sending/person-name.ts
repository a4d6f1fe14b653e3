import type { Recipient } from "../../core/plans/recipients.ts";

/** A person as the list of receivers names them; the id where the row has no name. */
export function personName({ contact: { texts }, id }: Pick<Recipient, "contact" | "id">): string {
  const name = `${texts.firstName} ${texts.lastName}`.trim();
  return [name, texts.organisation].filter((part) => part !== "").join(", ") || id;
}
