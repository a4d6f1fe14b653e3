import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./build/bundle.ts";
import { buildScreens } from "./build/screens.ts";

/** Makes the folder that `clasp push` sends to Google: the program and its manifest and the pages of its sidebars. */
async function main(folder: string): Promise<void> {
  const { code, functions, bytes } = await bundle();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "Code.js"), code);
  for (const [name, page] of Object.entries(await buildScreens())) {
    await writeFile(join(folder, `screen-${name}.html`), page);
  }
  await copyFile("appsscript.json", join(folder, "appsscript.json"));
  console.log(`${join(folder, "Code.js")}: ${Math.round(bytes / 1024)} KB, ${functions.length} functions`);
}

await main(process.argv[2] ?? "dist");
