import { namesWrittenOut } from "../support/names-written-out";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { readWorkbook, type Workbook, writeWorkbook } from "../../src/core/workbook";
import { saveBook } from "../../src/workbench/xlsx/save/save-book";
import { made } from "../core/templates/made-workbook";
import { kitchenSink } from "../support/kitchen-sink";
import { convertWithLibreOffice, runPython } from "../support/office-tools";
import { contents, opened } from "../workbench/grid-contents";
import "../workbench/with-dom";

/** Files opened and saved by the trial host, in the eyes of other programs: one cell differs, and nothing else. */

const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-workbench-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = (name: string): Uint8Array =>
  readFileSync(path.join(__dirname, "../../assets/samples/2024-H1", name));

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ["a template workbook", () => writeWorkbook(made("XA_21811", "2024-H1"))],
  ["a workbook with everything a form can have", () => writeWorkbook(kitchenSink)],
  ["a return saved by openpyxl", () => sample("Binh Thanh.xlsx")],
  ["a return saved by LibreOffice", () => sample("Tay Thuan.xlsx")],
];

const pane = {
  addIn: "c993eae5-9c47-4d6c-ad1a-0c1cad7cd06f",
  version: "0.1.0.0",
  storeType: "EXCatalog",
  store: "EXCatalog",
} as const;

const TYPED = "Tỉnh ủy đã ký";

/** Types into the first text of the first sheet; answers both files and where it stands. */
function savedWithOneChange(bytes: Uint8Array) {
  const book = opened(bytes);
  const [sheet] = book.sheets;
  const [row = 0, cells] = [...(sheet?.cells ?? [])][0] ?? [];
  const [column = 0] = [...(cells ?? [])].find(([, { value }]) => typeof value === "string") ?? [];
  if (!sheet) throw new Error("a workbook without sheets");
  const after = saveBook(book, contents(book, [{ sheet: sheet.name, row, column, value: TYPED }]));
  return { after, changed: { sheet: sheet.name, row: row + 1, column: column + 1 } };
}

const DUMP = `
import json, sys
def texts(cells): return {c.coordinate: str(c.value) for row in cells for c in row if c.value is not None}
def dump(path):
    book = openpyxl.load_workbook(path)
    names = book.defined_names
    return {
        "names": sorted((n.name, n.attr_text) for n in (names.definedName if hasattr(names, "definedName") else names.values())),
        "sheets": [{
            "title": s.title, "state": s.sheet_state, "cells": texts(s.iter_rows()),
            "formats": {c.coordinate: [c.number_format, c.protection.locked, c.font.b, c.fill.fgColor.rgb, c.alignment.wrap_text]
                        for row in s.iter_rows() for c in row},
            "validations": sorted([str(v.sqref), v.type, v.formula1, v.formula2, v.prompt, v.error, v.errorStyle] for v in s.data_validations.dataValidation),
            "conditional": sorted([str(r.sqref), rule.type, rule.formula, rule.priority] for r in s.conditional_formatting for rule in r.rules),
            "protection": dict(s.protection), "merges": sorted(map(str, s.merged_cells.ranges)),
            "widths": {k: [d.width, d.hidden] for k, d in s.column_dimensions.items()},
            "heights": {str(k): [d.height, d.hidden] for k, d in s.row_dimensions.items()},
            "freeze": s.freeze_panes, "filter": s.auto_filter.ref,
            "notes": {c.coordinate: c.comment.text for row in s.iter_rows() for c in row if c.comment},
        } for s in book],
    }
before, after = dump(sys.argv[1]), dump(sys.argv[2])
different = []
for one, two in zip(before["sheets"], after["sheets"]):
    for key in one:
        if isinstance(one[key], dict):
            different += [[one["title"], key, k, one[key].get(k), two[key].get(k)] for k in sorted({*one[key], *two[key]}) if one[key].get(k) != two[key].get(k)]
        elif one[key] != two[key]: different.append([one["title"], key, one[key], two[key]])
if before["names"] != after["names"]: different.append(["names"])
count = lambda key: sum(len(s[key]) for s in after["sheets"])
print(json.dumps({"different": different, "validations": count("validations"), "names": len(after["names"])}))
`;

function values(workbook: Workbook): ReadonlyMap<string, unknown> {
  return new Map(
    workbook.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ number, cells }) =>
        cells.map((cell) => [`${sheet.name} ${number} ${cell.column}`, cell.value] as const),
      ),
    ),
  );
}

function mustRead(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

test("the pane still opens with a workbook that was changed and saved", () => {
  const bytes = writeWorkbook({ ...made("XA_21811", "2024-H1"), opensPane: pane });
  const paneParts = (file: Uint8Array) =>
    Object.entries(unzipSync(file)).filter(([name]) => /webextensions|^_rels|Content_Types/.test(name));
  expect(paneParts(bytes)).toHaveLength(5);
  expect(paneParts(savedWithOneChange(bytes).after)).toEqual(paneParts(bytes));
});

describe.each(FILES)("%s", (_, bytesOf) => {
  const bytes = bytesOf();
  const { after, changed } = savedWithOneChange(bytes);
  const [before, saved] = [path.join(folder, "before.xlsx"), path.join(folder, "after.xlsx")];
  beforeAll(() => {
    writeFileSync(before, bytes);
    writeFileSync(saved, after);
  });

  test("openpyxl finds one cell changed, and every rule, lock, name, note, format and size as it was", () => {
    const { different } = JSON.parse(runPython(DUMP, [before, saved]));
    expect(different.map((one: readonly unknown[]) => one.slice(0, 2))).toEqual([[changed.sheet, "cells"]]);
    expect(different[0].at(-1)).toBe(TYPED);
  });

  test("the reader of files finds one value changed, and the same names and custom properties", () => {
    const [first, second] = [mustRead(bytes), mustRead(after)];
    const [was, is] = [values(first), values(second)];
    const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
    expect(keys).toEqual([`${changed.sheet} ${changed.row} ${changed.column}`]);
    expect(namesWrittenOut(second)).toEqual(namesWrittenOut(first));
    expect(second.customProperties).toEqual(first.customProperties);
  });
});

test("LibreOffice opens a saved template workbook with its rules, locks and formulas", () => {
  const { after } = savedWithOneChange(writeWorkbook(made("XA_21811", "2024-H1")));
  const file = path.join(folder, "mau.xlsx");
  writeFileSync(file, after);
  const converted = convertWithLibreOffice(file, "xlsx", path.join(folder, "libreoffice"));
  const ours = JSON.parse(runPython(DUMP, [file, file]));
  const theirs = JSON.parse(runPython(DUMP, [converted, converted]));
  expect(theirs.validations).toBe(ours.validations);
  expect(theirs.names).toBe(ours.names);
});
