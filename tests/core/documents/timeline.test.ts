import { describe, expect, test } from "vitest";
import { NO_TIMING, type Timing } from "../../../src/core/czech/timing/value.ts";
import type { TimelineMark } from "../../../src/core/documents/timeline/marks.ts";
import { campaignTimeline } from "../../../src/core/documents/timeline.ts";
import { timingMarks } from "../../../src/core/documents/timing-marks.ts";

const PROJECT = { start: "2018-02-01", end: "2020-01-31" };

describe("a timing phrase on a timeline", () => {
  test.for<readonly [string, Partial<Timing>, readonly unknown[]]>([
    [
      "5/2018",
      { kind: "point", start: "2018-05", end: "2018-05" },
      [{ kind: "point", start: "2018-05-01", end: "2018-05-31" }],
    ],
    [
      "9-11/2018",
      { kind: "range", start: "2018-09", end: "2018-11" },
      [{ kind: "range", start: "2018-09-01", end: "2018-11-30" }],
    ],
    ["průběžně", { kind: "continuous" }, [{ kind: "continuous", ...PROJECT }]],
    ["do 12/2019", { kind: "deadline", end: "2019-12" }, [{ kind: "deadline", day: "2019-12-31" }]],
    [
      "3 a 9/2019",
      { kind: "point", start: "2019-03", dates: ["2019-03", "2019-09"] },
      [
        { kind: "point", start: "2019-03-01", end: "2019-03-31" },
        { kind: "point", start: "2019-09-01", end: "2019-09-30" },
      ],
    ],
    [
      "1.–3. měsíc projektu",
      { kind: "range", projectMonths: { first: 1, last: 3 } },
      [{ kind: "range", start: "2018-02-01", end: "2018-04-30" }],
    ],
    ["dle potřeby", { kind: "vague" }, []],
    ["30. 2. 2018", { kind: "unknown" }, []],
    ["v květnu", { kind: "point" }, []],
  ])("%s is drawn where it says", ([, timing, marks]) => {
    expect(timingMarks({ ...NO_TIMING, ...timing }, PROJECT)).toEqual(marks);
  });

  test.for<readonly [string, Partial<Timing>, number]>([
    ["čtvrtletně", { kind: "recurring", every: "P3M" }, 8],
    ["cca 1x za 3-4 měsíce", { kind: "recurring", every: "P3M/P4M" }, 8],
    ["ročně", { kind: "recurring", every: "P1Y" }, 2],
    ["4 akce", { kind: "count_in_range", start: "2018-06", end: "2020-01", count: 4 }, 4],
  ])("%s has its ticks evenly within its period", ([, timing, count]) => {
    const [mark] = timingMarks({ ...NO_TIMING, ...timing }, PROJECT);
    const days = mark?.kind === "recurring" ? mark.days : [];
    expect(days).toHaveLength(count);
    expect(days.every((day) => day > PROJECT.start && day < PROJECT.end)).toBe(true);
  });

  test("what repeats every working day is drawn as going on all the time", () => {
    expect(timingMarks({ ...NO_TIMING, kind: "recurring", every: "working day" }, PROJECT)).toEqual([
      { kind: "continuous", ...PROJECT },
    ]);
    expect(timingMarks({ ...NO_TIMING, kind: "recurring", every: "P1D" }, PROJECT)).toEqual([
      { kind: "continuous", ...PROJECT },
    ]);
  });
});

describe("the timeline", () => {
  const row = {
    name: "setkání <&>",
    when: "5/2018",
    marks: [{ mark: { kind: "point", start: "2018-05-01", end: "2018-05-31" }, said: "květen 2018" }],
  } as const;
  const picture = campaignTimeline(
    { name: "Kampaň", ...PROJECT, rows: [row, { ...row, name: "x".repeat(500), marks: [] }] },
    "cs",
  );

  test("says what it is to those who do not see it", () => {
    expect(picture.svg).toContain('role="img" aria-labelledby="timeline-title timeline-desc"');
    expect(picture.svg).toContain('<title id="timeline-title">Časová osa: Kampaň</title>');
    expect(picture.alt).toContain("2 činnosti od 2/2018 do 1/2020");
  });

  test("escapes names and cuts long ones, whose whole text stays at hand", () => {
    expect(picture.svg).toContain("setkání &lt;&amp;&gt;");
    expect(picture.svg).toContain(`<title>${"x".repeat(500)}: 5/2018</title>`);
    expect(picture.svg).toContain(`>${"x".repeat(37)}…</text>`);
  });

  test("explains the shapes that it uses and no others", () => {
    expect(picture.svg).toContain("v jednom měsíci či dni");
    expect(picture.svg).not.toContain("nejpozději do");
  });

  test.for<readonly [string, TimelineMark, string]>([
    ["after them", { kind: "deadline", day: "2023-07-30" }, "end"],
    ["before them", { kind: "point", start: "2017-05-01", end: "2017-05-31" }, "start"],
  ])("shows a day %s as an arrow at the edge, with the date in words", ([, mark, anchor]) => {
    const outside = { ...row, marks: [{ mark, said: "den slovy" }] };
    const { svg } = campaignTimeline({ name: "", ...PROJECT, rows: [outside] }, "cs");
    expect(svg).toContain(`text-anchor="${anchor}"`);
    expect(svg).toContain(">den slovy</text>");
    expect(svg).toContain("mimo zobrazené měsíce");
    expect(svg).not.toMatch(/<circle|l9 9l-9 9/);
  });

  test("cuts what goes on beyond its months, and survives a period that ends before it begins", () => {
    const mark = { kind: "range", start: "1990-01-01", end: "2200-12-31" } as const;
    const outside = { ...row, marks: [{ mark, said: "" }] };
    const { svg } = campaignTimeline(
      { name: "", start: "2018-05-01", end: "2018-02-01", rows: [outside] },
      "cs",
    );
    expect(svg).toMatch(/<rect x="250" [^>]*width="44"/);
  });
});
