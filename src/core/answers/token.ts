import { fromEpochDays, type PlainDate, toEpochDays } from "../plain-date.ts";
import { type Sign, sameText, signature } from "./sign.ts";

/** What a link is for: all are one person's but that of a round of comments, which is open to everybody. */
export type LinkKind = "odpověď" | "odhlášení" | "připomínky" | "hlas" | "ověření";

/** What a personal link says: ids only, never a name or an address. */
export interface LinkPayload {
  readonly kind: LinkKind;
  /** The id of the event, of the round of comments, of the decision, or of the row of Ověřování; "" where the link is about the person alone. */
  readonly event: string;
  /** "" where the link is nobody's own. */
  readonly contact: string;
  /** The last day on which the link works. */
  readonly expires: PlainDate;
  /** The version of the event that the person was invited to; the mark of the proposal that is voted on, or of who is asked to verify. */
  readonly version: number;
}

/** broken: not a whole link (a cut line in a mail program); forged: not signed by this workbook's secret. */
export type LinkFault = "broken" | "forged" | "expired";

export type ReadLink =
  | { readonly payload: LinkPayload; readonly fault: null }
  | { readonly payload: null; readonly fault: LinkFault };

const CODES: Readonly<Record<LinkKind, string>> = {
  odpověď: "o",
  odhlášení: "x",
  připomínky: "k",
  hlas: "h",
  ověření: "u",
};
const KINDS = Object.keys(CODES) as readonly LinkKind[];
const TOKEN = /^([\w-]{22})\.(([hkoux])\.([\w-]*)\.([\w-]*)\.([0-9a-z]{1,5})\.(\d{1,6}))$/;
const LONGEST = 400;

/** Tells what is signed here from everything else that is signed with the same secret. */
const PURPOSE = "komplan:link:1:";

/**
 * A personal link's text: the signature, then kind, event, contact, last day and version. It is made of letters that no
 * address escapes, ends with a digit (mail programs cut other signs off) and is the same for the same payload.
 */
export function makeToken({ kind, event, contact, expires, version }: LinkPayload, sign: Sign): string {
  const day = toEpochDays(expires).toString(36);
  const said = [CODES[kind], escaped(event), escaped(contact), day, Math.max(version, 0)].join(".");
  return `${signature(PURPOSE + said, sign)}.${said}`;
}

/** The payload of a link that this workbook made and whose day has not passed; otherwise the reason. */
export function readToken(text: string, sign: Sign, today: PlainDate): ReadLink {
  const match = text.length > LONGEST ? null : TOKEN.exec(text);
  if (match === null) return { payload: null, fault: "broken" };
  const [, given = "", said = "", code, event = "", contact = "", day = "", version = ""] = match;
  if (!sameText(given, signature(PURPOSE + said, sign))) return { payload: null, fault: "forged" };
  const expires = fromEpochDays(Number.parseInt(day, 36));
  if (expires < today) return { payload: null, fault: "expired" };
  return {
    payload: {
      kind: KINDS.find((kind) => CODES[kind] === code) ?? "odpověď",
      event: unescaped(event),
      contact: unescaped(contact),
      expires,
      version: Number(version),
    },
    fault: null,
  };
}

function escaped(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`);
}

function unescaped(text: string): string {
  return text.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
