import { APPROVAL_ENDPOINTS } from "./approval.ts";
import { CATALOGUE_ENDPOINTS } from "./catalogue.ts";
import { CHECK_ENDPOINTS } from "./check.ts";
import { COVERAGE_ENDPOINTS } from "./coverage.ts";
import { INVITATION_ENDPOINTS } from "./invitations.ts";
import { MEETING_ENDPOINTS } from "./meeting.ts";
import { PLAN_ENDPOINTS } from "./plan.ts";
import { SETTLEMENT_ENDPOINTS } from "./settlement.ts";
import { SETUP_ENDPOINTS } from "./setup.ts";

/** Everything the screens can ask of the core, by name. */
export const CORE_ENDPOINTS = {
  ...SETUP_ENDPOINTS,
  ...CHECK_ENDPOINTS,
  ...INVITATION_ENDPOINTS,
  ...MEETING_ENDPOINTS,
  ...PLAN_ENDPOINTS,
  ...SETTLEMENT_ENDPOINTS,
  ...APPROVAL_ENDPOINTS,
  ...CATALOGUE_ENDPOINTS,
  ...COVERAGE_ENDPOINTS,
};

export type CoreEndpointName = keyof typeof CORE_ENDPOINTS;
