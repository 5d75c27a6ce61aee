import fc from "fast-check";
import { defaultCatalogue } from "../../../src/core/catalogue";
import { withForms } from "../../../src/core/forms";
import { usualAggregate } from "../../../src/core/forms/template/fields-of-table";
import { templateOfTable } from "../../../src/core/forms/template/template-of-table";
import {
  columnsOf,
  type FormCell,
  type FormSheet,
  LABOUR,
  movedForm,
  proposed,
  tableOf,
  TRAINING,
} from "../../support/a-form";

test("a list after a circular: labels, groups, units, numbers, rows, total and what stands below", () => {
  const table = tableOf(TRAINING);
  expect(table).toMatchObject({
    kind: "rows-are-entries",
    title: { text: "BÁO CÁO TÌNH HÌNH MỞ LỚP BỒI DƯỠNG NĂM 2024", row: 3 },
    headerRows: [5, 6],
    numberingRow: 7,
    firstDataRow: 8,
    lastDataRow: 10,
    totalRows: [11],
    unitLine: { row: 4, column: 6 },
  });
  expect(columnsOf(table)).toEqual([
    "STT: integer",
    "Tên lớp: text",
    "Ngày khai giảng: date",
    "Số học viên › Tổng số: integer",
    "Số học viên › Trong đó nữ: integer",
    "Kinh phí: money (triệu đồng)",
    "Tỷ lệ nữ (%): percent (%)",
    "Ghi chú: text",
  ]);
  expect(table.columns[6]?.formulaText).toBe("(7)=(5)/(4)*100");
});

test("given rows are indicators; headings among them are told apart", () => {
  const table = tableOf(LABOUR);
  expect(table).toMatchObject({
    kind: "rows-are-indicators",
    headerRows: [4, 4],
    numberingRow: 5,
    firstDataRow: 6,
    lastDataRow: 13,
    sectionRows: [7, 11],
  });
  expect(table.presetRows.map(({ row, label, unit }) => [row, label, unit])).toEqual([
    [6, "Số người từ 15 tuổi trở lên", "Người"],
    [7, "Chia theo giới tính", undefined],
    [8, "- Nam", "Người"],
    [9, "- Nữ", "Người"],
    [10, "Số người có việc làm", "Người"],
    [11, "Chia theo giới tính", undefined],
    [12, "- Nam", "Người"],
    [13, "- Nữ", "Người"],
  ]);
});

test.each([
  ["a list", TRAINING],
  ["indicators", LABOUR],
])("rows above and columns left of %s change its place, and nothing else", (_, form) => {
  const still = tableOf(form);
  fc.assert(
    fc.property(fc.nat(5), fc.nat(4), (down, right) => {
      const table = tableOf(movedForm(form, down, right));
      expect(columnsOf(table)).toEqual(columnsOf(still));
      expect(table.headerRows).toEqual(still.headerRows.map((row) => row + down));
      expect(table.firstDataRow).toBe(still.firstDataRow + down);
      expect(table.lastDataRow).toBe((still.lastDataRow ?? 0) + down);
      expect(table.columns.map(({ column }) => column)).toEqual(
        still.columns.map(({ column }) => column + right),
      );
      expect(table.presetRows.map(({ row }) => row)).toEqual(still.presetRows.map(({ row }) => row + down));
    }),
    { numRuns: 12 },
  );
});

test("labels typed on several lines without merging are one label each, down to the row of numbers", () => {
  const table = tableOf({
    rows: [
      ["TT", "Nội dung", "Kế hoạch được", undefined, "Kinh phí"],
      [undefined, undefined, "giao cả năm", undefined, "đã nhận"],
      [undefined, undefined, "Từ quỹ", "Từ ngân", undefined],
      [undefined, undefined, "bảo trì", "sách", undefined],
      ["A", "B", 1, 2, 3],
      ["1", "Sửa chữa đường", 12, 13, 14],
      ["2", "Bảo dưỡng", 22, 23, 24],
    ],
    merges: ["C1:D1", "C2:D2"],
  });
  expect(table.headerRows).toEqual([1, 4]);
  expect(table.columns.map(({ group, label }) => [...group, label].join(" › "))).toEqual([
    "TT",
    "Nội dung",
    "Kế hoạch được giao cả năm › Từ quỹ bảo trì",
    "Kế hoạch được giao cả năm › Từ ngân sách",
    "Kinh phí đã nhận",
  ]);
});

test("lists come from validations: written out, in cells of another sheet, behind a name", () => {
  const lists: FormSheet = { name: "DM", rows: [["Tốt"], ["Khá"], ["Trung bình"]] };
  const form: FormSheet = {
    rows: [["STT", "Họ và tên", "Đã học", "Xếp loại", "Phụ thuộc"], [1], [2]],
    validations: [
      { range: "C2:C9", type: "list", formula1: '"Có,Không"' },
      { range: "D2:D9", type: "list", formula1: "DM!$A$1:$A$3" },
      { range: "E2:E9", type: "list", formula1: "INDIRECT(D2)" },
    ],
  };
  const { tables, issues } = proposed(form, lists);
  const [, , learned, grade, dependent] = tables[0]?.columns ?? [];
  expect(learned).toMatchObject({ type: "boolean", choices: ["Có", "Không"] });
  expect(grade).toMatchObject({ type: "choice", choices: ["Tốt", "Khá", "Trung bình"] });
  expect(dependent).toMatchObject({ type: "choice" });
  expect(dependent?.choices).toBeUndefined();
  expect(issues.map(({ code }) => code)).toContain("form.dependent-list");
});

