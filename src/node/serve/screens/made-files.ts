import { basename, dirname, extname, join, relative, sep } from "node:path";
import type { Site } from "../site.ts";

/** The folder beside the workbook in which the workbench puts what it makes. */
export function madeFolder({ path }: Pick<Site, "path">): string {
  return join(dirname(path), `${basename(path, extname(path))}-vystupy`);
}

/** The address of a file in that folder, as a page of the workbench asks for it. */
export function addressOfMade(site: Site, path: string): string {
  const parts = relative(madeFolder(site), path).split(sep);
  return `/tym/${site.staffToken}/soubor/${encodeURIComponent(parts.join("~"))}`;
}

/** The path of a made file by the last part of its address; null for a name that leads anywhere else. */
export function madeFile(site: Site, name: string): string | null {
  const parts = decoded(name).split("~");
  const plain = parts.every((part) => part !== "" && !part.startsWith(".") && !/[/\\\0]/.test(part));
  return plain ? join(madeFolder(site), ...parts) : null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return "";
  }
}
