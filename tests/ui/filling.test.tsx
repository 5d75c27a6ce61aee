/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { OpenBook } from "../support/a-spreadsheet";
import { anOpenBook, cardOf, entryOf, reportOf } from "../support/an-open-report";
import { sampleEntries } from "../support/sample-entries";
import { DraftBox, findHeading, openPane, reportsIn } from "./pane-under-test";

jest.setTimeout(60_000);

const kg01 = sampleEntries["KG01"] ?? [];
const filled = () => anOpenBook({ KG01: kg01 });
const sheetOf = (book: OpenBook, code: string): string => cardOf(reportOf(book), code).sheet ?? "";
const press = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

const valueOf = (field: HTMLElement): string | undefined =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : undefined;

async function openNewEntry(user: UserEvent) {
  await press(user, /^KG01\./);
  await press(user, "Thêm dòng");
  await findHeading("Dòng mới");
}

async function openFirstEntry(user: UserEvent) {
  await press(user, /^KG01\./);
  await press(user, /^21-CT\/TW/);
  await findHeading(/^Dòng 12\b/);
}

test("a finding stands beside its field with the remedy, once the field was left", async () => {
  const { user } = openPane(filled());
  await openNewEntry(user);
  const date = screen.getByLabelText(/^Ngày tổ chức/);
  await user.type(date, "31/6/2024");
  expect(screen.queryByText(/không có ngày 31 tháng 6/)).toBeNull();
  await user.tab();
  const told = await screen.findByText(/không có ngày 31 tháng 6 năm 2024. Hãy nhập lại/);
  expect(date.getAttribute("aria-invalid")).toBe("true");
  const description = date.getAttribute("aria-describedby")?.split(" ")[0] ?? "";
  expect(document.getElementById(description)?.contains(told)).toBe(true);
  await user.clear(date);
  await user.type(date, "30/6/2024");
  await waitFor(() => expect(date.getAttribute("aria-invalid")).toBeNull());
});

test("how a day is written stands in its blank field, and is not said a second time below it", async () => {
  const { user } = openPane(filled());
  await openNewEntry(user);
  const date = screen.getByLabelText<HTMLInputElement>(/^Ngày tổ chức/);
  expect(date.placeholder).toBe("ngày/tháng/năm");
  expect(screen.queryByText(/^ngày\/tháng\/năm$/i)).toBeNull();
});

test("an entry with errors is saved all the same, and the first bad field takes the focus", async () => {
  const book = filled();
  const { user } = openPane(book);
  await openFirstEntry(user);
  const attended = screen.getByLabelText(/^Đảng viên tham gia/);
  await user.clear(attended);
  await user.type(attended, "9999");
  await press(user, "Lưu");
  await screen.findByText(/Còn 1 lỗi, hãy sửa trước khi gửi/);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Đảng viên tham gia/)));
  const summary = within(screen.getByRole("region", { name: "Những điểm cần sửa" }));
  expect(summary.getByRole("button").textContent).toBe("Đảng viên tham gia");
  expect(entryOf(reportOf(book), "KG01").texts["dvThamGia"]).toBe("9.999");
});

test("a row the reader takes for no entry yet keeps what was typed", async () => {
  const { user } = openPane(anOpenBook());
  await openNewEntry(user);
  await user.type(screen.getByLabelText(/^Số hội nghị/), "0");
  await press(user, "Lưu");
  await findHeading(/^Dòng 12\b/);
  expect(valueOf(screen.getByLabelText(/^Số hội nghị/))).toBe("0");
});

test("a deleted entry comes back with Hoàn tác, and an edit with Ctrl+Z", async () => {
  const book = filled();
  const { user } = openPane(book);
  await openFirstEntry(user);
  await press(user, "Xóa dòng này");
  await screen.findByText("Đã xóa dòng 12 của biểu KG01.");
  expect(cardOf(reportOf(book), "KG01").entries).toHaveLength(2);
  await press(user, "Hoàn tác");
  await screen.findByText(/^Đã hoàn tác/);
  expect(cardOf(reportOf(book), "KG01").entries).toHaveLength(3);

  await press(user, /^21-CT\/TW/);
  const classes = await screen.findByLabelText(/^Số hội nghị/);
  await user.clear(classes);
  await user.type(classes, "5");
  // In a field, Ctrl+Z is the field's own.
  await user.keyboard("{Control>}z{/Control}");
  await press(user, "Lưu");
  await screen.findByText("Đã lưu dòng 12 của biểu KG01.");
  expect(entryOf(reportOf(book), "KG01").texts["soHoiNghi"]).toBe("5");
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByText(/^Đã hoàn tác/);
  expect(entryOf(reportOf(book), "KG01").texts["soHoiNghi"]).toBe("2");
  expect(valueOf(screen.getByLabelText(/^Số hội nghị/))).toBe("2");
});

