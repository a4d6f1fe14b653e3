import { COMMAND_LINE, type CommandLineName } from "../cli/commands.ts";
import { helpFor } from "../cli/help.ts";
import { GENERATED, table } from "./markdown.ts";

const NAMES = Object.keys(COMMAND_LINE) as CommandLineName[];

/** Every command's own help, in Czech and in English. */
export function commandsPage(): string {
  const sections = NAMES.map(
    (name) =>
      `## ${name}\n\n\`\`\`text\n${helpFor(name, "cs")}\n\`\`\`\n\n\`\`\`text\n${helpFor(name, "en")}\n\`\`\``,
  );
  return ["# Příkazy", GENERATED, commandsTable(), ...sections, ""].join("\n\n");
}

/** The commands, a row each. */
export function commandsTable(): string {
  const rows = NAMES.map((name) => [`\`${name}\``, COMMAND_LINE[name].about.cs, COMMAND_LINE[name].about.en]);
  return table(["příkaz", "co udělá", "what it does"], rows);
}
