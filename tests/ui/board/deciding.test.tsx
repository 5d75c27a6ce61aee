/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Merged } from "../../../src/app";
import { readWorkbook } from "../../../src/core/workbook";
import { emptyFolder, khoagiao } from "../../support/command-line";
import { returned } from "../../support/returned-file";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import { button, judgedOn, openMerge, press } from "./merge-under-test";

function mustRead(from: Uint8Array) {
  const workbook = readWorkbook(from);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

const bytes = returned({ orgUnit: "XA_21811", soHoiNghi: 500 });

async function mergedWithWarning() {
  const board = new BoardAtWork();
  const merge = jest.spyOn(board, "merge");
  const { user } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), chosenFile("binh-tan.xlsx", bytes));
  await press(user, /^Cần xử lý \(\d+\)/);
  const last = async (): Promise<Merged> => {
    const found = await merge.mock.results.at(-1)?.value;
    if (found?.ok !== true) throw new Error("nothing was merged");
    return found.value;
  };
  return { user, board, last };
}

test("a finding is passed with one press and a sentence, is listed, and is taken back", async () => {
  const { user, board, last } = await mergedWithWarning();
  const warned = (await last()).result.issues.filter(({ severity }) => severity === "warning").length;
  expect(warned).toBeGreaterThan(0);
  const [pass] = await screen.findAllByRole("button", { name: /^Cho qua: binh-tan\.xlsx/ });
  pass?.focus();
  await user.keyboard("{Enter}");
  expect(await button("Ghi quyết định")).toHaveProperty("disabled", true);
  await user.keyboard("Đơn vị mở nhiều lớp, đã hỏi lại{Tab}Nguyễn Văn An{Enter}");
  expect(await screen.findByText(/^Đã ghi quyết định của Ban/)).toBeTruthy();
  const { result } = await last();
  expect(result.issues.filter(({ severity }) => severity === "warning")).toHaveLength(warned - 1);
  expect(board.decisionsKept.get("2024-H1")).toMatchObject([
    {
      kind: "pass",
      orgUnit: "XA_21811",
      by: "Nguyễn Văn An",
      on: expect.any(String),
      ground: expect.any(String),
    },
  ]);
  await press(user, "Quyết định của Ban (1)");
  await press(user, /^Bỏ quyết định này: Cho qua/);
  await waitFor(() => expect(board.decisionsKept.get("2024-H1")).toEqual([]));
  expect((await last()).result.decisions).toEqual([]);
});

test("a value that cannot be read in its column is refused while it is typed, with the reason", async () => {
  const { user, board } = await mergedWithWarning();
  const [correct] = await screen.findAllByRole("button", { name: /^Sửa số liệu: binh-tan\.xlsx/ });
  await user.click(correct ?? document.body);
  await user.type(await screen.findByRole("textbox", { name: /^Lý do/ }), "đơn vị báo lại");
  await user.type(await screen.findByRole("textbox", { name: /^Người quyết định/ }), "An");
  const value = await screen.findByRole("textbox", { name: /^Giá trị đúng/ });
  await user.type(value, "abc");
  expect(await screen.findByText(/“abc” không phải là số/)).toBeTruthy();
  expect(await button("Ghi quyết định")).toHaveProperty("disabled", true);
  await user.clear(value);
  await user.type(value, "30");
  expect(screen.queryByText(/không phải là số/)).toBeNull();
  await press(user, "Ghi quyết định");
  await screen.findByText(/^Đã ghi quyết định của Ban/);
  expect(board.decisionsKept.get("2024-H1")).toMatchObject([{ kind: "correct", value: "30" }]);
});

test("a form is sent back with a remark and a new deadline", async () => {
  const { user, board, last } = await mergedWithWarning();
  const [back] = await screen.findAllByRole("button", { name: /^Trả lại biểu này: binh-tan\.xlsx/ });
  await user.click(back ?? document.body);
  await user.type(await screen.findByRole("textbox", { name: /^Lý do/ }), "thiếu lớp ở thôn 3");
  await user.type(await screen.findByRole("combobox", { name: /^Hạn gửi lại/ }), "30/7/2024");
  await user.type(await screen.findByRole("textbox", { name: /^Người quyết định/ }), "An");
  await press(user, "Ghi quyết định");
  await screen.findByText(/^Đã ghi quyết định của Ban/);
  expect(board.decisionsKept.get("2024-H1")).toMatchObject([
    {
      kind: "send-back",
      orgUnit: "XA_21811",
      template: "KG01",
      dueDate: "2024-07-30",
      reason: "thiếu lớp ở thôn 3",
    },
  ]);
  const { result } = await last();
  expect(result.issues.map(({ code }) => code)).toContain("merge.decided-send-back");
});

test("pane and command line give the same bytes for the same decisions", async () => {
  const { user, last } = await mergedWithWarning();
  const [leave] = await screen.findAllByRole("button", { name: /^Không tính dòng này: binh-tan\.xlsx/ });
  await user.click(leave ?? document.body);
  await user.type(await screen.findByRole("textbox", { name: /^Lý do/ }), "gõ nhầm");
  await user.type(await screen.findByRole("textbox", { name: /^Người quyết định/ }), "An");
  await press(user, "Ghi quyết định");
  await screen.findByText(/^Đã ghi quyết định của Ban/);
  const { summary, result } = await last();
  expect(result.decisions).toMatchObject([{ state: "applied" }]);

  const folder = emptyFolder();
  const at = (...parts: string[]) => path.join(folder, ...parts);
  mkdirSync(at("gui-ve"));
  writeFileSync(at("gui-ve", "binh-tan.xlsx"), bytes);
  writeFileSync(at("quyet-dinh.xlsx"), summary);
  const order = ["--period", "2024-H1", "--as-of", "2024-07-20", "--decisions", at("quyet-dinh.xlsx")];
  await khoagiao("merge", at("gui-ve"), ...order, "--out", at("tong-hop.xlsx"));
  const { sheets } = mustRead(readFileSync(at("tong-hop.xlsx")));
  expect(sheets).toEqual(mustRead(summary).sheets);
  expect(readFileSync(at("tong-hop.xlsx")).equals(Buffer.from(summary))).toBe(true);
});

test("the board merges provisionally by a switch, and is told while the result shown is not of that kind", async () => {
  const { user, last } = await mergedWithWarning();
  expect((await last()).result.provisional).toBe(false);
  await press(user, /, xét đến ngày /);
  await user.click(await screen.findByRole("switch", { name: /^Tổng hợp tạm/ }));
  expect(await screen.findByText(/đã được đổi sau lần tổng hợp này/)).toBeTruthy();
  await press(user, "Tổng hợp lại");
  await waitFor(async () => expect((await last()).result.provisional).toBe(true));
});
