/** An organisation as ARES answers for it (numbers are numbers there, postal codes too); a test says what differs. */
export function aresJson(ico: string, differing: Readonly<Record<string, unknown>> = {}): object {
  return {
    ico,
    obchodniJmeno: "Naděje Vzorov, z. s.",
    dic: `CZ${ico}`,
    pravniForma: "706",
    datumVzniku: "1999-03-01",
    datumAktualizace: "2026-01-15",
    sidlo: {
      kodStatu: "CZ",
      nazevStatu: "Česká republika",
      kodObce: 554782,
      nazevObce: "Praha",
      kodUlice: 449008,
      nazevUlice: "Jankovcova",
      cisloDomovni: 1522,
      cisloOrientacni: 53,
      psc: 17000,
      textovaAdresa: "Jankovcova 1522/53, Holešovice, 17000 Praha 7",
    },
    czNace: ["88100"],
    seznamRegistraci: { stavZdrojeRes: "AKTIVNI", stavZdrojeVr: "NEEXISTUJICI" },
    primarniZdroj: "ros",
    ...differing,
  };
}
