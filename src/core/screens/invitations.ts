import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";
import { previewLetter, readDraft, saveDraft } from "./invitations/letters.ts";
import { numberRows, readInvitations } from "./invitations/view.ts";

const LONGEST_SUBJECT = 2_000;
const LONGEST_BODY = 50_000;
const LONGEST_ID = 500;

const id = () => z.string().check(z.maxLength(LONGEST_ID));
const draft = () =>
  z.object({
    key: id(),
    subject: z.string().check(z.maxLength(LONGEST_SUBJECT)),
    body: z.string().check(z.maxLength(LONGEST_BODY)),
  });

/** What the screen Pozvánky asks of the core. */
export const INVITATION_ENDPOINTS = {
  /** The event, who gets what and who does not, and the letters. */
  "invitations.read": endpoint(() => z.object({ event: z.nullable(id()) }), readInvitations),
  /** What is wrong with a letter that is being written; changes nothing. */
  "invitations.lint": endpoint(() => z.object({ event: id(), draft: draft() }), readDraft),
  /** Writes a letter into Šablony; `was` is what the person began from. */
  "invitations.save": endpoint(() => z.object({ event: id(), draft: draft(), was: draft() }), saveDraft),
  /** The message as one person would get it, with the letter as it stands on the screen. */
  "invitations.preview": endpoint(
    () => z.object({ event: id(), contact: id(), draft: z.nullable(draft()) }),
    previewLetter,
  ),
  /** Fills in the ids without which nobody can tell who has got what. */
  "invitations.number": endpoint(() => z.object({}), numberRows),
};
