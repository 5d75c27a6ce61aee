/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { refused } from "../../../src/core/base";
import { readWorkbook } from "../../../src/core/workbook";
import { returned } from "../../support/returned-file";
import { nodeHost } from "../../../src/host/node/node-host";
import { findHeading } from "../pane-under-test";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import {
  asOfField,
  binhTan,
  binhTanToo,
  broken,
  button,
  judgedOn,
  late,
  merged,
  openMerge,
  periodField,
  press,
  takeChosen,
  tayThuan,
} from "./merge-under-test";

jest.setTimeout(120_000);

const region = (name: string | RegExp) => screen.findByRole("region", { name });

test("reports are merged with the keyboard alone, and the result takes the focus", async () => {
  const { user } = openMerge();
  await judgedOn(user, "20/7/2024");
  screen.getByRole("button", { name: "Chọn tệp để tổng hợp" }).focus();
  await choose(() => user.keyboard("{Enter}"), binhTan, tayThuan);
  const headline = await screen.findByRole("heading", { name: /^2\/\d+ đơn vị đã gửi báo cáo \(\d+,\d%\)/ });
  await waitFor(() => expect(document.activeElement).toBe(headline));
  const chart = screen.getByRole("list", { name: /^Tình hình gửi/ });
  expect(chart.textContent).toMatch(/Đã gửi đúng hạn2/);
  while (document.activeElement?.textContent !== "Mở bảng tổng hợp") await user.tab();
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/^Đã yêu cầu Excel mở thành sổ tính mới/)).toBeTruthy();
});

test("the usual period is the last one due, judged today", async () => {
  openMerge();
  expect(await periodField()).toHaveProperty("value", "2024-M05");
  expect(await asOfField()).toHaveProperty("value", "04/07/2024");
});

test("where nobody chose a period, the one the files are for is merged", async () => {
  const { user } = openMerge();
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan, tayThuan);
  expect(await screen.findByRole("heading", { name: /^2\/\d+ đơn vị đã gửi/ })).toBeTruthy();
  expect(await periodField()).toHaveProperty("value", "2024-H1");
});

test("a period the board chose is merged, whatever the files say", async () => {
  const { user } = openMerge();
  await judgedOn(user, "20/7/2024", "2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan);
  expect(await screen.findByRole("heading", { name: /^0\/\d+ đơn vị đã gửi/ })).toBeTruthy();
  expect(await periodField()).toHaveProperty("value", "2024");
});

test("stopping answers at once, keeps what was there, and the work may be tried again", async () => {
  const { user, board } = await merged(binhTan);
  let release = () => {};
  board.held = new Promise((resolve) => (release = resolve));
  await choose(() => press(user, "Thêm tệp"), tayThuan);
  expect(await region("Đang tổng hợp")).toBeTruthy();
  await press(user, "Dừng");
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByText(/^Đã dừng theo yêu cầu/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: /^1\/\d+ đơn vị đã gửi/ })).toBeTruthy();
  release();
  await act(async () => board.held);
  expect(screen.getByRole("heading", { name: /^1\/\d+ đơn vị đã gửi/ })).toBeTruthy();
  await press(user, "Thử lại");
  expect(await screen.findByRole("heading", { name: /^2\/\d+ đơn vị đã gửi/ })).toBeTruthy();
});

test("a fault of the worker is told, and the same files are tried again", async () => {
  const board = new BoardAtWork();
  board.breaks = true;
  const { user } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan);
  expect((await screen.findByText(/^Chương trình gặp lỗi/)).closest("[role=alert]")).toBeTruthy();
  await press(user, "Thử lại");
  expect(await screen.findByRole("heading", { name: /^1\/\d+ đơn vị đã gửi/ })).toBeTruthy();
});

