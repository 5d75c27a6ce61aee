import { strToU8, unzipSync, zipSync } from "fflate";
import { UnreadableSheet, readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { lettingItAsk } from "../../support/no-zone";

const SEAL = "niemPhong";
const bytes = writeWorkbook({
  sheets: [
    { name: "Một", rows: [{ cells: ["chữ", 1, { formula: "B1*2", value: 2, note: "gấp đôi" }] }] },
    { name: "Hai", visibility: "hidden", rows: [{ cells: [true, 0.5] }], merges: ["A1:B1"] },
  ],
  customProperties: { khac: "giá trị" },
  seal: SEAL,
});
const opened = (file: Uint8Array) => readWorkbook(file, { seal: SEAL });
const isSealed = (file: Uint8Array) => {
  const read = opened(file);
  return read.ok && read.value.isSealed === true;
};

test("a sealed workbook holds what it holds without a seal, and its other properties", () => {
  const [sealed, plain] = [opened(bytes), readWorkbook(bytes)];
  if (!sealed.ok || !plain.ok) throw new Error("cannot be read");
  const { isSealed: isWhole, ...rest } = sealed.value;
  expect(isWhole).toBe(true);
  const told = plain.value.sheets.map((sheet) => ({ notes: [], ...sheet }));
  expect(rest).toEqual({ ...plain.value, sheets: told });
  expect(plain.value.customProperties.get("khac")).toBe("giá trị");
});

test("whoever saves it, changes, adds or leaves out a part, or another seal, breaks the seal; it is read all the same", () => {
  const parts = unzipSync(bytes);
  const sheet = "xl/worksheets/sheet1.xml";
  const text = new TextDecoder().decode(parts[sheet]);
  const { "docProps/app.xml": _, ...without } = parts;
  // Compressed by another program it holds what it held.
  expect(isSealed(lettingItAsk(() => zipSync(parts)))).toBe(true);
  for (const changed of [
    { ...parts, [sheet]: strToU8(text.replace("<v>1</v>", "<v>7</v>")) },
    { ...parts, "xl/them.xml": strToU8("<a/>") },
    without,
  ]) {
    const file = lettingItAsk(() => zipSync(changed));
    expect(isSealed(file)).toBe(false);
    expect(opened(file).ok).toBe(true);
  }
  const bySomethingElse = readWorkbook(bytes, { seal: "khac" });
  expect(bySomethingElse.ok && bySomethingElse.value.isSealed).toBeUndefined();
});

test("a sheet that was damaged on the way is told when its rows are asked for, and no other", () => {
  const start = new TextDecoder("latin1").decode(bytes).indexOf("xl/worksheets/sheet2.xml") + 40;
  const damaged = bytes.map((byte, place) => (place === start ? byte ^ 255 : byte));
  const read = opened(damaged);
  if (!read.ok) throw new Error("cannot be read");
  const [one, two] = read.value.sheets;
  expect(one?.rows).toHaveLength(1);
  expect(() => two?.rows).toThrow(UnreadableSheet);
});

test("beyond a bound of what is read it is no sealed workbook: that sheet is told and left out, as without a seal", () => {
  const rows = Array.from({ length: 1000 }, (_, at) => ({ cells: [at, at + 1, at + 2] }));
  const large = writeWorkbook({
    sheets: [
      { name: "Một", rows },
      { name: "Hai", rows: [{ cells: [1] }] },
    ],
    seal: SEAL,
  });
  expect(isSealed(large)).toBe(true);
  const limits = { partBytes: 20_000 };
  const [read, plain] = [readWorkbook(large, { seal: SEAL, limits }), readWorkbook(large, { limits })];
  expect(plain.issues.map(({ code }) => code)).toEqual(["workbook.sheet-too-large"]);
  expect(read).toEqual(plain);
});
