import { type Field, kindOf } from "../../../src/core/catalogue";
import {
  type Mangling,
  type Patient,
  inputs,
  mangling,
  ofType,
  putTotals,
  rowsOf,
  withoutKeys,
} from "../manglings";

/** A change in the first field of a kind; `lost`: nobody could tell its value in any entry. */
function ofField(
  name: string,
  find: (patient: Patient) => Field | undefined,
  change: (patient: Patient, field: Field) => void,
  lost: "kept" | "lost" = "kept",
): Mangling {
  return {
    ...mangling(name, (patient) => {
      const field = find(patient);
      if (field === undefined) return undefined;
      change(patient, field);
      return lost === "lost" ? [{ field: field.key }] : [];
    }),
  };
}

const money = (patient: Patient) => ofType(patient, "money")[0];
const day = (patient: Patient) => ofType(patient, "date").find(({ required }) => required);
const persons = (patient: Patient) =>
  inputs(patient).find(
    (field) => kindOf(field).isWhole && /^(?:người|đảng viên)$/.test(field.unitOfMeasure ?? ""),
  );
const choice = (patient: Patient) => ofType(patient, "choice").find(({ required }) => required);

/** Cells of the field in all entries, by a new value and number format. */
function reformatted(
  { sheet, column, ...patient }: Patient,
  field: Field,
  format: string,
  change: (value: number) => number = (value) => value,
): void {
  for (const row of rowsOf({ sheet, column, ...patient })) {
    const value = sheet.cell(row, column(field))?.value;
    if (typeof value !== "number") continue;
    sheet.put(row, column(field), Number(change(value).toPrecision(15)));
    const cell = sheet.cell(row, column(field));
    if (cell !== undefined) cell.style = { ...cell.style, numberFormat: format };
  }
}

const inFile = (one: Mangling): Mangling => ({ ...one, onlyInFile: true });

