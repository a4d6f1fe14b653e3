import { InternalError } from "../../core/errors.ts";
import type { Finding, Reading } from "../../core/issue.ts";
import { type GmailPart, readGmailDraft, subjectOfDraft } from "../../core/messages/gmail-draft.ts";
import type { Draft } from "../../core/messages/letter-sources.ts";
import { errorText } from "../../core/sending/operations.ts";
import { unsigned } from "./unsigned.ts";

const ME = "me";
const NO_RIGHT = /insufficient|permission|forbidden|scope/i;
const NO_DRAFT = /not found|invalid (?:id|draft)|failed precondition/i;
/** So many drafts are named to somebody whose id is of none. */
const NAMED = 10;
const LONGEST_SHOWN = 60;
const DRAFT_ID = /^r-?\d{4,30}$/;

/** A draft in this person's mailbox; says so where the script has no right to read drafts. */
export function readDraft(id: string): Reading<Draft> {
  try {
    if (!DRAFT_ID.test(id)) return unknown(id);
    const { message = {} } = drafts().get(ME, id, { format: "full" });
    const payload: GmailPart = message.payload ?? {};
    const fetch = (attachment: string) => decode(attachments().get(ME, message.id ?? "", attachment).data);
    return { value: readGmailDraft(payload, { decode, fetch }), findings: [] };
  } catch (error) {
    if (error instanceof InternalError) throw error;
    const reason = errorText(error);
    if (NO_RIGHT.test(reason)) return refused("draft-no-right");
    if (NO_DRAFT.test(reason)) return unknown(id);
    return refused("attachment-unreadable", { file: id, reason: reason.slice(0, 200) });
  }
}

/** What a person types or copies from the browser's address bar; Gmail shows ids nowhere. */
function unknown(id: string): Reading<Draft> {
  return refused("draft-not-found", { draft: id.slice(0, LONGEST_SHOWN), known: knownDrafts() });
}

/** `r-123 „Pozvánka“, r-456 „Zápis“`. */
function knownDrafts(): string {
  const { drafts: found = [] } = drafts().list(ME, { maxResults: NAMED });
  const named = found.map(({ id = "" }) => {
    const { message = {} } = drafts().get(ME, id, { format: "metadata" });
    return `${id} „${subjectOfDraft(message.payload ?? {})}“`;
  });
  return named.join(", ") || "–";
}

/** The service gives bytes; its REST twin base64url. */
function decode(data: unknown): Uint8Array {
  if (Array.isArray(data)) return unsigned(data as readonly number[]);
  return typeof data === "string" ? unsigned(Utilities.base64DecodeWebSafe(data)) : new Uint8Array(0);
}

function drafts() {
  const service = Gmail?.Users.Drafts;
  if (service === undefined) throw new InternalError("The manifest does not turn the Gmail service on.");
  return service;
}

function attachments() {
  const service = Gmail?.Users.Messages?.Attachments;
  if (service === undefined) throw new InternalError("The manifest does not turn the Gmail service on.");
  return service;
}

function refused(code: Finding["code"], values: Readonly<Record<string, string | number>> = {}) {
  return { value: null, findings: [{ code, values }] };
}
