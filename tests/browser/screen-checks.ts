import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

/** axe finds nothing in the page or frame, and nothing sticks out sideways. */
export async function expectAccessible(place: Page | Frame): Promise<void> {
  await place.evaluate(axe.source);
  const { violations } = await place.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { iframes: false }),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const { wide, room } = await place.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}

/** Notes what must not happen while the screens are used: messages of the console, errors, requests elsewhere. */
export function watchTrouble(page: Page, isOwn: (url: string) => boolean): string[] {
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("about:") && !isOwn(url)) trouble.push(url);
  });
  return trouble;
}
