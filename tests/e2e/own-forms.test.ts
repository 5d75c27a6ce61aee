import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { carriedCatalogue, filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { type Workbook, readArchive, readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node/node-host";
import { type FormSheet, formBytes, LABOUR, TRAINING } from "../support/a-form";
import { OLD_FORM } from "../support/an-old-form";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, overflow, useBrowser } from "./browser";
import { press, tabTo } from "./keyboard";
import { type StepsCounted, countSteps } from "./steps-counted";

/** An officer of a board makes templates of the board's own forms, issues them and merges what comes back: in the pane alone. */

const { openPane } = useBrowser();

const PERIOD = "2024-H1";
const [SENDER, OTHER] = ["XA_21808", "XA_21811"];
/** Actions an ordinary form may cost, from choosing it to its issued workbooks. */
const MOST_ACTIONS = 15;

/** What is visited by whom; nothing in it says what "Vùng lõi" holds. */
const VISITS: FormSheet = {
  name: "Biểu 02",
  rows: [
    ["THEO DÕI KIỂM TRA CƠ SỞ"],
    [],
    ["TT", "Nơi kiểm tra", "Ngày kiểm tra", "Số vụ việc", "Vùng lõi"],
    ["(1)", "(2)", "(3)", "(4)", "(5)"],
    [1, "_", "_", "_", "_"],
    [2, "_", "_", "_", "_"],
  ],
  merges: ["A1:E1"],
};

const asFile = (name: string, ...sheets: readonly FormSheet[]) => ({
  ...{ name, mimeType: "" },
  buffer: Buffer.from(formBytes(...sheets)),
});
type Chosen = ReturnType<typeof asFile>;

async function choose(page: Page, name: RegExp, ...files: readonly Chosen[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press(page, name);
  await (await chooser).setFiles([...files]);
}

async function openForms(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Nhập biểu có sẵn" }).waitFor();
  await press(page, /^Nhập biểu có sẵn$/);
  await page.getByRole("heading", { name: "Nhập biểu có sẵn" }).waitFor();
}

async function bytesOf(download: Promise<Download>): Promise<Uint8Array> {
  return readFileSync(await (await download).path());
}

function mustRead(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

/** Issues what is chosen, and gives the workbooks by their names. */
async function issued(page: Page): Promise<ReadonlyMap<string, Uint8Array>> {
  await press(page, /^Phát hành biểu mẫu$/);
  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption(PERIOD);
  await press(page, /^Tạo \d+ biểu mẫu/);
  await page.getByText(/^Đã tạo \d+ tệp biểu mẫu/).waitFor();
  const download = page.waitForEvent("download");
  await press(page, /^Tải gói \.zip$/);
  const archive = readArchive(await bytesOf(download), nodeHost);
  if (!archive.ok) throw new Error(JSON.stringify(archive.issues));
  const members = archive.value.map((member) => {
    const bytes = member.bytes();
    if (!bytes.ok) throw new Error(JSON.stringify(bytes.issues));
    return [member.name, bytes.value] as const;
  });
  return new Map(members);
}

/** As the unit fills it in: by the catalogue its workbook carries. */
function filledIn(book: Uint8Array): Chosen {
  const index = carriedCatalogue(mustRead(book), nodeHost.inflate);
  if (!index.ok) throw new Error(JSON.stringify(index.issues));
  const { catalogue } = index.value;
  const draft = templateWorkbook(catalogue, { orgUnit: SENDER, period: PERIOD });
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  const owed = index.value.owed(SENDER, PERIOD).map(({ template }) => template);
  const nil = owed.filter(({ code, layout }) => layout === "table" && !/^BM0[12]$/.test(code));
  const labour = catalogue.templates.find(({ code }) => code === "BM02");
  const filling = {
    cover: { ngayBaoCao: "2024-07-03", nguoiLap: "Nguyễn Thị Hoa", nguoiKy: "Trần Văn Nam", lanNop: 1 },
    templates: {
      ...Object.fromEntries(nil.map(({ code }) => [code, "nil" as const])),
      BM01: [{ tenLop: "Nghiệp vụ tuyên giáo", tongSo: 30, trongDoNu: 18, kinhPhi: 8 }],
      BM02: (labour?.presetRows ?? []).map((row, at) => ({ ...row, soLuong: 100 * (at + 1) })),
    },
  };
  const bytes = writeWorkbook(filledWorkbook(draft.value, index.value, filling));
  return { name: "phu-phong.xlsx", mimeType: "", buffer: Buffer.from(bytes) };
}

const actionsOf = async (steps: StepsCounted): Promise<string> =>
  `${await steps.clicks()} clicks, ${await steps.keys()} keys`;

test("an ordinary form, from choosing it to its issued workbooks, by mouse", async () => {
  const { page } = await openPane({ view: "catalogue", width: 350 });
  const steps = await countSteps(page);
  await page.getByRole("button", { name: "Nhập biểu có sẵn" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Chọn tệp biểu" }).click();
  await (await chooser).setFiles([asFile("mo-lop.xlsx", TRAINING)]);
  await page.getByRole("radio", { name: "Tất cả đơn vị phải báo cáo" }).click();
  await page.getByRole("button", { name: "Đồng ý, dùng danh mục mới" }).click();
  await page.getByRole("button", { name: "Phát hành biểu mẫu" }).click();
  await page.getByRole("button", { name: /^Tạo \d+ biểu mẫu/ }).click();
  await page.getByText(/^Đã tạo \d+ tệp biểu mẫu/).waitFor();
  const clicks = (await steps.clicks()) + 1; // the file, in the browser's own dialogue
  console.info(`from an ordinary form to its issued workbooks: ${clicks} clicks`);
  expect(clicks).toBeLessThanOrEqual(MOST_ACTIONS);
});

test("three forms are imported, mended, ruled, assigned, issued, sent back, one as a plain old form, and merged", async () => {
  const { page } = await openPane({ view: "catalogue", width: 320 });
  const steps = await countSteps(page);
  await openForms(page);
  const files = [asFile("mo-lop.xlsx", TRAINING), asFile("lao-dong.xlsx", LABOUR), asFile("kt.xlsx", VISITS)];
  await choose(page, /^Chọn tệp biểu$/, ...files);
  await page.getByText(/^Đọc được 3 bảng trong 3 tệp/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await keepPicture(page, "forms read");

  // Two proposals are mended: one in doubt, one that is not.
  const doubt = page.getByRole("region", { name: "E · Vùng lõi" });
  await doubt.getByRole("combobox", { name: "Kiểu" }).selectOption("boolean");
  await doubt.getByText("đã xem").waitFor();
  const labour = page.getByRole("region", { name: "BÁO CÁO THÔNG TIN LAO ĐỘNG", exact: true });
  await labour.getByRole("button", { name: /^Các cột khác/ }).click();
  await labour.getByRole("button", { name: /^D · Số lượng/ }).click();
  await labour.getByRole("textbox", { name: "Đơn vị tính" }).fill("người");
  await labour.getByRole("columnheader", { name: "Số lượng (người)" }).waitFor();

  await page.getByRole("radio", { name: "Theo loại đơn vị" }).click();
  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption(PERIOD);
  await page.getByRole("checkbox", { name: "Đảng ủy xã, thị trấn" }).click();
  await press(page, /^Đồng ý, dùng danh mục mới$/);
  await page.getByText(/^Biểu mẫu đã chọn: BM01, BM02, BM03\./).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepPicture(page, "forms taken");

  // A rule in words.
  await press(page, /^Điều kiện kiểm tra$/);
  await page.getByRole("combobox", { name: "Của biểu mẫu" }).selectOption("BM01");
  await tabTo(page, /^Điều phải đúng/);
  await page.keyboard.type("Tổng số không lớn hơn 500");
  await press(page, /^Thêm điều kiện$/);
  await page.getByText(/^Đã thêm điều kiện vào biểu BM01/).waitFor();

  const books = await issued(page);
  console.info(`from three forms to issued workbooks: ${await actionsOf(steps)}`);
  const [, book] = [...books].find(([name]) => name.includes("Phú Phong")) ?? [];
  if (book === undefined) throw new Error([...books.keys()].join());

  await merge(page, filledIn(book));
  console.info(`from three forms to the merged summary: ${await actionsOf(steps)}`);
});

/** One workbook that was filled in, and one unit's own form in the place of it. */
async function merge(page: Page, report: Chosen): Promise<void> {
  await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await choose(page, /^Chọn tệp để tổng hợp$/, report, asFile("bieu-cu.xlsx", OLD_FORM));
  await page.getByRole("heading", { name: /^1\/\d+ đơn vị đã gửi/ }).waitFor();
  await press(page, /^Trong tệp bị trả lại/);
  await press(page, /^Ghép cột và nhận tệp: bieu-cu\.xlsx/);
  await page.getByRole("combobox", { name: /^Là biểu mẫu/ }).selectOption("BM01");
  const match = (column: RegExp, field: string) =>
    page.getByRole("combobox", { name: column }).selectOption(field);
  await match(/^B · Lớp bồi dưỡng/, "tenLop");
  await match(/^C · Khai giảng/, "ngayKhaiGiang");
  await match(/^D · Học viên - Cộng/, "tongSo");
  await match(/^E · Học viên - Nữ/, "trongDoNu");
  await match(/^F · Chi phí/, "kinhPhi");
  await match(/^G · Người phụ trách/, "");
  await page.getByRole("combobox", { name: /^Tệp này của đơn vị/ }).selectOption(OTHER ?? "");
  await page.getByRole("textbox", { name: /^Người quyết định/ }).fill("An");
  await press(page, /^Nhận tệp và tổng hợp lại$/);
  await page.getByRole("heading", { name: /^2\/\d+ đơn vị đã gửi/ }).waitFor();
  await keepPicture(page, "forms merged");
  const download = page.waitForEvent("download");
  await press(page, /^Tải tệp về$/);
  const { sheets } = mustRead(await bytesOf(download));
  const lessons = sheets.find(({ name }) => name.startsWith("BM01"));
  const names = (lessons?.rows ?? []).flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(names).toEqual(expect.arrayContaining(["Nghiệp vụ tuyên giáo", "Lý luận chính trị", 100]));
}

test("what is no form is told by keyboard's way, and the catalogue stays as it is", async () => {
  const { page } = await openPane({ view: "catalogue", width: 320 });
  await openForms(page);
  const letter = asFile("thu.xlsx", { rows: [["Kính gửi: Ban Tuyên giáo"]] });
  await choose(page, /^Chọn tệp biểu$/, letter);
  await page.getByText(/không thấy bảng nào/).waitFor();
  expect(await page.getByRole("button", { name: "Đồng ý, dùng danh mục mới" }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepPicture(page, "forms refused");
});

test("a template is designed by keyboard from a title and labels, with its sheet in view", async () => {
  const { page } = await openPane({ view: "catalogue", width: 320 });
  await page.getByRole("button", { name: "Thiết kế biểu mẫu" }).waitFor();
  await press(page, /^Thiết kế biểu mẫu$/);
  await page.getByRole("heading", { name: "Thiết kế biểu mẫu" }).waitFor();
  await tabTo(page, /^Tên biểu$/);
  await page.keyboard.type("Kết quả mở lớp bồi dưỡng");
  await tabTo(page, /^Tên cột mới$/);
  for (const label of ["Tên lớp", "Nam", "Nữ", "Tổng số", "Kinh phí (triệu đồng)"]) {
    await page.keyboard.type(label);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("button", { name: /^Tổng số: số nguyên/ }).click();
  await page.getByRole("textbox", { name: /^Tính từ các cột khác/ }).fill("Nam + Nữ");
  await page.getByText("Hiểu là: Nam + Nữ").waitFor();
  // Another key of a column: its formula follows at once.
  await page.getByRole("button", { name: /^Nam: số nguyên/ }).click();
  await page.getByRole("textbox", { name: "Mã cột" }).first().fill("soNam");
  await page.keyboard.press("Enter");
  await page.getByText("Hiểu là: Nam + Nữ").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await keepPicture(page, "design");
  await press(page, /^Đồng ý, dùng danh mục mới$/);
  await page.getByText("Đã ghi biểu mẫu BM01 vào danh mục.").waitFor();
});

test("a directive and a unit are added in the pane: one citation pasted, one name typed", async () => {
  const { page } = await openPane({ view: "catalogue", width: 320 });
  await page.getByRole("button", { name: "Văn bản, đơn vị, kỳ báo cáo" }).waitFor();
  await press(page, /^Văn bản, đơn vị, kỳ báo cáo$/);
  await press(page, /^Văn bản \(/);
  await tabTo(page, /^Thêm văn bản/);
  await page.keyboard.insertText("Kế hoạch số 999-KH/HU ngày 02/01/2024 của Ban Thường vụ Huyện ủy");
  await page
    .getByRole("status")
    .getByText(/^Kế hoạch số 999-KH\/HU ngày 02\/01\/2024 của /)
    .waitFor();
  await press(page, /^Thêm Kế hoạch 999-KH\/HU$/);
  await page.getByText("Đã thêm Kế hoạch 999-KH/HU vào danh mục.").waitFor();
  await press(page, /^Đơn vị \(/);
  await tabTo(page, /^Thêm đơn vị/);
  await page.keyboard.insertText("Đảng ủy xã Hòa Bình Mới");
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await keepPicture(page, "records");
  await press(page, /^Thêm Đảng ủy xã Hòa Bình Mới$/);
  await page.getByText("Đã thêm Đảng ủy xã Hòa Bình Mới vào danh mục.").waitFor();
});

test("a period is added by keyboard from its name, put right, and removed, each with its way back", async () => {
  const { page } = await openPane({ view: "catalogue", width: 320 });
  await page.getByRole("button", { name: "Văn bản, đơn vị, kỳ báo cáo" }).waitFor();
  await press(page, /^Văn bản, đơn vị, kỳ báo cáo$/);
  await press(page, /^Kỳ báo cáo \(/);
  await tabTo(page, /^Thêm kỳ báo cáo/);
  await page.keyboard.insertText("quý 3/2026");
  await page.getByText(/^Các ngày như “Quý III năm 2024”/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, /^Thêm Quý III năm 2026$/);
  await page.getByText(/^Đã thêm Quý III năm 2026\./).waitFor();
  await page.getByLabel("Tìm kỳ báo cáo").fill("quy 3 2026");
  await press(page, /^Quý III năm 2026 ·/);
  const form = page.getByRole("form", { name: "Quý III năm 2026" });
  await form.getByLabel("Hạn gửi", { exact: true }).fill("20/9/2026");
  await press(page, /^Ghi thay đổi$/);
  await form.getByText(/^Đã ghi\./).waitFor();
  await page
    .getByText(/Hạn gửi 20\/09\/2026 trước ngày chốt số liệu/)
    .first()
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await keepPicture(page, "periods");
  await press(page, /^Bỏ kỳ này khỏi danh mục/);
  await press(page, /^Bỏ Quý III năm 2026$/);
  await page.getByText("Đã bỏ Quý III năm 2026 khỏi danh mục.").waitFor();
  await press(page, /^Hoàn tác$/);
  await page.getByRole("button", { name: /^Quý III năm 2026 ·.*hạn gửi 20\/09\/2026/ }).waitFor();
});
