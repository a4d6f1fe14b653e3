/** The import rule of this house: scripts → shells → core, and core points at nothing. */
module.exports = {
  forbidden: [
    {
      name: "core-stays-pure",
      comment:
        "core runs in Google and in Node. Move what needs the outside world to a shell and pass it a value; only the pure packages listed here may be imported.",
      severity: "error",
      from: { path: "^src/core" },
      to: { pathNot: "^src/core|^node_modules/(zod|fflate|czech-vocative)/" },
    },
    {
      name: "core-points-down",
      comment:
        "screens → commands → plans, answers → sending, checks, messages, documents, pages → workbook → sheet → czech, texts. A lower folder never needs a higher one.",
      severity: "error",
      from: { path: "^src/core/(czech|texts|sheet|workbook|checks|sending|messages|documents|pages)/" },
      to: { path: "^src/core/(plans/|screens/|commands[.]ts)" },
    },
    {
      name: "leaves-know-no-workbook",
      comment: "czech, texts and sheet know nothing of this product's sheets. Pass them values.",
      severity: "error",
      from: { path: "^src/core/(czech|texts|sheet)/" },
      to: { path: "^src/core/(workbook|checks|sending|answers|messages|documents|pages)/" },
    },
    {
      name: "workbook-makes-no-output",
      comment: "The workbook is what was read. Messages, documents and pages are made from it, above it.",
      severity: "error",
      from: { path: "^src/core/workbook/" },
      to: { path: "^src/core/(checks|sending|answers|messages|documents|pages)/" },
    },
    {
      name: "shells-stay-apart",
      comment: "appsscript and node are two ways to perform the same plan. What both need belongs in core.",
      severity: "error",
      from: { path: "^src/(appsscript|node)/" },
      to: { path: "^src/(appsscript|node|ui)/", pathNot: "^src/$1/" },
    },
    {
      name: "pages-talk-by-values",
      comment:
        "ui runs in the browser: it gets plain values, never the core or a shell. Of core it takes words and types.",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { pathNot: "^src/ui/|^src/core/texts/(say|screens)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "scripts-are-the-top",
      comment: "Nothing in src imports a script. Move the part you need to src/node.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^scripts/" },
    },
    {
      name: "tests-are-leaves",
      comment: "Production code does not depend on tests.",
      severity: "error",
      from: { path: "^(src|scripts)/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-dead-files",
      comment: "Nobody imports this file. Delete it. (Scripts of pages are bundled, not imported.)",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "[.]d[.]ts$|^src/ui/" },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
