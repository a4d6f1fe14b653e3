import type { Finding } from "../issue.ts";
import { shortHash } from "../messages/hash.ts";
import { driveId, MAX_ATTACHED_OCTETS } from "../messages/letter-sources.ts";
import { isPicture } from "../messages/media-type.ts";
import type { Attachment } from "../messages/message.ts";
import type { CommandInput } from "./command-input.ts";
import { MADE_ATTACHMENTS, madeAttachment } from "./made-attachments.ts";

/** What goes with every letter of one template. */
interface LetterAttachments {
  readonly attachments: readonly Attachment[];
  /** Those that were not made of the workbook. */
  readonly files: readonly Attachment[];
  /** Content ids of the pictures that the letter shows, by their names in small letters. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

interface Wanted {
  /** What the column Přílohy says. */
  readonly named: readonly string[];
  /** Names of the pictures that the letter shows. */
  readonly shown: readonly string[];
  /** What the template brings itself, as a draft does. */
  readonly brought: readonly Attachment[];
}

const MANY_OCTETS = 10 * 1024 * 1024;
const OCTETS_PER_MEGABYTE = 1024 * 1024;

/** Reads or makes each attachment once; what is missing, foreign or too large is told before anything is sent. */
export function letterAttachments(wanted: Wanted, input: CommandInput): LetterAttachments {
  const found = [...new Set(wanted.named)].map((typed) => ({ typed, made: madeAttachment(typed, input) }));
  const read = found.map(({ typed, made }) => ({ made, reading: made ?? readFile(typed, input) }));
  const known = [
    ...read.flatMap(({ reading: { value } }) => (value === null ? [] : [value])),
    ...wanted.brought,
  ];
  const files = read.flatMap(({ made, reading: { value } }) =>
    made === null && value !== null ? [value] : [],
  );
  const pictures = picturesAmong(known, wanted.shown);
  return {
    attachments: known.map((one) => withContentId(one, pictures.ids)),
    files: [...files, ...wanted.brought],
    pictures: pictures.ids,
    findings: [
      ...read.flatMap(({ reading }) => reading.findings),
      ...pictures.findings,
      ...sizeFindings(known),
    ],
  };
}

function readFile(typed: string, { sources }: CommandInput) {
  const values = { file: typed, known: MADE_ATTACHMENTS.join(", ") };
  const reading = sources?.file(typed);
  if (reading === undefined) {
    const code = driveId(typed) === null ? "attachment-not-found" : "attachment-needs-drive";
    return { value: null, findings: [{ code, values }] } as const;
  }
  const findings = reading.findings.map((finding) => ({
    ...finding,
    values: { ...values, ...finding.values },
  }));
  return { ...reading, findings };
}

function picturesAmong(known: readonly Attachment[], shown: readonly string[]) {
  const ids = new Map<string, string>();
  const findings: Finding[] = [];
  for (const file of new Set(shown)) {
    const picture = known.find(({ name }) => name.toLowerCase() === file.toLowerCase());
    if (picture === undefined) findings.push({ code: "letter-picture-missing", values: { file } });
    else if (!isPicture(picture.mediaType)) findings.push({ code: "letter-picture-kind", values: { file } });
    else ids.set(file.toLowerCase(), `${shortHash(file.toLowerCase())}@komplan.invalid`);
  }
  return { ids, findings };
}

function withContentId(attachment: Attachment, ids: ReadonlyMap<string, string>): Attachment {
  const contentId = ids.get(attachment.name.toLowerCase());
  return contentId === undefined ? attachment : { ...attachment, contentId };
}

function sizeFindings(attachments: readonly Attachment[]): readonly Finding[] {
  const octets = attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const values = { size: Math.ceil(octets / OCTETS_PER_MEGABYTE) };
  if (octets > MAX_ATTACHED_OCTETS) return [{ code: "message-too-large", values }];
  return octets > MANY_OCTETS ? [{ code: "attachments-large", values }] : [];
}
