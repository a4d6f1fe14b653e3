import type { WorkbenchCommand, WorkbenchOutputs } from "../../core/screens/workbench-calls.ts";
import { WORKBENCH_TEXTS as TEXTS } from "../../core/texts/screens-workbench.ts";
import { button } from "../parts/button.ts";
import { call } from "../parts/call.ts";
import { element } from "../parts/element.ts";
import { t } from "../parts/language.ts";
import type { Messages } from "../parts/messages.ts";
import { ask } from "./ask.ts";

interface Making {
  readonly messages: Messages;
  readonly event: string | null;
  readonly changed: () => void;
}

/** Makes a command's documents and offers them; what it would write into the workbook is shown and waits for a yes. */
export async function makeDocuments({ name }: WorkbenchCommand, making: Making): Promise<void> {
  const { messages, event } = making;
  messages.busy(t(TEXTS.making));
  const { made, sentences } = await call("documents.make", { command: name, event });
  const writes = await ask("command.writes", { command: name, event });
  const links = made.map(({ name: file, url }) => element("li", {}, linkTo(file, url)));
  const list = [
    element("p", {}, t(made.length === 0 ? TEXTS.madeNothing : TEXTS.made)),
    element("ul", {}, links),
  ];
  const more = writes.count === 0 ? [] : writesList(writes, () => write(name, writes.mark, making), messages);
  messages.tell(sentences.join(" "), [...list, ...more]);
}

/** Pages open in a new tab, the rest is saved. */
function linkTo(file: string, url: string): HTMLElement {
  return file.endsWith(".html")
    ? element("a", { href: url, target: "_blank" }, t(TEXTS.newTab, { name: file }))
    : element("a", { href: url }, t(TEXTS.download, { name: file }));
}

function writesList(
  { cells, count }: WorkbenchOutputs["command.writes"],
  press: () => Promise<void>,
  messages: Messages,
): readonly HTMLElement[] {
  const empty = t(TEXTS.empty);
  const items = cells.map(({ place, old, text }) =>
    element("li", {}, [
      `${place}: `,
      element("del", {}, old || empty),
      " → ",
      element("ins", {}, text || empty),
    ]),
  );
  const rest = count - cells.length;
  return [
    element("p", {}, t(TEXTS.writes, { count })),
    element("ul", { class: "writes", tabindex: 0 }, items),
    ...(rest > 0 ? [element("p", {}, t(TEXTS.writesMore, { count: rest }))] : []),
    button(t(TEXTS.write, { count }), { messages, press }, { kind: "action" }),
  ];
}

async function write(
  command: WorkbenchCommand["name"],
  mark: string,
  { messages, event, changed }: Making,
): Promise<void> {
  const { count } = await ask("command.write", { command, event, mark });
  changed();
  messages.tell(t(TEXTS.wrote, { count }));
}
