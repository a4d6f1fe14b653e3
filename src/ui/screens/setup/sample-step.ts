import type { CallOutput } from "../../../core/screens/calls.ts";
import { SETUP_TEXTS as TEXTS } from "../../../core/texts/screens-setup.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

type Sample = CallOutput<"setup.read">["sample"];

interface Around {
  readonly messages: Messages;
  readonly refresh: () => Promise<void>;
}

/** Offers the sample to an empty workbook, and its removal with the list of what goes and what stays. */
export function sampleStep(sample: Sample, { messages, refresh }: Around): HTMLElement[] {
  const press = (name: "sample.add" | "sample.remove") => async () => {
    messages.busy();
    const { sentence } = await call(name, {});
    await refresh();
    messages.tell(sentence);
  };
  const { possible, untouched, touched } = sample;
  const count = untouched.reduce((sum, one) => sum + one.count, 0);
  const kept = touchedList(touched);
  if (count > 0) {
    return [
      element("p", {}, t(TEXTS.sampleThere)),
      element(
        "ul",
        {},
        untouched.map((one) => element("li", {}, t(TEXTS.sampleSheet, { ...one }))),
      ),
      element("p", {}, t(TEXTS.sampleHow)),
      ...kept,
      button(t(TEXTS.sampleRemove, { count }), { messages, press: press("sample.remove") }),
    ];
  }
  if (!possible) return [element("p", {}, t(TEXTS.sampleOwn)), ...kept];
  return [
    element("p", {}, t(TEXTS.sampleOffer)),
    button(t(TEXTS.sampleAdd), { messages, press: press("sample.add") }, { kind: "create" }),
  ];
}

function touchedList(touched: Sample["touched"]): HTMLElement[] {
  if (touched.length === 0) return [];
  const rows = touched.map((row) => element("li", {}, t(TEXTS.sampleTouchedRow, { ...row })));
  return [element("p", {}, t(TEXTS.sampleTouched)), element("ul", {}, rows)];
}
