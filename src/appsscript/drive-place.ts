import { fileAddress } from "../core/documents/links.ts";
import { escapeMarkup } from "../core/documents/markup.ts";

/** What a plan's name says: the folder that the file belongs into, "" for none, and its name there. */
export interface Place {
  readonly folder: string;
  readonly own: string;
}

/** Drive has no paths: what stands before the last stroke is a folder. */
export function placeOf(name: string): Place {
  const end = name.lastIndexOf("/");
  return end < 0 ? { folder: "", own: name } : { folder: name.slice(0, end), own: name.slice(end + 1) };
}

/** Where the files of one run are reached, by the names that they would have beside each other on a disk. */
export interface Addresses {
  readonly set: (folder: string, name: string, url: string) => void;
  readonly of: (folder: string, name: string) => string | null;
  /** The page with its links to files of its folder leading to where they really lie. */
  readonly linked: (html: string, folder: string) => string;
}

export function openAddresses(): Addresses {
  const known = new Map<string, string>();
  const keyOf = (folder: string, name: string) => `${folder}/${fileAddress(name) ?? ""}`;
  return {
    set: (folder, name, url) => {
      if (url !== "") known.set(keyOf(folder, name), url);
    },
    of: (folder, name) => known.get(keyOf(folder, name)) ?? null,
    linked: (html, folder) =>
      html.replace(/<a href="([^"#:/]+)"/g, (whole, name: string) => {
        const url = known.get(`${folder}/${name}`);
        return url === undefined ? whole : `<a href="${escapeMarkup(url)}"`;
      }),
  };
}
