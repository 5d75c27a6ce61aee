import {
  memoryGrid,
  officeEmulation,
  type EmulationOptions,
  type MemoryGrid,
} from "../../../src/host/emulation";
import { contractWorkbook, excelSpreadsheet } from "../../../src/host/excel";

/** A round trip to Excel costs far more than what it carries: how many there are is a promise. */

async function syncsOf(
  options: EmulationOptions,
  act: (spreadsheet: ReturnType<typeof excelSpreadsheet>) => Promise<{ readonly ok: boolean }>,
  draft = contractWorkbook,
): Promise<number> {
  const office = officeEmulation(memoryGrid(draft), options);
  const answer = await act(excelSpreadsheet(office));
  expect(answer.ok).toBe(true);
  return office.controls.syncs();
}

const manySheets = (count: number, rows: number) => ({
  sheets: Array.from({ length: count }, (_, at) => ({
    name: `Biểu ${at + 1}`,
    rows: Array.from({ length: rows }, (_, row) => ({ cells: [row, `Dòng ${row}`, row / 2] })),
  })),
});

test.each([
  [1, 1],
  [16, 60],
  [40, 200],
  [2, 6000],
])("a workbook of %i sheets with %i rows is read in three round trips", async (sheets, rows) => {
  expect(
    await syncsOf({}, (spreadsheet) => spreadsheet.read(), manySheets(sheets, rows)),
  ).toBeLessThanOrEqual(3);
});

test("it is read again in one round trip, and in two where a sheet has grown", async () => {
  const grid = memoryGrid(manySheets(16, 60));
  const office = officeEmulation(grid);
  const spreadsheet = excelSpreadsheet(office);
  await spreadsheet.read();
  const readAnew = async () => {
    const before = office.controls.syncs();
    const again = await spreadsheet.read();
    expect(again).toEqual(await excelSpreadsheet(officeEmulation(grid)).read());
    return office.controls.syncs() - before;
  };
  grid.typeIn("Biểu 2", 40, 2, "khác");
  grid.renameSheet("Biểu 3", "Sổ tay");
  expect(await readAnew()).toBe(1);
  grid.typeIn("Biểu 2", 400, 7, "thêm");
  expect(await readAnew()).toBe(2);
  grid.deleteRows("Biểu 2", 61, 400);
  expect(await readAnew()).toBe(2);
  expect(await readAnew()).toBe(1);
});

test.each([
  ["a sheet more", (grid: MemoryGrid) => void grid.addSheet("Thêm")],
  ["a sheet less", (grid: MemoryGrid) => grid.removeSheet(grid.sheets()[1]?.id ?? "")],
  ["a sheet filled without end", (grid: MemoryGrid) => grid.typeIn("Biểu 1", 1_048_576, 1, "cuối")],
])("%s since the last reading: it is read as if for the first time", async (_, change) => {
  const grid = memoryGrid(manySheets(3, 5));
  const spreadsheet = excelSpreadsheet(officeEmulation(grid));
  await spreadsheet.read();
  change(grid);
  expect(await spreadsheet.read()).toEqual(await excelSpreadsheet(officeEmulation(grid)).read());
});

test("on the web a very large workbook takes more, each within the limit", async () => {
  const options = { platform: "OfficeOnline", payloadLimit: 5_000_000 } as const;
  const syncs = await syncsOf(options, (spreadsheet) => spreadsheet.read(), manySheets(10, 3000));
  expect(syncs).toBeGreaterThan(3);
  expect(syncs).toBeLessThanOrEqual(6);
});

test("one entry is written in at most three round trips", async () => {
  const cells = [1, 2, 3, 5].map((column) => ({ row: 3, column, value: column }));
  const writes = [{ sheet: "Nhập liệu", cells, expected: [{ row: 1, column: 1, value: "Nội dung" }] }];
  expect(await syncsOf({}, (spreadsheet) => spreadsheet.write(writes))).toBeLessThanOrEqual(3);
});

test.each([
  ["PC", 3],
  ["OfficeOnline", 6],
] as const)("five thousand rows are written on %s in at most %i round trips", async (platform, most) => {
  const cells = Array.from({ length: 5000 }, (_, row) =>
    [1, 2, 3, 5].map((column) => ({ row: row + 3, column, value: `Dòng ${row}` })),
  ).flat();
  const write = [{ sheet: "Nhập liệu", cells }];
  const options = { platform, payloadLimit: platform === "PC" ? Infinity : 5_000_000 };
  expect(await syncsOf(options, (spreadsheet) => spreadsheet.write(write))).toBeLessThanOrEqual(most);
});
