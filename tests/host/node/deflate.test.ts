import { deflate } from "../../../src/host/node/deflate";
import { kitchenSink } from "../../support/kitchen-sink";
import { writtenParts } from "../../support/xlsx-parts";

test("the command line's compression gives the same parts as the browser's", () => {
  expect(writtenParts(kitchenSink, { deflate })).toEqual(writtenParts(kitchenSink));
});

test("a sheet of many chunks joins into one stream", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ cells: [index, `dòng ${index}`] }));
  const draft = { sheets: [{ name: "Tổng hợp", rows }] };
  expect(writtenParts(draft, { deflate })).toEqual(writtenParts(draft));
});
