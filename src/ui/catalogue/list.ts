import { element } from "../parts/element.ts";
import type { SearchField } from "./search-index.ts";

/** The services of the page: shows some of them, in the page's order or in an order of their own. */
export interface ServiceList {
  readonly articles: readonly HTMLElement[];
  readonly show: (entries: readonly number[], how: Showing) => void;
  /** Uncovers what an address leads to within a service. */
  readonly open: (target: Element) => void;
}

interface Showing {
  /** In the order given, not the page's. */
  readonly ranked: boolean;
  readonly all: boolean;
  /** What paper says above the services. */
  readonly said: string;
}

/** So many entries are drawn only as they come into sight: quicker, yet jumps within the page are less exact. */
const MANY = 400;
const WEIGHTS = { name: 8, who: 5, values: 4, rest: 2 };

/** The list that the page came with; the rest of each entry is put away under a word that opens it. */
export function serviceList(words: { readonly details: string; readonly found: string }): ServiceList {
  const sections = [...document.querySelectorAll<HTMLElement>("[data-chapter]")];
  const articles = [...document.querySelectorAll<HTMLElement>("[data-chapter] article")];
  const homes = sections.map((section) => {
    const own = [...section.querySelectorAll<HTMLElement>("article")];
    return { section, own, heading: section.querySelector("h2") };
  });
  const results = element("section", { hidden: true, "aria-label": words.found });
  const asked = element("p", { class: "asked" });
  document.querySelector("#list")?.prepend(asked);
  document.querySelector("#list")?.append(results);
  for (const article of articles) {
    linkToItself(article);
    linkCalls(article.querySelector("h3+p+p"));
    foldAway(article, words.details);
  }
  document.body.classList.add("scripted");
  document.body.classList.toggle("many", articles.length > MANY);
  let ranked = false;
  const goHome = (): void => {
    for (const { heading, own } of homes) heading?.after(...own);
    ranked = false;
  };
  return {
    articles,
    show: (entries, how) => {
      if (ranked && !how.ranked) goHome();
      ranked = how.ranked;
      const shown = new Set(entries);
      articles.forEach((article, index) => {
        article.hidden = !shown.has(index);
      });
      if (how.ranked) results.replaceChildren(...entries.flatMap((entry) => articles[entry] ?? []));
      results.hidden = !how.ranked;
      asked.textContent = how.said;
      document.body.classList.toggle("searching", !how.all);
      for (const { section, own } of homes)
        section.hidden = how.ranked || (!how.all && own.every((article) => article.hidden));
    },
    open: (target) => {
      const details = target.closest("article")?.querySelector("details") ?? target;
      if (details instanceof HTMLDetailsElement) details.open = true;
    },
  };
}

const CALL = /(\+\d[\d\u00a0]{8,}|[^\s,·]+@[^\s,·]+)/;

/** Telephones and e-mails come as words; here they become links. */
function linkCalls(line: Element | null): void {
  for (const node of [...(line?.childNodes ?? [])]) {
    if (!(node instanceof Text) || !CALL.test(node.data)) continue;
    const parts = node.data.split(CALL).map((part, index) => {
      if (index % 2 === 0) return part;
      const href = part.includes("@") ? `mailto:${part}` : `tel:${part.replace(/\u00a0/g, "")}`;
      return element("a", { href }, part);
    });
    node.replaceWith(...parts);
  }
}

/** The name of a service leads to its own place, so that the address can be copied. */
function linkToItself(article: HTMLElement): void {
  const heading = article.querySelector("h3");
  if (heading === null) return;
  const link = element("a", { href: `#${article.id}` });
  link.append(...heading.childNodes);
  heading.append(link);
}

function foldAway(article: HTMLElement, word: string): void {
  const facts = article.querySelector("dl");
  if (facts === null) return;
  const details = element("details", {}, element("summary", {}, word));
  facts.replaceWith(details);
  details.append(facts);
}

/** The parts of an entry that are searched; names of fields („Cena“) are not. */
export function searchedFields(article: HTMLElement, values: readonly string[]): readonly SearchField[] {
  const text = (selector: string) =>
    [...article.querySelectorAll(selector)].map((part) => part.textContent ?? "").join(" ");
  return [
    { weight: WEIGHTS.name, text: text("h3") },
    { weight: WEIGHTS.who, text: text("h3+p") },
    { weight: WEIGHTS.values, text: values.join(" ") },
    { weight: WEIGHTS.rest, text: text("h3~p:not(h3+p),dd") },
  ];
}
