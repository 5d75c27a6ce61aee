/**
 * What is measured: each takes the bytes of one workbook and gives the number of cells with content. Libraries are
 * loaded only by the process that measures them, and asked for values only where they offer that.
 */
import zlib from "node:zlib";

export const readers = {
  async floor() {
    return (bytes) => inflateAndTouch(bytes);
  },
  async ours() {
    const { readWorkbook, inflate, crc32 } = await import("../../build/bench/reader.mjs");
    return (bytes) => {
      const result = readWorkbook(bytes, { inflate, crc32 });
      if (!result.ok || result.issues.length > 0) throw new Error(JSON.stringify(result.issues));
      return result.value.sheets.reduce(
        (sum, { rows }) => rows.reduce((cells, row) => cells + row.cells.length, sum),
        0,
      );
    };
  },
  async hucre() {
    const { readXlsx } = await import("hucre/xlsx");
    return async (bytes) => countCells((await readXlsx(bytes)).sheets.map(({ rows }) => rows));
  },
  async exceljs() {
    const { default: ExcelJS } = await import("exceljs");
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes);
      let cells = 0;
      workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => cells++)));
      return cells;
    };
  },
  async sheetjs() {
    return bySheetJs((await import("xlsx")).default);
  },
  async sheetjsNow() {
    return bySheetJs((await import("@e965/xlsx")).default);
  },
  async readExcelFile() {
    const { default: readSheets } = await import("read-excel-file/node");
    return async (bytes) => countCells((await readSheets(bytes)).map(({ data }) => data));
  },
};

/** Two versions of one library: the last on npm under its own name, and the newest, which others publish there. */
function bySheetJs(XLSX) {
  const options = { dense: true, cellText: false, cellHTML: false, cellFormula: false, cellDates: true };
  // Rows of the newest stand in a property of the sheet.
  const rowsOf = (sheet) => sheet["!data"] ?? sheet;
  return (bytes) => {
    const workbook = XLSX.read(bytes, options);
    return countCells(
      workbook.SheetNames.map((name) => rowsOf(workbook.Sheets[name])),
      (cell) => cell.v,
    );
  };
}

function countCells(sheets, valueOf = (cell) => cell) {
  let cells = 0;
  for (const rows of sheets) {
    for (const row of rows) for (const cell of row ?? []) if (cell != null && valueOf(cell) != null) cells++;
  }
  return cells;
}

/** The least anybody must do: inflate every entry of the archive and look at each byte once. */
function inflateAndTouch(zip) {
  let sum = 0;
  for (const { packed, isDeflated } of entriesOf(zip)) {
    const bytes = isDeflated ? zlib.inflateRawSync(packed) : packed;
    for (let i = 0; i < bytes.length; i++) sum += bytes[i];
  }
  return sum > 0 ? 0 : -1;
}

/** Bytes of XML in the sheets of a workbook. */
export function sizeOfSheets(zip) {
  return entriesOf(zip).reduce(
    (sum, { name, size }) => sum + (name.includes("worksheets/sheet") ? size : 0),
    0,
  );
}

/** The entries of a plain zip without comment, as all programs of the benchmark write it. */
function entriesOf(zip) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = [];
  let at = view.getUint32(zip.length - 6, true);
  for (let left = view.getUint16(zip.length - 12, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.push({
      name: zip.toString("utf8", at + 46, nameEnd),
      isDeflated: view.getUint16(at + 10, true) === 8,
      packed: zip.subarray(start, start + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
