import type { CellAddress } from "../sheet/grid.ts";

/** One message of a sending that a person has to look at. */
export interface OpenMessage {
  /** The key of the deed. */
  readonly key: string;
  /** The person it was for. */
  readonly name: string;
  readonly email: string;
  /** What is known: why it was refused, or when it was being sent. */
  readonly known: string;
  /** The person's e-mail in Kontakty; null when nobody has such an id. */
  readonly cell: CellAddress | null;
}

/** How far a sending has come; enough to draw the screen anew after it was closed. */
export interface SendingProgress {
  /** grace: everything can still be taken back; waiting: goes on by itself later. */
  readonly state: "idle" | "grace" | "running" | "waiting" | "done" | "stopped";
  readonly sent: number;
  readonly total: number;
  readonly waiting: number;
  readonly uncertain: readonly OpenMessage[];
  readonly refused: readonly OpenMessage[];
  /** What a person is told, in the language of the screen. */
  readonly sentences: readonly string[];
  /** Who began it; "" when that is not known. */
  readonly by: string;
  /** How many seconds are left for taking everything back; 0 when it is too late. */
  readonly graceSeconds: number;
  /** When it goes on by itself, by the clocks of Prague; "" when it does not. */
  readonly goOnAt: string;
  /** Only the time of one run is over: whoever has the screen open lets it go on at once. */
  readonly goesOnNow: boolean;
  /** What the last sending was and was about; "" where nobody knows. */
  readonly command: string;
  readonly event: string;
}

/** What sending would come to, before anything is sent. */
export interface SendingForecast {
  /** How many would go. */
  readonly count: number;
  /** How many have it already, and how many a person has to decide about first. */
  readonly already: number;
  readonly open: number;
  /** Who gets a message, in the order in which they go. */
  readonly names: readonly string[];
  /** Stands for the letters as they are now. */
  readonly mark: string;
  /** When the last one will have gone, and by what way. */
  readonly sentences: readonly string[];
}
