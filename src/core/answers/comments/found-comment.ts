/** One comment as a file or a form holds it; "" for what it does not say. */
export interface FoundComment {
  readonly author: string;
  /** One of the choices of Kdo to je. */
  readonly authorKind: string;
  readonly email: string;
  /** ISO day; "" leaves it to whoever takes it in. */
  readonly receivedOn: string;
  readonly place: string;
  readonly original: string;
  readonly comment: string;
  readonly reason: string;
}

/** What nothing is known of. */
export const BLANK: FoundComment = {
  author: "",
  authorKind: "",
  email: "",
  receivedOn: "",
  place: "",
  original: "",
  comment: "",
  reason: "",
};
