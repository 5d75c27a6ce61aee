import { sayIssue } from "../../../src/i18n";
import {
  type Catalogue,
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
} from "../../../src/core/catalogue";
import type { Scalar } from "../../../src/core/workbook";
import {
  type Grid,
  columnOf,
  editedSheet,
  readBack,
  readEdited,
  setCell,
  withSheet,
} from "./edited-workbook";
import { expression, smallCatalogue } from "./small-catalogue";

/** code @ sheet!row:column of every issue; what does not refuse the catalogue says what it is. */
function findings(result: ReturnType<typeof readBack>): readonly string[] {
  return result.issues.map(({ code, severity, where }) => {
    const weight = severity === "error" ? "" : `${severity}: `;
    return `${weight}${code} @ ${where.sheet}!${where.row ?? ""}:${where.column ?? ""}`;
  });
}

function valueOf(result: ReturnType<typeof readBack>): Catalogue {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

describe("a catalogue comes back from Excel as it went", () => {
  test("the default catalogue", () => {
    const result = readBack(catalogueWorkbook(defaultCatalogue));
    expect(result.issues).toEqual([]);
    expect(valueOf(result)).toStrictEqual(defaultCatalogue);
  });

  test("a catalogue with one of everything, text that looks like a formula included", () => {
    expect(valueOf(readBack(catalogueWorkbook(smallCatalogue)))).toStrictEqual(smallCatalogue);
  });

  test("equal catalogues give equal workbooks", () => {
    expect(catalogueWorkbook(smallCatalogue)).toStrictEqual(
      catalogueWorkbook(structuredClone(smallCatalogue)),
    );
  });

  test("a part of a list that holds the separator is not written at all, rather than cut in two", () => {
    const [unit, ...others] = smallCatalogue.orgUnits;
    const odd = { ...smallCatalogue, orgUnits: [{ ...unit!, aliases: ["A; B"] }, ...others] };
    expect(() => catalogueWorkbook(odd)).toThrow("A; B");
  });
});

describe("a workbook as an office worker leaves it", () => {
  test("columns moved and added, headers typed anew, blank rows and a title above: the same catalogue", () => {
    const result = readEdited(smallCatalogue, "Đơn vị", (grid) => [
      ["DANH SÁCH ĐƠN VỊ"],
      [],
      ...grid.map((cells, at) => [
        "cột riêng của Ban",
        ...[...cells].reverse().map(at === 0 ? retyped : same),
      ]),
      [],
      ["chỉ có ở cột riêng"],
    ]);
    expect(valueOf(result)).toStrictEqual(smallCatalogue);
  });

  test("sheets renamed by accents only are still found", () => {
    const draft = withSheet(catalogueWorkbook(smallCatalogue), "Kỳ báo cáo", (sheet) => ({
      ...sheet,
      name: "ky bao cao",
    }));
    expect(valueOf(readBack(draft))).toStrictEqual(smallCatalogue);
  });

  test("dates, numbers, yes and no typed as text are understood", () => {
    const result = readEdited(smallCatalogue, "Kỳ báo cáo", (grid) => {
      setCell(2, "Từ ngày", "1/1/2024")(grid);
      setCell(2, "Hạn gửi", "15 tháng 7 năm 2024")(grid);
      setCell(2, "Năm", "2024")(grid);
    });
    expect(valueOf(result)).toStrictEqual(smallCatalogue);
    const said = readEdited(smallCatalogue, "Đơn vị", (grid) => {
      setCell(2, "Gửi báo cáo", "không")(grid);
      setCell(3, "Gửi báo cáo", "X")(grid);
      setCell(4, "Gửi báo cáo", true)(grid);
    });
    expect(valueOf(said)).toStrictEqual(smallCatalogue);
  });

  test("a version that Excel made a number is read as it looks", () => {
    expect(valueOf(readEdited(smallCatalogue, "Thông tin", setCell(3, "Nội dung", 2025.1))).version).toBe(
      "2025.1",
    );
  });

  test("a rule and a formula may be written in words, with the columns' labels", () => {
    const read = valueOf(
      readEdited(
        smallCatalogue,
        "Điều kiện kiểm tra",
        setCell(2, "Điều kiện phải đúng", "Tham gia không lớn hơn Phải học"),
      ),
    );
    expect(read).toEqual(smallCatalogue);
    const formula = readEdited(smallCatalogue, "Cột", (grid) => {
      const row = grid.findIndex((cells) => cells.includes("tyLe")) + 1;
      setCell(row, "Công thức", "Đảng viên - Tham gia chia Phải học")(grid);
    });
    expect(valueOf(formula)).toEqual(smallCatalogue);
  });

  test("one row may assign several templates to several units", () => {
    const result = readEdited(smallCatalogue, "Phân công", (grid) => [
      ...grid.slice(0, 1),
      ["BAN; @xa", "BIA;B1", "2024-H1", undefined, undefined, undefined],
    ]);
    expect(valueOf(result).assignments.map(({ orgUnit, template }) => `${orgUnit} ${template}`)).toEqual([
      "BAN BIA",
      "BAN B1",
      "@xa BIA",
      "@xa B1",
    ]);
  });
});

describe("a new template needs rows, no code", () => {
  test("it appears with its fields, rule, preset row and assignment", () => {
    const rows: readonly (readonly [string, readonly Readonly<Record<string, Scalar>>[]])[] = [
      [
        "Biểu mẫu",
        [
          {
            "Mã biểu": "KG09",
            "Phiên bản": 1,
            "Tên biểu": "Thi đua",
            "Tên ngắn": "Thi đua",
            "Mục của hướng dẫn": "II.7",
            "Mỗi dòng là": "một phong trào",
            "Bố cục": "Bảng",
          },
        ],
      ],
      [
        "Cột",
        [
          {
            "Mã biểu": "KG09",
            "Mã cột": "dangKy",
            "Tên cột": "Số đăng ký",
            Kiểu: "số nguyên",
            "Độ rộng": 10,
            "Tổng hợp": "cộng",
            "Bắt buộc": "Có",
          },
          {
            "Mã biểu": "KG09",
            "Mã cột": "dat",
            "Tên cột": "Số đạt",
            Kiểu: "số nguyên",
            "Độ rộng": 10,
            "Tổng hợp": "cộng",
          },
          {
            "Mã biểu": "KG09",
            "Mã cột": "tyLe",
            "Tên cột": "Tỷ lệ",
            Kiểu: "phần trăm",
            "Công thức": "=dat/dangKy",
            "Độ rộng": 10,
            "Tổng hợp": "tỷ số",
            "Tử số": "dat",
            "Mẫu số hoặc quyền số": "dangKy",
          },
        ],
      ],
      [
        "Điều kiện kiểm tra",
        [
          {
            "Mã biểu": "KG09",
            "Mã điều kiện": "C1",
            "Mức độ": "lỗi",
            "Điều kiện phải đúng": "dat <= dangKy",
            "Thông báo khi sai": "Đạt nhiều hơn đăng ký.",
            "Đánh dấu cột": "dat",
          },
        ],
      ],
      ["Dòng có sẵn", [{ "Mã biểu": "KG09", Dòng: 1, "Mã cột": "dangKy", "Giá trị": 0 }]],
      ["Phân công", [{ "Đơn vị hoặc @loại đơn vị": "@dang_uy_xa", "Mã biểu": "KG09", "Mã kỳ": "2024" }]],
    ];
    const draft = rows.reduce(
      (draft, [sheet, added]) => withSheet(draft, sheet, (old) => editedSheet(old, withRows(added))),
      catalogueWorkbook(defaultCatalogue),
    );
    const index = catalogueIndex(valueOf(readBack(draft)));
    expect(index.template("KG09")).toEqual({
      code: "KG09",
      version: 1,
      title: "Thi đua",
      shortTitle: "Thi đua",
      section: "II.7",
      oneRow: "một phong trào",
      guidance: "",
      layout: "table",
      confidential: false,
      rowKey: [],
      groupBy: [],
      presetRows: [{ dangKy: 0 }],
      fields: [
        expect.objectContaining({
          key: "dangKy",
          label: "Số đăng ký",
          type: "integer",
          required: true,
          aggregate: { op: "sum" },
        }),
        expect.objectContaining({ key: "dat", required: false }),
        expect.objectContaining({
          key: "tyLe",
          formula: expression("dat / dangKy"),
          aggregate: { op: "ratio", numerator: "dat", denominator: "dangKy" },
        }),
      ],
      rules: [
        {
          code: "C1",
          severity: "error",
          expression: expression("dat <= dangKy"),
          message: "Đạt nhiều hơn đăng ký.",
          field: "dat",
          whenBlank: "skip",
        },
      ],
    });
    expect(index.owed("XA_21811", "2024").map(({ template }) => template.code)).toContain("KG09");
  });
});

describe("every defect is named with sheet, row and column", () => {
  test("a missing sheet", () => {
    const draft = withSheet(catalogueWorkbook(smallCatalogue), "Nhiệm vụ", () => undefined);
    expect(readBack(draft).issues).toMatchObject([
      { code: "catalogue.sheet-missing", facts: { sheetName: "Nhiệm vụ" } },
    ]);
  });

  test("a sheet without its header row", () => {
    expect(findings(readEdited(smallCatalogue, "Nhiệm vụ", () => [["a", "b"]]))).toEqual([
      "catalogue.header-missing @ Nhiệm vụ!:",
    ]);
  });

  test("a missing column, and one that stands twice", () => {
    expect(
      findings(
        readEdited(smallCatalogue, "Loại đơn vị", (grid) => grid.map((row) => [row[0], row[2], row[2]])),
      ),
    ).toEqual([
      "catalogue.column-missing @ Loại đơn vị!1:",
      "catalogue.column-twice @ Loại đơn vị!1:3",
      "catalogue.value-missing @ Loại đơn vị!2:",
    ]);
  });

  const defects: readonly (readonly [string, string, (grid: Grid) => void, readonly string[]])[] = [
    [
      "a blank required cell",
      "Đơn vị",
      setCell(3, "Tên đơn vị", " "),
      ["catalogue.value-missing @ Đơn vị!3:2"],
    ],
    [
      "a repeated unit code",
      "Đơn vị",
      setCell(4, "Mã đơn vị", "xa_1"),
      ["catalogue.unknown-reference @ Đơn vị!3:10", "catalogue.duplicate @ Đơn vị!4:1"],
    ],
    [
      "a name two units bear on the same days",
      "Đơn vị",
      setCell(4, "Tên đơn vị", "Ban Tuyên giáo"),
      ["catalogue.name-shared @ Đơn vị!4:2"],
    ],
    [
      "a short name that is another unit's name",
      "Đơn vị",
      setCell(4, "Tên viết gọn", "ban tuyên giáo"),
      ["catalogue.name-shared @ Đơn vị!4:3"],
    ],
    ["a name of a unit that has ended", "Đơn vị", setCell(4, "Tên đơn vị", "Đảng ủy xã Bình Tân"), []],
    [
      "a code no file can bear",
      "Loại đơn vị",
      setCell(2, "Mã loại", "b/n"),
      ["catalogue.bad-code @ Loại đơn vị!2:1", "info: catalogue.read-by-name @ Đơn vị!2:4"],
    ],
    [
      "an unknown kind of unit",
      "Đơn vị",
      setCell(3, "Loại đơn vị", "thôn"),
      ["catalogue.cover-missing @ Phân công!4:2", "catalogue.unknown-reference @ Đơn vị!3:4"],
    ],
    [
      "a unit above that does not exist",
      "Đơn vị",
      setCell(4, "Đơn vị cấp trên", "TU"),
      ["catalogue.unknown-reference @ Đơn vị!4:5"],
    ],
    [
      "units above each other in a circle",
      "Đơn vị",
      setCell(2, "Đơn vị cấp trên", "XA_1"),
      ["catalogue.cycle @ Đơn vị!2:5", "catalogue.cycle @ Đơn vị!3:5"],
    ],
    [
      "an end before the beginning",
      "Đơn vị",
      setCell(4, "Hiệu lực đến", "1/1/2020"),
      ["catalogue.dates-reversed @ Đơn vị!4:9"],
    ],
    [
      "an impossible date",
      "Đơn vị",
      setCell(4, "Hiệu lực đến", "31/6/2026"),
      ["catalogue.not-a-date @ Đơn vị!4:9"],
    ],
    [
      "a bare number for a date",
      "Đơn vị",
      setCell(4, "Hiệu lực đến", 2026),
      ["catalogue.not-a-date @ Đơn vị!4:9"],
    ],
    [
      "neither yes nor no",
      "Đơn vị",
      setCell(3, "Gửi báo cáo", "có thể"),
      ["catalogue.not-yes-or-no @ Đơn vị!3:7"],
    ],
    [
      "a repeated document",
      "Văn bản",
      setCell(3, "Mã văn bản", "40-CT/TW@2004-06-15"),
      [
        "catalogue.cycle @ Văn bản!2:12",
        "catalogue.duplicate @ Văn bản!3:1",
        "catalogue.cycle @ Văn bản!3:12",
      ],
    ],
    [
      "two documents shown alike",
      "Văn bản",
      setCell(3, "Tên hiển thị", "40-CT/TW (15/06/2004)"),
      ["catalogue.duplicate @ Văn bản!3:9"],
    ],
    [
      "a task for no document",
      "Nhiệm vụ",
      setCell(2, "Mã văn bản", "41-CT/TW"),
      ["catalogue.unknown-reference @ Nhiệm vụ!2:1"],
    ],
    [
      "a word that is not in the list",
      "Nhiệm vụ",
      setCell(2, "Loại nhiệm vụ", "kết thúc"),
      ["catalogue.unknown-word @ Nhiệm vụ!2:3"],
    ],
    [
      "half a year",
      "Nhiệm vụ",
      setCell(2, "Số năm sơ kết, tổng kết", 2.5),
      ["catalogue.not-a-whole-number @ Nhiệm vụ!2:5"],
    ],
    [
      "a period whose kind no cover can choose",
      "Kỳ báo cáo",
      setCell(2, "Kỳ (theo danh mục)", "7 tháng"),
      ["catalogue.unknown-reference @ Kỳ báo cáo!2:3"],
    ],
    [
      "a period that ends before it begins",
      "Kỳ báo cáo",
      setCell(2, "Đến ngày", "1/1/2023"),
      ["catalogue.dates-reversed @ Kỳ báo cáo!2:6"],
    ],
    [
      "a year in words",
      "Kỳ báo cáo",
      setCell(2, "Năm", "hai nghìn"),
      ["catalogue.not-a-number @ Kỳ báo cáo!2:4"],
    ],
    [
      "a choice that stands twice",
      "Danh mục lựa chọn",
      setCell(4, "Lựa chọn", "Kế hoạch"),
      ["catalogue.duplicate @ Danh mục lựa chọn!4:3", "catalogue.unknown-reference @ Dòng có sẵn!5:4"],
    ],
    [
      "a row that is to come back as a choice nobody has",
      "Cột",
      setCell(6, "Kỳ sau ghi là", "Đề án"),
      ["catalogue.unknown-reference @ Cột!6:22"],
    ],
    [
      "two names for one list",
      "Danh mục lựa chọn",
      setCell(4, "Tên danh mục", "Kiểu"),
      ["warning: catalogue.list-name-differs @ Danh mục lựa chọn!4:2"],
    ],
    [
      "a template code no formula can bear",
      "Biểu mẫu",
      setCell(3, "Mã biểu", "B 1"),
      // Whatever speaks of the template or is its own does not find it.
      [
        "catalogue.bad-code @ Biểu mẫu!3:1",
        "catalogue.no-fields @ Biểu mẫu!3:1",
        ...[11, 12, 12, 13, 14].map((column) => `catalogue.unknown-field @ Biểu mẫu!3:${column}`),
        // One cause, said where it is met first.
        "catalogue.unknown-reference @ Cột!5:1",
      ],
    ],
    [
      "a row key of no column",
      "Biểu mẫu",
      setCell(3, "Cột không được trùng", "vanBan; khong"),
      ["catalogue.unknown-field @ Biểu mẫu!3:12"],
    ],
    [
      "no row with formulas",
      "Biểu mẫu",
      setCell(3, "Số dòng có công thức", 0),
      ["catalogue.prepared-rows @ Biểu mẫu!3:15"],
    ],
    [
      "a condition for coverage that is none",
      "Biểu mẫu",
      setCell(3, "Chỉ tính khi", "thamGia >"),
      ["catalogue.bad-expression @ Biểu mẫu!3:11"],
    ],
    [
      "a condition for coverage that asks for the cover, which rows of a merge have no more",
      "Biểu mẫu",
      setCell(3, "Chỉ tính khi", "cover.nam == 2024"),
      ["catalogue.unknown-field @ Biểu mẫu!3:11"],
    ],
    [
      "a column of no template",
      "Cột",
      setCell(5, "Mã biểu", "B9"),
      [
        "catalogue.unknown-field @ Biểu mẫu!3:12",
        "catalogue.unknown-field @ Biểu mẫu!3:13",
        "catalogue.unknown-reference @ Cột!5:1",
        "catalogue.unknown-field @ Dòng có sẵn!2:3",
        "catalogue.unknown-field @ Điều kiện kiểm tra!3:4",
      ],
    ],
    [
      "a column key with marks",
      "Cột",
      setCell(7, "Mã cột", "số hiệu"),
      [
        "catalogue.bad-code @ Cột!7:2",
        "catalogue.unknown-field @ Điều kiện kiểm tra!3:4",
        "catalogue.unknown-field @ Điều kiện kiểm tra!3:6",
      ],
    ],
    [
      "a repeated column key",
      "Cột",
      setCell(5, "Mã cột", "ngay"),
      [
        "catalogue.unknown-field @ Biểu mẫu!3:12",
        "catalogue.unknown-field @ Biểu mẫu!3:13",
        "catalogue.duplicate @ Cột!12:2",
        "catalogue.unknown-field @ Dòng có sẵn!2:3",
        "catalogue.unknown-field @ Điều kiện kiểm tra!3:4",
      ],
    ],
    ["two columns of one name", "Cột", setCell(7, "Tên cột", "Loại"), ["catalogue.duplicate @ Cột!7:3"]],
    [
      "a list to choose from that does not exist",
      "Cột",
      setCell(6, "Danh mục", "mau"),
      ["catalogue.unknown-reference @ Cột!6:8", "catalogue.unknown-reference @ Dòng có sẵn!5:4"],
    ],
    [
      "a choice without its list",
      "Cột",
      setCell(6, "Danh mục", undefined),
      ["catalogue.value-missing @ Cột!6:8", "catalogue.unknown-reference @ Dòng có sẵn!5:4"],
    ],
    [
      "limits the wrong way round",
      "Cột",
      setCell(4, "Nhỏ nhất", 3000),
      ["catalogue.limits-reversed @ Cột!4:10"],
    ],
    ["a pattern that is none", "Cột", setCell(7, "Khuôn dạng", "(["), ["catalogue.bad-pattern @ Cột!7:13"]],
    [
      "a pattern that never ends",
      "Cột",
      setCell(7, "Khuôn dạng", "(a+)+"),
      ["catalogue.unsafe-pattern @ Cột!7:13"],
    ],
    [
      "a formula over no column",
      "Cột",
      setCell(10, "Công thức", "thamGia / tongSo"),
      ["catalogue.unknown-field @ Cột!10:15"],
    ],
    ["a formula over itself", "Cột", setCell(10, "Công thức", "tyLe + 1"), ["catalogue.cycle @ Cột!10:15"]],
    [
      "a text that is summed",
      "Cột",
      setCell(7, "Tổng hợp", "cộng"),
      ["catalogue.wrong-field-type @ Cột!7:19"],
    ],
    [
      "a text that is counted by choice",
      "Cột",
      setCell(7, "Tổng hợp", "đếm theo lựa chọn"),
      ["catalogue.wrong-field-type @ Cột!7:19"],
    ],
    [
      "a summary grouped by free text, which Excel would count by other rules than ours",
      "Biểu mẫu",
      setCell(3, "Cột nhóm khi tổng hợp", "vanBan; soHieu"),
      ["catalogue.wrong-field-type @ Biểu mẫu!3:13"],
    ],
    [
      "less than no decimals",
      "Cột",
      setCell(8, "Số chữ số lẻ", -1),
      ["catalogue.decimals-out-of-range @ Cột!8:14"],
    ],
    [
      "more decimals than Excel keeps",
      "Cột",
      setCell(8, "Số chữ số lẻ", 16),
      ["catalogue.decimals-out-of-range @ Cột!8:14"],
    ],
    [
      "a ratio without its divisor",
      "Cột",
      setCell(10, "Mẫu số hoặc quyền số", undefined),
      ["catalogue.value-missing @ Cột!10:21"],
    ],
    [
      "a ratio over a text",
      "Cột",
      setCell(10, "Mẫu số hoặc quyền số", "soHieu"),
      ["catalogue.wrong-field-type @ Cột!10:21"],
    ],
    [
      "a rule that cannot be read",
      "Điều kiện kiểm tra",
      setCell(2, "Điều kiện phải đúng", "thamGia <="),
      ["catalogue.bad-expression @ Điều kiện kiểm tra!2:4"],
    ],
    [
      "a rule over no column",
      "Điều kiện kiểm tra",
      setCell(2, "Điều kiện phải đúng", "thamGia <= tongSo"),
      ["catalogue.unknown-field @ Điều kiện kiểm tra!2:4"],
    ],
    [
      "a rule over no cover field",
      "Điều kiện kiểm tra",
      setCell(2, "Điều kiện phải đúng", "thamGia < cover.thang"),
      ["catalogue.unknown-field @ Điều kiện kiểm tra!2:4"],
    ],
    [
      "a formula over the other rows, which one row cannot be worked out by",
      "Cột",
      setCell(10, "Công thức", "ordinal() * 2"),
      ["catalogue.asks-about-rows @ Cột!10:15"],
    ],
    [
      "a directive that other rows tell about",
      "Biểu mẫu",
      setCell(3, "Chỉ tính khi", '1 <= rowsWith(soHieu, "1")'),
      ["catalogue.asks-about-rows @ Biểu mẫu!3:11"],
    ],
    [
      "a day of issue asked of a choice",
      "Điều kiện kiểm tra",
      setCell(2, "Điều kiện phải đúng", "ngay >= issuedOn(loai)"),
      ["catalogue.wrong-field-type @ Điều kiện kiểm tra!2:4"],
    ],
    [
      "a rule that marks no column",
      "Điều kiện kiểm tra",
      setCell(2, "Đánh dấu cột", "khong"),
      ["catalogue.unknown-field @ Điều kiện kiểm tra!2:6"],
    ],
    [
      "a repeated rule code",
      "Điều kiện kiểm tra",
      setCell(3, "Mã điều kiện", "C1"),
      ["catalogue.duplicate @ Điều kiện kiểm tra!3:2"],
    ],
    [
      "a preset document that does not exist",
      "Dòng có sẵn",
      setCell(2, "Giá trị", "41-CT/TW"),
      ["catalogue.unknown-reference @ Dòng có sẵn!2:4"],
    ],
    [
      "a preset number in words",
      "Dòng có sẵn",
      setCell(3, "Giá trị", "vài"),
      ["catalogue.bad-preset-value @ Dòng có sẵn!3:4"],
    ],
    [
      "a preset for no column",
      "Dòng có sẵn",
      setCell(3, "Mã cột", "khong"),
      ["catalogue.unknown-field @ Dòng có sẵn!3:3"],
    ],
    [
      "an assignment to nobody",
      "Phân công",
      setCell(3, "Đơn vị hoặc @loại đơn vị", "@huyen"),
      ["catalogue.unknown-reference @ Phân công!3:1"],
    ],
    [
      "a column of a unit's form that holds no field",
      "Ghép cột",
      setCell(3, "Mã cột", "khong"),
      ["catalogue.unknown-field @ Ghép cột!3:4"],
    ],
    [
      "two columns of a unit's form for one field",
      "Ghép cột",
      setCell(2, "Mã cột", "ngay"),
      ["catalogue.duplicate @ Ghép cột!3:4"],
    ],
    [
      "a rule in words that name no column",
      "Điều kiện kiểm tra",
      setCell(2, "Điều kiện phải đúng", "Số lớp đã mở không lớn hơn 3"),
      ["catalogue.rule-not-understood @ Điều kiện kiểm tra!2:4"],
    ],
    [
      "an assignment in no period",
      "Phân công",
      setCell(4, "Mã kỳ", "2025"),
      ["catalogue.unknown-reference @ Phân công!4:3"],
    ],
    [
      "the same assignment twice",
      "Phân công",
      setCell(4, "Đơn vị hoặc @loại đơn vị", "@xa"),
      ["catalogue.duplicate @ Phân công!4:1"],
    ],
    [
      "a unit that owes tables but no cover",
      "Phân công",
      setCell(2, "Mã biểu", "B1"),
      [
        "catalogue.cover-missing @ Phân công!2:2",
        "catalogue.duplicate @ Phân công!3:1",
        "catalogue.cover-missing @ Phân công!4:2",
      ],
    ],
    [
      "a cover that does not say who reports",
      "Cột",
      setCell(2, "Mã cột", "tenDonVi"),
      ["catalogue.cover-field-missing @ Biểu mẫu!2:1", "catalogue.unknown-field @ Biểu mẫu!2:12"],
    ],
    [
      "a field of the cover under another key, by which nothing reads it",
      "Cột",
      (grid) => {
        setCell(4, "Mã cột", "namBaoCao")(grid);
        setCell(4, "Mã cột trước đây", "nam")(grid);
      },
      ["catalogue.cover-field-renamed @ Cột!4:2", "catalogue.unknown-field @ Điều kiện kiểm tra!3:4"],
    ],
    [
      "a former key that is none",
      "Cột",
      setCell(7, "Mã cột trước đây", "số hiệu"),
      ["catalogue.bad-code @ Cột!7:24"],
    ],
    [
      "a board that is no unit",
      "Thông tin",
      setCell(5, "Nội dung", "BTG"),
      ["catalogue.unknown-reference @ Thông tin!5:2"],
    ],
  ];

  test.each(defects)("%s", (_, sheet, edit, expected) => {
    const result = readEdited(smallCatalogue, sheet, edit);
    expect(findings(result)).toEqual(expected);
    expect(result.ok).toBe(expected.every((finding) => finding.startsWith("warning: ")));
  });

  test("a code that Excel turned into a date is caught, not taken for a number", () => {
    const draft = withSheet(catalogueWorkbook(smallCatalogue), "Nhiệm vụ", (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        at === 0
          ? row
          : {
              cells: row.cells.map((cell, column) =>
                column === 1 ? { value: 45_000, style: { numberFormat: "dd/mm/yyyy" } } : cell,
              ),
            },
      ),
    }));
    expect(readBack(draft).issues).toMatchObject([
      {
        code: "catalogue.text-became-date",
        found: "15/03/2023",
        where: { sheet: "Nhiệm vụ", row: 2, column: 2 },
      },
    ]);
  });

  test("an expression that cannot be read says what stands in the way", () => {
    const said = (text: string) =>
      readEdited(smallCatalogue, "Điều kiện kiểm tra", setCell(2, "Điều kiện phải đúng", text)).issues;
    expect(said("thamGia <= lamTron(phaiHoc)")).toMatchObject([
      { code: "catalogue.unknown-function", found: "thamGia <= lamTron(phaiHoc)", facts: { at: "lamTron" } },
    ]);
    expect(said("abs(thamGia, 1) > 0")).toMatchObject([
      { code: "catalogue.wrong-arguments", facts: { at: "abs" } },
    ]);
    expect(said("thamGia < 1 ? 2 : 3")).toMatchObject([{ code: "catalogue.unsupported-expression" }]);
    expect(said("thamGia + ".repeat(200) + "1")).toMatchObject([{ code: "catalogue.expression-too-long" }]);
    expect(said("thamGia <= (phaiHoc")).toMatchObject([
      { code: "catalogue.bad-expression", facts: { position: 20 } },
    ]);
  });

  test("all defects of a workbook are reported at once, in the order of its places", () => {
    const draft = ["Đơn vị", "Nhiệm vụ"].reduce(
      (draft, sheet) =>
        withSheet(draft, sheet, (old) =>
          editedSheet(old, (grid) => grid.map((row, at) => (at === 0 ? row : row.slice(0, at)))),
        ),
      catalogueWorkbook(smallCatalogue),
    );
    const result = readBack(draft);
    expect(result.ok).toBe(false);
    const sheets = result.issues.map(({ where }) => where.sheet);
    expect(sheets).toContain("Nhiệm vụ");
    expect(sheets.filter((sheet) => sheet === "Đơn vị").length).toBeGreaterThan(1);
    expect(sheets).toEqual([...sheets].sort());
    const rows = result.issues.filter(({ where }) => where.sheet === "Đơn vị").map(({ where }) => where.row);
    expect(rows).toEqual([...rows].sort((one, two) => Number(one) - Number(two)));
  });
});

