/** Puts work off until it is first needed, then keeps its result: opening a menu must not build schemas. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
