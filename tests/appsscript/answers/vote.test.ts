import { expect, test } from "vitest";
import { createGoogle } from "../google/google.ts";
import { dataSize } from "../google/sheet-model.ts";
import { CODE, rowOf, wholeWorkbook } from "../program.ts";
import { headingOf, linksSent, open, send, WEB_APP } from "./visitor.ts";

/** A steering group of two that decides outside a meeting; the page for answers is set up. */
function votingTown() {
  const people = ["Jana Vzorová", "Petr Ukázka"].map((name, index) => ({
    id: `K-00${index + 1}`,
    firstName: name.split(" ")[0] ?? "",
    lastName: name.split(" ")[1] ?? "",
    email: `clovek${index + 1}@example.cz`,
    groups: "ŘS",
  }));
  const grids = wholeWorkbook({
    project: [
      {
        name: "Komunitní plánování Příkladov",
        beneficiary: "Město Příkladov",
        senderEmail: "koordinatorka@example.cz",
        answersPage: WEB_APP,
      },
    ],
    groups: [{ abbreviation: "ŘS", name: "Řídicí skupina" }],
    contacts: people,
    approvals: [
      {
        id: "SCH-001",
        document: "Komunitní plán",
        body: "Řídicí skupina",
        way: "per rollam",
        voteBy: "2026-05-10",
      },
    ],
  });
  const google = createGoogle({ code: CODE, grids, now: "2026-05-04T08:00:00Z" });
  google.scriptProperties.set("komplan.secret", "tajemství");
  return google;
}

type Town = ReturnType<typeof votingTown>;

function rowsOf(google: Town, sheet: string) {
  const { rows } = dataSize(google.sheet(sheet));
  return Array.from({ length: rows - 1 }, (_, index) => rowOf(google, sheet, index + 2));
}

test("a vote is sent from the menu, given on the page, counted, and its result accepted by a person", () => {
  const google = votingTown();
  google.screen.answers.push("YES", "YES");
  google.run("sendVote");
  const links = linksSent(google);
  expect([...links.keys()]).toEqual(["clovek1@example.cz", "clovek2@example.cz"]);
  for (const person of [1, 2]) {
    const form = open(google, links.get(`clovek${person}@example.cz`)?.[0] ?? "");
    expect(headingOf(form)).toBe("Komunitní plán");
    google.pass(30_000);
    expect(headingOf(send(google, form, { hlas: "pro" }))).toBe("Děkujeme, hlas je zapsaný");
  }
  expect(rowsOf(google, "Hlasy").map((row) => row.slice(0, 3))).toEqual([
    ["SCH-001", "K-001", "pro"],
    ["SCH-001", "K-002", "pro"],
  ]);
  const before = rowsOf(google, "Schvalování");
  google.screen.answers.push("NO");
  google.run("showVote");
  expect(rowsOf(google, "Schvalování")).toEqual(before);
  google.screen.answers.push("YES");
  google.run("showVote");
  expect(rowsOf(google, "Schvalování")[0]).toEqual(expect.arrayContaining(["4. 5. 2026", "schválil", "2"]));
  const late = open(google, links.get("clovek1@example.cz")?.[0] ?? "");
  expect(headingOf(late)).toBe("Hlasování skončilo");
  expect(google.log).toEqual([]);
});
