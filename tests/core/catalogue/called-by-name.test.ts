import fc from "fast-check";
import { columnLetters } from "../../../src/core/base";
import { sayIssue } from "../../../src/i18n";
import { catalogueWorkbook, defaultCatalogue } from "../../../src/core/catalogue";
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

/** Boards write what people call a thing where its code belongs. What has one reading is read, and said. */

/** At which cell, and what. */
const said = ({ issues }: ReturnType<typeof readBack>) =>
  issues.map((issue) => {
    const { sheet, row, column = 1 } = issue.where;
    return `${sheet}!${columnLetters(column)}${row}: ${sayIssue(issue, "vi")}`;
  });

const edited = (sheet: string, row: number, header: string, value: Scalar) =>
  readEdited(defaultCatalogue, sheet, setCell(row, header, value));

describe("a name in place of a code is the very same catalogue", () => {
  /** What stood there is the code of what is called so. */
  const cases: readonly (readonly [string, number, string, string])[] = [
    ["Đơn vị", 7, "Loại đơn vị", "Cơ quan tham mưu, giúp việc cấp ủy"],
    ["Đơn vị", 7, "Đơn vị cấp trên", "Huyện ủy Tây Sơn"],
    ["Đơn vị", 7, "Đơn vị cấp trên", "huyen uy tay son"],
    ["Nhiệm vụ", 5, "Mã văn bản", "Quy chế phối hợp theo 238-QĐ/TW (30/09/2020)"],
    ["Nhiệm vụ", 7, "Mã văn bản", "238-qđ/tw"],
    ["Phân công", 2, "Đơn vị hoặc @loại đơn vị", "Đảng ủy xã, thị trấn"],
    ["Phân công", 2, "Mã biểu", "kg00"],
    ["Phân công", 3, "Mã biểu", "Quán triệt, tuyên truyền"],
    ["Phân công", 2, "Mã kỳ", "6 tháng đầu năm 2024"],
    ["Kỳ báo cáo", 5, "Gồm các kỳ", "Tháng 1 năm 2024; 2024-M02; 2024-M03"],
    ["Cột", 3, "Danh mục", "Kỳ báo cáo"],
    ["Điều kiện kiểm tra", 7, "Đánh dấu cột", "Số đảng viên tham gia"],
    ["Điều kiện kiểm tra", 7, "Mã biểu", "kg01"],
    ["Biểu mẫu", 3, "Cột nhóm khi tổng hợp", "Văn bản"],
    ["Dòng có sẵn", 2, "Giá trị", "40-CT/TW"],
    ["Dòng có sẵn", 2, "Mã biểu", "kg05"],
    ["Thông tin", 5, "Nội dung", "Ban Tuyên giáo Huyện ủy"],
  ];

  test.each(cases)("%s, row %i, “%s”: %s", (sheet, row, header, name) => {
    let before: Scalar | undefined;
    const result = readEdited(defaultCatalogue, sheet, (grid) => {
      before = grid[row - 1]?.[columnOf(grid, header)];
      setCell(row, header, name)(grid);
    });
    expect(before).not.toBe(name);
    expect(result.ok && result.value).toEqual(defaultCatalogue);
    const isCode = String(before).toLowerCase() === name.toLowerCase();
    expect(result.issues.map(({ code }) => code)).toEqual(isCode ? [] : ["catalogue.read-by-name"]);
  });

  test("it is said which code was read, at the cell", () => {
    expect(said(edited("Phân công", 2, "Mã kỳ", "6 tháng đầu năm 2024"))).toEqual([
      "Phân công!C2: “6 tháng đầu năm 2024” (cột “Mã kỳ”) được hiểu là mã “2024-H1”.",
    ]);
  });

  test("law: in whatever case codes are written, the catalogue is the same, and nothing is said", () => {
    const sheets = ["Phân công", "Cột", "Điều kiện kiểm tra", "Dòng có sẵn"];
    fc.assert(
      fc.property(fc.constantFrom(...sheets), fc.nat(), fc.boolean(), (sheet, at, isUpper) => {
        const result = readEdited(defaultCatalogue, sheet, (grid) => {
          const column = columnOf(grid, "Mã biểu");
          const row = grid[1 + (at % (grid.length - 1))] ?? [];
          const code = String(row[column]);
          row[column] = isUpper ? code.toUpperCase() : code.toLowerCase();
        });
        expect(result).toEqual({ ok: true, value: defaultCatalogue, issues: [] });
      }),
      { numRuns: 12 },
    );
  });
});