const retyped = (value: Scalar | undefined): Scalar | undefined =>
  value === undefined ? undefined : String(value).replace(" *", "").toUpperCase().normalize("NFD");
const same = (value: Scalar | undefined): Scalar | undefined => value;

/** Adds rows under a table, each cell by its header. */
const withRows =
  (rows: readonly Readonly<Record<string, Scalar>>[]) =>
  (grid: Grid): Grid => [
    ...grid,
    ...rows.map((row) => {
      const cells: (Scalar | undefined)[] = [];
      for (const [header, value] of Object.entries(row)) cells[columnOf(grid, header)] = value;
      return Array.from(cells);
    }),
  ];

test("the latest of a column of dates or of times of day may be asked for, the latest of texts not", () => {
  const asked = (type: string) =>
    readEdited(smallCatalogue, "Cột", (grid) => {
      setCell(7, "Kiểu", type)(grid);
      setCell(7, "Tổng hợp", "lớn nhất")(grid);
    }).issues.map(({ code, where }) => `${code} @ ${where.row}`);
  expect(["ngày", "giờ", "văn bản ngắn"].map(asked)).toEqual([[], [], ["catalogue.wrong-field-type @ 7"]]);
});

test("a cover whose fields stand under other keys is told, and one of fewer fields is not", () => {
  const codes = (found: ReturnType<typeof readEdited>) =>
    found.issues.map(({ code, facts }) => [code, facts?.["fields"], facts?.["others"]].join(" "));
  const before = codes(readBack(catalogueWorkbook(defaultCatalogue)));
  const at = (grid: Grid) => grid.findIndex((row) => row.includes("lanNop")) + 1;
  const renamed = readEdited(defaultCatalogue, "Cột", (grid) => setCell(at(grid), "Mã cột", "lanGui")(grid));
  expect(codes(renamed)).toEqual(["catalogue.cover-fields-unread lanNop dienThoai, lanGui", ...before]);
  expect(codes(readBack(catalogueWorkbook(smallCatalogue)))).toEqual([]);
});

