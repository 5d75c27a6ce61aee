import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { readSubmission } from "../../src/core/submissions";
import { readArchive, readWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node/node-host";
import {
  type Sent,
  BINH_TAN,
  PHU_PHONG,
  TAY_GIANG,
  TAY_THUAN,
  repliesIn,
  repliesTo,
  report,
} from "../support/a-board";
import { emptyFolder, khoagiao } from "../support/command-line";
import { index } from "../support/returned-file";
import { typedInto } from "../support/typed-into";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, overflow, useBrowser } from "./browser";
import { type ChosenFile, choose, chosenFile, downloaded } from "./chosen-files";
import { press, tabTo, type } from "./keyboard";
import { partsApart } from "./unpacked-parts";

/**
 * The officer of a board from the first files to the third merge, without a mouse: passes a warning, corrects a figure,
 * settles a conflict, leaves a file out, sends copies back, gets corrected files, answers recommendations. Nothing typed
 * is lost, and the command line makes the same bytes of the same files.
 */

const { openPane } = useBrowser();

const PERIOD = "2024-H1";
const DAY = "20/7/2024";
const OFFICER = "Nguyễn Văn An";
const SENT: Readonly<Record<string, Sent>> = {
  "phu phong.xlsx": { orgUnit: PHU_PHONG, conferences: 5 },
  "phu phong nham.xlsx": { orgUnit: PHU_PHONG, turn: 2, conferences: 400 },
  "binh tan.xlsx": { orgUnit: BINH_TAN, conferences: 500 },
  "tay thuan (1).xlsx": { orgUnit: TAY_THUAN, conferences: 4, savedAt: "2024-07-03T08:00:00Z" },
  "tay thuan (2).xlsx": { orgUnit: TAY_THUAN, conferences: 6, savedAt: "2024-07-03T08:05:00Z" },
  "tay giang.xlsx": { orgUnit: TAY_GIANG, conferences: 7, tookPart: 999 },
};

/** The folder of what was sent, as the command line finds it. */
const inbox = path.join(emptyFolder(), "gui-ve");

function send(name: string, bytes: Uint8Array): ChosenFile {
  writeFileSync(path.join(inbox, name), bytes);
  return chosenFile(name, bytes);
}

