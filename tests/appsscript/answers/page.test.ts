import { describe, expect, test } from "vitest";
import { CALLED_BY_VISITORS } from "../../../src/appsscript/functions.ts";
import { cellOf, dataSize } from "../google/sheet-model.ts";
import { dataCalls, FUNCTIONS, rowOf } from "../program.ts";
import { addressOf, fireTrigger, receivers, send as sendInvitations, town } from "../sending/town.ts";
import {
  answeringTown,
  headingOf,
  linksSent,
  oldLink,
  open,
  post,
  send,
  textsOf,
  WEB_APP,
  withOldPage,
  withPage,
} from "./visitor.ts";

type Town = ReturnType<typeof withPage>;

/** Sends the invitations of the first event from the menu and gives the links of one person's letter. */
function invited(google: Town, person = 1) {
  google.spreadsheet.active = google.sheet("Akce");
  google.spreadsheet.cursor = { row: 2, column: 1 };
  google.screen.answers.push("YES", "YES");
  google.run("sendInvitations");
  const links = linksSent(google).get(`clovek${person}@example.cz`) ?? [];
  return { answer: links[0] ?? "", leaving: links[1] ?? "" };
}

const answers = (google: Town) => rowsOf(google, "Účast").map((row) => [row[1], row[3], row[4], row[6]]);
const deeds = (google: Town) =>
  rowsOf(google, "Deník").filter(([key]) => key?.startsWith("answer:") || key?.startsWith("unsubscribe:"));

function rowsOf(google: Town, sheet: string) {
  const { rows } = dataSize(google.sheet(sheet));
  return Array.from({ length: rows - 1 }, (_, index) => rowOf(google, sheet, index + 2));
}

