/** What the workbench adds to the style of the screens. */
export const WORKBENCH_STYLES = `
body { display: flex; flex-direction: column; min-height: 100vh; }
.skip { position: absolute; left: -999px; top: 0; background: #fff; padding: 8px 12px; z-index: 9; }
.skip:focus { left: 8px; }
header.top { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; padding: 8px 16px; border-bottom: 1px solid #dadce0; background: #f8fafd; }
header.top h1 { font-size: 16px; font-weight: 700; margin: 0; }
.menu { position: relative; margin: 0; }
.menu > summary { border: 1px solid #747775; border-radius: 4px; padding: 4px 12px; background: #fff; list-style-position: inside; }
.menu > div { position: absolute; z-index: 5; left: 0; top: 100%; width: min(380px, 92vw); max-height: 75vh; overflow: auto; background: #fff; border: 1px solid #747775; border-radius: 6px; box-shadow: 0 4px 12px rgb(60 64 67 / .3); padding: 8px 12px; }
.menu h2 { margin: 10px 0 4px; }
.menu h2:first-child { margin-top: 0; }
.menu li { margin: 0 0 2px; }
.menu .quiet { margin: 0 0 6px; }
.panels { display: flex; flex-wrap: wrap; gap: 6px; }
.panels button { margin: 0; }
button[aria-pressed="true"], button[aria-current="true"] { background: #d3e3fd; border-color: #0b57d0; color: #041e49; }
.notes { padding: 0 16px; }
.notes .writes { max-height: 180px; overflow: auto; background: #fff; padding: 6px 6px 6px 26px; }
.notes .message { margin-top: 8px; }
.desk { flex: 1; display: flex; min-height: 0; }
.desk main { flex: 1; min-width: 0; padding: 12px 16px; }
.desk aside { flex: 0 0 324px; width: 324px; border-left: 1px solid #dadce0; display: flex; flex-direction: column; padding: 4px 0 0 8px; }
.desk aside iframe { flex: 1; width: 308px; min-height: 560px; border: 0; }
.desk aside .row { justify-content: flex-end; padding-right: 8px; }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; list-style: none; margin: 0 0 10px; padding: 0; }
.tabs li { margin: 0; }
.tabs button { margin: 0; font-weight: 400; }
.tabs button[aria-current="true"] { font-weight: 700; }
.tools { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: end; margin: 0 0 8px; }
.tools form { display: flex; gap: 6px; align-items: end; }
.tools button, .tools p, .tools .field { margin: 0; }
.tools p { align-self: center; margin-top: 18px; }
.grid { overflow: auto; max-height: 70vh; border: 1px solid #c4c7c5; }
.grid table { width: max-content; border-collapse: separate; border-spacing: 0; }
.grid th, .grid td { border: 0 solid #dadce0; border-width: 0 1px 1px 0; padding: 0; }
.grid thead th { position: sticky; top: 0; z-index: 2; background: #eaf1fb; padding: 4px 8px; max-width: 260px; min-width: 90px; font-weight: 700; }
.grid thead th:first-child { left: 0; z-index: 3; min-width: 0; }
.grid thead th .quiet { display: block; font-weight: 400; }
.grid tbody th { position: sticky; left: 0; z-index: 1; background: #f1f3f4; padding: 5px 8px; font-weight: 400; text-align: right; min-width: 40px; color: #444746; }
.grid textarea, .grid input { display: block; border: 0; border-radius: 0; width: 100%; min-width: 90px; max-width: none; min-height: 30px; padding: 5px 8px; field-sizing: content; resize: none; background: transparent; }
.grid td textarea { max-width: 320px; max-height: 220px; }
.grid td.computed { background: #f1f3f4; }
.grid td:focus-within { background: #fff; box-shadow: inset 0 0 0 2px #0b57d0; }
.grid :focus-visible { outline: none; }
.grid td.saving { background: #fef7e0; }
.grid td.shown { background: #fff2b3; }
@media (max-width: 760px) { .desk { flex-direction: column; } .desk aside { border-left: 0; border-top: 1px solid #dadce0; width: 100%; flex-basis: auto; padding-left: 0; } .desk aside iframe { width: 100%; } }
`;