test("what is longer than a template takes is cut and told, at its cell, by how it begins: choices, names of rows, titles", () => {
  const long = (text: FormCell) => `${text} ${"VÀ CÁC VIỆC LIÊN QUAN ".repeat(14).trim()}`;
  const lists: FormSheet = { name: "DM", rows: [[long("Hoàn thành")], ["Khá"]] };
  const lengthened: readonly unknown[] = ["BÁO CÁO THÔNG TIN LAO ĐỘNG", "Số người có việc làm"];
  const form: FormSheet = {
    ...LABOUR,
    rows: LABOUR.rows.map((row) => row.map((text) => (lengthened.includes(text) ? long(text) : text))),
    validations: [{ range: "E6:E13", type: "list", formula1: "DM!$A$1:$A$2" }],
  };
  const read = proposed(form, lists);
  const made = withForms(defaultCatalogue, [read]);
  const told = [...read.issues, ...made.issues].filter(({ code }) => code === "form.text-cut");
  expect(told.map(({ where, found = "" }) => [where.row, where.column, found.slice(0, 12)])).toEqual([
    [1, 1, "BÁO CÁO THÔN"],
    [6, 5, "Hoàn thành V"],
    [10, 2, "Số người có "],
  ]);
  expect(read.tables[0]?.columns[4]?.choices?.map(({ length }) => length)).toEqual([255, 3]);
});

test("figures and formulas of a filled report tell its types; formulas that add up rows are no computed column", () => {
  const table = tableOf({
    rows: [
      ["STT", "Tên vật tư", "Số lượng", "Đơn giá", "Thành tiền"],
      [1, "Bàn", 2, 1_500_000, "=C2*D2"],
      [2, "Ghế", 12, 450_000, "=C3*D3"],
      [undefined, "Cộng", "=SUM(C2:C3)", undefined, "=SUM(E2:E3)"],
    ],
  });
  expect(columnsOf(table)).toEqual([
    "STT: integer",
    "Tên vật tư: text",
    "Số lượng: integer",
    "Đơn giá: money",
    "Thành tiền: money",
  ]);
  expect(table.columns.map(({ formula }) => formula)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    "=C{r}*D{r}",
  ]);
  expect(table.filledCells).toBe(6);
});

test("a man is no number: “Nam” and “Nữ” are words", () => {
  const rows = [
    ["STT", "Họ và tên", "Phái"],
    [1, "Trần Văn An", "Nam"],
    [2, "Lê Thị Hoa", "Nữ"],
    [3, "Bùi Tâm", "Nam"],
  ];
  expect(columnsOf(tableOf({ rows })).at(-1)).toBe("Phái: text");
});

test("a unit may stand behind a comma; a second thing there is none", () => {
  const rows = [["STT", "Chức vụ, đơn vị", "Diện tích, ha"], [1], [2]];
  expect(columnsOf(tableOf({ rows }))).toEqual([
    "STT: integer",
    "Chức vụ, đơn vị: text",
    "Diện tích, ha: decimal (ha)",
  ]);
});

test("every proposal says why, and at which cell; a guess is a doubt", () => {
  const { columns } = tableOf({ rows: [["STT", "Họ và tên", "Zzz"], [1], [2]] });
  const [, name, unknown] = columns;
  expect(name?.grounds).toContainEqual(
    expect.objectContaining({ of: "type", code: "label", row: 1, column: 2, isDoubtful: false }),
  );
  expect(unknown?.grounds).toContainEqual(
    expect.objectContaining({ of: "type", code: "guess", isDoubtful: true }),
  );
});

