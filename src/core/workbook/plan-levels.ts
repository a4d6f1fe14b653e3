import { fold } from "../czech/text.ts";
import { PLAN_LEVEL_ROLES } from "./code-list-defaults.ts";
import type { Workbook } from "./workbook.ts";

export type PlanLevelRole = (typeof PLAN_LEVEL_ROLES)[number];

/** A level of this team's plan. */
export interface PlanLevel {
  readonly name: string;
  readonly role: PlanLevelRole;
}

/** The team's levels from the top; the usual ones where Číselníky names none. */
export function planLevels({ codeLists }: Workbook): readonly PlanLevel[] {
  const named = codeLists.records.flatMap(({ values: { planLevel, planLevelRole } }): readonly PlanLevel[] =>
    planLevel === "" || planLevelRole === "" ? [] : [{ name: planLevel, role: planLevelRole }],
  );
  return named.length === 0 ? PLAN_LEVEL_ROLES.map((role) => ({ name: role, role })) : named;
}

/** The role of a level by its name as typed; null for a word that names none. */
export function planRoles(workbook: Workbook): (typed: string) => PlanLevelRole | null {
  const roles = new Map(planLevels(workbook).map(({ name, role }) => [fold(name), role]));
  return (typed) => roles.get(fold(typed)) ?? null;
}
