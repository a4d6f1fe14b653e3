import type { CommandName } from "../../core/commands.ts";
import type { CallInput } from "../../core/screens/calls.ts";
import { DOCUMENTS_PART_TEXTS as TEXTS } from "../../core/texts/screens-parts.ts";
import { button } from "./button.ts";
import { call } from "./call.ts";
import { element } from "./element.ts";
import { t } from "./language.ts";
import type { Messages } from "./messages.ts";

interface Making {
  readonly command: CommandName;
  readonly event: string;
  readonly label: string;
  readonly messages: Messages;
  /** What the person has chosen beside the command. */
  readonly ask?: () => NonNullable<CallInput<"documents.make">["ask"]>;
}

/** A button that makes a command's documents and then offers them. */
export function makeDocuments({ command, event, label, messages, ask }: Making): HTMLElement {
  const press = async (): Promise<void> => {
    messages.busy(t(TEXTS.working));
    const { made, sentences } = await call("documents.make", {
      command,
      event: event || null,
      ...(ask === undefined ? {} : { ask: ask() }),
    });
    const links = made.map(({ name, url }) =>
      element("li", {}, element("a", { href: url, target: "_blank", rel: "noopener" }, name)),
    );
    messages.tell(t(made.length === 0 ? TEXTS.nothing : TEXTS.made), [
      ...sentences.map((sentence) => element("p", {}, sentence)),
      ...(links.length === 0 ? [] : [element("ul", {}, links)]),
    ]);
  };
  return button(label, { messages, press });
}
