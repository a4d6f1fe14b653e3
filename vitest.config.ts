import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/support/quiet-console.ts"],
    testTimeout: 120_000,
    // Files share the modules of their worker: the program is bundled and compiled once, not for every file. Nothing in
    // it keeps state but what never changes; a test that changes the world puts it back.
    isolate: false,
    // The suite is planned for two cores; a third worker works while others wait for a browser or a mail server.
    maxWorkers: 3,
  },
});
