import "../support/duckdb-loaded";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyFolder, khoagiao } from "../support/command-line";
import { convertWithLibreOffice, runPython } from "../support/office-tools";

/** A merged campaign as open tables, opened with what an analyst has. */

/** LibreOffice's filter: commas, quotation marks, UTF-8, from the first line. */
const AS_THE_DICTIONARY_SAYS = "CSV:44,34,76,1";

const folder = emptyFolder();
const summary = path.join(folder, "tong-hop.xlsx");
const out = path.join(folder, "so-lieu");

/** What the merge said. */
let merged = "";

beforeAll(async () => {
  const period = ["--period", "2024-H1", "--as-of", "2024-07-20"];
  ({ printed: merged } = await khoagiao("merge", "assets/samples/2024-H1", ...period, "--out", summary));
}, 120_000);

test("one command writes every table and the dictionary, and again over its own folder", async () => {
  const twice = [
    await khoagiao("export", summary, "--out", out),
    await khoagiao("export", summary, "--out", out),
  ];
  for (const { exitCode, printed } of twice) {
    expect([exitCode, printed]).toEqual([
      0,
      expect.stringMatching(/^Đã xuất 20 bảng, \d+ dòng của 1 bảng tổng hợp/),
    ]);
  }
  expect(readdirSync(out)).toEqual(
    expect.arrayContaining(["datapackage.json", "entries_kg01.csv", "figures.csv"]),
  );
  const { exitCode, printed } = await khoagiao(
    "export",
    summary,
    "--out",
    `${out}-pq`,
    "--format",
    "parquet",
    "--json",
  );
  expect([exitCode, JSON.parse(printed).summaries]).toEqual([
    0,
    [{ period: "2024-H1", board: "BTGHU", file: expect.stringContaining("tong-hop.xlsx") }],
  ]);
  expect(existsSync(path.join(`${out}-pq`, "figures/period=2024-H1/board=BTGHU/figures.parquet"))).toBe(true);
}, 120_000);

test("LibreOffice opens a table as Excel does: columns, Vietnamese letters, numbers, and no formula", async () => {
  const sheet = convertWithLibreOffice(
    path.join(out, "entries_kg01.csv"),
    "xlsx",
    folder,
    AS_THE_DICTIONARY_SAYS,
  );
  const printed = runPython(
    "import json,sys\nrows=list(openpyxl.load_workbook(sys.argv[1]).active.iter_rows(values_only=True))\nprint(json.dumps([rows[0],rows[1],len(rows)],default=str))",
    [sheet],
  );
  const [header, first, count] = JSON.parse(printed);
  expect(header.slice(0, 3)).toEqual(["period", "board", "source"]);
  const cell = (name: string) => first[header.indexOf(name)];
  expect(cell("source_sheet")).toBe("KG01 Quán triệt, tuyên truyền");
  expect(typeof cell("soHoiNghi")).toBe("number");
  expect(count).toBeGreaterThan(50);
}, 300_000);

test("what was exported is imported as the same summary, in either format", async () => {
  for (const format of ["csv", "parquet"]) {
    const tables = path.join(folder, `again-${format}`);
    const again = path.join(folder, `tong-hop-${format}.xlsx`);
    await khoagiao("export", summary, "--out", tables, "--format", format);
    const { exitCode, printed } = await khoagiao("import", tables, "--out", again);
    expect([exitCode, printed.split("\n")]).toEqual([
      0,
      ["Đã nhập 1 bảng tổng hợp, 18 tệp của kỳ 2024-H1 (tính đến 2024-07-20)", `Đã ghi ${again}`],
    ]);
    expect(readFileSync(again).equals(readFileSync(summary))).toBe(true);
  }
}, 120_000);