describe("what is no form, or no plain one, is told", () => {
  const codes = (...sheets: readonly FormSheet[]): readonly string[] =>
    proposed(...sheets).issues.map(({ code }) => code);

  test("no table", () => {
    const letter = { rows: [["Kính gửi: Ban Tuyên giáo"], ["Đề nghị gửi báo cáo trước ngày 30/6."]] };
    expect(proposed(letter)).toMatchObject({ kind: "not-a-form", tables: [] });
    expect(codes(letter)).toEqual(["form.no-table"]);
  });

  test("a legend of words", () => {
    const rows = [
      ["Cột dữ liệu", "Chú thích", "Giá trị cho phép"],
      ["hoten", "Họ và tên", "Chữ"],
      ["gioitinh", "Giới tính", "Nam | Nữ"],
      ["dantoc", "Dân tộc", "Theo danh mục"],
    ];
    expect(proposed({ rows }).kind).toBe("not-a-form");
  });

  test("hidden columns, a protected sheet, figures already there", () => {
    const rows = [
      ["STT", "Họ và tên", "Ẩn", "Số buổi"],
      [1, "Nguyễn Văn An", "x", 3],
      [2, "Lê Thị Bình", "y", 4],
    ];
    const sheet = { rows, hiddenColumns: [3], isProtected: true };
    expect(codes(sheet)).toEqual(["form.protected", "form.hidden-columns", "form.filled"]);
    expect(tableOf(sheet).columns.map(({ label }) => label)).toEqual(["STT", "Họ và tên", "Số buổi"]);
  });

  test("several tables, one under the other", () => {
    const header = ["STT", "Họ và tên", "Ngày sinh", "Ghi chú"];
    const { kind, tables } = proposed({
      rows: [header, [1], [2], [], ["Danh sách dự bị"], ["STT", "Tên lớp", "Số lượng", "Địa điểm"], [1], [2]],
    });
    expect(kind).toBe("several-tables");
    expect(tables.map(({ headerRows, lastDataRow }) => [headerRows[0], lastDataRow])).toEqual([
      [1, 3],
      [6, 8],
    ]);
  });

  test("several tables, each with its own name and its own line of units over it", () => {
    const { tables } = proposed({
      name: "Tài chính",
      rows: [
        ["BÁO CÁO TÀI CHÍNH VÀ NHÂN SỰ"],
        ["I. THU CHI NGÂN SÁCH"],
        [undefined, undefined, undefined, "ĐVT: triệu đồng"],
        ["STT", "Nội dung", "Dự toán", "Kinh phí"],
        [1, "_", "_", "_"],
        [2, "_", "_", "_"],
        ["II. NHÂN SỰ"],
        [undefined, undefined, undefined, "ĐVT: người"],
        ["STT", "Tên phòng", "Tổng số", "Nữ"],
        [1, "_", "_", "_"],
        [2, "_", "_", "_"],
        [],
        ["3. Trang thiết bị (ĐVT: nghìn đồng)"],
        ["STT", "Tên thiết bị", "Đơn giá", "Thành tiền"],
        [1, "_", "_", "_"],
        [2, "_", "_", "_"],
      ],
    });
    expect(tables.map(({ title, lastDataRow }) => [title?.text, lastDataRow])).toEqual([
      ["I. THU CHI NGÂN SÁCH", 6],
      ["II. NHÂN SỰ", 11],
      ["3. Trang thiết bị (ĐVT: nghìn đồng)", 16],
    ]);
    expect(tables.map((table) => columnsOf(table).slice(2))).toEqual([
      ["Dự toán: money (triệu đồng)", "Kinh phí: money (triệu đồng)"],
      ["Tổng số: integer (người)", "Nữ: integer (người)"],
      ["Đơn giá: money (nghìn đồng)", "Thành tiền: money (nghìn đồng)"],
    ]);
  });

  test("a line of units over the names of all tables is said of each that has none of its own", () => {
    const of = (name: string, ...units: readonly string[]) => [
      [name],
      ...units.map((unit) => [undefined, undefined, undefined, unit]),
      ["STT", "Nội dung", "Dự toán", "Kinh phí"],
      [1, "_", "_", "_"],
      [2, "_", "_", "_"],
    ];
    const { tables } = proposed({
      rows: [
        ["BÁO CÁO TÀI CHÍNH"],
        [undefined, undefined, undefined, "ĐVT: triệu đồng"],
        ...of("1. Chi thường xuyên"),
        ...of("2. Chi đầu tư", "ĐVT: đồng"),
        ...of("3. Chi khác"),
      ],
    });
    expect(tables.map(({ columns }) => columns[3]?.unit)).toEqual(["triệu đồng", "đồng", "triệu đồng"]);
  });

  test("16,384 columns", () => {
    const wide = ["STT", "Họ và tên", "Số buổi", ...Array.from({ length: 497 }, () => undefined), "xa"];
    expect(codes({ rows: [wide, [1], [2]] })).toContain("form.too-many-columns");
  });

  test("a store of data is looked at down to a row, and that is said", () => {
    const rows = Array.from({ length: 3_200 }, (_, at) => [at + 1, `Người ${at}`, 3]);
    expect(codes({ rows: [["STT", "Họ và tên", "Số buổi"], ...rows] })).toContain("form.cut-short");
    expect(codes({ rows: [["STT", "Họ và tên", "Số buổi"], ...rows.slice(0, 50)] })).not.toContain(
      "form.cut-short",
    );
  });

  test("a sheet that is not there", () => {
    const { kind, issues } = proposed({ rows: [] });
    expect(kind).toBe("not-a-form");
    expect(issues).toHaveLength(1);
  });
});