test("the guide in the workbook says what the columns of former keys and of prepared rows are for, and that keys may change", () => {
  const guide = catalogueWorkbook(defaultCatalogue).sheets.find(({ name }) => name === "Hướng dẫn");
  const text = JSON.stringify(guide?.rows);
  expect(text).toContain("ghi mã cũ vào ô Mã cột trước đây");
  expect(text).toContain("Số dòng có công thức là số dòng có sẵn công thức");
  expect(text).toContain("riêng mã cột đổi được");
  expect(text).toContain("lanNop, khongPhatSinh");
});

test("one cause is one finding, with the first place and how many there are, in whatever table the code is asked for", () => {
  const { issues } = readEdited(defaultCatalogue, "Loại đơn vị", (grid) => {
    const row = grid.find((cells) => cells.includes("dang_uy_xa"))!;
    row[row.indexOf("dang_uy_xa")] = "dang_uy_xa_khac";
  });
  expect(issues).toHaveLength(1);
  const [one] = issues;
  expect(one).toMatchObject({ code: "catalogue.unknown-reference" });
  const units = defaultCatalogue.orgUnits.filter(({ kind }) => kind === "dang_uy_xa").length;
  expect(one!.also!.length + 1).toBeGreaterThan(units);
  expect(sayIssue(one!, "vi")).toMatch(/Có cả thảy \d+ chỗ như vậy \(còn ở: .*; …\)\.$/);
});

test("two codes nobody knows are two findings", () => {
  const { issues } = readEdited(defaultCatalogue, "Đơn vị", (grid) => {
    for (const [at, kind] of ["loai_a", "loai_b"].entries()) setCell(at + 3, "Loại đơn vị", kind)(grid);
  });
  expect(issues.map(({ found }) => found)).toEqual(["loai_a", "loai_b"]);
});
