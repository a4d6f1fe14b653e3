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
{{#potvrdit do}}**Prosíme, dejte nám vědět do {{potvrdit do}}, zda přijdete.** {{jak odpovědět}} Pokud nemůžete, rádi uvítáme Vašeho zástupce.{{/potvrdit do}}{{^potvrdit do}}Prosíme, dejte nám vědět, zda přijdete. {{jak odpovědět}}{{/potvrdit do}}

Těšíme se na Vás.

${SIGNATURE}`,
    use: "Pozvánka na akci; odchází jednotlivě každému příjemci.",
  },
  {
    key: "připomínka pozvánky",
    subject: "Připomínka: {{akce}}, {{datum krátce}}",
    body: `{{oslovení}}

dovolujeme si připomenout pozvánku na akci **„{{akce}}“**, která se koná {{den}}{{#čas}} {{v čase}}{{/čas}}{{#místo}}, {{místo}}{{/místo}}. Vaši odpověď zatím nemáme.

{{#potvrdit do}}**Prosíme, dejte nám vědět do {{potvrdit do}}, zda přijdete.**{{/potvrdit do}}{{^potvrdit do}}**Prosíme, dejte nám vědět, zda přijdete.**{{/potvrdit do}} {{jak odpovědět}} Pokud nemůžete, rádi uvítáme Vašeho zástupce.

Pokud jste už odpověděli a naše zprávy se minuly, považujte prosím tuto za bezpředmětnou.

${SIGNATURE}`,
    use: "Těm, kdo byli pozváni a neodpověděli; odchází sama podle nastavení v listu Projekt.",
  },
  {
    key: "změna akce",
    subject: "Změna: {{akce}}, {{datum krátce}}",
    body: `{{oslovení}}

u akce **„{{akce}}“**, na kterou jsme Vás zvali, se něco mění:
{{#each co se změnilo}}- {{.}}
{{/each}}{{#důvod}}
Důvod: {{důvod}}
{{/důvod}}
Platí tedy: akce se koná {{den}}{{#čas}} {{v čase}}{{/čas}}{{#místo}}.
Místo: {{místo}}{{#adresa}}, {{adresa}}{{/adresa}}{{/místo}}{{^místo}}. Místo upřesníme{{/místo}}.
{{#program}}

Program:
{{#each program}}- {{.}}
{{/each}}{{/program}}
Pokud se Vaše možnosti změnou nemění, Vaše dosavadní odpověď platí dál. Jinak nám dejte, prosíme, vědět. {{jak odpovědět}}

Děkujeme za pochopení.

${SIGNATURE}`,
    use: "Změna akce; odchází těm, kdo už byli pozváni.",
  },
  {
    key: "zrušení akce",
    subject: "Zrušeno: {{akce}}, {{datum krátce}}",
    body: `{{oslovení}}

akce **„{{akce}}“**, na kterou jsme Vás zvali, se **nekoná**. Měla být {{den}}{{#čas}} {{v čase}}{{/čas}}{{#místo}}, místo: {{místo}}{{/místo}}.
{{#důvod}}
Důvod: {{důvod}}
{{/důvod}}
Omlouváme se, že jsme Vám zkomplikovali plány.{{^na papíře}} Máte-li akci v kalendáři, z přílohy zprávy se v něm zruší.{{/na papíře}}

${SIGNATURE}`,
    use: "Zrušení akce; odchází těm, kdo už byli pozváni.",
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
  {
    key: "hlasování per rollam",
    subject: "Hlasování per rollam: {{dokument}}",
    body: `{{oslovení}}

{{orgán}} rozhoduje mimo jednání (per rollam) o dokumentu **„{{dokument}}“**{{#verze}}, verze {{verze}}{{/verze}}. Jako členku nebo člena Vás prosíme o hlas.

**Návrh usnesení:** {{návrh usnesení}}
{{#odkaz na dokument}}
Znění dokumentu: {{odkaz na dokument}}
{{/odkaz na dokument}}
**Hlasujte prosím do {{hlasovat do!}}.** {{jak hlasovat}}

Hlas je osobní, zástupce za Vás hlasovat nemůže. Do konce hlasování ho můžete změnit, platí poslední.

${SIGNATURE}`,
    use: "Členům orgánu, který hlasuje mimo jednání; odchází jednotlivě s osobním odkazem.",
  },
  {
    key: "odpověď na připomínku",
    subject: "Vypořádání Vaší připomínky {{číslo připomínky}}",
    body: `{{oslovení}}

děkujeme za připomínku{{#dokument}} k dokumentu **{{dokument}}**{{/dokument}}{{#místo v plánu}} ({{místo v plánu}}){{/místo v plánu}}. Napsali jste:

{{připomínka}}

Výsledek: **{{vypořádání}}**.{{#zdůvodnění}}
Zdůvodnění: {{zdůvodnění}}{{/zdůvodnění}}{{#rozhodl}}
Rozhodl: {{rozhodl}}{{#rozhodnuto dne}}, {{rozhodnuto dne}}{{/rozhodnuto dne}}{{/rozhodl}}
{{#odkaz na vypořádání}}

Jak byly vypořádány všechny připomínky, najdete na {{odkaz na vypořádání}}.{{/odkaz na vypořádání}}

${SIGNATURE}`,
    use: "Odpověď autorovi připomínky; odchází, až je připomínka vypořádaná.",
  },
  {
    key: "ověření údajů",
    subject: "Ověření údajů do katalogu služeb: {{poskytovatel}}",
    body: `{{oslovení}}

připravujeme katalog sociálních a navazujících služeb{{#území}} ({{území}}){{/území}}. Aby v něm lidé našli, co platí, prosíme Vás o kontrolu toho, co uvádíme o organizaci **{{poskytovatel}}**:

{{#each služby v katalogu}}- {{.}}
{{/each}}
**Údaje prosím ověřte do {{ověřit do!}}.** {{jak ověřit}}{{#odkaz pro ověření}} Co je správně, jen potvrdíte. Co se změnilo, opravíte nebo doplníte; úpravy pak projdeme a zařadíme.

Má-li údaje ověřit někdo jiný, na stránce mu to můžete předat.{{/odkaz pro ověření}}

Děkujeme za spolupráci.

${SIGNATURE}`,
    use: "Poskytovatelům v kole ověřování údajů do katalogu; odchází jednotlivě s osobním odkazem.",
  },
] as const;

export type TemplateKey = (typeof TEMPLATE_ROWS)[number]["key"];
