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
      differences: [{ template: "KG01", fields: ["soHoiNghi"] }],
    },
  ]);
  const facing = conflict?.files.map(({ file }, at) => [file, conflict.differences[0]?.rows[at]] as const);
  expect(Object.fromEntries(facing ?? [])).toMatchObject({
    "a.xlsx": { row: 12, texts: { soHoiNghi: "3" } },
    "b.xlsx": { row: 12, texts: { soHoiNghi: "30" } },
  });
  expect(conflict?.differences[0]?.title).toMatch(/-(?:NQ|CT|KL)\/TW/);
});

test("they stand by name, whatever their bytes are", async () => {
  for (const [one, other] of [
    [3, 30],
    [30, 3],
  ] as const) {
    const { result } = await merging()(
      [aFile("b.xlsx", one), aFile("a.xlsx", other)],
      collectOrder,
      () => {},
    );
    expect(result.conflicts[0]?.files.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
  }
});
