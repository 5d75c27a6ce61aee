/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { cellAddress, read } from "../../../src/core/base";
import { cellOf } from "../../support/a-submission";
import { BoardAtWork } from "./board-under-test";
import { choose } from "./choose-files";
import { binhTan, binhTanToo, judgedOn, openMerge, press, tayThuan } from "./merge-under-test";

jest.setTimeout(120_000);

async function matrix(...files: File[]) {
  const opened: Uint8Array[] = [];
  const openAsNew = async (bytes: Uint8Array) => {
    opened.push(bytes);
    return read(undefined);
  };
  const { user } = openMerge(new BoardAtWork(), { spreadsheet: { openAsNew } });
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), ...files);
  await screen.findByRole("heading", { name: /đơn vị đã gửi/ });
  const chart = await screen.findByRole("list", { name: /^Tình hình gửi báo cáo/ });
  return { user, opened, chart };
}

const unitIn = (chart: HTMLElement, name: RegExp) => within(chart).findByRole("group", { name });

test("from the chart to a unit, its template, its file, the row and the cell", async () => {
  const { user, opened, chart } = await matrix(tayThuan);
  await user.click(within(chart).getByRole("button", { name: "Đã gửi đúng hạn" }));
  const unit = await unitIn(chart, /Tây Thuận$/);
  await user.click(within(unit).getByRole("button", { name: /^KG01\..*: Đã gửi, 1 dòng$/ }));
  const behind = within(await screen.findByRole("region", { name: /Tây Thuận, KG01\./ }));
  expect(behind.getByText("tay-thuan.xlsx")).toBeTruthy();
  expect(behind.getByText(/^Hợp lệ/)).toBeTruthy();
  await user.click(await behind.findByRole("button", { name: /^Dòng \d+: / }));
  const { row, column } = cellOf("KG01", 0, "soHoiNghi");
  const cell = cellAddress(row, column);
  await user.click(behind.getByRole("button", { name: new RegExp(`^4 lớp: Số hội nghị/lớp,.* ô ${cell}$`) }));
  expect(await behind.findByText(new RegExp(`^Đã yêu cầu mở “tay-thuan\\.xlsx”.*ô ${cell}\\.`))).toBeTruthy();
  const parts = unzipSync(opened[0] ?? new Uint8Array());
  expect(strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain(`activeCell="${cell}"`);
});

test("files that contradict each other stand behind the cell with their fate and why; no row of them is shown as counted", async () => {
  const { user, chart } = await matrix(binhTan, binhTanToo);
  await user.click(within(chart).getByRole("button", { name: "Đã gửi đúng hạn" }));
  await user.click(
    within(await unitIn(chart, /Bình Tân$/)).getByRole("button", { name: /^KG01\..*: Mâu thuẫn$/ }),
  );
  const behind = within(await screen.findByRole("region", { name: /Bình Tân, KG01\./ }));
  expect(behind.getByText("binh-tan.xlsx")).toBeTruthy();
  expect(behind.getByText("binh-tan (1).xlsx")).toBeTruthy();
  expect(behind.getAllByText(/^Mâu thuẫn, chờ lựa chọn/)).toHaveLength(2);
  expect(behind.queryByRole("button", { name: /^Dòng \d+: / })).toBeNull();
});

test("behind a return that has not come stands what to do; another press closes it", async () => {
  const { user, chart } = await matrix(tayThuan);
  await user.click(within(chart).getByRole("button", { name: "Chưa gửi" }));
  const [mark] = await within(chart).findAllByRole("button", { name: /^KG\d+\..*: Chưa gửi$/ });
  if (mark === undefined) throw new Error("no template is missing");
  await user.click(mark);
  expect(await screen.findByText(/^Chưa có tệp nào.*“Sao chép thư đôn đốc chung”/)).toBeTruthy();
  await user.click(mark);
  expect(screen.queryByText(/^Chưa có tệp nào/)).toBeNull();
});
