import { QUORUM_TEXTS } from "../texts/meeting.ts";
import { type Language, say } from "../texts/say.ts";
import type { GroupQuorum } from "../workbook/quorum.ts";

/**
 * A sentence for each body; a rule that was not understood is quoted, never guessed. Before anybody has typed who came
 * only a rule that was understood can be told.
 */
export function quorumSentences(bodies: readonly GroupQuorum[], language: Language): readonly string[] {
  return bodies
    .filter(({ typed, needed }) => typed || needed !== null)
    .map((body) => quorumSentence(body, language));
}

function quorumSentence(found: GroupQuorum, language: Language): string {
  const { group, members, present, deputies, needed, verdict } = found;
  return say(QUORUM_TEXTS[verdict], language, {
    group: group.values.name || group.values.abbreviation,
    members,
    present,
    deputies,
    needed: needed ?? "",
    rule: group.values.quorum,
  });
}
