import { openReport, readReport } from "../../../src/app";
import { defaultCatalogue } from "../../../src/core/catalogue";
import { CATALOGUE_SHEET } from "../../../src/core/templates";
import type { Sheet, Workbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { OpenBook } from "../../support/a-spreadsheet";
import { anOpenBook, cardOf, entryOf, issued, reportOf } from "../../support/an-open-report";
import { sampleEntries } from "../../support/sample-entries";

const ofBoard = { ...defaultCatalogue, id: "BTG_AN_KHE", version: "7" };

const changed = (workbook: Workbook, sheets: (sheet: Sheet) => readonly Sheet[]): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.flatMap(sheets),
});

const read = (workbook: Workbook) => readReport({ workbook, name: "", readOnly: false }, nodeHost);

test("opening a template workbook shows whose report it is, and a card for every form owed", async () => {
  const opened = await openReport(anOpenBook(), nodeHost);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const { orgUnit, period, sheets, cover } = opened.value;
  expect([orgUnit.code, period.id]).toEqual(["XA_21811", "2024-H1"]);
  expect(sheets.map(({ template, duty, sheet }) => [template.code, duty, sheet?.slice(0, 4).trim()])).toEqual(
    ["KG01", "KG02", "KG02B", "KG03", "KG04", "KG05", "KG06", "KG07", "KG08"].map((code) => [
      code,
      "mandatory",
      code.slice(0, 4),
    ]),
  );
  expect(sheets[0]?.dueDate).toBe("2024-07-15");
  expect(cover.texts).toMatchObject({ donVi: "Đảng ủy xã Bình Tân", ngayBaoCao: "06/01/2025", lanNop: "1" });
});

test("a form as it was issued is untouched, cover and sheets, whatever the board wrote into it beforehand", () => {
  const asIssued = new OpenBook(issued());
  expect(reportOf(asIssued).cover.progress).toBe("untouched");
  const report = reportOf(anOpenBook());
  expect(report.cover.progress).toBe("done");
  expect(reportOf(asIssued).sheets.map(({ progress }) => progress)).toEqual(Array(9).fill("untouched"));
});

test("what is entered is shown as people write it, each entry with a title of its own", () => {
  const report = reportOf(anOpenBook({ KG01: sampleEntries["KG01"] ?? [] }));
  const { row, texts, title, issues } = entryOf(report, "KG01");
  expect(row).toBe(12);
  expect(texts).toMatchObject({
    vanBan: report.index.directive("21-CT/TW@2023-05-04")?.label,
    ngayTrienKhai: "15/03/2024",
    dvPhaiHoc: "3.044",
    tyLeDV: "95,57%",
    tongLuot: "3.192",
  });
  expect(title).toBe(`${texts["vanBan"]} · Đảng ủy cơ sở · 15/03/2024`);
  expect(issues).toEqual([]);
  expect(new Set(cardOf(report, "KG01").entries.map((entry) => entry.title)).size).toBe(
    sampleEntries["KG01"]?.length,
  );
});

test("a workbook is understood by the catalogue inside it, whatever catalogue the program ships", () => {
  const templates = ofBoard.templates.map((template) =>
    template.code === "KG08"
      ? { ...template, shortTitle: "Kiến nghị với Ban", guidance: "Ghi ngắn." }
      : template,
  );
  const report = reportOf(anOpenBook({}, { catalogue: { ...ofBoard, templates } }));
  expect(report.index.catalogue).toEqual({ ...ofBoard, templates });
  expect(cardOf(report, "KG08").template.shortTitle).toBe("Kiến nghị với Ban");
  expect(report.issues.filter(({ code }) => code.startsWith("templates."))).toEqual([]);
});

/** The letters of the stamp, changed in every row of the hidden sheet. */
const withStamp = (workbook: Workbook, change: (text: string) => string): Workbook =>
  changed(workbook, (sheet) =>
    sheet.name !== CATALOGUE_SHEET
      ? [sheet]
      : [
          {
            ...sheet,
            rows: sheet.rows.map((row) => {
              const [key, value] = row.cells;
              return key === undefined || value === undefined || !String(key.value).startsWith("catalogue.")
                ? row
                : { ...row, cells: [key, { ...value, value: change(String(value.value)) }] };
            }),
          },
        ],
  );

const DAMAGE: readonly (readonly [string, (text: string) => string])[] = [
  ["cut", (text) => text.slice(0, 400)],
  ["letters changed", (text) => text.replace(/[a-m]/g, "A")],
  ["no base64", () => "Tổng cộng"],
  ["emptied", () => ""],
];

test.each(DAMAGE.slice(0, 3))(
  "a damaged stamp (%s) is told; the shipped catalogue of that version stands in",
  (_, damage) => {
    const report = read(withStamp(anOpenBook().open.workbook, damage));
    expect(report.ok).toBe(true);
    expect(report.ok && report.value.issues.map(({ code }) => code)).toContain("templates.catalogue-broken");
  },
);

