import { expect, test } from "vitest";
import { type Case, foundIn } from "./found.ts";

const CASES: readonly Case[] = [
  [
    "a number of OP LZZ under Operační program Zaměstnanost is another programme's (Litoměřice, 2013)",
    {
      project: {
        registrationNumber: "CZ.1.04/3.1.03/97.00019",
        call: "",
        start: "1. 4. 2013",
        end: "30. 9. 2014",
      },
    },
    ["Projekt 3 Program: programme-mismatch"],
  ],
  [
    "a call beside the number that the number does not hold is a mismatch",
    { project: { call: "03_15_025" } },
    ["Projekt 4 Výzva: call-mismatch"],
  ],
  [
    "a project cannot end before it starts",
    { project: { end: "31. 1. 2017" } },
    ["Projekt 12 Konec: project-end-before-start"],
  ],
  [
    "a project with a number has publicity",
    { project: { publicity: "bez publicity" } },
    ["Projekt 22 Publicita: publicity-off"],
  ],
  [
    "a project without a grant needs no publicity",
    { project: { publicity: "bez publicity", registrationNumber: "", programme: "", call: "" } },
    [],
  ],
  [
    "the printed period says the same as the two days",
    { project: { periodText: "02/2018 - 01/2021" } },
    ["Projekt 13 Termín realizace: project-period-differs"],
  ],
  ["the printed period may be in months", { project: { periodText: "02/2018 - 01/2020" } }, []],
];

test.for(CASES)("%s", ([, parts, expected, today]) => {
  expect(foundIn(parts, today)).toEqual(expected);
});
