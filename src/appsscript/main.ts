import { showAbout } from "./about.ts";
import { makeActionPlan as makeActionPlanOfYear } from "./action-plan.ts";
import type { Visit } from "./answers/desk.ts";
import { servePage } from "./answers/serve-page.ts";
import { setUpAnswersPage } from "./answers/set-up-page.ts";
import { showPage, takeForm } from "./answers/visit.ts";
import { checkInAres } from "./ares.ts";
import { isOwnTrigger } from "./editor-only.ts";
import { fromMenu } from "./from-menu.ts";
import { buildMenu } from "./menu.ts";
import { personalData } from "./personal-data.ts";
import { runTick } from "./reminders/run-tick.ts";
import { showRemindersState } from "./reminders/show-state.ts";
import { turnRemindersOff, turnRemindersOn } from "./reminders/switch.ts";
import { runCommand } from "./run.ts";
import { answerScreen } from "./screens/call-screen.ts";
import { openScreen } from "./screens/open-screen.ts";
import { continueSending as continueWaiting } from "./sending/continue-sending.ts";
import { decideSending as decideOpen } from "./sending/decide-sending.ts";
import { sendInvitations as sendAllInvitations } from "./sending/send-invitations.ts";
import { sendLetters } from "./sending/send-letters.ts";
import { stopSending as stopAllSending } from "./sending/stop-sending.ts";
import { addMissingSheets } from "./set-up.ts";

// Every export becomes a global function of the script, which any page of it may call: export nothing else.

/** A simple trigger, perhaps without any authorisation (AuthMode.NONE): nothing but the menu. */
export function onOpen(): void {
  buildMenu();
}

/** Google calls this instead of `onOpen` when the add-on has just been installed. */
export function onInstall(): void {
  onOpen();
}

export function openSetup(): void {
  fromMenu((language) => openScreen("setup", language));
}

export function openCheck(): void {
  fromMenu((language) => openScreen("check", language));
}

export function openInvitations(): void {
  fromMenu((language) => openScreen("invitations", language));
}

export function openMeeting(): void {
  fromMenu((language) => openScreen("meeting", language));
}

export function openPlan(): void {
  fromMenu((language) => openScreen("plan", language));
}

export function openSettlement(): void {
  fromMenu((language) => openScreen("settlement", language));
}

export function openApproval(): void {
  fromMenu((language) => openScreen("approval", language));
}

export function openCatalogue(): void {
  fromMenu((language) => openScreen("catalogue", language));
}

export function openCoverage(): void {
  fromMenu((language) => openScreen("coverage", language));
}

export function openState(): void {
  fromMenu((language) => openScreen("state", language));
}

/** The one function that the sidebars call. */
export function callScreen(name: unknown, input: unknown): unknown {
  return answerScreen(name, input);
}

export function checkData(): void {
  fromMenu((language) => runCommand("check", language));
}

export function makeCampaignPlan(): void {
  fromMenu((language) => runCommand("campaign", language));
}

export function makeCatalogue(): void {
  fromMenu((language) => runCommand("catalogue", language));
}

export function makeBrochure(): void {
  fromMenu((language) => runCommand("catalogue", language, { variant: "a5", pdf: true }));
}

export function makeCatalogueVariants(): void {
  fromMenu((language) => runCommand("catalogue", language, { variant: "all", pdf: true }));
}

export function makeDistribution(): void {
  fromMenu((language) => runCommand("distribution", language));
}

export function makeCoverage(): void {
  fromMenu((language) => runCommand("coverage", language));
}

export function makeOpenData(): void {
  fromMenu((language) => runCommand("open-data", language));
}

export function keepEdition(): void {
  fromMenu((language) => runCommand("edition", language));
}

export function makePlan(): void {
  fromMenu((language) => runCommand("plan", language));
}

export function makeActionPlan(): void {
  fromMenu(makeActionPlanOfYear);
}

