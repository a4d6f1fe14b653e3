import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong with the photographs of the catalogue; it is made without them. */
export const PRINT_ISSUES = {
  "photo-without-consent": {
    severity: "warning",
    says: {
      cs: "U fotografie „{file}“ není ve sloupci Souhlas „ano“, proto v katalogu není.",
      en: "The photograph “{file}” has no consent, so it is not in the catalogue.",
    },
    advice: {
      cs: "Až budete mít souhlas autora i lidí na snímku, napište do sloupce Souhlas „ano“.",
      en: "Once the author and the people shown agree, write „ano“ into the column Souhlas.",
    },
  },
  "photo-unreadable": {
    severity: "warning",
    says: {
      cs: "Obrázek „{file}“ se nepodařilo přečíst, proto v katalogu není.",
      en: "The picture “{file}” could not be read, so it is not in the catalogue.",
    },
    advice: {
      cs: "Uložte ho do stejné složky jako sešit a napište jeho jméno i s koncovkou, třeba fotosoutez-1.jpg. V Tabulkách Google program vidí jen soubory, které sám vytvořil; katalog s obrázky vytvořte na počítači.",
      en: "Put it into the folder of the workbook and write its name with its ending, such as fotosoutez-1.jpg. In Google the program sees only files that it made; make a catalogue with pictures on a computer.",
    },
  },
  "photo-not-picture": {
    severity: "warning",
    says: {
      cs: "Soubor „{file}“ není obrázek JPEG ani PNG, proto v katalogu není.",
      en: "The file “{file}” is neither a JPEG nor a PNG picture, so it is not in the catalogue.",
    },
    advice: {
      cs: "Uložte obrázek jako JPEG (fotografie) nebo PNG (logo). Snímky z iPhonu ve formátu HEIC převeďte na JPEG.",
      en: "Save the picture as JPEG (a photograph) or PNG (a logo). Turn HEIC pictures of an iPhone into JPEG.",
    },
  },
  "photo-too-large": {
    severity: "warning",
    says: {
      cs: "Obrázek „{file}“ má {size} MB, a to je pro dokument moc, proto v katalogu není.",
      en: "The picture “{file}” has {size} MB, too much for a document, so it is not in the catalogue.",
    },
    advice: {
      cs: "Zmenšete ho. Pro tisk na šířku stránky stačí 2000 bodů na šířku, to bývá kolem 1 MB. Jeden obrázek smí mít 8 MB, všechny dohromady 40 MB.",
      en: "Make it smaller: 2000 pixels across print well on the whole width of a page. One picture may have 8 MB, all together 40 MB.",
    },
  },
  "photo-coarse": {
    severity: "info",
    says: {
      cs: "Fotografie „{file}“ má na šířku {width} bodů a vytiskne se neostře.",
      en: "The photograph “{file}” is {width} pixels wide and prints blurred.",
    },
    advice: {
      cs: "Požádejte autora o původní snímek. Na šířku stránky je třeba aspoň {needed} bodů.",
      en: "Ask the author for the original. The width of a page needs at least {needed} pixels.",
    },
  },
  "photo-turned": {
    severity: "warning",
    says: {
      cs: "Fotografie „{file}“ je uložená otočená a v dokumentu může ležet na boku.",
      en: "The photograph “{file}” is stored turned and may lie on its side in the document.",
    },
    advice: {
      cs: "Otevřete ji v prohlížeči obrázků, otočte o čtvrt kruhu tam a zpátky a uložte.",
      en: "Open it in a picture viewer, turn it there and back, and save it.",
    },
  },
  "photo-without-words": {
    severity: "info",
    says: {
      cs: "U fotografie „{file}“ není napsáno, co na ní je.",
      en: "Nothing says what the photograph “{file}” shows.",
    },
    advice: {
      cs: "Vyplňte sloupec Co je na snímku. Lidem, kteří nevidí, ho přečte hlasová čtečka.",
      en: "Fill in the column Co je na snímku: screen readers read it to people who do not see.",
    },
  },
  "photo-service-unknown": {
    severity: "warning",
    says: {
      cs: "Fotografie „{file}“ patří ke službě „{found}“, která v listu Služby není.",
      en: "The photograph “{file}” belongs to the service “{found}”, which the sheet Služby does not have.",
    },
    advice: {
      cs: "Do sloupce Služba napište ID z listu Služby, třeba SL-001.",
      en: "Write the id from the sheet Služby into the column Služba, such as SL-001.",
    },
  },
} as const satisfies IssueTexts;
