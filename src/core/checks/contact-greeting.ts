import { greetingFor } from "../czech/greeting/greeting.ts";
import type { Finding, Issue } from "../issue.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** People whose greeting a person has to decide, before a letter calls them by a wrong one. */
export function checkContactGreeting({ contacts, project }: Workbook): readonly Issue[] {
  const policy = project.record.values.greeting === "jen příjmení" ? "surname" : "function-title-surname";
  return contacts.records.flatMap((contact) => {
    const { texts, values } = contact;
    if (values.doNotSend === true || isNobody(texts)) return [];
    const { findings } = greetingFor({ ...texts, override: texts.greeting }, policy);
    return findings.map((finding) => issueOn(contacts, contact, columnOf(finding))(finding));
  });
}

function isNobody({ firstName, lastName }: Readonly<Record<"firstName" | "lastName", string>>): boolean {
  return firstName === "" && lastName === "";
}

function columnOf({ code }: Finding): "titleBefore" | "lastName" | "sex" {
  if (code.startsWith("title-")) return "titleBefore";
  return code === "sex-unknown" || code.startsWith("greeting-sex") ? "sex" : "lastName";
}
