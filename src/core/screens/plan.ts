import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";
import { readNumbers, writeNumbers } from "./plan/numbers.ts";
import { addRow, openRow, savePlanRow } from "./plan/row.ts";
import { keepVersion, readChanges } from "./plan/versions.ts";
import { readPlan } from "./plan/view.ts";
import { typedFields } from "./row-form.ts";

const LONGEST_ID = 500;
const LONGEST_NAME = 2_000;
const MOST_MOVES = 10_000;

const id = () => z.string().check(z.maxLength(LONGEST_ID));
const name = () => z.string().check(z.maxLength(LONGEST_NAME));
const move = () => z.object({ name: z.string(), before: z.string(), after: z.string() });

/** What the screen Strom plánu asks of the core. */
export const PLAN_ENDPOINTS = {
  /** The tree with its money, fulfilment and findings, and how it stands to its versions. */
  "plan.read": endpoint(() => z.object({}), readPlan),
  /** One row with everything that can be filled in. */
  "plan.open": endpoint(() => z.object({ id: id() }), openRow),
  /** Writes the changed cells of a row, unless somebody has changed them meanwhile. */
  "plan.save": endpoint(() => z.object({ id: id(), fields: typedFields() }), savePlanRow),
  /** Adds a row below another, or at the top where `parent` is "". */
  "plan.add": endpoint(() => z.object({ parent: id(), level: id(), name: name() }), addRow),
  "plan.numbers": endpoint(() => z.object({ all: z.boolean() }), readNumbers),
  /** `seen` are the moves that the person agreed to. */
  "plan.renumber": endpoint(
    () => z.object({ all: z.boolean(), seen: z.array(move()).check(z.maxLength(MOST_MOVES)) }),
    writeNumbers,
  ),
  "plan.keep": endpoint(() => z.object({}), keepVersion),
  "plan.changes": endpoint(() => z.object({ from: id() }), readChanges),
};
