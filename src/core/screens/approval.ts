import * as z from "zod/mini";
import { proposeChain, recordDecision } from "./approval/record.ts";
import { readApproval } from "./approval/view.ts";
import { endpoint } from "./endpoint.ts";
import { typedFields } from "./row-form.ts";

const LONGEST_NAME = 500;

const name = () => z.string().check(z.maxLength(LONGEST_NAME));

/** What the screen Schvalování asks of the core. */
export const APPROVAL_ENDPOINTS = {
  /** The documents with their bodies, and what is missing. */
  "approval.read": endpoint(() => z.object({}), readApproval),
  /** Writes a body's decision, unless somebody has changed the row meanwhile. */
  "approval.record": endpoint(() => z.object({ id: name(), fields: typedFields() }), recordDecision),
  /** Adds the usual way of a document. */
  "approval.propose": endpoint(() => z.object({ document: name() }), proposeChain),
};