test("a conflict is settled by choosing a file, the choice is kept, and taken back", async () => {
  const { user, board } = await merged(binhTan, binhTanToo);
  const conflict = await screen.findByRole("radiogroup", { name: /Bình Tân/ });
  const rivals = within(conflict).getAllByRole("radio");
  expect(rivals).toHaveLength(2);
  expect(conflict.textContent).toMatch(/Lưu lúc .*03\/07\/2024.*Lần nộp 1.*KG01: 1 dòng/);
  expect(await button("Dùng tệp đã chọn")).toHaveProperty("disabled", true);
  await user.click(within(conflict).getByRole("radio", { name: /\(1\)/ }));
  await takeChosen(user);
  expect(await screen.findByText(/^Đã chọn tệp binh-tan \(1\)\.xlsx cho Đảng ủy xã Bình Tân/)).toBeTruthy();
  expect(screen.queryByRole("radiogroup")).toBeNull();
  expect(board.decisionsKept.get("2024-H1")).toHaveLength(1);
  expect(document.body.textContent).toMatch(/KG01, Số hội nghị\/lớp: – → 30 lớp/);
  await press(user, "Hoàn tác");
  expect(await screen.findByRole("radiogroup", { name: /Bình Tân/ })).toBeTruthy();
  expect(board.decisionsKept.get("2024-H1")).toEqual([]);
});

test("of two files one is chosen, and a row is taken as the other has it", async () => {
  const { user, board } = await merged(binhTan, binhTanToo);
  const facing = await screen.findByRole("table");
  const [head, figures] = within(facing)
    .getAllByRole("row")
    .map(({ textContent }) => textContent);
  expect(head).toBe("AB");
  // Which of two files saved in one moment stands first, their bytes decide.
  expect(["Số hội nghị/lớp303", "Số hội nghị/lớp330"]).toContain(figures);
  const [chosen, other] = figures === "Số hội nghị/lớp303" ? ["B", "A"] : ["A", "B"];
  expect(screen.queryByRole("radiogroup", { name: /^Lấy dòng này theo/ })).toBeNull();
  await user.click(screen.getByRole("radio", { name: /binh-tan\.xlsx/ }));
  const row = await screen.findByRole("radiogroup", { name: /^Lấy dòng này theo/ });
  expect(within(row).getByRole("radio", { name: chosen })).toHaveProperty("checked", true);
  await user.click(within(row).getByRole("radio", { name: other }));
  await takeChosen(user, "Dùng tệp đã chọn, 1 dòng theo tệp khác");
  await screen.findByText(/^Đã chọn tệp binh-tan\.xlsx cho Đảng ủy xã Bình Tân/);
  expect(document.body.textContent).toMatch(/KG01, Số hội nghị\/lớp: – → 30 lớp/);
  expect(board.decisionsKept.get("2024-H1")).toMatchObject([
    { kind: "choose", file: "binh-tan.xlsx", reason: "đơn vị xác nhận qua điện thoại", by: "Nguyễn Văn An" },
    {
      kind: "correct",
      template: "KG01",
      row: 12,
      field: "soHoiNghi",
      value: "30",
      reason: "Theo tệp binh-tan (1).xlsx",
    },
  ]);
  await press(user, "Hoàn tác");
  expect(await screen.findByRole("radiogroup", { name: /^Tệp được tính/ })).toBeTruthy();
  expect(board.decisionsKept.get("2024-H1")).toEqual([]);
});

test("a choice of an earlier day is found again and can be taken back", async () => {
  const first = await merged(binhTan, binhTanToo);
  await first.user.click(await screen.findByRole("radio", { name: /\(1\)/ }));
  await takeChosen(first.user);
  await screen.findByText(/^Đã chọn tệp/);
  first.unmount();

  const board = new BoardAtWork();
  board.decisionsKept.set("2024-H1", first.board.kept.decisions("2024-H1"));
  const { user } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan, binhTanToo);
  await press(user, "Quyết định của Ban (1)");
  await press(user, /^Bỏ quyết định này/);
  expect(await screen.findByRole("radiogroup", { name: /Bình Tân/ })).toBeTruthy();
});

