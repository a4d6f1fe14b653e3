/**
 * What the catalogue page has beside every page's look: a calm column of services, the choices beside it where
 * there is room, a map, large text, a dark scheme, and paper without anything to press.
 */
export const CATALOGUE_STYLES = `
:root{--paper:#fff;--field:#6b7785;--mark:#fff6d6;--dot:#2f5597}
html.large{font-size:130%}
body{background:var(--paper)}
main{max-width:80rem;padding-top:1rem}
.skip{background:var(--paper)}
.masthead{padding-bottom:1rem}
.masthead h1{margin:.25rem 0 .35rem}
.masthead>p{margin:0;color:var(--quiet)}
.masthead .publicity{margin-bottom:1rem}
.parts{border-block:1px solid var(--line);margin-bottom:1.5rem}
.parts ul,.contents ul{list-style:none;margin:0;padding:0}
.parts ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.parts a,.contents a{display:inline-block;padding:.55rem 0}
.contents ul{columns:22rem auto;column-gap:2rem}
.contents a{padding:.25rem 0}
#search form{background:var(--shade);padding:1.25rem;border-radius:.5rem;margin-bottom:1.5rem}
#search label[for=q]{display:block;font-weight:700;font-size:1.15rem;margin-bottom:.4rem}
.query{display:flex;flex-wrap:wrap;gap:.5rem}
.query input{flex:1 1 14rem;min-width:0}
#search input,button,.share input{min-height:2.75rem;font:inherit;border-radius:.3rem}
#search input,.share input{padding:.4rem .7rem;color:inherit;background:var(--paper);border:1px solid var(--field)}
button{padding:.4rem 1rem;color:var(--paper);background:var(--accent);border:1px solid var(--accent);cursor:pointer}
button:hover{text-decoration:underline}
button.plain,.chips button{color:var(--accent);background:var(--paper)}
#query-help{margin:.4rem 0 0}
.chips{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1rem}
.chips button{border-radius:1.4rem;border-color:var(--dot);overflow-wrap:anywhere;text-align:left}
.chips .plain{border-color:transparent;background:none;text-decoration:underline}
#found{margin:1rem 0 .5rem;font-weight:700;font-size:1.1rem}
.tools{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;align-items:center}
.tools .plain,.share .plain{padding:.3rem 0;border-color:transparent;background:none;color:var(--link);text-decoration:underline;text-underline-offset:.15em}
.tools [aria-pressed=true]{font-weight:700;text-decoration:none}
.tools [aria-pressed=true]::before{content:"✓ "}
.said{font-size:.95rem}
.address{max-width:100%;width:24rem}
.facets summary,article summary,#obce summary{cursor:pointer;padding:.45rem 0;color:var(--link)}
.facets>summary{font-weight:700;font-size:1.1rem}
.facets details{border-top:1px solid var(--line)}
.facets details>summary{font-weight:600;color:var(--accent)}
.facets fieldset{border:0;margin:0;padding:0;min-width:0}
.facets ul{list-style:none;margin:0;padding:0 .25rem .75rem;max-height:19rem;overflow-y:auto}
.facets label{display:flex;gap:.6rem;align-items:flex-start;padding:.3rem 0;line-height:1.35;cursor:pointer}
.facets input{flex:none;width:1.25rem;height:1.25rem;margin:.05rem 0 0;accent-color:var(--accent)}
.facets .count{margin-left:auto;padding-left:.5rem;color:var(--quiet);font-variant-numeric:tabular-nums}
.facets :disabled~*{color:var(--quiet);cursor:default}
#filters:not(:empty){margin-bottom:1.5rem}
[hidden]{display:none!important}
#list h2{margin:2rem 0 .5rem}
#list .contents h2{margin-top:0}
article{padding:1rem 0;border-bottom:1px solid var(--line)}
article h3{margin:0 0 .25rem}
article h3 a{text-decoration:none}
article h3 a:hover{text-decoration:underline}
article p{margin:0 0 .2rem}
article h3+p{color:var(--quiet)}
article small{font-size:.9rem;color:var(--quiet)}
article p{max-width:52rem}
.easy{margin:.6rem 0;padding:.6rem .9rem;border-left:4px solid var(--dot);background:var(--shade);font-size:1.1rem;max-width:45rem}
.scripted .easy{display:none}
.easier .easy{display:block!important}
.easier .easy~*{display:none}
article dl{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.2rem 1rem;margin:.5rem 0}
article dt{font-weight:600;grid-column:1}
article dd{margin:0;grid-column:2;max-width:45rem}
article .photo{float:right;margin:0 0 .5rem 1rem}
article::after{content:"";display:block;clear:both}
article details{margin-top:.2rem}
.share{margin-top:.5rem}
:target{scroll-margin-top:1rem}
article:target{background:var(--mark);box-shadow:0 0 0 .6rem var(--mark)}
.searching .contents{display:none}
#list .asked{display:none}
#obce{margin-bottom:1.5rem;border-bottom:1px solid var(--line)}
#obce>summary{font-weight:700;font-size:1.1rem}
.map{overflow-x:auto;background:var(--shade);border-radius:.5rem;margin-bottom:1rem}
.map svg{display:block;width:100%;max-width:52rem;min-width:30rem;height:auto;margin:0 auto}
.map circle{fill:var(--dot);fill-opacity:.88;stroke:var(--paper);stroke-width:1.5}
.map text{font-size:14px;fill:var(--ink);paint-order:stroke;stroke:var(--shade);stroke-width:3px}
.map .n{fill:var(--paper);stroke:none;text-anchor:middle;font-weight:700;font-size:13px}
.map .none circle{fill:var(--paper);stroke:var(--field)}
.map .none text{fill:var(--quiet)}
.map path{fill:none;stroke:var(--quiet)}
.map .bar{font-size:12px}
.map a:hover text:not(.n){text-decoration:underline}
.map a:focus-visible{outline:none}
.map a:focus-visible circle{stroke:var(--focus);stroke-width:5}
.map .on circle{fill:var(--focus);fill-opacity:1}
.places{list-style:none;padding:0;columns:11rem auto;column-gap:1.5rem}
.places li{break-inside:avoid}
.places a{display:inline-block;padding:.25rem 0}
.places .on a{font-weight:700}
.places b{display:inline-block;color:var(--quiet);font-weight:400;margin-left:.25rem}
.offices{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:1rem}
.offices li{padding:1rem;border:1px solid var(--line);border-radius:.5rem}
.offices h3{margin:0 0 .35rem;font-size:1.05rem}
.offices p{margin:0}
.about .facts>div{padding:.2rem 0}
@media (min-width:60rem){
.scripted .columns{display:grid;grid-template-columns:18rem minmax(0,1fr);gap:2.5rem;align-items:start}
.facets>summary{pointer-events:none;list-style:none;color:var(--accent)}
}
@media (max-width:30rem){article .photo{float:none;margin:0 0 .5rem}article dl{display:block}article dd{margin-bottom:.4rem}#search form{padding:1rem .85rem;margin-inline:-.5rem}}
@media screen{.many article{content-visibility:auto;contain-intrinsic-size:auto 13rem}}
@media screen and (prefers-color-scheme:dark){
:root{--paper:#14181e;--ink:#e6eaf0;--quiet:#b3bdc9;--accent:#a9c5f5;--link:#9cc4ff;--line:#3d4753;--shade:#1e252e;--focus:#f5a54a;--field:#8b97a5;--mark:#3a3416;--dot:#7fa8e8}
:root{color-scheme:dark}
.publicity svg{border:1px solid #fff}
}
@media print{
.parts,#search,#filters,#obce,.contents,.share,article summary{display:none!important}
.scripted .columns{display:block}
#list .asked{display:block;font-weight:700;margin-bottom:4mm}
.searching :is(#linky,.about){display:none}
article{break-inside:avoid;padding:2mm 0}
article:target{background:none;box-shadow:none}
h3 a{color:inherit}
.offices{display:block}
.offices li{break-inside:avoid;border:0;padding:1mm 0}
}
`;
