/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { cellOf } from "../../support/a-submission";
import { cellAddress } from "../../../src/core/base";
import { index, returned } from "../../support/returned-file";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import { binhTan, judgedOn, openMerge, press, tayThuan } from "./merge-under-test";

jest.setTimeout(120_000);

async function charts(files: readonly File[] = [binhTan, tayThuan], board = new BoardAtWork()) {
  const { user } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), ...files);
  await screen.findByRole("heading", { name: /đơn vị đã gửi/ });
  await press(user, "Biểu đồ");
  const region = screen.getByRole("region", { name: "Biểu đồ" });
  await within(region).findByRole("combobox", { name: "Biểu mẫu" });
  return { user, region, board };
}

const tableOf = (region: HTMLElement, name: RegExp) => within(region).getByRole("table", { name });
const linesOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("rowheader")
    .map((head) => [head.textContent, head.parentElement?.lastElementChild?.textContent]);

test("a chart by unit is a table too: names, figures, the largest first; a press on a bar leads to the cells", async () => {
  const { user, region } = await charts();
  const table = tableOf(region, /^Số hội nghị\/lớp theo đơn vị.*\(lớp\)$/);
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Đơn vị", "Số hội nghị/lớp"]);
  expect(linesOf(table)).toEqual([
    [expect.stringContaining("Tây Thuận"), "4"],
    [expect.stringContaining("Bình Tân"), "3"],
  ]);
  const unit = within(table).getByRole("button", { name: /Tây Thuận/ });
  expect(unit.getAttribute("aria-expanded")).toBe("false");
  unit.focus();
  await user.keyboard("{Enter}");
  const { row, column } = cellOf("KG01", 0, "soHoiNghi");
  expect(
    await within(table).findByRole("button", {
      name: new RegExp(`ô ${cellAddress(row, column)}: tay-thuan`),
    }),
  ).toBeTruthy();
  // The bar itself answers mouse and finger.
  fireEvent.click(unit.closest("tr")!.cells[1]!);
  expect(unit.getAttribute("aria-expanded")).toBe("false");
});

test("the board chooses the figure; of one period alone there is no trend, and that is said", async () => {
  const { user, region } = await charts();
  await user.selectOptions(
    within(region).getByRole("combobox", { name: "Số liệu" }),
    "Đảng viên phải học tập",
  );
  expect(tableOf(region, /^Đảng viên phải học tập theo đơn vị/)).toBeTruthy();
  expect(within(region).getByText(/^Chưa biết số liệu này ở kỳ trước\./)).toBeTruthy();
});

test("of many units the largest are drawn first; all of them by one press, and the keyboard goes on behind it", async () => {
  const units = index.reportingUnits("2024-H1").slice(0, 20);
  const files = units.map(({ code }, at) =>
    chosenFile(`${code}.xlsx`, returned({ orgUnit: code, soHoiNghi: at + 1 })),
  );
  const { user, region } = await charts(files);
  const table = tableOf(region, /^Số hội nghị\/lớp theo đơn vị/);
  expect(linesOf(table).map(([, figure]) => Number(figure))).toEqual(
    units.map((_, at) => units.length - at).slice(0, 15),
  );
  await user.click(within(region).getByRole("button", { name: `Hiện cả ${units.length} đơn vị` }));
  expect(linesOf(table)).toHaveLength(units.length);
  expect(document.activeElement).toBe(within(table).getAllByRole("button")[15]);
});

test("where an earlier period is known its figure stands beside this one's, which opens its units", async () => {
  const { board } = await charts();
  cleanup();
  const before = Object.assign(new BoardAtWork(), {
    headlinesKept: board.headlinesKept.map(({ figures }) => ({
      period: {
        ...{ id: "2023-H1", name: "6 tháng đầu năm 2023" },
        ...{ from: "2023-01-01", to: "2023-06-30", cutOffDate: "2023-06-30" },
      },
      figures,
    })),
  });
  const { user, region } = await charts([binhTan], before);
  const table = tableOf(region, /^Số hội nghị\/lớp qua các kỳ/);
  expect(linesOf(table)).toEqual([
    ["6 tháng đầu năm 2023", "7"],
    ["6 tháng đầu năm 2024", "3"],
  ]);
  await user.click(within(table).getByRole("button", { name: "6 tháng đầu năm 2024" }));
  expect(within(table).getByRole("button", { name: /Bình Tân: 3 lớp$/ })).toBeTruthy();
});
