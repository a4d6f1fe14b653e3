/** Makes links of the municipalities on the map and in its list; each chooses its value and leads to the services. */
export function linkPlaces(hrefOf: (value: number) => string, choose: (value: number) => void): void {
  const folded = document.querySelector<HTMLDetailsElement>("#obce");
  if (folded !== null) folded.open = false;
  const picture = document.querySelector(".map svg");
  picture?.setAttribute("role", "group");
  for (const place of document.querySelectorAll<HTMLElement | SVGElement>("[data-v]")) {
    const value = Number(place.dataset["v"]);
    const link = linkAround(place);
    link.setAttribute("href", hrefOf(value));
    link.addEventListener("click", (event) => {
      event.preventDefault();
      choose(value);
    });
  }
}

/** The name of a link on the map is its title: „Blatná: 3“. */
function linkAround(place: HTMLElement | SVGElement): Element {
  const link = document.createElementNS(place.namespaceURI, "a");
  link.append(...place.childNodes);
  const title = link.querySelector("title")?.textContent;
  if (title) link.setAttribute("aria-label", title);
  place.append(link);
  return link;
}

/** Marks the municipalities that are chosen. */
export function markPlaces(values: ReadonlySet<number>): void {
  for (const place of document.querySelectorAll<HTMLElement | SVGElement>("[data-v]")) {
    place.classList.toggle("on", values.has(Number(place.dataset["v"])));
  }
}
