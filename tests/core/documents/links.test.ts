import { expect, test } from "vitest";
import { fileAddress } from "../../../src/core/documents/links.ts";

test.for([
  ["S-001-zapis.docx", "S-001-zapis.docx"],
  ["zápis (2).docx", "z%C3%A1pis%20(2).docx"],
] as const)("a file beside the page is reached by its name: %s", ([name, address]) => {
  expect(fileAddress(name)).toBe(address);
});

test.for([
  "../tajne.docx",
  "a/b.docx",
  "//example.cz/x",
  "javascript:alert(1)",
  "C:\\x.docx",
  ".skryty",
  "",
  "x\ny.docx",
  '"onload=',
])("nothing else is: %j", (name) => {
  expect(fileAddress(name)).toBeNull();
});
