/** Google's own look of add-ons, without fetching it: one style for every screen, 300 px wide. */
export const STYLES = `
*, *::before, *::after { box-sizing: border-box; }
html { font: 13px/1.5 Arial, Roboto, sans-serif; color: #202124; background: #fff; }
body { margin: 0; overflow-wrap: anywhere; }
main { padding: 12px; min-width: 0; }
h1 { font-size: 18px; font-weight: 400; line-height: 1.3; margin: 0 0 8px; }
h2 { font-size: 14px; font-weight: 700; line-height: 1.4; margin: 20px 0 6px; }
h3 { font-size: 13px; font-weight: 700; margin: 12px 0 4px; }
p { margin: 0 0 8px; }
ul, ol { margin: 0 0 8px; padding-left: 22px; }
li { margin: 0 0 4px; }
ul.plain, ol.plain { list-style: none; padding: 0; }
a { color: #0b57d0; }
button, input, select, textarea { font: inherit; color: inherit; max-width: 100%; }
button { min-height: 30px; padding: 4px 12px; margin: 0 6px 6px 0; border: 1px solid #747775; border-radius: 4px; background: #fff; cursor: pointer; font-weight: 700; text-align: left; }
button:hover { background: #f1f3f4; }
button.action { background: #1a73e8; border-color: #1a73e8; color: #fff; }
button.action:hover { background: #1558b0; }
button.create { background: #137333; border-color: #137333; color: #fff; }
button.create:hover { background: #0d5526; }
button.link { border: 0; padding: 0; margin: 0; min-height: 24px; background: none; color: #0b57d0; font-weight: 400; text-decoration: underline; }
button[aria-busy="true"] { opacity: .65; cursor: progress; }
button:disabled { color: #5f6368; background: #f1f3f4; border-color: #bdc1c6; cursor: default; }
:focus-visible { outline: 3px solid #174ea6; outline-offset: 1px; }
input:not([type="checkbox"], [type="radio"]), select, textarea { width: 100%; min-height: 30px; padding: 4px 8px; border: 1px solid #747775; border-radius: 4px; background: #fff; }
input[type="checkbox"], input[type="radio"] { width: 16px; height: 16px; margin: 0 6px 0 0; vertical-align: -3px; }
textarea { min-height: 90px; resize: vertical; }
label { font-weight: 700; }
label.choice { display: block; font-weight: 400; margin: 0 0 4px; }
fieldset { border: 0; margin: 0 0 12px; padding: 0; min-width: 0; }
legend { font-weight: 700; padding: 0; }
.field { margin: 0 0 12px; }
.field select, .field input, .field textarea { margin-top: 2px; }
.note, .quiet { color: #5f6368; font-size: 12px; margin: 0 0 4px; }
.message { margin: 0 0 12px; padding: 8px 10px; border-left: 4px solid #1a73e8; background: #e8f0fe; }
.message.error { border-color: #c5221f; background: #fce8e6; }
.message p:last-child { margin: 0; }
.message:focus { outline: none; }
.message:focus-visible { outline: 3px solid #174ea6; }
.card { border: 1px solid #dadce0; border-radius: 6px; padding: 10px; margin: 0 0 10px; }
.badge { display: inline-block; border-radius: 10px; padding: 0 8px; font-size: 12px; font-weight: 700; background: #e8eaed; color: #202124; }
.badge.error { background: #fce8e6; color: #a50e0e; }
.badge.warning { background: #fef7e0; color: #744500; }
.badge.info { background: #e8f0fe; color: #174ea6; }
.badge.done { background: #e6f4ea; color: #0d652d; }
.counts { display: flex; flex-wrap: wrap; gap: 6px; margin: 0 0 10px; padding: 0; list-style: none; }
.row { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
del { color: #a50e0e; background: #fce8e6; text-decoration: line-through; }
ins { color: #0d652d; background: #e6f4ea; text-decoration: none; }
pre, .letter { font: inherit; white-space: pre-wrap; border: 1px solid #dadce0; border-radius: 4px; padding: 8px; margin: 0 0 8px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 4px 6px; border-bottom: 1px solid #dadce0; }
details { margin: 0 0 8px; }
summary { cursor: pointer; font-weight: 700; padding: 3px 0; }
progress { width: 100%; height: 12px; accent-color: #1a73e8; }
dl.facts { margin: 0 0 8px; }
dl.facts dt { color: #5f6368; font-size: 12px; }
dl.facts dd { margin: 0 0 8px; }
iframe.letter-frame { width: 100%; height: 320px; border: 1px solid #dadce0; border-radius: 4px; }
.fields button { min-height: 24px; padding: 1px 8px; margin: 0; font-weight: 400; }
.presences { display: grid; grid-template-columns: 1fr 1fr; gap: 2px 8px; margin: 2px 0; }
.attendee { border-bottom: 1px solid #dadce0; padding: 6px 0; margin: 0; }
.attendee fieldset { margin: 0; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card > :last-child, .card > ol:last-child > :last-child { margin-bottom: 0; }
.card > h2:first-child, .card > h3:first-child { margin-top: 0; }
.finding { margin: 4px 0 0; padding-left: 8px; border-left: 3px solid #b06000; }
.finding.error { border-color: #c5221f; }
.finding.info { border-color: #1a73e8; }
[aria-invalid="true"] { border-color: #c5221f !important; }
.change { margin: 2px 0 6px; }
h4 { font-size: 13px; margin: 0 0 4px; }
[hidden] { display: none !important; }
`;
