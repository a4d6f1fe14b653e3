import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTiming } from "../../../../src/core/czech/timing/timing.ts";
import { firstDayOf, lastDayOf } from "../../../../src/core/plain-date.ts";

interface Reading {
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly every: string | null;
  readonly count: number | null;
}

const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

/** Phrases from published plans and notices of Czech towns and regions; the second column says where from. */
const PUBLISHED = linesOf("phrases.tsv").map(([phrase = "", , json = "{}"]) => ({
  phrase,
  reading: readingOf(JSON.parse(json) as Reading),
}));

/** Further phrases as coordinators type them, and slips that must not be read. */
const FURTHER = linesOf("more-phrases.tsv").map(([phrase = "", kind = "", start, end, every, count]) => ({
  phrase,
  reading: {
    kind,
    start: start || null,
    end: end || null,
    every: every || null,
    count: count ? Number(count) : null,
  },
}));

/** Constructed in the manner of plans, minutes and notices, read by hand; a few are honestly out of reach. */
const UNSEEN = linesOf("unseen-phrases.tsv").map(([phrase = "", , json = "{}"]) => ({
  phrase,
  reading: readingOf(JSON.parse(json) as Reading),
}));

function readingOf({ kind, start, end, every, count }: Reading): Reading {
  return { kind, start, end, every, count };
}

const codes = (phrase: string) => parseTiming(phrase).findings.map(({ code }) => code);

describe("parseTiming", () => {
  test.for([...PUBLISHED, ...FURTHER])("reads „$phrase“ as $reading.kind", ({ phrase, reading }) => {
    expect(readingOf(parseTiming(phrase))).toEqual(reading);
  });

  test("knows at least 180 published phrases and 300 further ones", () => {
    expect(PUBLISHED.length).toBeGreaterThan(180);
    expect(FURTHER.length).toBeGreaterThan(300);
  });

  test("reads at least 97 of 100 constructed phrases exactly", () => {
    const exact = UNSEEN.filter(({ phrase, reading }) => {
      return JSON.stringify(readingOf(parseTiming(phrase))) === JSON.stringify(reading);
    });
    expect(UNSEEN.length).toBeGreaterThan(1000);
    expect(exact.length / UNSEEN.length).toBeGreaterThanOrEqual(0.97);
  });

  test("gives no wrong date for any constructed phrase", () => {
    const wrong = UNSEEN.filter(({ phrase, reading }) => {
      const { start, end } = parseTiming(phrase);
      return (start !== null && start !== reading.start) || (end !== null && end !== reading.end);
    });
    expect(wrong.map(({ phrase }) => phrase)).toEqual([]);
  });

  test.for(
    [...PUBLISHED, ...FURTHER].filter(
      ({ reading }) => reading.kind === "vague" || reading.kind === "unknown",
    ),
  )("says why „$phrase“ is not read", ({ phrase }) => {
    expect(codes(phrase)).not.toEqual([]);
  });

  test.for([
    { phrase: "dne 12. června", finding: "timing-year-missing" },
    { phrase: "od 1. 3. 2019 do 30. 6.", finding: "timing-year-missing" },
    { phrase: "31. 6. 2019", finding: "timing-impossible-date" },
    { phrase: "11/2019 - 9/2019", finding: "timing-end-before-start" },
    // Kyjovské Slovácko announced a Monday that was a Tuesday.
    { phrase: "v pondělí 23. 5. 2017 od 18:30 hodin", finding: "timing-weekday-mismatch" },
    { phrase: "14. 5. 2019 (středa)", finding: "timing-weekday-mismatch" },
    { phrase: "průbežně", finding: "timing-typo" },
    { phrase: "do roku 2025", finding: "timing-ambiguous-year" },
    { phrase: "jaro 2019", finding: "timing-loose-months" },
    { phrase: "po schválení zastupitelstvem", finding: "timing-relative" },
    { phrase: "nejpozději 10 pracovních dnů před zasedáním", finding: "timing-relative" },
    { phrase: "III/2019", finding: "timing-roman-month" },
    { phrase: "9/11/2018", finding: "timing-ambiguous-date" },
    { phrase: "květen 2019 a ještě jednou", finding: "timing-not-understood" },
    { phrase: "květen 2019 kdesi", finding: "timing-unknown-words" },
    { phrase: "dle potřeby", finding: "timing-as-needed" },
    { phrase: "pravidelně", finding: "timing-interval-missing" },
    { phrase: "po 30. 6. 2019", finding: "timing-open-bound" },
    { phrase: "", finding: "timing-empty" },
    { phrase: "43221", finding: "timing-no-term" },
    { phrase: "x".repeat(50_000), finding: "timing-too-long" },
    { phrase: "5/1985", finding: "timing-year-improbable" },
    { phrase: "5/2150", finding: "timing-year-improbable" },
  ] as const)("finds $finding", ({ phrase, finding }) => {
    expect(codes(phrase)).toContain(finding);
  });

  test.for(["5/2018", "9-11/2018", "čtvrtletně", "6/2018 - 01/2020 - 4 akce", "ve čtvrtek 23. května 2019"])(
    "has nothing to say about „%s“",
    (phrase) => {
      expect(codes(phrase)).toEqual([]);
    },
  );

  test.for([
    { phrase: "průbežně", fix: "průběžně" },
    { phrase: "Rijen 2019", fix: "Říjen 2019" },
    { phrase: "CTVRTLETNE", fix: "ČTVRTLETNĚ" },
    { phrase: "proisnec 2019 - leden 2020", fix: "prosinec 2019 - leden 2020" },
  ])("offers „$fix“ for „$phrase“", ({ phrase, fix }) => {
    expect(parseTiming(phrase).findings.map((finding) => finding.fix)).toContain(fix);
  });

  test.for(["červne 2019", "červene 2019", "červnec 2019", "cervenc 2019", "čevenec 2019"])(
    "does not choose between June and July in „%s“",
    (phrase) => {
      const { start, end } = parseTiming(phrase);
      expect([start, end]).not.toContainEqual(expect.stringMatching(/^2019-(?:05|08)/));
      if (phrase !== "čevenec 2019") expect([start, end]).toEqual([null, null]);
    },
  );

  test.for([
    { phrase: "cca 1x za 3-4 měsíce", flags: ["about"] },
    { phrase: "nejpozději do 30. 10. 2007", flags: ["at_latest"] },
    { phrase: "minimálně 4krát ročně a dále dle potřeby", flags: ["at_least", "as_needed"] },
    { phrase: "původně plánováno na 27. 4. 2020", flags: ["cancelled", "assumed"] },
    { phrase: "TERMÍN PRODLOUŽEN DO 18. 10. 2019", flags: ["moved"] },
    { phrase: "průběžně, min. 1x za čtvrtletí", flags: ["at_least", "continuous"] },
    { phrase: "prubezne", flags: ["typo"] },
  ])("keeps the flags of „$phrase“", ({ phrase, flags }) => {
    expect([...parseTiming(phrase).flags].sort()).toEqual([...flags].sort());
  });

  test("keeps what a date without a year does say", () => {
    const june = { year: null, month: 6, day: 12 };
    expect(parseTiming("dne 12. června").partial).toEqual({ start: june, end: june });
  });

  test.for([
    { phrase: "Středa 30. 11. 2016, časové vymezení 17 - 19 hodin", time: { from: "17:00", to: "19:00" } },
    { phrase: "30.9.2010 od 9.30", time: { from: "09:30", to: null } },
    { phrase: "V pondělí 22. října 2012 se od 16,00 hodin", time: { from: "16:00", to: null } },
    { phrase: "v pondělí a čtvrtek 12:30 – 15:30", time: { from: "12:30", to: "15:30" } },
    { phrase: "5. 5. 2019", time: null },
  ])("reads the hours of „$phrase“", ({ phrase, time }) => {
    expect(parseTiming(phrase).time).toEqual(time);
  });

  test("keeps the days and weeks of a repetition", () => {
    expect(parseTiming("každé první úterý v měsíci")).toMatchObject({ weekdays: [2], ordinal: 1 });
    expect(parseTiming("vždy ve středy sudých týdnů v měsících od 14.00 hod.")).toMatchObject({
      weekdays: [3],
      weeks: "even",
    });
    expect(parseTiming("1-2x ročně")).toMatchObject({ count: null, countMax: 2 });
  });

  test("keeps the single dates of a list and the months of a project", () => {
    expect(parseTiming("3/2019, 6/2019 a 9/2019").dates).toEqual(["2019-03", "2019-06", "2019-09"]);
    expect(parseTiming("1.–24. měsíc projektu").projectMonths).toEqual({ first: 1, last: 24 });
  });

  test("keeps what a relative term hangs on", () => {
    expect(parseTiming("nejpozději 10 pracovních dnů před zasedáním").relative).toEqual({
      side: "before",
      offset: "10 working days",
      what: "zasedáním",
    });
    expect(parseTiming("V minimálně 2 týdenním předstihu před projednáním").relative).toEqual({
      side: "before",
      offset: "P14D",
      what: "projednáním",
    });
  });

  test.for([
    { how: "with hard spaces", phrase: "1.\u00a05.\u00a02018" },
    { how: "decomposed", phrase: "květen 2018".normalize("NFD") },
    { how: "with wide digits", phrase: "５／２０１８" },
    { how: "with a minus sign for a dash", phrase: "5/2018−6/2018" },
    { how: "with ž broken by an old PDF", phrase: "prùbìţnì" },
  ])("copes with a text $how", ({ phrase }) => {
    expect(parseTiming(phrase).kind).not.toBe("unknown");
  });
});