test("whatever stands in a sheet, something is proposed or told", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "STT",
      "Họ và tên",
      "(1)",
      "Tổng cộng",
      "_",
      "Đơn vị tính: người",
      "NGƯỜI LẬP",
      "=SUM(A1:A2)",
      "a",
    ),
    fc.integer(),
    fc.constant(undefined),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });
  const merge = fc.tuple(fc.nat(6), fc.nat(9), fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(rows, merge, (made, [left, top, wide, high]) => {
      const address = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
      const merges = wide + high > 0 ? [`${address(left, top)}:${address(left + wide, top + high)}`] : [];
      const { kind, tables, issues } = proposed({ rows: made, merges });
      expect(kind === "not-a-form" ? issues.length : tables.length).toBeGreaterThan(0);
      for (const { headerRows, firstDataRow } of tables) expect(firstDataRow).toBeGreaterThan(headerRows[1]);
    }),
    { numRuns: 150 },
  );
});

test("one line of a unit of measure over the sheet makes no money of what is counted beside it", () => {
  const table = tableOf({
    rows: [
      ["DANH SÁCH HỘI THI, TRIỂN LÃM"],
      [undefined, undefined, undefined, undefined, undefined, "Đơn vị tính: nghìn đồng"],
      ["Tên hoạt động", "Số người", "Nữ", "Giải thưởng", undefined, "Số tiền"],
      [undefined, undefined, undefined, "Cấp huyện", "Cấp tỉnh"],
      ["_", "_", "_", "_", "_", "_"],
    ],
    merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"],
  });
  expect(columnsOf(table).slice(-1)).toEqual(["Số tiền: money (nghìn đồng)"]);
  expect(columnsOf(table).slice(1, 3)).toEqual(["Số người: integer", "Nữ: integer"]);
});

test("groups of a list are told, since a template keeps none of them", () => {
  const { issues } = proposed({
    rows: [
      ["BIỂU CƠ SỞ VẬT CHẤT"],
      ["STT", "Tên trường", "Số phòng học"],
      ["I", "Khối mầm non", "_"],
      [1, "_", "_"],
      [2, "_", "_"],
      ["II", "Khối tiểu học", "_"],
      [1, "_", "_"],
    ],
  });
  expect(issues.map(({ code, found }) => [code, found])).toEqual([
    ["form.groups-dropped", "Khối mầm non; Khối tiểu học"],
  ]);
});

test("averages do not add up, what is counted and given a mark does", () => {
  const opOf = (label: string, ...group: readonly string[]): string =>
    usualAggregate({ type: "decimal", label, group }, undefined).op;
  for (const label of ["Số học sinh/lớp", "Bình quân HS/lớp", "Sĩ số bình quân", "Diện tích m2/người"])
    expect([label, opOf(label)]).toEqual([label, "none"]);
  for (const label of ["Số hội nghị/lớp", "Số buổi", "Số học sinh xếp loại trung bình"])
    expect([label, opOf(label)]).toEqual([label, "sum"]);
  expect(opOf("Trung bình", "Học lực")).toBe("sum");
});

test("columns of rows some of which are money or shares take decimals", () => {
  const { template } = templateOfTable(
    tableOf({
      rows: [
        ["BIỂU CHỈ TIÊU"],
        ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện"],
        [1, "Số trường", "trường", "_"],
        [2, "Số học sinh", "em", "_"],
        [3, "Tỷ lệ lên lớp", "%", "_"],
      ],
    }),
    "BM01",
    "Biểu",
  );
  expect(template.fields.find(({ key }) => key === "thucHien")?.type).toBe("decimal");
});

test("what is counted is never below nothing, a difference may be", () => {
  const { template } = templateOfTable(
    tableOf({
      rows: [["BIỂU"], ["STT", "Tên lớp", "Số người", "Tăng (+), giảm (-) số người"], ["_", "_", "_", "_"]],
    }),
    "BM01",
    "Biểu",
  );
  expect(template.fields.map(({ min }) => min)).toEqual([undefined, 0, undefined]);
});

