import { mkdir, open, readFile, rm, rmdir, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

/** A claim to be the only one who sends from a workbook. */
export interface SendLock {
  /** False when somebody else has it and is alive. */
  readonly take: (run: string) => Promise<boolean>;
  /** True while the claim is still ours; keeps it fresh. */
  readonly keep: (run: string) => Promise<boolean>;
  readonly release: (run: string) => Promise<void>;
}

interface Holder {
  readonly run: string;
  readonly pid: number;
  readonly host: string;
}

/** Longer than any one message takes; whoever has been silent so long is gone. */
const STALE_MS = 10 * 60_000;
const TAKEOVER_MS = 30_000;

/** `.NAME.komplan-lock` beside the workbook, with the process that holds it. */
export function sendLock(workbook: string): SendLock {
  const path = join(dirname(workbook), `.${basename(workbook)}.komplan-lock`);
  return {
    take: async (run) => (await create(path, run)) || (await takeOver(path, run)),
    keep: async (run) => {
      const mine = (await holderOf(path))?.run === run;
      if (mine) await utimes(path, new Date(), new Date());
      return mine;
    },
    release: async (run) => {
      if ((await holderOf(path))?.run === run) await rm(path, { force: true });
    },
  };
}

async function create(path: string, run: string): Promise<boolean> {
  const holder: Holder = { run, pid: process.pid, host: hostname() };
  try {
    const file = await open(path, "wx", 0o600);
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Takes the place of a process that is gone; a folder makes sure that only one does so at a time. */
async function takeOver(path: string, run: string): Promise<boolean> {
  if (!(await isStale(path))) return false;
  const gate = `${path}.takeover`;
  if (!(await enter(gate))) return false;
  try {
    if (!(await isStale(path))) return false;
    await rm(path, { force: true });
    return await create(path, run);
  } finally {
    await rmdir(gate);
  }
}

async function enter(gate: string): Promise<boolean> {
  try {
    await mkdir(gate);
    return true;
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    if ((await ageOf(gate)) > TAKEOVER_MS) await rmdir(gate).catch(() => undefined);
    return false;
  }
}

async function isStale(path: string): Promise<boolean> {
  if ((await ageOf(path)) > STALE_MS) return true;
  const holder = await holderOf(path);
  // An empty file is being written by somebody this very moment, or was left so by a crash and grows old.
  return holder !== null && holder.host === hostname() && !isAlive(holder.pid);
}

async function ageOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );
}

async function holderOf(path: string): Promise<Holder | null> {
  const text = await readFile(path, "utf8").catch(() => "");
  try {
    const { run, pid, host }: Partial<Record<keyof Holder, unknown>> = JSON.parse(text);
    const whole = typeof run === "string" && typeof pid === "number" && typeof host === "string";
    return whole ? { run, pid, host } : null;
  } catch {
    return null;
  }
}

/** Signal 0 only asks; EPERM means that there is such a process of another user. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
