import type { Sign } from "../../core/answers/sign.ts";
import type { Workbook } from "../../core/workbook/workbook.ts";

const SECRET = "komplan.secret";

/** What signs the personal links, or null before a person has set the page for answers up. */
export function readSigner(): Sign | null {
  const secret = PropertiesService.getScriptProperties().getProperty(SECRET);
  if (secret === null) return null;
  const utf8 = Utilities.Charset.UTF_8;
  // Google's octets are signed.
  return (text) =>
    Uint8Array.from(Utilities.computeHmacSha256Signature(text, secret, utf8), (octet) => octet & 255);
}

/** Makes the secret once; links that have gone out must stay good. Four random UUIDs hold 488 random bits. */
export function makeSecret(): void {
  const properties = PropertiesService.getScriptProperties();
  if (properties.getProperty(SECRET) !== null) return;
  const parts = [1, 2, 3, 4].map(() => Utilities.getUuid());
  properties.setProperty(SECRET, parts.join(""));
}

/** The part of a command's input that signs links; nothing is asked where the project has no page for answers. */
export function signing({ project }: Workbook): { readonly sign?: Sign } {
  const sign = project.record.values.answersPage === "" ? null : readSigner();
  return sign === null ? {} : { sign };
}
