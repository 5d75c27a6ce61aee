import { serialFromDate } from "../../../src/core/base";
import type { Reading } from "../../../src/core/submissions/read-returned";
import { readReturned } from "../../../src/core/submissions/read-returned";
import { aSubmission, cellOf, index, source } from "../a-submission";
import type { BookSheet, ReturnedBook } from "../returned-book";

/** One thing that is wrong with a whole workbook, and whether its figures may still be read. */
export interface BookFault {
  readonly name: string;
  readonly apply: (book: ReturnedBook) => void;
  /** "read": one meaning, and nothing goes back; "asked": an error says so; "nil": KG04 has nothing to report. */
  readonly means: "read" | "asked" | "nil";
}

const cover = (book: ReturnedBook): BookSheet => book.sheet("Bìa");

/** Puts something beside a label of the cover. */
const onCover =
  (label: string, value: string | number) =>
  (book: ReturnedBook): void => {
    const sheet = cover(book);
    const row = [...sheet.rows.keys()].find((at) => String(sheet.cell(at, 1)?.value ?? "").startsWith(label));
    if (row === undefined) throw new Error(`no label ${label}`);
    sheet.put(row, 4, value, typeof value === "string" ? "text" : "number");
  };

/** Puts a day beside a label of the cover. */
const dayOnCover = (label: string, day: string) => onCover(label, serialFromDate(day));

/** A second cover, on which another name stands for the unit. */
const secondCoverOf =
  (renamed: (unit: string) => string) =>
  (book: ReturnedBook): void => {
    const copy = copyOf(book, "Bìa", "Bìa (2)");
    const row =
      [...copy.rows.keys()].find((at) =>
        String(copy.cell(at, 1)?.value ?? "").startsWith("Đơn vị báo cáo"),
      ) ?? 0;
    const unit = String(copy.cell(row, 4)?.value ?? "");
    if (renamed(unit) === unit) throw new Error(`the same unit ${unit}`);
    copy.put(row, 4, renamed(unit), "text");
  };

const unmarked = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");

const fault = (means: BookFault["means"], name: string, apply: BookFault["apply"]): BookFault => ({
  name,
  apply,
  means,
});

const identity = [
  ...["2025", "2023", "Năm 2025", "năm 2023"].map((year) =>
    fault("asked", `the cover's year is ${year}`, onCover("Năm", year)),
  ),
  ...[
    "6 tháng đầu năm",
    "Quý I",
    "9 tháng",
    "6 tháng đầu năm 2024",
    "Quý I/2024",
    "Tháng 3",
    "Năm 2023",
    "T3/2024",
    "Q1/2024",
  ].map((kind) => fault("asked", `the cover's period is ${kind}`, onCover("Kỳ báo cáo", kind))),
  ...["Năm 2024", "Cả năm", "12 tháng", "năm", "Báo cáo năm 2024", "NĂM 2024"].map((kind) =>
    fault("read", `the cover's period is ${kind}`, onCover("Kỳ báo cáo", kind)),
  ),
  ...["Đảng ủy xã Tây Thuận", "xã Tây Giang", "TT Phú Phong", "Phòng Y tế", "UBND xã Bình Hòa"].map((unit) =>
    fault("asked", `the cover's unit is ${unit}`, onCover("Đơn vị báo cáo", unit)),
  ),
  ...["xã Bình Tân", "UBND xã Bình Tân", "Bình Tân", "ĐẢNG ỦY XÃ BÌNH TÂN", "Dang uy xa Binh Tan"].map(
    (unit) => fault("read", `the cover's unit is ${unit}`, onCover("Đơn vị báo cáo", unit)),
  ),
  ...["Lần 2", "lần thứ nhất", "Lần 3 (bổ sung)", "02", "L2", "bản cuối"].map((turn) =>
    fault("read", `the cover's turn is ${turn}`, onCover("Lần nộp", turn)),
  ),
  ...[
    "0905 000 111",
    "(0256) 3 822 111",
    "+84 905 000 111",
    "0905000111 - 0912000222",
    "gọi đ/c Hòa",
    "0905000111 (đ/c Hòa)",
    "không có",
  ].map((phone) => fault("read", `the cover's telephone number is ${phone}`, onCover("Điện thoại", phone))),
  ...["Số: 45-BC/ĐU", "45/BC-ĐU", "BC số 45", "45 - BC/ĐU", "Số …/BC", "chưa có số"].map((number) =>
    fault("read", `the report's number is ${number}`, onCover("Số, ký hiệu", number)),
  ),
];

