/** The text of a file; those of older Czech programs are in Windows-1250. */
export function decodedText(bytes: Uint8Array): string {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  return utf8.includes("\ufffd") ? new TextDecoder("windows-1250").decode(bytes) : utf8;
}
