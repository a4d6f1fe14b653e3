import type { Text } from "./say.ts";

/** What is said when a file cannot be read or written, and the words a new workbook shows in its cells. */
export const FILES = {
  "no-such-file": {
    cs: "Soubor „{path}“ neexistuje. Zkontrolujte jeho název a složku.",
    en: "There is no file “{path}”. Check its name and folder.",
  },
  "is-a-folder": {
    cs: "„{path}“ je složka. Zadejte soubor, který v ní leží.",
    en: "“{path}” is a folder. Name a file that lies in it.",
  },
  "not-a-file": {
    cs: "„{path}“ není obyčejný soubor. Uložte sešit jako .xlsx na disk a zadejte ten.",
    en: "“{path}” is no ordinary file. Save the workbook as .xlsx on a disk and name that.",
  },
  "not-permitted": {
    cs: "Soubor „{path}“ nesmím číst. Požádejte o oprávnění toho, kdo složku spravuje, nebo si soubor zkopírujte jinam.",
    en: "I may not read “{path}”. Ask whoever looks after the folder for permission, or copy the file elsewhere.",
  },
  "cannot-read": {
    cs: "Soubor „{path}“ se nepodařilo přečíst ({reason}). Zkopírujte ho na místní disk a zkuste to znovu.",
    en: "“{path}” could not be read ({reason}). Copy it to a local disk and try again.",
  },
  "empty-file": {
    cs: "Soubor „{path}“ je prázdný. Nejspíš se nedokončilo jeho kopírování; vezměte ho znovu z původního místa.",
    en: "“{path}” is empty. It was probably not copied to the end; take it again from where it came from.",
  },
  "file-too-large": {
    cs: "Soubor „{path}“ má {size} MB; nejvíc umím přečíst {limit} MB. Rozdělte ho na více sešitů.",
    en: "“{path}” has {size} MB; the most I can read is {limit} MB. Split it into several workbooks.",
  },
  "unpacked-too-large": {
    cs: "Sešit by po rozbalení měl víc než {limit} MB. Smažte z něj prázdné formátované řádky a obrázky, nebo ho rozdělte.",
    en: "Unpacked, the workbook would have more than {limit} MB. Delete empty formatted rows and pictures from it, or split it.",
  },
  "looks-like-xls": {
    cs: "Tohle je sešit ve starém formátu .xls. Otevřete ho v Excelu nebo LibreOffice a uložte jako .xlsx.",
    en: "This is a workbook in the old .xls format. Open it in Excel or LibreOffice and save it as .xlsx.",
  },
  "looks-encrypted": {
    cs: "Sešit je chráněný heslem. Otevřete ho, heslo zrušte (Soubor – Informace – Zamknout sešit) a uložte znovu.",
    en: "The workbook is protected by a password. Open it, remove the password (File – Info – Protect Workbook) and save it again.",
  },
  "looks-like-ole": {
    cs: "Tohle je dokument starého Office (například .doc), ne sešit .xlsx.",
    en: "This is a document of an old Office (such as .doc), not an .xlsx workbook.",
  },
  "looks-like-ods": {
    cs: "Tohle je tabulka OpenDocument (.ods). Otevřete ji v LibreOffice a uložte jako .xlsx.",
    en: "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice and save it as .xlsx.",
  },
  "looks-like-docx": {
    cs: "Tohle je textový dokument (.docx), ne sešit. Potřebuji sešit .xlsx.",
    en: "This is a text document (.docx), not a workbook. I need an .xlsx workbook.",
  },
  "looks-like-pptx": {
    cs: "Tohle je prezentace (.pptx), ne sešit. Potřebuji sešit .xlsx.",
    en: "This is a presentation (.pptx), not a workbook. I need an .xlsx workbook.",
  },
  "looks-like-xlsb": {
    cs: "Tohle je binární sešit .xlsb. Otevřete ho v Excelu a uložte jako .xlsx.",
    en: "This is a binary .xlsb workbook. Open it in Excel and save it as .xlsx.",
  },
  "looks-like-pdf": {
    cs: "Tohle je PDF, ne sešit. Potřebuji sešit .xlsx, ze kterého PDF vzniklo.",
    en: "This is a PDF, not a workbook. I need the .xlsx workbook that the PDF was made from.",
  },
  "looks-like-html": {
    cs: "Tohle je webová stránka (HTML), i když se soubor může jmenovat .xlsx. Otevřete ji v Excelu a uložte jako sešit .xlsx.",
    en: "This is a web page (HTML), even if the file is called .xlsx. Open it in Excel and save it as an .xlsx workbook.",
  },
  "looks-like-xml": {
    cs: "Tohle je soubor XML, ne sešit .xlsx. Otevřete ho v Excelu a uložte jako sešit .xlsx.",
    en: "This is an XML file, not an .xlsx workbook. Open it in Excel and save it as an .xlsx workbook.",
  },
  "looks-like-csv": {
    cs: "Tohle je prostý text nebo tabulka .csv. Otevřete ji v Excelu nebo LibreOffice a uložte jako .xlsx.",
    en: "This is plain text or a .csv table. Open it in Excel or LibreOffice and save it as .xlsx.",
  },
  "looks-like-zip": {
    cs: "Tohle je archiv zip, ale není v něm sešit. Rozbalte ho a zadejte soubor .xlsx, který v něm je.",
    en: "This is a zip archive without a workbook inside. Unpack it and name the .xlsx file that is in it.",
  },
  "looks-like-nothing": {
    cs: "Tohle není sešit .xlsx a nepoznávám ani, co to je. Vyberte soubor uložený z Excelu, LibreOffice nebo Tabulek Google jako .xlsx.",
    en: "This is not an .xlsx workbook, and I cannot tell what it is. Choose a file saved by Excel, LibreOffice or Google Sheets as .xlsx.",
  },
  damaged: {
    cs: "Sešit je poškozený ({part}). Vezměte ho znovu z původního místa, nebo ho otevřete v Excelu či LibreOffice, nechte opravit a uložte.",
    en: "The workbook is damaged ({part}). Take it again from where it came from, or open it in Excel or LibreOffice, let it be repaired, and save it.",
  },
  "no-sheets": {
    cs: "V sešitu není žádný list s buňkami.",
    en: "The workbook has no sheet with cells.",
  },
  "cannot-write": {
    cs: "Soubor „{path}“ se nepodařilo uložit ({reason}). Zvolte jinou složku přes --out, nebo si vyžádejte právo zápisu.",
    en: "“{path}” could not be saved ({reason}). Choose another folder with --out, or ask for the right to write there.",
  },
  "target-is-a-folder": {
    cs: "Tam, kam se má uložit „{path}“, je složka téhož jména. Přejmenujte ji, nebo zvolte jinou složku přes --out.",
    en: "Where “{path}” is to be saved there is a folder of that name. Rename it, or choose another folder with --out.",
  },
  "folder-is-a-file": {
    cs: "„{folder}“ není složka, nejde do ní uložit „{path}“. Zvolte jinou složku přes --out.",
    en: "“{folder}” is not a folder, “{path}” cannot be saved there. Choose another folder with --out.",
  },
  "disk-full": {
    cs: "Na disku není místo pro „{path}“. Uvolněte ho, nebo zvolte přes --out složku na jiném disku. Původní soubor zůstal beze změny.",
    en: "The disk has no room for “{path}”. Make some, or choose a folder on another disk with --out. The file was left as it was.",
  },
  "target-locked": {
    cs: "Soubor „{path}“ nejde přepsat, používá ho jiný program. Zavřete ho a spusťte příkaz znovu. Původní soubor zůstal beze změny.",
    en: "“{path}” cannot be replaced, another program is using it. Close it and run the command again. The file was left as it was.",
  },
  "open-elsewhere": {
    cs: "Sešit „{path}“ má někdo otevřený. Uložte ho a zavřete, potom spusťte příkaz znovu. Pokud ho nikdo otevřený nemá, smažte soubor „{lock}“.",
    en: "Somebody has “{path}” open. Save and close it, then run the command again. If nobody has it open, delete the file “{lock}”.",
  },
  "open-by": {
    cs: "Sešit „{path}“ má otevřený {who}. Ať ho uloží a zavře, potom spusťte příkaz znovu. Pokud ho už otevřený nemá, smažte soubor „{lock}“.",
    en: "{who} has “{path}” open. Let them save and close it, then run the command again. If they no longer have it open, delete the file “{lock}”.",
  },
  "choose-title": { cs: "Vyberte ze seznamu", en: "Choose from the list" },
  "choose-prompt": {
    cs: "Klepněte na šipku vpravo a vyberte. Můžete napsat i něco jiného.",
    en: "Click the arrow on the right and choose. You may also type something else.",
  },
  "choose-warning-title": { cs: "Tohle v seznamu není", en: "This is not in the list" },
  "choose-warning": {
    cs: "Napsaný text v nabídce není. Chcete ho přesto ponechat?",
    en: "The text is not among the choices. Keep it all the same?",
  },
  "date-title": { cs: "Datum", en: "A date" },
  "date-prompt": {
    cs: "Napište den, měsíc a rok, například 14. 5. 2018.",
    en: "Type a date, such as 14. 5. 2018.",
  },
  "date-warning-title": { cs: "Tohle není datum", en: "This is not a date" },
  "date-warning": {
    cs: "Čekám datum jako 14. 5. 2018. Chcete napsaný text přesto ponechat?",
    en: "A date such as 14. 5. 2018 is expected. Keep the text all the same?",
  },
} as const satisfies Record<string, Text>;

export type FileTextKey = keyof typeof FILES;
