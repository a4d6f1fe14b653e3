import { expect, test } from "vitest";
import { writeReduced } from "../../../src/core/plans/register/reduced-file.ts";
import { record, register, TODAY } from "../../support/register-records.ts";
import { serveScreens } from "../../support/served-screens.ts";

test("the largest extract that the screen Katalog takes reaches the program, and no call that is larger", async () => {
  const site = await serveScreens({ day: TODAY });
  const compare = (text: string) => site.call("catalogue.compare", { text });
  const extract = writeReduced(register([record()]), TODAY);
  // An end of line becomes two characters in JSON, as every quotation mark of a real extract does.
  expect(await compare(extract.padEnd(4_000_000, "\n"))).toMatchObject({ ok: true });
  expect(await compare(extract.padEnd(4_000_001, "\n"))).toMatchObject({ ok: false });
  await site.end();
});
