import { contactById } from "../answers/subject.ts";
import { dayText } from "../czech/date-words.ts";
import type { Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import { type ProviderServices, providerIndex } from "../workbook/provider-services.ts";
import type { Verification, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** Rows of Ověřování that name nobody known, whose day is over, or whose provider cannot be written to. */
export function checkVerifications(workbook: Workbook, today: PlainDate): readonly Issue[] {
  const { verifications, services } = workbook;
  if (verifications.records.length === 0) return [];
  const { find } = providerIndex(workbook, services.records);
  return verifications.records.flatMap((row) => {
    const on = (key: "provider" | "contact" | "due") => issueOn(verifications, row, key);
    const { provider: typed, contact, confirmedOn } = row.values;
    const of = find(typed);
    const unknown = typed !== "" && of === null;
    const stranger = contact !== "" && contactById(workbook, contact) === null;
    const silent = of !== null && confirmedOn === null && !hasEmail(workbook, of, contact);
    return [
      ...(unknown ? [on("provider")({ code: "verification-provider-unknown" })] : []),
      ...(stranger ? [on("contact")({ code: "verification-contact-unknown" })] : []),
      ...(silent ? [on("provider")({ code: "verification-without-email" })] : []),
      ...dueIssues(workbook, row, today),
    ];
  });
}

function hasEmail(workbook: Workbook, { provider, services }: ProviderServices, contact: string): boolean {
  const person = contact === "" ? null : contactById(workbook, contact);
  if (person !== null && person.values.email !== "" && person.values.doNotSend !== true) return true;
  return (provider?.values.email ?? "") !== "" || services.some(({ values }) => values.email !== "");
}

function dueIssues({ verifications }: Workbook, row: Verification, today: PlainDate): readonly Issue[] {
  const { due, confirmedOn, sentOn, openedOn } = row.values;
  if (due === null || due >= today || confirmedOn !== null) return [];
  const code = sentOn === null && openedOn === null ? "verification-due-past" : "verification-overdue";
  return [issueOn(verifications, row, "due")({ code, values: { day: dayText(due) } })];
}
