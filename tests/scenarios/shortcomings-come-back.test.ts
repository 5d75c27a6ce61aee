import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { formFileName, readReport, stillOpen } from "../../src/app";
import { catalogueIndex, defaultCatalogue, shippedCatalogue } from "../../src/core/catalogue";
import { filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node";
import { emptyFolder, khoagiao } from "../support/command-line";
import { sheetOf, typedInto } from "../support/typed-into";

const START = ["--start", "gia-lai-2026"];
const index = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
const [TAY_SON, BINH_AN, BOARD] = ["XA25_21808", "XA25_21829", "BTGDVTU"];

const SLOW = "Việc nắm tình hình tư tưởng ở chi bộ thôn còn chậm, có việc báo cáo sau khi đã phức tạp.";
const LATE = "Một số chi bộ chưa đưa nội dung khoa giáo vào sinh hoạt định kỳ.";
const TASK = "Mở lớp bồi dưỡng cho cán bộ làm công tác khoa giáo ở các chi bộ.";
const FOLLOWED = "Khắc phục kỳ trước";

type Row = Readonly<Record<string, string>>;
const JUDGED: readonly Row[] = [
  { nhom: "Ưu điểm", noiDung: "Các nghị quyết mới được quán triệt đến toàn thể đảng viên." },
  { nhom: "Hạn chế", linhVuc: "Giáo dục và đào tạo", noiDung: SLOW },
  { nhom: FOLLOWED, noiDung: LATE, ketQuaKhacPhuc: "Đang khắc phục" },
  { nhom: FOLLOWED, noiDung: "Hồ sơ khoa giáo chưa đầy đủ.", ketQuaKhacPhuc: "Đã khắc phục xong" },
  { nhom: "Phương hướng", noiDung: TASK, donViPhuTrach: "Ban Xây dựng Đảng", hanHoanThanh: "2026-09-30" },
];

function reportOf(orgUnit: string, rows: readonly Row[]): Uint8Array {
  const issued = templateWorkbook(index.catalogue, { orgUnit, period: "2026-H1" });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const owed = index.owed(orgUnit, "2026-H1").filter(({ template }) => template.layout === "table");
  const draft = filledWorkbook(issued.value, index, {
    cover: { ngayBaoCao: "2026-07-03", nguoiLap: "Hoa", nguoiKy: "Bí thư Trần Văn Nam", lanNop: 1 },
    templates: {
      ...Object.fromEntries(owed.map(({ template }) => [template.code, "nil" as const])),
      KG09: rows,
    },
  });
  return writeWorkbook({ ...draft, savedAt: "2026-07-03T08:00:00Z" });
}

/** Two units and the board reported for mid-year; the year's forms bring along what they said. */
async function yearsForms() {
  const folder = emptyFolder();
  const [inbox, summary, out] = ["gui-ve", "tong-hop.xlsx", "bieu-mau"].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  mkdirSync(inbox);
  writeFileSync(path.join(inbox, "tay-son.xlsx"), reportOf(TAY_SON, JUDGED));
  writeFileSync(path.join(inbox, "binh-an.xlsx"), reportOf(BINH_AN, JUDGED.slice(0, 1)));
  writeFileSync(path.join(inbox, "ban.xlsx"), reportOf(BOARD, JUDGED.slice(1, 2)));
  const campaign = ["--period", "2026-H1", "--as-of", "2026-07-10"];
  const merged = await khoagiao("merge", inbox, ...START, ...campaign, "--out", summary);
  expect(merged.exitCode).toBe(0);
  const units = ["--org-unit", TAY_SON, BINH_AN, BOARD];
  const issued = await khoagiao(
    ...["templates", ...START, "--period", "2026", ...units, "--out", out, "--compare", summary],
  );
  expect(issued).toMatchObject({ exitCode: 0 });
  return (orgUnit: string) =>
    new Uint8Array(readFileSync(path.join(out, formFileName(index, { orgUnit, period: "2026" }))));
}

const opened = (bytes: Uint8Array) => {
  const book = readWorkbook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
};
const reportIn = (bytes: Uint8Array) => {
  const report = readReport({ workbook: opened(bytes), name: "a.xlsx", readOnly: false }, nodeHost);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value;
};

test("last period's shortcomings and tasks, and what of earlier ones is not done, stand in the next form as rows to answer for", async () => {
  const formOf = await yearsForms();
  const texts = sheetOf(formOf(TAY_SON), "KG09").flatMap(({ texts: cells }) => cells);
  expect(texts.filter((text) => text === FOLLOWED)).toHaveLength(3);
  for (const text of [SLOW, LATE, TASK]) expect(texts).toContain(text);
  expect(texts).not.toContain("Hồ sơ khoa giáo chưa đầy đủ.");
  expect(texts).not.toContain("Đang khắc phục");
  const report = reportIn(formOf(TAY_SON));
  const found = report.reading.issues.filter(({ where }) => where.template === "KG09");
  expect(found.map(({ code, where }) => [code, where.field])).toEqual(
    Array.from({ length: 3 }, () => ["submission.rule-broken", "ketQuaKhacPhuc"]),
  );
  // The board answers for its own level; who had no shortcoming has nothing to answer for.
  expect(sheetOf(formOf(BOARD), "KG09").flatMap(({ texts: cells }) => cells)).toContain(SLOW);
  expect(sheetOf(formOf(BINH_AN), "KG09").flatMap(({ texts: cells }) => cells)).not.toContain(FOLLOWED);
});

test("the outcome chosen, the row counts; a row deleted is offered again by the pane", async () => {
  const formOf = await yearsForms();
  const bytes = formOf(TAY_SON);
  expect(stillOpen(reportIn(bytes), "KG09")).toEqual([]);
  const sheet = sheetOf(bytes, "KG09");
  const head = sheet.find(({ texts }) => texts.includes("Kết quả khắc phục"));
  const column = (head?.texts.indexOf("Kết quả khắc phục") ?? -1) + 1;
  const rows = sheet.filter(({ texts }) => texts.includes(FOLLOWED)).map(({ number }) => number);
  const [first = 0, second = 0, third = 0] = rows;
  const answered = typedInto(
    bytes,
    ...[first, second].map((row) => ({ sheet: "KG09", row, column, value: "Đã khắc phục xong" })),
    ...[2, 3, 5].map((place) => ({ sheet: "KG09", row: third, column: place, value: "" })),
  );
  const report = reportIn(answered);
  const [form] = report.reading.returns.filter(({ template }) => template === "KG09");
  expect(form?.entries.map(({ values }) => [values["nhom"], values["ketQuaKhacPhuc"]])).toEqual([
    [FOLLOWED, "Đã khắc phục xong"],
    [FOLLOWED, "Đã khắc phục xong"],
  ]);
  expect(stillOpen(report, "KG09")).toMatchObject([
    { texts: { nhom: FOLLOWED, noiDung: TASK }, about: expect.stringContaining(TASK.slice(0, 40)) },
  ]);
});

test("the sheet of last period tells which rows were written beforehand", async () => {
  const formOf = await yearsForms();
  const lines = sheetOf(formOf(TAY_SON), "Kỳ trước").map(({ texts }) => texts.filter(Boolean).join(" | "));
  expect(lines.join("\n")).toContain("Có 3 nội dung của kỳ trước đã ghi sẵn ở biểu KG09");
  expect(lines.join("\n")).not.toContain("Ban chưa trả lời");
});

test("the forms of 2024 know nothing of it", () => {
  expect(defaultCatalogue.templates.map(({ code }) => code)).not.toContain("KG09");
  expect(defaultCatalogue.choiceLists.map(({ code }) => code)).not.toContain("nhomDanhGia");
  expect(defaultCatalogue.templates.filter(({ followUpWhen }) => followUpWhen !== undefined)).toEqual([]);
});
