import { expect, test } from "vitest";
import {
  codeList,
  listMatcher,
  matcher,
  serviceTypes,
  targetGroups,
  wholeItems,
} from "../../../src/core/workbook/code-list.ts";
import { CODE_LIST_ROWS } from "../../../src/core/workbook/code-list-defaults.ts";
import { aWorkbook } from "../../support/workbook.ts";

const PLAIN = aWorkbook();
const OWN = aWorkbook({
  codeLists: [
    { municipality: "Strakonice", municipalityOrp: "Strakonice", triadRole: "zadavatel" },
    { municipality: "Volyně", municipalityOrp: "Strakonice" },
  ],
});

test("a workbook without Číselníky has the lists of the act and the register", () => {
  expect(codeList(PLAIN, "form")).toEqual(["pobytová", "ambulantní", "terénní"]);
  expect(serviceTypes(PLAIN)).toHaveLength(34);
  expect(targetGroups(PLAIN)).toHaveLength(28);
  expect(codeList(PLAIN, "municipality")).toEqual([]);
});

test("a list of the team's own replaces the default, each item once and in its order", () => {
  expect(codeList(OWN, "municipality")).toEqual(["Strakonice", "Volyně"]);
  expect(codeList(OWN, "municipalityOrp")).toEqual(["Strakonice"]);
  expect(codeList(OWN, "triadRole")).toEqual(["zadavatel"]);
  expect(codeList(OWN, "form")).toHaveLength(3);
});

test("the lists of a new workbook are read back as they were written", () => {
  const workbook = aWorkbook({ codeLists: CODE_LIST_ROWS });
  expect(serviceTypes(workbook)).toEqual(serviceTypes(PLAIN));
  expect(targetGroups(workbook)).toEqual(targetGroups(PLAIN));
  expect(codeList(workbook, "fundingSource")).toEqual(codeList(PLAIN, "fundingSource"));
  expect(workbook.issues).toEqual([]);
});

test.for([
  ["AZYLOVÉ DOMY", "Azylové domy", null],
  ["azylový dům", "Azylové domy", null],
  ["NZDM", "Nízkoprahová zařízení pro děti a mládež", null],
  ["Azylové dmy", null, "Azylové domy"],
  ["plavání", null, null],
] as const)("„%s“ is found as %s, or is near %s", ([typed, item, nearest]) => {
  const types = matcher(serviceTypes(PLAIN));
  expect(types.find(typed)).toBe(item);
  expect(item === null ? types.nearest(typed) : null).toBe(nearest);
});

test("a name with a comma stays whole among others", () => {
  const groups = listMatcher(PLAIN, "targetGroup");
  const name = "osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy";
  expect(wholeItems(["senioři", ...name.split(", "), "motoristé"], groups)).toEqual([
    "senioři",
    name,
    "motoristé",
  ]);
});

test("the search for the nearest gives up on a list too long to compare, so that checking stays linear", () => {
  const { find, nearest } = matcher(
    Array.from({ length: 30_000 }, (_, place) => ({ name: `Organizace ${place}` })),
  );
  expect(find("organizace 29999")).toBe("Organizace 29999");
  expect(nearest("Organizcae 29999")).toBeNull();
});
