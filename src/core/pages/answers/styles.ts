/** One narrow column for pages to read and to fill in. */
export const NARROW_STYLES = "main{max-width:44rem}";

/** What the pages for answers have beside every page's look: large targets, errors that stand out. */
export const ANSWER_STYLES = `
.title{text-align:left}
form{margin:1.5rem 0;padding:1.25rem;background:var(--shade);border-radius:.5rem}
fieldset{border:0;margin:0 0 1rem;padding:0;min-width:0}
legend,form label.name{display:block;font-weight:600;padding:0;margin-bottom:.25rem}
.choice{display:flex;gap:.6rem;align-items:center;min-height:2.75rem}
.choice input{width:1.35rem;height:1.35rem;flex:none;margin:0}
form input[type=text],form textarea{width:100%;min-height:2.75rem;padding:.4rem .6rem;font:inherit;color:inherit;background:#fff;border:1px solid #6b7785;border-radius:.25rem}
[aria-invalid=true]{border:2px solid #a11212!important}
.hint{margin:.2rem 0 .35rem;font-size:.95rem;color:var(--quiet)}
.field{margin-bottom:1rem}
.trap{position:absolute;left:-999rem;width:1px;height:1px;overflow:hidden}
form button{min-height:2.75rem;padding:.5rem 1.25rem;font:inherit;font-weight:600;color:#fff;background:var(--accent);border:0;border-radius:.25rem;cursor:pointer}
form button:hover{background:#2d4d85}
form button.other{min-height:2.75rem;padding:.25rem .5rem;color:var(--link);background:none;text-decoration:underline;font-weight:400}
form button.other:hover{background:var(--shade)}
.errors{margin:1.5rem 0;padding:1rem 1.25rem;border:2px solid #a11212;border-radius:.5rem}
.errors p{margin:0 0 .5rem;font-weight:600}
.errors ul{margin:0}
.told{margin:1rem 0;padding:.75rem 1.25rem;border-left:.35rem solid var(--accent);background:var(--shade)}
.facts dd{white-space:pre-line}
form input[type=email]{width:100%;min-height:2.75rem;padding:.4rem .6rem;font:inherit;color:inherit;background:#fff;border:1px solid #6b7785;border-radius:.25rem}
.places{list-style:none;margin:0 0 1.5rem;padding:0}
.places li{padding:.35rem 0;border-bottom:1px solid var(--line)}
.places .deep1{padding-left:1rem}
.places .deep2{padding-left:2rem}
.places .deep3,.places .deep4{padding-left:3rem}
.places .level{display:block;font-size:.9rem;color:var(--quiet)}
.places .deep0 a{font-weight:600}
form.parts{padding:0;background:none}
.part{margin:0 0 1.5rem;padding:1.25rem;background:var(--shade);border-radius:.5rem}
.part h2{margin-top:0}
.part .facts{margin-bottom:1rem;padding:.75rem 1rem;background:#fff;border:1px solid var(--line);border-radius:.25rem}
.part .told{background:#fff}
.printed{margin-bottom:.35rem;font-weight:600}
.choice.tick{margin-bottom:.75rem;font-weight:600}
.choice input[type=checkbox]{width:1.35rem;height:1.35rem}
.part details{padding:.35rem 0}
.part summary{min-height:2.75rem;padding:.6rem 0;color:var(--link);font-weight:600;cursor:pointer}
.steps{display:flex;flex-wrap:wrap;gap:.75rem}
form button.second{color:var(--accent);background:#fff;border:2px solid var(--accent)}
form button.second:hover{color:#fff}
.below{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line)}
.below p{margin:0 0 .5rem}
.below .publicity{margin:1rem 0 0}
`;
