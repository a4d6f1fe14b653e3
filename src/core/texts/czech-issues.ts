import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with one text: identifiers, addresses, dates, money, names, wording. */
export const CZECH_ISSUES = {
  "text-too-long": {
    severity: "warning",
    says: {
      cs: "Text má {length} znaků; do buňky se hodí nejvýš {limit}.",
      en: "The text has {length} characters; a cell should hold {limit} at most.",
    },
    advice: {
      cs: "Zkraťte ho, nebo dejte celý dokument stranou a do buňky napište odkaz.",
      en: "Shorten it, or keep the document elsewhere and put a link here.",
    },
  },
  "text-formula-error": {
    severity: "error",
    says: {
      cs: "Vzorec v této buňce se nepodařilo spočítat; stojí tu „{found}“.",
      en: "The formula in this cell does not work; the cell shows “{found}”.",
    },
    advice: {
      cs: "Opravte vzorec, nebo místo něj napište hodnotu.",
      en: "Correct the formula, or type the value instead.",
    },
  },
  "text-mojibake": {
    severity: "warning",
    says: {
      cs: "V textu jsou znaky pokažené při kopírování (třeba „ţ“ místo „ž“).",
      en: "The text has letters damaged by copying (such as “ţ” for “ž”).",
    },
    advice: {
      cs: "Porovnejte ho s návrhem „{fix}“ a přijměte ho, nebo text napište znovu.",
      en: "Compare it with “{fix}” and accept that, or type the text again.",
    },
  },
  "text-invisible": {
    severity: "warning",
    says: { cs: "V textu jsou neviditelné znaky.", en: "The text has invisible characters." },
    advice: {
      cs: "Nechte je odstranit; nic viditelného se nezmění.",
      en: "Have them removed; nothing visible changes.",
    },
  },
  "text-decomposed": {
    severity: "info",
    says: {
      cs: "Písmena s háčky a čárkami jsou složená ze dvou znaků, jak je vkládá PDF.",
      en: "Accented letters are made of two characters each, as PDF files do it.",
    },
    advice: {
      cs: "Nechte je spojit, ať se v textu dá hledat.",
      en: "Have them joined so that the text can be searched.",
    },
  },
  "text-spaces": {
    severity: "info",
    says: { cs: "V textu jsou mezery navíc.", en: "The text has extra spaces." },
    advice: { cs: "Nechte je odstranit.", en: "Have them removed." },
  },
  "text-formula-like": {
    severity: "warning",
    says: {
      cs: "Text začíná znakem, po kterém by ho tabulka brala jako vzorec.",
      en: "The text starts with a sign that makes a spreadsheet take it for a formula.",
    },
    advice: {
      cs: "Zkontrolujte, že sem text patří. Při zápisu a vývozu se před něj dá apostrof.",
      en: "Check that the text belongs here. An apostrophe is put before it when it is written or exported.",
    },
  },
  "text-typo": {
    severity: "info",
    says: { cs: "Je tu překlep „{typo}“.", en: "There is a slip: “{typo}”." },
    advice: { cs: "Nechte ho opravit.", en: "Have it corrected." },
  },
  "ico-shape": {
    severity: "error",
    says: {
      cs: "IČO „{found}“ nemá osm číslic, nebo jsou mezi nimi jiné znaky.",
      en: "The IČO “{found}” does not have eight digits, or has other characters among them.",
    },
    advice: {
      cs: "Opište IČO z rejstříku ARES (ares.gov.cz).",
      en: "Copy the IČO from the ARES register (ares.gov.cz).",
    },
  },
  "ico-check": {
    severity: "error",
    says: {
      cs: "IČO „{found}“ neexistuje: nesedí kontrolní číslice.",
      en: "The IČO “{found}” cannot exist: its check digit does not fit.",
    },
    advice: {
      cs: "Nejspíš je přehozená nebo chybná číslice. Ověřte IČO v rejstříku ARES.",
      en: "A digit is probably wrong or swapped. Check it in the ARES register.",
    },
  },
  "ico-padded": {
    severity: "warning",
    says: {
      cs: "IČO „{found}“ přišlo o nuly na začátku.",
      en: "The IČO “{found}” has lost its leading zeros.",
    },
    advice: {
      cs: "Doplňte je: „{fix}“. Sloupec nastavte jako prostý text.",
      en: "Put them back: “{fix}”. Set the column to plain text.",
    },
  },
  "ico-format": {
    severity: "info",
    says: {
      cs: "IČO je napsané s mezerami nebo popiskem.",
      en: "The IČO is written with spaces or a label.",
    },
    advice: { cs: "Nechte jen číslice: „{fix}“.", en: "Keep the digits only: “{fix}”." },
  },
  "ico-is-dic": {
    severity: "warning",
    says: {
      cs: "Ve sloupci {column} je DIČ „{found}“.",
      en: "{column} holds a tax number (DIČ), “{found}”.",
    },
    advice: { cs: "IČO je totéž bez „CZ“: „{fix}“.", en: "The IČO is the same without “CZ”: “{fix}”." },
  },
  "dic-shape": {
    severity: "error",
    says: {
      cs: "DIČ „{found}“ nemá tvar „CZ“ a osm číslic.",
      en: "The tax number “{found}” is not CZ and eight digits.",
    },
    advice: {
      cs: "Opište DIČ z faktury nebo z registru plátců.",
      en: "Copy it from an invoice or the VAT register.",
    },
  },
  "dic-check": {
    severity: "error",
    says: {
      cs: "DIČ „{found}“ neexistuje: nesedí kontrolní číslice.",
      en: "The tax number “{found}” cannot exist: its check digit does not fit.",
    },
    advice: {
      cs: "Nejspíš je přehozená nebo chybná číslice. Ověřte DIČ v registru plátců.",
      en: "A digit is probably wrong or swapped. Check it in the VAT register.",
    },
  },
  "dic-personal": {
    severity: "error",
    says: {
      cs: "DIČ ve sloupci {column} patří fyzické osobě a obsahuje její rodné číslo.",
      en: "The tax number in {column} belongs to a natural person and contains a birth number.",
    },
    advice: {
      cs: "DIČ smažte. Rodná čísla se sem neukládají; stačí IČO.",
      en: "Delete it. Birth numbers are not kept here; the IČO will do.",
    },
  },
  "dic-format": {
    severity: "info",
    says: {
      cs: "DIČ je napsané jinak, než se píše.",
      en: "The tax number is not written in its usual form.",
    },
    advice: { cs: "Nechte ho upravit na „{fix}“.", en: "Have it changed to “{fix}”." },
  },
  "postal-code-shape": {
    severity: "error",
    says: {
      cs: "PSČ „{found}“ nemá pět číslic nebo nezačíná číslicí 1–7.",
      en: "The postal code “{found}” does not have five digits or does not start with 1–7.",
    },
    advice: { cs: "Napište PSČ jako „412 01“.", en: "Write it like “412 01”." },
  },
  "postal-code-format": {
    severity: "info",
    says: {
      cs: "PSČ se píše s mezerou po třech číslicích.",
      en: "A postal code is written with a space after three digits.",
    },
    advice: { cs: "Nechte ho upravit na „{fix}“.", en: "Have it changed to “{fix}”." },
  },
  "data-box-shape": {
    severity: "error",
    says: {
      cs: "Datová schránka „{found}“ nemá sedm písmen a číslic.",
      en: "The data box “{found}” is not seven letters and digits.",
    },
    advice: {
      cs: "Opište identifikátor ze seznamu držitelů datových schránek.",
      en: "Copy the identifier from the public list of data boxes.",
    },
  },
  "data-box-format": {
    severity: "info",
    says: {
      cs: "Identifikátor datové schránky se píše malými písmeny a bez popisku.",
      en: "A data box identifier is written in small letters, without a label.",
    },
    advice: { cs: "Nechte ho upravit na „{fix}“.", en: "Have it changed to “{fix}”." },
  },
  "phone-shape": {
    severity: "error",
    says: {
      cs: "„{part}“ není telefonní číslo, na které se dá zavolat.",
      en: "“{part}” is not a telephone number that can be dialled.",
    },
    advice: {
      cs: "Česká čísla mají devět číslic, zahraniční začínají „+“. Více čísel oddělte čárkou.",
      en: "Czech numbers have nine digits, foreign ones start with “+”. Part several numbers by commas.",
    },
  },
  "phone-format": {
    severity: "info",
    says: {
      cs: "Telefon je napsaný jinak, než se tiskne.",
      en: "The telephone number is not written as it is printed.",
    },
    advice: { cs: "Nechte ho upravit na „{fix}“.", en: "Have it changed to “{fix}”." },
  },
  "email-shape": {
    severity: "error",
    says: { cs: "„{found}“ není e-mailová adresa.", en: "“{found}” is not an e-mail address." },
    advice: {
      cs: "Napište jednu adresu, třeba „info@example.cz“.",
      en: "Write one address, such as “info@example.cz”.",
    },
  },
  "email-line-break": {
    severity: "error",
    says: { cs: "V e-mailové adrese je konec řádku.", en: "The e-mail address has a line break in it." },
    advice: {
      cs: "Nechte v buňce jen jednu adresu na jednom řádku.",
      en: "Keep one address on one line in the cell.",
    },
  },
  "email-several": {
    severity: "error",
    says: { cs: "V jedné buňce je více e-mailových adres.", en: "One cell holds several e-mail addresses." },
    advice: {
      cs: "Nechte tu jednu; ostatním lidem dejte vlastní řádek.",
      en: "Keep one here; give the other people rows of their own.",
    },
  },
  "email-antispam": {
    severity: "error",
    says: {
      cs: "Místo e-mailu se zkopírovala věta o ochraně před spamboty.",
      en: "A sentence about protection from spambots was copied instead of the address.",
    },
    advice: {
      cs: "Otevřete původní stránku v prohlížeči a adresu odtud opište.",
      en: "Open the page in a browser and copy the address from there.",
    },
  },
  "email-at-word": {
    severity: "error",
    says: {
      cs: "V adrese „{found}“ je zavináč napsaný slovem.",
      en: "The address “{found}” has its at sign spelt out.",
    },
    advice: { cs: "Napište místo slova znak @.", en: "Type the @ sign instead." },
  },
  "email-diacritics": {
    severity: "error",
    says: {
      cs: "V adrese „{found}“ jsou háčky nebo čárky; většina pošt ji nedoručí.",
      en: "The address “{found}” has accented letters; most servers will not deliver to it.",
    },
    advice: {
      cs: "Nemá to být „{suggestion}“? Ověřte to u příjemce.",
      en: "Should it be “{suggestion}”? Check with the person.",
    },
  },
  "email-domain-typo": {
    severity: "warning",
    says: {
      cs: "V adrese „{found}“ je nejspíš překlep za zavináčem.",
      en: "The address “{found}” probably has a slip after the at sign.",
    },
    advice: { cs: "Nemá to být „{suggestion}“?", en: "Should it be “{suggestion}”?" },
  },
  "email-format": {
    severity: "info",
    says: {
      cs: "Kolem adresy je text navíc, nebo je za zavináčem velké písmeno.",
      en: "There is extra text round the address, or a capital after the at sign.",
    },
    advice: { cs: "Nechte jen adresu: „{fix}“.", en: "Keep the address only: “{fix}”." },
  },
  "web-shape": {
    severity: "error",
    says: { cs: "„{found}“ není webová adresa.", en: "“{found}” is not a web address." },
    advice: {
      cs: "Zkopírujte adresu z řádku prohlížeče, třeba „https://www.example.cz“.",
      en: "Copy it from the browser, such as “https://www.example.cz”.",
    },
  },
  "web-several": {
    severity: "error",
    says: { cs: "V jedné buňce je více webových adres.", en: "One cell holds several web addresses." },
    advice: {
      cs: "Nechte tu hlavní; další uveďte v popisu.",
      en: "Keep the main one; mention the others in the description.",
    },
  },
  "web-is-email": {
    severity: "error",
    says: {
      cs: "Ve sloupci {column} je e-mail „{found}“.",
      en: "{column} holds an e-mail address, “{found}”.",
    },
    advice: {
      cs: "Přesuňte ho do sloupce pro e-mail a sem napište adresu webu.",
      en: "Move it to the e-mail column and put the web address here.",
    },
  },
  "web-format": {
    severity: "info",
    says: {
      cs: "Webová adresa je napsaná jinak, než se tiskne.",
      en: "The web address is not written as it is printed.",
    },
    advice: { cs: "Nechte ji upravit na „{fix}“.", en: "Have it changed to “{fix}”." },
  },
  "registration-number-shape": {
    severity: "error",
    says: {
      cs: "„{found}“ není registrační číslo projektu.",
      en: "“{found}” is not a project registration number.",
    },
    advice: {
      cs: "Opište číslo z právního aktu, třeba „CZ.03.2.63/0.0/0.0/16_063/0006526“.",
      en: "Copy it from the grant decision, such as “CZ.03.2.63/0.0/0.0/16_063/0006526”.",
    },
  },
  "registration-number-truncated": {
    severity: "error",
    says: {
      cs: "Registrační číslo „{found}“ není celé.",
      en: "The registration number “{found}” breaks off.",
    },
    advice: { cs: "Doplňte konec čísla podle právního aktu.", en: "Complete it from the grant decision." },
  },
  "registration-number-part": {
    severity: "warning",
    says: {
      cs: "V registračním čísle „{found}“ chybí podtržítko nebo část.",
      en: "The registration number “{found}” lacks its underscore or a part.",
    },
    advice: { cs: "Porovnejte ho s návrhem „{fix}“.", en: "Compare it with “{fix}”." },
  },
  "registration-number-format": {
    severity: "info",
    says: {
      cs: "V registračním čísle jsou mezery nebo je před ním popisek.",
      en: "The registration number has spaces in it or a label before it.",
    },
    advice: { cs: "Nechte ho upravit na „{fix}“.", en: "Have it changed to “{fix}”." },
  },
  "programme-mismatch": {
    severity: "warning",
    says: {
      cs: "Registrační číslo patří k programu „{expected}“, uvedený je „{programme}“.",
      en: "The registration number belongs to “{expected}”; “{programme}” is named.",
    },
    advice: {
      cs: "Opravte program, nebo číslo: podle programu se vybírají loga a povinný text.",
      en: "Correct the programme or the number: logos and the obligatory text follow the programme.",
    },
  },
  "call-mismatch": {
    severity: "warning",
    says: {
      cs: "V registračním čísle je výzva {expected}, uvedená je {call}.",
      en: "The registration number holds the call {expected}; {call} is named.",
    },
    advice: { cs: "Ověřte číslo výzvy v právním aktu.", en: "Check the call in the grant decision." },
  },
  "personal-birth-number": {
    severity: "error",
    says: { cs: "Ve sloupci {column} je rodné číslo.", en: "{column} holds a birth number." },
    advice: {
      cs: "Rodné číslo smažte, pro komunitní plánování se neukládá.",
      en: "Delete it. Birth numbers are not kept for community planning.",
    },
  },
  "personal-birth-date": {
    severity: "error",
    says: { cs: "Ve sloupci {column} je datum narození.", en: "{column} holds a date of birth." },
    advice: {
      cs: "Datum smažte, pokud pro něj nemáte zákonný důvod; k plánování není potřeba.",
      en: "Delete it unless the law asks for it; planning does not need it.",
    },
  },
  "money-ambiguous": {
    severity: "warning",
    says: {
      cs: "Částku „{found}“ lze číst jako {thousands} i jako {decimals}.",
      en: "The amount “{found}” can be read as {thousands} or as {decimals}.",
    },
    advice: {
      cs: "Napište tisíce s mezerou a desetinná místa s čárkou, třeba „1 834,00 Kč“.",
      en: "Write thousands with a space and decimals with a comma, such as “1 834,00 Kč”.",
    },
  },
  "money-unread": {
    severity: "info",
    says: {
      cs: "Z textu „{found}“ nejde vyčíst jedna částka v korunách; do součtů se nepočítá.",
      en: "“{found}” does not give one amount in crowns; sums leave it out.",
    },
    advice: {
      cs: "Pokud má jít o částku, napište ji třeba „1 834 050,00 Kč“ nebo „1,2 mil. Kč“.",
      en: "If it is an amount, write it like “1 834 050,00 Kč” or “1,2 mil. Kč”.",
    },
  },
  "date-shape": {
    severity: "error",
    says: { cs: "„{found}“ není datum.", en: "“{found}” is not a date." },
    advice: { cs: "Napište jeden den, třeba „14. 5. 2026“.", en: "Write one day, such as “14. 5. 2026”." },
  },
  "date-impossible": {
    severity: "error",
    says: { cs: "Den „{found}“ v kalendáři není.", en: "There is no such day as “{found}”." },
    advice: { cs: "Opravte den nebo měsíc.", en: "Correct the day or the month." },
  },
  "date-year-missing": {
    severity: "error",
    says: { cs: "U data „{found}“ chybí rok.", en: "The date “{found}” has no year." },
    advice: { cs: "Doplňte rok, třeba „14. 5. 2026“.", en: "Add the year, such as “14. 5. 2026”." },
  },
  "date-day-missing": {
    severity: "error",
    says: { cs: "V „{found}“ chybí den.", en: "“{found}” has no day." },
    advice: {
      cs: "Do tohoto sloupce patří jeden den, třeba „14. 5. 2026“.",
      en: "This column takes one day, such as “14. 5. 2026”.",
    },
  },
  "date-out-of-range": {
    severity: "error",
    says: {
      cs: "Datum „{found}“ leží mimo roky 1990–2100.",
      en: "The date “{found}” lies outside 1990–2100.",
    },
    advice: {
      cs: "Nejspíš je překlep v roce; opravte ho.",
      en: "The year is probably mistyped; correct it.",
    },
  },
  "date-short-year": {
    severity: "info",
    says: { cs: "Rok v „{found}“ je napsaný dvěma číslicemi.", en: "The year in “{found}” has two digits." },
    advice: { cs: "Napište ho celý: „{fix}“.", en: "Write it in full: “{fix}”." },
  },
  "date-ambiguous": {
    severity: "error",
    says: { cs: "„{found}“ může být {czech} i {american}.", en: "“{found}” may be {czech} or {american}." },
    advice: { cs: "Napište datum s tečkami, den první.", en: "Write the date with dots, the day first." },
  },
  "date-american": {
    severity: "warning",
    says: { cs: "V „{found}“ je měsíc před dnem.", en: "“{found}” has its month before its day." },
    advice: {
      cs: "Česky se píše „{fix}“. Zkontrolujte národní nastavení tabulky.",
      en: "In Czech it is “{fix}”. Check the locale of the spreadsheet.",
    },
  },
  "date-serial": {
    severity: "warning",
    says: {
      cs: "Místo data je vidět číslo „{found}“, jak si datum ukládá tabulka.",
      en: "The cell shows “{found}”, the number by which spreadsheets keep a date.",
    },
    advice: { cs: "Nastavte buňce formát data; je to {fix}.", en: "Format the cell as a date; it is {fix}." },
  },
  "date-with-time": {
    severity: "info",
    says: {
      cs: "U data je i čas; z této buňky se bere jen den.",
      en: "There is a time beside the date; only the day is taken from this cell.",
    },
    advice: { cs: "Čas napište do sloupce pro čas.", en: "Put the time in the column for times." },
  },
  "date-weekday": {
    severity: "warning",
    says: { cs: "„{found}“ není {typed}, ale {real}.", en: "“{found}” is not {typed} but {real}." },
    advice: { cs: "Opravte den v týdnu, nebo datum.", en: "Correct the weekday or the date." },
  },
  "time-shape": {
    severity: "error",
    says: { cs: "„{found}“ není čas.", en: "“{found}” is not a time of day." },
    advice: { cs: "Napište čas třeba jako „9:00“.", en: "Write it like “9:00”." },
  },
  "time-impossible": {
    severity: "error",
    says: { cs: "Hodina „{found}“ neexistuje.", en: "There is no such time as “{found}”." },
    advice: { cs: "Napište čas od 0:00 do 23:59.", en: "Write a time from 0:00 to 23:59." },
  },
  "legal-form-stale": {
    severity: "info",
    says: {
      cs: "„{found}“ má v názvu občanské sdružení; ta od roku 2014 nejsou.",
      en: "“{found}” is named as a civic association (o. s.), a form abolished in 2014.",
    },
    advice: {
      cs: "Ověřte v rejstříku, jak se organizace jmenuje dnes; údaje mohou být staré.",
      en: "Check its present name in the register; the data may be old.",
    },
  },
  "related-services-mixed": {
    severity: "warning",
    says: {
      cs: "Pro stejné služby se tu střídají slova: {words}.",
      en: "Several words are used here for the same services: {words}.",
    },
    advice: {
      cs: "Zvolte jedno, třeba „{preferred}“, a držte se ho v celém plánu.",
      en: "Choose one, such as “{preferred}”, and keep to it throughout the plan.",
    },
  },
  "title-unknown": {
    severity: "info",
    says: {
      cs: "Titul „{title}“ neznáme, v oslovení se nepoužije.",
      en: "The title “{title}” is not known and is not used in the greeting.",
    },
    advice: {
      cs: "Zkontrolujte titul. Jiné oslovení jde napsat do sloupce Oslovení (ruční).",
      en: "Check it. Another greeting can be written by hand in its column.",
    },
  },
  "name-order": {
    severity: "warning",
    says: {
      cs: "U „{name}“ není jasné, co je jméno a co příjmení.",
      en: "It is not clear which part of “{name}” is the surname.",
    },
    advice: {
      cs: "Rozdělte jméno a příjmení do sloupců Jméno a Příjmení.",
      en: "Put them into the columns for first name and surname.",
    },
  },
  "name-swapped": {
    severity: "warning",
    says: {
      cs: "Jméno a příjmení jsou nejspíš prohozené; čteme je jako „{name}“.",
      en: "First name and surname are probably swapped; they are read as “{name}”.",
    },
    advice: { cs: "Vyměňte jméno a příjmení mezi sloupci.", en: "Exchange them between the columns." },
  },
  "sex-unknown": {
    severity: "warning",
    says: { cs: "Pohlaví „{found}“ neznáme.", en: "The sex “{found}” is not known." },
    advice: { cs: "Napište M, Ž, nebo pomlčku.", en: "Write M, Ž or a dash." },
  },
  "greeting-undecided": {
    severity: "warning",
    says: {
      cs: "Z údajů nejde určit oslovení; použije se „Vážená paní, vážený pane,“.",
      en: "The greeting cannot be told from the data; “Vážená paní, vážený pane,” is used.",
    },
    advice: {
      cs: "Doplňte pohlaví (M nebo Ž) a příjmení, nebo napište oslovení do sloupce Oslovení (ruční).",
      en: "Fill in the sex (M or Ž) and the surname, or write the greeting by hand in its column.",
    },
  },
  "greeting-proposal": {
    severity: "warning",
    says: {
      cs: "Pátý pád tohoto jména není jistý; použije se „Vážená paní, vážený pane,“.",
      en: "The vocative of this name is not certain; “Vážená paní, vážený pane,” is used.",
    },
    advice: {
      cs: "Hodí-li se návrh „{proposal}“, napište ho do sloupce Oslovení (ruční); jinak tam napište lepší.",
      en: "If “{proposal}” will do, write it in the column for greetings by hand; otherwise write a better one there.",
    },
  },
  "greeting-sex-from-function": {
    severity: "info",
    says: {
      cs: "Pohlaví určila funkce „{function}“.",
      en: "The sex was told from the function “{function}”.",
    },
    advice: {
      cs: "Vyplňte sloupec Pohlaví, ať je to jisté.",
      en: "Fill in the column for sex to make it certain.",
    },
  },
  "greeting-sex-conflict": {
    severity: "warning",
    says: { cs: "Jméno a pohlaví k sobě nejdou.", en: "The name and the sex do not go together." },
    advice: {
      cs: "Zkontrolujte obojí, nebo napište oslovení do sloupce Oslovení (ruční).",
      en: "Check both, or write the greeting by hand in its column.",
    },
  },
} as const satisfies IssueTexts;
