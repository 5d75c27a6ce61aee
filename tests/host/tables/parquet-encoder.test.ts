import { parquetReadObjects } from "hyparquet";
import { delimitedRows } from "../../../src/core/base";
import { type TableEncoder, csvEncoder } from "../../../src/app";
import type { DataTable } from "../../../src/core/tables";
import { parquetEncoder } from "../../../src/host/tables";

const KEY = { period: "2024-H1", board: "BAN" };

const table = (rows: DataTable["rows"]): DataTable => ({
  ...{ name: "t", title: "", oneRow: "", refers: [] },
  columns: [
    { name: "text", type: "text", title: "" },
    { name: "number", type: "number", title: "" },
    { name: "whole", type: "integer", title: "" },
    { name: "truth", type: "truth", title: "" },
    { name: "day", type: "day", title: "" },
    { name: "time", type: "time", title: "" },
  ],
  rows,
});

const encodedBy = (encoder: TableEncoder, one: DataTable) => {
  const parts = [...encoder.encode(one, KEY, true)];
  expect(parts.reduce((sum, { rows }) => sum + rows, 0)).toBe([...one.rows()].length);
  return Buffer.concat(parts.map(({ bytes }) => bytes));
};
const encoded = (one: DataTable): Uint8Array => encodedBy(parquetEncoder, one);
const readBack = (bytes: Uint8Array) =>
  parquetReadObjects({ file: new Uint8Array(bytes).buffer }) as Promise<Record<string, unknown>[]>;

test("Every type of column is read back by a Parquet reader, blanks too", async () => {
  const rows = await readBack(
    encoded(
      table(() => [
        ["Đảng ủy xã “Một”\n=1+1", 0.1, 7, true, "2024-02-29", "07:30"],
        [undefined, -999_999_999_999, 0, false, "1930-02-03", undefined],
        ["", undefined, undefined, undefined, undefined, undefined],
      ]),
    ),
  );
  expect(rows).toEqual([
    {
      ...{ text: "Đảng ủy xã “Một”\n=1+1", number: 0.1, whole: 7, truth: true },
      ...{ day: new Date("2024-02-29T00:00:00Z"), time: "07:30" },
    },
    {
      ...{ text: null, number: -999_999_999_999, whole: 0, truth: false },
      ...{ day: new Date("1930-02-03T00:00:00Z"), time: null },
    },
    { text: "", number: null, whole: null, truth: null, day: null, time: null },
  ]);
});

test("A table of several row groups comes back whole, in its order, and as the CSV has it", async () => {
  const many = table(function* rows() {
    for (let at = 0; at < 45_001; at += 1)
      yield [`dòng ${at % 7}`, at / 4, at, at % 2 === 0, "2024-01-01", "08:00"];
  });
  const bytes = encoded(many);
  expect(Buffer.from(encoded(many)).equals(Buffer.from(bytes))).toBe(true);
  const back = await readBack(bytes);
  expect(back.map(({ whole }) => whole)).toEqual(Array.from({ length: 45_001 }, (_, at) => at));
  const csv = encodedBy(csvEncoder, many).toString("utf8");
  const [, ...lines] = delimitedRows(csv.replace(/^\ufeff/, ""), ",");
  expect(lines.map(([, , text, number]) => [text, Number(number)])).toEqual(
    back.map(({ text, number }) => [text, number]),
  );
});

test("A table without rows is a file with its columns", async () => {
  expect(await readBack(encoded(table(() => [])))).toEqual([]);
});