describe("what is no such name is asked about, once", () => {
  test("a name with other marks is another name, and no cover is missed because of it", () => {
    expect(said(edited("Phân công", 2, "Đơn vị hoặc @loại đơn vị", "Đảng úy xã, thị trấn"))).toEqual([
      "Phân công!A2: Không có “Đảng úy xã, thị trấn” trong danh mục (cột “Đơn vị hoặc @loại đơn vị”). Hãy sửa lại mã hoặc thêm vào bảng tương ứng.",
    ]);
  });

  test.each([
    ["Mã biểu", "KG99"],
    ["Mã kỳ", "2099"],
  ])("an unknown %s of the cover is told, and not that the cover lacks", (header, value) => {
    expect(edited("Phân công", 2, header, value).issues.map(({ code }) => code)).toEqual([
      "catalogue.unknown-reference",
    ]);
  });

  test("a cover that lacks is still told where another row names something unknown", () => {
    const result = readEdited(defaultCatalogue, "Phân công", (grid) => {
      setCell(2, "Mã biểu", "KG01")(grid);
      setCell(3, "Mã biểu", "KG05")(grid);
      setCell(grid.length, "Mã biểu", "KG99")(grid);
    });
    expect(result.issues.map(({ code }) => code)).toContain("catalogue.cover-missing");
  });

  test("a name that two units bear at different times", () => {
    const [unit] = defaultCatalogue.orgUnits.filter(({ code }) => code === "XA_21811");
    const { validTo: _, ...lasting } = unit!;
    const heir = {
      ...lasting,
      successors: [],
      code: "XA_MOI",
      validFrom: "2025-07-01",
      officialCode: "99999",
    };
    const orgUnits = defaultCatalogue.orgUnits.flatMap((one) =>
      one.code === "XA_21811" ? [{ ...one, validTo: "2025-06-30" }, heir] : [one],
    );
    const result = readEdited({ ...defaultCatalogue, orgUnits }, "Phân công", (grid) => {
      grid.push([unit!.name, "KG01", "2024-Q1"]);
    });
    expect(said(result)).toEqual([
      `Phân công!A${1 + defaultCatalogue.assignments.length + 1}: “${unit!.name}” (cột “Đơn vị hoặc @loại đơn vị”) là tên chung của các mã: XA_21811; XA_MOI. Hãy ghi mã, để biết là mã nào.`,
    ]);
  });
});

test("of a row with little in it all that lacks is one message: a total somebody typed below the table", () => {
  const result = readEdited(defaultCatalogue, "Văn bản", (grid) => {
    grid.push(["Tổng cộng: 25 văn bản"]);
  });
  expect(said(result)).toEqual([
    "Văn bản!B26: Chưa ghi “Loại văn bản”, “Cơ quan ban hành”, “Tên hiển thị”. Hãy bổ sung.",
  ]);
});

test("a code merged over the rows it is the code of, as LibreOffice and WPS let one do", () => {
  const isBlank = (grid: Grid, row: number) => setCell(row, "Mã biểu", undefined)(grid);
  const draft = withSheet(catalogueWorkbook(defaultCatalogue), "Cột", (sheet) => ({
    ...editedSheet(sheet, (grid) => [3, 4, 6].forEach((row) => isBlank(grid, row))),
    merges: ["A2:A4", "A5:A6"],
  }));
  expect(readBack(draft)).toEqual({ ok: true, value: defaultCatalogue, issues: [] });
});