/** Presses what a finding offers, gives the reason, and waits until it is merged again. */
async function decide(page: Page, offer: RegExp, reason: string, value?: string): Promise<void> {
  await press(page, offer);
  if (value !== undefined) {
    await page.keyboard.type(value);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type(reason);
  await tabTo(page, /^Người quyết định/);
  await type(page, OFFICER);
  await page.keyboard.press("Enter");
  await page.getByText(/^Đã ghi quyết định của Ban và tổng hợp lại/).waitFor();
}

/** The same files by the command line: its summary. */
async function byCommandLine(out: string, ...more: readonly string[]): Promise<Buffer> {
  await khoagiao("merge", inbox, "--period", PERIOD, "--as-of", "2024-07-20", ...more, "--out", out);
  return readFileSync(out);
}

/** Tây Giang's copy, with the wrong figure put right. */
function corrected(archive: Uint8Array): Uint8Array {
  const members = readArchive(archive, nodeHost);
  const copy = members.ok ? members.value.find(({ name }) => name.includes("tay-giang"))?.bytes() : members;
  if (copy?.ok !== true) throw new Error("no copy for Tây Giang");
  const book = readWorkbook(copy.value);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  const { issues } = readSubmission(book.value, { file: "", sha256: "" }, { index, period: PERIOD });
  const wrong = issues.filter(({ severity }) => severity === "error").map(({ where }) => where);
  return typedInto(
    copy.value,
    ...wrong.map(({ sheet = "", row = 0, column = 0 }) => ({ sheet, row, column, value: 600 })),
  );
}

async function setOrder(page: Page): Promise<void> {
  await press(page, /, xét đến ngày /);
  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption(PERIOD);
  await tabTo(page, /^Xét việc gửi báo cáo đến ngày/);
  await type(page, DAY);
  await page.keyboard.press("Tab");
}

test("from the first files to the third merge: nothing typed is lost, and the command line makes the same bytes", async () => {
  mkdirSync(inbox);
  const { page } = await openPane({ view: "merge", width: 350 });
  const answer = () => page.getByRole("heading", { name: /^\d+\/\d+ đơn vị đã gửi/ });
  await page.getByRole("heading", { name: "Tổng hợp" }).waitFor();
  await setOrder(page);
  const files = Object.entries(SENT).map(([name, sent]) => send(name, report(sent)));
  await choose(page, /^Chọn tệp để tổng hợp$/, ...files);
  await answer().waitFor();
  await keepPicture(page, "board first merge");

  await press(page, /^Cần xử lý \(/);
  await decide(page, /^Cho qua: binh tan\.xlsx/, "Đơn vị mở nhiều lớp, đã hỏi lại");
  await press(page, /^Tất cả tệp \(/);
  await decide(page, /^Không tính tệp này: phu phong nham\.xlsx/, "Gửi nhầm tệp của đơn vị khác");
  await press(page, /^Số liệu chính/);
  await press(page, /^Số hội nghị\/lớp: /);
  await press(page, /Phú Phong: \d+ lớp$/);
  await page
    .getByRole("button", { name: /^Sửa hoặc không tính: phu phong\.xlsx/ })
    .first()
    .waitFor();
  await press(page, /^Sửa hoặc không tính: phu phong\.xlsx/);
  await decide(page, /^Sửa số liệu: phu phong\.xlsx/, "Gõ thiếu một lớp, đã gọi điện", "6");
  await tabTo(page, /tay thuan \(1\)/);
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Lý do/);
  await page.keyboard.type("Đơn vị xác nhận tệp gửi sau");
  await press(page, /^Dùng tệp đã chọn/);
  await page.getByText(/^Đã chọn tệp tay thuan \(2\)\.xlsx/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await keepPicture(page, "board decided");

  const first = await downloaded(page, /^Tải tệp về$/);
  const folder = emptyFolder();
  const decided = path.join(folder, "quyet-dinh.xlsx");
  writeFileSync(decided, first);
  const same = await byCommandLine(path.join(folder, "1.xlsx"), "--decisions", decided);
  expect(partsApart(same, first)).toEqual([]);

  // Copies go home; Tây Giang's comes back corrected, and Phú Phong sends a further turn.
  const copies = await downloaded(page, /^Trả bản sửa cho các đơn vị/);
  await choose(
    page,
    /^Thêm tệp$/,
    send("tay giang sua.xlsx", corrected(copies)),
    send("phu phong 3.xlsx", report({ orgUnit: PHU_PHONG, turn: 3, conferences: 8 })),
  );
  const news = page.getByRole("region", { name: "Mới so với lần trước" });
  await news.getByText(/^KG01, Số hội nghị\/lớp: /).waitFor();
  await page
    .getByText(/CẦN XEM LẠI/)
    .first()
    .waitFor();
  await keepPicture(page, "board second merge");

  // The recommendations are answered in the summary itself; the next merge keeps the answers.
  const second = await downloaded(page, /^Tải tệp về$/);
  const answered = typedInto(second, ...repliesTo(second, (unit) => `Ban đã trả lời ${unit}`));
  await press(page, /, xét đến ngày /);
  await choose(page, /^Chọn bảng tổng hợp bản trước$/, chosenFile("tong-hop.xlsx", answered));
  await press(page, /^Tổng hợp lại$/);
  await page.getByText(/^Giữ lại từ bản trước: 4 quyết định, 4 ý kiến trả lời/).waitFor();
  const third = await downloaded(page, /^Tải tệp về$/);
  expect(Object.values(repliesIn(third)).sort()).toEqual(Object.values(repliesIn(answered)).sort());
  await keepPicture(page, "board third merge");

  const out = path.join(folder, "tong-hop.xlsx");
  writeFileSync(out, answered);
  expect(partsApart(await byCommandLine(out), third)).toEqual([]);
}, 240_000);
