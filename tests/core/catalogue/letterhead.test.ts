import { type Catalogue, catalogueIndex, defaultCatalogue, letterheadOn } from "../../../src/core/catalogue";
import { issuerOf } from "../../../src/core/summary/look/official-page";
import { templateWorkbook } from "../../../src/core/templates";
import { type Grid, columnOf, readEdited } from "./edited-workbook";
import { smallCatalogue } from "./small-catalogue";

const renamed: Catalogue = {
  ...defaultCatalogue,
  board: {
    ...defaultCatalogue.board,
    changes: [
      { item: "name", from: "2024-09-01", text: "BAN TUYÊN GIÁO" },
      { item: "name", from: "2024-03-01", text: "BAN TUYÊN GIÁO VÀ DÂN VẬN" },
      { item: "sendTo", from: "2024-03-01", text: "Ban Tuyên giáo và Dân vận" },
    ],
  },
};

test.each([
  ["2024-02-29", "BAN TUYÊN GIÁO", "Ban Tuyên giáo Huyện ủy Tây Sơn"],
  ["2024-03-01", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "Ban Tuyên giáo và Dân vận"],
  ["2024-09-01", "BAN TUYÊN GIÁO", "Ban Tuyên giáo và Dân vận"],
])("on %s the board is called %s", (day, name, sendTo) => {
  expect(letterheadOn(renamed.board, day)).toMatchObject({ name, sendTo, place: "Tây Sơn" });
});

test("a form asks for the report in the board's name of the day it is due, a summary bears that of its day", () => {
  const textsOf = (period: string): string => {
    const made = templateWorkbook(renamed, { orgUnit: "XA_21811", period });
    return JSON.stringify(made.ok && made.value.sheets[0]?.rows);
  };
  expect(textsOf("2024-M01")).toContain("Kính gửi: Ban Tuyên giáo Huyện ủy Tây Sơn");
  expect(textsOf("2024-H1")).toContain("Kính gửi: Ban Tuyên giáo và Dân vận");
  const index = catalogueIndex(renamed);
  expect(issuerOf(index, "2024-07-18").name).toBe("BAN TUYÊN GIÁO VÀ DÂN VẬN");
  expect(issuerOf(index, "2025-01-18").name).toBe("BAN TUYÊN GIÁO");
});

test("upper line, signer and place of a unit's paper are what its kind and the unit say", () => {
  const catalogue: Catalogue = {
    ...defaultCatalogue,
    unitKinds: defaultCatalogue.unitKinds.map((kind) =>
      kind.code === "dang_uy_xa" ? { ...kind, superior: "Đảng bộ huyện", signer: "T/M BAN THƯỜNG VỤ" } : kind,
    ),
    orgUnits: defaultCatalogue.orgUnits.map((unit) =>
      unit.code === "XA_21811" ? { ...unit, place: "Bình Tân" } : unit,
    ),
  };
  const made = templateWorkbook(catalogue, { orgUnit: "XA_21811", period: "2024-H1" });
  const cover = JSON.stringify(made.ok && made.value.sheets[0]?.rows);
  for (const text of ["ĐẢNG BỘ HUYỆN", "T/M BAN THƯỜNG VỤ", "Bình Tân, ngày"]) expect(cover).toContain(text);
  expect(cover).not.toContain("THỦ TRƯỞNG ĐƠN VỊ");
});

describe("the sheet Thông tin", () => {
  const findings = (edit: (grid: Grid) => Grid) =>
    readEdited(smallCatalogue, "Thông tin", edit).issues.map(
      ({ code, where }) => `${code} ${where.row}:${where.column}`,
    );

  test("a further row of a name with a day is a change", () => {
    const result = readEdited(smallCatalogue, "Thông tin", (grid) => [
      ...grid,
      ["Ten don vi tong hop", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "01/3/2025"],
    ]);
    expect(result.ok && result.value.board.changes).toEqual([
      { item: "name", from: "2025-03-01", text: "BAN TUYÊN GIÁO VÀ DÂN VẬN" },
    ]);
  });

  test("the same name twice from one day, and a day beside what never changes, are told", () => {
    expect(
      findings((grid) => [
        ...grid,
        ["Địa danh", "Quy Nhơn", "01/3/2025"],
        ["Địa danh", "Pleiku", "01/3/2025"],
        ["Phiên bản", "2", "01/3/2025"],
      ]),
    ).toEqual(["catalogue.duplicate 13:1", "catalogue.item-undated 14:3"]);
  });

  test("a workbook written before names had days, signer and work is read as it was meant", () => {
    const result = readEdited(smallCatalogue, "Thông tin", (grid) =>
      grid
        .filter(([item]) => item !== "Chức danh người ký" && item !== "Lĩnh vực công tác")
        .map((cells) => cells.slice(0, columnOf(grid, "Kể từ ngày"))),
    );
    expect(result.ok && result.value).toStrictEqual(smallCatalogue);
  });

  test("units and kinds of before they had official numbers and signers are read too", () => {
    const cut = (headers: readonly string[]) => (grid: Grid) => {
      const columns = headers.map((header) => columnOf(grid, header));
      return grid.map((cells) => cells.filter((_, at) => !columns.includes(at)));
    };
    const units = readEdited(
      smallCatalogue,
      "Đơn vị",
      cut(["Mã số đơn vị hành chính", "Địa danh trên văn bản"]),
    );
    expect(units.ok && units.value).toStrictEqual(smallCatalogue);
    const kinds = readEdited(
      smallCatalogue,
      "Loại đơn vị",
      cut(["Dòng cơ quan cấp trên", "Chức danh người ký"]),
    );
    expect(kinds.ok && kinds.value).toStrictEqual(smallCatalogue);
  });
});
