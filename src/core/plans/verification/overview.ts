import { askedProviders } from "../../answers/verification/asked.ts";
import { fold } from "../../czech/text.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { VERIFICATION_STATE_TEXTS } from "../../texts/verifying.ts";
import { providerKey } from "../../workbook/provider-key.ts";
import type { ProviderServices } from "../../workbook/provider-services.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readProposals } from "../changes/known.ts";
import { rowOf } from "../changes/new-row.ts";
import { targetKey } from "../changes/target.ts";
import { receiverOf } from "./receiver.ts";
import { journalOf, sentDays } from "./sent-days.ts";

export type VerificationState = keyof typeof VERIFICATION_STATE_TEXTS;

/** How far one provider is in one round. */
export interface VerificationStatus {
  readonly id: string;
  /** The row of Ověřování, as the sheet counts it. */
  readonly row: number;
  readonly round: string;
  readonly provider: string;
  /** Who is written to; "" where there is no e-mail. */
  readonly receiver: string;
  readonly email: string;
  readonly due: PlainDate | null;
  readonly state: VerificationState;
  /** Not confirmed and the last day is over. */
  readonly overdue: boolean;
  readonly sentOn: PlainDate | null;
  readonly openedOn: PlainDate | null;
  readonly confirmedOn: PlainDate | null;
  readonly confirmedBy: string;
  readonly deputy: string;
  readonly services: number;
  /** Edits of the provider that nobody has decided on. */
  readonly edits: number;
}

/** The providers of a round with counts by state. */
export interface VerificationOverview {
  readonly providers: readonly VerificationStatus[];
  readonly counts: Readonly<Record<VerificationState | "all" | "overdue" | "edits", number>>;
}

/** How far every provider is, of one round or of all of them. */
export function verificationOverview(
  workbook: Workbook,
  today: PlainDate,
  round?: string,
): VerificationOverview {
  const sent = sentDays(journalOf(workbook));
  const editsOf = editCounter(workbook);
  const providers = askedProviders(workbook, today)
    .filter(({ row }) => round === undefined || fold(row.values.round) === fold(round))
    .map((asked): VerificationStatus => {
      const { id, row, of } = asked;
      const { values, texts } = row;
      const receiver = receiverOf(workbook, asked, today);
      const sentOn = values.sentOn ?? sent.get(id) ?? null;
      const state = stateOf({ ...values, draft: texts.draft, sentOn }, receiver !== null);
      const late = values.due !== null && values.due < today;
      return {
        id,
        row: row.row,
        round: values.round,
        provider: of.name,
        receiver: receiver?.address.name ?? "",
        email: receiver?.address.email ?? "",
        due: values.due,
        state,
        overdue: late && state !== "confirmed",
        sentOn,
        openedOn: values.openedOn,
        confirmedOn: values.confirmedOn,
        confirmedBy: values.confirmedBy,
        deputy: values.deputy,
        services: of.services.length,
        edits: editsOf(of),
      };
    });
  return { providers, counts: countsOf(providers) };
}

interface Steps {
  readonly confirmedOn: PlainDate | null;
  readonly draft: string;
  readonly openedOn: PlainDate | null;
  readonly sentOn: PlainDate | null;
}

function stateOf({ confirmedOn, draft, openedOn, sentOn }: Steps, reachable: boolean): VerificationState {
  if (confirmedOn !== null && draft === "") return "confirmed";
  if (draft !== "") return "draft";
  if (openedOn !== null) return "opened";
  if (sentOn !== null) return "sent";
  return reachable ? "waiting" : "without-address";
}

/** Counts the edits of one provider that wait: of the organisation, of its services, and its new services. */
function editCounter(workbook: Workbook): (of: ProviderServices) => number {
  const counts = new Map<string, number>();
  for (const { state, source, sheet, target, kind, record } of readProposals(workbook)) {
    if (state !== "waiting" || source !== "poskytovatel") continue;
    const owner =
      kind === "nová služba"
        ? `+${providerKey(rowOf(record.values.data)["providerIco"] ?? "")}`
        : `${sheet}:${targetKey(sheet, target)}`;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return ({ typed, services }) => {
    const own = services.map(({ texts }) => `services:${targetKey("services", texts.id)}`);
    const keys = new Set([`+${providerKey(typed)}`, `providers:${targetKey("providers", typed)}`, ...own]);
    return [...keys].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  };
}

function countsOf(providers: readonly VerificationStatus[]): VerificationOverview["counts"] {
  const of = (state: VerificationState) => providers.filter((one) => one.state === state).length;
  return {
    all: providers.length,
    "without-address": of("without-address"),
    waiting: of("waiting"),
    sent: of("sent"),
    opened: of("opened"),
    draft: of("draft"),
    confirmed: of("confirmed"),
    overdue: providers.filter(({ overdue }) => overdue).length,
    edits: providers.reduce((sum, { edits }) => sum + edits, 0),
  };
}