test("a step whose cells were typed over since is not taken back", async () => {
  const book = filled();
  const { user } = openPane(book);
  await openFirstEntry(user);
  await press(user, "Xóa dòng này");
  await screen.findByText("Đã xóa dòng 12 của biểu KG01.");
  const sheet = sheetOf(book, "KG01");
  book.apply([{ sheet, cells: [{ row: 12, column: 6, value: 77 }] }]);
  await press(user, "Hoàn tác");
  await screen.findByText(/^Không hoàn tác được/);
  expect(book.at(sheet, 12, 6)).toBe(77);
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
});

test("an entry is duplicated, and the neighbours are one step away, in the sheet too", async () => {
  const book = filled();
  const { user } = openPane(book);
  await openFirstEntry(user);
  expect(screen.getByRole("button", { name: "Dòng trước" }).getAttribute("aria-disabled")).toBe("true");
  await press(user, "Dòng sau");
  await findHeading(/^Dòng 13\b/);
  expect(book.shown.at(-1)).toMatchObject({ row: 13 });
  await press(user, "Nhân bản dòng này");
  await findHeading(/^Dòng 15\b/);
  const [second, copy] = [entryOf(reportOf(book), "KG01", 1), entryOf(reportOf(book), "KG01", 3)];
  expect(copy.texts).toEqual(second.texts);
});

test("what was being typed when the pane was closed is restored, and said so", async () => {
  const drafts = new DraftBox();
  const book = filled();
  const first = openPane(book, { drafts });
  await openFirstEntry(first.user);
  await first.user.type(screen.getByLabelText(/^Ghi chú/), " - bổ sung");
  first.unmount();

  const { user } = openPane(book, { drafts });
  await screen.findByText(/^Đã khôi phục 1 nội dung/);
  await press(user, /^KG01\./);
  expect(await screen.findByText("Chưa lưu")).toBeTruthy();
  await press(user, /^21-CT\/TW/);
  expect(valueOf(await screen.findByLabelText(/^Ghi chú/))).toBe("Kết hợp sinh hoạt chi bộ - bổ sung");
  await press(user, "Lưu");
  await screen.findByText("Đã lưu dòng 12 của biểu KG01.");
  expect(screen.queryByText("Chưa lưu")).toBeNull();
  expect(drafts.load(draftsKey(drafts))).toEqual([]);
});

const draftsKey = (drafts: DraftBox): string => drafts.workbooks()[0] ?? "";

test("selecting a row in the sheet opens its form; an unsaved one is kept and the other offered", async () => {
  const book = filled();
  const { user, tell } = openPane(book);
  await findHeading("Nhập liệu");
  const sheet = sheetOf(book, "KG01");
  await screen.findByRole("button", { name: /^KG01\./ });
  const select = (row: number) => act(() => tell({ kind: "selected", place: { sheet, row, column: 3 } }));
  select(12);
  await findHeading(/^Dòng 12\b/);
  expect(document.activeElement).toBe(document.body);
  select(13);
  await findHeading(/^Dòng 13\b/);
  await user.type(screen.getByLabelText(/^Ghi chú/), "đang nhập");
  select(14);
  expect(await screen.findByText(/đang chọn dòng 14/)).toBeTruthy();
  expect(valueOf(screen.getByLabelText(/^Ghi chú/))).toBe("đang nhập");
  await press(user, "Chuyển sang dòng đó");
  await findHeading(/^Dòng 14\b/);
  select(13);
  await findHeading(/^Dòng 13\b/);
  expect(valueOf(screen.getByLabelText(/^Ghi chú/))).toBe("đang nhập");
});

test("changing sheets shows the other form's list, whatever cell is selected in it; an entry being typed is not left", async () => {
  const book = filled();
  const { user, tell } = openPane(book);
  await findHeading("Nhập liệu");
  await screen.findByRole("button", { name: /^KG01\./ });
  const show = (template: string) => act(() => tell({ kind: "shown", sheet: sheetOf(book, template) }));
  show("KG01");
  await findHeading(/^KG01\./);
  act(() => tell({ kind: "selected", place: { sheet: sheetOf(book, "KG01"), row: 12, column: 3 } }));
  await findHeading(/^Dòng 12\b/);
  show("KG02");
  await findHeading(/^KG02\./);
  show("KG01");
  await press(user, /^21-CT\/TW/);
  await user.type(await screen.findByLabelText(/^Ghi chú/), "đang nhập");
  show("KG02");
  expect(valueOf(screen.getByLabelText(/^Ghi chú/))).toContain("đang nhập");
});

