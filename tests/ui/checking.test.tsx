/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { draftKey } from "../../src/app";
import { refused } from "../../src/core/base";
import { OpenBook } from "../support/a-spreadsheet";
import { anOpenBook, cardOf, reportOf } from "../support/an-open-report";
import { sampleEntries } from "../support/sample-entries";
import { DraftBox, findHeading, openPane } from "./pane-under-test";

jest.setTimeout(60_000);

const [first = {}] = sampleEntries["KG01"] ?? [];
/** One impossible date, and one figure typed as text. */
const faulty = () =>
  anOpenBook({
    KG01: [
      { ...first, ngayTrienKhai: "31/6/2024" },
      { ...first, capToChuc: "Chi bộ", tinBai: "1.234" },
    ],
  });
const nilEverywhere = Object.fromEntries(
  ["KG01", "KG02", "KG02B", "KG03", "KG04", "KG06", "KG07", "KG08"].map((code) => [code, "nil" as const]),
);
const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("every finding is listed under its sheet, and a press goes to its cell", async () => {
  const book = faulty();
  const { user } = openPane(book, { view: "check" });
  await findHeading("Kiểm tra");
  const sheet = cardOf(reportOf(book), "KG01").sheet ?? "";
  const list = within(await screen.findByRole("region", { name: sheet }));
  expect(list.getByText(/không có ngày 31 tháng 6/)).toBeTruthy();
  await user.click(list.getByRole("button", { name: /Ngày tổ chức/ }));
  expect(book.shown.at(-1)).toMatchObject({ sheet, row: 12 });
});

test("only one severity is shown when asked for", async () => {
  const { user } = openPane(faulty(), { view: "check" });
  await user.click(await button(/cảnh báo$/));
  expect(screen.queryByText(/không có ngày 31 tháng 6/)).toBeNull();
  expect(screen.getByText(/Số ghi dạng chữ “1.234”/)).toBeTruthy();
  await user.click(await button(/cảnh báo$/));
  expect(screen.getByText(/không có ngày 31 tháng 6/)).toBeTruthy();
});

test("a repair is shown before it is done, done at one press, and taken back", async () => {
  const book = faulty();
  const { user } = openPane(book, { view: "check" });
  const sheet = cardOf(reportOf(book), "KG01").sheet ?? "";
  const figure = () =>
    book.open.workbook.sheets
      .find(({ name }) => name === sheet)
      ?.rows.find(({ number }) => number === 13)
      ?.cells.find(({ value }) => value === "1.234" || value === 1234)?.value;
  expect(figure()).toBe("1.234");
  expect(await screen.findByText("“1.234” (dạng chữ) → 1.234 (dạng số)")).toBeTruthy();
  await user.click(await button(/^Sửa Tin, bài/));
  await screen.findByText("Đã sửa theo đề xuất.");
  expect(figure()).toBe(1234);
  await user.click(await button("Hoàn tác"));
  await screen.findByText(/^Đã hoàn tác/);
  expect(figure()).toBe("1.234");
  await user.click(await button("Sửa tất cả (1)"));
  await screen.findByText("Đã sửa theo đề xuất.");
  expect(figure()).toBe(1234);
});

test("a repair is offered beside its field in the form, too", async () => {
  const book = faulty();
  const { user } = openPane(book);
  await user.click(await button(/^KG01\./));
  await user.click(await button(/Chi bộ/));
  await findHeading(/^Dòng 13\b/);
  await user.click(await button(/^Sửa Tin, bài/));
  await screen.findByText("Đã sửa theo đề xuất.");
  expect(cardOf(reportOf(book), "KG01").entries[1]?.texts["tinBai"]).toBe("1.234");
  expect(screen.queryByRole("button", { name: /^Sửa Tin, bài/ })).toBeNull();
  expect(reportOf(book).issues.some(({ code }) => code === "submission.number-as-text")).toBe(false);
});

test("a form left blank is marked as nil where it is asked for", async () => {
  const book = anOpenBook();
  const { user } = openPane(book, { view: "check" });
  await user.click(await button("Không phát sinh, biểu KG02"));
  await screen.findByText("Đã đánh dấu biểu KG02 không phát sinh.");
  expect(cardOf(reportOf(book), "KG02").nilReport).toBe(true);
  expect(screen.queryByRole("button", { name: "Không phát sinh, biểu KG02" })).toBeNull();
});

test("a report with errors is not finished: the errors are named once, and counted as they are by now", async () => {
  const book = faulty();
  const { user } = openPane(book, { view: "check" });
  const errors = () => reportOf(book).issues.filter(({ severity }) => severity === "error").length;
  const before = errors();
  await user.click(await button("Hoàn tất"));
  expect(await screen.findByText(new RegExp(`^Chưa hoàn tất được vì còn ${before} lỗi`))).toBeTruthy();
  expect(screen.getAllByText(/không có ngày 31 tháng 6/)).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Không phát sinh, biểu KG02" }));
  expect(await screen.findByText(new RegExp(`^Chưa hoàn tất được vì còn ${before - 1} lỗi`))).toBeTruthy();
  expect(errors()).toBe(before - 1);
});

