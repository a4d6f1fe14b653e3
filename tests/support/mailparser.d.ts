/** The part of mailparser that the tests use; the package brings no types. */
declare module "mailparser" {
  export interface ParsedMailbox {
    readonly name: string;
    readonly address?: string;
  }

  export interface ParsedAddresses {
    readonly value: readonly ParsedMailbox[];
  }

  export interface ParsedAttachment {
    readonly filename?: string;
    readonly contentType: string;
    readonly content: Buffer;
    readonly contentDisposition?: string;
    /** Without angle brackets. */
    readonly cid?: string;
    /** It stands in a multipart/related. */
    readonly related?: boolean;
  }

  export interface ParsedMail {
    readonly subject?: string;
    readonly messageId?: string;
    readonly date?: Date;
    readonly from?: ParsedAddresses;
    readonly replyTo?: ParsedAddresses;
    readonly to?: ParsedAddresses;
    readonly cc?: ParsedAddresses;
    readonly text?: string;
    readonly html?: string | false;
    readonly attachments: readonly ParsedAttachment[];
    readonly headers: ReadonlyMap<string, unknown>;
    readonly headerLines: readonly { readonly key: string; readonly line: string }[];
  }

  export function simpleParser(
    source: string | Buffer,
    options?: {
      readonly skipHtmlToText?: boolean;
      readonly skipTextToHtml?: boolean;
      readonly skipTextLinks?: boolean;
      readonly keepCidLinks?: boolean;
    },
  ): Promise<ParsedMail>;
}
