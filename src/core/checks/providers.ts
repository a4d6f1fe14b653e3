import { legalFormFindings, organisationKey } from "../czech/legal-form.ts";
import type { Issue } from "../issue.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

/** Organisations listed twice or under a name that is no longer theirs. */
export function checkProviders({ providers }: Workbook): readonly Issue[] {
  const { records } = providers;
  const byIco = doublesOf(records, ({ values }) => values.ico || null);
  const sameIco = new Set(byIco.map(({ record }) => record));
  const byName = doublesOf(records, ({ values }) => organisationKey(values.name) || null);
  return [
    ...byIco.map(({ record, first }) =>
      issueOn(providers, record, "ico")({ code: "provider-ico-doubled", values: { row: first.row } }),
    ),
    ...byName
      .filter(({ record }) => !sameIco.has(record))
      .map(({ record, first }) =>
        issueOn(providers, record, "name")({ code: "provider-doubled", values: { row: first.row } }),
      ),
    ...records.flatMap((provider) =>
      legalFormFindings(provider.values.name).map(issueOn(providers, provider, "name")),
    ),
  ];
}