/** Number formats that carry a unit: read as the same text would be, or asked about. */
const MONEY_FORMATS: readonly (readonly [format: string, times: number])[] = [
  ...(
    [
      '#,##0 "₫"',
      "#,##0 [$₫-42A]",
      '#,##0"đ"',
      '#,##0\\ "đồng"',
      '#,##0 "VNĐ"',
      '"VND" #,##0',
      "[$₫-42A]#,##0",
      '_-* #,##0 "₫"_-;-* #,##0 "₫"_-;_-* "-" "₫"_-;_-@_-',
      "#,##0 [$VND]",
      '[Red]#,##0 "đ"',
      '#,##0" đồng./."',
    ] as const
  ).map((format) => [format, 1e6] as const),
  ...(['#,##0 "nghìn đồng"', '#,##0.0 "nghìn"', '#,##0 "ngàn đồng"', '#,##0" k"'] as const).map(
    (format) => [format, 1e3] as const,
  ),
  ...(
    [
      '0.0 "triệu"',
      '#,##0.0 "tr.đ"',
      '#,##0.## "triệu đồng"',
      '0.0" trđ"',
      "#,##0.00",
      "0.0",
      "General",
    ] as const
  ).map((format) => [format, 1] as const),
  ...(['0.0000000 "tỷ"', '#,##0.0000000 "tỷ đồng"'] as const).map((format) => [format, 1e-3] as const),
];
const moneyShown = MONEY_FORMATS.map(([format, times]) =>
  inFile(
    ofField(`money shown as ${format}`, money, (patient, field) =>
      reformatted(patient, field, format, (value) => value * times),
    ),
  ),
);
const moneyAsked = [
  '"$"#,##0',
  '#,##0 "USD"',
  '"khoảng "0',
  '0"–20 triệu"',
  "#,##0,",
  "0.0,,",
  '0 "người"',
  '"≈ "0.0',
  '0.0"%"',
  ";;;",
  '"trên "0 "triệu"',
].map((format) =>
  inFile(
    ofField(
      `money shown as ${format}`,
      money,
      (patient, field) => reformatted(patient, field, format),
      "lost",
    ),
  ),
);
const personsShown = [
  '#,##0 "người"',
  '0" đ/c"',
  '0 "đảng viên"',
  "#,##0_ ;[Red]-#,##0 ",
  "0.00E+00",
  "#,##0;(#,##0)",
  '[>=1000]#,##0" người";0" người"',
  "000000",
  '#,##0" ng"',
].map((format) =>
  inFile(
    ofField(`persons shown as ${format}`, persons, (patient, field) => reformatted(patient, field, format)),
  ),
);
const personsAsked = [
  '"khoảng "0',
  '0"–3000"',
  '"~"0',
  '0" lớp"',
  '0"+"',
  '">"0',
  '"gần "0" người"',
  '0" hộ"',
  '0" ?"',
  '"ước "0',
].map((format) =>
  inFile(
    ofField(
      `persons shown as ${format}`,
      persons,
      (patient, field) => reformatted(patient, field, format),
      "lost",
    ),
  ),
);
const daysShown = [
  "dd-mmm-yy",
  "d/m/yy",
  "yyyy-mm-dd",
  '"ngày" dd "tháng" mm "năm" yyyy',
  "[$-42A]dddd, d mmmm, yyyy",
  "dd/mm/yyyy hh:mm",
  "[$-F800]dddd, mmmm dd, yyyy",
  "[$-1010000]d/m/yyyy;@",
  "dd.mm.yyyy",
  "d mmm yyyy",
  "m/d/yyyy",
].map((format) =>
  inFile(ofField(`days shown as ${format}`, day, (patient, field) => reformatted(patient, field, format))),
);
const daysAsked = [
  "mmm yyyy",
  '"tháng "m/yyyy',
  "yyyy",
  "[$-42A]mmmm yyyy",
  "mmmm",
  "dddd",
  "h:mm",
  "[h]:mm",
  "mm/yy",
  "ddd",
  '"Quý I/"yyyy',
  "mmm-yy",
  "#,##0,",
  "m",
].map((format) =>
  inFile(
    ofField(`days shown as ${format}`, day, (patient, field) => reformatted(patient, field, format), "lost"),
  ),
);

/** Headers, rows of units and captions that name another unit of measure, or the same in other words. */
const relabelled = (
  name: string,
  keys: "kept" | "gone",
  change: (label: string) => string,
  lost: "kept" | "lost",
) =>
  ofField(
    `${name}, keys ${keys}`,
    money,
    (patient, field) => {
      const { sheet, headerRow, column } = patient;
      if (keys === "gone") withoutKeys(patient);
      for (const row of [headerRow - 1, headerRow])
        if (sheet.cell(row, column(field))?.value === field.label)
          sheet.put(row, column(field), change(field.label), "text");
    },
    lost,
  );
