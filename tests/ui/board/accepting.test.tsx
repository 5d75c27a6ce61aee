/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import {
  BINH_TAN,
  TAY_THUAN,
  aBoard,
  repliesIn,
  repliesTo,
  report,
  signed,
  typedDecisions,
} from "../../support/a-board";
import { returned } from "../../support/returned-file";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import { judgedOn, merged, openMerge, press } from "./merge-under-test";

jest.setTimeout(120_000);

const anotherPeriod = () =>
  chosenFile("tay-thuan.xlsx", returned({ orgUnit: TAY_THUAN, period: "2024-9M", soHoiNghi: 4 }));

test("a file for another period is accepted on the finding itself, for the unit and day the board names", async () => {
  const { user, board } = await merged(anotherPeriod());
  expect(screen.getByRole("heading", { name: /^0\/\d+ đơn vị đã gửi/ })).toBeTruthy();
  await press(user, /^Trong tệp bị trả lại/);
  const [accept] = await screen.findAllByRole("button", { name: /^Nhận tệp này: tay-thuan\.xlsx/ });
  accept?.focus();
  await user.keyboard("{Enter}");
  await user.selectOptions(await screen.findByRole("combobox", { name: /^Tệp này của đơn vị/ }), TAY_THUAN);
  await user.type(screen.getByRole("combobox", { name: /^Tính là gửi ngày/ }), "3/7/2024");
  await user.type(screen.getByRole("textbox", { name: /^Lý do/ }), "gửi nhầm kỳ trên bìa");
  await user.type(screen.getByRole("textbox", { name: /^Người quyết định/ }), "An");
  await press(user, "Ghi quyết định");
  await screen.findByRole("heading", { name: /^1\/\d+ đơn vị đã gửi/ });
  expect(board.decisionsKept.get("2024-H1")).toMatchObject([
    { kind: "accept", orgUnit: TAY_THUAN, file: "tay-thuan.xlsx", value: "2024-07-03" },
  ]);
});

test("a report sent late is accepted from the list of all files", async () => {
  const late = chosenFile("tay-thuan.xlsx", returned({ orgUnit: TAY_THUAN, savedOn: "2024-07-18" }));
  const { user } = await merged(late);
  expect((await screen.findAllByText(/^Gửi trễ/)).length).toBeGreaterThan(0);
  await press(user, /^Tất cả tệp/);
  await press(user, "Nhận tệp này: tay-thuan.xlsx");
  await user.type(screen.getByRole("combobox", { name: /^Tính là gửi ngày/ }), "3/7/2024");
  await user.type(screen.getByRole("textbox", { name: /^Lý do/ }), "mất mạng, đã báo trước");
  await user.type(screen.getByRole("textbox", { name: /^Người quyết định/ }), "An");
  await press(user, "Ghi quyết định");
  await screen.findByText(/^Đã ghi quyết định của Ban/);
  await waitFor(() => expect(screen.queryAllByText(/^Gửi trễ/)).toEqual([]));
});

/** A summary in which the board replied, and typed a decision. */
async function aBookWorkedIn() {
  const board = aBoard();
  board.send("binh-tan.xlsx", { orgUnit: BINH_TAN });
  await board.merge();
  const leaveOut = { "Quyết định": "Không tính", "Đơn vị": BINH_TAN, Biểu: "KG01", Dòng: 13, ...signed };
  board.type(
    ...repliesTo(board.book(), () => "Đã giao Trung tâm giải quyết."),
    ...typedDecisions(board.book(), leaveOut),
  );
  return board.book();
}

async function mergedBeside(book: Uint8Array) {
  const board = new BoardAtWork();
  const { user } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn bảng tổng hợp bản trước"), chosenFile("tong-hop.xlsx", book));
  const sent = chosenFile("binh-tan.xlsx", report({ orgUnit: BINH_TAN }));
  await choose(() => press(user, "Chọn tệp để tổng hợp"), sent);
  return { user, board };
}

async function summaryOf({ user, board }: Awaited<ReturnType<typeof mergedBeside>>) {
  await press(user, "Tải tệp về");
  await waitFor(() => expect(board.savedFiles.has("Tong-hop_2024-H1.xlsx")).toBe(true));
  return board.savedFiles.get("Tong-hop_2024-H1.xlsx") ?? new Uint8Array();
}

test("the board's earlier summary given along keeps its replies and decisions, and they can be taken back", async () => {
  const pane = await mergedBeside(await aBookWorkedIn());
  const { user } = pane;
  expect(
    await screen.findByText("Giữ lại từ bản trước: 1 quyết định, 1 ý kiến trả lời, 0 trang riêng của Ban."),
  ).toBeTruthy();
  expect(Object.values(repliesIn(await summaryOf(pane)))).toEqual(["Đã giao Trung tâm giải quyết."]);
  await press(user, /^Quyết định của Ban \(\d\)/);
  await press(user, /^Bỏ quyết định này: Không tính/);
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: /^Bỏ quyết định này: Không tính/ })).toBeNull(),
  );
  expect(Object.values(repliesIn(await summaryOf(pane)))).toEqual(["Đã giao Trung tâm giải quyết."]);
});

test("a summary that cannot be read is told, and nothing is merged over it", async () => {
  await mergedBeside(new Uint8Array([1, 2, 3]));
  expect(await screen.findByText(/Đây không phải tệp Excel/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: /đơn vị đã gửi/ })).toBeNull();
});