describe("what a label says in brackets", () => {
  const columnOf = (label: string) =>
    tableOf({ rows: [["STT", "Họ và tên", label, "Dân tộc", "Số buổi", "Ghi chú"], [1], [2]] }).columns[2];

  test.each([
    ["Đảng viên (Có/Không)", "boolean", ["Có", "Không"]],
    ["Tham gia BHYT (có: 1; không: 0)", "boolean", ["có", "không"]],
    ["Đạt chuẩn (x)", "boolean", undefined],
    ["Đánh dấu (x) nếu là nữ", "boolean", undefined],
    ["Hộ nghèo (đánh dấu X)", "boolean", undefined],
    ["Giới tính (Nam/Nữ)", "choice", ["Nam", "Nữ"]],
    ["Nam/Nữ", "choice", ["Nam", "Nữ"]],
    ["Kết quả (Đạt/Không đạt)", "choice", ["Đạt", "Không đạt"]],
    ["Xếp loại (Tốt/Khá/Trung bình/Yếu)", "choice", ["Tốt", "Khá", "Trung bình", "Yếu"]],
    ["Trình độ (ĐH, CĐ, TC)", "choice", ["ĐH", "CĐ", "TC"]],
  ])("“%s” is answered so, and measures nothing", (label, type, choices) => {
    const column = columnOf(label);
    expect(column).toMatchObject({ type, ...(choices === undefined ? {} : { choices }) });
    expect(column?.unit).toBeUndefined();
    expect(column?.grounds.some(({ isDoubtful }) => isDoubtful)).toBe(false);
  });

  test("answers nobody knows are taken for some with a doubt", () => {
    const column = columnOf("Hình thức (Bản giấy/Bản mềm)");
    expect(column).toMatchObject({ type: "choice", choices: ["Bản giấy", "Bản mềm"] });
    expect(column?.grounds.some(({ isDoubtful }) => isDoubtful)).toBe(true);
  });

  test.each([
    ["Số đảng viên (nam/nữ)", "integer", undefined],
    ["Sĩ số (hs/lớp)", "decimal", "hs/lớp"],
    ["Địa chỉ (thôn, xã)", "text", undefined],
    ["Thời gian (tháng/năm)", "text", undefined],
    ["Tháng, năm sinh", "text", undefined],
    ["Ngày sinh (ngày/tháng/năm)", "date", undefined],
    ["Tỷ lệ (‰)", "decimal", "‰"],
    ["Tỷ lệ HS/lớp", "decimal", undefined],
    ["Tỷ lệ đảng viên/dân số", "percent", undefined],
  ])("“%s” is %s", (label, type, unit) => {
    const column = columnOf(label);
    expect([column?.type, column?.unit, column?.choices]).toEqual([type, unit, undefined]);
  });

  test("shares and so many in each are never added up", () => {
    for (const label of ["Tỷ lệ (‰)", "Tỷ suất sinh", "Tỷ lệ HS/lớp"])
      expect([label, usualAggregate({ type: "decimal", label, group: [] }, undefined).op]).toEqual([
        label,
        "none",
      ]);
  });
});

describe("what a note below a table explains is the list of the column it names", () => {
  const withNote = (label: string, note: string, written: readonly FormCell[] = ["_", "_"]) =>
    tableOf({
      rows: [
        ["DANH SÁCH ĐẢNG VIÊN"],
        ["STT", "Họ và tên", "Đơn vị công tác", label],
        ["(1)", "(2)", "(3)", "(4)"],
        [1, "_", "_", written[0]],
        [2, "_", "_", written[1]],
        [],
        [note],
      ],
    }).columns[3];

  test.each([
    ["Xếp loại", "Ghi chú: Cột (4): A – đạt; B – chưa đạt", ["A – đạt", "B – chưa đạt"], false],
    ["Mức", "Cột 4 ghi: 1 - Tốt, 2 - Khá, 3 - Trung bình.", ["1 – Tốt", "2 – Khá", "3 – Trung bình"], false],
    [
      "Mức",
      "- Cột Mức độ, cột 4: HT: hoàn thành; KHT: không hoàn thành",
      ["HT – hoàn thành", "KHT – không hoàn thành"],
      false,
    ],
    [
      "Diện quản lý",
      "Diện quản lý ghi 1 là huyện quản lý, 2 là tỉnh quản lý",
      ["1 – huyện quản lý", "2 – tỉnh quản lý"],
      false,
    ],
    ["Xếp loại", "Ghi: 1 – Tốt, 2 – Khá", ["1 – Tốt", "2 – Khá"], true],
  ])("“%s”, “%s”", (label, note, choices, isDoubtful) => {
    const column = withNote(label, note);
    expect(column).toMatchObject({ type: "choice", choices });
    expect(column?.grounds.find(({ of }) => of === "choices")).toMatchObject({
      code: "note",
      row: 7,
      isDoubtful,
    });
  });

  test("what is explained in the label itself is, too", () => {
    expect(withNote("Xếp loại (1: Tốt; 2: Khá)", "")).toMatchObject({ choices: ["1 – Tốt", "2 – Khá"] });
  });

  test("yes and no are yes and no", () => {
    expect(withNote("Đã bồi dưỡng", "Cột 4: 1 – Có; 0 – Không")).toMatchObject({ type: "boolean" });
  });

  test("what units wrote, or write, is read by its letter, its meaning or both", () => {
    const table = tableOf({
      rows: [
        ["STT", "Họ và tên", "Xếp loại"],
        [1, "Lê Thị A", "A"],
        [2, "Trần Văn B", "B"],
        [],
        ["Xếp loại: A – đạt; B – chưa đạt"],
      ],
    });
    const { choiceLists } = templateOfTable(table, "BM01", "Biểu");
    expect(choiceLists[0]?.choices).toEqual([
      { value: "A – đạt", aliases: ["A", "đạt"] },
      { value: "B – chưa đạt", aliases: ["B", "chưa đạt"] },
    ]);
  });

  test.each([
    ["Xếp loại", "Ghi chú: 1 - Số liệu tính đến 30/6; 2 - Đơn vị ghi đủ các cột"],
    ["Xếp loại", "Cột 1: số thứ tự; cột 2: họ tên đảng viên"],
    ["Xếp loại", "Cột (4) = (5) + (6)"],
    ["Xếp loại", "Viết tắt: THCS: trung học cơ sở; THPT: trung học phổ thông"],
    ["Xếp loại", "Cột 3: A – đạt; B – chưa đạt"],
    ["Số học viên", "Cột 4: 1 – Tốt; 2 – Khá"],
    ["Nơi sinh", "Ghi: 1 – Tốt, 2 – Khá"],
  ])("“%s” is given no list by “%s”", (label, note) => {
    expect(withNote(label, note)?.choices).toBeUndefined();
  });

  test("nor where something else stands in the rows", () => {
    expect(withNote("Xếp loại", "Cột 4: A – đạt; B – chưa đạt", ["Giỏi", "A"])?.choices).toBeUndefined();
  });
});

