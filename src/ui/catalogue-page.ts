/**
 * Search and filters of the catalogue page. The page shows every service without this script; with it, the
 * form appears and hides what does not match. What is searched for stands in the address, so it can be sent.
 */
const FIELDS = ["q", "chapter", "type", "form", "municipality"] as const;
const TYPING_PAUSE_MS = 150;
const STATE_MARK = "#?";

interface Entry {
  readonly article: HTMLElement;
  /** All that the entry says, folded. */
  readonly text: string;
}

const form = document.querySelector<HTMLFormElement>("#search");
const status = document.querySelector<HTMLElement>("#found");
const entries: readonly Entry[] = [...document.querySelectorAll<HTMLElement>("article[data-type]")].map(
  (article) => ({ article, text: folded(article.textContent ?? "") }),
);

if (form !== null && status !== null) start(form, status);

function start(search: HTMLFormElement, found: HTMLElement): void {
  let pause = 0;
  const update = (): void => {
    show(search, found);
    history.replaceState(null, "", stateOf(search) || location.pathname + location.search);
  };
  search.hidden = false;
  search.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(update, TYPING_PAUSE_MS);
  });
  search.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement) update();
  });
  search.addEventListener("submit", (event) => {
    event.preventDefault();
    update();
  });
  search.addEventListener("reset", () => setTimeout(update));
  addEventListener("hashchange", () => {
    clearTimeout(pause);
    show(search, found);
    follow(search, found);
  });
  follow(search, found);
}

/** Takes the address at its word: a search is done again, a place that the search hides is uncovered. */
function follow(search: HTMLFormElement, found: HTMLElement): void {
  if (location.hash.startsWith(STATE_MARK)) {
    const state = new URLSearchParams(location.hash.slice(STATE_MARK.length));
    for (const name of FIELDS) control(search, name).value = state.get(name) ?? "";
    show(search, found);
    return;
  }
  const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
  if (target === null || target.offsetParent !== null) return;
  search.reset();
  show(search, found);
  target.scrollIntoView();
}

function show(search: HTMLFormElement, found: HTMLElement): void {
  const words = folded(chosen(search, "q")).split(/\s+/);
  const searching = FIELDS.some((name) => chosen(search, name) !== "");
  let count = 0;
  for (const { article, text } of entries) {
    const shown = words.every((word) => text.includes(word)) && passes(search, article.dataset);
    article.hidden = !shown;
    if (shown) count += 1;
  }
  document.body.classList.toggle("searching", searching);
  for (const chapter of document.querySelectorAll<HTMLElement>("section[data-chapter]")) {
    chapter.hidden = searching && chapter.querySelector("article:not([hidden])") === null;
  }
  found.textContent = searching ? sentence(found.dataset, count) : (found.dataset["all"] ?? "");
}

function passes(search: HTMLFormElement, data: DOMStringMap): boolean {
  return FIELDS.slice(1).every((name) => {
    const wanted = chosen(search, name);
    return wanted === "" || (data[name] ?? "").split("|").includes(wanted);
  });
}

/** The page brings its sentences with it, in its own language and with the right plurals. */
function sentence(data: DOMStringMap, count: number): string {
  if (count === 0) return data["none"] ?? "";
  const few = count >= 2 && count <= 4;
  const text = count === 1 ? data["one"] : few ? data["few"] : data["many"];
  return (text ?? "").replace("{count}", String(count));
}

function stateOf(search: HTMLFormElement): string {
  const state = new URLSearchParams();
  for (const name of FIELDS) if (chosen(search, name) !== "") state.set(name, chosen(search, name));
  return state.size === 0 ? "" : STATE_MARK + state.toString();
}

function chosen(search: HTMLFormElement, name: string): string {
  return control(search, name).value.trim();
}

function control(search: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  const found = search.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`The form has no field ${name}.`);
}

/** Without capitals and diacritics: people type „pecovatelska“. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