test("late returns are added and what they changed is shown, before and after", async () => {
  const { user } = await merged(binhTan);
  await choose(() => press(user, "Thêm tệp"), tayThuan);
  expect(await screen.findByText("Mới nhận: Đảng ủy xã Tây Thuận")).toBeTruthy();
  expect(screen.getByText(/^KG01, Số hội nghị.*: 3.* → 7/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: /^2\/\d+ đơn vị đã gửi/ })).toBeTruthy();
});

test("every file that was added is told its fate and why, and the others are not told again", async () => {
  const { user } = await merged(binhTan);
  const saved = chosenFile(
    "sua.xlsx",
    returned({ orgUnit: "XA_21811", soHoiNghi: 5, savedOn: "2024-07-05" }),
  );
  const again = chosenFile("lan-2.xlsx", returned({ orgUnit: "XA_21814", turn: 2 }));
  await choose(
    () => press(user, "Thêm tệp"),
    saved,
    tayThuan,
    again,
    broken,
    chosenFile("cong-van.pdf", "%PDF"),
  );
  const news = await region("Mới so với lần trước");
  expect(within(news).queryByText("binh-tan.xlsx")).toBeNull();
  const fate = (file: string) => within(news).getByText(file).closest("li")?.textContent;
  expect(fate("sua.xlsx")).toMatch(/Hợp lệ, có cảnh báo.*Bình Tân/);
  expect(fate("tay-thuan.xlsx")).toMatch(
    /Đã được thay thế.*không tính, vì tệp lan-2\.xlsx có lần nộp cao hơn/,
  );
  expect(fate("cong-van.pdf")).toMatch(/Lưu ý|Cảnh báo/);
  expect(fate("hong.xlsx")).toMatch(/Trả lại.*\. Hãy/);
  await press(user, /^Tất cả tệp/);
  const earlier = within(await region(/^Tất cả tệp/))
    .getByText("binh-tan.xlsx")
    .closest("li")?.textContent;
  expect(earlier).toMatch(/không tính, vì tệp sua\.xlsx cùng lần nộp và lưu sau/);
});

test("choosing the same folder again adds only what is new", async () => {
  const { user } = await merged(binhTan);
  await choose(() => press(user, "Thêm thư mục"), binhTan, tayThuan);
  expect(await screen.findByText(/^Đã chọn 2 tệp/)).toBeTruthy();
});

test("the list of reminders names who has not sent, who was late, and where to send", async () => {
  const { user } = await merged(binhTan, late);
  const list = (await region(/^Gửi trễ hạn/)).textContent;
  expect(list).toMatch(/Bình Thuận \(gửi ngày 18\/07\/2024\)/);
  await press(user, "Sao chép thư đôn đốc chung");
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(
    /^Ban Tuyên giáo Huyện ủy Tây Sơn\nVề việc đôn đốc gửi báo cáo 6 tháng đầu năm 2024\n/,
  );
  expect(text).toMatch(/hạn gửi là ngày 15\/07\/2024\. Đến ngày 20\/07\/2024/);
  expect(text).toMatch(/I- Chưa gửi báo cáo \(\d+ đơn vị\)\n1\. /);
  expect(text).toMatch(/II- Gửi sau hạn \(1 đơn vị\)\n1\. .*Bình Thuận \(gửi ngày 18\/07\/2024\)/);
  expect(text).not.toMatch(/Bình Tân/);
  expect(text).toMatch(/báo cáo chậm nhất ngày …\/…\/… về Ban Tuyên giáo Huyện ủy Tây Sơn\./);
});

