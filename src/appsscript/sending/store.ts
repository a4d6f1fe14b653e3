import type { OutcomeNote, RunNote } from "../../core/screens/sending-view.ts";
import type { Mark } from "../../core/sending/marks.ts";

/** Who is sending now, or when the last person has said yes. */
export interface Lease {
  /** Until when a run may still be alive, in milliseconds; 0 when none is. */
  readonly until: number;
  /** When a person last said yes; a stop before that does not count. */
  readonly since: number;
  /** What the person asked for from a screen; missing for what was begun from the menu. */
  readonly run?: LeaseRun;
  /** What came of the last run; missing while one is alive, and after one that Google has killed. */
  readonly outcome?: OutcomeNote;
}

/** What a screen tells of a run that is alive. */
export interface LeaseRun extends RunNote {
  /** Until when everything can be taken back, in milliseconds. */
  readonly graceUntil: number;
}

/** What the document's properties remember of sending. */
export interface Store {
  readonly marks: readonly Mark[];
  readonly lease: Lease;
  /** When the stop button was last pressed, in milliseconds; 0 for never. */
  readonly stoppedAt: number;
}

const MARK = "komplan.mark.";
const LEASE = "komplan.sending";
const STOP = "komplan.stop";

/** Google keeps 500 KB; what is over this makes room for the rest of the program. */
const MOST_CHARACTERS = 300_000;
const STOP_SECONDS = 6 * 60 * 60;

/** One call, whatever there is. */
export function readStore(): Store {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const lease = properties[LEASE];
  // Only the functions below write these properties.
  return {
    marks: Object.entries(properties)
      .filter(([key]) => key.startsWith(MARK))
      .map(([, text]) => JSON.parse(text ?? "") as Mark),
    lease: lease === undefined ? { until: 0, since: 0 } : (JSON.parse(lease) as Lease),
    stoppedAt: Number(properties[STOP] ?? 0),
  };
}

export function writeLease(lease: Lease): void {
  PropertiesService.getDocumentProperties().setProperty(LEASE, JSON.stringify(lease));
}

/** Durable when it returns, unlike a cell. */
export function writeMark(mark: Mark): void {
  PropertiesService.getDocumentProperties().setProperty(markName(mark), JSON.stringify(mark));
}

/** Forgets the oldest marks where there are too many; the journal has had their receipts for long. */
export function dropOldMarks(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => (markName(a) < markName(b) ? 1 : -1));
  let characters = 0;
  return sorted.filter((mark) => {
    characters += JSON.stringify(mark).length;
    if (characters <= MOST_CHARACTERS) return true;
    PropertiesService.getDocumentProperties().deleteProperty(markName(mark));
    return false;
  });
}

function markName({ run, chunk }: Mark): string {
  return `${MARK}${run}.${String(chunk).padStart(4, "0")}`;
}

/** The property lasts, the cache is quick enough to be looked at before every message. */
export function writeStop(now: number): void {
  PropertiesService.getDocumentProperties().setProperty(STOP, String(now));
  CacheService.getDocumentCache()?.put(STOP, String(now), STOP_SECONDS);
}

/** When the button was pressed, as far as the cache remembers. */
export function lookForStop(): number {
  return Number(CacheService.getDocumentCache()?.get(STOP) ?? 0);
}
