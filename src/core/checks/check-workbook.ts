import { maskPersonalData } from "../czech/personal-id.ts";
import type { Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Values } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { checkActivityCells } from "./activity-cells.ts";
import { checkActivityDays } from "./activity-days.ts";
import { checkActivityPeriod } from "./activity-period.ts";
import { checkAttendance } from "./attendance.ts";
import { type Bodies, bodiesOf } from "./bodies.ts";
import { checkCommentPeriod } from "./comment-period.ts";
import { checkCommentReceipt } from "./comment-receipt.ts";
import { checkCommentRounds } from "./comment-rounds.ts";
import { checkComments } from "./comments.ts";
import { checkContactCells } from "./contact-cells.ts";
import { checkContactDoubles } from "./contact-doubles.ts";
import { checkContactGreeting } from "./contact-greeting.ts";
import { checkContactGroups } from "./contact-groups.ts";
import { checkCoverage } from "./coverage.ts";
import { checkDistribution } from "./distribution.ts";
import { checkEventAnnounced } from "./event-announced.ts";
import { checkEventClash } from "./event-clash.ts";
import { checkEventDays } from "./event-days.ts";
import { checkEventNotice } from "./event-notice.ts";
import { checkEventReadiness } from "./event-readiness.ts";
import { checkEventReferences } from "./event-references.ts";
import { checkFinalHearing } from "./final-hearing.ts";
import { checkGroups } from "./groups.ts";
import { checkIds } from "./ids.ts";
import { inReadingOrder } from "./issue-order.ts";
import { checkMonthNotation } from "./month-notation.ts";
import { checkPersonalData, MAY_BE_PERSONAL } from "./personal-data.ts";
import { checkPlanReferences } from "./plan-references.ts";
import { checkPlanYears } from "./plan-years.ts";
import { checkProject } from "./project.ts";
import { checkProse } from "./prose.ts";
import { checkProviders } from "./providers.ts";
import { checkRelatedWords } from "./related-words.ts";
import { saidOnce } from "./said-once.ts";
import { checkSecretAddresses, secretHider } from "./secret-addresses.ts";
import { checkServiceCatalogue } from "./service-catalogue.ts";
import { checkServiceKind } from "./service-kind.ts";
import { checkServiceReferences } from "./service-references.ts";
import { checkStatutoryParts } from "./statutory-parts.ts";
import { checkStrategy } from "./strategy.ts";
import { checkTasks } from "./tasks.ts";
import { checkTemplates } from "./templates.ts";
import { checkVerifications } from "./verifications.ts";
import { checkVotes } from "./votes.ts";

type Rule = (workbook: Workbook, bodies: Bodies, today: PlainDate) => readonly Issue[];

const RULES: readonly Rule[] = [
  checkIds,
  checkProject,
  (workbook, _bodies, today) => checkContactCells(workbook, today),
  checkActivityCells,
  checkActivityDays,
  checkActivityPeriod,
  checkMonthNotation,
  checkFinalHearing,
  checkCommentPeriod,
  checkRelatedWords,
  checkEventReferences,
  checkEventDays,
  checkEventReadiness,
  checkEventClash,
  checkEventNotice,
  (workbook, _bodies, today) => checkEventAnnounced(workbook, today),
  checkContactDoubles,
  checkContactGroups,
  checkContactGreeting,
  checkGroups,
  checkProviders,
  checkServiceReferences,
  checkServiceKind,
  (workbook, _bodies, today) => checkServiceCatalogue(workbook, today),
  checkSecretAddresses,
  checkStrategy,
  checkPlanReferences,
  checkPlanYears,
  checkStatutoryParts,
  checkComments,
  checkCommentRounds,
  (workbook, _bodies, today) => checkCommentReceipt(workbook, today),
  (workbook, _bodies, today) => checkVotes(workbook, today),
  (workbook, _bodies, today) => checkVerifications(workbook, today),
  checkTemplates,
  checkAttendance,
  checkTasks,
  (workbook, _bodies, today) => checkCoverage(workbook, today),
  (workbook, _bodies, today) => checkDistribution(workbook, today),
  checkProse,
  checkPersonalData,
];

/**
 * Everything wrong with a workbook: what reading found, every rule between cells and what the caller has found beside
 * them, in reading order, each once.
 */
export function checkWorkbook(
  workbook: Workbook,
  today: PlainDate,
  others: readonly Issue[] = [],
): readonly Issue[] {
  const bodies = bodiesOf(workbook);
  const found = [...workbook.issues, ...RULES.flatMap((rule) => rule(workbook, bodies, today)), ...others];
  const hideSecret = secretHider(workbook);
  const safe = found.map((issue) => hideSecret(masked(issue)));
  return inReadingOrder(workbook, saidOnce(withoutDoubles(safe)));
}

/** A report is handed on: birth numbers are shown as bullets, and a fix that repeats one is dropped. */
function masked(issue: Issue): Issue {
  const { fix, values, ...rest } = issue;
  const told = [issue.found, fix ?? "", ...Object.values(values ?? {})].join("\n");
  if (!MAY_BE_PERSONAL.test(told) || maskPersonalData(told) === told) return issue;
  const safe = fix !== undefined && maskPersonalData(fix) === fix ? { fix } : {};
  return {
    ...rest,
    ...(values === undefined ? {} : { values: maskedValues(values) }),
    ...safe,
    found: maskPersonalData(issue.found),
  };
}

function maskedValues(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? maskPersonalData(value) : value,
    ]),
  );
}

function withoutDoubles(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ cell, code, values }) => {
    const key = JSON.stringify([cell.sheet, cell.row, cell.column, code, values]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
