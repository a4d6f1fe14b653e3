import * as z from "zod/mini";
import { readCoverage } from "./coverage/read.ts";
import { saveCoverage } from "./coverage/save.ts";
import { endpoint } from "./endpoint.ts";

const LONGEST = 5_000;
const MOST_CHANGES = 20_000;

const text = () => z.string().check(z.maxLength(LONGEST));
const state = () => z.object({ works: z.boolean(), hours: text(), frequency: text() });

/** What the screen Působení služeb asks of the core. */
export const COVERAGE_ENDPOINTS = {
  "coverage.read": endpoint(() => z.object({}), readCoverage),
  /** Writes what a person has changed; what somebody else has changed meanwhile is told, not overwritten. */
  "coverage.save": endpoint(
    () =>
      z.object({
        changes: z
          .array(z.object({ service: text(), place: text(), was: state(), now: state() }))
          .check(z.maxLength(MOST_CHANGES)),
      }),
    saveCoverage,
  ),
};
