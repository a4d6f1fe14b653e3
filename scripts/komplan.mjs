#!/usr/bin/env node
import { existsSync } from "node:fs";
import { setUp } from "./set-up.mjs";

// npm writes this file last: without it an installation was broken off half-way.
if (!existsSync(new URL("../node_modules/.package-lock.json", import.meta.url))) setUp();
// Whoever reads only the beginning (`| head`) must not break off what the command is doing.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("./cli.ts");
process.exitCode = await main(process.argv.slice(2));