test("a paste into the sheet is read once and the cards follow", async () => {
  const book = anOpenBook();
  const read = jest.spyOn(book, "read");
  const { tell } = openPane(book);
  await findHeading("Nhập liệu");
  const before = read.mock.calls.length;
  const sheet = sheetOf(book, "KG01");
  const pasted = anOpenBook({ KG01: kg01 });
  const rows = pasted.open.workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  book.apply([
    {
      sheet,
      cells: rows.flatMap(({ number, cells }) =>
        number < 12 ? [] : cells.map(({ column, value }) => ({ row: number, column, value })),
      ),
    },
  ]);
  for (let row = 12; row < 40; row += 1) act(() => tell({ kind: "changed" }));
  const card = (await screen.findByRole("button", { name: /^KG01\./ })).closest("li");
  await waitFor(() => expect(card?.textContent).toContain("3 dòng"));
  expect(read.mock.calls.length - before).toBe(1);
});

test("nothing is held against a form nobody has begun; what is done is ticked, and the rest is nil at one press", async () => {
  const book = anOpenBook({ KG01: kg01 });
  const { user } = openPane(book);
  await screen.findByText("1/9 biểu xong");
  const card = (code: RegExp) => screen.getByRole("button", { name: code }).closest("li")?.textContent;
  expect(card(/^KG01\./)).toContain("Xong");
  expect(card(/^KG05\./)).toContain("Chưa nhập");
  expect(card(/^KG05\./)).not.toContain("lỗi");
  await press(user, /^KG05\./);
  await user.click(
    (await screen.findAllByRole("button", { name: /Chỉ thị|-CT\/TW|-NQ\/TW|-KL\/TW/ }))[0] ?? document.body,
  );
  const field = await screen.findByLabelText(/^Tiến độ/);
  act(() => field.focus());
  act(() => field.blur());
  expect(screen.queryByText(/^Chưa nhập “Tiến độ”/)).toBeNull();
  await press(user, /^KG05\./);
  await press(user, "Tất cả các biểu");
  await press(user, "Đánh dấu 8 biểu còn lại không phát sinh");
  await screen.findByText("9/9 biểu xong");
  await press(user, "Hoàn tác");
  await screen.findByText("1/9 biểu xong");
});

test("a template without figures is marked as nil, and the mark is taken back", async () => {
  const book = anOpenBook();
  const { user } = openPane(book);
  const nil = await screen.findByRole("switch", { name: "Không phát sinh, biểu KG02" });
  await user.click(nil);
  await screen.findByText("Đã đánh dấu biểu KG02 không phát sinh.");
  expect(cardOf(reportOf(book), "KG02").nilReport).toBe(true);
  await press(user, "Hoàn tác");
  await screen.findByText(/^Đã hoàn tác/);
  expect(cardOf(reportOf(book), "KG02").nilReport).toBe(false);
});

test("the cover is filled in like any other form", async () => {
  const book = anOpenBook();
  const { user } = openPane(book);
  await press(user, "Thông tin chung");
  const author = await screen.findByLabelText(/^Người lập biểu/);
  await user.clear(author);
  await user.type(author, "Trần Thị Bình");
  await press(user, "Lưu");
  await screen.findByText("Đã lưu thông tin chung.");
  expect(reportOf(book).cover.texts["nguoiLap"]).toBe("Trần Thị Bình");
});

test("beside a figure stands what was reported of the same directive last period, with the period's name", async () => {
  const nil = ["KG02", "KG02B", "KG03", "KG04", "KG06", "KG07", "KG08"];
  const reports = reportsIn(new Map());
  const before = anOpenBook({
    KG01: [{ ...kg01[0], soHoiNghi: 12 }],
    KG05: sampleEntries["KG05"] ?? [],
    ...Object.fromEntries(nil.map((code) => [code, "nil" as const])),
  });
  const earlier = openPane(before, { view: "check", reports });
  await press(earlier.user, "Hoàn tất");
  await screen.findByText(/^Đã hoàn tất/);
  earlier.unmount();

  const { user } = openPane(anOpenBook({ KG01: kg01 }, { period: "2024" }), { reports });
  await openFirstEntry(user);
  const said = "Kỳ trước (6 tháng đầu năm 2024): 12 lớp";
  const conferences = screen.getByLabelText(/^Số hội nghị/);
  expect(screen.getByText(said)).toBeTruthy();
  expect(document.getElementById(conferences.getAttribute("aria-describedby") ?? "")?.textContent).toContain(
    said,
  );
  // The second entry is about another directive.
  await press(user, "Dòng sau");
  await findHeading(/^Dòng 13\b/);
  expect(screen.queryByText(/^Kỳ trước/)).toBeNull();
});
