import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";
import { typedFields } from "./row-form.ts";
import { readAnswers } from "./settlement/answers.ts";
import { openComment } from "./settlement/comment.ts";
import { joinComment, settleComment } from "./settlement/decide.ts";
import { COMMENT_FILTERS, readSettlement } from "./settlement/list.ts";
import { takeForms } from "./settlement/take-forms.ts";

const LONGEST_ID = 500;

const id = () => z.string().check(z.maxLength(LONGEST_ID));

/** What the screen Vypořádání asks of the core. */
export const SETTLEMENT_ENDPOINTS = {
  /** The rounds, and the comments of one that the filter lets through. */
  "settlement.read": endpoint(
    () =>
      z.object({
        round: z.nullable(id()),
        show: z.enum(COMMENT_FILTERS),
        search: id(),
        from: z.int().check(z.nonnegative()),
      }),
    readSettlement,
  ),
  "settlement.open": endpoint(() => z.object({ round: z.nullable(id()), id: id() }), openComment),
  /** Writes what was decided, unless somebody has changed it meanwhile. */
  "settlement.save": endpoint(() => z.object({ id: id(), fields: typedFields() }), settleComment),
  /** What the authors of settled comments would be told; nothing is sent. */
  "settlement.answers": endpoint(() => z.object({ round: z.nullable(id()) }), readAnswers),
  /** Takes the new answers of a form of Google into the register. */
  "settlement.take": endpoint(() => z.object({}), takeForms),
  /** Joins a comment to another, or parts it where `to` is "". */
  "settlement.join": endpoint(() => z.object({ id: id(), was: id(), to: id() }), joinComment),
};
