import type { Field, FieldType } from "../../src/core/catalogue";
import { index } from "./a-submission";
import type { BookSheet, ReturnedBook } from "./returned-book";

/** The sheet of one template, and where its things stand before anybody pulls at it. */
export interface Patient {
  readonly book: ReturnedBook;
  readonly sheet: BookSheet;
  readonly code: string;
  readonly fields: readonly Field[];
  readonly entries: number;
  readonly firstRow: number;
  readonly headerRow: number;
  column(field: Field): number;
  /** What the file says of a cell instead of its text: runs of their own fonts, as XML. */
  readonly runs: Map<string, string>;
}

export interface Mangling {
  readonly name: string;
  /** Does it, and answers the cells that no careful human could recover (entry, field); undefined: does not apply. */
  apply(patient: Patient): readonly Loss[] | undefined;
  /** Cells it cannot be written to a file with: the model is changed instead. */
  readonly inMemory?: boolean;
  /** Tells in a file only: the model has no room for it. */
  readonly onlyInFile?: boolean;
}

export interface Loss {
  /** undefined: in every entry. */
  readonly entry?: number;
  readonly field: string;
}

export const NONE: readonly Loss[] = [];
export const isInput = ({ formula, filledByBoard }: Field): boolean =>
  formula === undefined && !filledByBoard;
export const inputs = ({ fields }: Patient): readonly Field[] => fields.filter(isInput);
export const ofType = (patient: Patient, ...types: FieldType[]): readonly Field[] =>
  inputs(patient).filter(({ type }) => types.includes(type));

export const mangling = (name: string, apply: Mangling["apply"], inMemory = false): Mangling => ({
  name,
  apply,
  inMemory,
});

/** A change of the layout that loses nothing. */
export const layout = (name: string, change: (patient: Patient) => void): Mangling =>
  mangling(name, (patient) => {
    change(patient);
    return NONE;
  });

/** Changes the cells of the first field of a type, in every entry that has one. */
export function retyped(
  name: string,
  types: readonly FieldType[],
  change: (value: string | number | boolean, field: Field) => string | number | boolean | undefined,
  lost: "kept" | "lost" = "kept",
): Mangling {
  return mangling(name, (patient) => {
    const field = ofType(patient, ...types).find((one) =>
      rowsOf(patient).some((row) => change1(patient, row, one, change) !== undefined),
    );
    if (field === undefined) return undefined;
    const losses: Loss[] = [];
    for (const [entry, row] of rowsOf(patient).entries()) {
      const typed = change1(patient, row, field, change);
      if (typed === undefined) continue;
      patient.sheet.put(row, patient.column(field), typed, typeof typed === "string" ? "text" : undefined);
      if (lost === "lost") losses.push({ entry, field: field.key });
    }
    return losses;
  });
}

export const rowsOf = ({ firstRow, entries }: Patient): readonly number[] =>
  Array.from({ length: entries }, (_, at) => firstRow + at);

function change1(
  { sheet, column }: Patient,
  row: number,
  field: Field,
  change: (value: string | number | boolean, field: Field) => string | number | boolean | undefined,
) {
  const value = sheet.cell(row, column(field))?.value;
  return value === undefined || value === "" ? undefined : change(value, field);
}

/** Puts one wrong thing into the first field of a type, in the first entry. */
export const spoiled = (
  name: string,
  types: readonly FieldType[],
  typed: string | number | boolean,
  options: {
    readonly kind?: Parameters<BookSheet["put"]>[3];
    readonly inMemory?: boolean;
    readonly required?: boolean;
  } = {},
): Mangling =>
  mangling(
    name,
    (patient) => {
      const field = ofType(patient, ...types).find(
        (one) => options.required === undefined || one.required === options.required,
      );
      if (field === undefined) return undefined;
      patient.sheet.put(patient.firstRow, patient.column(field), typed, options.kind);
      return [{ entry: 0, field: field.key }];
    },
    options.inMemory,
  );

const bare = (text: string): string =>
  text
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");

/** Takes the hidden keys away, so that only labels are left to go by. */
export const withoutKeys = ({ sheet, headerRow }: Patient): void => void sheet.rows.delete(headerRow + 2);

