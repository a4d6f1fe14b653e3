import type { Frame, Page } from "playwright-core";
import { buildScreens, type ScreenName } from "../../scripts/build/screens.ts";
import type { Google } from "../appsscript/google/google.ts";

/** The sidebars as `npm run build` makes them. */
export const PAGES = await buildScreens();

/** Google's side of a sidebar: its one function is called, and everything goes there and back as text. */
const BRIDGE = `
if (location.href === "about:srcdoc") {
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    callScreen: (name, input) => {
      window.callGoogle(name, JSON.stringify(input)).then((text) => done(JSON.parse(text)), failed);
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
}`;

const bridged = new WeakMap<Page, { google: Google }>();

/** The width that Google gives to a sidebar; it cannot be changed there. */
const SIDEBAR_PX = 300;

/** Opens a sidebar in a sandboxed frame as Google does, talking to the built program in the double of Google. */
export async function openGoogleScreen(page: Page, google: Google, name: ScreenName): Promise<Frame> {
  const known = bridged.get(page);
  if (known === undefined) {
    const state = { google };
    bridged.set(page, state);
    await page.exposeFunction("callGoogle", (call: string, input: string) =>
      JSON.stringify(state.google.callFromPage("callScreen", call, JSON.parse(input)) ?? null),
    );
    await page.addInitScript({ content: BRIDGE });
  } else known.google = google;
  await page.goto("about:blank");
  await page.setContent(`<!DOCTYPE html><title>List</title><iframe id="sidebar" title="Panel"
    sandbox="allow-scripts allow-popups" style="width:${SIDEBAR_PX}px;height:700px;border:0"></iframe>`);
  await page.evaluate(
    ({ html }) => {
      document.querySelector("iframe")?.setAttribute("srcdoc", html);
    },
    { html: PAGES[name] },
  );
  const handle = await page.waitForSelector("#sidebar");
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("The sidebar has no frame.");
  await frame.waitForSelector("h1");
  return frame;
}
