import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readCatalogue } from "../../src/core/catalogue";
import { proposeForm, proposeMapping, withMapping, mappingOf } from "../../src/core/forms";
import { readWorkbook } from "../../src/core/workbook";
import { writeCatalogue } from "../../src/app/write-catalogue";
import { nodeHost } from "../../src/host/node";
import { signed, typedDecisions } from "../support/a-board";
import { type FormSheet, formBook, formBytes, movedForm, TRAINING } from "../support/a-form";
import { OLD_FORM } from "../support/an-old-form";
import { emptyFolder, khoagiao } from "../support/command-line";
import { typedInto } from "../support/typed-into";

jest.setTimeout(60_000);

const PERIOD = "2024-H1";
const UNIT = "XA_21808";

/** The board made BM01 of its own form; a unit sends another one, with the same columns under other names. */
async function aBoardWithAForm() {
  const folder = emptyFolder();
  const [form, catalogue, sent, out] = ["mau.xlsx", "danh-muc.xlsx", "phu-phong.xlsx", "tong-hop.xlsx"].map(
    (name) => path.join(folder, name),
  ) as [string, string, string, string];
  writeFileSync(form, formBytes(TRAINING));
  await khoagiao("form", form, "--out", catalogue, "--period", PERIOD, "--org-unit", UNIT);
  writeFileSync(sent, formBytes(OLD_FORM));
  const merge = async () => {
    const task = [sent, "--catalogue", catalogue, "--period", PERIOD, "--as-of", "2024-07-20"];
    const ran = await khoagiao("merge", ...task, "--out", out, "--json");
    return JSON.parse(ran.printed);
  };
  const accept = () => {
    const book = readFileSync(out);
    const decision = { "Quyết định": "Nhận tệp", "Đơn vị": UNIT, Tệp: "phu-phong.xlsx", ...signed };
    writeFileSync(out, typedInto(book, ...typedDecisions(book, decision)));
  };
  return { folder, catalogue, sent, out, merge, accept };
}

const codesIn = (json: { submissions: readonly { issues: readonly { code: string }[] }[] }) =>
  json.submissions.flatMap(({ issues }) => issues.map(({ code }) => code));

test("[M40] a unit's own form is asked about, never assumed: neither before nor after it is said whose it is", async () => {
  const board = await aBoardWithAForm();
  const first = await board.merge();
  expect(first.submissions).toMatchObject([{ status: "rejected" }]);
  expect(codesIn(first)).toEqual(["submission.form-unknown"]);
  board.accept();
  const second = await board.merge();
  expect(second.submissions).toMatchObject([{ status: "rejected", orgUnit: UNIT }]);
  expect(codesIn(second)).toContain("submission.form-unknown");
});

test("[M40] once its columns are matched and it is said whose it is, it counts, and so does the next file like it", async () => {
  const board = await aBoardWithAForm();
  await board.merge();
  board.accept();
  const { catalogue, sent } = board;
  const mapped = await khoagiao("form", sent, "--as", "BM01", "--catalogue", catalogue, "--out", catalogue);
  expect(mapped.exitCode).toBe(0);
  expect(mapped.printed).toContain("B  Lớp bồi dưỡng");
  expect(mapped.printed).toContain("G  Người phụ trách (không đọc)");
  correct(catalogue, {
    "Lớp bồi dưỡng": "tenLop",
    "Khai giảng": "ngayKhaiGiang",
    "Học viên - Cộng": "tongSo",
  });
  correct(catalogue, { "Học viên - Nữ": "trongDoNu", "Chi phí (triệu đồng)": "kinhPhi" });
  const json = await board.merge();
  expect(json.submissions).toMatchObject([{ orgUnit: UNIT, entries: { BM01: 2 } }]);
  expect(json.totals.BM01).toMatchObject({ tongSo: 70, trongDoNu: 28, kinhPhi: 20.5 });
  expect(codesIn(json)).toEqual(expect.arrayContaining(["submission.form-mapped", "merge.decided-accept"]));
  // The next one, further down in its sheet and with other rows.
  const [title, ...rest] = movedForm(OLD_FORM, 3, 1).rows;
  writeFileSync(
    sent,
    formBytes({ ...movedForm(OLD_FORM, 3, 1), name: "Quý sau", rows: [title ?? [], ...rest] }),
  );
  const again = await board.merge();
  expect(codesIn(again)).not.toContain("submission.form-unknown");
  expect(again.submissions).toMatchObject([{ status: "rejected" }]); // whose it is was said of the other file
  // Its columns are known: the one thing asked is whose it is, by a merge and by a check.
  const errorsIn = (issues: readonly { code: string; severity: string }[]) =>
    issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(errorsIn(again.submissions[0].issues)).toEqual(["submission.form-unit-unknown"]);
  const checked = await khoagiao("check", sent, "--catalogue", catalogue);
  expect(checked.printed).toContain("Nhận tệp");
  expect(checked.printed).not.toContain("Không tìm thấy trang bìa");
});

