import type { SendingProgress } from "../../core/screens/sending-progress.ts";
import {
  type OutcomeNote,
  type RunNote,
  restingProgress,
  runningProgress,
  sentSince,
} from "../../core/screens/sending-view.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { SENDING_SCREEN_TEXTS as TEXTS } from "../../core/texts/screens-sending.ts";
import { STOP_TEXTS } from "../../core/texts/sending.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { sayContinuation } from "../sending/continuation.ts";
import { readStore, type Store } from "../sending/store.ts";
import { wallTime } from "../sending/wall-clock.ts";

const NO_RUN: RunNote = { command: "", event: "", total: 0, by: "" };

/** How far sending has come: one read of the document's properties while it goes on, the spreadsheet when it rests. */
export function progressNow(language: Language): SendingProgress {
  const store = readStore();
  const { lease, marks } = store;
  if (lease.until > Date.now()) return alive(store, language);
  const { grids } = readSpreadsheet();
  const workbook = recogniseWorkbook(grids, language);
  const { run = null } = lease;
  const outcome = lastWord(store, language);
  const sent = run === null ? 0 : sentSince(wallTime(lease.since), run, marks);
  const found = restingProgress({ workbook, marks, run, outcome, sent }, language);
  if (found.state !== "waiting") return found;
  return { ...found, sentences: [...found.sentences, sayContinuation(found.goOnAt, language)] };
}

/** What came of the last run; a stop since then has ended what was to go on by itself. */
function lastWord({ lease, stoppedAt }: Store, language: Language): OutcomeNote | null {
  const { outcome = null, since } = lease;
  if (outcome === null || outcome.goOnAt === "" || stoppedAt <= since) return outcome;
  const sentences = [...outcome.sentences.slice(0, -1), say(STOP_TEXTS.stop, language)];
  return { stopped: "stop", goOnAt: "", sentences };
}

function alive({ lease, marks, stoppedAt }: Store, language: Language): SendingProgress {
  const run = lease.run ?? NO_RUN;
  const stopping = stoppedAt > lease.since;
  const left = Math.ceil(((lease.run?.graceUntil ?? 0) - Date.now()) / 1_000);
  return runningProgress(run, {
    sent: sentSince(wallTime(lease.since), run, marks),
    graceSeconds: stopping ? 0 : Math.max(left, 0),
    sentences: stopping ? [say(TEXTS.stopping, language)] : [],
  });
}
