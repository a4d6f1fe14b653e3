/** What the catalogue page has beside every page's look. */
export const CATALOGUE_STYLES = `
#search{margin:2rem 0;padding:1.25rem;background:var(--shade);border-radius:.5rem}
#search label{display:block;font-weight:600;margin-bottom:.25rem}
#search input,#search select{width:100%;min-height:2.75rem;padding:.4rem .6rem;font:inherit;color:inherit;background:#fff;border:1px solid #6b7785;border-radius:.25rem}
#search .query p{margin:.3rem 0 1rem}
.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem;margin-bottom:1rem}
#search button{min-height:2.75rem;padding:.4rem 1rem;font:inherit;color:#fff;background:var(--accent);border:0;border-radius:.25rem;cursor:pointer}
#search button[type=reset]{color:var(--accent);background:#fff;border:1px solid var(--accent)}
#search button:hover{background:#2d4d85}
#search button[type=reset]:hover{color:var(--accent);background:#dbe4f2}
#found{min-height:1.55em;margin:1rem 0 0;font-weight:600}
[hidden]{display:none!important}
article{padding:.25rem 0 1rem;border-bottom:1px solid var(--line)}
article h3{margin:1rem 0 .5rem}
:target{background:#fff6d6}
.see-also{margin-top:1.25rem}
.searching .contents,.searching .see-also,.searching .back{display:none}
@media print{article{break-inside:avoid;border:0}section:has(article){break-before:page}.searching section{break-before:auto}:target{background:none}}
`;
