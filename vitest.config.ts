import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/support/quiet-console.ts"],
    testTimeout: 120_000,
    // One worker for each of the two cores that the suite is planned for; the default leaves one idle.
    maxWorkers: 2,
  },
});
