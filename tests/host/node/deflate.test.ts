import { writeWorkbook, writeWorkbookAside } from "../../../src/core/workbook";
import { deflate, deflateAside } from "../../../src/host/node/deflate";
import { kitchenSink } from "../../support/kitchen-sink";
import { writtenParts } from "../../support/xlsx-parts";

const rows = Array.from({ length: 20_000 }, (_, index) => ({ cells: [index, `dòng ${index}`] }));
const longSheet = { sheets: [{ name: "Tổng hợp", rows }] };

test("the command line's compression gives the same parts as the browser's", () => {
  expect(writtenParts(kitchenSink, { deflate })).toEqual(writtenParts(kitchenSink));
});

test("a sheet of many chunks joins into one stream", () => {
  expect(writtenParts(longSheet, { deflate })).toEqual(writtenParts(longSheet));
});

test.each([
  ["everything a workbook may hold", kitchenSink],
  ["a sheet of many chunks", longSheet],
])("%s has the very same bytes when it is compressed aside", async (_, draft) => {
  const aside = await writeWorkbookAside(draft, { deflateAside });
  expect(Buffer.compare(Buffer.concat(aside), writeWorkbook(draft, { deflate }))).toBe(0);
});
