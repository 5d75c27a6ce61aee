import { read } from "../../../src/core/base";
import { merging } from "../../support/merging";
import { collectOrder, returned } from "../../support/returned-file";

const aFile = (name: string, soHoiNghi: number) => {
  const bytes = returned({ orgUnit: "XA_21811", soHoiNghi });
  return { name, path: name, read: async () => read(bytes) };
};

test("of files that contradict each other only the rows and fields that differ are told, values facing", async () => {
  const { result } = await merging()([aFile("a.xlsx", 3), aFile("b.xlsx", 30)], collectOrder, () => {});
  const [conflict] = result.conflicts;
  expect(result.conflicts).toMatchObject([
    {
      ...{ orgUnit: "XA_21811", templates: ["KG01"], moreDifferences: 0 },
      files: [{ file: "b.xlsx" }, { file: "a.xlsx" }],
      differences: [{ template: "KG01", fields: ["soHoiNghi"] }],
    },
  ]);
  expect(conflict?.differences[0]?.rows).toMatchObject([
    { row: 12, texts: { soHoiNghi: "30" } },
    { row: 12, texts: { soHoiNghi: "3" } },
  ]);
  expect(conflict?.differences[0]?.title).toMatch(/-(?:NQ|CT|KL)\/TW/);
});
