/** What the screens with tables add: two columns where there is room, one under another in a panel. */
export const WIDE_STYLES = `
.columns { display: grid; gap: 4px 20px; grid-template-columns: minmax(0, 1fr); align-items: start; }
.side { min-width: 0; border-top: 1px solid #dadce0; padding-top: 8px; }
.side > section:first-child > h2:first-child, .list-side > h2:first-child { margin-top: 0; }
.list-side { min-width: 0; }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 0 10px; align-items: end; }
.filters .field { margin: 0 0 8px; }
.pairs { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 0 12px; align-items: end; }
.pairs > .wide { grid-column: 1 / -1; }
.form-part { border: 1px solid #dadce0; border-radius: 6px; padding: 8px 10px; margin: 0 0 10px; }
.form-part > legend, .form-part > summary { font-weight: 700; }
form textarea { min-height: 50px; }
.beside { display: flex; flex-wrap: wrap; gap: 0 10px; align-items: end; margin: 0 0 8px; }
.beside .field { margin: 0; width: 130px; }
.beside button { margin: 0; }
.tree, .tree ul { list-style: none; margin: 0; padding: 0; }
.tree ul { padding-left: 14px; border-left: 1px solid #e8eaed; margin-left: 9px; }
.tree { border: 1px solid #dadce0; border-radius: 6px; padding: 4px; }
.tree li { margin: 0; }
.node:focus { outline: none; }
.node:focus-visible { outline: 3px solid #174ea6; outline-offset: -1px; }
.node { display: flex; gap: 2px 6px; align-items: flex-start; padding: 4px 6px 4px 0; border-radius: 4px; cursor: pointer; }
.node:hover { background: #f1f3f4; }
.node[aria-selected="true"] { background: #d3e3fd; }
.node[aria-selected="true"] .meta { color: #3c4043; }
.node.passed > .says { opacity: .75; }
.fold { flex: 0 0 20px; text-align: center; line-height: 20px; color: #3c4043; border-radius: 3px; user-select: none; }
.fold:hover { background: #dadce0; }
.says { min-width: 0; flex: 1; }
.meta { color: #5f6368; font-size: 12px; }
.num { font-weight: 700; white-space: nowrap; }
.money { white-space: nowrap; }
.item { border: 1px solid #dadce0; border-radius: 6px; padding: 8px 10px; margin: 0 0 8px; }
.item.current { background: #e8f0fe; border-color: #0b57d0; }
.item p { margin: 2px 0; }
.item > h3:first-child { margin-top: 0; }
.quote { white-space: pre-wrap; border-left: 3px solid #dadce0; padding: 0 0 0 10px; margin: 0 0 10px; }
.quote.main { border-color: #1a73e8; }
.steps { list-style: none; margin: 0; padding: 0; }
.step { border: 1px solid #dadce0; border-left: 5px solid #bdc1c6; border-radius: 4px; padding: 8px 10px; margin: 0 0 8px; }
.step.decided { border-left-color: #137333; }
.step.refused { border-left-color: #c5221f; }
.step h3 { margin: 0 0 2px; }
.step p { margin: 0 0 2px; }
.gaps { border: 1px solid #f0c36d; background: #fffaf0; border-radius: 6px; padding: 8px 10px; margin: 0 0 12px; }
.gaps h3 { margin-top: 0; }
.gaps ol { margin: 0; }
.tools { display: grid; gap: 0 14px; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); }
.tools > section { border-top: 1px solid #dadce0; padding-bottom: 6px; }
.tools h2 { margin-top: 10px; }
.matrix { overflow: auto; max-height: 46vh; border: 1px solid #dadce0; border-radius: 6px; margin: 0 0 8px; position: relative; }
.matrix table { border-collapse: separate; border-spacing: 0; width: auto; }
.matrix th, .matrix td { padding: 3px 5px; border-right: 1px solid #e8eaed; overflow-wrap: normal; }
.matrix thead th { position: sticky; top: 0; z-index: 2; background: #f1f3f4; font-size: 11px; vertical-align: bottom; min-width: 62px; max-width: 84px; overflow-wrap: break-word; }
.matrix th:first-child { position: sticky; left: 0; z-index: 1; background: #fff; min-width: 150px; max-width: 190px; font-weight: 400; }
.matrix thead th:first-child { z-index: 3; background: #f1f3f4; font-weight: 700; }
.matrix tfoot th, .matrix tfoot td { position: sticky; bottom: 0; z-index: 1; background: #f1f3f4; text-align: center; }
.matrix tfoot th:first-child { z-index: 3; background: #f1f3f4; text-align: left; font-weight: 700; }
.matrix tbody td { max-width: 84px; height: 28px; text-align: center; vertical-align: middle; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 11px; cursor: pointer; }
.matrix tbody td.on { background: #e6f4ea; color: #0d652d; }
.matrix tbody td.derived { color: #5f6368; }
.matrix tbody td.changed { box-shadow: inset 0 -3px #b06000; }
.matrix tbody td[aria-selected="true"] { background: #d3e3fd; color: #202124; }
.matrix tbody td:focus { outline: 2px solid #174ea6; outline-offset: -2px; }
.matrix td.white { color: #a50e0e; font-weight: 700; }
.bar { border: 1px solid #dadce0; border-radius: 6px; padding: 8px 10px; margin: 0 0 8px; }
.bar .selected { font-weight: 700; margin: 0; }
@media (min-width: 760px) {
  main { padding: 16px 20px; }
  .columns { grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); }
  .side { border-top: 0; border-left: 1px solid #dadce0; padding: 0 0 0 20px; }
  .narrow-only { display: none; }
  dl.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 12px; }
  dl.facts > div { min-width: 0; }
  main:has(.desk) { height: 100vh; display: flex; flex-direction: column; padding-bottom: 0; }
  main:has(.desk) > .messages { flex: none; max-height: 45vh; overflow: auto; }
  main:has(.desk) > .content { flex: 1; min-height: 0; }
  .desk { height: 100%; }
  .desk > * { height: 100%; overflow: auto; padding-bottom: 16px; }
  .desk > .list-side { padding-right: 4px; padding-left: 3px; }
}
`;
