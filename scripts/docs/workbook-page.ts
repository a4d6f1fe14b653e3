import type { Column, SheetDefinition } from "../../src/core/sheet/definition.ts";
import { SHEETS } from "../../src/core/workbook/sheets.ts";
import { GENERATED, table } from "./markdown.ts";

/** Every sheet and column of the workbook: what it holds and how else its header may be written. */
export function workbookPage(): string {
  return [
    "# Sešit: listy a sloupce",
    GENERATED,
    "Na velikosti písmen, diakritice a mezerách v záhlaví nezáleží; sloupce mohou stát v libovolném pořadí a mezi nimi i vaše vlastní.",
    ...(Object.values(SHEETS) as SheetDefinition[]).map(sheetSection),
    "",
  ].join("\n\n");
}

function sheetSection({ name, aliases, about, columns }: SheetDefinition): string {
  const others = aliases.length === 0 ? "" : ` Také: ${aliases.join(", ")}.`;
  const header = ["sloupec", "druh", "povinný", "také", "vysvětlení", "příklad"];
  return `## ${name.cs} (${name.en})\n\n${about.cs} ${about.en}${others}\n\n${table(header, Object.values(columns).map(columnRow))}`;
}

function columnRow({
  label,
  type,
  required,
  computed,
  aliases,
  note,
  example,
}: Column<unknown>): readonly string[] {
  const kind = type.values === undefined ? type.name : `${type.name}: ${type.values.join(", ")}`;
  const who = computed ? "píše program" : required ? "ano" : "";
  return [label.cs, kind, who, [label.en, ...aliases].join(", "), note.cs, example];
}
