import { FieldKeys } from "../../../src/core/forms/template/field-keys";

test("a column whose label would make no key of a field gets a key that is one", () => {
  const keys = new FieldKeys(["soNguoi"]);
  const made = ["Constructor", "Blank", "Số người", "Số người"].map((label) => keys.keyFor(label, []));
  expect(made).toEqual(["constructor2", "blank2", "soNguoi2", "soNguoi3"]);
});
