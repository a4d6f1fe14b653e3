import * as z from "zod/mini";
import { isPlainDate } from "../plain-date.ts";
import { PROPOSAL_DECISIONS } from "../workbook/proposals.ts";
import { decideProposals } from "./catalogue/decide.ts";
import { keepEdition } from "./catalogue/edition.ts";
import { readProposalGroups } from "./catalogue/proposals.ts";
import { compareRegister } from "./catalogue/register.ts";
import { readCatalogueState } from "./catalogue/state.ts";
import { addToRound, readRequests, readVerification } from "./catalogue/verification.ts";
import { endpoint } from "./endpoint.ts";

const LONGEST_NAME = 200;
const MOST_DECISIONS = 500;
const LARGEST_FILE = 4_000_000;

const name = () => z.string().check(z.maxLength(LONGEST_NAME));
const askedRound = () =>
  z.object({ round: z.nullable(name()), due: z.nullable(z.string().check(z.refine(isPlainDate))) });

/** What the screen Katalog asks of the core. */
export const CATALOGUE_ENDPOINTS = {
  "catalogue.read": endpoint(() => z.object({}), readCatalogueState),
  /** What waits in Návrhy změn. */
  "catalogue.proposals": endpoint(
    () => z.object({ source: name(), most: z.int().check(z.positive()) }),
    readProposalGroups,
  ),
  /** Carries out or refuses proposals. */
  "catalogue.decide": endpoint(
    () =>
      z.object({
        ids: z.array(name()).check(z.maxLength(MOST_DECISIONS)),
        decision: z.enum(PROPOSAL_DECISIONS),
      }),
    decideProposals,
  ),
  /** How far the providers are that were asked to confirm. */
  "catalogue.verification": endpoint(askedRound, readVerification),
  /** Adds providers to a round. */
  "catalogue.round": endpoint(askedRound, addToRound),
  /** The letters that wait to be sent; nothing is sent. */
  "catalogue.requests": endpoint(askedRound, readRequests),
  /** Keeps today's catalogue as an edition; "" lets the program name it. */
  "catalogue.edition": endpoint(() => z.object({ name: name() }), keepEdition),
  /** Takes the text of the register's extract and proposes what differs. */
  "catalogue.compare": endpoint(
    () => z.object({ text: z.string().check(z.maxLength(LARGEST_FILE)) }),
    compareRegister,
  ),
};
