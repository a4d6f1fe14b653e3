import type { Text } from "./say.ts";

/** Letters that go out by themselves, and what a person is told of them beforehand. */
export const TICK_TEXTS = {
  answersSubject: { cs: "Připomínka: čekáme na Vaši odpověď", en: "Reminder: we await your answer" },
  mattersSubject: { cs: "Připomínka: co máte na starosti", en: "Reminder: what you are responsible for" },
  bothSubject: { cs: "Připomínka: odpovědi a úkoly", en: "Reminder: answers and tasks" },
  digestSubject: { cs: "Týdenní přehled: {project}", en: "Weekly digest: {project}" },
  hello: { cs: "Dobrý den,", en: "Hello," },
  answers: {
    cs: "dovolujeme si připomenout pozvánky, na které nám chybí Vaše odpověď:",
    en: "may we remind you of these invitations, to which your answer is missing:",
  },
  matters: {
    cs: "připomínáme, co máte na starosti:",
    en: "this is a reminder of what you are responsible for:",
  },
  mattersToo: { cs: "Zároveň připomínáme, co máte na starosti:", en: "You are also responsible for:" },
  answerLine: {
    cs: "„{name}“, {day}; odpovězte prosím do {until}{link}",
    en: "“{name}”, {day}; please answer by {until}{link}",
  },
  answerLink: { cs: " na stránce {link}", en: " on the page {link}" },
  answerHow: {
    cs: "Stačí odpovědět na tuto zprávu. Pokud nemůžete, rádi uvítáme Vašeho zástupce.",
    en: "Answering this message will do. A deputy is welcome if you cannot come.",
  },
  matterLine: { cs: "{day}: {what}", en: "{day}: {what}" },
  matterLate: { cs: "{day} (po termínu): {what}", en: "{day} (late): {what}" },
  matterDone: {
    cs: "Co je hotové, prosím označte v tabulce jako splněné, nebo nám napište.",
    en: "Please mark in the spreadsheet what is done, or write to us.",
  },
  digestIntro: {
    cs: "posíláme přehled toho, co je v plánu „{project}“ na řadě.",
    en: "this is what is due in the plan “{project}”.",
  },
  late: { cs: "Po termínu", en: "Late" },
  coming: { cs: "V příštích dnech", en: "In the next days" },
  byItself: { cs: "Co odejde samo", en: "What goes out by itself" },
  digestLine: { cs: "{day}: {what}{who}", en: "{day}: {what}{who}" },
  who: { cs: " ({who})", en: " ({who})" },
  digestFooter: {
    cs: "Tento přehled poslal Komplán sám, protože jsou zapnuté samočinné připomínky. V Tabulkách Google je vypnete v menu Komplán, jinde zrušením naplánovaného příkazu.",
    en: "Komplán sent this digest by itself, since its reminders are on. Turn them off in the menu Komplán of the spreadsheet.",
  },

  now: {
    cs: "Teď {count|má sama|mají samy|má samo} odejít {count} {count|zpráva|zprávy|zpráv}.",
    en: "{count} {count|message is|messages are} to go out by themselves now.",
  },
  held: {
    cs: "{count} {count|zpráva, která má odejít sama, počká|zprávy, které mají odejít samy, počkají|zpráv, které mají odejít samy, počká} na pracovní dobu: {day} od {time}.",
    en: "{count} {count|message is|messages are} to go out by themselves, but only on {day} from {time}: sooner would be out of hours.",
  },
  noneNow: { cs: "Teď nemá samo odejít nic.", en: "Nothing is to go out by itself now." },
  noSender: {
    cs: "Připomínky nemají odesílatele, proto samy neodejdou. V listu Projekt vyplňte E-mail odesílatele nebo E-mail.",
    en: "The reminders have no sender, so none goes out. Fill in E-mail odesílatele or E-mail in the sheet Projekt.",
  },
  brokenTemplate: {
    cs: "Připomínky pozvánek neodejdou, šablonu „připomínka pozvánky“ je potřeba opravit v listu Šablony.",
    en: "Reminders of invitations do not go out; mend the template „připomínka pozvánky“ in the sheet Šablony.",
  },
  comingTitle: {
    cs: "Co odejde samo v příštích {days} dnech",
    en: "What goes out by itself in the next {days} days",
  },
  comingNone: { cs: "Podle dnešního stavu nic.", en: "Nothing, as things stand today." },
  comingAnswers: {
    cs: "{day}: připomínka pozvánky na „{name}“, {count} {count|člověk|lidé|lidí}",
    en: "{day}: reminder of the invitation to “{name}”, {count} {count|person|people}",
  },
  comingMatters: { cs: "{day}: co má na starosti {name}", en: "{day}: what {name} is responsible for" },
  comingDigest: { cs: "{day}: týdenní přehled na {email}", en: "{day}: the weekly digest to {email}" },
  message: { cs: "{name} ({email}): {subject}", en: "{name} ({email}): {subject}" },
} as const satisfies Record<string, Text>;
