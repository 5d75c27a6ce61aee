/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import type { Spreadsheet } from "../../../src/app";
import { read } from "../../../src/core/base";
import { OpenBook } from "../../support/a-spreadsheet";
import { SubmissionBuilder, cellOf } from "../../support/a-submission";
import { returned } from "../../support/returned-file";
import { openPane } from "../pane-under-test";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import { broken, judgedOn, press } from "./merge-under-test";

jest.setTimeout(120_000);

/** Two days of KG01 that no calendar knows: one cause in two cells. */
const wrongDays = new SubmissionBuilder("XA_21811", "2024-H1")
  .typed("KG01", 0, "ngayTrienKhai", "31/6/2024")
  .typed("KG01", 1, "ngayTrienKhai", "30/2/2024")
  .book();
const SHEET = wrongDays.sheet("KG01").name;
const file = chosenFile("binh-tan.xlsx", wrongDays.bytes());
const manyMeetings = chosenFile("tay-thuan.xlsx", returned({ orgUnit: "XA_21814", soHoiNghi: 500 }));

async function findingsBeside(name: string) {
  const opened: Uint8Array[] = [];
  const openAsNew: Spreadsheet["openAsNew"] = async (bytes) => {
    opened.push(bytes);
    return read(undefined);
  };
  const book = new OpenBook({ sheets: [{ name: SHEET, rows: [] }] }, name);
  const spreadsheet = { openAsNew };
  const { user } = openPane(book, { view: "merge", board: new BoardAtWork(), spreadsheet });
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), file, broken, manyMeetings);
  await press(user, /^Cần xử lý \(\d+\)/);
  return { user, book, opened, findings: await screen.findByRole("region", { name: /Bình Tân/ }) };
}

test("one cause is told once, with its other places folded below; what stands in a rejected file is apart", async () => {
  const { user, findings } = await findingsBeside("khác.xlsx");
  expect(within(findings).getAllByText(/: không có ngày/)).toHaveLength(1);
  expect(screen.queryByRole("region", { name: "hong.xlsx" })).toBeNull();
  await user.click(within(findings).getByRole("button", { name: "Còn 1 chỗ tương tự" }));
  expect(within(findings).getAllByText(/: không có ngày/)).toHaveLength(2);
  await press(user, "Trong tệp bị trả lại (1)");
  expect(await screen.findByRole("region", { name: "hong.xlsx" })).toBeTruthy();
});

test("a press on its place opens the file at the cell, and says so", async () => {
  const { user, opened, findings } = await findingsBeside("khác.xlsx");
  const { row, column } = cellOf("KG01", 0, "ngayTrienKhai");
  expect([row, column]).toEqual([12, 5]);
  await user.click(within(findings).getByRole("button", { name: /ô E12 .*binh-tan\.xlsx/ }));
  expect(await within(findings).findByText(/^Đã yêu cầu mở “binh-tan\.xlsx”.*ô E12\./)).toBeTruthy();
  const parts = unzipSync(opened[0] ?? new Uint8Array());
  expect(strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain('activeCell="E12"');
});

test("where that file lies open already, its cell is shown there", async () => {
  const { user, book, opened, findings } = await findingsBeside("binh-tan.xlsx");
  await user.click(within(findings).getByRole("button", { name: /ô E12 .*binh-tan\.xlsx/ }));
  expect(book.shown).toEqual([{ sheet: SHEET, row: 12, column: 5 }]);
  expect(opened).toEqual([]);
});

test("errors or warnings alone are shown once asked for; the unit with an error comes first", async () => {
  const { user } = await findingsBeside("khác.xlsx");
  const units = () =>
    screen
      .getAllByRole("region", { name: /Bình Tân|Tây Thuận/ })
      .map((one) => one.getAttribute("aria-label"));
  expect(units()).toEqual(["Đảng ủy xã Bình Tân", "Đảng ủy xã Tây Thuận"]);
  await user.click(screen.getByRole("button", { name: /^\d+ cảnh báo$/ }));
  expect(units()).toEqual(["Đảng ủy xã Tây Thuận"]);
  await user.click(screen.getByRole("button", { name: /^\d+ cảnh báo$/ }));
  expect(units()).toHaveLength(2);
});
