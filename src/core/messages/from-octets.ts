const REPLACEMENT = "\ufffd";

/** The upper half of the two one-octet alphabets that Czech mail programs have used; "\ufffd" stands for nothing. */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  "windows-1250":
    "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
  "iso-8859-2":
    "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
};

/** The text that octets, one a character, stand for in an alphabet; what cannot be read becomes U+FFFD. */
export function fromOctets(octets: string, charset: string): string {
  const upper = UPPER_HALVES[charset.toLowerCase()];
  if (upper === undefined) return fromUtf8(octets);
  return octets.replace(/[\x80-\xff]/g, (octet) => upper[octet.charCodeAt(0) - 0x80] ?? REPLACEMENT);
}

/** A whole character of UTF-8 (RFC 3629), or one octet that is part of none. */
const CHARACTERS =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

function fromUtf8(octets: string): string {
  return octets.replace(CHARACTERS, (character) =>
    character.length === 1 ? REPLACEMENT : String.fromCodePoint(codePoint(character)),
  );
}

function codePoint(character: string): number {
  const lead = character.charCodeAt(0) & (0x7f >> character.length);
  let code = lead;
  for (let index = 1; index < character.length; index += 1) {
    code = (code << 6) | (character.charCodeAt(index) & 0x3f);
  }
  return code;
}
