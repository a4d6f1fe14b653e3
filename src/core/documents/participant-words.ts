import { fullName, nameInLine } from "../czech/full-name.ts";
import { sortCzech } from "../czech/sorting.ts";
import { fold } from "../czech/text.ts";
import type { Participant } from "../workbook/participants.ts";
import type { Contact } from "../workbook/workbook.ts";

/** Users of services: what they take part in may tell of their health (GDPR article 9), so they are named sparingly. */
export function isUser({ values }: Contact): boolean {
  return fold(values.triad).startsWith("uzivatel");
}

/** `Mgr. Jana Vzorová (Město Strakonice)`; an office without a person is its name alone. */
export function personWithOrganisation(contact: Contact): string {
  const name = nameInLine(fullName(contact.texts));
  const { organisation, municipality } = contact.values;
  const from = organisation === "" ? municipality : organisation;
  if (name === "") return from;
  return from === "" ? name : `${name} (${from})`;
}

/** By surname and first name in Czech order; offices without a person last, by their names. */
export function inListOrder(participants: readonly Participant[]): readonly Participant[] {
  const named = participants.map((participant) => ({
    participant,
    name: fullName(participant.contact.texts),
  }));
  const people = named.filter(({ name }) => name.family !== "" || name.given !== "");
  const offices = named.filter(({ name }) => name.family === "" && name.given === "");
  return [
    ...sortCzech(people, ({ name }) => `${name.family} ${name.given}`),
    ...sortCzech(offices, ({ participant }) => participant.contact.values.organisation),
  ].map(({ participant }) => participant);
}