describe("a line of units over the table", () => {
  test("of money makes none of the words on a person's qualification", () => {
    const table = tableOf({
      rows: [
        ["DANH SÁCH BÁO CÁO VIÊN"],
        [undefined, undefined, undefined, undefined, "ĐVT: 1.000 đồng"],
        ["STT", "Họ và tên", "Trình độ", undefined, "Phụ cấp"],
        [undefined, undefined, "Chuyên môn", "LLCT"],
        [1, "_", "_", "_", "_"],
      ],
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4"],
    });
    expect(columnsOf(table).slice(2)).toEqual([
      "Trình độ › Chuyên môn: text",
      "Trình độ › LLCT: text",
      "Phụ cấp: money (1.000 đồng)",
    ]);
    expect(table.columns[2]?.grounds).toContainEqual(expect.objectContaining({ isDoubtful: true }));
  });

  test("naming several gives each column its own, and none to so many in each", () => {
    const table = tableOf({
      rows: [
        ["THỐNG KÊ TRƯỜNG HỌC"],
        [undefined, undefined, undefined, "Đvt: trường, lớp, học sinh"],
        ["TT", "Cấp học", "Số trường", "Số lớp", "Số học sinh", "Tỷ lệ HS/lớp"],
        [1, "Mầm non", "_", "_", "_", "=E4/D4"],
        [2, "Tiểu học", "_", "_", "_", "=E5/D5"],
      ],
    });
    expect(columnsOf(table).slice(2)).toEqual([
      "Số trường: integer (trường)",
      "Số lớp: integer (lớp)",
      "Số học sinh: integer (học sinh)",
      "Tỷ lệ HS/lớp: decimal",
    ]);
  });
});

describe("a computed column the template cannot hold", () => {
  const madeOf = (...labels: readonly FormCell[]) =>
    templateOfTable(
      tableOf({
        rows: [["BIỂU"], ["STT", "Tên mô hình", ...labels.slice(0, 3)], [1, "_", ...labels.slice(3)]],
      }),
      "BM01",
      "Biểu mẫu của xã",
    );

  test("is typed, and told with the form's own place, where it reckons with words", () => {
    const { template, issues } = madeOf("Số điện thoại", "Số buổi", "Bình quân", "_", "_", "=D3/C3");
    expect(template.fields.find(({ key }) => key === "binhQuan")).toMatchObject({
      aggregate: { op: "none" },
    });
    expect(template.fields.some(({ formula }) => formula !== undefined)).toBe(false);
    expect(issues).toMatchObject([
      { code: "form.formula-not-held", where: { sheet: "Biểu mẫu của xã", row: 3, column: 5 } },
    ]);
  });

  test("where two are worked out of each other, one is left", () => {
    const { template, issues } = madeOf("Tổng số", "Nam", "Nữ", "_", "=C3-E3", "=C3-D3");
    expect(template.fields.filter(({ formula }) => formula !== undefined).map(({ key }) => key)).toEqual([
      "nam",
    ]);
    expect(issues).toMatchObject([{ code: "form.formula-not-held", where: { row: 3, column: 5 } }]);
  });
});

test("a form put down like a Word page: title on two lines, units under the labels, a number of families registered", () => {
  const table = tableOf({
    rows: [
      ["BÁO CÁO"],
      ["Kết quả xây dựng gia đình học tập"],
      [],
      ["TT", "Danh hiệu", "Số đăng ký", "Số được công nhận", "Tỷ lệ %", "Nguyên nhân tăng, giảm"],
      [undefined, undefined, "(gia đình)", "(gia đình)"],
      [1, "Gia đình học tập", "_", "_", '=IF(C6=0,"",D6/C6)', "_"],
      [2, "Dòng họ học tập", "_", "_", '=IF(C7=0,"",D7/C7)', "_"],
    ],
  });
  expect(table.title?.text).toBe("BÁO CÁO Kết quả xây dựng gia đình học tập");
  expect(columnsOf(table).slice(2)).toEqual([
    "Số đăng ký: integer (gia đình)",
    "Số được công nhận: integer (gia đình)",
    "Tỷ lệ %: percent (%)",
    "Nguyên nhân tăng, giảm: long-text",
  ]);
});

