import { expect, test } from "vitest";
import { aProvider, aService, icoOf } from "../../support/workbook.ts";
import { type Case, foundIn, issuesIn } from "./found.ts";

const SECRET = { secretAddress: "ano", street: "Tajemná 12", inCatalogue: "ne" } as const;

const CASES: readonly Case[] = [
  [
    "a provider is found by its number, with or without zeros, or by its name",
    {
      providers: [aProvider({ name: "Charita Tábor, z. s.", ico: "00263958" })],
      services: ["00263958", "263958", "Charita Tábor", "Charita Tabor", "Domov Klid"].map((providerIco) =>
        aService({ providerIco }),
      ),
    },
    ["Služby 6 IČO poskytovatele: provider-unknown"],
  ],
  [
    "a misspelt provider is named",
    {
      providers: [aProvider({ name: "Charita Tábor" })],
      services: [aService({ providerIco: "Charita Tábro" })],
    },
    ["Služby 2 IČO poskytovatele: provider-unknown-nearest"],
  ],
  [
    "a provider stands there once by number and by name",
    {
      providers: [
        aProvider({ name: "Naděje, z. s.", ico: icoOf(1) }),
        aProvider({ name: "Naděje Tábor", ico: icoOf(1) }),
        aProvider({ name: "Nadeje z.s." }),
      ],
    },
    ["Poskytovatelé 3 IČO: provider-ico-doubled", "Poskytovatelé 4 Název: provider-doubled"],
  ],
  [
    "an o. s. is a name from before 2014",
    { providers: [aProvider({ name: "Pomocná ruka, o. s." })] },
    ["Poskytovatelé 2 Název: legal-form-stale"],
  ],
  [
    "a type is known by its names in catalogues and offered as in the register",
    {
      services: [
        aService({ type: "azylové domy", forms: "pobytová" }),
        aService({ type: "Azylový dům", forms: "pobytová" }),
      ],
    },
    ["Služby 3 Druh služby: service-type-synonym"],
  ],
  [
    "an unknown type of a registered service is reported, of a related one it is not",
    {
      services: [
        aService({ type: "Výuka plavání" }),
        aService({ type: "Výuka plavání", registrationId: "" }),
        aService({ type: "Osobní asistenci" }),
      ],
    },
    ["Služby 2 Druh služby: service-type-unknown", "Služby 4 Druh služby: service-type-unknown-nearest"],
  ],
  [
    "forms are those of the act, and those of the type",
    {
      services: [
        aService({ forms: "terénní, pobytová" }),
        aService({ forms: "teréní" }),
        aService({ forms: "na dálku" }),
      ],
    },
    [
      "Služby 2 Formy: form-not-allowed",
      "Služby 3 Formy: form-unknown-nearest",
      "Služby 4 Formy: form-unknown",
    ],
  ],
  [
    "target groups are those of the register, even one with a comma in its name",
    {
      services: [
        aService({
          targetGroups:
            "senioři; osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy",
        }),
        aService({ targetGroups: "seniroři" }),
        aService({ targetGroups: "motoristé" }),
      ],
    },
    [
      "Služby 3 Cílové skupiny: target-group-unknown-nearest",
      "Služby 4 Cílové skupiny: target-group-unknown",
    ],
  ],
  [
    "capacity has a unit of the register",
    { services: [aService({ capacityUnit: "lůžka" }), aService({ capacityUnit: "tuny" })] },
    [
      "Služby 2 Jednotka kapacity: capacity-unit-unknown-nearest",
      "Služby 3 Jednotka kapacity: capacity-unit-unknown",
    ],
  ],
  [
    "the team's own code lists win over the act's",
    {
      codeLists: [{ serviceType: "Výuka plavání", targetGroup: "motoristé", capacityUnit: "tuny" }],
      services: [aService({ type: "Výuka plavání", targetGroups: "motoristé", capacityUnit: "tuny" })],
    },
    [],
  ],
  [
    "a service that has ended is reported, a service that ends before it starts cannot be",
    { services: [aService({ providedUntil: "28. 2. 2018" }), aService({ providedUntil: "31. 12. 2009" })] },
    ["Služby 2 Poskytuje do: service-ended", "Služby 3 Poskytuje do: service-end-before-start"],
  ],
  [
    "data are confirmed every year",
    {
      services: [
        aService({ verifiedOn: "28. 2. 2017" }),
        aService({ verifiedOn: "1. 3. 2017" }),
        aService({ verifiedOn: "" }),
      ],
    },
    ["Služby 2 Ověřeno dne: service-verified-long-ago", "Služby 4 Ověřeno dne: service-never-verified"],
  ],
  [
    "a secret address must not go into the catalogue",
    {
      services: [
        aService({ secretAddress: "ano" }),
        aService({ secretAddress: "ano", street: "" }),
        aService(SECRET),
      ],
    },
    ["Služby 2 Ulice a číslo: secret-address-printed"],
  ],
  [
    "no text tells a secret address: the street in its own row, street and number elsewhere",
    {
      services: [
        aService({ ...SECRET, description: "Najdete nás v ulici Tajemná." }),
        aService({ description: "Tajemná je dlouhá ulice." }),
        aService({ description: "Sejdeme se v domě Tajemná č. p. 12." }),
        aService({ description: "Sejdeme se v domě Tajemná 14." }),
      ],
      activities: [{ message: "beseda, Tajemná 12" }],
    },
    [
      "Aktivity 2 Obsah sdělení: secret-address-told",
      "Služby 2 Popis: secret-address-told",
      "Služby 4 Popis: secret-address-told",
    ],
  ],
  [
    "the same service at the same address stands there once",
    {
      services: [
        aService(),
        aService({ name: "Pečovatelská služba 1", registrationId: "1000001", street: "Dlouhá 1" }),
      ],
    },
    ["Služby 3 Název služby: service-doubled"],
  ],
  [
    "facilities of one registration differ by their address",
    { services: [aService(), aService({ name: "Pečovatelská služba 1", registrationId: "1000001" })] },
    [],
  ],
  [
    "municipalities are compared when Číselníky lists them",
    {
      codeLists: [{ municipality: "Strakonice" }],
      services: [aService({ municipality: "Strakonce" }), aService({ municipality: "Volyně" })],
    },
    ["Služby 2 Obec: municipality-unknown-nearest", "Služby 3 Obec: municipality-unknown"],
  ],
  [
    "an id of the register has digits only",
    { services: [aService({ registrationId: "A12" })] },
    ["Služby 2 ID registrace: registration-id-shape"],
  ],
  [
    "a service in the catalogue can be reached and has a chapter",
    {
      services: [
        aService({ phone: "", email: "" }),
        aService({ targetGroups: "" }),
        aService({ targetGroups: "", chapters: "Senioři" }),
      ],
    },
    ["Služby 2 Telefon: service-without-contact", "Služby 3 Cílové skupiny: service-without-chapter"],
  ],
  [
    "a service left out of the catalogue needs neither",
    { services: [aService({ phone: "", email: "", targetGroups: "", inCatalogue: "ne" })] },
    [],
  ],
];

test.for(CASES)("%s", ([, parts, expected, today]) => {
  expect(foundIn(parts, today)).toEqual(expected);
});

test.for([
  [{ type: "NZDM", forms: "ambulantní" }, "Nízkoprahová zařízení pro děti a mládež"],
  [{ capacityUnit: "lůžka" }, "Počet lůžek"],
  [{ targetGroups: "senioři, seniroři" }, "senioři, senioři"],
] as const)("%o is offered as the code list has it", ([texts, fix]) => {
  expect(issuesIn({ services: [aService(texts)] }).map((issue) => issue.fix)).toEqual([fix]);
});
