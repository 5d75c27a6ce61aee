/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { anOpenBook, cardOf, reportOf } from "../support/an-open-report";
import { DraftBox, openPane } from "./pane-under-test";

jest.setTimeout(60_000);

const press = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

async function choose(user: UserEvent, at: number, choice: string) {
  await user.click((await screen.findAllByRole("combobox", { name: "Tiến độ" }))[at] ?? document.body);
  await user.click(await screen.findByRole("option", { name: choice }));
}

test("rows written beforehand are filled in where they are listed: alike by one press, saved and taken back in one step", async () => {
  const book = anOpenBook();
  const drafts = new DraftBox();
  const { user } = openPane(book, { drafts });
  await press(user, /^KG05\./);
  await screen.findAllByRole("combobox", { name: "Tiến độ" });
  expect(screen.queryByRole("button", { name: /^Lưu/ })).toBeNull();
  expect(screen.queryByText(/^Lỗi/)).toBeNull();
  await choose(user, 0, "Đang thực hiện");
  await screen.findByRole("button", { name: "Lưu 1 dòng" });
  await press(user, "Ghi “Đang thực hiện” cho 4 dòng còn trống");
  await choose(user, 4, "Chưa triển khai");
  await press(user, "Lưu 5 dòng");
  await screen.findByText("Đã lưu các dòng của biểu KG05.");
  const said = () => cardOf(reportOf(book), "KG05").entries.map(({ texts }) => texts["tienDo"]);
  expect(said()).toEqual([...Array.from({ length: 4 }, () => "Đang thực hiện"), "Chưa triển khai"]);
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Lưu/ })).toBeNull());
  for (const workbook of drafts.workbooks()) expect(drafts.load(workbook)).toEqual([]);
  await press(user, "Hoàn tác");
  await screen.findByText(/^Đã hoàn tác/);
  expect(cardOf(reportOf(book), "KG05").progress).toBe("untouched");
});

test("what a choice asks for beside it is told in its row, and the row opens with what was chosen", async () => {
  const { user } = openPane(anOpenBook());
  await press(user, /^KG05\./);
  await choose(user, 0, "Hoàn thành");
  expect(await screen.findByText(/Hoàn thành thì phải có ngày và số báo cáo/)).toBeTruthy();
  await press(user, /^40-CT\/TW/);
  const progress = await screen.findByLabelText(/^Tiến độ/);
  expect(progress.textContent).toBe("Hoàn thành");
});

test("what was done is told on its own page, and can still be taken back from another", async () => {
  const book = anOpenBook();
  const { user } = openPane(book);
  await user.click(await screen.findByRole("switch", { name: "Không phát sinh, biểu KG05" }));
  await screen.findByText("Đã đánh dấu biểu KG05 không phát sinh.");
  await press(user, "Kiểm tra");
  await screen.findByRole("heading", { level: 2, name: "Kiểm tra" });
  expect(screen.queryByText("Đã đánh dấu biểu KG05 không phát sinh.")).toBeNull();
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByText(/^Đã hoàn tác/);
  expect(cardOf(reportOf(book), "KG05").nilReport).toBe(false);
});
