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
{{#potvrdit do}}**Prosíme, dejte nám vědět do {{potvrdit do}}, zda přijdete.** Stačí odpovědět na tuto zprávu. Pokud nemůžete, rádi uvítáme Vašeho zástupce.{{/potvrdit do}}{{^potvrdit do}}Prosíme, dejte nám vědět, zda přijdete. Stačí odpovědět na tuto zprávu.{{/potvrdit do}}

Těšíme se na Vás.

{{kontaktní osoba|realizační tým}}
{{#funkce kontaktní osoby}}{{funkce kontaktní osoby}}
{{/funkce kontaktní osoby}}{{realizátor}}
{{#telefon}}telefon {{telefon}}
{{/telefon}}{{#e-mail}}e-mail {{e-mail}}{{/e-mail}}`,
    use: "Pozvánka na akci; odchází jednotlivě každému příjemci.",
  },
] as const;
