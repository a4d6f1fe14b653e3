import type { Site } from "../site.ts";

/** What a handler of this shell has at hand. */
export interface ScreenCall {
  readonly site: Site;
}
