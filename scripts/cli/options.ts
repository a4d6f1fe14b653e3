import { SERVE_TEXTS } from "../../src/core/texts/answers.ts";
import { PRINT_TEXTS } from "../../src/core/texts/catalogue.ts";
import { CHANGE_TEXTS } from "../../src/core/texts/changes.ts";
import { OPTION_TEXTS } from "../../src/core/texts/cli.ts";
import { INTAKE_TEXTS } from "../../src/core/texts/comment-intake.ts";
import { PERSON_TEXTS } from "../../src/core/texts/person.ts";
import { REGISTER_TEXTS } from "../../src/core/texts/register.ts";
import type { Text } from "../../src/core/texts/say.ts";
import { SEND_COMMAND_TEXTS } from "../../src/core/texts/sending.ts";
import { VERIFYING_TEXTS } from "../../src/core/texts/verifying.ts";
import { VOTING_TEXTS } from "../../src/core/texts/voting.ts";

interface Option {
  readonly type: "string" | "boolean";
  /** What stands for the value in help; "" for a switch. */
  readonly value: string;
  readonly about: Text;
  /** May be typed more than once; its values come parted by commas. */
  readonly many?: boolean;
}

/** Every option of every command, once. */
export const OPTIONS = {
  out: { type: "string", value: "DIR", about: OPTION_TEXTS.out },
  today: { type: "string", value: "YYYY-MM-DD", about: OPTION_TEXTS.today },
  lang: { type: "string", value: "cs|en", about: OPTION_TEXTS.lang },
  json: { type: "boolean", value: "", about: OPTION_TEXTS.json },
  key: { type: "string", value: "FILE", about: OPTION_TEXTS.key },
  event: { type: "string", value: "ID", about: OPTION_TEXTS.event },
  year: { type: "string", value: "ROK", about: OPTION_TEXTS.year },
  "as-of": { type: "string", value: "YYYY-MM-DD", about: OPTION_TEXTS.asOf },
  round: { type: "string", value: "ID", about: OPTION_TEXTS.round },
  decision: { type: "string", value: "ID", about: VOTING_TEXTS.option },
  due: { type: "string", value: "YYYY-MM-DD", about: VERIFYING_TEXTS.option },
  way: { type: "string", value: "CESTA", about: INTAKE_TEXTS.way },
  document: { type: "string", value: "NÁZEV", about: OPTION_TEXTS.document },
  from: { type: "string", value: "VERZE|SOUBOR", about: OPTION_TEXTS.from },
  to: { type: "string", value: "VERZE", about: OPTION_TEXTS.to },
  accept: { type: "string", value: "ID,…", about: CHANGE_TEXTS.acceptOption },
  refuse: { type: "string", value: "ID,…", about: CHANGE_TEXTS.refuseOption },
  variant: { type: "string", value: "PODOBA", about: PRINT_TEXTS.variant },
  pdf: { type: "boolean", value: "", about: PRINT_TEXTS.pdf },
  all: { type: "boolean", value: "", about: OPTION_TEXTS.all },
  port: { type: "string", value: "PORT", about: SERVE_TEXTS.port },
  send: { type: "boolean", value: "", about: OPTION_TEXTS.send },
  smtp: { type: "string", value: "URL", about: SEND_COMMAND_TEXTS.smtp },
  resend: { type: "string", value: "KLÍČ", about: SEND_COMMAND_TEXTS.resend },
  sent: { type: "string", value: "KLÍČ", about: SEND_COMMAND_TEXTS.sent },
  id: { type: "string", value: "ID", about: PERSON_TEXTS.idOption },
  email: { type: "string", value: "E-MAIL", about: PERSON_TEXTS.emailOption },
  name: { type: "string", value: "JMÉNO", about: PERSON_TEXTS.nameOption },
  expired: { type: "boolean", value: "", about: PERSON_TEXTS.expiredOption },
  erase: { type: "boolean", value: "", about: PERSON_TEXTS.eraseOption },
  codes: { type: "string", value: "DIR", about: REGISTER_TEXTS.codesOption },
  orp: { type: "string", value: "ORP", about: REGISTER_TEXTS.orpOption, many: true },
  service: { type: "string", value: "ČÍSLO", about: REGISTER_TEXTS.serviceOption, many: true },
  workbook: { type: "string", value: "SEŠIT", about: REGISTER_TEXTS.workbookOption },
  yes: { type: "boolean", value: "", about: OPTION_TEXTS.yes },
  sample: { type: "boolean", value: "", about: OPTION_TEXTS.sample },
  project: { type: "string", value: "YYYY-MM..YYYY-MM", about: OPTION_TEXTS.project },
  first: { type: "string", value: "JMÉNO", about: OPTION_TEXTS.first },
  last: { type: "string", value: "PŘÍJMENÍ", about: OPTION_TEXTS.last },
  before: { type: "string", value: "TITUL", about: OPTION_TEXTS.before },
  after: { type: "string", value: "TITUL", about: OPTION_TEXTS.after },
  sex: { type: "string", value: "M|Ž", about: OPTION_TEXTS.sex },
  role: { type: "string", value: "FUNKCE", about: OPTION_TEXTS.role },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;