export function makeEvaluation(): void {
  fromMenu((language) => runCommand("evaluation", language));
}

export function numberPlan(): void {
  fromMenu((language) => runCommand("renumber", language));
}

export function keepVersion(): void {
  fromMenu((language) => runCommand("publish", language));
}

export function showChanges(): void {
  fromMenu((language) => runCommand("changes", language));
}

export function checkQuality(): void {
  fromMenu((language) => runCommand("quality", language));
}

export function showApproval(): void {
  fromMenu((language) => runCommand("approval", language));
}

export function makeSettlement(): void {
  fromMenu((language) => runCommand("settlement", language));
}

export function previewCommentAnswers(): void {
  fromMenu((language) => runCommand("answer-comments", language));
}

export function showVote(): void {
  fromMenu((language) => runCommand("vote", language));
}

export function showVerification(): void {
  fromMenu((language) => runCommand("verify", language));
}

export function makeEvidence(): void {
  fromMenu((language) => runCommand("evidence", language));
}

export function askAres(): void {
  fromMenu(checkInAres);
}

export function decideOnChanges(): void {
  fromMenu((language) => runCommand("accept", language));
}

export function proposeEvents(): void {
  fromMenu((language) => runCommand("propose", language));
}

export function previewInvitations(): void {
  fromMenu((language) => runCommand("invite", language));
}

export function makePaperInvitations(): void {
  fromMenu((language) => runCommand("letters", language));
}

export function makeAttendanceList(): void {
  fromMenu((language) => runCommand("attendance", language));
}

export function prepareMinutes(): void {
  fromMenu((language) => runCommand("minutes", language));
}

export function previewFollowUp(): void {
  fromMenu((language) => runCommand("follow-up", language));
}

export function showReminders(): void {
  fromMenu((language) => runCommand("remind", language));
}

export function sendInvitations(): void {
  fromMenu(sendAllInvitations);
}

export function sendFollowUp(): void {
  fromMenu((language) => sendLetters("follow-up", language));
}

export function sendReminders(): void {
  fromMenu((language) => sendLetters("remind", language));
}

export function sendCommentAnswers(): void {
  fromMenu((language) => sendLetters("answer-comments", language));
}

export function sendVote(): void {
  fromMenu((language) => sendLetters("vote", language));
}

export function sendVerification(): void {
  fromMenu((language) => sendLetters("verify", language));
}

export function showState(): void {
  fromMenu(showRemindersState);
}

export function decideSending(): void {
  fromMenu(decideOpen);
}

export function stopSending(): void {
  fromMenu(stopAllSending);
}

export function setUpSheets(): void {
  fromMenu(addMissingSheets);
}

export function setUpAnswers(): void {
  fromMenu(setUpAnswersPage);
}

export function switchRemindersOn(): void {
  fromMenu(turnRemindersOn);
}

export function switchRemindersOff(): void {
  fromMenu(turnRemindersOff);
}

export function showPersonalData(): void {
  fromMenu(personalData);
}

export function aboutKomplan(): void {
  fromMenu(showAbout);
}

/** The one permanent clock trigger. Nobody looks on: what goes wrong is mailed to its owner, once. */
export function dailyTick(event?: { readonly triggerUid: string }): void {
  // Without an event it was started by hand in the editor, where no trigger counts.
  runTick(event?.triggerUid ?? "");
}

/** The one-shot clock trigger of a sending that could not end in one run. */
export function continueSending(event?: { readonly triggerUid: string }): void {
  if (isOwnTrigger(event?.triggerUid ?? "")) continueWaiting();
}

/** Somebody has opened the page for answers, from the link in a letter. */
export function doGet(visit?: Visit): GoogleAppsScript.HTML.HtmlOutput {
  return servePage(() => showPage(visit));
}

/** Somebody has sent the form of that page. */
export function doPost(visit?: Visit): GoogleAppsScript.HTML.HtmlOutput {
  return servePage(() => takeForm(visit));
}
