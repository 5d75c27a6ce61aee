import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Issue } from "../../src/core/base";
import { catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import { mergeSubmissions } from "../../src/core/merge";
import { readReturned, readSubmission } from "../../src/core/submissions";
import { unitRemarks } from "../../src/core/summary";
import { type Workbook, annotatedWorkbook, readWorkbook } from "../../src/core/workbook";
import { convertAllWithLibreOffice, runPython } from "../support/office-tools";
import { openXmlFaults } from "../support/open-xml-validator";

/** Units' own workbooks with the board's remarks on them, in the eyes of other programs. */

const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-returns-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const index = catalogueIndex(defaultCatalogue);
const PERIOD = "2024-H1";

/** Each was saved by another program. */
const SAMPLES = {
  "Tay Giang.xlsx": "as it was issued",
  "Binh Thanh.xlsx": "openpyxl",
  "Tay Thuan.xlsx": "LibreOffice",
} as const;

const bytesOf = (name: string): Uint8Array =>
  readFileSync(path.join(__dirname, "../../assets/samples/2024-H1", name));

function opened(bytes: Uint8Array): Workbook {
  const book = readWorkbook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

const read = (bytes: Uint8Array) =>
  readSubmission(opened(bytes), { file: "bao-cao.xlsx", sha256: "1" }, { index, period: PERIOD });

/** A warning at every field of the first rows, so that every sheet bears colours and notes. */
function copyOf(name: string): Uint8Array {
  const bytes = bytesOf(name);
  const source = { file: "bao-cao.xlsx", sha256: "1" };
  const reading = readReturned(opened(bytes), source, { index, period: PERIOD });
  const doubts = [...reading.layouts].flatMap(([template, { sheet, columnOf }]) =>
    [...columnOf].map(([field, column]): Issue => ({
      ...{ code: "submission.value-unlikely", severity: "warning" },
      where: { file: source.file, sheet: sheet.name, row: 12, column, template, field },
    })),
  );
  const model = mergeSubmissions([read(bytes)], { index, period: PERIOD, asOf: "2024-08-05" });
  const [first] = model.sources;
  if (first === undefined) throw new Error("no source");
  const told = { ...first, issues: [...first.issues, ...doubts] };
  const remarks = unitRemarks({
    source: told,
    model,
    index,
    reading,
    wording: ({ code }) => `${code} & <“ô”>`,
  });
  const made = remarks && annotatedWorkbook(bytes, remarks.remarks);
  if (made?.ok !== true) throw new Error(JSON.stringify(made?.issues));
  return made.value;
}

const files = Object.keys(SAMPLES).map((name) => {
  const file = path.join(folder, name.replace(" ", "-"));
  writeFileSync(file, copyOf(name));
  return { name, file };
});

test.each(files)("Microsoft's validator finds no more in $name than was there", async ({ name, file }) => {
  const before = path.join(folder, `truoc-${path.basename(file)}`);
  writeFileSync(before, bytesOf(name));
  const said = async (one: string) =>
    (await openXmlFaults([one], ["Microsoft365"])).map(({ part, place, says }) => ({ part, place, says }));
  const known = new Set((await said(before)).map((fault) => JSON.stringify(fault)));
  expect((await said(file)).filter((fault) => !known.has(JSON.stringify(fault)))).toEqual([]);
});

test("openpyxl sees the notes, the colours and the sheet of remarks, and the same values", () => {
  const script = `
import json, sys
seen = []
for after, before in zip(sys.argv[1::2], sys.argv[2::2]):
    book, old = openpyxl.load_workbook(after), openpyxl.load_workbook(before)
    notes = [c.comment.author for s in book for r in s.iter_rows() for c in r if c.comment]
    colours = [rule.dxf.fill.bgColor.rgb for s in book for a in s.conditional_formatting for rule in a.rules
               if any("khoagiao.returned" in f for f in rule.formula)]
    told = lambda c: (repr(getattr(c.value, "text", c.value)), c.number_format, c.fill.fgColor.rgb, c.protection.locked)
    other = [c.coordinate for s in book if s.title in old.sheetnames for r in s.iter_rows() for c in r
             if told(c) != told(old[s.title][c.coordinate])]
    seen.append([book.active.title, notes.count("Trả lời của Ban") > 20, sorted(set(colours)), other])
print(json.dumps(seen))`;
  const seen: unknown = JSON.parse(
    runPython(
      script,
      files.flatMap(({ name, file }) => [file, path.join(__dirname, "../../assets/samples/2024-H1", name)]),
    ),
  );
  for (const one of seen as readonly unknown[])
    expect(one).toEqual(["Trả lời của Ban", true, expect.arrayContaining(["FFFFE0B2"]), []]);
});

test("saved again by LibreOffice it reads as the file it is a copy of, in the same turn, its notes still the board's", () => {
  const again = convertAllWithLibreOffice(
    files.map(({ file }) => file),
    "xlsx:Calc MS Excel 2007 XML",
    path.join(folder, "lai"),
  );
  for (const [at, { name }] of files.entries()) {
    const before = read(bytesOf(name));
    const after = read(readFileSync(again[at] ?? ""));
    const codes = ({ issues }: typeof before) =>
      issues.map(({ code }) => code).filter((code) => !ON_SAVING.test(code));
    expect(codes(after)).toEqual(codes(before));
    if (before.status === "rejected" || after.status === "rejected") throw new Error("a sample is rejected");
    expect(after.submission.cover.turn).toBe(before.submission.cover.turn);
    expect(after.submission.returns.map(({ entries }) => entries)).toEqual(
      before.submission.returns.map(({ entries }) => entries),
    );
  }
});

/** What saving by another program may bring to light. */
const ON_SAVING = /^submission\.(?:stamps-missing|sheet-passed-over)$/;