test("the reasons of a rejected file are shown, and its letter is copied for the unit", async () => {
  const { user } = await merged(binhTan, broken);
  await press(user, "Sao chép thư trả lại: hong.xlsx");
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/tệp “hong\.xlsx”, nhưng chưa tiếp nhận được .* vì các lý do sau:\n1\. /);
  expect(text).toMatch(/gửi lại báo cáo chậm nhất ngày …\/…\/… về Ban Tuyên giáo Huyện ủy Tây Sơn\.$/);
});

test("where copying is forbidden the text is shown, selected", async () => {
  const { user } = await merged(binhTan);
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("forbidden"));
  await press(user, "Sao chép thư đôn đốc chung");
  const area = await screen.findByLabelText(/Bấm Ctrl\+C/);
  expect(document.activeElement).toBe(area);
});

test("300 wrong files at once are shown page by page", async () => {
  const wrong = Array.from({ length: 300 }, (_, at) => chosenFile(`tep-${at}.xlsx`, `rubbish ${at}`));
  const { user } = await merged(...wrong);
  const shown = () => screen.findAllByRole("button", { name: /^Sao chép thư trả lại/ });
  expect(await shown()).toHaveLength(50);
  await press(user, "Hiện thêm (còn 250)");
  expect(await shown()).toHaveLength(100);
});

test("whoever shows the last page by keyboard goes on at the first file of it", async () => {
  const wrong = Array.from({ length: 60 }, (_, at) => chosenFile(`tep-${at}.xlsx`, `rubbish ${at}`));
  const { user } = await merged(...wrong);
  (await button("Hiện thêm (còn 10)")).focus();
  await user.keyboard("{Enter}");
  const files = screen
    .getAllByRole("button", { name: /^Sao chép thư trả lại/ })
    .map((one) => one.closest("li"));
  expect(files).toHaveLength(60);
  expect(document.activeElement).toBe(files[50]);
});

test("where Excel refuses a new workbook the sheets go into the open one, or the file is saved", async () => {
  const addSheets = jest.fn(async () => ({ ok: true as const, value: ["Tổng quan"], issues: [] }));
  const openAsNew = async () =>
    refused({ code: "spreadsheet.new-workbook-refused", severity: "error", where: {}, found: "policy" });
  const board = new BoardAtWork();
  const { user } = openMerge(board, { spreadsheet: { openAsNew, addSheets } });
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan);
  expect(screen.queryByRole("button", { name: "Chèn vào sổ tính đang mở" })).toBeNull();
  await press(user, "Mở bảng tổng hợp");
  await press(user, "Chèn vào sổ tính đang mở");
  expect(await screen.findByText("Đã chèn các trang: Tổng quan")).toBeTruthy();
  expect(addSheets).toHaveBeenCalledWith(
    expect.objectContaining({
      sheets: expect.arrayContaining([expect.objectContaining({ name: "Tổng quan" })]),
    }),
  );
  await press(user, "Tải tệp về");
  await screen.findByText(/^Đã yêu cầu trình duyệt tải tệp Tong-hop_2024-H1\.xlsx/);
  const bytes = board.savedFiles.get("Tong-hop_2024-H1.xlsx") ?? new Uint8Array();
  expect(readWorkbook(bytes, nodeHost).ok).toBe(true);
});

test.each([
  ["opening it", "Mở bảng tổng hợp", /^Đã yêu cầu Excel mở.*Nếu không thấy/],
  ["downloading it", "Tải tệp về", /^Đã yêu cầu trình duyệt tải tệp.*Nếu không thấy/],
])(
  "%s, of which nobody knows how it ends, is told as asked for, with another way beside it",
  async (_, way, told) => {
    const { user } = await merged(binhTan);
    expect(screen.queryByRole("button", { name: "Chèn vào sổ tính đang mở" })).toBeNull();
    await press(user, way);
    expect(await screen.findByText(told)).toBeTruthy();
    expect(await button("Chèn vào sổ tính đang mở")).toBeTruthy();
  },
);

