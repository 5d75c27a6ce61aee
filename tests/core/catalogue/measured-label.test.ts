import { measuredLabel } from "../../../src/core/catalogue";
import { index } from "../../support/returned-file";

const [anyField] = index.template("KG01")?.fields ?? [];

test.each([
  ["Kinh phí", "triệu đồng", "Kinh phí (triệu đồng)"],
  ["Kinh phí (triệu đồng)", "triệu đồng", "Kinh phí (triệu đồng)"],
  ["Tỷ lệ (%) ", "%", "Tỷ lệ (%) "],
  ["Số người (lượt)", "người", "Số người (lượt) (người)"],
  ["Số lớp", "", "Số lớp"],
])("%p measured in %p stands over its column as %p", (label, unitOfMeasure, over) => {
  expect(anyField && measuredLabel({ ...anyField, label, unitOfMeasure })).toBe(over);
});
