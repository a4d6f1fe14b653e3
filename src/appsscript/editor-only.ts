/**
 * Refuses everybody who has not opened the spreadsheet. The page for answers is a page of this script's, and from a page
 * any function of a script can be called: a visitor's call has no editor, and Google then throws here.
 */
export function refuseVisitors(): void {
  SpreadsheetApp.getUi();
}

/** True for a call by one of this account's own triggers; a visitor does not know their ids. */
export function isOwnTrigger(triggerId: string): boolean {
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === triggerId);
}
