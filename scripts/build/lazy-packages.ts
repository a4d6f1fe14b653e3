import type { Plugin } from "esbuild";

/**
 * Packages that work while they are loaded, with the functions used of each. Google loads the whole program at
 * every click, also where only a menu is wanted: 30 ms of compression tables wait for the first document.
 */
const LAZY: Readonly<Record<string, readonly string[]>> = {
  fflate: ["strToU8", "zipSync", "zlibSync"],
};

const NAMESPACE = "lazy-package";

/** Puts off the loading of such a package until one of its functions is called. */
export const lazyPackages: Plugin = {
  name: "lazy-packages",
  setup: (build) => {
    const names = new RegExp(`^(${Object.keys(LAZY).join("|")})$`);
    build.onResolve({ filter: names }, ({ path, importer, kind }) =>
      kind === "import-statement" && !importer.startsWith("used:") ? { path, namespace: NAMESPACE } : null,
    );
    build.onResolve({ filter: /^used:/ }, ({ path }) => ({ path, namespace: NAMESPACE }));
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: path.startsWith("used:") ? usedPart(path.slice("used:".length)) : delayed(path),
      resolveDir: process.cwd(),
    }));
  },
};

/** Only a module that is required is loaded late; `used:` names the part of the package that is. */
function delayed(name: string): string {
  return (LAZY[name] ?? [])
    .map((one) => `export function ${one}(...values) { return require("used:${name}").${one}(...values); }`)
    .join("\n");
}

function usedPart(name: string): string {
  return `export { ${(LAZY[name] ?? []).join(", ")} } from "${name}";`;
}
