import fc from "fast-check";
import { sqlNames } from "../../../src/core/tables/content/sql-names";
import { partitionPath } from "../../../src/core/tables";

test("A field's key is its column's name", () => {
  expect([...sqlNames(["soHoiNghi", "tyLe"]).values()]).toEqual(["soHoiNghi", "tyLe"]);
});

test("Codes that SQL takes for one, for a word of its own, or would want quoted, get names of their own", () => {
  const names = sqlNames(["ma", "MA", "order", "Tỷ lệ %", "2024", ""], ["unit"]);
  expect([...names.values()]).toEqual(["ma", "MA_2", "order_", "T_l_", "c2024", "c"]);
  expect(sqlNames(["unit"], ["unit"]).get("unit")).toBe("unit_2");
});

test("Whatever the codes, no name needs quotes and no two are alike", () => {
  const codes = fc.uniqueArray(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a", "A", "a_2", "A_2")),
  );
  fc.assert(
    fc.property(codes, (all) => {
      const names = [...sqlNames(all).values()];
      expect(names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))).toBe(true);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length);
    }),
  );
});

test("A code in a path is one folder, and leads nowhere else", () => {
  expect(partitionPath("figures", { period: "2026-Q1", board: "BTGTU" })).toBe(
    "figures/period=2026-Q1/board=BTGTU/figures.parquet",
  );
  const path = partitionPath("figures", { period: "../../etc", board: ".." });
  expect(path).toBe("figures/period=..%2F..%2Fetc/board=%2E%2E/figures.parquet");
});
