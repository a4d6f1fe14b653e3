/** Windows-1252 from 0x80 to 0x9F; the five bytes it leaves free come through as control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Windows-1250 from 0x80 to 0xBF. */
const WINDOWS_1250 =
  "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż";

/** The first byte of a two-byte UTF-8 letter as either page shows it. */
const LEADS: Readonly<Record<string, number>> = { Â: 0xc2, Ã: 0xc3, Ă: 0xc3, Ä: 0xc4, Å: 0xc5, Ĺ: 0xc5 };

/** Only what Czech uses is repaired, so that nothing foreign is harmed. */
const CZECH = new Set("áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽäöüÄÖÜľĺŕôĽĹŔÔ§°–—„“”’‚…•\u00A0");

/**
 * The text with UTF-8 read as Windows-1250 or 1252 put right ("Å¡", "Ĺˇ" → š), and ţ put back to ž, which PDF
 * files with an old Czech font lose ("sluţeb"). Text without such damage comes back unchanged.
 */
export function repairMojibake(text: string): string {
  return text
    .replace(/â€[^\s]/g, (found) => decoded(0xe2, 0x80, byteOf(found.charAt(2))) ?? found)
    .replace(/[ÂÃĂÄÅĹ][^A-Za-z0-9 ]/g, (found) => {
      return decoded(LEADS[found.charAt(0)] ?? 0, byteOf(found.charAt(1))) ?? found;
    })
    .replace(/[ţŢ]/g, (letter) => (letter === "ţ" ? "ž" : "Ž"));
}

/** The byte that a character stands for in either page, or -1. */
function byteOf(character: string): number {
  const in1252 = WINDOWS_1252.indexOf(character);
  if (in1252 >= 0) return 0x80 + in1252;
  const code = character.charCodeAt(0);
  if (code >= 0x80 && code <= 0xbf) return code;
  const in1250 = WINDOWS_1250.indexOf(character);
  return in1250 >= 0 ? 0x80 + in1250 : -1;
}

/** The Czech character of UTF-8 bytes, or null. */
function decoded(...bytes: readonly number[]): string | null {
  const [lead = 0, second = -1, third] = bytes;
  if (second < 0 || third === -1) return null;
  const code =
    third === undefined
      ? ((lead & 0x1f) << 6) | (second & 0x3f)
      : ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  const character = String.fromCharCode(code);
  return CZECH.has(character) ? character : null;
}
