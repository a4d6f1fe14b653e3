import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemSplitter } from "../../../src/node/register/item-splitter.ts";

function split(text: string, cuts: readonly number[] = []) {
  const bytes = new TextEncoder().encode(text);
  const items: unknown[] = [];
  const splitter = itemSplitter("polozky", (item) => items.push(JSON.parse(new TextDecoder().decode(item))));
  const borders = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  );
  for (let index = 1; index < borders.length; index += 1) {
    // One buffer is used again, as the reader does, so nothing may point into it later.
    const block = bytes.slice(borders[index - 1], borders[index]);
    splitter.push(block);
    block.fill(0x20);
  }
  return { ...splitter.state(), items };
}

describe("itemSplitter", () => {
  test("gives the same items wherever the blocks are cut", () => {
    const cuts = fc.array(fc.nat(5_000), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), cuts, fc.nat(3), (items, at, indent) => {
        const text = JSON.stringify(
          { před: { polozky: [0] }, polozky: items, po: ["]", { x: 1 }] },
          null,
          indent,
        );
        expect(split(text, at)).toMatchObject({
          items: JSON.parse(JSON.stringify(items)),
          closed: true,
          fault: null,
        });
      }),
    );
  });

  test("gives the same items when every byte comes alone", () => {
    const items = [{ a: '}]"\\,{' }, 'č\\"', [], {}, -1.5e3, null, true, "\ud83d\ude00", [[["]"]]]];
    const text = `\ufeff \n{"x":1,"polozky" : ${JSON.stringify(items, null, 1)} ,"y":"polozky"}\r\n`;
    const everywhere = Array.from({ length: 1_000 }, (_, index) => index);
    expect(split(text, everywhere)).toMatchObject({ items, found: true, closed: true, fault: null });
  });

  test("says of a file cut off at any place that it was not closed, and what it had read", () => {
    const whole = '{"polozky":[{"a":"x"},{"b":[1,2]},3]}';
    for (let length = 1; length < whole.length; length += 1) {
      const { closed, items } = split(whole.slice(0, length));
      expect(closed).toBe(false);
      expect(items.length).toBeLessThanOrEqual(3);
    }
  });

  test.for([
    ["a list at the root", "[1,2]", { fault: "root" }],
    ["a text at the root", '"polozky"', { fault: "root" }],
    ["no such key", '{"items":[1]}', { fault: null, found: false, closed: true, items: [] }],
    ["the key deeper down", '{"a":{"polozky":[1]}}', { found: false, items: [] }],
    ["an object under the key", '{"polozky":{"a":[1]}}', { found: false, items: [] }],
    ["something behind the end", '{"polozky":[1]} x', { fault: "after-end", items: [1] }],
    ["an empty list", '{"polozky":[ ]}', { found: true, items: [], closed: true }],
  ] as const)("%s", ([, text, expected]) => {
    expect(split(text)).toMatchObject(expected);
  });

  test("gives up on an item without end instead of filling the memory", () => {
    const splitter = itemSplitter("polozky", () => undefined);
    splitter.push(new TextEncoder().encode('{"polozky":["'));
    const block = new Uint8Array(1_000_000).fill(0x61);
    for (let count = 0; count < 20; count += 1) splitter.push(block);
    expect(splitter.state().fault).toBe("item-too-long");
  });
});
