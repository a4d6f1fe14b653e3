import * as z from "zod/mini";
import { SHEETS, type SheetKey } from "../workbook/sheets.ts";
import { answered, endpoint } from "./endpoint.ts";
import { FACTS, factsOf, writeFact } from "./setup/facts.ts";
import { addSample, removeSample, sampleState } from "./setup/sample.ts";

const nothing = () => z.object({});

/** What the screen Začínáme asks of the core. Its workbook may be one in which nothing is recognised yet. */
export const SETUP_ENDPOINTS = {
  /** Every step with its state. */
  "setup.read": endpoint(nothing, (_input, { workbook, language }) =>
    answered({
      missing: (Object.keys(SHEETS) as SheetKey[])
        .filter((key) => !workbook[key].present)
        .map((key) => SHEETS[key].name.cs),
      sample: sampleState(workbook),
      facts: workbook.project.present ? factsOf(workbook, language) : [],
    }),
  ),
  /** Writes one setting of the project. */
  "setup.write-fact": endpoint(
    () => z.object({ key: z.enum(FACTS), old: z.string(), text: z.string() }),
    writeFact,
  ),
  /** Fills empty sheets with made-up rows to look at. */
  "sample.add": endpoint(nothing, (_input, context) => addSample(context)),
  /** Takes the made-up rows away again. */
  "sample.remove": endpoint(nothing, (_input, context) => removeSample(context)),
};
