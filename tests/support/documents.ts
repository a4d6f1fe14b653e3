import type { Block, Document } from "../../src/core/documents/document.ts";
import { emblemPng } from "../../src/core/documents/emblem-png.ts";
import { type Picture, readPicture } from "../../src/core/documents/picture.ts";

/** A document with these blocks and nothing else. */
export function aDocument(blocks: readonly Block[], parts: Partial<Document> = {}): Document {
  return {
    title: "Katalog služeb",
    language: "cs",
    page: { size: "A4", orientation: "portrait" },
    footer: "Katalog služeb",
    blocks,
    ...parts,
  };
}

/** A picture of 30 × 20 pixels. */
export const A_PICTURE: Picture = readPicture(emblemPng(20)) ?? fail();

function fail(): never {
  throw new Error("The emblem is no picture.");
}

/** What a cell may hold at its worst: markup, control characters, halves of surrogate pairs, odd spaces. */
export const HOSTILE =
  "]]> <w:t> & \"'</script>\u0000\u0008\u000b\u001f\u0085\ud800 \udc00\ufffe\uffff\u00a0\tkonec\r\nřádku";

/** One of every block, with references that lead somewhere and nowhere. */
export const EVERY_BLOCK: readonly Block[] = [
  {
    kind: "publicity",
    publicity: {
      emblem: "eu",
      alt: "Znak Evropské unie",
      lines: ["Evropská unie", "Evropský sociální fond"],
    },
  },
  { kind: "title", text: ["Katalog služeb"], subtitle: ["ORP Strakonice"], cover: true },
  { kind: "page-break" },
  { kind: "contents", title: "Obsah", levels: 2 },
  { kind: "heading", level: 1, id: "a", text: ["Senioři ", HOSTILE] },
  { kind: "heading", level: 2, id: "a", text: ["Dvakrát totéž jméno"] },
  {
    kind: "paragraph",
    text: [
      "Viz ",
      { kind: "reference", text: "seniory", to: "a" },
      { kind: "reference", text: " a nic", to: "nowhere" },
      { kind: "strong", text: " silně" },
      { kind: "link", text: " web", href: "https://www.example.cz/č?a=1&b=2" },
      { kind: "link", text: " past", href: "javascript:alert(1)" },
    ],
  },
  { kind: "page-break" },
  {
    kind: "table",
    table: {
      caption: `Tabulka ${HOSTILE}`,
      columns: [
        { header: "Činnost", share: 2 },
        { header: "Kdy", share: 1 },
      ],
      rows: [[["setkání"], ["5/2018"]], [[HOSTILE]], [["web"], ["průběžně"]]],
      partsBefore: [2],
      keptRows: [0],
    },
  },
  {
    kind: "table",
    table: {
      caption: "Peníze podle zdrojů",
      columns: [
        { header: "Zdroj", share: 2 },
        { header: "2028", share: 1, number: true },
      ],
      rows: [
        [["město"], ["1 000"]],
        [["celkem"], [{ kind: "strong", text: "1 000" }]],
      ],
      keptRows: "all",
    },
  },
  {
    kind: "bars",
    caption: `Stav plnění ${HOSTILE}`,
    series: ["splněno", HOSTILE],
    bars: [
      { name: "Priorita 1", parts: [3, 1], shown: "4 aktivity" },
      { name: HOSTILE, parts: [0, 0.001], shown: HOSTILE },
      { name: "nic", parts: [], shown: "" },
    ],
  },
  { kind: "bars", caption: "Prázdné", series: ["Kč"], bars: [] },
  {
    kind: "facts",
    facts: [
      {
        name: "Telefon",
        lines: [["380 000 000"], [{ kind: "link", text: "380 111 111", href: "tel:+420380111111" }]],
      },
      { name: "Popis", lines: [[HOSTILE]] },
    ],
  },
  { kind: "list", ordered: true, items: [["první"], ["druhý"]] },
  { kind: "list", ordered: true, items: [["zase první"]] },
  { kind: "list", ordered: false, items: [["bod"]] },
  { kind: "web-only", blocks: [{ kind: "heading", level: 2, text: ["Jen na webu"] }] },
  {
    kind: "picture",
    svg: '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Osa" viewBox="0 0 9 9"></svg>',
    alt: "Osa",
    widthMm: 100,
  },
  {
    kind: "index",
    title: "Rejstřík obcí",
    id: "i1",
    lines: [{ word: "Blatná", entries: [{ text: "1", to: "a" }] }],
  },
  {
    kind: "index",
    title: "Rejstřík druhů",
    id: "i2",
    lines: [{ word: "Poradna", entries: [{ text: "1", to: "gone" }] }],
  },
  { kind: "paragraph", style: "quiet", text: ["Drobným písmem"] },
  { kind: "running-head", text: HOSTILE },
  { kind: "paragraph", style: "together", text: ["Spolu s tím, co následuje"] },
  {
    kind: "photo",
    picture: A_PICTURE,
    alt: HOSTILE,
    caption: [{ kind: "strong", text: "1. místo" }, HOSTILE],
    box: { widthMm: 500, heightMm: 60 },
  },
  { kind: "running-head", text: "" },
  { kind: "heading", level: 2, text: ["S logem"] },
  { kind: "photo", picture: A_PICTURE, alt: "Logo", box: { widthMm: 40, heightMm: 40 }, leads: true },
  { kind: "page-break" },
  {
    kind: "letter-head",
    sender: ["Město Strakonice", HOSTILE],
    facts: [{ name: "Vyřizuje", lines: [["Jana Vzorová"]] }],
    address: ["Vážená paní", HOSTILE, "386\u00a001\u00a0 Strakonice"],
  },
  {
    kind: "labels",
    size: { columns: 3, widthMm: 70, heightMm: 37 },
    labels: [["Jana Vzorová", HOSTILE], [], ["Petr"], ["Ivo"]],
  },
];
