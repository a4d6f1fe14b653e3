import { expect, test } from "vitest";
import { aContact, aGroup, anActivity, anEvent, aService } from "../../support/workbook.ts";
import { type Case, foundIn, issuesIn } from "./found.ts";

const MEASURES = [
  { number: "1", level: "priorita" },
  { number: "1.1.", level: "opatření" },
] as const;

const CASES: readonly Case[] = [
  [
    "ids that are missing are said once a sheet",
    { contacts: [aContact({ id: "" }), aContact({ id: "" })] },
    ["Kontakty 2 ID: id-missing"],
  ],
  [
    "an id that a copied row has doubled is an error",
    {
      events: [anEvent(), anEvent({ id: "S-001" })],
      services: [aService({ id: "SL-001" }), aService({ id: "SL-001" })],
    },
    ["Akce 3 ID: id-doubled", "Služby 3 ID: id-doubled"],
  ],
  [
    "a number of the plan has its parent and stands there once",
    { strategy: [...MEASURES, { number: "2.1", level: "opatření" }, { number: "1.1", level: "opatření" }] },
    ["Strategie 4 Číslo: strategy-parent-missing", "Strategie 5 Číslo: strategy-number-doubled"],
  ],
  [
    "each activity has somebody responsible and a term (Metodika CpKP)",
    { strategy: [...MEASURES, { number: "1.1.1", level: "aktivita" }] },
    ["Strategie 4 Odpovídá: strategy-activity-unassigned", "Strategie 4 Termín: strategy-activity-untimed"],
  ],
  [
    "money belongs to a measure and comes from a known source",
    {
      strategy: [...MEASURES],
      funding: [{ measure: "1.1" }, { measure: "3.1" }, { source: "rozpočet kaje" }, { source: "loterie" }],
    },
    [
      "Financování 3 Opatření: funding-measure-unknown",
      "Financování 4 Zdroj: funding-source-unknown-nearest",
      "Financování 5 Zdroj: funding-source-unknown",
    ],
  ],
  [
    "a point of SWOT belongs to a body and supports a priority",
    {
      strategy: [...MEASURES],
      groups: [aGroup({ abbreviation: "PS1" })],
      swot: [
        { group: "PS1", priority: "1" },
        { group: "PS7", priority: "4" },
      ],
    },
    ["SWOT 3 Skupina: group-unknown", "SWOT 3 Priorita: swot-priority-unknown"],
  ],
  [
    "a settlement has its reason and comes after the comment (Metodika CpKP)",
    { comments: [{ settlementReason: "" }, { decidedOn: "1. 2. 2019" }] },
    [
      "Připomínky 2 Zdůvodnění: settlement-unreasoned",
      "Připomínky 3 Rozhodnuto dne: settlement-before-receipt",
    ],
  ],
  [
    "attendance is of events and contacts that exist, once each",
    {
      events: [anEvent()],
      contacts: [aContact()],
      attendance: [{}, { contact: "K-0009" }, { event: "S-009", contact: "K-0001" }, { contact: "K-0001" }],
    },
    [
      "Účast 3 Kontakt: attendance-contact-unknown",
      "Účast 4 Akce: attendance-event-unknown",
      "Účast 5 Kontakt: attendance-doubled",
    ],
  ],
  [
    "a task is of an event that exists and somebody's to do; a resolution is nobody's and needs no votes",
    {
      events: [anEvent()],
      tasks: [
        {},
        { event: "S-009" },
        { responsible: "" },
        { responsible: "", kind: "" },
        { responsible: "", state: "splněno" },
        { responsible: "", kind: "usnesení", timing: "" },
        { event: "" },
      ],
    },
    [
      "Úkoly 3 Akce: task-event-unknown",
      "Úkoly 4 Zodpovídá: task-nobody-responsible",
      "Úkoly 5 Zodpovídá: task-nobody-responsible",
      "Úkoly 8 Akce: missing-value",
    ],
  ],
  [
    "a quorum is one that can be counted",
    { groups: [aGroup({ quorum: "1/3 členů" }), aGroup({ quorum: "podle dohody" })] },
    ["Skupiny 3 Usnášeníschopnost: quorum-unread"],
  ],
  [
    "a letter after a meeting has fields that an invitation has not",
    {
      templates: [
        {
          key: "po setkání – přítomným",
          body: "{{oslovení}} {{příští setkání}}{{#each úkoly}}{{.}}{{/each}}",
        },
        { key: "pozvánka", body: "{{oslovení}} {{příští setkání}}" },
      ],
    },
    ["Šablony 3 Text: template-unknown-field"],
  ],
  [
    "no more copies are handed out than are printed (Tábor: 500 ks)",
    {
      project: { catalogueCopies: "500 ks" },
      distribution: [{ copies: "300" }, { copies: "250" }, { copies: "10" }],
    },
    ["Distribuce 3 Ks: copies-exceed"],
  ],
  [
    "a letter uses known fields, whole sections and a key of its own",
    {
      templates: [
        { body: "{{oslovení}} {{oslovni}}" },
        { key: "dopis 1", subject: "{{#místo}}" },
        { body: "{{barva}}" },
      ],
    },
    [
      "Šablony 2 Text: template-misspelt-field",
      "Šablony 3 Klíč: template-doubled",
      "Šablony 3 Předmět: template-unclosed-section",
      "Šablony 4 Text: template-unknown-field",
    ],
  ],
  [
    "references to sheets that the workbook lacks are left alone",
    {
      events: [anEvent({ activity: "A-001", groups: "PS1" })],
      services: [aService()],
      funding: [{}],
      attendance: [{ contact: "K-9" }],
    },
    [],
  ],
];

test.for(CASES)("%s", ([, parts, expected, today]) => {
  expect(foundIn(parts, today)).toEqual(expected);
});

test("a doubled id is answered with the next free one", () => {
  const activities = [anActivity(), anActivity(), anActivity({ id: "A-001" })];
  expect(issuesIn({ activities })).toMatchObject([{ code: "id-doubled", fix: "A-003", values: { row: 2 } }]);
});
