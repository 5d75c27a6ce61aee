import { rowsBehind } from "../../../src/app";
import { read } from "../../../src/core/base";
import { nodeHost } from "../../../src/host/node/node-host";
import { cellOf } from "../../support/a-submission";
import { merging } from "../../support/merging";
import { collectOrder, index, returned } from "../../support/returned-file";

const file = (name: string, orgUnit: string, soHoiNghi: number) => {
  const bytes = returned({ orgUnit, soHoiNghi });
  return { name, path: name, read: async () => read(bytes) };
};
const [binhTan, tayThuan] = [file("binh-tan.xlsx", "XA_21811", 3), file("tay-thuan.xlsx", "XA_21814", 4)];
const part = { template: "KG01", orgUnit: "XA_21811" };
const wording = () => "";

test("the rows of one unit, with the file and the cells they stand in, make its figure and no more", async () => {
  const { result, model } = await merging()([binhTan, tayThuan], { ...collectOrder, wording });
  const means = { files: [binhTan, tayThuan], index, host: nodeHost };
  const behind = await rowsBehind(part, model, means);
  expect(behind.map((of) => of.file)).toEqual(["binh-tan.xlsx"]);
  const [{ rows = [], columns = {} } = {}] = behind;
  const { row, column } = cellOf("KG01", 0, "soHoiNghi");
  expect(rows.map((one) => [one.row, one.values["soHoiNghi"]])).toEqual([[row, 3]]);
  expect(columns["soHoiNghi"]).toBe(column);
  const units = result.templates.find(({ code }) => code === "KG01")?.units;
  expect(units?.map(({ orgUnit, figures }) => [orgUnit, figures["soHoiNghi"]])).toEqual([
    ["XA_21811", 3],
    ["XA_21814", 4],
  ]);
});

test("the rows of a file that came through a summary are told, and their cells are not", async () => {
  const { summary } = await merging()([binhTan, tayThuan], { ...collectOrder, wording });
  const book = { name: "tong-hop.xlsx", path: "tong-hop.xlsx", read: async () => read(summary) };
  const { model } = await merging()([book], { ...collectOrder, wording });
  const behind = await rowsBehind(part, model, { files: [book], index, host: nodeHost });
  expect(behind).toMatchObject([{ file: "binh-tan.xlsx", via: "tong-hop.xlsx", columns: {} }]);
  expect(behind[0]?.rows.map(({ values }) => values["soHoiNghi"])).toEqual([3]);
});

test("of a unit without rows there are none", async () => {
  const { model } = await merging()([tayThuan], { ...collectOrder, wording });
  expect(await rowsBehind(part, model, { files: [tayThuan], index, host: nodeHost })).toEqual([]);
});
