import type { Text } from "./say.ts";

/** The digest of what is due. */
export const REMINDER_TEXTS = {
  title: { cs: "Co je na řadě: {day}", en: "Due as of {day}" },
  nothing: {
    cs: "Do {day} není nic na řadě.",
    en: "Nothing is due until {day}.",
  },
  found: {
    cs: "Na řadě {count|je|jsou|je} {count} {count|věc|věci|věcí}, z toho po termínu {late}.",
    en: "{count} {count|thing is|things are} due, {late} of them late.",
  },
  late: { cs: "Po termínu", en: "Late" },
  today: { cs: "Dnes", en: "Today" },
  coming: { cs: "V příštích dnech", en: "In the next days" },
  day: { cs: "Den", en: "Day" },
  what: { cs: "Co", en: "What" },
  who: { cs: "Koho se týká", en: "Who" },
  where: { cs: "Kde v sešitu", en: "Where in the workbook" },
  place: { cs: "{sheet}, řádek {row}", en: "{sheet}, row {row}" },
} as const satisfies Record<string, Text>;

/** One item of the digest, by its kind. */
export const DUE_TEXTS = {
  event: { cs: "Koná se: {what}", en: "Takes place: {what}" },
  invitation: { cs: "Nejpozději rozeslat pozvánky: {what}", en: "Last day to send invitations: {what}" },
  answers: {
    cs: "Chybí {count} {count|odpověď|odpovědi|odpovědí}: {what}",
    en: "{count} {count|answer is|answers are} missing: {what}",
  },
  activity: { cs: "Termín činnosti: {what}", en: "Deadline: {what}" },
  "activity-overdue": { cs: "Činnost není označena jako splněná: {what}", en: "Not marked as done: {what}" },
  task: { cs: "Termín úkolu: {what}", en: "Task due: {what}" },
  body: { cs: "Naplánovat jednání: {what}", en: "Plan a meeting: {what}" },
  comments: {
    cs: "Vypořádat {count} {count|připomínku|připomínky|připomínek}: {what}",
    en: "Settle {count} {count|comment|comments}: {what}",
  },
  "vote-result": { cs: "Zapsat výsledek hlasování: {what}", en: "Write down the result of a vote: {what}" },
  comment: { cs: "Nevypořádaná připomínka: {what}", en: "Comment without settlement: {what}" },
} as const satisfies Record<string, Text>;
