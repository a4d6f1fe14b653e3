import type { AddressInfo } from "node:net";
import { createServer, connect as dial, type Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A moment in the talk between client and server. */
export const STAGES = [
  "connect",
  "greeting",
  "EHLO",
  "MAIL",
  "RCPT",
  "DATA",
  "in the middle of the message",
  "after the message, before the reply",
  "after the reply",
] as const;
export type Stage = (typeof STAGES)[number];

/** What happens when the talk comes to a stage for the so manieth message (for the connection: the first one). */
export interface Trouble {
  readonly stage: Stage;
  readonly message: number;
  readonly happens: (cut: () => void) => void;
}

export interface MailServer {
  readonly port: number;
  readonly url: string;
  /** Every message taken, byte for byte. */
  readonly received: readonly Buffer[];
  readonly envelopes: readonly { readonly from: string; readonly to: readonly string[] }[];
  /** Made to happen once, then forgotten. */
  readonly expect: (trouble: Trouble | null) => void;
  readonly close: () => Promise<void>;
}

/** A real smtp-server behind a wire that can be cut at any stage. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: Buffer[] = [];
  const envelopes: { from: string; to: string[] }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push(Buffer.concat(chunks));
        const { mailFrom, rcptTo } = session.envelope;
        envelopes.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
        });
        done();
      });
    },
    ...options,
  });
  // A client that is cut off makes the server complain; that is what the tests are about.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const inner = (server.server.address() as AddressInfo).port;
  const wire = { trouble: null as Trouble | null, messages: 0 };
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    sockets.add(client);
    relay(client, dial(inner, "127.0.0.1"), wire);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    received,
    envelopes,
    expect: (trouble) => {
      wire.trouble = trouble;
      wire.messages = 0;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Wire {
  trouble: Trouble | null;
  messages: number;
}

const COMMANDS: readonly (readonly [RegExp, Stage])[] = [
  [/^EHLO/i, "EHLO"],
  [/^MAIL FROM/i, "MAIL"],
  [/^RCPT TO/i, "RCPT"],
  [/^DATA\r\n/i, "DATA"],
];

/** Passes the talk on and tells the stages apart; true from `at` means that the wire was cut there. */
function relay(client: Socket, server: Socket, wire: Wire): void {
  let inData = false;
  let waiting = false;
  let tail = "";
  const cut = () => {
    client.destroy();
    server.destroy();
  };
  const at = (stage: Stage): boolean => {
    const { trouble } = wire;
    if (trouble?.stage !== stage || wire.messages < trouble.message) return false;
    wire.trouble = null;
    trouble.happens(cut);
    return client.destroyed;
  };
  client.on("error", cut).on("close", () => server.destroy());
  server.on("error", cut).on("close", () => client.end());
  if (at("connect")) return;
  // Commands may come several in one piece (RFC 2920), so each line is looked at.
  const command = (line: string): boolean => {
    const stage = COMMANDS.find(([begin]) => begin.test(line))?.[1];
    if (stage === "MAIL") wire.messages += 1;
    if (stage !== undefined && at(stage)) return true;
    inData = stage === "DATA";
    return false;
  };
  client.on("data", (chunk: Buffer) => {
    const text = chunk.toString("latin1");
    if (inData) {
      if (at("in the middle of the message")) return;
      tail = (tail + text).slice(-5);
      inData = tail !== "\r\n.\r\n";
      waiting = !inData;
    } else if (text.split(/(?<=\r\n)/).some(command)) return;
    server.write(chunk);
  });
  server.on("data", (chunk: Buffer) => {
    const text = chunk.toString("latin1");
    const replies = waiting && /^[245]\d\d /.test(text);
    if (text.startsWith("220") && at("greeting")) return;
    if (replies && at("after the message, before the reply")) return;
    client.write(chunk);
    waiting &&= !replies;
    if (replies) at("after the reply");
  });
}