export const labels = (name: string, change: (label: string, field: Field) => string): Mangling =>
  layout(name, (patient) => {
    const { sheet, fields, headerRow, column } = patient;
    withoutKeys(patient);
    for (const field of fields) {
      for (const row of [headerRow - 1, headerRow]) {
        const text = sheet.cell(row, column(field))?.value;
        if (text === field.label) sheet.put(row, column(field), change(field.label, field), "text");
      }
    }
  });

const fraction = (value: number | string | boolean): string => String(value).replace(".", ",");
const grouped = (value: number | string | boolean): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
const dayOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
const dayFirst = (serial: number, year: (full: number) => number | string = (full) => full): string => {
  const day = dayOf(serial);
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${year(day.getUTCFullYear())}`;
};
const NUMBERS: readonly FieldType[] = ["integer"];
const isNumber = (type: FieldType): boolean => ["integer", "decimal", "money", "percent"].includes(type);
export const onNumber =
  (change: (value: number, field: Field) => string | number | undefined) =>
  (value: string | number | boolean, field: Field) =>
    typeof value === "number" ? change(value, field) : undefined;
const onText = (change: (value: string) => string) => (value: string | number | boolean) =>
  typeof value === "string" ? change(value) : undefined;

/** Sum of a figure over the entries, as a unit types it under the table. */
export function putTotals(patient: Patient, row: number, from = 0, wrongBy = 0): void {
  for (const field of inputs(patient).filter(
    ({ type, aggregate }) => type !== "percent" && aggregate.op === "sum",
  )) {
    const sum = rowsOf(patient)
      .slice(from)
      .reduce((total, at) => {
        const value = patient.sheet.cell(at, patient.column(field))?.value;
        return total + (typeof value === "number" ? value : 0);
      }, 0);
    patient.sheet.put(row, patient.column(field), sum + wrongBy);
  }
}

/** What people and programs do to a returned workbook. */
export const manglings: readonly Mangling[] = [
  layout("nothing at all", () => {}),
  layout("rows inserted above, as Excel does it", ({ book, sheet }) => book.insertRows(sheet, 1, 3)),
  layout("rows inserted above by a script, names left behind", ({ book, sheet }) =>
    book.insertRows(sheet, 1, 3, "stay"),
  ),
  layout("rows inserted between heading and header", ({ book, sheet, headerRow }) =>
    book.insertRows(sheet, headerRow - 1, 2),
  ),
  layout("blank rows between entries", ({ book, sheet, firstRow }) =>
    book.insertRows(sheet, firstRow + 1, 4),
  ),
  layout("a gap of 60 rows before the last entry", ({ book, sheet, firstRow, entries }) =>
    book.insertRows(sheet, firstRow + entries - 1, 60),
  ),
  layout("first column moved to the end", ({ sheet, fields }) => {
    sheet.merges = [];
    sheet.moveColumns((column) =>
      column === 2 ? fields.length + 1 : column > 2 && column <= fields.length + 1 ? column - 1 : column,
    );
  }),
  layout("columns reversed, keys gone", (patient) => {
    withoutKeys(patient);
    patient.sheet.merges = [];
    patient.sheet.moveColumns((column) =>
      column >= 2 && column <= patient.fields.length + 1 ? patient.fields.length + 3 - column : column,
    );
  }),
  layout("STT column deleted", ({ sheet }) => sheet.dropColumn(1)),
  labels("labels without marks", bare),
  labels("labels decomposed (NFD)", (label) => label.normalize("NFD")),
  labels(
    "labels in capitals over two lines, with (*)",
    (label) => `${label.toUpperCase().replace(" ", "\n")} (*)`,
  ),
  labels("labels with stray blanks", (label) => `  ${label.replace(/ /g, "\u00a0 ")} `),
  labels("labels with the unit of measure", (label, { unitOfMeasure }) =>
    unitOfMeasure ? `${label} (${unitOfMeasure})` : label,
  ),
  labels("labels by another name the catalogue knows", (label, { aliases }) => aliases[0] ?? label),
  mangling("two labels swapped, keys left", ({ sheet, fields, headerRow, column }) => {
    const [a, b] = fields.filter(isInput);
    if (a === undefined || b === undefined) return undefined;
    for (const row of [headerRow - 1, headerRow]) {
      sheet.put(row, column(a), b.label, "text");
      sheet.put(row, column(b), a.label, "text");
    }
    return [{ field: a.key }, { field: b.key }];
  }),
  layout("a label nobody knows, key left", ({ sheet, fields, headerRow, column }) => {
    const field = fields.find(isInput);
    if (field)
      for (const row of [headerRow - 1, headerRow]) sheet.put(row, column(field), "Cột mới đặt tên", "text");
  }),
  mangling("a required column deleted", ({ sheet, fields, column }) => {
    const field = fields.filter(({ required }) => required).at(-1);
    if (field === undefined) return undefined;
    sheet.dropColumn(column(field));
    const spoilt = fields.filter(
      ({ formula }) => formula !== undefined && JSON.stringify(formula).includes(`"${field.key}"`),
    );
    return [field, ...spoilt].map(({ key }) => ({ field: key }));
  }),
  mangling("an optional column deleted", (patient) => {
    const field = inputs(patient)
      .filter(({ required }) => !required)
      .at(-1);
    if (field === undefined) return undefined;
    patient.sheet.dropColumn(patient.column(field));
    return [{ field: field.key }];
  }),
  mangling("a column twice, keys gone", (patient) => {
    const field = inputs(patient)[0];
    if (field === undefined) return undefined;
    withoutKeys(patient);
    const copy = patient.fields.length + 3;
    for (const row of [patient.headerRow, ...rowsOf(patient)]) {
      const value = patient.sheet.cell(row, patient.column(field))?.value;
      if (value !== undefined) patient.sheet.put(row, copy, value);
    }
    return [{ field: field.key }];
  }),
  layout("a column of the unit's own inserted", ({ book, sheet, headerRow, firstRow }) => {
    book.insertColumn(sheet, 3);
    sheet.put(headerRow, 3, "Cột riêng của xã", "text");
    sheet.put(firstRow, 3, 12);
  }),
  layout("labels only in the upper of two header rows, keys gone", (patient) => {
    const { sheet, fields, headerRow, column } = patient;
    withoutKeys(patient);
    for (const field of fields) {
      if (field.group !== undefined) continue;
      sheet.put(headerRow - 1, column(field), field.label, "text");
      sheet.clear(headerRow, column(field));
    }
  }),
  layout("(1) (2) (3) pasted between the entries", (patient) => {
    const row = patient.firstRow + patient.entries;
    for (let column = 1; column <= patient.fields.length + 1; column += 1)
      patient.sheet.put(row, column, `(${column})`, "text");
  }),
  layout("(1) (2) (3) typed, and turned into −1 −2 −3", (patient) => {
    const row = patient.firstRow + patient.entries;
    for (let column = 1; column <= patient.fields.length + 1; column += 1)
      patient.sheet.put(row, column, -column, "number");
  }),
  layout("the header pasted again below", (patient) => {
    const row = patient.firstRow + patient.entries;
    for (const field of patient.fields) patient.sheet.put(row, patient.column(field), field.label, "text");
  }),
  layout("a total below, named in the column STT", (patient) => {
    const row = patient.firstRow + patient.entries;
    patient.sheet.put(row, 1, "Tổng cộng", "text");
    putTotals(patient, row);
  }),
  layout("a total below, named in the first column", (patient) => {
    const row = patient.firstRow + patient.entries;
    patient.sheet.put(row, 2, "TỔNG SỐ:", "text");
    putTotals(patient, row);
  }),
  layout("subtotal and total", (patient) => {
    const row = patient.firstRow + patient.entries;
    patient.sheet.put(row, 2, "Cộng I", "text");
    putTotals(patient, row);
    patient.sheet.put(row + 1, 2, "Cộng dồn", "text");
    putTotals(patient, row + 1);
  }),
  layout("a total that is wrong", (patient) => {
    const row = patient.firstRow + patient.entries;
    patient.sheet.put(row, 2, "Tổng cộng", "text");
    putTotals(patient, row, 0, 7);
  }),
  layout("a total without a word", (patient) => putTotals(patient, patient.firstRow + patient.entries)),
  layout("a total above the entries", (patient) => {
    patient.book.insertRows(patient.sheet, patient.firstRow, 1);
    patient.sheet.put(patient.firstRow, 2, "Tổng cộng", "text");
    const shifted = { ...patient, firstRow: patient.firstRow + 1 };
    putTotals(shifted, patient.firstRow);
  }),
  layout("rows hidden", ({ sheet, firstRow }) => sheet.hide(firstRow)),
  layout("rows filtered away", ({ sheet, firstRow, entries }) => {
    sheet.filtered = true;
    for (let at = 0; at < entries; at += 1) sheet.hide(firstRow + at);
  }),
  layout("sheet renamed", ({ book, sheet }) => book.rename(sheet, "Sheet1")),
  layout("sheet renamed by a script, keys gone", (patient) => {
    withoutKeys(patient);
    patient.sheet.name = "Bảng tổng hợp";
  }),
  layout("sheets in another order", ({ book }) => void book.sheets.reverse()),
  layout("sheet hidden", ({ sheet }) => {
    sheet.visibility = "hidden";
  }),
  mangling("sheet copied and both filled", ({ book, sheet, fields, firstRow }) => {
    const copy: BookSheet = Object.assign(Object.create(Object.getPrototypeOf(sheet)), sheet, {
      name: `${sheet.name.slice(0, 20)} (2)`,
      rows: new Map([...sheet.rows].map(([row, line]) => [row, { ...line, cells: new Map(line.cells) }])),
    });
    copy.put(firstRow, fields.length + 1, "khác", "text");
    book.sheets.push(copy);
    return fields.map(({ key }) => ({ field: key }));
  }),
  layout("another sheet with notes", ({ book, sheet }) => {
    const notes = Object.assign(Object.create(Object.getPrototypeOf(sheet)), sheet, {
      name: "Ghi chép",
      rows: new Map(),
      merges: [],
    });
    notes.put(1, 1, "Việc cần làm", "text");
    notes.put(2, 1, 12);
    book.sheets.push(notes);
  }),
  layout("stamps and names gone: pasted as values into a new workbook", ({ book, sheet }) => {
    book.names = [];
    book.properties = {};
    book.sheets.splice(0, Infinity, ...book.sheets.filter(({ visibility }) => visibility === "visible"));
    sheet.each(({ value, kind, style }) => ({
      value,
      ...(kind === undefined ? {} : { kind }),
      ...(style === undefined ? {} : { style }),
    }));
  }),
  layout("formulas never calculated", ({ sheet }) => {
    sheet.each((cell) => (cell.formula === undefined ? cell : { ...cell, value: "", kind: "uncalculated" }));
  }),
  retyped(
    "counts as text with thousands dots",
    NUMBERS,
    onNumber((value) => (value >= 1000 ? grouped(value) : undefined)),
  ),
  retyped(
    "counts as plain text",
    NUMBERS,
    onNumber((value) => String(value)),
  ),
  retyped(
    "counts with blanks and no-break spaces",
    NUMBERS,
    onNumber((value) => `\u00a0 ${value}\u00a0`),
  ),
  retyped(
    "counts with a leading zero and their unit",
    NUMBERS,
    onNumber((value, { unitOfMeasure = "" }) => `0${value} ${unitOfMeasure.split(",")[0]}`),
  ),
  retyped(
    "counts grouped by blanks",
    NUMBERS,
    onNumber((value) => (value >= 1000 ? grouped(value).replace(/\./g, " ") : undefined)),
  ),
  retyped(
    "counts grouped the English way",
    NUMBERS,
    onNumber((value) => (value >= 1000 ? grouped(value).replace(/\./g, ",") : undefined)),
    "lost",
  ),
  spoiled("two figures in one cell", NUMBERS, "2.909/3.044"),
  spoiled("a dash in a required count", NUMBERS, "-", { required: true }),
  spoiled("a dash in an optional count", NUMBERS, "-", { required: false }),
  spoiled("“không” in an optional count", NUMBERS, "không", { required: false }),
  spoiled("“không” in a required count", NUMBERS, "Không", { required: true }),
  spoiled("trên 800", NUMBERS, "trên 800"),
  spoiled("another unit", NUMBERS, "12 con"),
  spoiled("half a thing", NUMBERS, 12.5),
  spoiled("a negative count", NUMBERS, -3),
  spoiled("a count too large", NUMBERS, 25_000_000),
  spoiled("TRUE for a count", NUMBERS, true),
  spoiled("a date for a count", NUMBERS, 45_500, { kind: "date" }),
  spoiled("an error cell for a count", NUMBERS, "#REF!", { kind: "error", inMemory: true }),
  spoiled("an error cell for a name", ["choice", "directive", "org-unit"], "#N/A", {
    kind: "error",
    inMemory: true,
  }),
  spoiled("words for a count", NUMBERS, "nhiều"),
  mangling("an input as a formula nobody calculated", (patient) => {
    const field = ofType(patient, "integer").at(0);
    if (field === undefined) return undefined;
    const { sheet, firstRow, column } = patient;
    sheet.put(firstRow, column(field), "", "uncalculated");
    const cell = sheet.cell(firstRow, column(field));
    if (cell) cell.formula = "1+1";
    return [{ entry: 0, field: field.key }];
  }),
  layout("inputs as formulas with their results", (patient) => {
    for (const field of ofType(patient, "integer")) {
      const cell = patient.sheet.cell(patient.firstRow, patient.column(field));
      if (cell) cell.formula = "1+1";
    }
  }),
  retyped(
    "dates as text",
    ["date"],
    onNumber((value) => dayFirst(value)),
  ),
  retyped(
    "dates in words",
    ["date"],
    onNumber((value) => dayFirst(value).replace(/(\d+)\/(\d+)\/(\d+)/, "ngày $1 tháng $2 năm $3")),
  ),
  retyped(
    "dates with dots",
    ["date"],
    onNumber((value) => dayFirst(value).replace(/\//g, ".")),
  ),
  retyped(
    "dates with two digits for the year",
    ["date"],
    onNumber((value) => dayFirst(value, (year) => String(year).slice(2))),
  ),
  retyped(
    "dates as ISO text",
    ["date"],
    onNumber((value) => dayOf(value).toISOString().slice(0, 10)),
  ),
  retyped(
    "dates as bare numbers",
    ["date"],
    onNumber((value) => value),
  ),
  retyped(
    "dates with a time",
    ["date"],
    onNumber((value) => value + 0.375),
  ),
  spoiled("31 June", ["date"], "31/6/2024"),
  spoiled("a month without day", ["date"], "8/2024"),
  spoiled("a year for a date", ["date"], 2024, { kind: "number" }),
  mangling("a column of dates read month first, the others left as text", (patient) => {
    const field = ofType(patient, "date").find(({ required }) => required);
    if (field === undefined || patient.entries < 2) return undefined;
    const [first, ...others] = rowsOf(patient);
    if (first === undefined) return undefined;
    // 5 April, typed 05/4/2024, became 4 May; the other days are above 12 and stayed text.
    patient.sheet.put(first, patient.column(field), 45_416, "date");
    for (const row of others) {
      const value = patient.sheet.cell(row, patient.column(field))?.value;
      if (typeof value === "number") patient.sheet.put(row, patient.column(field), dayFirst(value), "text");
    }
    return [{ entry: 0, field: field.key }];
  }),
  retyped("names without marks", ["choice"], onText(bare)),
  retyped(
    "names in capitals",
    ["choice"],
    onText((text) => text.toUpperCase()),
  ),
  retyped(
    "names decomposed, with stray blanks",
    ["choice"],
    onText((text) => ` ${text.normalize("NFD")}\u00a0`),
  ),
  spoiled("a choice that is not in the list", ["choice"], "Ý khác"),
  retyped(
    "directives spelt out",
    ["directive"],
    onText((text) => text.replace(/^(\S+) \((.*)\)$/, "Văn bản số $1 ngày $2")),
  ),
  retyped(
    "directives with dashes of another kind",
    ["directive"],
    onText((text) => text.replace("-", " – ")),
  ),
  spoiled("a directive by a number two documents bear", ["directive"], "36-NQ/TW"),
  spoiled("a directive nobody knows", ["directive"], "999-CT/TW"),
  retyped(
    "units by another name",
    ["org-unit"],
    onText((text) => (text.includes("Bình Tân") ? "UBND xã Bình Tân" : text.toLowerCase())),
  ),
  spoiled("a unit nobody knows", ["org-unit"], "UBND xã Phước Hà"),
  retyped(
    "texts decomposed",
    ["text", "long-text"],
    onText((text) => ` ${text.normalize("NFD")} `),
  ),
  spoiled("a text that became a date", ["text"], 45_497, { kind: "date" }),
  retyped("Có and Không as TRUE and FALSE", ["boolean"], (value) => value === "Có"),
  retyped("Có and Không as x and 0", ["boolean"], (value) => (value === "Có" ? "x" : 0)),
  spoiled("maybe for Có", ["boolean"], "có thể"),
  retyped(
    "percentages as text",
    ["percent"],
    onNumber((value) => `${fraction(Number((value * 100).toPrecision(12)))}%`),
  ),
  retyped(
    "percentages as plain numbers",
    ["percent"],
    onNumber((value) => Number((value * 100).toPrecision(12))),
    "lost",
  ),
  retyped(
    "money in tỷ",
    ["money"],
    onNumber((value) => `${fraction(value / 1000)} tỷ`),
  ),
  retyped(
    "money in đồng",
    ["money"],
    onNumber((value) => `${grouped(Math.round(value * 1e6))} đồng`),
  ),
  retyped(
    "money as text with a comma",
    ["money"],
    onNumber((value) => fraction(value)),
  ),
  mangling("one cell merged over all rows", (patient) => {
    const field = inputs(patient)[0];
    if (field === undefined || patient.entries < 2) return undefined;
    const { sheet, firstRow, entries, column } = patient;
    sheet.merge(firstRow, column(field), firstRow + entries - 1, column(field));
    return Array.from({ length: entries - 1 }, (_, at) => ({ entry: at + 1, field: field.key }));
  }),
  ...["-nt-", "như trên", "″"].map((mark) =>
    mangling(`“${mark}” for what the row above says`, (patient) => {
      const names = inputs(patient).filter(({ type }) => !isNumber(type));
      const { sheet, firstRow, column } = patient;
      const same = names.filter(
        (field) =>
          sheet.cell(firstRow, column(field)) !== undefined &&
          sheet.cell(firstRow, column(field))?.value === sheet.cell(firstRow + 1, column(field))?.value,
      );
      if (patient.entries < 2 || same.length === 0) return undefined;
      for (const field of same) sheet.put(firstRow + 1, column(field), mark, "text");
      return NONE;
    }),
  ),
  mangling("a ditto mark for a figure", (patient) => {
    const field = ofType(patient, "integer").at(0);
    if (field === undefined || patient.entries < 2) return undefined;
    patient.sheet.put(patient.firstRow + 1, patient.column(field), "nt", "text");
    return [{ entry: 1, field: field.key }];
  }),
  mangling("two counts merged", (patient) => {
    const [a, b] = ofType(patient, "integer");
    if (a === undefined || b === undefined || patient.column(b) !== patient.column(a) + 1) return undefined;
    const { sheet, firstRow, column } = patient;
    sheet.merge(firstRow, column(a), firstRow, column(b));
    return [{ entry: 0, field: b.key }];
  }),
  layout("a remark over the whole width between the entries", ({ book, sheet, firstRow, fields }) => {
    book.insertRows(sheet, firstRow + 1, 1);
    sheet.put(firstRow + 1, 2, "Số liệu dưới đây là của 6 tháng cuối năm", "text");
    sheet.merge(firstRow + 1, 2, firstRow + 1, fields.length + 1);
  }),
  ...["(*) Số liệu ước đến 31/12", "** Chưa gồm chi bộ quân sự", "Ghi chú: do các chi bộ tự báo cáo"].map(
    (text) =>
      layout(`a footnote below: ${text}`, ({ sheet, firstRow, entries }) =>
        sheet.put(firstRow + entries, 2, text, "text"),
      ),
  ),
  ...["CÁC CHI BỘ TRỰC THUỘC", "1. Khối xã", "II. Khối cơ quan", "Khối trường học"].map((text) =>
    layout(`the heading of a group: ${text}`, ({ book, sheet, firstRow }) => {
      book.insertRows(sheet, firstRow + 1, 1);
      sheet.put(firstRow + 1, 2, text, "text");
    }),
  ),
  layout("a row of dashes below", ({ sheet, fields, firstRow, entries, column }) => {
    for (const field of fields.filter(isInput)) sheet.put(firstRow + entries, column(field), "-", "text");
  }),
  layout("“không phát sinh” below the entries", ({ sheet, firstRow, entries }) =>
    sheet.put(firstRow + entries, 2, "Không phát sinh thêm", "text"),
  ),
  ...["Tổng toàn thị trấn", "Cộng (I+II)", "Lũy kế từ đầu năm", "Total"].map((label) =>
    layout(`a total below: ${label}`, (patient) => {
      const row = patient.firstRow + patient.entries;
      patient.sheet.put(row, 2, label, "text");
      putTotals(patient, row);
    }),
  ),
  mangling("the last figure of a table's own total row", (patient) => {
    const field = ofType(patient, "integer").at(-1);
    if (field === undefined) return undefined;
    const { sheet, firstRow, entries, column } = patient;
    sheet.put(firstRow + entries, column(field), 0, "uncalculated");
    Object.assign(sheet.cell(firstRow + entries, column(field)) ?? {}, {
      formula: "SUBTOTAL(109,Bang1[Số])",
    });
    return NONE;
  }),
  layout("the sheet copied, and left as it was", ({ book, sheet }) => {
    const copy = Object.assign(Object.create(Object.getPrototypeOf(sheet)), sheet, {
      name: `${sheet.name.slice(0, 20)} Copy`,
    });
    book.sheets.push(copy);
  }),
  layout("signatures below", (patient) => {
    const row = patient.firstRow + patient.entries + 2;
    patient.sheet.put(row - 1, 6, "Bình Tân, ngày 06 tháng 01 năm 2025", "text");
    patient.sheet.put(row, 2, "Người lập biểu", "text");
    patient.sheet.put(row, 7, "THỦ TRƯỞNG ĐƠN VỊ", "text");
    patient.sheet.put(row + 3, 2, "Nguyễn Thị Hòa", "text");
    patient.sheet.put(row + 3, 7, "Trần Văn Thủy", "text");
    patient.sheet.put(row + 5, 2, "Nơi nhận:", "text");
    patient.sheet.put(row + 6, 2, "- Ban Tuyên giáo Huyện ủy;", "text");
  }),
  layout("a computed figure typed over", (patient) => {
    const field = patient.fields.find(({ formula }) => formula !== undefined);
    if (field) patient.sheet.put(patient.firstRow, patient.column(field), 77.7);
  }),
  layout("an entry pasted twice", (patient) => {
    const from = patient.firstRow;
    for (const field of inputs(patient)) {
      const cell = patient.sheet.cell(from, patient.column(field));
      if (cell) patient.sheet.put(from + patient.entries, patient.column(field), cell.value);
    }
  }),
  layout("entries sorted the other way round", ({ sheet, firstRow, entries }) => {
    const rows = Array.from({ length: entries }, (_, at) => sheet.rows.get(firstRow + at));
    for (const [at, row] of rows.entries()) if (row) sheet.rows.set(firstRow + entries - 1 - at, row);
  }),
  layout("numbers down the column STT", ({ sheet, firstRow }) => {
    for (let at = 0; at < 150; at += 1) sheet.put(firstRow + at, 1, at + 1);
  }),
];

export const fieldsOf = (code: string): readonly Field[] => index.template(code)?.fields ?? [];
