import { type BuildOptions, build } from "esbuild";
import { CALLED_BY_GOOGLE, CALLED_BY_SCREENS, MENU, PANELS } from "../../src/appsscript/functions.ts";
import { lazyPackages } from "./lazy-packages.ts";

/** What `dist/Code.js` will hold. */
interface Bundle {
  readonly code: string;
  /** The global functions, in the order of the alphabet. */
  readonly functions: readonly string[];
  readonly bytes: number;
}

/** Google reads and evaluates the whole program at every click: growing past this is to be decided, not overlooked. */
const MAX_BYTES = 2600 * 1024;

const ENTRY = "src/appsscript/main.ts";
const PROGRAM = "komplan_";
const SCOPE = "komplanScope_";
const BEGINNING = `"use strict";\nvar ${PROGRAM} = (`;

const BANNER = `// Komplán: komunitní plánování sociálních služeb z jednoho sešitu.
// Vzniklo příkazem „npm run build“ ze složky src; upravujte tam, ne zde.`;

/** Settings both passes share. What Google runs for certain is ES2020; a readable stack trace beats small size. */
const COMMON = {
  entryPoints: [ENTRY],
  bundle: true,
  write: false,
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
  plugins: [lazyPackages],
  // zod keeps its settings in a property of the global object; here it gets an object of its own.
  define: { globalThis: SCOPE },
} satisfies BuildOptions;

/** Bundles the Apps Script shell, and refuses a bundle whose functions and menu do not agree or that is too large. */
export async function bundle(): Promise<Bundle> {
  const functions = await exportsOf();
  refuseWrongNames(functions);
  const code = [BANNER, await programOf(), ...functions.map(stub)].join("\n");
  const bytes = Buffer.byteLength(code);
  if (bytes > MAX_BYTES) throw new Error(`Code.js has ${bytes} bytes; ${MAX_BYTES} is the most.`);
  return { code: `${code}\n`, functions, bytes };
}

/** esbuild tells what an entry exports only of an ES module. */
async function exportsOf(): Promise<readonly string[]> {
  const { metafile } = await build({
    ...COMMON,
    format: "esm",
    metafile: true,
    outdir: ".",
  });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

async function programOf(): Promise<string> {
  const built = await build({ ...COMMON, format: "iife", globalName: PROGRAM });
  const code = built.outputFiles[0]?.text ?? "";
  // Constants are not properties of the global object, so that the stubs are all there is to see.
  const declared = `"use strict";\nconst ${SCOPE} = {};\nconst ${PROGRAM} = (`;
  if (!code.startsWith(BEGINNING)) throw new Error("esbuild no longer begins the program as it used to.");
  return declared + code.slice(BEGINNING.length).trimEnd();
}

/** Google finds declared top-level functions only, so each export gets one that passes the call on. */
function stub(name: string): string {
  return `function ${name}() { return ${PROGRAM}.${name}.apply(this, arguments); }`;
}

/** Throws when the menu, the triggers, the screens and the functions do not name the same. */
export function refuseWrongNames(functions: readonly string[]): void {
  const hidden = functions.filter((name) => name.endsWith("_"));
  if (hidden.length > 0) throw new Error(`Google hides functions that end with "_": ${hidden.join(", ")}`);
  const menu = [...PANELS, ...MENU.flat()].map(({ functionName }) => functionName);
  const wanted = [...menu, ...CALLED_BY_GOOGLE, ...CALLED_BY_SCREENS];
  const missing = wanted.filter((name) => !functions.includes(name));
  if (missing.length > 0)
    throw new Error(`The menu or a trigger calls what main.ts lacks: ${missing.join(", ")}`);
  const extra = functions.filter((name) => !wanted.includes(name));
  if (extra.length > 0) throw new Error(`main.ts exports what nothing calls: ${extra.join(", ")}`);
}