test("the result is still there after a visit to another page", async () => {
  const { user } = await merged(binhTan);
  await press(user, "Trợ giúp");
  await findHeading("Trợ giúp");
  await press(user, "Tổng hợp");
  expect(await screen.findByRole("heading", { name: /^1\/\d+ đơn vị đã gửi/ })).toBeTruthy();
  await press(user, "Làm lại từ đầu");
  await waitFor(() => expect(screen.queryByRole("heading", { name: /đơn vị đã gửi/ })).toBeNull());
  await press(user, "Hoàn tác");
  expect(screen.getByRole("heading", { name: /^1\/\d+ đơn vị đã gửi/ })).toBeTruthy();
});

test("files dropped on the page are merged", async () => {
  const { user } = openMerge();
  await judgedOn(user, "20/7/2024");
  const page = await findHeading("Tổng hợp");
  fireEvent.drop(page, { dataTransfer: { items: [], files: [binhTan] } });
  expect(await screen.findByRole("heading", { name: /^1\/\d+ đơn vị đã gửi/ })).toBeTruthy();
});

test("the trend is told in words too, and only where an earlier period is known", async () => {
  const board = new BoardAtWork();
  const { user, unmount } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan, tayThuan);
  await screen.findByRole("heading", { name: /^2\/\d+ đơn vị đã gửi/ });
  await press(user, "Số liệu chính");
  expect(screen.queryByText(/^Tỷ lệ đơn vị đã gửi qua các kỳ/)).toBeNull();
  expect(screen.queryByRole("img", { name: /6 tháng đầu năm/ })).toBeNull();
  unmount();

  // A year has passed: what was kept is of 2023 now.
  board.headlinesKept = board.headlinesKept.map(({ figures }) => ({
    period: {
      ...{ id: "2023-H1", name: "6 tháng đầu năm 2023" },
      ...{ from: "2023-01-01", to: "2023-06-30", cutOffDate: "2023-06-30" },
    },
    figures: { ...figures, reportingRate: 0.5 },
  }));
  expect(board.headlinesKept).toHaveLength(1);
  const next = openMerge(Object.assign(new BoardAtWork(), { headlinesKept: board.headlinesKept }));
  await judgedOn(next.user, "20/7/2024");
  await choose(() => press(next.user, "Chọn tệp để tổng hợp"), binhTan);
  expect(
    await screen.findByText(
      /^Tỷ lệ đơn vị đã gửi qua các kỳ: 6 tháng đầu năm 2023: 50%; 6 tháng đầu năm 2024: \d+,\d%/,
    ),
  ).toBeTruthy();
  await press(next.user, "Số liệu chính");
  expect(
    screen.getByRole("img", { name: "6 tháng đầu năm 2023: 7 lớp; 6 tháng đầu năm 2024: 3 lớp" }),
  ).toBeTruthy();
});

test("a full storage takes nothing away from a merge", async () => {
  const board = new BoardAtWork();
  const note = { code: "browser.figures-not-kept", severity: "info", where: {}, found: "đầy" } as const;
  board.kept.keepHeadlines = () => refused(note);
  const { user } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan);
  expect(await screen.findByRole("heading", { name: /^1\/\d+ đơn vị đã gửi/ })).toBeTruthy();
  const told = screen.getByText(/không giữ lại được số liệu để so sánh/);
  expect(told.closest("[role=status]")).toBeTruthy();
});

test("the report is written in Word by one press, and what is still to be written is told", async () => {
  const { user, board } = await merged(binhTan, tayThuan);
  await press(user, "Báo cáo Word");
  expect(
    await screen.findByText(/^Đã yêu cầu tải về BAO_CAO_2024-H1\.docx\. Còn 2 chỗ tô vàng/),
  ).toBeTruthy();
  expect([...board.savedFiles.keys()]).toContain("BAO_CAO_2024-H1.docx");
  expect(board.savedFiles.get("BAO_CAO_2024-H1.docx")?.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});
