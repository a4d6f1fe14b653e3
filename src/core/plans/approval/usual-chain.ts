import { fold } from "../../czech/text.ts";
import { APPROVAL_TEXTS as TEXTS } from "../../texts/approval.ts";
import { say } from "../../texts/say.ts";
import { codeList } from "../../workbook/code-list.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** A step to be proposed: which body, in which place, and what it usually says. */
export interface ProposedStep {
  readonly order: string;
  readonly body: string;
  readonly verb: string;
}

/**
 * The usual way of a plan: working groups, the steering group, the council's commission, the council, the assembly and
 * the assembly of every other municipality (practice of České Budějovice, Hlinsko, Litoměřice).
 */
export function usualChain(workbook: Workbook): readonly ProposedStep[] {
  const bodies = (kind: string) =>
    workbook.groups.records
      .filter(({ values }) => values.kind.startsWith(kind))
      .map(({ values }) => values.name);
  const seat = fold(workbook.project.record.values.beneficiary);
  const others = codeList(workbook, "municipality").filter((name) => !seat.includes(fold(name)));
  const steps: readonly (readonly [readonly string[], string])[] = [
    [bodies("pracovní"), "doporučil"],
    [bodies("řídící"), "doporučil"],
    [[say(TEXTS.commission, "cs")], "doporučil"],
    [[say(TEXTS.council, "cs")], "doporučil"],
    [[say(TEXTS.assembly, "cs")], "schválil"],
    [others.map((name) => say(TEXTS.eachMunicipality, "cs", { name })), "vzal na vědomí"],
  ];
  return steps
    .filter(([names]) => names.length > 0)
    .flatMap(([names, verb], index) => names.map((body) => ({ order: String(index + 1), body, verb })));
}
