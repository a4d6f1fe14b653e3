import { expect, test } from "vitest";
import { aContact, aGroup, anActivity, anEvent, aService } from "../../support/workbook.ts";
import { type Case, foundIn, issuesIn } from "./found.ts";

const MEASURES = [
  { number: "1", level: "priorita" },
  { number: "1.1.", level: "opatření", responsible: "Město Vzorov" },
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
    { strategy: [...MEASURES, { number: "2.1", level: "cíl" }, { number: "1.1", level: "cíl" }] },
    ["Strategie 4 Číslo: strategy-parent-missing", "Strategie 5 Číslo: strategy-number-doubled"],
  ],
  [
    "each activity has somebody responsible and a term (Metodika CpKP)",
    { strategy: [...MEASURES, { number: "1.1.1", level: "aktivita" }] },
    ["Strategie 4 Odpovídá: strategy-activity-unassigned", "Strategie 4 Termín: strategy-activity-untimed"],
  ],
  [
    "a level is one that the plan knows, and stands under a higher one",
    {
      strategy: [
        ...MEASURES,
        { number: "1.1.1", level: "aktivitta", responsible: "Město", timing: "2018" },
        { number: "1.1.2", level: "úvaha" },
        { number: "1.1.3", level: "priorita" },
      ],
    },
    [
      "Strategie 4 Úroveň: strategy-level-unknown-nearest",
      "Strategie 5 Úroveň: strategy-level-unknown",
      "Strategie 6 Úroveň: strategy-level-order",
    ],
  ],
  [
    "a level may have the team's own name",
    {
      codeLists: [
        { planLevel: "oblast", planLevelRole: "priorita" },
        { planLevel: "cíl", planLevelRole: "opatření" },
      ],
      strategy: [
        { number: "1", level: "oblast" },
        { number: "1.1", level: "cíl" },
      ],
    },
    ["Strategie 3 Odpovídá: strategy-measure-uncarried"],
  ],
  [
    "an activity belongs to a measure, and every measure has somebody who carries it",
    {
      strategy: [
        { level: "aktivita", number: "", responsible: "Město", timing: "2018" },
        { number: "1", level: "priorita" },
        { level: "opatření", number: "" },
        { level: "aktivita", number: "", responsible: "Domov Vzor", timing: "2018" },
        { number: "1.7", level: "opatření" },
      ],
    },
    [
      "Strategie 2 Číslo: strategy-activity-without-measure",
      "Strategie 6 Odpovídá: strategy-measure-uncarried",
    ],
  ],
  [
    "a priority follows from a point of SWOT, once there is a SWOT (Metodika CpKP)",
    {
      strategy: [
        { number: "1", level: "priorita", swotLink: "s1." },
        { number: "2", level: "priorita" },
        { number: "3", level: "priorita" },
        { number: "4", level: "priorita", swotLink: "X9" },
      ],
      swot: [{ number: "S1" }, { number: "S2", priority: "2" }],
    },
    [
      "Strategie 4 SWOT vazba: strategy-priority-unsupported",
      "Strategie 5 SWOT vazba: strategy-swot-unknown",
    ],
  ],
  [
    "costs and the money found for them are one sum",
    {
      strategy: [
        { number: "1", level: "priorita", costs: "100 000 Kč" },
        { number: "2", level: "priorita", costs: "120 000 Kč" },
      ],
      funding: [{ measure: "1" }, { measure: "2" }],
    },
    ["Strategie 2 Náklady: strategy-costs-differ"],
  ],
  [
    "a plan whose chapters are written has every statutory part (§ 3 h of Act 108/2006)",
    {
      planTexts: [
        { heading: "Kdo jsme", text: "Město.", part: "popis a analýza zdrojů a potřeb" },
        { heading: "Peníze", insert: "tabulky financování", part: "ekonomické vyhodnocení" },
        { heading: "Kde jsme byli", text: "Splnili jsme.", part: "vyhodnocení minulého plánu" },
        { heading: "Kam jdeme", insert: "karty opatření", part: "strategie zajišťování a rozvoje" },
        { heading: "Kdo co", text: "Každý.", part: "povinnosti zúčastněných" },
        { heading: "Jak to poznáme", text: "", part: "sledování a vyhodnocování plnění" },
        { heading: "Změny", text: "Schvaluje ŘS.", part: "způsob provádění změn" },
      ],
    },
    ["Texty 1 Obsah podle zákona: statutory-part-missing"],
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

/** Every issue without its row: settings stand where the program lists them. */
function columnsFound(parts: Parameters<typeof issuesIn>[0]): readonly string[] {
  return issuesIn(parts).map(({ code, cell }) => `${cell.sheet} ${cell.column}: ${code}`);
}

test("terms and money lie within the plan's years, and the title names the same years", () => {
  const parts = {
    project: { planTitle: "Komunitní plán na období 2020 - 2022", planYears: "2020–2023" },
    strategy: [
      ...MEASURES,
      { number: "1.1.1", level: "aktivita", responsible: "Město", timing: "2019" },
      { number: "1.1.2", level: "aktivita", responsible: "Město", timing: "2019 - 2020" },
    ],
    funding: [
      { measure: "1.1", year: "2024", source: "rozpočet kraje" },
      { measure: "1.1", year: "2024", source: "rozpočet města" },
      { measure: "1.1", year: "2021" },
    ],
  };
  expect(columnsFound(parts)).toEqual([
    "Projekt Název plánu: plan-years-differ",
    "Strategie Termín: strategy-timing-outside-plan",
    "Financování Rok: funding-year-outside-plan",
  ]);
});

test.for(["2023–2020", "brzy", "2020–2099"])("years of a plan such as %s are asked about", (planYears) => {
  expect(columnsFound({ project: { planYears } })).toEqual(["Projekt Plán na roky: plan-years-unread"]);
});
