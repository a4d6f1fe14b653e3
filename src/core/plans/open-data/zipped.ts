import { strToU8, zipSync } from "fflate";
import type { Action, SavedFile } from "../plan.ts";
import { OPEN_DATA_FOLDER } from "./open-data.ts";

/** The earliest day that a ZIP file can say; the same content gives the same bytes. */
const ZIP_TIME = "1980-01-01T00:00:00";
const ZIP_LEVEL = 6;

/** The files of open data as one ZIP file, where each file costs a call and many would hide the catalogue. */
export function zippedOpenData(actions: readonly Action[]): readonly Action[] {
  const files = actions.filter(isOpenData);
  if (files.length < 2) return actions;
  const others = actions.filter((action) => !isOpenData(action));
  const parts = files.map(({ name, content }) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  const zip: SavedFile = {
    kind: "save-file",
    key: "open-data:zip",
    name: `${OPEN_DATA_FOLDER}.zip`,
    mediaType: "application/zip",
    content: zipSync(Object.fromEntries(parts), { level: ZIP_LEVEL, mtime: ZIP_TIME }),
  };
  return [...others, zip];
}

function isOpenData(action: Action): action is SavedFile {
  return action.kind === "save-file" && action.name.startsWith(`${OPEN_DATA_FOLDER}/`);
}
