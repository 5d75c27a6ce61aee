import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { entryForm, formFileName, readReport, reportedBefore, stillOpen } from "../../src/app";
import { carriedReport } from "../../src/core/templates";
import { readSubmission } from "../../src/core/submissions";
import { readWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node";
import { BINH_TAN, TAY_THUAN, aBoard, repliesTo, report } from "../support/a-board";
import { khoagiao } from "../support/command-line";
import { index } from "../support/returned-file";
import { sheetOf } from "../support/typed-into";

const NEXT = "2024-Q3";
const NOTHING = { load: () => [], save: () => ({ ok: true, value: undefined, issues: [] }) as const };

function opened(bytes: Uint8Array) {
  const book = readWorkbook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

/** Two units reported; the board answered one of them in its summary. */
async function afterTheFirstPeriod() {
  const board = aBoard();
  board.send("binh-tan.xlsx", { orgUnit: BINH_TAN, conferences: 12 });
  board.send("tay-thuan.xlsx", {
    orgUnit: TAY_THUAN,
    complaint: "Thiếu tài liệu học tập nghị quyết cho chi bộ.",
  });
  await board.merge();
  board.type(
    ...repliesTo(board.book(), (unit) => (unit.includes("Bình Tân") ? "Đã giao Trung tâm giải quyết." : "")),
  );
  return board;
}

async function issue(summary: string, folder: string, period = NEXT) {
  const out = path.join(folder, "bieu-mau");
  const to = ["--period", period, "--org-unit", BINH_TAN, TAY_THUAN, "--out", out];
  const ran = await khoagiao("templates", ...to, "--compare", summary);
  return {
    ...ran,
    bytesFor: (unit: string) =>
      new Uint8Array(readFileSync(path.join(out, formFileName(index, { orgUnit: unit, period })))),
  };
}

const reportIn = (bytes: Uint8Array) => {
  const report = readReport({ workbook: opened(bytes), name: "bieu-mau.xlsx", readOnly: false }, nodeHost);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value;
};

test("the workbook of the next period brings along what its unit reported and what nobody has answered", async () => {
  const board = await afterTheFirstPeriod();
  const { bytesFor, exitCode } = await issue(board.out, board.folder);
  expect(exitCode).toBe(0);
  const lines = sheetOf(bytesFor(TAY_THUAN), "Kỳ trước").map(({ texts }) =>
    texts.filter(Boolean).join(" | "),
  );
  expect(lines.join("\n")).toContain("6 tháng đầu năm 2024");
  expect(lines.join("\n")).toMatch(/KG08 \| Thiếu tài liệu học tập.* \| Ý kiến của .* \| Chưa trả lời/);
  expect(lines.join("\n")).toMatch(/Số hội nghị.* \| 3 lớp/);
  const other = sheetOf(bytesFor(BINH_TAN), "Kỳ trước").map(({ texts }) => texts.filter(Boolean).join(" | "));
  expect(other.join("\n")).toContain("Đã giao Trung tâm giải quyết.");
  expect(other.join("\n")).not.toContain("Chưa trả lời");
  expect(other.join("\n")).toContain("12 lớp");
});

test("[M42] what was asked two periods ago, and neither answered nor asked again since, comes along from the last summary", async () => {
  const board = await afterTheFirstPeriod();
  const inbox = path.join(board.folder, "quy-3");
  const out = path.join(board.folder, "quy-3.xlsx");
  mkdirSync(inbox);
  for (const orgUnit of [TAY_THUAN, BINH_TAN]) {
    // Nothing is asked of the board in a quarter.
    const bytes = report({ orgUnit, period: NEXT, savedAt: "2024-10-03T08:00:00Z" });
    writeFileSync(path.join(inbox, `${orgUnit}.xlsx`), bytes);
  }
  const to = ["--period", NEXT, "--as-of", "2024-10-20", "--out", out, "--compare", board.out];
  expect(await khoagiao("merge", inbox, ...to)).toMatchObject({ exitCode: 0 });
  const { bytesFor } = await issue(out, board.folder, "2024");
  const open = stillOpen(reportIn(bytesFor(TAY_THUAN)), "KG08");
  expect(open.map(({ texts }) => texts["noiDung"])).toEqual([
    "Thiếu tài liệu học tập nghị quyết cho chi bộ.",
  ]);
  expect(open[0]?.about).toContain("nêu từ kỳ 6 tháng đầu năm 2024");
  expect(open[0]?.texts["kienNghi"]).toBeTruthy();
  // The other one was answered in its first period.
  expect(stillOpen(reportIn(bytesFor(BINH_TAN)), "KG08")).toEqual([]);
});

test("on a machine that never saw the earlier report the form shows its figures, and what is still open", async () => {
  const board = await afterTheFirstPeriod();
  const { bytesFor } = await issue(board.out, board.folder);
  const report = reportIn(bytesFor(BINH_TAN));
  const first = carriedReport(opened(bytesFor(BINH_TAN)))?.entries.find(
    ({ texts }) => texts["soHoiNghi"] === "12 lớp",
  );
  expect(first).toBeDefined();
  const form = entryForm(report, "KG01", reportedBefore(report, NOTHING));
  const [vanBan = "", capToChuc = ""] = first?.about.split(" · ") ?? [];
  const { lastPeriod } = form.check({ vanBan, capToChuc });
  expect(lastPeriod).toMatchObject({ period: "6 tháng đầu năm 2024", texts: { soHoiNghi: "12 lớp" } });
  expect(stillOpen(report, "KG08")).toEqual([]);
  const asking = reportIn(bytesFor(TAY_THUAN));
  expect(stillOpen(asking, "KG08")).toMatchObject([
    {
      about: expect.stringContaining("Thiếu tài liệu học tập"),
      isOpen: true,
      texts: { noiDung: expect.any(String) },
    },
  ]);
});

test("what came along is no part of the report: no finding, no sheet too many", async () => {
  const board = await afterTheFirstPeriod();
  const { bytesFor } = await issue(board.out, board.folder);
  const source = { file: "bieu-mau.xlsx", sha256: "" };
  const codes = (workbook: ReturnType<typeof opened>) =>
    readSubmission(workbook, source, { index, period: NEXT }).issues.map(({ code, where }) => [
      code,
      where.sheet,
    ]);
  const carrying = opened(bytesFor(BINH_TAN));
  const without = { ...carrying, sheets: carrying.sheets.filter(({ name }) => name !== "Kỳ trước") };
  expect(carrying.sheets.length - without.sheets.length).toBe(1);
  expect(codes(carrying)).toEqual(codes(without));
});

test("a summary of the same period or a later one is refused, and so is what is no summary", async () => {
  const board = await afterTheFirstPeriod();
  const to = ["--period", "2024-H1", "--org-unit", BINH_TAN, "--out", path.join(board.folder, "x")];
  const same = await khoagiao("templates", ...to, "--compare", board.out);
  expect(same.exitCode).toBe(2);
  expect(same.complained).toContain("không trước kỳ 6 tháng đầu năm 2024");
  const none = await khoagiao("templates", ...to, "--compare", path.join(board.inbox, "binh-tan.xlsx"));
  expect(none.exitCode).toBe(2);
});
