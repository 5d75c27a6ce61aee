/**
 * Workbooks to read: made once into build/bench, the same on every machine that has the same programs. A quarter
 * each by ExcelJS, openpyxl, XlsxWriter and LibreOffice, as far as they are found; ExcelJS stands in for the others.
 */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { workbookPlan, rowsOfSheet } from "./plan.mjs";

const here = import.meta.dirname;

/** @returns {Promise<string[]>} paths of `count` workbooks of 8 sheets, 30 to 200 rows × 12 columns each */
export async function makeCorpus(folder, count) {
  const marker = path.join(folder, `${count}.json`);
  if (fs.existsSync(marker)) return JSON.parse(fs.readFileSync(marker, "utf8"));
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const producers = availableProducers();
  const files = { exceljs: [], openpyxl: [], xlsxwriter: [], libreoffice: [] };
  for (let i = 0; i < count; i++) {
    const producer = producers[i % producers.length];
    files[producer].push({
      file: path.join(folder, `${String(i).padStart(4, "0")}-${producer}.xlsx`),
      seed: i,
    });
  }
  for (const { file, seed } of [...files.exceljs, ...files.libreoffice])
    await writeWithExcelJs(file, workbookPlan(seed));
  for (const library of ["openpyxl", "xlsxwriter"]) writeWithPython(library, files[library], folder);
  resaveWithLibreOffice(files.libreoffice.map(({ file }) => file));
  const paths = Object.values(files)
    .flat()
    .map(({ file }) => file)
    .sort();
  fs.writeFileSync(marker, JSON.stringify(paths));
  return paths;
}

/** One sheet of many rows, written as a stream. */
export async function makeLargeWorkbook(file, rowCount) {
  if (fs.existsSync(file)) return file;
  const unfinished = `${file}.part`;
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: unfinished,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = writer.addWorksheet("KG01");
  for (const row of rowsOfSheet(7, rowCount)) addRow(sheet, row).commit();
  await writer.commit();
  fs.renameSync(unfinished, file);
  return file;
}

function availableProducers() {
  const hasPython = (library) => python && spawnSync(python, ["-c", `import ${library}`]).status === 0;
  const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
  const found = ["openpyxl", "xlsxwriter"].filter(hasPython);
  return ["exceljs", ...found, ...(hasOffice ? ["libreoffice"] : [])];
}

/** The Python that knows openpyxl: the system's own often does where another one is first in the path. */
export const python = ["python3", "/usr/bin/python3"].find(
  (candidate) => spawnSync(candidate, ["-c", "import openpyxl"]).status === 0,
);

async function writeWithExcelJs(file, plan) {
  const workbook = new ExcelJS.Workbook();
  for (const { name, hidden, rows } of plan) {
    const sheet = workbook.addWorksheet(name, { state: hidden ? "hidden" : "visible" });
    for (const row of rows) addRow(sheet, row);
  }
  await workbook.xlsx.writeFile(file);
}

function addRow(sheet, values) {
  const row = sheet.addRow(
    values.map((value) => (value?.date ? new Date(`${value.date}T00:00:00Z`) : value)),
  );
  values.forEach((value, index) => {
    if (value?.date) row.getCell(index + 1).numFmt = "dd/mm/yyyy";
  });
  return row;
}

function writeWithPython(library, files, folder) {
  if (files.length === 0) return;
  const plans = path.join(folder, `${library}.jsonl`);
  const lines = files.map(({ file, seed }) => JSON.stringify({ file, sheets: workbookPlan(seed) }));
  fs.writeFileSync(plans, lines.join("\n"));
  execFileSync(python, [path.join(here, "write_workbooks.py"), library, plans], { stdio: "inherit" });
  fs.rmSync(plans);
}

function resaveWithLibreOffice(files) {
  if (files.length === 0) return;
  const folder = path.dirname(files[0]);
  const out = path.join(folder, "resaved");
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...files],
    {
      stdio: "ignore",
    },
  );
  for (const file of files) fs.renameSync(path.join(out, path.basename(file)), file);
  for (const rest of [out, path.join(folder, "profile")]) fs.rmSync(rest, { recursive: true, force: true });
}