const WORDS = [...new Set([...PUBLISHED, ...FURTHER].flatMap(({ phrase }) => phrase.split(/\s+/)))];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 10 }).map((words) => words.join(" ")),
  fc
    .array(fc.constantFrom(..."0123456789./-,: adovxIV"), { maxLength: 25 })
    .map((letters) => letters.join("")),
);

describe("every text", () => {
  test("is read without a crash, with limits in order, and the same way twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const timing = parseTiming(text);
        const { start, end } = timing;
        if (start !== null && end !== null) expect(firstDayOf(start) <= lastDayOf(end)).toBe(true);
        expect(parseTiming(text)).toEqual(timing);
      }),
      { numRuns: 3000 },
    );
  });

  test("that is vague or unknown has its reason", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { kind, findings } = parseTiming(text);
        if (kind === "vague" || kind === "unknown") expect(findings).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("with a word the grammar does not know gives no date", () => {
    const dated = FURTHER.filter(({ reading }) => reading.start !== null && reading.kind !== "vague");
    fc.assert(
      fc.property(
        fc.constantFrom(...dated),
        fc.constantFrom("nikoli", "vyjma", "leda", "kromě", "snad"),
        (row, word) => {
          for (const phrase of [`${word} ${row.phrase}`, `${row.phrase} ${word}`]) {
            const { start, end, kind } = parseTiming(phrase);
            expect([start, end, kind]).toEqual([null, null, "vague"]);
          }
        },
      ),
    );
  });
});
