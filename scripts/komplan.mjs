#!/usr/bin/env node
import { existsSync } from "node:fs";
import { setUp } from "./set-up.mjs";

if (!existsSync(new URL("../node_modules/tsx/package.json", import.meta.url))) setUp();
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("./cli.ts");
process.exitCode = await main(process.argv.slice(2));
