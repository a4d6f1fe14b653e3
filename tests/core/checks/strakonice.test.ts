import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/core/checks/check-workbook.ts";
import { adviceOf } from "../../../src/core/issue.ts";
import { aWorkbook, type RowOf } from "../../support/workbook.ts";

/** The campaign plan of ORP Strakonice as published, its fourth column parted into channel and message. */
const USERS = "uživatelé, zadavatelé, poskytovatelé sociálních služeb";
const ACCOMPANYING = `${USERS} a služeb doprovodných, veřejnost`;
const INVITATION = "pozdávka e-mailem, informace a pozdávka na www.sossumavsko.cz , www.strakonice.eu";
const GROUPS_AND_TABLES = "pozvánky na jednání pracovních skupin, pozvánky na kulaté stoly";
const RESULTS = "informace o výstupech a přínosech projektu";

const ROWS: readonly RowOf<"activities">[] = [
  {
    activity: "úvodní veřejné projednání",
    timing: "5/2018",
    audience: `${USERS} a služeb doplňkových, široká veřejnost`,
    channel: INVITATION,
    message: "podání informací o komunitním plánování sociálních služeb na ORP Strakonice",
  },
  {
    activity: "závěrečné veřejné projednání",
    timing: "9-11/2018",
    audience: `${USERS} a služeb doprovodných, široká veřejnost`,
    channel: INVITATION,
    message: "informace o výstupech, seznámení s komunitním plánem",
  },
  {
    activity: "jednání řídicího výboru",
    timing: "čtvrtletně po celou dobu realizace projektu, dle potřeby častěji",
    audience: USERS,
    channel: "pozdávka e-mailem",
    message:
      "informace o průběhu komunitního plánování, aktivity projektu, spolurozhodování, schvalování a připomínkování dílčích a finálních výstupů",
  },
  {
    activity: "jednání pracovních skupin",
    timing: "9/2018 - 11/2019",
    audience: ACCOMPANYING,
    channel: INVITATION,
    message: "tvorba SWOT analýz, tvorba akčního a komunitního plánu",
  },
  {
    activity: "jednání u kulatého stolu",
    timing: "6/2018 - 01/2020 - 4 akce",
    audience: ACCOMPANYING,
    channel: "",
    message: "výměna informací, řešení problematiky sociálních služeb",
  },
  {
    activity: "www stránky realizátora a partnera",
    timing: "průběžně",
    audience: `${USERS} a služeb doplňkových, veřejnost`,
    channel: "",
    message:
      "informace o aktivitách a výstupech projektu komunitního plánování, pozvánky, fotografie, informační a tiskové zprávy, zveřejňování dokumentů, výstupů projektu",
  },
  {
    activity: "osobní komunikace",
    timing: "průběžně",
    audience: `${USERS}, veřejnost`,
    channel: "",
    message: `${GROUPS_AND_TABLES}, vzdělávací akce, ${RESULTS}, získávání podkladů pro zpracování komunitního plánu (analytická, strategická část)`,
  },
  {
    activity: "e-mailová komunikace",
    timing: "průběžně",
    audience: `${USERS}, veřejnost`,
    channel: "",
    message: `${GROUPS_AND_TABLES}, vzdělávací akce, ${RESULTS}`,
  },
  {
    activity: "telefonická komunikace",
    timing: "průběžně",
    audience: ACCOMPANYING,
    channel: "",
    message: "podklady pro analytické podklady KPSS",
  },
  {
    activity: "tiskové zprávy v regionálních médiích/sociálních sítích",
    timing: "průběžně",
    audience: ACCOMPANYING,
    channel: "",
    message: `${GROUPS_AND_TABLES}, ${RESULTS}`,
  },
  {
    activity: "katalog poskytovatelů sociálních a doprovodných služeb (tištěný)",
    timing: "12/2019",
    audience: `${ACCOMPANYING}, školy, lékaři,....`,
    channel: "",
    message: "informace o sociálních službách a poskytovatelích sociálních služeb na území ORP Strakonice",
  },
];

const WORKBOOK = aWorkbook({ project: { periodText: "02/2018 - 01/2020" }, activities: ROWS });
const ISSUES = checkWorkbook(WORKBOOK, "2018-02-01");

test("the campaign plan of ORP Strakonice has its six real slips and no other", () => {
  expect(ISSUES.map(({ code, cell }) => `${cell.sheet} ${cell.row} ${cell.column}: ${code}`)).toEqual([
    "Projekt 13 Termín realizace: month-notation-mixed",
    "Aktivity 2 Pro koho: related-services-mixed",
    "Aktivity 2 Jak osloveni: text-typo",
    "Aktivity 3 Kdy: final-hearing-early",
    "Aktivity 3 Jak osloveni: text-typo",
    "Aktivity 4 Jak osloveni: text-typo",
    "Aktivity 5 Jak osloveni: text-typo",
    "Aktivity 6 Kdy: month-notation-mixed",
    "Aktivity 6 Jak osloveni: channel-missing",
    "Aktivity 12 Pro koho: audience-open",
  ]);
});

test("the early final hearing is asked about with the year that fits", () => {
  const issue = ISSUES.find(({ code }) => code === "final-hearing-early");
  expect(issue === undefined ? "" : adviceOf(issue, "cs")).toContain("Nemá být rok 2019?");
});

test("the minority wording of the accompanying services is named with the preferred word", () => {
  const issue = ISSUES.find(({ code }) => code === "related-services-mixed");
  expect(issue?.values).toEqual({ words: "doplňkové, doprovodné", preferred: "doprovodné" });
});

test("months are proposed in the commoner notation", () => {
  const fixes = ISSUES.filter(({ code }) => code === "month-notation-mixed").map(({ fix }) => fix);
  expect(fixes).toEqual(["2/2018 - 1/2020", "6/2018 - 1/2020 - 4 akce"]);
});
