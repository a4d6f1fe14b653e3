/** How many forms one day may bring. */
export interface FormLimits {
  readonly perLink: number;
  readonly altogether: number;
}

/** How many have come so far: by one link, and by all of them. */
export interface FormCounts {
  readonly link: number;
  readonly all: number;
}

/** A person corrects an answer now and then; a whole town answers a few thousand times. */
export const FORM_LIMITS: FormLimits = { perLink: 20, altogether: 5_000 };

/** The link of a round of comments is everybody's, so it takes a whole town's; answers keep their own count. */
export const COMMENT_LIMITS: FormLimits = { perLink: 1_000, altogether: 3_000 };

/** Comments of one network address a day, where somebody knows it: an office sits behind one. */
export const ADDRESS_LIMITS: FormLimits = { perLink: 40, altogether: 3_000 };

/** Entries of the catalogue are gone through in many steps, some of them only to keep what is half done. */
export const VERIFICATION_LIMITS: FormLimits = { perLink: 200, altogether: 5_000 };

/** True while there is room for one form more. */
export function hasRoomFor({ link, all }: FormCounts, limits: FormLimits): boolean {
  return link < limits.perLink && all < limits.altogether;
}

/** A form of these pages has some four thousand characters; six times as many when all of them are escaped. */
export const LARGEST_FORM = 32_768;

/** All entries of a provider stand in one form: of some fifty services, every field filled and escaped. */
export const LARGEST_VERIFICATION = 600_000;
