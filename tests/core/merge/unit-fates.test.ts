import { UNIT_FATES, unitFates } from "../../../src/core/merge";
import { read } from "../../../src/core/base";
import { merging } from "../../support/merging";
import { PERIOD, index, returned } from "../../support/returned-file";

const aFile = (name: string, bytes: Uint8Array) => ({ name, path: name, read: async () => read(bytes) });

test("every unit expected stands in exactly one way, and late comes before everything sent", async () => {
  const files = [
    aFile("a.xlsx", returned({ orgUnit: "XA_21811" })),
    aFile("b.xlsx", returned({ orgUnit: "XA_21814", savedOn: "2024-07-18" })),
  ];
  const order = { index, period: PERIOD, asOf: "2024-07-20", decisions: [], wording: () => "" };
  const { result } = await merging()(files, order, () => {});
  const fates = unitFates(result.completeness);
  const codes = (fate: (typeof UNIT_FATES)[number]) => fates.get(fate)?.map(({ orgUnit }) => orgUnit);
  expect(codes("on-time")).toEqual(["XA_21811"]);
  expect(codes("late")).toEqual(["XA_21814"]);
  expect(codes("missing")).toEqual(result.completeness.missing);
  const all = UNIT_FATES.flatMap((fate) => codes(fate) ?? []);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(result.completeness.expected);
});
