import { DOCUMENT_NAMES } from "../../texts/made.ts";

/** What the papers of an event are called, without their endings. */
export function fileNames(id: string) {
  const about = id.replace(/[^\p{L}\p{N}.-]+/gu, "-");
  return {
    list: `${about}-${DOCUMENT_NAMES.attendance}`,
    minutes: `${about}-${DOCUMENT_NAMES.minutes}`,
    invitation: `${about}-pozvanka`,
    signed: `${about}-${DOCUMENT_NAMES.attendance}-podepsana.pdf`,
  };
}