/** As a board corrects the sheet "Ghép cột". */
function correct(file: string, fields: Readonly<Record<string, string>>): void {
  const book = readWorkbook(readFileSync(file));
  const catalogue = book.ok ? readCatalogue(book.value) : book;
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  const [mapping] = catalogue.value.formMappings;
  if (mapping === undefined) throw new Error("nothing is mapped");
  const columns = mapping.columns.map((one) => {
    const field = fields[one.header];
    return field === undefined ? one : { ...one, field };
  });
  const written = writeCatalogue(withMapping(catalogue.value, { ...mapping, columns }), nodeHost);
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  writeFileSync(file, written.value);
}

test("labels alike are matched, and only near ones are said to be near; another template may be named", async () => {
  const { catalogue } = await aBoardWithAForm();
  const book = readWorkbook(readFileSync(catalogue));
  const read = book.ok ? readCatalogue(book.value) : book;
  if (!read.ok) throw new Error("no catalogue");
  const own = formBook(TRAINING);
  const proposal = proposeMapping(own, proposeForm(own), read.value);
  expect(proposal?.template).toBe("BM01");
  expect(proposal?.columns.map(({ header, field, isSure }) => [header, field, isSure])).toEqual([
    ["STT", undefined, false],
    ["Tên lớp", "tenLop", true],
    ["Ngày khai giảng", "ngayKhaiGiang", true],
    ["Số học viên - Tổng số", "tongSo", true],
    ["Số học viên - Trong đó nữ", "trongDoNu", true],
    ["Kinh phí", "kinhPhi", true],
    ["Tỷ lệ nữ (%)", "tiLeNu", true],
    ["Ghi chú", "ghiChu", true],
  ]);
  const misspelt = formBook({
    rows: [
      ["TT", "Tên lớpp", "Ngày khai giản"],
      [1, "Lớp A", "1/2/2024"],
    ],
  });
  const near = proposeMapping(misspelt, proposeForm(misspelt), read.value, "BM01");
  expect(near?.columns.map(({ field, isSure, sample }) => [field, isSure, sample])).toEqual([
    [undefined, false, "1"],
    ["tenLop", false, "Lớp A"],
    ["ngayKhaiGiang", false, "1/2/2024"],
  ]);
  if (proposal === undefined) throw new Error("nothing proposed");
  const { formMappings } = withMapping(read.value, mappingOf(proposal, "BM01"));
  expect(formMappings).toHaveLength(1);
});

/** A board that was told whose the form is and what its columns are, with one row of it written otherwise. */
async function aMatchedForm(
  name: string,
  change: (row: FormSheet["rows"][number]) => FormSheet["rows"][number],
) {
  const board = await aBoardWithAForm();
  const rows = OLD_FORM.rows.map((row) => (row[1] === name ? change(row) : row));
  writeFileSync(board.sent, formBytes({ ...OLD_FORM, rows }));
  await board.merge();
  board.accept();
  const { catalogue, sent } = board;
  await khoagiao("form", sent, "--as", "BM01", "--catalogue", catalogue, "--out", catalogue);
  correct(catalogue, {
    "Lớp bồi dưỡng": "tenLop",
    "Khai giảng": "ngayKhaiGiang",
    "Học viên - Cộng": "tongSo",
  });
  correct(catalogue, { "Học viên - Nữ": "trongDoNu", "Chi phí (triệu đồng)": "kinhPhi" });
  return board;
}

test("a total that does not add up is no entry of a form of which no column must be filled in: it is held against its rows", async () => {
  const board = await aMatchedForm("Tổng cộng", (row) => row.map((cell) => (cell === 70 ? 75 : cell)));
  const json = await board.merge();
  expect(json.totals.BM01).toMatchObject({ tongSo: 70, trongDoNu: 28, kinhPhi: 20.5 });
  expect(codesIn(json)).toContain("submission.total-row-differs");
});

test("[M22] a row that may be part of another is asked about, and counts once the board lets it pass", async () => {
  const board = await aMatchedForm("Nghiệp vụ tuyên giáo", ([number, , ...rest]) => [
    number,
    "Trong đó: cấp xã",
    ...rest,
  ]);
  const asked = await board.merge();
  expect(codesIn(asked)).toContain("submission.row-doubtful");
  expect(asked.totals.BM01?.tongSo).toBeUndefined();
  const book = readFileSync(board.out);
  const pass = { "Quyết định": "Cho qua", "Đơn vị": UNIT, Biểu: "BM01", Dòng: 7, ...signed };
  writeFileSync(board.out, typedInto(book, ...typedDecisions(book, pass)));
  const passed = await board.merge();
  expect(passed.totals.BM01).toMatchObject({ tongSo: 70, trongDoNu: 28, kinhPhi: 20.5 });
});
