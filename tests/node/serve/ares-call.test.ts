import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aresJson } from "../../support/ares.ts";
import { serveScreens } from "../../support/served-screens.ts";
import { icoOf } from "../../support/workbook.ts";

const ICO = icoOf(1);

test("the screen asks ARES by the numbers alone, and what differs waits for a decision", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(aresJson(ICO)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const folder = mkdtempSync(join(tmpdir(), "komplan-ares-"));
  const ares = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    folder,
    now: Date.now,
    wait: async () => undefined,
    timeoutMs: 5_000,
  };
  const rows = { providers: [{ ico: ICO, name: "Naděje" }] };
  const site = await serveScreens({ rows, ares });
  expect(await site.call("ares.ask", {})).toMatchObject({ ok: true });
  expect(asked).toEqual([`/${ICO}`]);
  const { providers, proposals } = await site.workbook();
  expect(providers.records[0]?.texts.name).toBe("Naděje");
  expect(proposals.records.map(({ texts }) => [texts.source, texts.field])).toContainEqual(["ARES", "Název"]);
  await site.end();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

test("open data made on the screen are one file to be taken away", async () => {
  const site = await serveScreens({
    rows: {
      providers: [{ ico: ICO, name: "Naděje" }],
      services: [{ id: "SL-001", name: "Poradna", providerIco: ICO }],
    },
  });
  const answer = await site.call("documents.make", { command: "open-data", event: null });
  expect(answer).toMatchObject({ ok: true, value: { made: [{ name: "otevrena-data.zip" }] } });
  const [made] = (answer as { readonly value: { readonly made: readonly { readonly url: string }[] } }).value
    .made;
  const zip = await fetch(new URL(made?.url ?? "", site.panel("x")));
  expect(new Uint8Array(await zip.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  await site.end();
});
