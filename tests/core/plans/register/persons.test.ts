import { describe, expect, test } from "vitest";
import {
  capacity,
  facility,
  form,
  planOf,
  proposals,
  record,
  rowOf,
  saved,
} from "../../../support/register-records.ts";
import { aWorkbook } from "../../../support/workbook.ts";

/** Everything that a plan would write or save, as one text. */
function written(item: unknown): string {
  const { actions } = planOf([item], { workbook: aWorkbook({}) });
  const pages = actions.flatMap((action) => (action.kind === "save-page" ? [action.html] : []));
  return [JSON.stringify(proposals(actions)), saved(actions), ...pages].join("\n");
}

describe("a person named in the register", () => {
  const HIDDEN = "Skryt";
  test.for<readonly [string, Readonly<Record<string, unknown>>]>([
    ["words about a capacity", { formy: [form("ter", [capacity(20, "klient", "volejte Evu Skrytou")])] }],
    ["a note on ages", { vekoveSkupiny: [], doplnujiciInformaceVekoveSkupiny: "Eva Skrytá, eva@example.cz" }],
    ["a note with a phone", { vekoveSkupiny: [], doplnujiciInformaceVekoveSkupiny: "Skrytá 777 123 456" }],
    [
      "a mailbox beside the territory",
      { rozsirenePusobnostiVKraji: [{ popis: "Eva Skrytá, e@example.cz" }] },
    ],
    ["a person beside the territory", { rozsirenePusobnostiVKraji: [{ kontaktniOsoba: "Eva Skrytá" }] }],
    ["addresses for contact", { kontaktniAdresy: [{ jmeno: "Eva", prijmeni: "Skrytá" }] }],
    [
      "a facility called after its head",
      { zarizeni: [facility({ nazev: "Pobočka, Eva Skrytá", vedouci: { prijmeni: "Skrytá" } })] },
    ],
    ["a facility called after somebody with a title", { zarizeni: [facility({ nazev: "Mgr. Eva Skrytá" })] }],
    ["a mailbox in place of a website", { weby: [{ web: "mailto:eva.skryta@example.cz" }] }],
  ])("gets nowhere from %s", ([, over]) => {
    expect(written(record(over))).not.toContain(HIDDEN);
    expect(written(record(over))).not.toContain("eva.skryta");
  });

  test("takes the name of the service along, which is then called by its type", () => {
    const named = facility({ nazev: "Pečovatelská služba Eva Tajemná" });
    expect(rowOf(record({ zarizeni: [named] }))).toMatchObject({ name: "Pečovatelská služba" });
  });
});

test("words about a territory stay, technical keys and days do not", () => {
  const rozsirenePusobnostiVKraji = [
    {
      id: "a1b2c3d4-1111-2222-3333-444455556666",
      od: "2020-01-01",
      popis: "ORP Tábor",
      kraj: { id: "Kraj/35" },
    },
  ];
  expect(rowOf(record({ rozsirenePusobnostiVKraji }))).toMatchObject({ territory: "ORP Tábor" });
});

test("the days of a capacity go into the reduced file, so that it is worked out the same from there", () => {
  const old = capacity(12, "klient", "12 klientů u paní Skryté DO 31. 12. 2021");
  const text = saved(planOf([record({ formy: [form("ter", [old, capacity(20, "klient")])] })]).actions);
  expect(text).toContain('"popis":"DO 31. 12. 2021"');
  expect(text).not.toContain("Skryt");
});

describe("a secret address", () => {
  const zarizeni = [facility({ utajenaAdresa: true })];
  test.for<readonly [string, Readonly<Record<string, unknown>>]>([
    ["words about a capacity", { formy: [form("pob", [capacity(5, "luzka", "5 lůžek, Nemocniční 2272")])] }],
    ["a note on ages", { vekoveSkupiny: [], doplnujiciInformaceVekoveSkupiny: "18 let, Nemocniční 2272" }],
  ])("gets nowhere from %s", ([, over]) => {
    expect(written(record({ zarizeni, ...over }))).not.toContain("Nemocniční");
  });

  test("does not take the ages along", () => {
    const over = { zarizeni, vekoveSkupiny: [], doplnujiciInformaceVekoveSkupiny: "18–64 let" };
    expect(rowOf(record(over))).toMatchObject({ ages: "18–64 let", secretAddress: "ano" });
  });

  test("that only the sheet knows of is told neither by the proposals nor by the report", () => {
    const services = [
      { registrationId: "1234567", secretAddress: "ano", street: "", postalCode: "", municipality: "" },
    ];
    const item = record({
      zarizeni: [facility({ nazev: "Azyl Nemocniční" })],
      rozsirenePusobnostiVKraji: ["Nemocniční 2272"],
    });
    const { actions, facts } = planOf([item], { workbook: aWorkbook({ services }) });
    const pages = actions.flatMap((action) => (action.kind === "save-page" ? [action.html] : []));
    expect(JSON.stringify([proposals(actions), pages, facts])).not.toContain("Nemocniční");
    expect(facts).toMatchObject({ services: [{ municipality: "" }] });
  });
});
