import { rm } from "node:fs/promises";
import { join } from "node:path";
import { exampleNames, makeExample } from "./examples/make-example.ts";

for (const name of await exampleNames()) {
  const folder = join("examples", name);
  await rm(join(folder, "out"), { recursive: true, force: true });
  await makeExample(name, folder);
  console.log(`${folder}: workbook.xlsx, out/`);
}