const days = [
  fault("asked", "figures up to March, for a year", dayOnCover("Số liệu đến ngày", "2024-03-31")),
  fault("asked", "figures from April on, for a year", dayOnCover("Số liệu từ ngày", "2024-04-01")),
  fault("read", "figures up to the 20th of December", dayOnCover("Số liệu đến ngày", "2024-12-20")),
  fault(
    "asked",
    "a year “from 1/1 to 31/3”",
    onCover("Kỳ báo cáo", "Năm 2024 (từ 01/01/2024 đến 31/3/2024)"),
  ),
  fault(
    "read",
    "a year “from 1/1 to 31/12”",
    onCover("Kỳ báo cáo", "Năm 2024 (từ ngày 01/01/2024 đến 31/12/2024)"),
  ),
  fault("read", "a report signed a year late", dayOnCover("Ngày ký", "2026-01-10")),
];

const examples = ["Ví dụ", "VD", "(Thí dụ 1)", "Dòng mẫu:", "Minh họa"].map((text) =>
  fault("asked", `the first row of KG01 calls itself “${text}”`, (book) =>
    book.sheet("KG01").put(cellOf("KG01", 0, "").row, 1, text, "text"),
  ),
);

/** Puts something where the first text stands that begins so, on the cover or on a sheet. */
const inTitle =
  (code: string, begins: RegExp, value: string) =>
  (book: ReturnedBook): void => {
    const sheet = code === "" ? cover(book) : book.sheet(code);
    for (const [row, { cells }] of sheet.rows)
      for (const [column, { value: text }] of cells)
        if (typeof text === "string" && begins.test(text)) return sheet.put(row, column, value, "text");
    throw new Error(`no title ${begins.source}`);
  };

/** The line of the period is worked out by a formula. */
const atRow3 =
  (code: string, value: string) =>
  (book: ReturnedBook): void =>
    book.sheet(code).put(3, 1, value, "text");

const titles = [
  ...["ĐẢNG ỦY XÃ TÂY GIANG", "Đảng ủy xã Tây Thuận"].flatMap((unit) => [
    fault("asked", `KG01 is headed by ${unit}`, inTitle("KG01", /^ĐẢNG ỦY/, unit)),
    fault("asked", `the cover is headed by ${unit}`, inTitle("", /^ĐẢNG ỦY/, unit)),
  ]),
  fault("read", "KG01 is headed by the unit in other words", inTitle("KG01", /^ĐẢNG ỦY/, "UBND xã Bình Tân")),
  fault("read", "KG01 is headed by nobody known", inTitle("KG01", /^ĐẢNG ỦY/, "Chi bộ thôn 2")),
  ...[
    "Năm 2023 (Số liệu từ ngày 01/01/2023 đến ngày 31/12/2023)",
    "6 tháng đầu năm 2024",
    "9 tháng năm 2024",
  ].map((period) => fault("asked", `KG07 is for ${period}`, atRow3("KG07", period))),
  fault("read", "KG07 is for Cả năm 2024", atRow3("KG07", "Cả năm 2024")),
  fault("asked", "the cover is for Năm 2023", inTitle("", / - Năm 2024$/, "Công tác khoa giáo - Năm 2023")),
  fault("asked", "KG07 calls itself KG08", inTitle("KG07", /^Biểu số/, "Biểu số: KG08")),
  fault("read", "KG07 says twice what it is", inTitle("KG07", /^Biểu số/, "Biểu mẫu số KG07")),
  ...["KG2023 2023.1", "KG2024 2024.2", "mẫu cũ"].map((version) =>
    fault("asked", `the cover's version is ${version}`, onCover("Phiên bản biểu mẫu", version)),
  ),
  ...["2024.1", "KG2024", "kg2024 - 2024.1", ""].map((version) =>
    fault("read", `the cover's version is “${version}”`, onCover("Phiên bản biểu mẫu", version)),
  ),
  fault(
    "asked",
    "a second cover names another unit",
    secondCoverOf(() => "Đảng ủy xã Tây Giang"),
  ),
  fault(
    "asked",
    "a second cover names a unit that its marks alone tell apart",
    secondCoverOf((unit) => unit.replace("Tân", "Tấn")),
  ),
  fault("read", "a second cover names the unit without marks", secondCoverOf(unmarked)),
  fault("read", "a second cover says the same", (book) => void copyOf(book, "Bìa", "Bìa (2)")),
];

/** Templates of one row each, so that a copy or a blank print stands out. */
function copyOf(book: ReturnedBook, code: string, name: string): BookSheet {
  const sheet = book.sheet(code);
  const rows = new Map([...sheet.rows].map(([row, line]) => [row, { ...line, cells: new Map(line.cells) }]));
  const copy: BookSheet = Object.assign(Object.create(Object.getPrototypeOf(sheet)), sheet, { name, rows });
  book.sheets.push(copy);
  return copy;
}

/** Nothing is left of the entries but what was printed. */
function emptied(sheet: BookSheet, code: string): void {
  const { row: first } = cellOf(code, 0, "");
  for (const [row, { cells }] of sheet.rows)
    if (row >= first)
      for (const [column, { formula }] of cells)
        if (formula === undefined && column > 1) cells.delete(column);
}

