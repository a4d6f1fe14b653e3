/** Replies to our invitation as calendars send them; people are invented, shapes are those of the programs named. */

/** What a reply says; the rest is the program's. */
export interface Said {
  readonly uid: string;
  readonly email: string;
  readonly name?: string;
  readonly status?: string;
  readonly stamp?: string;
  readonly sequence?: number;
  /** Further lines of the event, and further parameters of the attendee. */
  readonly lines?: readonly string[];
  readonly parameters?: string;
  readonly from?: string;
}

const BASE64_LINE = /.{1,76}/g;

/** The calendar object alone (RFC 5546 3.2.3). */
export function replyCalendar(said: Said, product = "-//Příklad//Kalendář//CS"): string {
  const { uid, email, name = "Jana Vzorová", status = "ACCEPTED", stamp = "20180502T080000Z" } = said;
  const attendee = `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${status};CN="${name}"${said.parameters ?? ""}:mailto:${email}`;
  const lines = [
    "BEGIN:VCALENDAR",
    `PRODID:${product}`,
    "VERSION:2.0",
    "METHOD:REPLY",
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Prague",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "END:VTIMEZONE",
    "BEGIN:VEVENT",
    "ORGANIZER;CN=Komunitní plánování:mailto:planovani@example.cz",
    attendee,
    `UID:${uid}`,
    `SEQUENCE:${said.sequence ?? 0}`,
    `DTSTAMP:${stamp}`,
    "DTSTART;TZID=Europe/Prague:20180514T090000",
    "SUMMARY:Přijato: Jednání",
    ...(said.lines ?? []),
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "ATTENDEE:mailto:budik@example.cz",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return lines.map(folded).join("\r\n");
}

/** Folded by octets, in the middle of characters too, as some programs do. */
function folded(line: string): string {
  const octets = Buffer.from(line, "utf8").toString("latin1");
  const pieces = octets.match(/^[\s\S]{1,75}|[\s\S]{1,74}/g) ?? [""];
  return pieces.join("\r\n ");
}

function inBase64(octets: string): string {
  const text = Buffer.from(octets, "latin1").toString("base64");
  return (text.match(BASE64_LINE) ?? []).join("\r\n");
}

function inQuotedPrintable(octets: string): string {
  return octets
    .replace(
      /[=\x80-\xff]/g,
      (octet) => `=${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .split("\r\n")
    .map((line) => (line.match(/(?:=[0-9A-F]{2}|[^=]){1,70}/g) ?? [""]).join("=\r\n"))
    .join("\r\n");
}

type Program = (said: Said) => string;

const heads = (said: Said) => [
  `From: "${said.name ?? "Jana Vzorova"}" <${said.from ?? said.email}>`,
  "To: planovani@example.cz",
  "Date: Wed, 2 May 2018 10:00:00 +0200",
  "MIME-Version: 1.0",
];

/** Microsoft Exchange: alternatives, the calendar in base64, everything else in capitals. */
const outlook: Program = (said) =>
  [
    ...heads(said).map((line) => line.replace("MIME-Version", "MIME-version")),
    "Subject: =?utf-8?B?UMWZaWphdG86IEplZG7DoW7DrQ==?=",
    "Content-Type: multipart/alternative;",
    '\tboundary="_000_AM0PR01MB1234EURP_"',
    "",
    "--_000_AM0PR01MB1234EURP_",
    'Content-Type: text/plain; charset="iso-8859-2"',
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "P=F8ijdu.=20",
    "",
    "--_000_AM0PR01MB1234EURP_",
    'Content-Type: text/calendar; charset="utf-8"; method=REPLY',
    "Content-Transfer-Encoding: base64",
    "",
    inBase64(replyCalendar(said, "Microsoft Exchange Server 2010")),
    "",
    "--_000_AM0PR01MB1234EURP_--",
    "",
  ].join("\r\n");

/** Google Calendar: the calendar among the alternatives, and once more as a file. */
const gmail: Program = (said) =>
  [
    ...heads(said),
    "Subject: =?UTF-8?Q?P=C5=99ijato:_Jedn=C3=A1n=C3=AD?=",
    'Content-Type: multipart/mixed; boundary="00000000000abc"',
    "",
    "--00000000000abc",
    'Content-Type: multipart/alternative; boundary="00000000000abc-1"',
    "",
    "--00000000000abc-1",
    'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("Jana Vzorová přijala pozvánku").toString("base64"),
    "--00000000000abc-1",
    'Content-Type: text/calendar; charset="UTF-8"; method=REPLY',
    "Content-Transfer-Encoding: 8bit",
    "",
    replyCalendar(said, "-//Google Inc//Google Calendar 70.9054//EN"),
    "--00000000000abc-1--",
    "",
    "--00000000000abc",
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    "Content-Transfer-Encoding: base64",
    "",
    inBase64(replyCalendar(said)),
    "--00000000000abc--",
    "",
  ].join("\r\n");

/** Apple Mail and Calendar: quoted-printable, folded headers. */
const apple: Program = (said) =>
  [
    ...heads(said),
    "Subject: =?utf-8?Q?P=C5=99ijato=3A_?=",
    " =?utf-8?Q?Jedn=C3=A1n=C3=AD?=",
    "Content-Type: multipart/alternative;",
    " boundary=Apple-Mail-1234-ABCD",
    "",
    "",
    "--Apple-Mail-1234-ABCD",
    "Content-Type: text/plain;",
    " charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "P=C5=99ijdu",
    "--Apple-Mail-1234-ABCD",
    "Content-Type: text/calendar; method=REPLY;",
    " name=iCal-20180502-100000.ics; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    inQuotedPrintable(replyCalendar(said, "-//Apple Inc.//Mac OS X 10.13//EN")),
    "--Apple-Mail-1234-ABCD--",
    "",
  ].join("\r\n");

/** Thunderbird: mixed, line feeds alone, as a file saved on Linux. */
const thunderbird: Program = (said) =>
  [
    "From - Wed May  2 10:00:00 2018",
    ...heads(said),
    "Subject: Jednani",
    'Content-Type: multipart/mixed; boundary="------------0C0FFEE0"',
    "",
    "This is a multi-part message in MIME format.",
    "--------------0C0FFEE0",
    "Content-Type: multipart/alternative;",
    ' boundary="------------0C0FFEE1"',
    "",
    "--------------0C0FFEE1",
    "Content-Type: text/calendar; method=REPLY; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    replyCalendar(said, "-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN"),
    "--------------0C0FFEE1--",
    "",
    "--------------0C0FFEE0--",
    "",
  ]
    .join("\r\n")
    .replace(/\r\n/g, "\n");

export const PROGRAMS = { outlook, gmail, apple, thunderbird } as const;

/** A message in words; bodies are written as UTF-8. */
export function wordsFrom(from: string, subject: string, body = "", head: readonly string[] = []): string {
  const text = [
    `From: ${from}`,
    "To: planovani@example.cz",
    `Subject: ${subject}`,
    ...head,
    "Content-Type: text/plain; charset=utf-8",
    "",
    body,
  ].join("\r\n");
  return Buffer.from(text, "utf8").toString("latin1");
}
