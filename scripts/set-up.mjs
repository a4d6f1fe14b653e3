import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const LOCK = `${root}package-lock.json`;
const STAMP = `${root}node_modules/.komplan-lock`;

/** Installs exactly what package-lock.json names, once: a fresh clone needs nothing but Node and npm. */
export function setUp() {
  const lock = readFileSync(LOCK, "utf8");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock) return;
  process.stderr.write("Připravuji program (npm ci), chvilku to potrvá …\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: root, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" };
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], options);
  if (status !== 0) {
    process.stderr.write("Příprava se nepodařila. Zkontrolujte připojení a spusťte: npm ci\n");
    process.exit(2);
  }
  writeFileSync(STAMP, lock);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
