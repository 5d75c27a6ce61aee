import { judgeTyped, readTyped } from "../../support/understanding/read-typed";
import { typedColumns } from "../../support/understanding/typed-cells";

test.each(typedColumns)(
  "what people type into $column is read right, or asked about",
  ({ column, cells }) => {
    const wrong = cells.filter(([typed, means]) => judgeTyped(readTyped(column, typed), means) === "wrong");
    expect(wrong).toEqual([]);
  },
);

test("no more than one cell in fifty is asked about without need", () => {
  const all = typedColumns.flatMap(({ column, cells }) => cells.map((cell) => ({ column, cell })));
  const refused = all.filter(
    ({ column, cell: [typed, means] }) => judgeTyped(readTyped(column, typed), means) === "refused",
  );
  expect(all.length).toBeGreaterThan(1000);
  expect(refused.length).toBeLessThanOrEqual(all.length / 50);
});
