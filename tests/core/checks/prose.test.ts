import { expect, test } from "vitest";
import { anActivity } from "../../support/workbook.ts";
import { type Case, foundIn, issuesIn } from "./found.ts";

const CASES: readonly Case[] = [
  [
    "a known typo is found in every cell that has it (Strakonice: pozdávka)",
    { activities: [anActivity({ channel: "pozdávka e-mailem" })] },
    ["Aktivity 2 Jak osloveni: text-typo"],
  ],
  [
    "OPR for ORP is a typo (Jihočeská rozvojová, OPR Vodňany)",
    { activities: [anActivity({ message: "katalog pro OPR Strakonice" })] },
    ["Aktivity 2 Obsah sdělení: text-typo"],
  ],
  [
    "different words for the same services are reported once for each but the commonest",
    {
      activities: [
        anActivity({ audience: "poskytovatelé doprovodných služeb" }),
        anActivity({ audience: "poskytovatelé služeb doplňkových" }),
        anActivity({ audience: "poskytovatelé návazných služeb" }),
        anActivity({ audience: "poskytovatelé doprovodných služeb a služeb doplňkových" }),
        anActivity({ message: "o doprovodných službách" }),
      ],
    },
    ["Aktivity 3 Pro koho: related-services-mixed", "Aktivity 4 Pro koho: related-services-mixed"],
  ],
  [
    "six years called five are a wrong span (České Budějovice, 2013 to 2018)",
    { activities: [anActivity({ message: "plán na 5 let, na období 2013 - 2018" })] },
    ["Aktivity 2 Obsah sdělení: plan-span"],
  ],
  [
    "a span said in words is compared too",
    {
      activities: [
        anActivity({ message: "pětiletý plán 2014–2018" }),
        anActivity({ message: "čtyřletý plán 2019–2021" }),
      ],
    },
    ["Aktivity 3 Obsah sdělení: plan-span"],
  ],
  [
    "three years called three are right",
    { activities: [anActivity({ message: "plán na 3 leté období 2019 - 2021" })] },
    [],
  ],
  [
    "the age of children is no span of a plan",
    { activities: [anActivity({ message: "plán péče o děti do 5 let v období 2013–2018" })] },
    [],
  ],
  [
    "a hyphen between words and a space before a comma are typography",
    { activities: [anActivity({ message: "setkání - beseda , diskuse" })] },
    ["Aktivity 2 Obsah sdělení: text-typography"],
  ],
  [
    "a space after a web address keeps the comma out of the link",
    { activities: [anActivity({ message: "na www.strakonice.eu , v tisku" })] },
    [],
  ],
  [
    "the land of another town was copied from elsewhere (Přeštice: na Kralovicku)",
    {
      project: { territory: "ORP Přeštice" },
      activities: [anActivity({ message: "plánování na Kralovicku" })],
    },
    ["Aktivity 2 Obsah sdělení: other-orp"],
  ],
  [
    "another ORP named in full is found by its whole name",
    { activities: [anActivity({ message: "služby v ORP Ústí nad Labem a v ORP Strakonice" })] },
    ["Aktivity 2 Obsah sdělení: other-orp"],
  ],
  [
    "the own land and ordinary words are no other town's",
    { activities: [anActivity({ message: "na Strakonicku, na Slovensku, most u Písku, Jan Tábor" })] },
    [],
  ],
  [
    "a town that Číselníky lists for the territory is the plan's own (Brdy–Vltava crosses ORPs)",
    {
      project: { name: "Plánování", territory: "ORP Dobříš", beneficiary: "MAS Brdy–Vltava" },
      activities: [anActivity({ message: "služby v ORP Příbram" })],
      codeLists: [{ municipality: "Milín", municipalityOrp: "Příbram" }],
    },
    [],
  ],
  [
    "without a territory no town is another one",
    { project: { territory: "", beneficiary: "Spolek" }, activities: [anActivity({ message: "ORP Písek" })] },
    [],
  ],
];

test.for(CASES)("%s", ([, parts, expected, today]) => {
  expect(foundIn(parts, today)).toEqual(expected);
});

test("typography is put right as a whole", () => {
  const [issue] = issuesIn({ activities: [anActivity({ message: "setkání - beseda , diskuse — závěr" })] });
  expect(issue?.fix).toBe("setkání – beseda, diskuse – závěr");
});

test("another town is named as the text names it", () => {
  const [issue] = issuesIn({ activities: [anActivity({ message: "v ORP Ústí nad Labem" })] });
  expect(issue?.values).toEqual({ name: "ORP Ústí nad Labem" });
});
