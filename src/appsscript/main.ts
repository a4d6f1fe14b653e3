import { showAbout } from "./about.ts";
import { dailyDigest } from "./daily-digest.ts";
import { fromMenu } from "./from-menu.ts";
import { buildMenu } from "./menu.ts";
import { turnRemindersOff, turnRemindersOn } from "./reminders-switch.ts";
import { runCommand } from "./run.ts";
import { continueSending as continueWaiting } from "./sending/continue-sending.ts";
import { decideSending as decideOpen } from "./sending/decide-sending.ts";
import { sendInvitations as sendAllInvitations } from "./sending/send-invitations.ts";
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

export function checkData(): void {
  fromMenu((language) => runCommand("check", language));
}

export function makeCampaignPlan(): void {
  fromMenu((language) => runCommand("campaign", language));
}

export function makeCatalogue(): void {
  fromMenu((language) => runCommand("catalogue", language));
}

export function proposeEvents(): void {
  fromMenu((language) => runCommand("propose", language));
}

export function previewInvitations(): void {
  fromMenu((language) => runCommand("invite", language));
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

export function decideSending(): void {
  fromMenu(decideOpen);
}

export function stopSending(): void {
  fromMenu(stopAllSending);
}

export function setUpSheets(): void {
  fromMenu(addMissingSheets);
}

export function switchRemindersOn(): void {
  fromMenu(turnRemindersOn);
}

export function switchRemindersOff(): void {
  fromMenu(turnRemindersOff);
}

export function aboutKomplan(): void {
  fromMenu(showAbout);
}

/** The daily clock trigger. Nobody looks on: what it refuses to do reaches its owner in Google's failure mail. */
export function dailyTick(event?: { readonly triggerUid: string }): void {
  // Without an event it was started by hand in the editor, where no trigger counts.
  dailyDigest(event?.triggerUid ?? "");
}

/** The one-shot clock trigger of a sending that could not end in one run. */
export function continueSending(): void {
  continueWaiting();
}
