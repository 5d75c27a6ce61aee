/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { read } from "../../../src/core/base";
import { cellAddress } from "../../../src/core/base";
import { cellOf } from "../../support/a-submission";
import { BoardAtWork } from "./board-under-test";
import { choose } from "./choose-files";
import { binhTan, judgedOn, openMerge, press, tayThuan } from "./merge-under-test";

jest.setTimeout(120_000);

async function figures() {
  const opened: Uint8Array[] = [];
  const board = new BoardAtWork();
  const spreadsheet = {
    openAsNew: async (bytes: Uint8Array) => {
      opened.push(bytes);
      return read(undefined);
    },
  };
  const { user } = openMerge(board, { spreadsheet });
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan, tayThuan);
  await screen.findByRole("heading", { name: /đơn vị đã gửi/ });
  await press(user, "Số liệu chính");
  return { user, board, opened, kg01: await screen.findByRole("region", { name: /^KG01\./ }) };
}

test("from a total to the cell it came from: three presses", async () => {
  const { user, opened, kg01 } = await figures();
  await user.click(within(kg01).getByRole("button", { name: "Số hội nghị/lớp: 7 lớp" }));
  expect(within(kg01).getByRole("button", { name: /Tây Thuận: 4 lớp$/ })).toBeTruthy();
  await user.click(within(kg01).getByRole("button", { name: /Bình Tân: 3 lớp$/ }));
  const { row, column } = cellOf("KG01", 0, "soHoiNghi");
  const cell = cellAddress(row, column);
  await user.click(await within(kg01).findByRole("button", { name: new RegExp(`ô ${cell}: binh-tan`) }));
  expect(
    await within(kg01).findByText(new RegExp(`^Đã yêu cầu mở “binh-tan\\.xlsx”.*ô ${cell}\\.`)),
  ).toBeTruthy();
  const parts = unzipSync(opened[0] ?? new Uint8Array());
  expect(strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain(`activeCell="${cell}"`);
});

test("rows that are no longer at hand are not taken for none", async () => {
  const { user, board, kg01 } = await figures();
  board.model = undefined;
  await user.click(within(kg01).getByRole("button", { name: "Số hội nghị/lớp: 7 lớp" }));
  await user.click(within(kg01).getByRole("button", { name: /Bình Tân: 3 lớp$/ }));
  expect(await within(kg01).findByText(/^Các dòng này không còn.*“Tổng hợp lại”/)).toBeTruthy();
});
