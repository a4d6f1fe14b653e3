import { expect, test } from "vitest";
import { askPatiently } from "../../../src/node/google/patience.ts";

const NO_WAIT = { wait: () => Promise.reject(new Error("It waited.")), random: () => 0 };

test("a mistake of the program is thrown on, not taken for a failure of the network", async () => {
  const mistake = new TypeError("x is not a function");
  await expect(askPatiently(() => Promise.reject(mistake), NO_WAIT)).rejects.toBe(mistake);
});

test.for([
  { code: "ENOTFOUND", kind: "unreachable" },
  { code: "SELF_SIGNED_CERT_IN_CHAIN", kind: "unreachable" },
  { code: "ETIMEDOUT", kind: "timed-out" },
  { code: "TimeoutError", kind: "timed-out" },
])("a request broken by $code is $kind, and is not repeated", async ({ code, kind }) => {
  const error = Object.assign(new Error("request to https://sheets.googleapis.com failed"), {
    code,
    config: {},
  });
  expect(await askPatiently(() => Promise.reject(error), NO_WAIT)).toEqual({
    data: null,
    failure: { kind, reason: code, retryAfter: 0 },
  });
});

test("what Google says is cut to a readable length", async () => {
  const config = { url: "https://sheets.googleapis.com/v4/spreadsheets/x" };
  const response = {
    status: 400,
    data: { error: { message: "x".repeat(50_000), status: "INVALID_ARGUMENT" } },
  };
  const { failure } = await askPatiently(() => Promise.reject({ config, response }), NO_WAIT);
  expect(failure?.kind).toBe("refused");
  expect(failure?.reason.length).toBeLessThan(600);
});

test.for([
  { data: null },
  { data: "text" },
  { data: { error: null } },
  { data: { error: { details: [null, 1, "x"], message: 3 } } },
])("a body of any shape makes a reason: $data", async ({ data }) => {
  const error = {
    config: { url: "https://sheets.googleapis.com/v4/spreadsheets/x" },
    response: { status: 403, data },
  };
  const { failure } = await askPatiently(() => Promise.reject(error), NO_WAIT);
  expect(failure).toEqual({ kind: "refused", reason: "HTTP 403", retryAfter: 0 });
});
