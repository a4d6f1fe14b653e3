import { expect, test } from "vitest";
import { writeReduced } from "../../../src/core/plans/register/reduced-file.ts";
import type { Envelope } from "../../../src/core/screens/calls.ts";
import { record, register, TODAY } from "../../support/register-records.ts";
import { serveScreens } from "../../support/served-screens.ts";

test("the largest extract that the screen Katalog takes reaches the program, and no call that is larger", async () => {
  const site = await serveScreens({ day: TODAY });
  const url = new URL(site.panel("x"));
  const compare = async (text: string): Promise<Envelope> => {
    const response = await fetch(
      `${url.origin}${url.pathname.replace("panel/x", "")}volani/catalogue.compare`,
      {
        method: "POST",
        headers: { "Content-Type": "application/json", Origin: url.origin },
        body: JSON.stringify({ text }),
      },
    );
    return (await response.json()) as Envelope;
  };
  const extract = writeReduced(register([record()]), TODAY);
  // An end of line becomes two characters in JSON, as every quotation mark of a real extract does.
  expect(await compare(extract.padEnd(4_000_000, "\n"))).toMatchObject({ ok: true });
  expect(await compare(extract.padEnd(4_000_001, "\n"))).toMatchObject({ ok: false });
  await site.end();
});
