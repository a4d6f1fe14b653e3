/** A sheet's name as formulas write it: `'O''Brien'`; always quoted, which is always allowed. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
