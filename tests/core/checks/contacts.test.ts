import { expect, test } from "vitest";
import { aContact, aGroup } from "../../support/workbook.ts";
import { type Case, foundIn, issuesIn } from "./found.ts";

const OFFICE = { titleBefore: "", firstName: "", lastName: "", sex: "", role: "" } as const;

const CASES: readonly Case[] = [
  [
    "somebody without a name and an organisation is nobody",
    { contacts: [aContact({ ...OFFICE, organisation: "", email: "info@example.cz" })] },
    ["Kontakty 2 Příjmení: contact-nameless"],
  ],
  [
    "somebody without an e-mail has to be invited otherwise",
    { contacts: [aContact({ email: "" })] },
    ["Kontakty 2 E-mail: contact-without-email"],
  ],
  [
    "one e-mail of four people is hardly theirs",
    {
      contacts: ["Nováková", "Dvořáková", "Svobodová", "Černá"].map((lastName) =>
        aContact({ lastName, email: "jana.spolecna@example.cz" }),
      ),
    },
    ["Kontakty 2 E-mail: email-shared"],
  ],
  [
    "three people may share an e-mail",
    {
      contacts: ["Nováková", "Dvořáková", "Svobodová"].map((lastName) =>
        aContact({ lastName, email: "jana.spolecna@example.cz" }),
      ),
    },
    [],
  ],
  [
    "the same person at the same organisation stands there once",
    {
      contacts: [
        aContact({ organisation: "Pomoc, z. s." }),
        aContact({ firstName: "", lastName: "NOVÁKOVÁ Jana, Mgr.", organisation: "Pomoc z.s." }),
      ],
    },
    ["Kontakty 3 Příjmení: contact-doubled"],
  ],
  [
    "the same name and e-mail are one person",
    { contacts: [aContact({ email: "jana.n@example.cz" }), aContact({ email: "Jana.N@example.cz" })] },
    ["Kontakty 3 Příjmení: contact-doubled"],
  ],
  ["namesakes of two organisations are two people", { contacts: [aContact(), aContact()] }, []],
  [
    "the mailbox of an office beside a person's name is worth a look",
    { contacts: [aContact({ email: "podatelna@example.cz" })] },
    ["Kontakty 2 E-mail: role-mailbox-of-person"],
  ],
  [
    "a person's mailbox beside an organisation alone is worth a look",
    { contacts: [aContact({ ...OFFICE, email: "jan.novak@example.cz" })] },
    ["Kontakty 2 E-mail: personal-mailbox-of-office"],
  ],
  [
    "a contact belongs to bodies that exist",
    {
      groups: [aGroup({ abbreviation: "ŘV" })],
      contacts: [aContact({ groups: "ŘV" }), aContact({ groups: "PS9" })],
    },
    ["Kontakty 3 Skupiny: group-unknown"],
  ],
  [
    "a contact speaks for a known side; one person may speak for two",
    {
      contacts: [
        aContact({ triad: "zadavatel, poskytovatel" }),
        aContact({ triad: "zadavtel" }),
        aContact({ triad: "kamarád" }),
      ],
    },
    ["Kontakty 3 Role v triádě: triad-unknown-nearest", "Kontakty 4 Role v triádě: triad-unknown"],
  ],
  [
    "a greeting that cannot be decided is for a person to decide",
    { contacts: [aContact({ titleBefore: "", firstName: "", lastName: "Krejčí", sex: "", role: "" })] },
    ["Kontakty 2 Příjmení: greeting-undecided"],
  ],
  [
    "a greeting by hand leaves nothing to decide",
    { contacts: [aContact({ firstName: "", lastName: "Krejčí", sex: "", greeting: "Milá paní Krejčí," })] },
    [],
  ],
  [
    "data are not kept longer than was said",
    { contacts: [aContact({ keepUntil: "28. 2. 2018" }), aContact({ keepUntil: "1. 3. 2018" })] },
    ["Kontakty 2 Uchovat do: contact-kept-too-long"],
  ],
  [
    "the reason for keeping the data is told",
    { contacts: [aContact({ legalBasis: "" })] },
    ["Kontakty 2 Právní základ: contact-without-legal-basis"],
  ],
  [
    "a user's group may reveal health (GDPR, article 9)",
    {
      groups: [
        aGroup({ abbreviation: "PS1", name: "Osoby s duševním onemocněním" }),
        aGroup({ abbreviation: "PS2", name: "Senioři" }),
      ],
      contacts: [
        aContact({ triad: "uživatel", groups: "PS1, PS2" }),
        aContact({ triad: "poskytovatel", groups: "PS1" }),
      ],
    },
    ["Kontakty 2 Skupiny: user-in-health-group"],
  ],
  [
    "a birth number or birth date is refused in any text of any sheet",
    {
      contacts: [aContact({ note: "r. č. 736028/5163" }), aContact({ source: "nar. 12. 3. 1961" })],
      activities: [{ note: "paní 736028/5163" }],
    },
    [
      "Aktivity 2 Poznámka: personal-birth-number",
      "Kontakty 2 Poznámka: personal-birth-number",
      "Kontakty 3 Zdroj: personal-birth-date",
    ],
  ],
];

test.for(CASES)("%s", ([, parts, expected, today]) => {
  expect(foundIn(parts, today)).toEqual(expected);
});

test("a birth number is never repeated by an issue, whatever the issue is about", () => {
  const issues = issuesIn({ contacts: [aContact({ note: "rč.  736028/5163", triad: "736028/5163" })] });
  expect(issues.length).toBeGreaterThan(2);
  expect(JSON.stringify(issues)).not.toContain("736028");
});

test("a doubled person is told where the first one stands", () => {
  const contacts = [
    aContact(),
    aContact({ organisation: "Spolek" }),
    aContact({ organisation: "Spolek, z. s." }),
  ];
  expect(issuesIn({ contacts })[0]?.values).toEqual({ row: 3 });
});

test("a policy of surnames alone is followed", () => {
  const [contact] = [aContact({ titleBefore: "Mgr.", lastName: "Škvr", sex: "muž", firstName: "Jan" })];
  const byTitle = foundIn({ contacts: [contact] });
  const bySurname = foundIn({
    project: { greeting: "jen příjmení" },
    contacts: [aContact({ lastName: "", firstName: "Jan", sex: "muž" })],
  });
  expect(byTitle).toEqual([]);
  expect(bySurname).toEqual(["Kontakty 2 Příjmení: greeting-undecided"]);
});