describe("notes and signatures right below a table are none of its rows", () => {
  const SIGNED = [
    [undefined, "Người lập biểu", undefined, "Thủ trưởng đơn vị"],
    [undefined, "(Ký, ghi rõ họ tên)", undefined, "(Ký, đóng dấu)"],
  ];
  test.each<readonly [string, readonly (readonly FormCell[])[]]>([
    ["a note in the first column", [["Ghi chú: số người tính đến 30/6"]]],
    ["a star and its note", [["*", "Lưu ý: chỉ ghi lớp đã mở"]]],
    ["a note under the names", [[undefined, "Lưu ý: Số liệu tính đến 30/6"], ...SIGNED]],
    ["several lines", [["Ghi chú:"], [undefined, "Mục 1: tính cả trường tư thục"], ["Nơi nhận:"], ...SIGNED]],
    ["where the figures are from", [["Nguồn số liệu: Phòng Giáo dục"], ["(*) Chỉ tính trường công lập"]]],
    ["signatures alone", SIGNED],
  ])("%s", (_, below) => {
    const list = tableOf({
      rows: [["DANH SÁCH LỚP"], ["STT", "Tên lớp", "Số người", "Kinh phí"], [1, "_"], [2, "_"], ...below],
    });
    expect(list).toMatchObject({ kind: "rows-are-entries", lastDataRow: 4, filledCells: 0 });
    const given = tableOf({
      rows: [
        ["BIỂU"],
        ["STT", "Chỉ tiêu", "ĐVT", "Thực hiện"],
        [1, "Số trường", "trường", "_"],
        [2, "Số lớp", "lớp", "_"],
        ...below,
      ],
    });
    expect(given.presetRows.map(({ label }) => label)).toEqual(["Số trường", "Số lớp"]);
    expect(given.below.length).toBeGreaterThan(0);
  });

  test("a row of its own that is called so, with cells to be filled in, stays a row; and so do rows below a note", () => {
    const table = tableOf({
      rows: [
        ["PHIẾU"],
        ["Nội dung", "Số lượng", "Tỷ lệ (%)", "Ghi chú"],
        ["Số lớp", "_", "_", "_"],
        ["Ghi chú: từ đây tính theo năm học"],
        ["Số học viên", "_", "_", "_"],
        ["Số buổi", 12, "_", "_"],
        ["Lý do", "_", "_", "_"],
      ],
    });
    expect(table.lastDataRow).toBe(7);
  });
});

describe("codes the form prints in its given rows", () => {
  test.each<readonly [string, readonly FormCell[], readonly (readonly FormCell[])[]]>([
    ["behind the names", ["STT", "Chỉ tiêu", "Mã số", "Kế hoạch", "Thực hiện"], []],
    ["of another name", ["STT", "Nội dung", "Mã chỉ tiêu", "Kế hoạch", "Thực hiện"], []],
    [
      "under a row of numbers",
      ["STT", "Chỉ tiêu", "Mã số", "Kế hoạch", "Thực hiện"],
      [["A", "B", "C", 1, 2]],
    ],
  ])("%s are kept beside the names, and nobody has to type them", (_, labels, numbers) => {
    const table = tableOf({
      rows: [
        ["BIỂU CHỈ TIÊU"],
        labels,
        ...numbers,
        [1, "Tổng số trường", "01", "_", "_"],
        [2, "Số lớp", "02", "_", "_"],
        [3, "Lớp ghép", "02.1", "_", "_"],
      ],
    });
    expect(table.filledCells).toBe(0);
    const { template, choiceLists } = templateOfTable(table, "BM01", "Biểu");
    const [name = "", code = ""] = template.fields.map(({ key }) => key);
    expect(template.presetRows).toEqual([
      { [name]: "Tổng số trường", [code]: "01" },
      { [name]: "Số lớp", [code]: "02" },
      { [name]: "Lớp ghép", [code]: "02.1" },
    ]);
    expect(template.fields.map(({ filledByBoard }) => filledByBoard)).toEqual([true, true, false, false]);
    expect(choiceLists[0]?.choices.map((choice) => choice.code)).toEqual(["01", "02", "02.1"]);
  });

  test("codes are what is seen: figures shown as 01 and MS 02 by a format of their cells are no 1 and 2", () => {
    const shown = (value: number, numberFormat: string) => ({ value, style: { numberFormat } });
    const table = tableOf({
      rows: [
        ["STT", "Chỉ tiêu", "Mã số", "Thực hiện"],
        [1, "Số trường", shown(1, "00"), "_"],
        [2, "Số lớp", shown(2, '"MS "00'), "_"],
        [3, "Số học sinh", shown(12, "00"), "_"],
      ],
    });
    const { choiceLists } = templateOfTable(table, "BM01", "Biểu");
    expect(choiceLists[0]?.choices.map(({ code }) => code)).toEqual(["01", "MS 02", "12"]);
  });

  test("a column of codes that is blank is filled in by the unit", () => {
    const { template } = templateOfTable(
      tableOf({
        rows: [
          ["STT", "Chỉ tiêu", "Mã số", "Thực hiện"],
          [1, "Số trường", "_", "_"],
          [2, "Số lớp", "_", "_"],
        ],
      }),
      "BM01",
      "Biểu",
    );
    expect(template.fields.map(({ filledByBoard }) => filledByBoard)).toEqual([true, false, false]);
  });
});