const OTHER_MONEY = [
  "(đồng)",
  "(VNĐ)",
  "(nghìn đồng)",
  "(1.000đ)",
  "(1000 đồng)",
  "(đ)",
  "[đồng]",
  "- đồng",
  ", nghìn đồng",
  "(ĐVT: đồng)",
  "(đơn vị tính: nghìn đồng)",
  "(tỷ đồng)",
  "(ngàn đồng)",
  "(USD)",
  "\n(đồng)",
  "(đvt đồng)",
  "(Đồng VN)",
  "(1.000 đ)",
  "(nghìn)",
  ": đồng",
  "/đồng",
  "(x 1000đ)",
  "(Tr.đ → đồng)",
  "(1,000 đồng)",
  "(1 000đ)",
  "(ngh.đ)",
  "(ng.đồng)",
  "(VNĐ x 1000)",
  "(triệu đồng/lớp)",
  "(%)",
  "nghìn đồng",
  "Đvt: 1.000đ",
];
const SAME_MONEY = [
  "(triệu đồng)",
  "(tr.đ)",
  "(triệu)",
  "(ĐVT: triệu đồng)",
  "(Tr. đồng)",
  "(trđ)",
  ", triệu đồng",
  "- triệu đồng",
  "(triệu VNĐ)",
  "(1.000.000 đ)",
];
const otherHeaders = OTHER_MONEY.flatMap((unit) =>
  (["kept", "gone"] as const).map((keys) =>
    relabelled(`a header “… ${unit}”`, keys, (label) => `${label} ${unit}`, "lost"),
  ),
);
const sameHeaders = SAME_MONEY.flatMap((unit) =>
  (["kept", "gone"] as const).map((keys) =>
    relabelled(`a header “… ${unit}”`, keys, (label) => `${label} ${unit}`, "kept"),
  ),
);
const unitRow = (unit: string, lost: "kept" | "lost") =>
  ofField(
    `a row of units “${unit}”`,
    money,
    ({ sheet, headerRow, column }, field) => sheet.put(headerRow + 1, column(field), unit, "text"),
    lost,
  );
const unitRows = [
  ...[
    "(đồng)",
    "đồng",
    "nghìn đồng",
    "(nghìn đồng)",
    "ĐVT: đồng",
    "1.000 đ",
    "(1.000 đồng)",
    "(VNĐ)",
    "VND",
    "(tỷ)",
    "ngàn đ",
    "USD",
    "(1,000 đồng)",
    "(1000đ)",
    "(đơn vị: 1000 đồng)",
    "(ngh.đ)",
    "(VNĐ x 1000)",
    "(triệu đồng hoặc nghìn đồng)",
    "(tr.đ/lớp)",
    "(%)",
  ].map((unit) => unitRow(unit, "lost")),
  ...["triệu đồng", "(triệu)", "(tr.đ)", "Triệu đồng", "tr.đồng", "ĐVT: triệu đồng"].map((unit) =>
    unitRow(unit, "kept"),
  ),
];
const captioned = (caption: string, lost: "kept" | "lost") =>
  ofField(
    `a caption “${caption}”`,
    money,
    ({ book, sheet, headerRow }) => {
      book.insertRows(sheet, headerRow - 1, 1);
      sheet.put(headerRow - 1, 8, caption, "text");
    },
    lost,
  );
const captions = [
  ...[
    "Đơn vị tính: nghìn đồng",
    "ĐVT: 1.000 đồng",
    "Đơn vị: đồng",
    "(Đơn vị tính: đồng)",
    "Đvt: đ",
    "Đơn vị tính : Đồng",
    "Tính bằng nghìn đồng",
    "Đơn vị tính nghìn đồng",
    "ĐVT: đồng/người",
    "ĐƠN VỊ TÍNH: ĐỒNG",
    "DVT: dong",
    "Đơn vị tính: người; nghìn đồng",
    "Đơn vị tính: VND",
    "Đơn vị tính: 1000đ",
    "Số tiền tính bằng đồng",
    "Unit: VND",
    "ĐVT: 1.000 đ; người",
    "(Số tiền: nghìn đồng)",
    "Kinh phí tính theo đồng",
    "Kinh phí ghi theo nghìn đồng",
  ].map((one) => captioned(one, "lost")),
  ...[
    "Đơn vị tính: triệu đồng",
    "ĐVT: người; triệu đồng",
    "Đơn vị tính: người",
    "(ĐVT: tr.đ)",
    "Đơn vị: Triệu đồng",
    "ĐVT: Tr.đồng, người",
    "Biểu số 7",
    "Đơn vị: Đảng ủy xã Bình Tân",
  ].map((one) => captioned(one, "kept")),
];

/** Runs of their own fonts inside one cell. */
const struck = (text: string) => `<r><rPr><strike/></rPr><t xml:space="preserve">${text}</t></r>`;
const raised = (text: string) =>
  `<r><rPr><vertAlign val="superscript"/></rPr><t xml:space="preserve">${text}</t></r>`;
