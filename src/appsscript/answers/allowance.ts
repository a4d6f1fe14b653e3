import { type FormLimits, hasRoomFor } from "../../core/answers/form-limit.ts";
import { shortHash } from "../../core/messages/hash.ts";

/** The longest that the cache keeps anything; a count lapses when nobody has come for so long. */
const SECONDS = 21_600;
const BEGIN = "komplan.forms";

/**
 * Counts one form more of a link among its kind; false when it has sent too many. The cache may forget: then people
 * get more tries.
 */
export function mayTakeForm(kind: string, link: string, limits: FormLimits): boolean {
  const cache = CacheService.getScriptCache();
  if (cache === null) return true;
  const all = `${BEGIN}.${shortHash(kind)}`;
  const own = `${all}.${shortHash(link)}`;
  const counted = cache.getAll([own, all]);
  const counts = { link: Number(counted[own] ?? 0), all: Number(counted[all] ?? 0) };
  if (!hasRoomFor(counts, limits)) return false;
  cache.putAll({ [own]: String(counts.link + 1), [all]: String(counts.all + 1) }, SECONDS);
  return true;
}
