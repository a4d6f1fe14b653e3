import { addMonths, type PlainDate } from "../../plain-date.ts";
import type { Service } from "../../workbook/workbook.ts";

const VERIFIED_FOR_MONTHS = 12;

/** True for a service that its provider has not confirmed within the twelve months before a day. */
export function isUnverified({ values }: Pick<Service, "values">, asOf: PlainDate): boolean {
  const { verifiedOn } = values;
  return verifiedOn === null || addMonths(verifiedOn, VERIFIED_FOR_MONTHS) < asOf;
}
