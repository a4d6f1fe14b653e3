const PREFIX = /^google:/i;

/** `/spreadsheets/d/ID` in a link; `/d/e/…` is a published page, which has no id. */
const LINK =
  /^https?:\/\/docs\.google\.com\/(?:[^?#]*\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,200})(?:[/?#]|$)/i;

const OPEN_LINK = /^https?:\/\/(?:drive|docs)\.google\.com\/[^#]*[?&](?:id|key)=([\w-]{20,200})(?:[&#]|$)/i;

const BARE_ID = /^[\w-]{20,200}$/;

/** Whether the text names a Google spreadsheet, not a file: `google:SPREADSHEET_ID`, or a pasted link. */
export function isGoogleSource(text: string): boolean {
  const source = text.trim();
  return PREFIX.test(source) || LINK.test(source) || OPEN_LINK.test(source);
}

/** The spreadsheet's id from `google:ID`, a bare id or a link copied from the browser; null when there is none. */
export function spreadsheetIdOf(text: string): string | null {
  const source = text.trim().replace(PREFIX, "").trim();
  if (BARE_ID.test(source)) return source;
  return (LINK.exec(source) ?? OPEN_LINK.exec(source))?.[1] ?? null;
}
