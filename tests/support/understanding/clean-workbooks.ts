import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { read, write } from "@e965/xlsx";
import { convertAllWithLibreOffice, runPython } from "../office-tools";
import { returned } from "../returned-file";
import { entriesOf } from "../xlsx-by-hand";
import { zipByHand } from "../zip-by-hand";

/** A report in which nothing is wrong, as some program saved it. */
export interface CleanWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const UNITS = [
  ...["XA_21808", "XA_21811", "XA_21814", "XA_21817", "XA_21820", "XA_21823", "XA_21826"],
  ...["XA_21829", "PHONG_GDDT", "TTYT", "BHXH", "HPN", "UBMTTQ"],
];

/** Each unit's report as our own writer saves it. */
const ours = (): readonly CleanWorkbook[] =>
  UNITS.map((orgUnit) => ({ name: `${orgUnit}, own writer`, bytes: returned({ orgUnit }) }));

/** The same reports saved again by every program at hand: our own writer, hand-made XML, SheetJS, openpyxl, LibreOffice. */
export function cleanWorkbooks(): readonly CleanWorkbook[] {
  const own = ours();
  return [...own, ...own.map(byHand), ...own.map(bySheetJs), ...byPrograms(own)];
}

/** Those that take no other program: a bounded part for the tests. */
export const quickCleanWorkbooks = (): readonly CleanWorkbook[] =>
  ours()
    .slice(0, 4)
    .flatMap((own) => [own, byHand(own)]);

/** Texts inside the cells, as programs write them that keep no shared strings. */
function byHand({ name, bytes }: CleanWorkbook): CleanWorkbook {
  const parts = Object.entries(unzipSync(bytes));
  const strings = strFromU8(parts.find(([part]) => part === "xl/sharedStrings.xml")?.[1] ?? new Uint8Array());
  const items = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) => item);
  const inline = parts.map(([part, content]) => [
    part,
    part.startsWith("xl/worksheets/sheet") ? inCells(strFromU8(content), items) : content,
  ]);
  return {
    name: name.replace("own writer", "hand-made XML"),
    bytes: zipByHand(entriesOf(Object.fromEntries(inline))),
  };
}

const inCells = (sheet: string, items: readonly string[]): string =>
  sheet.replace(
    /<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
    (_, before: string, after: string, at: string) =>
      `<c ${before}t="inlineStr"${after}><is>${items[Number(at)] ?? ""}</is></c>`,
  );

function bySheetJs({ name, bytes }: CleanWorkbook): CleanWorkbook {
  const book = read(bytes, { type: "array", cellNF: true, cellFormula: true, bookProps: false });
  const saved: unknown = write(book, { type: "array", bookType: "xlsx", bookSST: true });
  if (!(saved instanceof ArrayBuffer)) throw new Error("SheetJS saved nothing");
  return { name: name.replace("own writer", "SheetJS"), bytes: new Uint8Array(saved) };
}

const OPENPYXL = `
import sys
for file in sys.argv[1:]:
    openpyxl.load_workbook(file).save(file.replace("own", "openpyxl"))
`;

/** One call of each program for all of them: starting takes longer than saving. */
function byPrograms(own: readonly CleanWorkbook[]): readonly CleanWorkbook[] {
  const folder = mkdtempSync(path.join(tmpdir(), "clean-"));
  try {
    const files = own.map(({ bytes }, at) => {
      const file = path.join(folder, `own${at}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    runPython(OPENPYXL, files);
    const office = convertAllWithLibreOffice(
      files,
      "xlsx:Calc MS Excel 2007 XML",
      path.join(folder, "office"),
    );
    return own.flatMap(({ name }, at) => [
      saved(name, "openpyxl", path.join(folder, `openpyxl${at}.xlsx`)),
      saved(name, "LibreOffice", office[at] ?? ""),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const saved = (name: string, program: string, file: string): CleanWorkbook => ({
  name: name.replace("own writer", program),
  bytes: new Uint8Array(readFileSync(file)),
});