test.each(DAMAGE)("a damaged stamp (%s) of a catalogue the program does not ship is refused", (_, damage) => {
  const report = read(withStamp(anOpenBook({}, { catalogue: ofBoard }).open.workbook, damage));
  expect(report.ok).toBe(false);
  expect(report.issues).toMatchObject([
    { code: "templates.catalogue-missing", found: "BTG_AN_KHE", facts: { version: "7" } },
  ]);
});

test("a stamp that unpacks to something else than a catalogue is refused like a damaged one", () => {
  // "[]", deflated and in base64.
  const report = read(withStamp(anOpenBook({}, { catalogue: ofBoard }).open.workbook, () => "i44FAA=="));
  expect(report.issues).toMatchObject([{ code: "templates.catalogue-missing" }]);
});

test("a workbook that is none of ours is refused", () => {
  const book = new OpenBook({ sheets: [{ name: "Sheet1", rows: [{ cells: ["Sổ chi", 12] }] }] });
  const report = readReport(book.open, nodeHost);
  expect(report.ok).toBe(false);
  expect(report.issues).toMatchObject([{ code: "templates.not-a-report", severity: "error" }]);
});

test("a sheet renamed and a sheet deleted: the one is found, the other is missing, the rest goes on", () => {
  const { workbook } = anOpenBook({ KG01: sampleEntries["KG01"] ?? [] }).open;
  const report = read(
    changed(workbook, (sheet) => {
      if (sheet.name.startsWith("KG02 ")) return [];
      return [sheet.name.startsWith("KG01") ? { ...sheet, name: "học tập" } : sheet];
    }),
  );
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  expect(cardOf(report.value, "KG01")).toMatchObject({ sheet: "học tập", nextRow: 12 + 3 });
  const missing = cardOf(report.value, "KG02");
  expect(missing.sheet).toBeUndefined();
  expect(missing.issues.map(({ code }) => code)).toEqual(["submission.sheet-missing"]);
  expect(cardOf(report.value, "KG03").sheet).toBeDefined();
});

test("a column deleted by hand is a finding of its sheet; the entries are shown without it", () => {
  const { workbook } = anOpenBook({ KG01: sampleEntries["KG01"] ?? [] }).open;
  const report = read(
    changed(workbook, (sheet) => {
      if (!sheet.name.startsWith("KG01")) return [sheet];
      const rows = sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.filter(({ column }) => column !== 4),
      }));
      return [{ ...sheet, rows, merges: [] }];
    }),
  );
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  const card = cardOf(report.value, "KG01");
  expect(card.issues.map(({ code }) => code)).toContain("submission.column-missing");
  expect(entryOf(report.value, "KG01").texts).not.toHaveProperty("hinhThuc");
  expect(entryOf(report.value, "KG01").texts).toHaveProperty("soHoiNghi", "2");
});

test("findings stand with their sheet and their entry, and name no file", () => {
  const [first = {}, second = {}] = sampleEntries["KG01"] ?? [];
  const report = reportOf(anOpenBook({ KG01: [first, { ...second, dvThamGia: 9999 }] }));
  expect(entryOf(report, "KG01", 0).issues).toEqual([]);
  expect(entryOf(report, "KG01", 1).issues).toMatchObject([
    { code: "submission.rule-broken", where: { template: "KG01", row: 13, field: "dvThamGia" } },
  ]);
  expect(report.issues.filter(({ where }) => "file" in where)).toEqual([]);
});

test("the next row is the first that is blank: after preset rows, and below the prepared ones", () => {
  expect(cardOf(reportOf(anOpenBook()), "KG01").nextRow).toBe(12);
  const presets = defaultCatalogue.templates.find(({ code }) => code === "KG05")?.presetRows.length ?? 0;
  expect(cardOf(reportOf(anOpenBook()), "KG05").nextRow).toBe(12 + presets);
  const many = Array.from({ length: 130 }, (_, at) => ({ ...sampleEntries["KG01"]?.[0], soHoiNghi: at + 1 }));
  expect(cardOf(reportOf(anOpenBook({ KG01: many })), "KG01").nextRow).toBe(12 + 130);
});

test("a sheet marked “không phát sinh” is shown as such", () => {
  const report = reportOf(anOpenBook({ KG04: "nil" }));
  expect(cardOf(report, "KG04")).toMatchObject({ nilReport: true, entries: [] });
  expect(cardOf(report, "KG03").nilReport).toBe(false);
});

test("a workbook issued without its catalogue is read by the shipped one", () => {
  const { sheets, ...rest } = issued();
  const bare = sheets.filter(({ name }) => name !== CATALOGUE_SHEET);
  expect(reportOf(new OpenBook({ ...rest, sheets: bare })).index.catalogue).toBe(defaultCatalogue);
});
