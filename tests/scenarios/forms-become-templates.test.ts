import { readFileSync, writeFileSync, readdirSync, existsSync } from "node:fs";
import path from "node:path";
import { catalogueIndex, defaultCatalogue, readCatalogue } from "../../src/core/catalogue";
import { filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { formBytes, LABOUR, TRAINING } from "../support/a-form";
import { emptyFolder, khoagiao } from "../support/command-line";

const PERIOD = "2024-H1";
const UNIT = "XA_21808";

/** The board's two forms on disk, and a catalogue made of them. */
async function accepted() {
  const folder = emptyFolder();
  const forms = [path.join(folder, "mo-lop.xlsx"), path.join(folder, "lao-dong.xlsx")];
  writeFileSync(forms[0] ?? "", formBytes(TRAINING));
  writeFileSync(forms[1] ?? "", formBytes(LABOUR));
  const out = path.join(folder, "danh-muc.xlsx");
  const assigned = ["--period", PERIOD, "--org-unit", UNIT];
  const ran = await khoagiao("form", ...forms, "--out", out, ...assigned);
  return { folder, out, ran };
}

function catalogueIn(file: string) {
  const book = readWorkbook(readFileSync(file));
  const catalogue = book.ok ? readCatalogue(book.value) : book;
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  return catalogue.value;
}

test("two forms become templates of the catalogue, and nothing else in it changes", async () => {
  const { out, ran } = await accepted();
  expect(ran).toMatchObject({ exitCode: 0, complained: "" });
  expect(ran.printed).toContain("BM01, BM02");
  const { templates, choiceLists, assignments, ...rest } = catalogueIn(out);
  const { templates: t, choiceLists: c, assignments: a, ...same } = defaultCatalogue;
  expect(rest).toEqual(same);
  expect(templates.slice(0, t.length)).toEqual(t);
  expect(choiceLists.slice(0, c.length)).toEqual(c);
  expect(assignments.slice(0, a.length)).toEqual(a);
  const [training, labour] = templates.slice(t.length);
  expect(training?.fields.map(({ key, type, aggregate }) => [key, type, aggregate.op])).toEqual([
    ["tenLop", "text", "none"],
    ["ngayKhaiGiang", "date", "none"],
    ["tongSo", "integer", "sum"],
    ["trongDoNu", "integer", "sum"],
    ["kinhPhi", "money", "sum"],
    ["tiLeNu", "percent", "ratio"],
    ["ghiChu", "text", "none"],
  ]);
  expect(training?.rules.map(({ message, field }) => [field, message])).toEqual([
    ["trongDoNu", "Cột (5) không lớn hơn cột (4)"],
  ]);
  expect(labour?.presetRows.map(({ chiTieu }) => chiTieu)).toEqual([
    "Số người từ 15 tuổi trở lên",
    "Chia theo giới tính: Nam",
    "Chia theo giới tính: Nữ",
    "Số người có việc làm",
    "Số người có việc làm - Chia theo giới tính: Nam",
    "Số người có việc làm - Chia theo giới tính: Nữ",
  ]);
});

test("the same forms read a second time are not added again, and that is said; a changed one of the same title is told", async () => {
  const { folder, out } = await accepted();
  const forms = ["mo-lop.xlsx", "lao-dong.xlsx"].map((name) => path.join(folder, name));
  const [again, next] = ["lan-hai.xlsx", "ban-moi.xlsx"].map((name) => path.join(folder, name));
  const ran = await khoagiao("form", ...forms, "--catalogue", out, "--out", again ?? "");
  expect(ran.exitCode).toBe(0);
  expect(ran.complained.match(/đã có trong danh mục với mã BM0[12]/g)).toHaveLength(2);
  expect(ran.printed).not.toContain("BM03");
  expect(catalogueIn(again ?? "")).toEqual(catalogueIn(out));

  const rows = LABOUR.rows.map((row) => row.map((cell) => (cell === "Số lượng" ? "Số lao động nữ" : cell)));
  writeFileSync(forms[1] ?? "", formBytes({ ...LABOUR, rows }));
  const changed = await khoagiao("form", forms[1] ?? "", "--catalogue", out, "--out", next ?? "");
  expect(changed.complained).toContain("Danh mục đã có biểu BM02 cùng tên");
  expect(changed.complained).toContain("Số lao động nữ; Số lượng");
  expect(catalogueIn(next ?? "").templates.map(({ code }) => code)).toContain("BM03");
});

test("they are issued, filled in, sent back and merged", async () => {
  const { folder, out } = await accepted();
  const issued = await khoagiao(
    ...["templates", "--catalogue", out, "--period", PERIOD, "--org-unit", UNIT],
    ...["--out", path.join(folder, "phat-hanh"), "--no-pane"],
  );
  expect(issued).toMatchObject({ exitCode: 0, complained: "" });
  expect(readdirSync(path.join(folder, "phat-hanh"))).toEqual([`${PERIOD} - Phú Phong.xlsx`]);

  const catalogue = catalogueIn(out);
  const index = catalogueIndex(catalogue);
  const draft = templateWorkbook(catalogue, { orgUnit: UNIT, period: PERIOD });
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  const others = index.owed(UNIT, PERIOD).map(({ template }) => template);
  const nil = others.filter(({ code, layout }) => layout === "table" && !code.startsWith("BM"));
  const labour = catalogue.templates.find(({ code }) => code === "BM02");
  const filled = filledWorkbook(draft.value, index, {
    cover: {
      ngayBaoCao: "2024-07-03",
      nguoiLap: "Nguyễn Thị Hoa",
      nguoiKy: "Bí thư Trần Văn Nam",
      lanNop: 1,
    },
    templates: {
      ...Object.fromEntries(nil.map(({ code }) => [code, "nil" as const])),
      BM01: [
        { tenLop: "Lý luận chính trị", tongSo: 40, trongDoNu: 10, kinhPhi: 12.5 },
        { tenLop: "Nghiệp vụ tuyên giáo", tongSo: 30, trongDoNu: 18, kinhPhi: 8 },
      ],
      BM02: (labour?.presetRows ?? []).map((row, at) => ({ ...row, soLuong: 100 * (at + 1) })),
    },
  });
  writeFileSync(path.join(folder, "gui-ve.xlsx"), writeWorkbook(filled));
  const merged = await khoagiao(
    ...["merge", path.join(folder, "gui-ve.xlsx"), "--catalogue", out, "--period", PERIOD],
    ...["--as-of", "2024-07-20", "--out", path.join(folder, "tong-hop.xlsx"), "--json"],
  );
  const json = JSON.parse(merged.printed);
  expect(json.submissions).toMatchObject([{ orgUnit: UNIT, entries: { BM01: 2, BM02: 6 } }]);
  expect(json.totals.BM01).toMatchObject({ tongSo: 70, trongDoNu: 28, kinhPhi: 20.5 });
});

test("one file that is no form, and nothing is written", async () => {
  const folder = emptyFolder();
  const [form, letter] = [path.join(folder, "bieu.xlsx"), path.join(folder, "thu.xlsx")];
  writeFileSync(form, formBytes(TRAINING));
  writeFileSync(letter, formBytes({ rows: [["Kính gửi: Ban Tuyên giáo"]] }));
  const out = path.join(folder, "danh-muc.xlsx");
  const ran = await khoagiao("form", form, letter, "--out", out);
  expect(ran.exitCode).toBe(2);
  expect(ran.complained).toContain(out);
  expect(existsSync(out)).toBe(false);
});

test("what was understood is told in words and, for scripts, as one object a file", async () => {
  const folder = emptyFolder();
  const form = path.join(folder, "bieu.xlsx");
  writeFileSync(form, formBytes(LABOUR));
  const said = await khoagiao("form", form);
  expect(said.printed).toContain("Biểu chỉ tiêu");
  expect(said.printed).toContain("D  Số lượng: số nguyên");
  const asked = await khoagiao("form", form, "--json");
  expect(JSON.parse(asked.printed)).toMatchObject([
    { file: form, sheet: "Mẫu 03", kind: "rows-are-indicators", headerRows: [4, 4], firstDataRow: 6 },
  ]);
  const unknown = await khoagiao("form", form, "--sheet", "Không có");
  expect(unknown.exitCode).toBe(1);
  expect(unknown.printed).toContain("Mẫu 03");
});
