import type { Grid } from "../../src/core/sheet/grid.ts";
import { aContact, anActivity, aProvider, aService, gridsOf, icoOf } from "../support/workbook.ts";
import { phrases } from "./phrases.ts";

interface Sizes {
  readonly contacts: number;
  readonly services: number;
  readonly activities: number;
}

/** A workbook of many different rows, so that nothing is remembered from one row for the next. */
export function manyRows({ contacts, services, activities }: Sizes): readonly Grid[] {
  const terms = phrases();
  const providers = Math.max(1, Math.round(services / 5));
  return gridsOf({
    contacts: Array.from({ length: contacts }, (_, index) =>
      aContact({
        firstName: FIRST[index % FIRST.length] ?? "",
        lastName: `${LAST[index % LAST.length]}${letters(index)}`,
      }),
    ),
    providers: Array.from({ length: providers }, () => aProvider()),
    services: Array.from({ length: services }, (_, index) =>
      aService({ providerIco: icoOf((index % providers) + 1) }),
    ),
    activities: Array.from({ length: activities }, (_, index) =>
      anActivity({ timing: terms[index % terms.length] ?? "", activity: `Beseda ${letters(index)}` }),
    ),
  });
}

const FIRST = ["Jana", "Eva", "Hana", "Petra", "Marie"];
const LAST = ["Nováková", "Svobodová", "Dvořáková", "Černá", "Procházková", "Krejčí"];

function letters(index: number): string {
  return index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "");
}