describe("the page for answers inside Google", () => {
  test("takes an answer from the link of a letter that the menu has sent", () => {
    const google = withPage();
    const { answer } = invited(google);
    expect(answer.startsWith(`${WEB_APP}?t=`)).toBe(true);
    const form = open(google, answer);
    expect(headingOf(form)).toBe("Jednání skupiny Senioři");
    google.pass(30_000);
    const thanks = send(google, form, {
      odpoved: "zastupce",
      zastupce: "Karel Zástupný",
      poznamka: "přijde dřív",
    });
    expect(headingOf(thanks)).toBe("Děkujeme, odpověď je zapsaná");
    expect(answers(google)[0]).toEqual(["K-001", "posílá zástupce", "Karel Zástupný", "přijde dřív"]);
    expect(deeds(google).map(([key, state, , by]) => [key, state, by])).toEqual([
      ["answer:S-001:K-001:1", "přijato", "odkaz z pozvánky"],
    ]);
    expect(google.scriptLock.held).toBe(false);
    expect(google.log).toEqual([]);
  });

  test("stands in Google's frame: forms and links lead the whole window, jumps stay within", () => {
    const google = withPage();
    const { answer } = invited(google);
    const html = open(google, answer);
    expect(html).toContain('<base target="_top">');
    expect(html).toContain('<html lang="cs">');
    expect([...html.matchAll(/href="#[^"]*"(?! target="_self")/g)]).toEqual([]);
    expect(/action="([^"]*)"/.exec(html)?.[1]).toContain(WEB_APP);
    const wrong = send(google, html, {});
    expect(wrong).toContain('<a href="#odpoved-ano" target="_self">');
    expect(google.pages.at(-1)).toMatchObject({
      title: "Opravte prosím: Jednání skupiny Senioři",
      metaTags: { viewport: "width=device-width, initial-scale=1" },
    });
  });

  test("loads nothing from elsewhere", () => {
    const google = withPage();
    expect(open(google, invited(google).answer)).not.toMatch(/<(script|link|img[^>]+src="http|iframe)/);
  });

  test("looking writes nothing and reads the five sheets it needs", () => {
    const google = withPage();
    const { answer } = invited(google);
    const before = textsOf(google);
    const url = new URL(answer);
    const calls = google.run("doGet", "web", { parameter: { t: url.searchParams.get("t") } });
    expect(calls.filter(({ name }) => name === "Range.getDisplayValues")).toHaveLength(5);
    expect(dataCalls(calls)).toBeLessThanOrEqual(6);
    expect(textsOf(google) === before).toBe(true);
  });

  test("takes somebody off the list in two steps, and the next letter skips the person at once", () => {
    const google = withPage();
    const { leaving } = invited(google);
    const question = open(google, leaving);
    expect(rowsOf(google, "Kontakty")[0]).not.toContain("ano");
    expect(headingOf(send(google, question, {}))).toBe("Jste odhlášeni");
    expect(rowsOf(google, "Kontakty")[0]).toContain("ano");
    expect(deeds(google).map(([key]) => key?.slice(0, 18))).toEqual(["unsubscribe:K-001:"]);
    google.screen.answers.push("NO");
    google.spreadsheet.cursor = { row: 3, column: 1 };
    google.run("sendInvitations");
    expect(google.screen.alerts.at(-1)?.text).toContain("Jana Vzorová: ");
  });

  test("the last answer wins and every one stays in the journal", () => {
    const google = withPage();
    const { answer } = invited(google);
    for (const odpoved of ["ano", "ne", "ano"]) {
      const form = open(google, answer);
      google.pass(30_000);
      send(google, form, { odpoved });
    }
    expect(answers(google)[0]?.[1]).toBe("přijde");
    expect(deeds(google).map((row) => row[4])).toEqual(["přijde", "nepřijde", "přijde"]);
  });

  test("makes the sheets for answers where they are missing", () => {
    const google = withPage(["Účast", "Deník"]);
    const form = open(google, linkOf(google));
    google.pass(30_000);
    expect(headingOf(send(google, form, { odpoved: "ano" }))).toBe("Děkujeme, odpověď je zapsaná");
    expect(answers(google)).toEqual([["K-001", "přijde", "", ""]]);
    expect(deeds(google)).toHaveLength(1);
  });
});

/** A person's link as a preview shows it, without anything being sent. */
function linkOf(google: Town): string {
  google.spreadsheet.active = google.sheet("Akce");
  google.spreadsheet.cursor = { row: 2, column: 1 };
  google.run("previewInvitations");
  const html = google.screen.dialogs.at(-1)?.html ?? "";
  return /https:\/\/script\.google\.com\/\S+?\?t=[\w.-]+/.exec(html)?.[0] ?? "";
}

describe("what a stranger sends to it", () => {
  const broken = `${WEB_APP}?t=x`;

  test.for([
    ["nothing", WEB_APP, "Odpovědi na pozvánky"],
    ["half a link", broken, "Odkaz není celý"],
    ["junk in every field", `${WEB_APP}?t=%00%ff&lang=xx&constructor=1&__proto__=2`, "Odkaz není celý"],
  ] as const)("%s gets a plain page, from one sheet", ([, address, heading]) => {
    const google = withPage();
    expect(headingOf(open(google, address))).toBe(heading);
    const reads = google.run("doGet", "web", { parameter: { t: "x" } });
    expect(reads.filter(({ name }) => name === "Range.getDisplayValues")).toHaveLength(1);
    expect(headingOf(post(google, address, { odpoved: "ano" }))).toBe(heading);
    expect(google.log).toEqual([]);
  });

  test("a forged link is refused, for another person too", () => {
    const google = withPage();
    const forged = invited(google).answer.replace("K-001", "K-002");
    expect(headingOf(open(google, forged))).toBe("Tento odkaz neznáme");
    expect(headingOf(post(google, forged, { odpoved: "ano" }))).toBe("Tento odkaz neznáme");
    expect(deeds(google)).toEqual([]);
  });

  test("a link whose days are over says so", () => {
    const google = withPage();
    const { answer } = invited(google);
    google.pass(100 * 24 * 3_600_000);
    expect(headingOf(open(google, answer))).toBe("Platnost odkazu skončila");
  });

  test.for([
    [
      "too long a form",
      { type: "application/x-www-form-urlencoded", length: 32_769 },
      "Odpověď je moc dlouhá",
    ],
    ["a file", { type: "multipart/form-data; boundary=x", length: 10 }, "Taková stránka tu není"],
    ["JSON", { type: "application/json", length: 2 }, "Taková stránka tu není"],
  ] as const)("%s is not looked at", ([, postData, heading]) => {
    const google = withPage();
    const t = new URL(invited(google).answer).searchParams.get("t");
    const calls = google.run("doPost", "web", { parameter: { t, odpoved: "ano" }, postData });
    expect(headingOf(google.pages.at(-1)?.html ?? "")).toBe(heading);
    expect(calls.filter(({ name }) => name.startsWith("Range."))).toEqual([]);
  });

  test("a function called without a request answers with a page", () => {
    const google = withPage();
    google.run("doGet", "web");
    google.run("doPost", "web");
    expect(google.pages.map(({ html }) => headingOf(html))).toEqual([
      "Odpovědi na pozvánky",
      "Taková stránka tu není",
    ]);
  });

  test.for(['=IMPORTXML("https://example.cz")', "+420 601 000 000", "@jana", "-1", "'=1+1", "＝1+1"])(
    "the note %s stays a text",
    (poznamka) => {
      const google = withOldPage();
      const form = open(google, oldLink("K-001"));
      google.pass(30_000);
      send(google, form, { odpoved: "ano", poznamka });
      const cell = cellOf(google.sheet("Účast"), 2, 7);
      expect([cell.text, cell.formula]).toEqual([poznamka, ""]);
      expect(cellOf(google.sheet("Deník"), 2, 5)).toMatchObject({
        text: `přijde · poznámka: ${poznamka}`,
        formula: "",
      });
    },
  );

  test("the twenty-first form of one link in a while is one too many", () => {
    const google = withOldPage();
    const answer = oldLink("K-001");
    const headings = Array.from({ length: 21 }, () => headingOf(post(google, answer, { odpoved: "ano" })));
    expect(headings[19]).toBe("Jednání skupiny Senioři");
    expect(headings[20]).toBe("Příliš mnoho pokusů");
    google.cache.clear();
    expect(headingOf(post(google, answer, { odpoved: "ano" }))).toBe("Jednání skupiny Senioři");
  });

  test("no other function of the script does anything for a visitor", () => {
    const google = withPage();
    invited(google);
    const world = () =>
      JSON.stringify([
        textsOf(google),
        google.mail.sent.length,
        google.triggers,
        [...google.properties],
        [...google.scriptProperties],
        google.files,
      ]);
    const before = world();
    const others = FUNCTIONS.filter((name) => !(CALLED_BY_VISITORS as readonly string[]).includes(name));
    for (const name of others) {
      google.pass(60_000);
      for (const event of [undefined, { triggerUid: "1" }]) {
        try {
          google.run(name, "web", event);
        } catch {
          // Refused: just what is wanted.
        }
      }
      expect([name, world() === before]).toEqual([name, true]);
    }
    expect(google.pages).toEqual([]);
  });
});

describe("two at once", () => {
  test("lose nothing: whoever comes while another is writing waits, and both stand in the sheet", () => {
    const google = withPage();
    const { answer } = invited(google);
    const other = linksSent(google).get("clovek2@example.cz")?.[0] ?? "";
    const [mine, theirs] = [open(google, answer), open(google, other)];
    google.pass(30_000);
    const writing = 9;
    let within = "";
    google.meanwhile(writing, () => {
      within = send(google, theirs, { odpoved: "ne", poznamka: "moje slova" });
    });
    expect(headingOf(send(google, mine, { odpoved: "ano" }))).toBe("Děkujeme, odpověď je zapsaná");
    expect(within).toContain("se sešitem se právě pracuje");
    expect(within).toContain("moje slova");
    google.pass(30_000);
    expect(headingOf(send(google, within, { odpoved: "ne" }))).toBe("Děkujeme, odpověď je zapsaná");
    expect(answers(google).map((row) => row[1])).toEqual(["přijde", "nepřijde", ""]);
    expect(deeds(google)).toHaveLength(2);
  });

  test.for([3, 4, 5, 6, 7, 8, 9, 10, 11])(
    "when somebody sorts Účast at call %i, the answer stands at its person or the page asks again",
    (at) => {
      const google = withOldPage();
      writeInvited(google);
      const form = open(google, oldLink("K-001"));
      google.pass(30_000);
      google.meanwhile(at, () => swapRows(google, "Účast", 2, 4));
      const page = send(google, form, { odpoved: "ano", poznamka: "moje slova" });
      const done = headingOf(page) === THANKS;
      expect(done || page.includes("moje slova")).toBe(true);
      const given = Object.fromEntries(answers(google).map(([contact, answer]) => [contact, answer]));
      expect(given).toEqual({ "K-001": done ? "přijde" : "", "K-002": "", "K-003": "" });
    },
  );

  test.for(
    Array.from({ length: 13 }, (_, index) => ({
      at: index + 1,
      when: index % 2 === 0 ? ("before" as const) : ("after" as const),
    })),
  )("when Google fails $when call $at, sending again ends with one answer", ({ at, when }) => {
    const google = withOldPage();
    writeInvited(google);
    let page = open(google, oldLink("K-001"));
    google.break({ at, when, how: "exception" });
    for (let attempt = 0; attempt < 3 && headingOf(page) !== THANKS; attempt += 1) {
      google.pass(30_000);
      const sent = send(google, page, { odpoved: "ano", poznamka: "moje slova" });
      expect(google.scriptLock.held).toBe(false);
      page = sent.includes("razitko") || headingOf(sent) === THANKS ? sent : open(google, oldLink("K-001"));
    }
    expect(headingOf(page)).toBe(THANKS);
    expect(answers(google)[0]).toEqual(["K-001", "přijde", "", "moje slova"]);
  });
});

const THANKS = "Děkujeme, odpověď je zapsaná";

/** Three people's rows in Účast, as sending leaves them. */
function writeInvited(google: Town): void {
  ["K-001", "K-002", "K-003"].forEach((contact, index) => {
    cellOf(google.sheet("Účast"), index + 2, 1).text = "S-001";
    cellOf(google.sheet("Účast"), index + 2, 2).text = contact;
  });
}

function swapRows(google: Town, sheet: string, one: number, other: number): void {
  for (let column = 1; column <= 7; column += 1) {
    const [a, b] = [cellOf(google.sheet(sheet), one, column), cellOf(google.sheet(sheet), other, column)];
    [a.text, b.text] = [b.text, a.text];
  }
}

describe("the menu item that sets the page up", () => {
  const address = (google: Town) =>
    rowsOf(google, "Projekt").find(([label]) => label === "Adresa pro odpovědi")?.[1] ?? "";

  test("writes the deployed address after a yes and makes one secret for good", () => {
    const google = answeringTown();
    google.account.webApp = WEB_APP;
    google.screen.answers.push("NO");
    google.run("setUpAnswers");
    expect([address(google), google.scriptProperties.size]).toEqual(["", 0]);
    google.screen.answers.push("YES");
    google.run("setUpAnswers");
    expect(address(google)).toBe(WEB_APP);
    const secret = google.scriptProperties.get("komplan.secret") ?? "";
    expect(secret).toMatch(/^[0-9a-f-]{144}$/);
    google.run("setUpAnswers");
    expect(google.scriptProperties.get("komplan.secret")).toBe(secret);
    expect(google.screen.dialogs.at(-1)?.html).toContain(WEB_APP);
  });

  test.for([
    ["the address of a test", "https://script.google.com/macros/s/AKfycbx/dev"],
    ["another page's", "https://example.cz/exec"],
    ["a script", "javascript:alert(1)"],
  ])("refuses %s", ([, typed]) => {
    const google = answeringTown();
    google.account.webApp = "https://script.google.com/macros/s/AKfycbx/dev";
    google.screen.typed.push(typed ?? "");
    google.run("setUpAnswers");
    expect(google.screen.alerts.at(-1)?.text).toContain("není adresa webové aplikace");
    expect([address(google), google.scriptProperties.size]).toEqual(["", 0]);
  });

  test("takes a pasted address, also a Workspace domain's, and adds the setting where Projekt lacks it", () => {
    const google = answeringTown();
    const { rows } = dataSize(google.sheet("Projekt"));
    for (let row = 1; row <= rows; row += 1) {
      const cell = cellOf(google.sheet("Projekt"), row, 1);
      if (cell.text === "Adresa pro odpovědi") cell.text = "Něco jiného";
    }
    google.screen.typed.push(" https://script.google.com/a/macros/example.cz/s/AKfycbx/exec ");
    google.screen.answers.push("YES");
    google.run("setUpAnswers");
    expect(address(google)).toBe("https://script.google.com/a/macros/example.cz/s/AKfycbx/exec");
  });

  test("asks for an address of its own in a copy of the spreadsheet, whose old one knows no link made here", () => {
    const google = answeringTown([], { answersPage: WEB_APP });
    const own = WEB_APP.replace("Priklad", "Kopie");
    google.account.webApp = own;
    google.screen.answers.push("NO");
    google.run("setUpAnswers");
    expect([address(google), google.scriptProperties.size]).toEqual([WEB_APP, 0]);
    google.screen.answers.push("YES");
    google.run("setUpAnswers");
    expect([address(google), google.scriptProperties.size]).toEqual([own, 1]);
  });

  test("says before it replaces an address, and what becomes of links that are out", () => {
    const google = withPage([], { answersPage: "https://odpovedi.example.cz/" });
    expect(google.screen.alerts[0]?.text).toContain("https://odpovedi.example.cz/");
    expect(address(google)).toBe(WEB_APP);
  });

  test("letters have no links and the page answers nothing before it was set up", () => {
    const google = answeringTown([], { answersPage: WEB_APP });
    expect(linkOf(google)).toBe("");
    expect(headingOf(open(google, WEB_APP))).toBe("Odpověď teď nejde zapsat");
  });
});

describe("being taken off", () => {
  test("holds at once for messages that are waiting already, as does one tick by the team", () => {
    const google = town(15);
    google.mail.quota = 40;
    sendInvitations(google);
    const waiting = google.mail.sent.length;
    const contacts = google.sheet("Kontakty");
    const { columns } = dataSize(contacts);
    const places = Array.from({ length: columns }, (_, index) => index + 1);
    const column = places.find((place) => cellOf(contacts, 1, place).text === "Nezasílat") ?? 0;
    for (const person of [12, 15]) cellOf(contacts, person + 1, column).text = "ano";
    google.mail.quota = 1_500;
    fireTrigger(google);
    expect(waiting).toBe(10);
    expect([...receivers(google)].sort()).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14].map((person) => addressOf(person)).sort(),
    );
  });
});
