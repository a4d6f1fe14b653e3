/** A registration's number for comparing: without spaces, and without zeros that somebody put before it. */
export function registrationKey(typed: string): string {
  const number = typed.replace(/\s/g, "");
  return /^\d+$/.test(number) ? number.replace(/^0+(?=\d)/, "") : number;
}