test("a row that is typed and not saved is told where the report is checked, and saved or dropped before it is finished", async () => {
  const book = anOpenBook({ ...nilEverywhere, KG05: sampleEntries["KG05"] ?? [] });
  const drafts = new DraftBox();
  drafts.save(draftKey(reportOf(book)), [{ template: "KG01", texts: { dvPhaiHoc: "77" } }]);
  const { user } = openPane(book, { view: "check", drafts });
  const told = /^Còn 1 dòng chưa lưu ở KG01/;
  expect(await screen.findByText(told)).toBeTruthy();
  await user.click(await button("Hoàn tất"));
  expect(await screen.findByText(/^Chưa hoàn tất được vì còn 1 nội dung chưa lưu/)).toBeTruthy();
  expect(screen.queryByText(/^Báo cáo đã hoàn tất/)).toBeNull();
  await user.click(await button(/^Bỏ: Còn 1 dòng/));
  expect(screen.queryByText(told)).toBeNull();
  await user.click(await button("Hoàn tác"));
  expect(screen.getByText(told)).toBeTruthy();
  await user.click(await button(/^Mở để lưu: Còn 1 dòng/));
  const field: HTMLInputElement = await screen.findByRole("textbox", { name: /^Đảng viên phải học/ });
  expect(field.value).toBe("77");
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await button(/^Bỏ: Còn 1 dòng/));
  await user.click(await button("Hoàn tất"));
  expect(await screen.findByText("Báo cáo đã hoàn tất: lần nộp 1, ngày ký 06/01/2025.")).toBeTruthy();
});

test("a clean report is stamped with the day, and the pane says where to send it", async () => {
  const book = anOpenBook({ ...nilEverywhere, KG05: sampleEntries["KG05"] ?? [] });
  expect(reportOf(book).issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const { user } = openPane(book, { view: "check" });
  await user.click(await button("Hoàn tất"));
  expect(await screen.findByText(/^Đã hoàn tất\. Hãy lưu tệp/)).toBeTruthy();
  expect(
    screen.getByText(new RegExp(`^Gửi về: ${reportOf(book).index.catalogue.board.sendTo}`)),
  ).toBeTruthy();
  expect(screen.getByText(/“2024-H1 - Bình Tân\.xlsx”/)).toBeTruthy();
  expect(reportOf(book).cover.texts).toMatchObject({ ngayBaoCao: "06/01/2025", lanNop: "1" });
});

test("a storage that is full never stops finishing: it is only noted", async () => {
  const book = anOpenBook({ ...nilEverywhere, KG05: sampleEntries["KG05"] ?? [] });
  const note = { code: "browser.figures-not-kept", severity: "info", where: {}, found: "đầy" } as const;
  const { user } = openPane(book, {
    view: "check",
    reports: { load: () => [], save: () => refused(note) },
  });
  await user.click(await button("Hoàn tất"));
  expect(await screen.findByText(/^Đã hoàn tất\. Hãy lưu tệp/)).toBeTruthy();
  expect(screen.getByText(/không giữ lại được số liệu để so sánh/)).toBeTruthy();
  expect(reportOf(book).cover.texts).toMatchObject({ ngayBaoCao: "06/01/2025", lanNop: "1" });
});

test("what the spreadsheet refuses is told with its remedy, and tried again", async () => {
  const book = anOpenBook();
  let isRefusing = true;
  const { user } = openPane(book, {
    spreadsheet: {
      write: (writes) =>
        isRefusing
          ? Promise.resolve(
              refused({ code: "workbook.damaged", severity: "error", where: {}, facts: { part: "KG02" } }),
            )
          : book.write(writes),
    },
  });
  await user.click(await screen.findByRole("switch", { name: /KG02$/ }));
  const alert = await screen.findByText(/“KG02”/);
  expect(alert.closest("[role=alert]")).toBeTruthy();
  expect(cardOf(reportOf(book), "KG02").nilReport).toBe(false);
  isRefusing = false;
  await user.click(await button("Thử lại"));
  await waitFor(() => expect(cardOf(reportOf(book), "KG02").nilReport).toBe(true));
});

test("a workbook that is no form of ours is explained, with the way for a unit and for a board", async () => {
  const { user } = openPane(new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] }));
  await findHeading("Sổ tính đang mở không phải là biểu mẫu báo cáo");
  await user.click(await button("Mở biểu mẫu"));
  await findHeading("Danh mục");
});
