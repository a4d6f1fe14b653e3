import { describe, expect, test } from "vitest";
import { functionOf } from "../../../../src/core/czech/greeting/functions.ts";
import { properCase } from "../../../../src/core/czech/greeting/name-case.ts";
import { readName } from "../../../../src/core/czech/greeting/names.ts";
import { readSex, sexOfName } from "../../../../src/core/czech/greeting/sex.ts";
import { addressTitleOf, splitTitles } from "../../../../src/core/czech/greeting/titles.ts";

const named = (lastName: string) => readName({ titleBefore: "", firstName: "", lastName, titleAfter: "" });

describe("readName", () => {
  test.for([
    ["Jan Novák", "Jan", "Novák", ""],
    ["Novák Jan", "Jan", "Novák", ""],
    ["Novák, Jan", "Jan", "Novák", ""],
    ["Nováková Jana, Mgr.", "Jana", "Nováková", "Mgr."],
    ["Malý Petr, DiS.", "Petr", "Malý", "DiS."],
    ["Mgr. Jan Novák, Ph.D., MBA", "Jan", "Novák", "Mgr. Ph.D. MBA"],
    ["PhDr. et Mgr. Jana MALÁ", "Jana", "Malá", "PhDr. Mgr."],
    ["JAN NOVÁK", "Jan", "Novák", ""],
    ["Jan Novák ml.", "Jan", "Novák", ""],
    ["Jana Nováková roz. Malá", "Jana", "Nováková", ""],
    ["Jana Nováková Malá", "Jana", "Nováková Malá", ""],
    ["von Thun", "", "von Thun", ""],
    ["Hus", "", "Hus", ""],
    ["Doc. Ing. Jan Novák CSc", "Jan", "Novák", "doc. Ing. CSc."],
  ] as const)("takes %j apart", ([typed, firstName, lastName, titles]) => {
    const name = named(typed);
    expect([name.firstName, name.lastName]).toEqual([firstName, lastName]);
    expect(name.titles.map(({ print }) => print).join(" ")).toBe(titles);
  });

  test.for(["Jan Pavel", "Nguyen Anh"])("does not decide the order of %s", (typed) => {
    expect(named(typed)).toMatchObject({ firstName: "", lastName: "", findings: [{ code: "name-order" }] });
  });
});

describe("titles", () => {
  test.for([
    ["Mgr.", "magistro"],
    ["MgA.", "magistro"],
    ["Ing.", "inženýrko"],
    ["Ing. arch.", "architektko"],
    ["doc.", "docentko"],
    ["prof.", "profesorko"],
    ["MUDr.", "doktorko"],
    ["JUDr", "doktorko"],
    ["Ph. D.", "doktorko"],
    ["Th.D.", "doktorko"],
    ["CSc.", "doktorko"],
    ["dr.", "doktorko"],
  ] as const)("%s is addressed %s", ([text, female]) => {
    expect(addressTitleOf(splitTitles(text).titles)?.female).toBe(female);
  });

  test.for(["Bc.", "BcA.", "DiS.", "MBA", "MPA", "LL.M.", "MSc.", ""])(
    "%j is not used in address",
    (text) => {
      expect(addressTitleOf(splitTitles(text).titles)).toBeNull();
    },
  );

  test("are not found inside names", () => {
    for (const name of ["Ingrid", "Docekal", "Mgrová", "Drábek", "Bcová"])
      expect(splitTitles(name)).toEqual({ titles: [], rest: name });
  });
});

describe("functions", () => {
  // Male and female vocatives of the functions met in community planning.
  test.for([
    ["starosta", "starosto", "starostko"],
    ["místostarostka", "místostarosto", "místostarostko"],
    ["primátor", "primátore", "primátorko"],
    ["tajemnice", "tajemníku", "tajemnice"],
    ["předsedkyně spolku", "předsedo", "předsedkyně"],
    ["místopředseda", "místopředsedo", "místopředsedkyně"],
    ["radní", "radní", "radní"],
    ["zastupitel", "zastupiteli", "zastupitelko"],
    ["hejtman", "hejtmane", "hejtmanko"],
    ["koordinátorka KPSS", "koordinátore", "koordinátorko"],
    ["Projektová manažerka", "manažere", "manažerko"],
    ["farář", "faráři", "farářko"],
    ["jednatel", "jednateli", "jednatelko"],
    ["poslankyně", "poslanče", "poslankyně"],
    ["senátor", "senátore", "senátorko"],
    ["asistentka ředitele", "asistente", "asistentko"],
    ["VEDOUCI ODBORU", "vedoucí", "vedoucí"],
  ] as const)("%s is addressed %s or %s", ([role, male, female]) => {
    expect(functionOf(role)).toMatchObject({ male, female });
  });

  test.for(["", "sociální pracovnice", "zástupkyně ředitele", "členka rady", "kancelář starosty"])(
    "%j is no address",
    (role) => {
      expect(functionOf(role)).toBeNull();
    },
  );
});

describe("sex", () => {
  test.for([
    ["M", "male"],
    ["ž", "female"],
    ["Žena", "female"],
    ["muž", "male"],
    ["—", null],
    ["", null],
  ] as const)("typed %j is %s", ([text, sex]) => {
    expect(readSex(text)).toEqual({ value: sex, findings: [] });
  });

  test("in words that are not known is reported", () => {
    expect(readSex("jiné")).toEqual({ value: null, findings: [{ code: "sex-unknown" }] });
  });

  test.for([
    ["Jana", "Kučera", "female"],
    ["", "Nováková", "female"],
    ["", "Malá", "female"],
    ["Jiří", "Krejčí", "male"],
    ["Marie Anna", "Krejčí", "female"],
    ["Nikola", "Novák", null],
    ["Nikola", "Nováková", "female"],
    ["René", "Malý", null],
    ["Láďa", "Krejčí", null],
    ["", "Novák", null],
    ["Jan", "Nováková", null],
    ["", "Hé", null],
  ] as const)("told by %s %s is %s", ([first, last, sex]) => {
    expect(sexOfName(first, last)).toBe(sex);
  });
});

test.for([
  ["NOVÁK", "Novák"],
  ["novák-malý", "Novák-Malý"],
  ["DE LA CRUZ", "de la Cruz"],
  ["MCDONALD", "McDonald"],
  ["O'BRIEN", "O'Brien"],
  ["McDonald", "McDonald"],
  ["de la Cruz", "de la Cruz"],
  ["K", "K"],
  ["", ""],
] as const)("the name %j has its capitals so: %j", ([typed, name]) => {
  expect(properCase(typed)).toBe(name);
});
