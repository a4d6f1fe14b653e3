import { RefusedError } from "../../core/errors.ts";
import { REGISTER_TEXTS as TEXTS } from "../../core/texts/register.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { readInBlocks } from "../files.ts";
import { itemSplitter, type SplitState } from "./item-splitter.ts";

const ARRAY_KEY = "polozky";
const BYTES_PER_MB = 1_000_000;

/**
 * Reads a register of any size, one record in memory at a time; what cannot be parsed is handed over as null. Refuses a
 * file that is none, is damaged or not whole, and says where; the caller writes nothing before it is through.
 */
export async function readRegister(
  path: string,
  language: Language,
  take: (item: unknown) => void,
): Promise<void> {
  const splitter = itemSplitter(ARRAY_KEY, (item) => take(parsed(item)));
  await readInBlocks(path, language, (block) => {
    splitter.push(block);
    refuseFault(path, language, splitter.state());
  });
  const state = splitter.state();
  if (state.bytes === 0 || (state.closed && !state.found))
    throw refusal("wrongRoot", { path, state }, language);
  if (!state.closed) throw refusal("truncated", { path, state }, language);
}

function parsed(item: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(item.buffer, item.byteOffset, item.byteLength).toString("utf8"));
  } catch {
    return null;
  }
}

function refuseFault(path: string, language: Language, state: SplitState): void {
  if (state.fault === null) return;
  const texts = { root: "wrongRoot", "after-end": "afterEnd", "item-too-long": "tooLong" } as const;
  throw refusal(texts[state.fault], { path, state }, language);
}

function refusal(
  key: "wrongRoot" | "truncated" | "afterEnd" | "tooLong",
  { path, state }: { readonly path: string; readonly state: SplitState },
  language: Language,
): RefusedError {
  const size = Math.round((state.bytes / BYTES_PER_MB) * 10) / 10;
  const shown = language === "cs" ? String(size).replace(".", ",") : String(size);
  const values = { path, size: shown, item: state.items + 1 };
  return new RefusedError("unreadable-input", say(TEXTS[key], language, values));
}
