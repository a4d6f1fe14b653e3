import { showAbout } from "./about.ts";
import { dailyDigest } from "./daily-digest.ts";
import { fromMenu } from "./from-menu.ts";
import { buildMenu } from "./menu.ts";
import { turnRemindersOff, turnRemindersOn } from "./reminders-switch.ts";
import { runCommand } from "./run.ts";
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

export function showReminders(): void {
  fromMenu((language) => runCommand("remind", language));
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
