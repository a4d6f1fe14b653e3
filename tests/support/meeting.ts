import type { Meeting } from "../../src/core/workbook/participants.ts";
import type { Workbook } from "../../src/core/workbook/workbook.ts";
import { aContact, aGroup, anEvent, aWorkbook, type WorkbookParts } from "./workbook.ts";

/** A meeting of a steering group of five with a guest, after which everything was typed into Účast. */
export const STEERING: WorkbookParts = {
  groups: [aGroup({ abbreviation: "ŘS", name: "Řídicí skupina", quorum: "nadpoloviční většina členů" })],
  events: [
    anEvent({ name: "První jednání", groups: "ŘS", date: "14. 5. 2018" }),
    anEvent({
      name: "Druhé jednání",
      groups: "ŘS",
      date: "11. 6. 2018",
      programme: "1. Úvod\n2) SWOT analýza\n- Různé",
    }),
    anEvent({ name: "Třetí jednání", groups: "ŘS", date: "10. 9. 2018" }),
  ],
  contacts: [
    member("Petr", "Šťastný", { sex: "muž" }),
    member("Jana", "Chalupová"),
    member("Eva", "Čermáková"),
    member("Hana", "Horáková", { titleBefore: "PhDr.", titleAfter: "CSc." }),
    member("Karel", "Dušek", {
      triad: "uživatel",
      organisation: "",
      municipality: "Blatná",
      sex: "muž",
      groups: "ŘS",
    }),
    aContact({ firstName: "Ivo", lastName: "Řezáč", sex: "muž", groups: "PS1", titleBefore: "" }),
  ],
  attendance: [
    { event: "S-002", contact: "K-0001", presence: "přítomen" },
    {
      event: "S-002",
      contact: "K-0002",
      answer: "posílá zástupce",
      deputy: "Bc. Iva Malá",
      presence: "zástupce",
    },
    { event: "S-002", contact: "K-0003", presence: "nepřítomen" },
    { event: "S-002", contact: "K-0004", answer: "nepřijde" },
    { event: "S-002", contact: "K-0005", presence: "přítomen" },
    { event: "S-002", contact: "K-0006", presence: "přítomen" },
  ],
  tasks: [
    { event: "S-001", text: "Připravit SWOT", responsible: "Eva Čermáková", timing: "do 1. 6. 2018" },
    { event: "S-001", text: "Oslovit obce", timing: "6/2018", state: "splněno" },
    { event: "S-001", kind: "usnesení", text: "Jednací řád se schvaluje", responsible: "" },
    { event: "S-002", text: "Rozeslat zápis", responsible: "Jana Chalupová", timing: "do 18. 6. 2018" },
    {
      event: "S-002",
      kind: "usnesení",
      text: "SWOT se bere na vědomí",
      responsible: "",
      votesFor: "4",
      votesAgainst: "0",
      abstained: "1",
    },
  ],
};

/** The event of a workbook with this id. */
export function meetingOf(workbook: Workbook, id = "S-002"): Meeting {
  const event = workbook.events.records.find(({ values }) => values.id === id);
  if (event === undefined) throw new Error(`The workbook has no event ${id}.`);
  return { event, id };
}

/** The steering group's workbook with other parts in place of its own. */
export function steering(parts: WorkbookParts = {}): Workbook {
  return aWorkbook({ ...STEERING, ...parts });
}

function member(firstName: string, lastName: string, texts: Parameters<typeof aContact>[0] = {}) {
  return aContact({ titleBefore: "", firstName, lastName, groups: "ŘS", ...texts });
}
