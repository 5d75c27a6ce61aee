/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { TourMemory } from "../../src/ui/shared/services";
import { anOpenBook } from "../support/an-open-report";
import { findHeading, openPane } from "./pane-under-test";

jest.setTimeout(60_000);

/** What the browser keeps of the tours from one opening to the next. */
class TourBox implements TourMemory {
  private kept: ReturnType<TourMemory["load"]> = {};

  load() {
    return this.kept;
  }

  save(steps: ReturnType<TourMemory["load"]>): void {
    this.kept = steps;
  }
}

const callout = () => screen.findByRole("region", { name: "Làm thử từng bước" });
/** The tour says that the user has come to a step. */
async function atStep(at: number, says: RegExp): Promise<void> {
  await within(await callout()).findByText(`Làm thử: bước ${at}/6`);
  await within(await callout()).findByText(says);
}

test("a newcomer of a unit learns by doing: each step is shown once the one before is done", async () => {
  const tours = new TourBox();
  const { user } = openPane(anOpenBook(), { tours });
  await atStep(1, /^Bấm tên một biểu/);
  await user.click(await screen.findByRole("button", { name: /^KG01\./ }));
  await atStep(2, /^Bấm “Thêm dòng”/);
  await user.click(screen.getByRole("button", { name: "Thêm dòng" }));
  await atStep(3, /^Nhập các ô có dấu \*/);
  await user.type(screen.getByRole("textbox", { name: /^Số hội nghị/ }), "2");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await atStep(4, /^Mở trang “Kiểm tra”/);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await atStep(5, /^Trang này nêu mọi điểm cần sửa/);
  (await screen.findByRole("button", { name: "Hoàn tất" })).focus();
  await user.keyboard("{Enter}");
  // Refused: there is no farewell over errors.
  await screen.findByText(/^Chưa hoàn tất được/);
  await atStep(5, /^Trang này nêu mọi điểm cần sửa/);
  await user.click(screen.getByRole("button", { name: "Bước sau" }));
  await atStep(6, /^Vậy là đủ một vòng/);
  await user.click(screen.getByRole("button", { name: "Xong" }));
  expect(screen.queryByRole("region", { name: "Làm thử từng bước" })).toBeNull();
  expect(tours.load()).toEqual({ unit: 99 });
});

test("a tour that was put away stays away, on every page and at the next opening, until help begins it anew", async () => {
  const tours = new TourBox();
  const first = openPane(anOpenBook(), { tours });
  await first.user.click(within(await callout()).getByRole("button", { name: "Đóng phần làm thử" }));
  first.unmount();

  const { user } = openPane(anOpenBook(), { tours });
  await screen.findByRole("button", { name: /^KG01\./ });
  expect(screen.queryByRole("region", { name: "Làm thử từng bước" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Trợ giúp" }));
  await user.click(await screen.findByRole("button", { name: "Đơn vị: nhập và gửi báo cáo" }));
  await findHeading("Nhập liệu");
  await atStep(1, /^Bấm tên một biểu/);
});

test("a step may be passed over, and going to the help does not lose the place", async () => {
  const { user } = openPane(anOpenBook(), { tours: new TourBox() });
  await user.click(within(await callout()).getByRole("button", { name: "Bước sau" }));
  await atStep(2, /^Bấm “Thêm dòng”/);
  await user.click(screen.getByRole("button", { name: "Trợ giúp" }));
  await findHeading("Trợ giúp");
  await user.click(screen.getByRole("button", { name: "Nhập liệu" }));
  await atStep(2, /^Bấm “Thêm dòng”/);
});
