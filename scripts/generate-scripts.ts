import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Scripts of pages, and the modules through which core puts them into a page. */
const SCRIPTS = [
  {
    source: "src/ui/catalogue-page.ts",
    module: "src/core/pages/catalogue-script.generated.ts",
    name: "CATALOGUE_SCRIPT",
    about: "Search and filters of the catalogue page: src/ui/catalogue-page.ts, made small.",
  },
] as const;

/** The paths of the modules that differ from what their sources make; with `write` they are put right. */
export async function generateScripts({ write }: { readonly write: boolean }): Promise<readonly string[]> {
  const root = new URL("../", import.meta.url);
  const stale: string[] = [];
  for (const { source, module, name, about } of SCRIPTS) {
    const code = await bundled(new URL(source, root).pathname);
    const hash = createHash("sha256").update(code).digest("base64");
    const text = `/** ${about} Made by scripts/generate-scripts.ts. */\nexport const ${name} =\n  ${quoted(code)};\n\n/** By which a page's Content-Security-Policy knows the script (CSP 3, part 2.3.1). */\nexport const ${name}_HASH = "sha256-${hash}";\n`;
    const path = new URL(module, root);
    if (contentOf(path) === text) continue;
    stale.push(module);
    if (write) writeFileSync(path, text);
  }
  return stale;
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    supported: { "template-literal": false },
    charset: "utf8",
    tsconfigRaw: {},
  });
  return result.outputFiles[0]?.text.trim() ?? "";
}

/** In single quotes, as code has more double ones inside: the formatter would write it so too. */
function quoted(code: string): string {
  return `'${code.replace(/\\/g, "\\\\").replace(/'/g, "\\'").replace(/\n/g, "\\n")}'`;
}

function contentOf(path: URL): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  const stale = await generateScripts({ write: !check });
  for (const path of stale)
    console.log(check ? `${path} is out of step: npx tsx scripts/generate-scripts.ts` : `wrote ${path}`);
  if (check && stale.length > 0) process.exitCode = 1;
}
