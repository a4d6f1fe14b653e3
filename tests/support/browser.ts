import chromium from "@sparticuz/chromium";
import { type Browser, chromium as launcher } from "playwright-core";

/** A real Chromium out of the npm registry: one for a test file, closed by its `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  return launcher.launch({
    args: chromium.args,
    executablePath: await chromium.executablePath(),
    headless: true,
  });
}
