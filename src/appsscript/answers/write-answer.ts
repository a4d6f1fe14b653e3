import { receive } from "../../core/answers/receive.ts";
import type { Answered } from "../../core/answers/request.ts";
import { RefusedError } from "../../core/errors.ts";
import type { ServedPage } from "../../core/pages/answers/frame.ts";
import { startClock } from "../clock.ts";
import { makeSheet } from "../make-sheet.ts";
import { writeCells } from "../write-cells.ts";
import { whileWriting } from "../write-lock.ts";
import type { Desk } from "./desk.ts";

/** Of the sentences for people in the sheet; the public sees none of them. */
const LANGUAGE = "cs";

/**
 * Writes what a form leads to and gives the page for it. Where it cannot be written – somebody else is writing, the
 * sheet has changed under the hand, Google has failed – the page is the one that keeps what was typed.
 */
export function writeAnswer(openDesk: () => Desk): ServedPage {
  const tried: Answered[] = [];
  try {
    return whileWriting(LANGUAGE, () => {
      const { desk, answered } = received(openDesk);
      tried.push(answered);
      store(answered, desk);
      return answered.page;
    });
  } catch (error) {
    const [answered] = tried;
    if (answered !== undefined) return answered.unsaved;
    if (!(error instanceof RefusedError)) throw error;
    const { request, context } = openDesk();
    return receive(request, context).unsaved;
  }
}

interface Received {
  readonly desk: Desk;
  readonly answered: Answered;
}

/** A sheet that the answer needs and that is missing is made first, with its header, so that all becomes cells. */
function received(openDesk: () => Desk): Received {
  const desk = openDesk();
  const answered = receive(desk.request, desk.context);
  const missing = answered.actions.flatMap((action) =>
    action.kind === "replace-rows" ? [action.table.sheet] : [],
  );
  if (missing.length === 0) return { desk, answered };
  for (const sheet of missing) makeSheet(sheet, desk.source.spreadsheet, LANGUAGE);
  SpreadsheetApp.flush();
  const again = openDesk();
  return { desk: again, answered: receive(again.request, again.context) };
}

function store({ actions }: Answered, { source, context: { workbook } }: Desk): void {
  const cells = actions.flatMap((action) => (action.kind === "write-cells" ? action.cells : []));
  if (cells.length === 0) return;
  writeCells(cells, { source, workbook, clock: startClock(), language: LANGUAGE });
  SpreadsheetApp.flush();
}
