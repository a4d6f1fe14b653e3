/** Large Czech mail services whose names are long enough to be recognised when one letter is wrong. */
export const MAIL_DOMAINS: readonly string[] = [
  "seznam.cz",
  "centrum.cz",
  "gmail.com",
  "outlook.com",
  "outlook.cz",
  "hotmail.com",
  "icloud.com",
  "yahoo.com",
  "volny.cz",
];

/** Slips that no real mailbox of a Czech office has. */
export const MISTYPED_DOMAINS: Readonly<Record<string, string>> = {
  "seznam.com": "seznam.cz",
  "sezanm.cz": "seznam.cz",
  "senzam.cz": "seznam.cz",
  "seznma.cz": "seznam.cz",
  "gmail.cz": "gmail.com",
  "gmail.con": "gmail.com",
  "gmail.co": "gmail.com",
  "gmial.com": "gmail.com",
  "gmai.com": "gmail.com",
  "gamil.com": "gmail.com",
  "centrum.com": "centrum.cz",
  "cetnrum.cz": "centrum.cz",
  "centum.cz": "centrum.cz",
};

/** First words of mailboxes that belong to an office or a function, folded. */
export const ROLE_MAILBOXES: ReadonlySet<string> = new Set(
  `info informace kontakt kontakty podatelna epodatelna posta mail email office urad obec mesto mestys mestskyurad
  obecniurad mu ou meu magistrat starosta starostka mistostarosta primator tajemnik tajemnice sekretariat sekretarka
  reditel reditelka vedouci predseda socialni socialniodbor odbor osv komunitni planovani kpss komunitniplanovani kpsvs
  koordinator koordinatorka kancelar recepce poradna poradenstvi domov charita diakonie oblastnicharita pecovatelska
  pecovatelskasluzba dps dozp asistence osobniasistence odlehcovaci stacionar klub nzdm azylovydum azyl nocleharna
  terennisluzby streetwork ranapece linka pomoc centrum mas projekt projekty ekonom uctarna fakturace provoz pr tisk
  media redakce web webmaster admin support helpdesk spravce noreply katalog sluzby spolek nadace skola knihovna
  dobrovolnici dobrovolnictvi krizovapomoc intervencnicentrum ic admin`.split(/\s+/),
);
