import type { IssueText } from "../../src/core/texts/issue-text.ts";
import { ISSUES } from "../../src/core/texts/issues.ts";
import { GENERATED, table } from "./markdown.ts";

const HEADINGS = {
  error: "Chyby (errors): řádek takhle nejde použít",
  warning: "Varování (warnings): pravděpodobný omyl",
  info: "Doporučení (hints): mohlo by být přesnější",
} as const;

/** Every issue code with what it says and what to do, by severity. */
export function issuesPage(): string {
  const entries = (Object.entries(ISSUES) as [string, IssueText][]).sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = (["error", "warning", "info"] as const).map((severity) => {
    const rows = entries
      .filter(([, issue]) => issue.severity === severity)
      .map(([code, { says, advice }]) => [`\`${code}\``, says.cs, advice.cs, `${says.en} ${advice.en}`]);
    return `## ${HEADINGS[severity]}\n\n${table(["kód", "co kontrola říká", "co s tím", "English"], rows)}`;
  });
  return [
    "# Co může kontrola najít",
    GENERATED,
    `Každý nález má stálý kód (${entries.length} kódů). Výrazy ve složených závorkách se nahradí údaji z buňky.`,
    ...sections,
    "",
  ].join("\n\n");
}
