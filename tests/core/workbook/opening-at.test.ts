import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openingAt, readWorkbook, writeArchive, writeWorkbook } from "../../../src/core/workbook";
import { returned } from "../../support/returned-file";
import { openXmlFaults } from "../../support/open-xml-validator";
import { namesWrittenOut } from "../../support/names-written-out";

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const rows = Array.from({ length: 60 }, (_, at) => ({ cells: [`dòng ${at + 1}`] }));
const three = writeWorkbook({
  sheets: [
    { name: "Bìa", rows },
    { name: "KG01", rows, freeze: { rows: 12, columns: 2 } },
    { name: "Kho", rows, visibility: "hidden" },
  ],
});

test("a workbook opens with the cell selected and in sight, below what is frozen", () => {
  const parts = partsOf(openingAt(three, { sheet: "KG01", row: 40, column: 9 }));
  expect(parts.get("xl/workbook.xml")).toContain('activeTab="1"');
  const sheet = parts.get("xl/worksheets/sheet2.xml") ?? "";
  expect(sheet).toContain(
    '<pane xSplit="2" ySplit="12" topLeftCell="F34" activePane="bottomRight" state="frozen"/>',
  );
  expect(sheet).toContain('<selection pane="bottomRight" activeCell="I40" sqref="I40"/>');
  expect([...parts.values()].filter((part) => part.includes("tabSelected"))).toHaveLength(1);
});

test("a cell of what is frozen is selected there, and one of a sheet without panes is scrolled to", () => {
  const frozen = partsOf(openingAt(three, { sheet: "KG01", row: 3, column: 9 })).get(
    "xl/worksheets/sheet2.xml",
  );
  expect(frozen).toContain('<selection pane="topRight" activeCell="I3" sqref="I3"/>');
  const plain = partsOf(openingAt(three, { sheet: "Bìa", row: 40, column: 1 })).get(
    "xl/worksheets/sheet1.xml",
  );
  expect(plain).toMatch(/<sheetView[^>]* tabSelected="1" topLeftCell="A34"><selection activeCell="A40"/);
});

test("nothing else of the workbook changes", () => {
  const bytes = returned({ orgUnit: "XA_21811", soHoiNghi: 3 });
  const shown = openingAt(bytes, { sheet: "KG01 Quán triệt, tuyên truyền", row: 13, column: 5 });
  expect(shown).not.toEqual(bytes);
  const told = (file: Uint8Array) => {
    const { value, issues } = readWorkbook(file) as Extract<ReturnType<typeof readWorkbook>, { ok: true }>;
    return { issues, ...value, names: namesWrittenOut(value) };
  };
  expect(told(shown)).toEqual(told(bytes));
});

test.each([
  ["a hidden sheet", three, "Kho"],
  ["a sheet that is not there", three, "KG09"],
  ["what is no workbook", writeArchive([{ name: "a.txt", bytes: new Uint8Array(3) }]), "KG01"],
  ["what is no archive", new Uint8Array([1, 2, 3]), "KG01"],
])("%s comes back as it is", (_, bytes, sheet) => {
  expect(openingAt(bytes, { sheet, row: 5, column: 5 })).toBe(bytes);
});

test("views written by other hands, with prefixes, single quotes or none at all, are told anew", () => {
  const parts = unzipSync(three);
  const mangled = Object.entries(parts).map(([name, bytes]) => {
    const text = strFromU8(bytes);
    const changed = name.endsWith("sheet1.xml")
      ? text.replace(/<sheetViews>.*<\/sheetViews>/s, "")
      : text.replace(/(tabSelected|activeTab)="(\d)"/g, "$1 = '$2'");
    return { name, bytes: new Uint8Array(Buffer.from(changed)) };
  });
  const shown = partsOf(openingAt(writeArchive(mangled), { sheet: "Bìa", row: 2, column: 1 }));
  expect(shown.get("xl/workbook.xml")?.match(/activeTab/g)).toHaveLength(1);
  expect(shown.get("xl/worksheets/sheet1.xml")).toContain(
    '<sheetViews><sheetView workbookViewId="0" tabSelected="1" topLeftCell="A1"><selection activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
  );
});

test("what is shown is a valid workbook", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-shown-"));
  const files = [
    ["frozen", { sheet: "KG01", row: 40, column: 9 }],
    ["plain", { sheet: "Bìa", row: 40, column: 1 }],
  ] as const;
  const written = files.map(([name, cell]) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, openingAt(three, cell));
    return file;
  });
  expect(await openXmlFaults(written, ["Microsoft365"])).toEqual([]);
});