const lowered = (text: string) =>
  `<r><rPr><vertAlign val="subscript"/></rPr><t xml:space="preserve">${text}</t></r>`;
const bold = (text: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r>`;
const plain = (text: string) => `<r><t xml:space="preserve">${text}</t></r>`;

function withRuns(
  name: string,
  find: (patient: Patient) => Field | undefined,
  runs: (shown: string) => string,
  lost: "kept" | "lost" = "kept",
): Mangling {
  return inFile(
    mangling(name, (patient) => {
      const field = find(patient);
      const { sheet, firstRow, column } = patient;
      const value = field === undefined ? undefined : sheet.cell(firstRow, column(field))?.value;
      if (field === undefined || value === undefined) return undefined;
      const token = `cell with runs ${patient.runs.size}`;
      sheet.put(firstRow, column(field), token, "text");
      patient.runs.set(
        token,
        runs(kindOf(field).holds === "day" && typeof value === "number" ? shownDay(value) : String(value)),
      );
      return lost === "lost" ? [{ entry: 0, field: field.key }] : [];
    }),
  );
}

const shownDay = (serial: number): string => {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
};

const runsInCells = [
  ...(
    [
      ["persons", persons],
      ["a day", day],
      ["a choice", choice],
    ] as const
  ).flatMap(([what, find]) => [
    withRuns(`${what}: a struck run before`, find, (shown) => struck("240") + plain(` ${shown}`)),
    withRuns(`${what}: a struck run glued before`, find, (shown) => struck("999") + plain(shown)),
    withRuns(`${what}: a struck run behind`, find, (shown) => plain(shown) + struck(" 240")),
    withRuns(`${what}: a struck line above`, find, (shown) => struck("12\n") + plain(shown)),
    withRuns(`${what}: a raised figure behind`, find, (shown) => plain(shown) + raised("1")),
    withRuns(`${what}: a raised figure in brackets`, find, (shown) => plain(shown) + raised("(2)")),
    withRuns(`${what}: a raised star`, find, (shown) => plain(shown) + raised("*")),
    withRuns(`${what}: raised figures, two`, find, (shown) => plain(shown) + raised("1,2")),
    withRuns(`${what}: a raised letter`, find, (shown) => plain(shown) + raised("a")),
    withRuns(`${what}: a raised letter in brackets`, find, (shown) => plain(shown) + raised("(a)")),
    withRuns(`${what}: a lowered figure`, find, (shown) => plain(shown) + lowered("1"), "lost"),
    withRuns(`${what}: a raised figure before`, find, (shown) => raised("1") + plain(shown)),
    withRuns(
      `${what}: runs that differ in weight alone`,
      find,
      (shown) => bold(shown.slice(0, 1)) + plain(shown.slice(1)),
    ),
    withRuns(`${what}: all of it struck`, find, (shown) => struck(shown), "lost"),
    withRuns(`${what}: two runs struck`, find, (shown) => struck("1") + plain(shown) + struck("2")),
    withRuns(`${what}: struck and raised`, find, (shown) => struck("240") + plain(shown) + raised("1")),
  ]),
];

/** Lines beside the entries that are none. */
const below = (name: string, text: string, at: "first" | "stt" | "wide" = "first"): Mangling =>
  mangling(`${name}: ${text} (${at})`, ({ sheet, fields, firstRow, entries }) => {
    sheet.put(firstRow + entries, at === "stt" ? 1 : 2, text, "text");
    if (at === "wide") sheet.merge(firstRow + entries, 2, firstRow + entries, fields.length + 1);
    return [];
  });
const FOOTNOTES = [
  "* Số liệu đến ngày 30/6/2024",
  "(1) Chưa gồm chi bộ quân sự",
  "Ghi chú (*): số ước",
  "Lưu ý: chưa gồm trường THPT",
  "N.B. số ước",
  "Số liệu tính đến 30/6/2024",
  "Nguồn: Chi cục Thống kê",
  "(Số liệu chưa bao gồm khối cơ quan)",
  "Thuyết minh: tăng do sáp nhập thôn",
  "Giải trình: giảm 2 lớp",
  "(**) Chưa có báo cáo",
  "*) Ước thực hiện",
  "¹ Chưa gồm lực lượng vũ trang",
  "[1] Theo báo cáo của trường",
  "Chú thích: x là có",
  "- Số liệu do các chi bộ tự báo cáo",
  "GHI CHÚ: SỐ LIỆU ƯỚC",
  "Ghi chú – số liệu sơ bộ",
  "* : Ước cả năm",
  "(*): Số ước",
  "Note: estimated",
  "Lý do: đang sáp nhập",
  "1) Chưa gồm chi bộ quân sự",
  "Ghi chú số liệu này là ước tính",
  "^ Ước tính",
  "† Ước tính",
  "Trang 1/2",
  "Hết",
  "- Như trên;",
  "- Lưu VP.",
  "Kèm theo Báo cáo số 15",
  "Đã đối chiếu với kế toán",
  "Biểu này gồm 02 lớp",
  "1 Bao gồm cả chi bộ quân sự",
  "BÍ THƯ",
  "NGƯỜI LẬP BIỂU          BÍ THƯ",
];
const footnotes = FOOTNOTES.flatMap((text) =>
  (["first", "stt", "wide"] as const).map((at) => below("a footnote", text, at)),
);

const heading = (text: string, at: "first" | "stt" | "wide"): Mangling =>
  mangling(`a heading: ${text} (${at})`, ({ book, sheet, firstRow, fields, entries }) => {
    if (entries < 2) return undefined;
    book.insertRows(sheet, firstRow + 1, 1);
    sheet.put(firstRow + 1, at === "stt" ? 1 : 2, text, "text");
    if (at === "wide") sheet.merge(firstRow + 1, 2, firstRow + 1, fields.length + 1);
    return [];
  });
const HEADINGS = [
  "II. KHỐI CƠ QUAN",
  "A. Cấp huyện",
  "B- Cấp xã",
  "* Khối xã",
  "+ Khối trường học",
  "Khối 1:",
  "Quý I",
  "Tháng 3",
  "Phần I: Khối Đảng",
  "Cấp xã:",
  "Năm 2024",
  "Đợt 1",
  "2. Khối đoàn thể",
  "2.1. Chi bộ thôn",
  "a) Chi bộ cơ quan",
  "I/ KHỐI NÔNG THÔN",
  "Các trường học trực thuộc",
  "KHỐI LỰC LƯỢNG VŨ TRANG",
  "6 tháng cuối năm",
  "Nhóm 2",
  "Mục 3. Các chi bộ",
  "III",
  "Khu vực nông thôn",
];
const headings = HEADINGS.flatMap((text) =>
  (["first", "stt", "wide"] as const).map((at) => heading(text, at)),
);

const TOTALS = [
  "Tổng",
  "TỔNG CỘNG:",
  "Cộng:",
  "T/cộng",
  "Tổng cộng (I + II)",
  "Tổng toàn xã",
  "Tổng hợp",
  "Tổng cộng toàn đảng bộ",
  "Cộng toàn xã",
  "Toàn xã",
  "Toàn đảng bộ",
  "CỘNG",
  "Grand Total",
  "Cộng chung",
  "Tổng (1+2+3)",
  "∑",
  "Tổng số:",
  "TỔNG SỐ (I+II)",
  "Tổng cộng 6 tháng",
  "Cộng 6 tháng đầu năm",
  "Lũy kế",
  "Luỹ kế đến nay",
  "Tổng cả năm",
  "Tong cong",
  "cong",
  "Tổng toàn huyện",
  "Tổng các chi bộ",
  "Toàn đơn vị",
  "Tổng kỳ này",
  "Cộng kỳ báo cáo",
  "TỔNG CỘNG\n(I+II)",
  "Tổng của xã",
  "*Tổng cộng*",
  "- Tổng cộng",
  "Tổng = I + II",
  "Cộng dồn",
  "Tổng số liệu",
  "SUM",
  "Tổng (A+B)",
  "III. Tổng cộng",
  "Tổng toàn Đảng bộ xã",
  "Tổng thực hiện",
];
const totals = TOTALS.flatMap((text) =>
  (["stt", "first", "wide"] as const).map((at) =>
    mangling(`a total: ${text} (${at})`, (patient) => {
      const { sheet, firstRow, entries } = patient;
      if (inputs(patient).every(({ aggregate, type }) => aggregate.op !== "sum" || type === "percent"))
        return undefined;
      putTotals(patient, firstRow + entries);
      sheet.put(firstRow + entries, at === "first" ? 2 : 1, text, "text");
      if (at === "wide") sheet.merge(firstRow + entries, 1, firstRow + entries, 3);
      return [];
    }),
  ),
);

/** Rows of figures that are neither entries nor sums: never read as entries without a question. */
const OTHER_FIGURES = [
  "Bình quân",
  "Trung bình",
  "Tỷ lệ %",
  "So cùng kỳ",
  "Cùng kỳ năm 2023",
  "Kế hoạch năm",
  "Chỉ tiêu giao",
  "Năm trước",
  "Tăng/giảm",
  "Đạt tỷ lệ",
];
const otherFigures = OTHER_FIGURES.flatMap((text) =>
  (["stt", "first"] as const).map((at) =>
    mangling(`figures beside: ${text} (${at})`, (patient) => {
      const { sheet, firstRow, entries, column } = patient;
      const figures = inputs(patient).filter((field) => kindOf(field).isFigure);
      if (patient.code === "KG07" || figures.length < 2) return undefined;
      for (const [nth, field] of figures.entries())
        sheet.put(firstRow + entries, column(field), 7 * nth + 90);
      sheet.put(firstRow + entries, at === "stt" ? 1 : 2, text, "text");
      return [{ entry: -1, field: "" }];
    }),
  ),
);

/** Cells merged over several rows or columns. */
const merges = [
  ...(
    [
      ["a choice", choice],
      ["a day", day],
    ] as const
  ).map(([what, find]) =>
    mangling(`${what} merged over two rows that say the same`, (patient) => {
      const field = find(patient);
      const { sheet, firstRow, column } = patient;
      if (field === undefined || patient.entries < 2) return undefined;
      const value = sheet.cell(firstRow, column(field))?.value;
      const same = value === sheet.cell(firstRow + 1, column(field))?.value;
      sheet.merge(firstRow, column(field), firstRow + 1, column(field));
      return same ? [] : [{ entry: 1, field: field.key }];
    }),
  ),
  mangling("a figure merged over two rows", (patient) => {
    const field = persons(patient);
    if (field === undefined || patient.entries < 2) return undefined;
    const { sheet, firstRow, column } = patient;
    sheet.merge(firstRow, column(field), firstRow + 1, column(field));
    return [{ entry: 1, field: field.key }];
  }),
  mangling("STT merged over all rows", ({ sheet, firstRow, entries }) => {
    sheet.put(firstRow, 1, 1);
    sheet.merge(firstRow, 1, firstRow + entries - 1, 1);
    return [];
  }),
  mangling("a name merged over its right neighbour", (patient) => {
    const [one, other] = inputs(patient);
    if (one === undefined || other === undefined) return undefined;
    const { sheet, firstRow, column } = patient;
    sheet.merge(firstRow, column(one), firstRow, column(other));
    return [{ entry: 0, field: other.key }];
  }),
];

const DITTOS = [
  "nt",
  "n/t",
  "(nt)",
  "NT",
  "như dòng trên",
  "〃",
  "''",
  "-//-",
  "idem",
  "tương tự",
  "Như trên.",
  "- như trên -",
  "–nt–",
  "nt.",
  "như trên",
  "Nhu tren",
  "như hàng trên",
  "(như trên)",
  "“",
  '"',
  "//",
  '-"-',
  "như số 1",
  "cùng loại trên",
  "↓",
  "tt",
];
const dittos = DITTOS.map((mark) =>
  mangling(`“${mark}” for a name above`, (patient) => {
    const field = choice(patient);
    const { sheet, firstRow, column } = patient;
    if (field === undefined || patient.entries < 2) return undefined;
    sheet.put(firstRow + 1, column(field), sheet.cell(firstRow, column(field))?.value ?? "");
    const value = sheet.cell(firstRow, column(field))?.value;
    if (value !== sheet.cell(firstRow + 1, column(field))?.value) return undefined;
    sheet.put(firstRow + 1, column(field), mark, "text");
    return [{ entry: 1, field: field.key }];
  }),
);

/** Labels with what people hang on them. */
const LABELS: readonly (readonly [name: string, change: (label: string, at: number) => string])[] = [
  ["a footnote's star", (label) => `${label}*`],
  ["a footnote's stars in brackets", (label) => `${label} (**)`],
  ["a raised figure", (label) => `${label}¹`],
  ["a raised figure in brackets", (label) => `${label} ⁽²⁾`],
  ["a figure in square brackets", (label) => `${label} [1]`],
  ["a figure in brackets", (label) => `${label} (1)`],
  ["a number before", (label, at) => `${at + 2}. ${label}`],
  ["a number in brackets before", (label, at) => `(${at + 2}) ${label}`],
  ["a letter before", (label) => `a) ${label}`],
  ["a colon", (label) => `${label}:`],
  ["line breaks between the words", (label) => label.replace(/ /g, "\n")],
  ["“(nếu có)”", (label) => `${label} (nếu có)`],
  ["“(bắt buộc)”", (label) => `${label} (bắt buộc)`],
  ["capitals", (label) => label.toUpperCase()],
  ["a dash before", (label) => `- ${label}`],
  ["a plus before", (label) => `+ ${label}`],
];
const labelled = LABELS.map(([name, change]) =>
  mangling(`labels with ${name}`, (patient) => {
    const { sheet, fields, headerRow, column } = patient;
    withoutKeys(patient);
    for (const [at, field] of fields.entries())
      for (const row of [headerRow - 1, headerRow])
        if (sheet.cell(row, column(field))?.value === field.label)
          sheet.put(row, column(field), change(field.label, at), "text");
    return [];
  }),
);
const raisedLabels = ["1", "(1)", "*", "a"].map((mark) =>
  inFile(
    mangling(`labels with a raised ${mark}`, (patient) => {
      const { sheet, fields, headerRow, column } = patient;
      withoutKeys(patient);
      for (const field of fields)
        for (const row of [headerRow - 1, headerRow])
          if (sheet.cell(row, column(field))?.value === field.label) {
            const token = `label ${row} ${field.key}`;
            sheet.put(row, column(field), token, "text");
            patient.runs.set(token, plain(field.label.replace(/&/g, "&amp;")) + raised(mark));
          }
      return [];
    }),
  ),
);

/** More of every kind than the common ones: what offices are known to write, and what they may write next. */
export const furtherManglings: readonly Mangling[] = [
  ...moneyShown, ...moneyAsked, ...personsShown, ...personsAsked, ...daysShown, ...daysAsked,
  ...otherHeaders, ...sameHeaders, ...unitRows, ...captions, ...runsInCells,
  ...footnotes, ...headings, ...totals, ...otherFigures, ...merges, ...dittos, ...labelled, ...raisedLabels,
]; // prettier-ignore
