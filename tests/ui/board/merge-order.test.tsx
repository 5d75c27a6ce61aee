/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { readWorkbook } from "../../../src/core/workbook";
import { returned } from "../../support/returned-file";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import {
  asOfField,
  binhTan,
  binhTanToo,
  broken,
  judgedOn,
  late,
  merged,
  openMerge,
  periodField,
  press,
  takeChosen,
  tayThuan,
} from "./merge-under-test";

/** Which period is merged, for which day lateness is judged, and how what is shown follows what is asked. */

jest.setTimeout(120_000);

const headline = (words: RegExp) => screen.findByRole("heading", { name: words });

describe("the day that judges who is late", () => {
  test("is named for what it does, and told from the day the figures are cut off", async () => {
    const { user } = openMerge();
    await judgedOn(user, "20/7/2024");
    const field = await asOfField();
    const hint = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    expect(hint?.textContent).toMatch(/gửi trễ.*không phải ngày chốt số liệu của kỳ \(30\/06\/2024\)/);
    expect(screen.queryByText(/^Số liệu tính đến/)).toBeNull();
  });

  test.each(["30/6/2024", "15/7/2024"])(
    "%s, on which nobody can be late yet, is warned of beside the field",
    async (day) => {
      const { user } = openMerge();
      await judgedOn(user, day);
      const field = await asOfField();
      const told = document.getElementById(field.getAttribute("aria-describedby") ?? "");
      expect(told?.textContent).toMatch(/chưa hết hạn gửi \(15\/07\/2024\).*không.*gửi trễ/);
      await user.clear(field);
      await user.type(field, "16/7/2024{Enter}");
      expect(screen.queryByText(/chưa hết hạn gửi/)).toBeNull();
    },
  );

  test("what is no date is told, and the day before it stays", async () => {
    const { user } = await merged(binhTan);
    const field = await asOfField();
    await user.clear(field);
    await user.type(field, "31/6/2024{Enter}");
    expect(await screen.findByText(/^Chưa đọc được ngày/)).toBeTruthy();
    expect(field.value).toBe("31/6/2024");
    await press(user, "Tổng hợp lại");
    expect(await screen.findByText(/xét đến ngày 20\/07\/2024;/)).toBeTruthy();
  });
});

describe("another period or day, once files are merged", () => {
  test("the periods are stepped through without leaving the list; a press merges", async () => {
    const { user } = await merged(binhTan, tayThuan);
    const period = await periodField();
    period.focus();
    for (const step of ["2024-M05", "2024"]) {
      await user.selectOptions(period, step);
      expect(period.disabled).toBe(false);
      expect(document.activeElement).toBe(period);
      expect(screen.getByRole("heading", { name: /^2\/\d+ đơn vị đã gửi/ })).toBeTruthy();
    }
    const told = await screen.findByText(/^Kỳ báo cáo, ngày xét hoặc cách tính \(tổng hợp tạm\) đã được đổi/);
    expect(told.closest("[role=status]")).toBeTruthy();
    await press(user, "Tổng hợp lại");
    const result = await headline(/^0\/\d+ đơn vị đã gửi/);
    await waitFor(() => expect(document.activeElement).toBe(result));
    expect(screen.queryByText(/đã được đổi sau lần tổng hợp này/)).toBeNull();
  });

  test("a day is taken by Enter, stays in its field, and counts from the next merge", async () => {
    const { user } = await merged(late);
    const field = await asOfField();
    await user.clear(field);
    await user.type(field, "25/7{Enter}");
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe("25/07/2024");
    expect(screen.getByText(/xét đến ngày 20\/07\/2024;/)).toBeTruthy();
    await press(user, "Tổng hợp lại");
    expect(await screen.findByText(/xét đến ngày 25\/07\/2024;/)).toBeTruthy();
  });

  test("taken back before it was merged, the result is up to date again", async () => {
    const { user } = await merged(binhTan);
    await user.selectOptions(await periodField(), "2024");
    await screen.findByText(/đã được đổi sau lần tổng hợp này/);
    await user.selectOptions(await periodField(), "2024-H1");
    await waitFor(() => expect(screen.queryByText(/đã được đổi sau lần tổng hợp này/)).toBeNull());
  });

  test("a conflict is settled in the period it is shown for", async () => {
    const { user, board } = await merged(binhTan, binhTanToo);
    await user.selectOptions(await periodField(), "2024");
    await user.click(await screen.findByRole("radio", { name: /\(1\)/ }));
    await takeChosen(user);
    await screen.findByText(/^Đã chọn tệp binh-tan \(1\)\.xlsx/);
    expect(screen.getByText(/^6 tháng đầu năm 2024, xét đến ngày 20\/07\/2024;/)).toBeTruthy();
    expect(screen.queryByRole("radiogroup")).toBeNull();
    expect(board.decisionsKept.get("2024-H1")).toHaveLength(1);
    expect(await periodField()).toHaveProperty("value", "2024");
  });
});

describe("what needs the board stands open", () => {
  test("files refused in a later merge too, though the first refused none", async () => {
    const { user } = await merged(binhTan);
    expect(screen.queryByRole("button", { name: /^Sao chép thư trả lại/ })).toBeNull();
    await choose(() => press(user, "Thêm tệp"), broken);
    expect(await screen.findByRole("button", { name: "Sao chép thư trả lại: hong.xlsx" })).toBeTruthy();
  });

  test("what was folded stays folded as long as it holds nothing else", async () => {
    const { user } = await merged(binhTan, broken);
    await press(user, "Trả lại để sửa (1)");
    await choose(() => press(user, "Thêm tệp"), tayThuan);
    await headline(/^2\/\d+ đơn vị đã gửi/);
    expect(screen.queryByRole("button", { name: /^Sao chép thư trả lại/ })).toBeNull();
  });
});

test("summaries of other periods are given along, and compared with in the summary", async () => {
  const quarter = async (period: string, savedOn: string, ...compared: File[]) => {
    const board = new BoardAtWork();
    const merge = jest.spyOn(board, "merge");
    const { user, unmount } = openMerge(board);
    await judgedOn(user, "20/7/2024", period);
    for (const file of compared) await choose(() => press(user, "Chọn bảng tổng hợp để so sánh"), file);
    const sent = chosenFile(`${period}.xlsx`, returned({ orgUnit: "XA_21811", period, savedOn }));
    await choose(() => press(user, "Chọn tệp để tổng hợp"), sent);
    await screen.findByRole("heading", { name: /đơn vị đã gửi/ });
    const found = await merge.mock.results.at(-1)?.value;
    unmount();
    return found?.ok === true ? found.value.summary : new Uint8Array();
  };
  const first = await quarter("2024-Q1", "2024-04-02");
  const second = await quarter("2024-Q2", "2024-07-02", chosenFile("quy-1.xlsx", first));
  const sheets = (bytes: Uint8Array) => {
    const book = readWorkbook(bytes);
    return book.ok ? book.value.sheets : [];
  };
  expect(sheets(first).map(({ name }) => name)).not.toContain("So sánh");
  const texts = sheets(second)
    .find(({ name }) => name === "So sánh")
    ?.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(texts?.join(" ")).toContain("Số hội nghị/lớp lớp 3 6");
});
