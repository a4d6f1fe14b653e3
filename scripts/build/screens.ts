import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { WIDE_PANELS } from "../../src/core/texts/screens.ts";
import type { ScreenPages } from "../../src/node/serve/screens/screen-pages.ts";
import { STYLES } from "../../src/ui/parts/styles.ts";
import { WIDE_STYLES } from "../../src/ui/parts/wide-styles.ts";
import { WORKBENCH_STYLES } from "../../src/ui/workbench/styles.ts";

/** The sidebars, in the order of the menu; each is `src/ui/screens/<name>.ts` and becomes one page. */
export const SCREENS = [
  "setup",
  "check",
  "invitations",
  "meeting",
  "plan",
  "settlement",
  "approval",
  "catalogue",
  "coverage",
  "state",
] as const;

export type ScreenName = (typeof SCREENS)[number];

/** People start `komplan serve` in the folder of their workbook, not in this one. */
const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** A page that grows past this is to be decided, not overlooked. */
const MAX_BYTES = 60 * 1024;

/** The pages by the names of their screens. */
export async function buildScreens(): Promise<Readonly<Record<ScreenName, string>>> {
  const pages = await Promise.all(
    SCREENS.map(async (name) => [name, await buildPage(`screens/${name}`, stylesOf(name))]),
  );
  // One entry for every name of the list.
  return Object.fromEntries(pages) as Record<ScreenName, string>;
}

function stylesOf(name: ScreenName): string {
  return WIDE_PANELS.includes(name) ? `${STYLES}${WIDE_STYLES}` : STYLES;
}

/** All that `komplan serve` shows the team: the workbench, and the sidebars that it frames. */
export async function buildPages(): Promise<ScreenPages> {
  return {
    workbench: await buildPage("workbench/workbench", `${STYLES}${WORKBENCH_STYLES}`),
    panels: await buildScreens(),
  };
}

/** One page with everything inside: no other file is asked for. */
async function buildPage(entry: string, styles: string): Promise<string> {
  const built = await build({
    absWorkingDir: PROJECT,
    entryPoints: [`src/ui/${entry}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    tsconfigRaw: {},
  });
  const script = safeInPage(built.outputFiles[0]?.text.trim() ?? "", entry);
  const page = `<!DOCTYPE html>
<html lang="cs" data-language="cs">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
<title>Komplán</title>
<style>${styles}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
  const bytes = Buffer.byteLength(page);
  if (bytes > MAX_BYTES)
    throw new Error(`The page of ${entry} has ${bytes} bytes; ${MAX_BYTES} is the most.`);
  return page;
}

/** What would end the script, or begin a piece of Google's templates, may stand in no page. */
function safeInPage(script: string, entry: string): string {
  const safe = script.replace(/<\/script/gi, "<\\/script");
  const found = /<!--|<\?/.exec(safe);
  if (found !== null) throw new Error(`The script of ${entry} contains ${found[0]}.`);
  return safe;
}