test("the tables are asked by SQL, and by the questions that come with the program", async () => {
  const tables = path.join(folder, "again-parquet");
  const total =
    "SELECT figure FROM figures WHERE template = 'KG01' AND line = 'total' AND field = 'soHoiNghi'";
  const sql = `SELECT SUM(soHoiNghi) - (${total}) AS n FROM entries_kg01 WHERE standing = 'counted'`;
  expect(await khoagiao("query", sql, tables)).toMatchObject({ exitCode: 0, printed: "n\n0\n1 dòng" });
  const difference = await khoagiao("query", "SELECT 0.9::DOUBLE - 0.8::DOUBLE AS fall", tables);
  expect(difference.printed).toBe("fall\n0.1\n1 dòng");
  const asked = await khoagiao("query", "--question", "completeness", tables, "--json");
  const [expected = "", received = ""] = /phải gửi: (\d+); đã gửi (\d+)/.exec(merged)?.slice(1) ?? [];
  expect(JSON.parse(asked.printed).rows[0].slice(0, 4)).toEqual(["2024-H1", "BTGHU", expected, received]);
  const wrong = [
    [["query", "--question", "gì", tables], "Không có câu hỏi “gì”. Có sẵn: completeness, silent"],
    [
      ["query", "SELECT khong_co FROM periods", tables],
      "DuckDB không chạy được câu này: Error: Binder Error",
    ],
    [["query", "DROP VIEW periods", tables], "Chỉ chạy một câu SELECT"],
    [["query", sql], "Chưa nêu câu SQL"],
    [["query", sql, tables, path.join(folder, "again-csv")], "2024-H1, BTGHU có trong hơn một thư mục"],
    [["query", sql, folder], "không có datapackage.json"],
  ] as const;
  for (const [args, told] of wrong) {
    const { exitCode, complained } = await khoagiao(...args);
    expect([exitCode, complained]).toEqual([2, expect.stringContaining(told)]);
  }
}, 120_000);

test("nothing is written where the tables are not as they were exported", async () => {
  const tables = path.join(folder, "again-csv");
  writeFileSync(path.join(tables, "entries_kg01.csv"), "period;board\r\n");
  const again = path.join(folder, "khong.xlsx");
  const { exitCode, complained } = await khoagiao("import", tables, "--out", again);
  expect([exitCode, complained]).toEqual([
    2,
    expect.stringContaining("entries_kg01.csv: Tệp đã khác so với khi xuất"),
  ]);
  expect(existsSync(again)).toBe(false);
  const nowhere = await khoagiao("import", path.join(folder, "khong-co"), "--out", again);
  expect([nowhere.exitCode, nowhere.complained]).toEqual([2, expect.stringContaining("Không tìm thấy")]);
});

test("what stands in the way is not written over, and a wrong call says what is right", async () => {
  const full = path.join(folder, "cua-nguoi-khac");
  mkdirSync(full);
  writeFileSync(path.join(full, "luận văn.docx"), "x");
  const refused = await khoagiao("export", summary, "--out", full);
  expect([refused.exitCode, refused.complained]).toEqual([
    2,
    expect.stringContaining("Hãy chọn thư mục mới"),
  ]);
  expect(readdirSync(full)).toEqual(["luận văn.docx"]);
  // What the dictionary does not name is somebody's own work.
  writeFileSync(path.join(out, "cua-toi.sql"), "SELECT 1");
  expect((await khoagiao("export", summary, "--out", out)).exitCode).toBe(2);
  expect(readFileSync(path.join(out, "cua-toi.sql"), "utf8")).toBe("SELECT 1");
  const format = await khoagiao("export", summary, "--out", full, "--format", "xml");
  expect([format.exitCode, format.complained]).toEqual([
    2,
    "--format nhận csv hoặc parquet; đang ghi “xml”.",
  ]);
  const report = "assets/samples/2024-H1/Tay Giang.xlsx";
  const noSummary = await khoagiao("export", report, "--out", path.join(folder, "khong"));
  expect([noSummary.exitCode, noSummary.complained]).toEqual([
    2,
    expect.stringContaining("không phải bảng tổng hợp"),
  ]);
  expect(existsSync(path.join(folder, "khong"))).toBe(false);
}, 120_000);
