import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { main } from "../../src/entry/cli";
import { emptyFolder, khoagiao } from "../support/command-line";
import { PERIOD, returned } from "../support/returned-file";

function folderOf(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return folder;
}

const merge = (out: string, ...paths: readonly string[]) =>
  khoagiao("merge", ...paths, "--period", PERIOD, "--as-of", "2024-07-20", "--out", out, "--json");

const binhTan = returned({ orgUnit: "XA_21811", soHoiNghi: 3 });
const tayThuan = returned({ orgUnit: "XA_21814", soHoiNghi: 4 });

test("a name that no double click opens is refused before anything is read, with what to add", async () => {
  const folder = folderOf({ "a.xlsx": binhTan });
  const { exitCode, complained } = await merge(path.join(folder, "tong-hop"), path.join(folder, "a.xlsx"));
  expect([exitCode, complained]).toEqual([2, expect.stringContaining("phải kết thúc bằng .xlsx")]);
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("a summary kept among the reports is no report of the next run, which gives the same summary", async () => {
  const folder = folderOf({ "xa/a.xlsx": binhTan, "xa/b.xlsx": tayThuan });
  const out = path.join(folder, "tong-hop.xlsx");
  const first = await merge(out, folder);
  const second = await merge(out, folder);
  expect(JSON.parse(second.printed)).toEqual(JSON.parse(first.printed));
  const written = readFileSync(out);
  await merge(out, folder);
  expect(readFileSync(out).equals(written)).toBe(true);
  expect(second.complained).toContain("bảng tổng hợp lần trước");
});

test.each([
  ["it is named", (folder: string) => [path.join(folder, "a.xlsx")]],
  ["it lies in the folder that is named", (folder: string) => [folder]],
])("no report is written over by its own summary where %s", async (_, pathsIn) => {
  const folder = folderOf({ "a.xlsx": binhTan, "b.xlsx": tayThuan });
  const out = path.join(folder, "a.xlsx");
  const ran = await merge(out, ...pathsIn(folder));
  expect(ran).toMatchObject({ exitCode: 2, printed: "" });
  expect(ran.complained).toContain("Hãy chọn tên tệp khác");
  expect(readFileSync(out).equals(binhTan)).toBe(true);
});

test("a summary that is to be merged is not written over", async () => {
  const folder = folderOf({ "a.xlsx": binhTan });
  const low = path.join(folder, "huyen.xlsx");
  await merge(low, path.join(folder, "a.xlsx"));
  const written = readFileSync(low);
  expect((await merge(low, low)).exitCode).toBe(2);
  expect(readFileSync(low).equals(written)).toBe(true);
});

test("a form somebody filled in is kept when forms are made again; an untouched one is not doubled", async () => {
  const folder = emptyFolder();
  const issue = () =>
    khoagiao("templates", "--period", PERIOD, "--org-unit", "XA_21811", "XA_21814", "--out", folder);
  await issue();
  const form = path.join(folder, `${PERIOD} - Bình Tân.xlsx`);
  const blank = readFileSync(form);
  for (const filledIn of [binhTan, tayThuan]) {
    writeFileSync(form, filledIn);
    expect(await issue()).toMatchObject({ exitCode: 0 });
    expect(readFileSync(form).equals(blank)).toBe(true);
  }
  const kept = readdirSync(folder).filter((name) => name.includes("bản trước"));
  expect(kept).toEqual([`${PERIOD} - Bình Tân (bản trước 2).xlsx`, `${PERIOD} - Bình Tân (bản trước).xlsx`]);
  expect(readFileSync(path.join(folder, kept[1] ?? "")).equals(binhTan)).toBe(true);
  expect(readFileSync(path.join(folder, kept[0] ?? "")).equals(tayThuan)).toBe(true);
});

test("the pane opens with a form, unless the board says no", async () => {
  const opensPane = async (...more: readonly string[]) => {
    const folder = emptyFolder();
    await khoagiao("templates", "--period", PERIOD, "--org-unit", "XA_21811", "--out", folder, ...more);
    const parts = unzipSync(readFileSync(path.join(folder, `${PERIOD} - Bình Tân.xlsx`)));
    return "xl/webextensions/webextension1.xml" in parts;
  };
  expect(await opensPane()).toBe(true);
  expect(await opensPane("--no-pane")).toBe(false);
});

test("a catalogue the board has edited is kept when the catalogue is written again", async () => {
  const folder = emptyFolder();
  const file = path.join(folder, "danh-muc.xlsx");
  writeFileSync(file, "đã sửa");
  const ran = await khoagiao("catalogue", "--out", file);
  expect(ran.complained).toContain("danh-muc (bản trước).xlsx");
  expect(readFileSync(path.join(folder, "danh-muc (bản trước).xlsx"), "utf8")).toBe("đã sửa");
});

test("a file named by itself and by its folder is one file", async () => {
  const folder = folderOf({ "a.xlsx": binhTan });
  const { printed } = await merge(path.join(emptyFolder(), "th.xlsx"), folder, path.join(folder, "a.xlsx"));
  expect(JSON.parse(printed).submissions.map(({ status }: { status: string }) => status)).toEqual([
    "accepted",
  ]);
});

test("linked files are read; a linked folder and a link that leads nowhere are told", async () => {
  const elsewhere = folderOf({ "a.xlsx": binhTan, "b/c.xlsx": tayThuan });
  const folder = emptyFolder();
  symlinkSync(path.join(elsewhere, "a.xlsx"), path.join(folder, "a.xlsx"));
  symlinkSync(path.join(elsewhere, "b"), path.join(folder, "b"));
  symlinkSync(folder, path.join(folder, "vong"));
  symlinkSync(path.join(elsewhere, "mat.xlsx"), path.join(folder, "mat.xlsx"));
  const ran = await khoagiao("check", folder);
  expect(ran.printed).toBe("a.xlsx: hợp lệ");
  const told = ran.complained.split("\n").map((line) => line.replaceAll(folder, ""));
  expect(told).toEqual([
    expect.stringMatching(/^Cảnh báo: \/b: Liên kết đến một thư mục/),
    expect.stringMatching(/^Lỗi: \/mat\.xlsx: Không tìm thấy/),
    expect.stringMatching(/^Cảnh báo: \/vong: Liên kết đến một thư mục/),
  ]);
});

test.each([
  [["check", emptyFolder()], "Không có tệp nào để kiểm tra."],
  [
    ["templates", "--period", "2030", "--all", "--out", "x"],
    "Danh mục không có kỳ báo cáo “2030”. Các kỳ trong danh mục: 2024, 2024-H1,",
  ],
  [
    ["templates", "--start", "gia-lai-2026", "--period", "Tháng 13", "--all", "--out", "x"],
    "Danh mục không có kỳ báo cáo “Tháng 13”. Các kỳ trong danh mục: 2026",
  ],
  [["check", "x.xlsx", "--period", PERIOD], "Lệnh check không dùng --period"],
  [["merge", "x.xlsx", "--all"], "Lệnh merge không dùng --all"],
  [["catalogue", "x.xlsx", "--out", "y.xlsx"], "Lệnh catalogue không dùng đến “x.xlsx”"],
  [["templates", "x.xlsx", "--all", "--out", "y"], "Lệnh templates không dùng đến “x.xlsx”"],
  [["check", "x.xlsx", "--lang", "fr"], "--lang nhận vi|en"],
])("what cannot be done is said in words: %s", async (args, words) => {
  const ran = await khoagiao(...args);
  expect(ran).toMatchObject({ exitCode: 2, printed: "" });
  expect(ran.complained).toContain(words);
});

test("a period and a unit may be called by their names, and codes written in any case", async () => {
  const workbooks = [
    [PERIOD, "XA_21811"],
    ["2024-h1", "xa_21811"],
    ["6 tháng đầu năm 2024", "Đảng ủy xã Bình Tân"],
  ] as const;
  for (const [period, unit] of workbooks) {
    const out = emptyFolder();
    const order = ["--period", period, "--org-unit", unit, "--out", out];
    expect((await khoagiao("templates", ...order)).exitCode).toBe(0);
    expect(readdirSync(out)).toEqual(["2024-H1 - Bình Tân.xlsx"]);
  }
});

test("a folder given for a document is told to be one", async () => {
  const folder = emptyFolder();
  const ran = await khoagiao("cite", folder);
  expect(ran.complained).toBe(`Lỗi: ${folder}: Đây là thư mục. Hãy nêu từng tệp .docx, .pdf hoặc .txt.`);
});

test("signs that would steer the terminal are not passed on to it", async () => {
  const written: string[] = [];
  const spy = jest
    .spyOn(process.stderr, "write")
    .mockImplementation((text) => written.push(String(text)) > 0);
  await main(["check", "\u001b[31mđỏ\u009b.xlsx"]);
  spy.mockRestore();
  expect(written.join("")).toContain("\ufffd[31mđỏ\ufffd.xlsx");
  expect(written.join("")).not.toMatch(/[\u001b\u009b]/);
});

test("whatever somebody called a file, its name forges no line of output, and scripts learn what lay beside the reports", async () => {
  const forged = "a\nĐã ghi tong-hop.xlsx\u202exslx.xlsx";
  const folder = folderOf({ [forged]: new Uint8Array([1]), "hong.zip": new Uint8Array([2]) });
  const said = await khoagiao("check", folder);
  const lines = `${said.printed}\n${said.complained}`.split("\n");
  expect(lines.filter((line) => line.startsWith("Đã ghi"))).toEqual([]);
  expect(lines.join("")).not.toContain("\u202e");
  const { printed } = await khoagiao("check", folder, "--json");
  expect(JSON.parse(printed).issues).toMatchObject([
    { severity: "error", file: expect.stringContaining("hong.zip") },
  ]);
  const merged = await merge(path.join(folder, "tong-hop.xlsx"), folder);
  expect(JSON.parse(merged.printed).issues).toMatchObject([{ severity: "error", file: "hong.zip" }]);
});
