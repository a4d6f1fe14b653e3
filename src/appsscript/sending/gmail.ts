import { InternalError } from "../../core/errors.ts";
import { toBase64Url } from "../../core/messages/base64.ts";
import type { Message } from "../../core/messages/message.ts";
import { toMime } from "../../core/messages/mime.ts";
import { errorText, type SendAnswer } from "../../core/sending/operations.ts";
import { classifyFailure, failureText } from "./failure.ts";
import { wallTime } from "./wall-clock.ts";

/** Sends one message from this account, once; whatever Google says to it becomes an answer. */
export function sendByGmail(message: Message): SendAnswer {
  const raw = toBase64Url(toMime(message));
  try {
    const { id = "" } = messages().send({ raw }, "me");
    return { result: "sent", id, at: wallTime(Date.now()) };
  } catch (thrown) {
    const text = errorText(thrown);
    return { result: classifyFailure(text), error: failureText(text) };
  }
}

function messages() {
  const service = Gmail?.Users.Messages;
  if (service === undefined) throw new InternalError("The manifest does not turn the Gmail service on.");
  return service;
}
