/** The team's screens as they were built: whole pages of HTML. */
export interface ScreenPages {
  readonly workbench: string;
  /** By the names of the screens. */
  readonly panels: Readonly<Record<string, string>>;
}