const sheets = [
  ...["KG01", "KG04", "KG07", "KG03"].flatMap((code) => [
    fault("read", `${code} printed once more, blank`, (book) =>
      emptied(copyOf(book, code, `${code} (2)`), code),
    ),
    fault("read", `${code} printed once more, blank, and in front`, (book) => {
      emptied(copyOf(book, code, `${code} mau`), code);
      book.sheets.unshift(...book.sheets.splice(-1));
    }),
    fault("read", `${code} copied, and left as it was`, (book) => void copyOf(book, code, `${code} Copy`)),
    fault("read", `${code} copied, and hidden`, (book) => {
      copyOf(book, code, `${code} cu`).visibility = "hidden";
    }),
    fault("asked", `${code} copied, and changed`, (book) => {
      const { row, column } = cellOf(code, 0, "");
      copyOf(book, code, `${code} (2)`).put(row + 1, column + 9, 7);
    }),
  ]),
];

const NIL = [
  ...[
    "Không phát sinh",
    "KHÔNG PHÁT SINH",
    "Không có",
    "Không phát sinh trong kỳ",
    "Trong kỳ không phát sinh",
    "KPS",
    "Đơn vị không có nội dung này",
    "Không có phát sinh",
    "Không có số liệu",
    "Chưa phát sinh",
    "Không tổ chức",
    "Không có cuộc nào",
    "(Không phát sinh)",
    "Trong năm 2024 đơn vị không có cuộc kiểm tra nào",
    "Nil",
    "Không có hoạt động",
    "Không phát sinh số liệu báo cáo",
    "6 tháng đầu năm không phát sinh",
    "Không có vụ việc",
    "Không kiểm tra",
    "Không thực hiện",
    "Biểu này không phát sinh",
    "Không có nội dung báo cáo",
    "Không phát sinh./.",
    "Không có giao ban",
    "Trong 6 tháng đầu năm không có hoạt động phối hợp nào",
  ],
];
const nilInTable = NIL.flatMap((text) =>
  ([2, 1, 6] as const).map((column) =>
    fault("nil", `“${text}” in column ${column} of KG04`, (book) => {
      const sheet = book.sheet("KG04");
      emptied(sheet, "KG04");
      sheet.put(cellOf("KG04", 0, "").row, column, text, "text");
    }),
  ),
);
const MARKS = [
  "x",
  "X",
  "x (không có cuộc nào)",
  "Có",
  "✓",
  "(x)",
  "x – không phát sinh",
  "[X]",
  "Không phát sinh",
  "v",
  "x.",
  "đánh dấu x",
  "X (không tổ chức)",
  "√",
  "1",
  "TRUE",
  "x: không có",
];
const nilMarks = MARKS.map((mark) =>
  fault("nil", `the mark “${mark}” on KG04`, (book) => {
    const sheet = book.sheet("KG04");
    emptied(sheet, "KG04");
    for (const [row, { cells }] of sheet.rows)
      for (const [column, { value }] of cells)
        if (typeof value === "string" && /^(?:Biểu )?không phát sinh/i.test(value) && row < 8) {
          const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
          sheet.put(row, (merge?.right ?? column) + 1, mark, "text");
          return;
        }
    throw new Error("no place for the mark");
  }),
);

export const bookFaults: readonly BookFault[] = [
  ...identity,
  ...days,
  ...examples,
  ...titles,
  ...sheets,
  ...nilInTable,
  ...nilMarks,
];

/** How a fault was taken: `wrong` (read where it had to be asked, or otherwise than it is meant) or needlessly `refused`. */
export function judgeBookFault({ apply, means }: BookFault): {
  verdict: "right" | "wrong" | "refused";
  said: string;
} {
  const book = aSubmission().only("KG01", "KG03", "KG04", "KG07").book();
  const before = countsOf(readReturned(book.workbook(), source, { index, period: "2024" }));
  apply(book);
  const reading = readReturned(book.workbook(), source, { index, period: "2024" });
  const errors = reading.issues.filter(
    ({ severity, where, code }) =>
      severity === "error" &&
      !(
        code === "submission.sheet-missing" &&
        !["KG01", "KG03", "KG04", "KG07"].includes(where.template ?? "")
      ),
  );
  const said = errors.map(({ code, found = "" }) => `${code} “${found}”`).join("; ");
  if (means === "asked") return { verdict: errors.length > 0 ? "right" : "wrong", said };
  if (errors.length > 0) return { verdict: "refused", said };
  const after = countsOf(reading);
  const meant = means === "nil" ? { ...before, KG04: "nil" } : before;
  return {
    verdict: JSON.stringify(after) === JSON.stringify(meant) ? "right" : "wrong",
    said: JSON.stringify(after),
  };
}

const countsOf = ({ returns }: Reading): Readonly<Record<string, number | "nil">> =>
  Object.fromEntries(
    returns.map(({ template, entries, nilReport }) => [template, nilReport ? "nil" : entries.length]),
  );
