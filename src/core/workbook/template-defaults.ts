const SIGNATURE = `{{kontaktní osoba|realizační tým}}
{{#funkce kontaktní osoby}}{{funkce kontaktní osoby}}
{{/funkce kontaktní osoby}}{{realizátor}}
{{#telefon}}telefon {{telefon}}
{{/telefon}}{{#e-mail}}e-mail {{e-mail}}{{/e-mail}}`;

/** What a meeting agreed on, and when the next one is. */
const OUTCOME = `{{#úkoly}}

Domluvené úkoly:
{{#each úkoly}}- {{.}}
{{/each}}{{/úkoly}}{{#usnesení}}

Usnesení:
{{#each usnesení}}- {{.}}
{{/each}}{{/usnesení}}{{#příští setkání}}

**Příští setkání: {{příští setkání}}.**{{/příští setkání}}`;

/** The letters a new workbook begins with; also used while the team has none of its own under the key. */
export const TEMPLATE_ROWS = [
  {
    key: "pozvánka",
    subject: "Pozvánka: {{akce}}, {{datum krátce}}",
    body: `{{oslovení}}

zveme Vás na akci **„{{akce}}“**, která se koná {{den}}{{#čas}} {{v čase}}{{/čas}}{{#místo}}.
Místo: {{místo}}{{#adresa}}, {{adresa}}{{/adresa}}{{/místo}}{{^místo}}. Místo upřesníme{{/místo}}.
{{#program}}

Program:
{{#each program}}- {{.}}
{{/each}}{{/program}}
{{#potvrdit do}}**Prosíme, dejte nám vědět do {{potvrdit do}}, zda přijdete.** {{#odkaz pro odpověď}}Odpovíte na stránce {{odkaz pro odpověď}}, přihlašovat se nemusíte.{{/odkaz pro odpověď}}{{^odkaz pro odpověď}}Stačí odpovědět na tuto zprávu.{{/odkaz pro odpověď}} Pokud nemůžete, rádi uvítáme Vašeho zástupce.{{/potvrdit do}}{{^potvrdit do}}Prosíme, dejte nám vědět, zda přijdete. {{#odkaz pro odpověď}}Odpovíte na stránce {{odkaz pro odpověď}}, přihlašovat se nemusíte.{{/odkaz pro odpověď}}{{^odkaz pro odpověď}}Stačí odpovědět na tuto zprávu.{{/odkaz pro odpověď}}{{/potvrdit do}}

Těšíme se na Vás.

${SIGNATURE}`,
    use: "Pozvánka na akci; odchází jednotlivě každému příjemci.",
  },
  {
    key: "po setkání – přítomným",
    subject: "Děkujeme za účast: {{akce}}, {{datum krátce}}",
    body: `{{oslovení}}

{{#v zastoupení}}děkujeme za účast Vašeho zástupce{{#zástupce}} ({{zástupce}}){{/zástupce}} na akci{{/v zastoupení}}{{^v zastoupení}}děkujeme za Vaši účast na akci{{/v zastoupení}} **„{{akce}}“**, která se konala {{den}}.${OUTCOME}

Zápis připravujeme a pošleme Vám ho. Pokud v něm má něco zaznít jinak, napište nám.

${SIGNATURE}`,
    use: "Po akci těm, kdo přišli nebo poslali zástupce.",
  },
  {
    key: "po setkání – omluveným",
    subject: "Po setkání: {{akce}}, {{datum krátce}}",
    body: `{{oslovení}}

děkujeme, že jste nám dali vědět o své neúčasti na akci **„{{akce}}“**, která se konala {{den}}.${OUTCOME}

Zápis připravujeme a pošleme Vám ho. Rádi se s Vámi potkáme příště.

${SIGNATURE}`,
    use: "Po akci těm, kdo se omluvili.",
  },
  {
    key: "po setkání – nepřítomným",
    subject: "Chyběli jste nám: {{akce}}, {{datum krátce}}",
    body: `{{oslovení}}

na akci **„{{akce}}“**, která se konala {{den}}, jsme se s Vámi nepotkali.${OUTCOME}

Zápis připravujeme a pošleme Vám ho. Když příště nebudete moci přijít, stačí nám předem napsat; rádi uvítáme i Vašeho zástupce.

${SIGNATURE}`,
    use: "Po akci těm, kdo nepřišli a neomluvili se.",
  },
] as const;

export type TemplateKey = (typeof TEMPLATE_ROWS)[number]["key"];
