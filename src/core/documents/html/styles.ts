import type { PageSetup } from "../document.ts";

/**
 * The look of every page: dark text on white (contrast of all pairs at least 4.5 : 1), one column that fits
 * 360 pixels, visible focus, and paper rules of its own. Nothing is fetched from anywhere.
 */
export const BASE_STYLES = `
:root{--ink:#1b2430;--quiet:#4a5560;--accent:#1f3864;--link:#0b4fa8;--line:#c3ccd6;--shade:#eef2f8;--focus:#b45309}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.55 Calibri,Carlito,"Segoe UI",system-ui,-apple-system,Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main{max-width:72rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 4rem}
h1,h2,h3,h4{color:var(--accent);line-height:1.25;margin:2.25rem 0 .75rem;text-wrap:balance}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);margin:1.5rem 0 .5rem}
h2{font-size:1.45rem}
h3{font-size:1.2rem}
h4{font-size:1.08rem;margin-top:1.5rem}
p,ul,ol,dl{margin:0 0 .85rem}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem;top:0;padding:.6rem 1rem;background:#fff;z-index:2}
.skip:focus{left:.5rem;top:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.title{text-align:center;margin-bottom:1.25rem}
.cover{margin:2.5rem 0 1.5rem}
.subtitle{font-size:1.2rem;color:var(--quiet)}
.lead{font-size:1.15rem}
.centred{text-align:center;margin-bottom:.35rem}
.quiet{font-size:.9rem;color:var(--quiet)}
.publicity{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1rem;margin-bottom:1.5rem}
.publicity svg{flex:none;display:block}
.publicity p{margin:0;line-height:1.35}
.scroll{overflow-x:auto;margin:0 0 1.25rem}
.wide table{min-width:46rem}
.whole{white-space:nowrap}
table{width:100%;border-collapse:collapse;font-size:.95rem;line-height:1.4}
th,td{border:1px solid var(--line);padding:.5rem .65rem;text-align:left;vertical-align:top;font-weight:400}
thead th{background:var(--shade);color:var(--accent);font-weight:700;vertical-align:bottom}
tbody+tbody::before{content:"";display:block;height:1rem}
tbody th{font-weight:600}
.number{text-align:right!important}
.bars{margin:0 0 1.25rem;border-collapse:separate;border-spacing:0 .3rem}
.bars th,.bars td{border:0;padding:.1rem .6rem .1rem 0;vertical-align:middle}
.bars tbody th{width:30%;min-width:8rem}
.bars .shown{white-space:nowrap;width:1%}
.bar{display:flex;height:1.35rem}
.bar i{display:block;border:1px solid var(--ink);border-left-width:0}
.bar i:first-child{border-left-width:1px}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;padding:0;margin:0 0 .4rem;font-size:.9rem}
.legend i{display:inline-block;width:.9rem;height:.9rem;border:1px solid var(--ink);margin-right:.4rem;vertical-align:-.1rem}
.written td,.written tbody th{height:var(--row);vertical-align:middle}
.running{max-width:72rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 0}
.running .publicity{margin-bottom:.5rem}
.running p{margin:0}
.facts>div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;padding:.2rem 0}
.facts dt{font-weight:600;grid-row:1/span 20}
.facts dd{margin:0;grid-column:2}
.contents ul{list-style:none;padding:0;margin:0}
.contents ul ul{padding-left:1.25rem}
.contents li{padding:.15rem 0}
.index{columns:18rem auto;column-gap:2.5rem;list-style:none;padding:0}
.index li{break-inside:avoid;padding:.1rem 0 .1rem 1rem;text-indent:-1rem}
.numbers{margin-left:.4rem}
.picture svg{display:block;width:100%;height:auto}
.photo{margin:0 0 1.25rem;text-align:center;break-inside:avoid}
.photo img{max-width:100%;height:auto}
.photo.leading{text-align:left}
.photo figcaption{margin-top:.4rem;font-size:.9rem;color:var(--quiet)}
.letter{display:grid;grid-template-columns:99mm 1fr;gap:0}
.sender{grid-column:1/-1;min-height:33mm;font-size:.9rem}
.sender p,.receiver p,.labels p{margin:0}
.receiver{min-height:36mm;line-height:4.6mm}
.labels{list-style:none;padding:0;display:flex;flex-wrap:wrap}
.labels li{display:flex;flex-direction:column;justify-content:center;padding:0 5mm;break-inside:avoid;line-height:4.4mm}
footer{max-width:72rem;margin:0 auto;padding:1rem clamp(1rem,4vw,3rem) 2rem;border-top:1px solid var(--line);font-size:.9rem;color:var(--quiet)}
@media (max-width:40rem){.bars th,.bars td{display:block;width:auto!important}.bars tr{display:block;margin-bottom:.5rem}.letter{display:block}.sender,.receiver{min-height:0;margin-bottom:1rem}.facts>div{display:block;padding:.3rem 0}.title{text-align:left}.centred{text-align:left}.cover{margin-top:1rem}}
@media print{
body{font-size:10pt;line-height:1.35}
main,footer,.running{max-width:none;padding:0}
.paged{display:table;width:100%}
.paged .running{display:table-header-group;break-inside:avoid}
.paged main{display:table-row-group}
.running>:last-child{padding-bottom:4mm}
.skip,.no-print{display:none}
a{color:inherit;text-decoration:none}
h1,h2,h3,h4,h4+p{break-after:avoid}
.picture,.facts{break-inside:avoid}
.picture svg{max-height:150mm}
.scroll{overflow:visible}
.scroll table{min-width:0;font-size:9pt}
thead{display:table-header-group}
tr,.facts>div{break-inside:avoid}
.page-break{break-after:page}
thead th,.bar i,.legend i,.publicity svg,.picture svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.picture>div{min-width:0!important}
}`;

/** What changes where letters are smaller or larger than usual. */
const LETTERS = {
  small: "",
  large: `
:root{--quiet:#000;--ink:#000}
html{font-size:137%}
.quiet,table,footer,.legend,.photo figcaption{font-size:1rem}
.facts>div{display:block}
@media print{body{font-size:18pt;line-height:1.4}.scroll table{font-size:16pt}}`,
} as const;

/** The paper that the page is printed on. */
export function pageStyles({ size, orientation, marginsMm, letters }: PageSetup): string {
  const usual = `${size === "A4" ? 18 : 14}mm`;
  const margin = marginsMm === undefined ? usual : `${marginsMm.vertical}mm ${marginsMm.side}mm`;
  return `@page{size:${size} ${orientation};margin:${margin}}${letters === undefined ? "" : LETTERS[letters]}`;
}
