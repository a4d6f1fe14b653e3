import type { AskedProvider } from "../../answers/verification/asked.ts";
import { shortDate } from "../../czech/date-words.ts";
import { RefusedError } from "../../errors.ts";
import { type Issue, issueAt, severityOf } from "../../issue.ts";
import { deedState } from "../../sending/journal-entries.ts";
import { cellRef } from "../../sheet/table.ts";
import { say } from "../../texts/say.ts";
import { VERIFYING_TEXTS as TEXTS } from "../../texts/verifying.ts";
import type { CommandInput } from "../command-input.ts";
import { senderOf, uniqueIssues } from "../event-letters.ts";
import { letterTemplate } from "../letter-template.ts";
import type { Action, Plan } from "../plan.ts";
import { writeVerification } from "./letter.ts";
import { type VerificationOverview, verificationOverview } from "./overview.ts";
import { verificationPage } from "./page.ts";
import { deputyOf, type Receiver, receiverOf } from "./receiver.ts";
import { type Round, roundOf } from "./round.ts";
import { missingIds, roundRows } from "./round-rows.ts";
import { DEPUTY_LETTER, journalOf, VERIFICATION_LETTER } from "./sent-days.ts";

/** One letter that is to go. */
interface ToWrite {
  readonly asked: AskedProvider;
  readonly receiver: Receiver;
  readonly key: string;
}

/**
 * A round in which providers verify their entries of the catalogue: rows for those who have none, written when a person
 * agrees; a personal letter with a link to everybody who has a row and was not written to; and how far everybody is.
 */
export function planVerify(input: CommandInput): Plan {
  const { workbook, today, language } = input;
  const round = roundOf(input);
  if (round.asked.length + round.missing.length === 0 && !hasRows(input, round)) {
    throw new RefusedError("wrong-use", say(TEXTS.nobody, language));
  }
  const rows = roundRows(input, round);
  const ids = missingIds(input);
  const overview = verificationOverview(workbook, today, round.name);
  const letters = lettersOf(input, round);
  return {
    actions: [
      ...(ids.length === 0 ? [] : [{ kind: "write-cells", key: "verification-ids", cells: ids } as const]),
      ...rows,
      ...letters.actions,
      verificationPage({ round, overview }, input),
    ],
    issues: letters.issues,
    summary: [
      ...proposedWords(input, round, ids.length),
      ...stateWords(input, round, overview),
      ...letterWords(input, letters.actions.length),
    ],
    facts: {
      round: round.name,
      due: round.due,
      proposed: round.missing.map(({ typed, name, services }) => ({
        provider: typed,
        name,
        services: services.length,
      })),
      letters: letters.actions.length,
      counts: { ...overview.counts },
      providers: overview.providers.map((one) => ({ ...one })),
    },
  };
}

/** Rows whose providers nobody knows are told by the check, and are no reason to say that there is nobody. */
function hasRows({ workbook }: CommandInput, { name }: Round): boolean {
  return workbook.verifications.records.some(({ values }) => values.round === name);
}

function lettersOf(
  input: CommandInput,
  round: Round,
): {
  readonly actions: readonly Extract<Action, { kind: "send-message" }>[];
  readonly issues: readonly Issue[];
} {
  const todo = toWrite(input, round);
  const unnamed = todo.length === 0 ? [] : unnamedIssues(input, todo);
  if (todo.length === 0) return { actions: [], issues: [] };
  const template = letterTemplate(input, "ověření údajů");
  const issues = [...template.issues, ...unsignedIssues(input), ...unnamed];
  if (!template.usable) return { actions: [], issues };
  const sender = senderOf(input.workbook.project.record.values, input.language);
  const letters = { input, round: round.name, template, sender };
  const written = todo.map(({ asked, ...to }) => writeVerification(letters, asked, to));
  const all = uniqueIssues([...issues, ...written.flatMap((one) => one.issues)]);
  const good = written.filter(
    (one) => !one.stopped && !one.issues.some((issue) => severityOf(issue) === "error"),
  );
  return { actions: good.map(({ action }) => action), issues: all };
}

/** Whoever has confirmed is not asked again, and what has gone is not written a second time. */
function toWrite({ workbook, today }: CommandInput, { asked }: Round): readonly ToWrite[] {
  const gone = new Set(
    journalOf(workbook).flatMap(({ key, state }) => (deedState(state) === "odesláno" ? [key] : [])),
  );
  return asked
    .filter(
      ({ row, of }) => row.values.confirmedOn === null && row.values.due !== null && of.services.length > 0,
    )
    .flatMap((one): readonly ToWrite[] => {
      const receiver = receiverOf(workbook, one, today);
      const deputy = deputyOf(one);
      return [
        ...(receiver === null
          ? []
          : [{ asked: one, receiver, key: `${VERIFICATION_LETTER}${one.id}:${receiver.who}` }]),
        ...(deputy === null
          ? []
          : [{ asked: one, receiver: deputy, key: `${DEPUTY_LETTER}${one.id}:${deputy.who}` }]),
      ];
    })
    .filter(({ key }) => !gone.has(key));
}

/** A proposal names a service by the id that its row holds. */
function unnamedIssues({ workbook: { services } }: CommandInput, todo: readonly ToWrite[]): readonly Issue[] {
  const unnamed = new Set(
    todo.flatMap(({ asked }) => asked.of.services.filter(({ texts }) => texts.id === "")),
  );
  return [...unnamed].map((service) =>
    issueAt(cellRef(services, service, "id"), "", { code: "verification-service-without-id" }),
  );
}

function unsignedIssues({ workbook: { project }, sign }: CommandInput): readonly Issue[] {
  const base = project.record.values.answersPage;
  if (base === "" || sign !== undefined) return [];
  return [issueAt(cellRef(project, project.record, "answersPage"), base, { code: "answer-links-unsigned" })];
}

function proposedWords(
  { language }: CommandInput,
  { name, missing, due }: Round,
  ids: number,
): readonly string[] {
  const values = { round: name, count: missing.length, day: shortDate(due, language) };
  return [
    ...(missing.length === 0 ? [] : [say(TEXTS.proposed, language, values)]),
    ...(ids === 0 ? [] : [say(TEXTS.ids, language, { count: ids })]),
  ];
}

function stateWords(
  { language }: CommandInput,
  { name }: Round,
  { counts, providers }: VerificationOverview,
): readonly string[] {
  if (counts.all === 0) return [];
  const silent = providers.filter(({ email, state }) => email === "" && state !== "confirmed");
  const names = silent.map(({ provider }) => provider).join("; ");
  return [
    say(TEXTS.state, language, {
      ...counts,
      round: name,
      waiting: counts.waiting + counts["without-address"],
    }),
    ...(counts.edits === 0 ? [] : [say(TEXTS.proposals, language, { count: counts.edits })]),
    ...(silent.length === 0 ? [] : [say(TEXTS.noAddress, language, { count: silent.length, names })]),
  ];
}

function letterWords({ workbook, language }: CommandInput, count: number): readonly string[] {
  if (count === 0) return [];
  const noPage = workbook.project.record.values.answersPage === "";
  return [say(TEXTS.letters, language, { count }), ...(noPage ? [say(TEXTS.noPage, language)] : [])];
}
