import type { PageWords } from "../../core/pages/catalogue/data.ts";
import { element } from "../parts/element.ts";

/** A button that copies an address; where the browser refuses, the address appears beside it, to be copied by hand. */
export function shareButton(words: PageWords, name: string, addressOf: () => string): readonly HTMLElement[] {
  const said = element("span", { role: "status", class: "said" });
  const share = async (): Promise<void> => {
    const address = addressOf();
    const copied = await copy(address);
    said.replaceChildren(copied ? words.shared : addressBox(words, address));
    said.querySelector("input")?.select();
  };
  return [element("button", { type: "button", class: "plain", onclick: () => void share() }, name), said];
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function addressBox(words: PageWords, address: string): HTMLElement {
  const box = element("input", { type: "text", readonly: true, value: address, class: "address" });
  return element("label", {}, [words.copyIt, " ", box]);
}

/** Each service gets its own button once it is opened. */
export function addShareButtons(
  words: PageWords,
  articles: readonly HTMLElement[],
  pageAddress: () => string,
): void {
  for (const article of articles) {
    const details = article.querySelector("details");
    const add = (): void => {
      const buttons = shareButton(words, words.shareOne, () => `${pageAddress()}#${article.id}`);
      details?.append(element("p", { class: "share" }, buttons));
    };
    details?.addEventListener("toggle", add, { once: true });
  }
}
