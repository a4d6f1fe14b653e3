/** Opens what is folded away while the page is printed: paper has nothing to press. */
export function openForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  const open = (): void => {
    const shut = document.querySelectorAll<HTMLDetailsElement>("article:not([hidden]) details:not([open])");
    opened = [...opened, ...shut];
    for (const details of shut) details.open = true;
  };
  const close = (): void => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  addEventListener("beforeprint", open);
  addEventListener("afterprint", close);
  matchMedia("print").addEventListener("change", ({ matches }) => (matches ? open() : close()));
}
