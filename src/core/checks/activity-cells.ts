import { fold } from "../czech/text.ts";
import type { Finding, Issue } from "../issue.ts";
import type { Activity, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** Activities that are themselves a way to reach people need no other: a website, e-mails, press, a printed list. */
const IS_CHANNEL =
  /www|web|strank|komunikac|email|telefon|tiskov|medi[aic]|socialnichsit|socialnisit|letak|plakat|zpravodaj|katalog|brozur|adresar|newsletter|rozhlas|inzer|dotaznik/;
const OPEN_ENDED = /(?:\.{2,}|…|[,;] ?\.+|(?<!\p{L})(?:atd|apod|aj)\.?)$/u;

/** Cells of an activity that leave its reader without an answer. */
export function checkActivityCells({ activities }: Workbook): readonly Issue[] {
  const hasChannels = activities.places["channel"] !== undefined;
  return activities.records.flatMap((activity) => [
    ...(hasChannels ? channelFindings(activity) : []).map(issueOn(activities, activity, "channel")),
    ...audienceFindings(activity.values.audience).map(issueOn(activities, activity, "audience")),
  ]);
}

function channelFindings({ values, texts }: Activity): readonly Finding[] {
  if (texts.channel !== "" || IS_CHANNEL.test(fold(values.activity))) return [];
  return [{ code: "channel-missing", values: { activity: values.activity } }];
}

/** „školy, lékaři,....“ (Plán informační kampaně ORP Strakonice). */
function audienceFindings(audience: string): readonly Finding[] {
  return OPEN_ENDED.test(audience) ? [{ code: "audience-open" }] : [];
}
