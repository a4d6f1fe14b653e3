import type { Text } from "./say.ts";

/** The campaign plan: its form as the programme's projects use it, and the timeline on the web. */
export const CAMPAIGN_TEXTS = {
  title: { cs: "Plán informační kampaně", en: "Information campaign plan" },
  period: { cs: "termín realizace: {period}", en: "project period: {period}" },
  activityColumn: {
    cs: "Jaké činnosti a aktivity se budou realizovat?",
    en: "What activities will take place?",
  },
  timingColumn: { cs: "Kdy se budou realizovat?", en: "When will they take place?" },
  audienceColumn: { cs: "Pro koho jsou určeny?", en: "Who are they for?" },
  channelColumn: {
    cs: "Jak budou účastníci osloveni/obsah sdělení?",
    en: "How will people be reached / what will they be told?",
  },
  responsibleColumn: { cs: "Kdo zajišťuje?", en: "Who is responsible?" },
  footnote: {
    cs: "Plán informační kampaně může být průběžně aktualizován a doplňován, bude reagovat na aktuální vývoj procesu plánování a projektu, potřeby, náměty a připomínky",
    en: "The plan may be updated and extended as planning and the project go on, and in answer to needs, ideas and comments",
  },
  timelineHeading: { cs: "Kampaň v čase", en: "The campaign over time" },
  listHeading: { cs: "Termíny slovy", en: "The dates in words" },
  recurringWords: { cs: "opakovaně, {when}", en: "repeatedly, {when}" },
  continuousWords: { cs: "průběžně, {when}", en: "continuously, {when}" },
  deadlineWords: { cs: "nejpozději do {when}", en: "no later than {when}" },
  undatedWords: { cs: "bez určeného data", en: "no date given" },
} as const satisfies Record<string, Text>;
