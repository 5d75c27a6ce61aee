/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { catalogueWorkbook, defaultCatalogue, readCatalogue } from "../../../src/core/catalogue";
import { formatExpression } from "../../../src/core/rules";
import { readWorkbook } from "../../../src/core/workbook";
import { OpenBook } from "../../support/a-spreadsheet";
import { openPane } from "../pane-under-test";
import { BoardAtWork } from "./board-under-test";
import { press } from "./merge-under-test";

jest.setTimeout(60_000);

const book = () => new OpenBook(catalogueWorkbook(defaultCatalogue), "danh-muc.xlsx");

function rulesKept({ catalogueKept }: BoardAtWork) {
  const read = catalogueKept && readWorkbook(catalogueKept.bytes);
  const catalogue = read?.ok === true ? readCatalogue(read.value) : undefined;
  const template =
    catalogue?.ok === true ? catalogue.value.templates.find(({ code }) => code === "KG01") : undefined;
  return (template?.rules ?? []).map((rule) => [rule.message, formatExpression(rule.expression), rule.field]);
}

test("a rule is written in words, understood while it is typed, added, and taken back", async () => {
  const board = new BoardAtWork();
  const { user } = openPane(book(), { view: "catalogue", board });
  await press(user, "Điều kiện kiểm tra");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Của biểu mẫu" }), "KG01");
  const rule = screen.getByRole("textbox", { name: /^Điều phải đúng/ });
  await user.type(rule, "Số hội nghị không lớn hơn Số buổi lạ");
  expect(screen.getByText(/^Chưa hiểu “Số buổi lạ”/)).toBeTruthy();
  await user.clear(rule);
  await user.type(rule, "Số hội nghị không lớn hơn 50");
  expect(screen.getByText(/^Hiểu là: Số hội nghị\/lớp <= 50/)).toBeTruthy();
  await press(user, "Thêm điều kiện");
  await screen.findByText(/^Đã thêm điều kiện vào biểu KG01/);
  const added = ["Không đúng: Số hội nghị không lớn hơn 50", "soHoiNghi <= 50", "soHoiNghi"];
  expect(rulesKept(board).at(-1)).toEqual(added);
  await press(user, "Bỏ điều kiện: Không đúng: Số hội nghị không lớn hơn 50");
  await screen.findByText(/^Đã bỏ điều kiện/);
  expect(rulesKept(board)).not.toContainEqual(added);
  await press(user, "Hoàn tác");
  await waitFor(() => expect(rulesKept(board).at(-1)).toEqual(added));
});
