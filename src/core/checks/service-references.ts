import { organisationKey } from "../czech/legal-form.ts";
import { fold } from "../czech/text.ts";
import type { Finding, Issue } from "../issue.ts";
import { listMatcher, type Matcher, matcher } from "../workbook/code-list.ts";
import type { Service, Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

const ICO_LENGTH = 8;
const REGISTRATION_ID = /^\d{1,10}$/;

/** What a service points to: its provider, its registration, its municipality, and whether it stands there twice. */
export function checkServiceReferences(workbook: Workbook): readonly Issue[] {
  const { services, providers } = workbook;
  const provider = providerMatcher(workbook);
  const municipality = listMatcher(workbook, "municipality");
  const hasMunicipalities = workbook.codeLists.records.some(({ values }) => values.municipality !== "");
  const doubles = doublesOf(services.records, doubleKey);
  return [
    ...services.records.flatMap((service) => [
      ...(providers.present ? providerFindings(service, provider) : []).map(
        issueOn(services, service, "providerIco"),
      ),
      ...registrationFindings(service).map(issueOn(services, service, "registrationId")),
      ...(hasMunicipalities ? municipalityFindings(service, municipality) : []).map(
        issueOn(services, service, "municipality"),
      ),
    ]),
    ...doubles.map(({ record, first }) =>
      issueOn(services, record, "name")({ code: "service-doubled", values: { row: first.row } }),
    ),
  ];
}

/** By IČO, with its zeros or without, or by name without regard to the legal form. */
function providerMatcher({ providers }: Workbook): Matcher {
  const icos = new Set(providers.records.map(({ values }) => values.ico));
  const keys = new Map(providers.records.map(({ values }) => [organisationKey(values.name), values.name]));
  const names = matcher([...keys.values()].map((name) => ({ name })));
  return {
    find: (typed) => {
      const digits = typed.replace(/\s/g, "");
      const ico = /^\d{1,8}$/.test(digits) ? digits.padStart(ICO_LENGTH, "0") : "";
      return ico !== "" && icos.has(ico) ? ico : (keys.get(organisationKey(typed)) ?? null);
    },
    nearest: (typed) => (/\p{L}{3}/u.test(typed) ? names.nearest(typed) : null),
  };
}

function providerFindings({ values }: Service, { find, nearest }: Matcher): readonly Finding[] {
  const typed = values.providerIco;
  if (typed === "" || find(typed) !== null) return [];
  const near = nearest(typed);
  if (near === null) return [{ code: "provider-unknown" }];
  return [{ code: "provider-unknown-nearest", values: { nearest: near }, fix: near }];
}

function registrationFindings({ values }: Service): readonly Finding[] {
  const id = values.registrationId.replace(/\s/g, "");
  return id === "" || REGISTRATION_ID.test(id) ? [] : [{ code: "registration-id-shape" }];
}

function municipalityFindings({ values }: Service, { find, nearest }: Matcher): readonly Finding[] {
  const typed = values.municipality;
  if (typed === "" || find(typed) !== null) return [];
  const near = nearest(typed);
  if (near === null) return [{ code: "municipality-unknown" }];
  return [{ code: "municipality-unknown-nearest", values: { nearest: near }, fix: near }];
}

/** Facilities of one registration have names and addresses of their own. */
function doubleKey({ values, texts }: Service): string | null {
  const whose = values.registrationId === "" ? fold(values.providerIco) : fold(values.registrationId);
  const where = fold(`${texts.street} ${texts.municipality}`);
  const what = `${fold(values.name)}|${fold(values.type)}`;
  return values.name === "" ? null : `${whose}|${what}|${where}`;
}
