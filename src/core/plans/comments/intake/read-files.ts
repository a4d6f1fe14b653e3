import { BLANK, type FoundComment } from "../../../answers/comments/found-comment.ts";
import { tidy } from "../../../czech/text.ts";
import { type DocxRemark, docxRemarks } from "../../../documents/docx/read-remarks.ts";
import type { CommentFile, FileFault } from "./comment-file.ts";
import { csvGrid } from "./csv-grid.ts";
import { commentInMail } from "./from-mail.ts";
import { commentsInTable } from "./from-table.ts";

/** What one file gave. */
export interface ReadCommentFile {
  readonly file: string;
  readonly comments: readonly FoundComment[];
  readonly fault: FileFault | null;
}

const CSV = /\.csv$/i;
const LONGEST_TEXT = 30_000;

/** Reads one file by its kind; one that cannot be read, or holds nothing, says so. */
export function readCommentFile(file: CommentFile): ReadCommentFile {
  const { comments, fault } = read(file);
  const nothing = comments.length === 0 && fault === null;
  return { file: file.name, comments, fault: nothing ? "intake-nothing" : fault };
}

function read(file: CommentFile): Omit<ReadCommentFile, "file"> {
  switch (file.is) {
    case "document": {
      const remarks = docxRemarks(file.bytes);
      return typeof remarks === "string"
        ? { comments: [], fault: "intake-unreadable" }
        : { comments: remarks.map(ofRemark), fault: null };
    }
    case "table":
      return { comments: commentsInTable(file.grids), fault: null };
    case "mail":
      return commentInMail(file.octets);
    case "unknown":
      return { comments: [], fault: "intake-unknown-kind" };
    case "damaged":
      return { comments: [], fault: "intake-unreadable" };
    case "text":
      return {
        comments: CSV.test(file.name) ? commentsInTable([csvGrid(file)]) : whole(file.text),
        fault: null,
      };
  }
}

/** The day of a remark is when it was written, not when it was delivered. */
function ofRemark({ author, heading, original, text }: DocxRemark): FoundComment {
  return { ...BLANK, author, place: heading, original, comment: text };
}

function whole(text: string): readonly FoundComment[] {
  const comment = tidy(text.slice(0, LONGEST_TEXT));
  return comment === "" ? [] : [{ ...BLANK, comment }];
}
