import { afterEach, beforeEach, vi } from "vitest";

/** Code speaks through return values: a stray console call fails the test that caused it. */
beforeEach(() => {
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      throw new Error(`Unexpected console.${method}: ${words.join(" ")}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});