describe("(có: 1; không: 0) in a table of few columns", () => {
  test.each<readonly [string, readonly (readonly FormCell[])[]]>([
    ["in the label", [["STT", "Họ và tên", "Tham gia BHYT (có: 1; không: 0)"]]],
    [
      "below the label",
      [
        ["STT", "Họ và tên", "Tham gia BHYT"],
        [undefined, undefined, "(có: 1; không: 0)"],
      ],
    ],
  ])("%s is answered yes or no, and no unit of measure", (_, labels) => {
    const [, , column] = tableOf({ rows: [["DANH SÁCH"], ...labels, [1, "_", "_"], [2, "_", "_"]] }).columns;
    expect(column).toMatchObject({ type: "boolean", choices: ["có", "không"] });
    expect(column?.unit).toBeUndefined();
  });
});

test("a time sheet: a day of the month over a column is no date to be filled in", () => {
  const sheet = (...marks: readonly FormCell[]): FormSheet => ({
    rows: [
      ["BẢNG CHẤM CÔNG"],
      ["STT", "Họ và tên", "Ngày trong tháng", "_", "_", "Ngày cấp"],
      ["_", "_", "1", "Ngày 2", "31", "_"],
      [1, "Nguyễn An", ...marks],
      [2, "Trần Bình", ...marks],
    ],
    merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
  });
  const types = tableOf(sheet("x", "P", "x", "02/03/2024")).columns.map(({ type }) => type);
  expect(types).toEqual(["integer", "text", "text", "text", "text", "date"]);
  const blank = tableOf(sheet("_", "_", "_", "_")).columns.map(({ type }) => type);
  expect(blank.slice(2, 5)).not.toContain("date");
  expect(blank[5]).toBe("date");
});

describe("what closes a table", () => {
  const HEAD = ["STT", "Nội dung chi", "Đơn vị tính", "Số tiền"];
  const paper = (...below: readonly (readonly FormCell[])[]): FormSheet => ({
    rows: [
      ["BÁO CÁO THU CHI"],
      HEAD,
      [1, "In tài liệu", "bộ", 500],
      [2, "Thuê hội trường", "buổi", 700],
      ...below,
    ],
  });
  const partsOf = (sheet: FormSheet) => {
    const { totalRows, sectionRows, lastDataRow } = tableOf(sheet);
    return { totalRows, sectionRows, lastDataRow };
  };

  test("what is left after a total belongs to it, and is no row to be filled in", () => {
    const sheet = paper(["_", "Tổng cộng", "_", 1200], ["_", "Chênh lệch thu - chi", "_", 0]);
    expect(partsOf(sheet)).toEqual({ totalRows: [5, 6], sectionRows: [], lastDataRow: 4 });
    const alone = paper(["_", "Chênh lệch tỷ giá", "_", 3]);
    expect(partsOf(alone)).toEqual({ totalRows: [], sectionRows: [], lastDataRow: 5 });
  });

  test("“Cộng” before further rows closes a part, where “Tổng cộng” closes the table; right above it both are totals", () => {
    const more = [3, "Nước uống", "người", 90];
    const parts = paper(["_", "Cộng", "_", 1200], more, ["_", "Tổng cộng", "_", 1290]);
    expect(partsOf(parts)).toEqual({ totalRows: [7], sectionRows: [5], lastDataRow: 6 });
    const doubled = paper(["_", "Cộng", "_", 1200], ["_", "Tổng cộng", "_", 1200]);
    expect(partsOf(doubled)).toEqual({ totalRows: [5, 6], sectionRows: [], lastDataRow: 4 });
  });

  test("a sentence that counts the rows, and what was counted from them below a blank row", () => {
    const counted = paper(["_", "Danh sách này có 02 khoản", "_", "_"]);
    expect(partsOf(counted)).toEqual({ totalRows: [], sectionRows: [], lastDataRow: 4 });
    const summed = paper([], ["_", "Tổng hợp: 2 khoản"], ["_", "Trên 500", "_", 1]);
    expect(partsOf(summed)).toEqual({ totalRows: [], sectionRows: [], lastDataRow: 4 });
  });

  test("one thing told over several rows of a later column is an entry, and no list of indicators", () => {
    const { kind } = tableOf({
      rows: [
        ["BẢNG SO SÁNH GIÁ"],
        ["STT", "Tên thiết bị", "Thông số", "Đơn giá"],
        [1, "Xe ô tô", "Năm sản xuất: 2014", 1094],
        ...Array.from({ length: 11 }, (_, at) => ["_", "_", `Thông số thứ ${at + 2}: có`, "_"]),
      ],
    });
    expect(kind).toBe("rows-are-entries");
  });
});
