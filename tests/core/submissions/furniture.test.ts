import { rowsTold } from "../../../src/core/submissions";
import { catalogueIndex } from "../../../src/core/catalogue";
import { aSubmission, cellOf, index, valuesOf } from "../../support/a-submission";
import type { BookSheet } from "../../support/returned-book";
import { sampleEntries } from "../../support/sample-entries";

/** The sheet of a template as its unit filled it in, and where its things stand. */
interface Table {
  readonly sheet: BookSheet;
  readonly first: number;
  readonly below: number;
  column(field: string): number;
  /** Makes room for one row, after so many entries; answers its number. */
  open(entries: number): number;
}

function read(code: string, change: (table: Table) => void) {
  const { row: first } = cellOf(code, 0, "");
  const below = first + (sampleEntries[code]?.length ?? 0);
  const outcome = aSubmission()
    .edit((book) => {
      const sheet = book.sheet(code);
      change({
        ...{ sheet, first, below, column: (field) => cellOf(code, 0, field).column },
        open: (entries) => {
          sheet.shiftRows(first + entries, 1);
          return first + entries;
        },
      });
    })
    .read();
  const said = outcome.issues.filter(({ where }) => where.template === code && where.row !== undefined);
  return {
    outcome,
    values: valuesOf(outcome, code),
    said: said.map(
      ({ code: name, severity, where: { row = 0, field } }) =>
        `${severity} ${name.replace("submission.", "")} @${row - first}${field === undefined ? "" : ` ${field}`}`,
    ),
  };
}

/** A text alone in a row: in which column, after how many entries (all of them: under the table). */
const lone = (code: string, text: string, { column = 2, after = 9 } = {}) =>
  read(code, ({ sheet, below, first, open }) =>
    sheet.put(first + after < below ? open(after) : below, column, text, "text"),
  );

describe("notes under the table", () => {
  test.each([
    "(*) Số liệu ước đến 30/6",
    "* Chưa gồm chi bộ quân sự",
    "(**) Ước tính",
    "¹ Số liệu ước",
    "(1) Chưa gồm quân sự",
    "(Chưa gồm khối công an)",
    "- Các chi bộ chưa báo cáo",
    "Số liệu tính đến 30/6/2024",
    "Đơn vị tính: người",
    "Chú ý: chi bộ 3 chưa họp",
    `Ghi chú: ${"số liệu do các chi bộ tự báo cáo ".repeat(5)}`,
  ])("“%s” is passed over with a warning, in the table or left of it", (text) => {
    for (const column of [1, 2])
      expect(lone("KG01", text, { column })).toMatchObject({
        said: ["warning note-skipped @3"],
        values: { length: 3 },
      });
  });

  test.each(["Ghi chú: Kinh phí tính bằng nghìn đồng", "* ĐVT kinh phí: đồng", "Đơn vị tính: đồng"])(
    "“%s” below the table leaves all its money in doubt",
    (text) => {
      expect(lone("KG07", text).said).toContain("error column-unit-differs @2 kinhPhi");
    },
  );

  test("what could be a unit's own words is asked about in a column of words", () => {
    expect(lone("KG07", "- Lớp bồi dưỡng nghiệp vụ").said).toEqual(["error row-unclear @2"]);
    expect(lone("KG07", "(*) Lớp do huyện tổ chức").said).toEqual(["warning note-skipped @2"]);
  });

  test("numbers left of the table are nothing to speak of", () => {
    for (const text of ["4", "IV", "a)"]) expect(lone("KG01", text, { column: 1 }).said).toEqual([]);
  });
});

describe("the heading of a group", () => {
  test.each(["Các chi bộ trực thuộc", "CÁC CHI BỘ TRỰC THUỘC", "1. Khối xã", "Chi bộ thôn Thuận Hạnh"])(
    "“%s” above an entry is passed over with a warning",
    (text) => {
      for (const after of [0, 1])
        expect(lone("KG01", text, { after })).toMatchObject({
          said: [`warning heading-skipped @${after}`],
          values: { length: 3 },
        });
    },
  );

  test.each(["Khối xã", "KHỐI XÃ, PHƯỜNG", "1. Khối xã"])("so is “%s” in a column of words", (text) => {
    expect(lone("KG07", text, { after: 1 }).said).toEqual(["warning heading-skipped @1"]);
  });

  test.each([
    ["KG01", "Chỉ thị 99 về việc chung"],
    ["KG01", "999-CT/TW"],
    ["KG01", "21-CT/TW"],
    ["KG07", "Lớp bồi dưỡng nghiệp vụ"],
    ["KG07", "Tổng kết 10 năm thực hiện Nghị quyết"],
  ])("what may be an entry only begun is asked about, once (%s “%s”)", (code, text) => {
    expect(lone(code, text, { after: 1 }).said).toEqual(["error row-unclear @1"]);
  });

  test("a number before it is quoted with it", () => {
    const { outcome } = read("KG01", ({ sheet, open }) => {
      const row = open(1);
      sheet.put(row, 1, "II", "text");
      sheet.put(row, 2, "KHỐI CƠ QUAN", "text");
    });
    expect(outcome.issues.map(({ found }) => found)).toContain("II KHỐI CƠ QUAN");
  });

  test("without an entry below it a lone text is asked about", () => {
    expect(lone("KG01", "Các chi bộ trực thuộc").said).toEqual(["error row-unclear @3"]);
  });

  test("a figure alone in its row is one question, not one for every blank", () => {
    const { said } = read("KG01", ({ sheet, below, column }) => sheet.put(below, column("soHoiNghi"), 5));
    expect(said).toEqual(["error row-unclear @3"]);
  });
});

const SUMS = { soHoiNghi: 17, dvPhaiHoc: 4554, dvThamGia: 4357, quanChung: 318 };
const WRONG = { ...SUMS, quanChung: 5 };

/** A row of figures below the entries, called something, or nothing. */
const summed = (label: string | undefined, figures: Readonly<Record<string, number>>, column = 2) =>
  read("KG01", ({ sheet, below, column: of }) => {
    if (label !== undefined) sheet.put(below, column, label, "text");
    for (const [field, value] of Object.entries(figures)) sheet.put(below, of(field), value);
  });

describe("totals", () => {
  test.each([
    ...[
      "Tổng toàn thị trấn",
      "Cộng (I+II)",
      "Cộng dồn 6 tháng",
      "Lũy kế từ đầu năm",
      "TC",
      "Total",
      "T. cộng",
    ],
    ...["Tổng hợp chung", "Σ", "TONG CONG TOAN XA", "Luỹ kế", "Tổng số các chi bộ", "Cộng cả năm"],
  ])("“%s” is a total, wherever it stands", (label) => {
    for (const column of [1, 2])
      expect(summed(label, SUMS, column)).toMatchObject({
        said: ["info total-row-skipped @3"],
        values: { length: 3 },
      });
  });

  test("one that carries on earlier reports is no sum of these rows, any other wrong one is told", () => {
    expect(summed("Lũy kế từ đầu năm", WRONG).said).toEqual(["info total-row-skipped @3"]);
    expect(summed("Tổng toàn thị trấn", WRONG).said).toEqual(["warning total-row-differs @3 quanChung"]);
  });

  test.each(["Toàn đảng bộ", "Số liệu chung", "Chi bộ 5"])(
    "“%s” with the sums of the rows is taken for one and said; with other figures it is asked about, once",
    (label) => {
      for (const column of [1, 2]) {
        if (column === 1 && label === "Số liệu chung") continue;
        expect(summed(label, SUMS, column).said).toEqual(["warning total-by-figures @3"]);
        expect(summed(label, WRONG, column).said).toEqual(["error total-row-unclear @3"]);
      }
    },
  );

  test("the figures of a group may stand in its heading", () => {
    const { said, values } = read("KG01", ({ sheet, open, column }) => {
      const row = open(2);
      sheet.put(row, 2, "Khối cơ quan", "text");
      for (const [field, value] of Object.entries({ soHoiNghi: 1, dvPhaiHoc: 1200, dvThamGia: 1150 }))
        sheet.put(row, column(field), value);
    });
    expect(said).toEqual(["warning total-by-figures @2"]);
    expect(values).toHaveLength(3);
  });

  test.each(["SUM(F12:F14)", "SUBTOTAL(109,Bang1[Số lớp])", "SUM(F12,F13,F14)", "SUBTOTAL(9,F12:F14)"])(
    "a row that adds up others (=%s) is a total, whatever it is called and however few its figures",
    (formula) => {
      for (const label of [undefined, "Đảng bộ xã"]) {
        const { said } = read("KG01", ({ sheet, below, column }) => {
          if (label !== undefined) sheet.put(below, 2, label, "text");
          sheet.put(below, column("soHoiNghi"), 17);
          Object.assign(sheet.cell(below, column("soHoiNghi")) ?? {}, { formula });
        });
        expect(said).toEqual(["info total-row-skipped @3"]);
      }
    },
  );

  test("an entry whose figure adds up other rows is asked about; one worked out from its own row is an entry", () => {
    const withFormula = (formula: string) =>
      read("KG01", ({ sheet, first, column }) =>
        Object.assign(sheet.cell(first + 1, column("dvPhaiHoc")) ?? {}, { formula }),
      ).said;
    expect(withFormula("SUM(G12,G14)")).toEqual(["error total-row-unclear @1"]);
    for (const formula of ["SUM(I13:K13)", "SUM(300,10)", "300+10", "SUM(Nháp!A1:A9)"])
      expect(withFormula(formula)).toEqual([]);
  });

  /** Below a single entry, its figures again, behind some name. */
  const underOne = (code: string, name: string) => {
    const [entry = {}] = sampleEntries[code] ?? [];
    const { row: first } = cellOf(code, 0, "");
    const outcome = aSubmission()
      .with(code, [entry])
      .edit((book) => {
        const sheet = book.sheet(code);
        sheet.put(first + 1, 2, name, "text");
        for (const [field, value] of Object.entries(entry))
          if (typeof value === "number") sheet.put(first + 1, cellOf(code, 0, field).column, value);
      })
      .read();
    const own = outcome.issues.filter(({ where }) => where.template === code);
    return own.map(({ severity, code: one }) => `${severity} ${one.replace("submission.", "")}`);
  };

  test("the figures of a single other row, behind a name of their own, are another entry's, whose blanks are told", () => {
    const said = underOne("KG07", "Kỹ năng tuyên truyền miệng");
    expect(new Set(said)).toEqual(new Set(["error required-blank"]));
  });

  test("behind the word for a total or a group they are its total; behind any other that is no entry's they are asked about", () => {
    expect(underOne("KG01", "Tổng cộng")).toEqual(["info total-row-skipped"]);
    expect(underOne("KG01", "Toàn đảng bộ")).toEqual(["warning total-by-figures"]);
    expect(underOne("KG01", "Chi bộ 5")).toEqual(["error total-row-unclear"]);
    expect(underOne("KG07", "KỸ NĂNG TUYÊN TRUYỀN")).toEqual(["error total-row-unclear"]);
  });

  test("dashes in the other columns of a total tell nothing", () => {
    const { said } = read("KG01", ({ sheet, below, column }) => {
      sheet.put(below, 2, "Tổng", "text");
      for (const field of ["capToChuc", "hinhThuc"]) sheet.put(below, column(field), "-", "text");
      for (const [field, value] of Object.entries(SUMS)) sheet.put(below, column(field), value);
    });
    expect(said).toEqual(["info total-row-skipped @3"]);
  });
});

test.each([
  "Tổng kết 10 năm thực hiện Nghị quyết 29",
  "1. Hội nghị tập huấn nghiệp vụ",
  "HỘI NGHỊ TẬP HUẤN",
  "Tổng công ty Cà phê tập huấn",
  "Tổng rà soát báo cáo viên",
  "Cộng tác viên dư luận xã hội",
  "Không gian mạng an toàn",
  "Các lớp cán bộ xã",
  "(Đợt 1) Bồi dưỡng báo cáo viên",
])("an entry that only begins like furniture is an entry: “%s”", (tenLop) => {
  const { values, said } = read("KG07", ({ sheet, first, column }) =>
    sheet.put(first, column("tenLop"), tenLop, "text"),
  );
  expect(said).toEqual([]);
  expect(values?.[0]).toMatchObject({ tenLop });
});

describe("words that begin like a total, in a form with one column of names", () => {
  const FIGURES = ["soChuyenDe", "trieuTap", "thamDu"];
  const withOneName = catalogueIndex({
    ...index.catalogue,
    templates: index.catalogue.templates.map((template) => ({
      ...template,
      fields: template.fields.map((field) => ({
        ...field,
        required: template.code === "KG07" ? ["tenLop", ...FIGURES].includes(field.key) : field.required,
      })),
    })),
  });
  const saidOf = (...rows: readonly (readonly [name: string, ...figures: number[]])[]) => {
    const outcome = aSubmission()
      .with(
        "KG07",
        rows.map(([tenLop, ...figures]) => ({
          tenLop,
          ...Object.fromEntries(FIGURES.map((key, at) => [key, figures[at] ?? 0])),
        })),
      )
      .read({ index: withOneName });
    return outcome.issues
      .filter(({ where }) => where.template === "KG07")
      .map(({ code, severity }) => `${severity} ${code.replace("submission.", "")}`);
  };
  const PROSE = "Tổng các khoản thu đầu năm học còn cao";

  test("with figures of its own the row is asked about, alone or beside others", () => {
    expect(saidOf([PROSE, 2, 50, 40])).toEqual(["error total-row-unclear"]);
    expect(saidOf(["Kỹ năng", 1, 30, 30], [PROSE, 2, 50, 40])).toEqual(["error total-row-unclear"]);
    expect(saidOf(["Kỹ năng", 1, 30, 30], ["Lũy kế số ca sốt xuất huyết tăng nhanh", 2, 50, 40])).toEqual([
      "error total-row-unclear",
    ]);
  });

  test("with the sums of the others, or all but one of them, it is a total", () => {
    const others = [
      ["Kỹ năng", 1, 30, 30],
      ["Nghiệp vụ", 1, 20, 10],
    ] as const;
    expect(saidOf(...others, [PROSE, 2, 50, 40])).toEqual(["info total-row-skipped"]);
    expect(saidOf(...others, [PROSE, 2, 50, 41])).toEqual(["warning total-row-differs"]);
    expect(saidOf(...others, ["Lũy kế từ đầu năm đến hết quý II", 9, 90, 80])).toEqual([
      "info total-row-skipped",
    ]);
  });
});

describe("an entry whose words begin like a total", () => {
  const PROSE = [
    "Tổng các khoản thu đầu năm học còn cao",
    "Cộng nhóm trẻ tư thục chưa đủ điều kiện",
    "Lũy kế số ca sốt xuất huyết tăng nhanh",
    "Tổng cộng mức thu ngoài học phí quá cao",
  ];
  const CLASS = "Tổng các lớp bồi dưỡng trong kỳ báo cáo";
  type Changes = Readonly<Record<string, string | number>>;

  /** A sheet whose entries are its first sample one, each with changes of its own. */
  const entries = (code: string, ...changes: readonly Changes[]) => {
    const outcome = aSubmission()
      .with(
        code,
        changes.map((one) => ({ ...sampleEntries[code]?.[0], ...one })),
      )
      .read();
    const { row: first } = cellOf(code, 0, "");
    const own = outcome.issues.filter(({ where }) => where.template === code);
    return {
      values: valuesOf(outcome, code) ?? [],
      told: own,
      said: own.map(({ code: name, severity, where: { row } }) =>
        [severity, name.replace("submission.", ""), ...(row === undefined ? [] : [`@${row - first}`])].join(
          " ",
        ),
      ),
    };
  };

  test.each(PROSE)("counts where it says all an entry has to: “%s”", (noiDung) => {
    expect(entries("KG02", { noiDung })).toMatchObject({ said: [], values: [{ noiDung }] });
  });

  test("beside other entries it is said, since its figures might be theirs together", () => {
    const { said, values } = entries("KG07", {}, { tenLop: CLASS, trieuTap: 61, thamDu: 60 });
    expect(said).toEqual(["warning total-word-read @1"]);
    expect(values).toMatchObject([{ trieuTap: 50 }, { trieuTap: 61 }]);
  });

  test("several of them are said once, with their rows", () => {
    const { told } = entries(
      "KG07",
      ...PROSE.slice(0, 4).map((tenLop, at) => ({
        ...{ tenLop: at === 2 ? "Kỹ năng" : tenLop, trieuTap: 51 + at, thamDu: 50 },
      })),
    );
    const { row: first } = cellOf("KG07", 0, "");
    const rows = [first, first + 1, first + 3];
    expect(told).toMatchObject([{ facts: { rows: `${first}–${first + 1}, ${first + 3}`, count: 3 } }]);
    expect(told.flatMap(rowsTold)).toEqual(rows);
  });

  test("with the sums of the rows above it is a total all the same", () => {
    const sums = { soChuyenDe: 6, trieuTap: 110, thamDu: 97, cbXa: 16, kinhPhi: 20.5 };
    const other = {
      tenLop: "Kỹ năng tuyên truyền",
      soChuyenDe: 2,
      trieuTap: 60,
      thamDu: 50,
      cbXa: 1,
      kinhPhi: 2,
    };
    const { said, values } = entries("KG07", {}, other, { tenLop: CLASS, ...sums });
    expect(said).toEqual(["info total-row-skipped @2"]);
    expect(values).toHaveLength(2);
    expect(entries("KG07", { tenLop: CLASS, ...sums }, {}, other).said).toEqual([
      "error total-row-unclear @0",
    ]);
  });

  test.each(["Tổng hợp", "Tổng cộng", "Tổng toàn thị trấn"])(
    "the mere name of a total (“%s”) is asked about, and the sheet is not called empty besides",
    (noiDung) => {
      expect(entries("KG02", { noiDung })).toMatchObject({
        said: ["error total-row-unclear @0"],
        values: [],
      });
    },
  );

  test("a row that lacks what an entry has is a total, however long its name", () => {
    const { said, values } = read("KG02", ({ sheet, below, column }) => {
      sheet.put(below, column("noiDung"), "Tổng các ý kiến của nhân dân trong kỳ", "text");
      sheet.put(below, column("soYKien"), 17);
    });
    expect(said).toEqual(["info total-row-skipped @1"]);
    expect(values).toHaveLength(1);
  });
});

describe("dashes", () => {
  const dashes = (mark: string) => (table: Table) => {
    for (let column = 2; column <= 10; column += 1) table.sheet.put(table.below, column, mark, "text");
  };

  test.each(["-", "–", "…", "/"])("a row of %j is no entry, and said", (mark) => {
    expect(read("KG01", dashes(mark))).toMatchObject({
      said: ["info dashes-skipped @3"],
      values: { length: 3 },
    });
  });

  test("so is a row of noughts that names nothing", () => {
    const { said } = read("KG01", ({ sheet, below, column }) => {
      for (const field of ["soHoiNghi", "dvPhaiHoc", "dvThamGia"]) sheet.put(below, column(field), 0);
    });
    expect(said).toEqual(["info dashes-skipped @3"]);
  });

  test("a row that names something and has a dash for a figure is an entry to be asked about", () => {
    const { said } = read("KG01", ({ sheet, first, column }) =>
      sheet.put(first, column("dvThamGia"), "-", "text"),
    );
    expect(said).toEqual(["error dash-in-required @0 dvThamGia"]);
  });
});

describe("the same as above", () => {
  const [above] = sampleEntries["KG01"] ?? [];

  test.each([
    "-nt-",
    "nt",
    "N.t",
    "như trên",
    "(Như trên)",
    "tương tự",
    "nhu tren",
    "″",
    '"',
    "''",
    "”",
    "〃",
    "//",
    '-"-',
    "↑",
    "⁃ nt",
    "id.",
  ])("%j takes a name, a day and words from the row above, and says so once a row", (mark) => {
    const { values, said } = read("KG01", ({ sheet, first, column }) => {
      for (const field of ["vanBan", "hinhThuc", "ghiChu"]) sheet.put(first + 1, column(field), mark, "text");
    });
    expect(values?.[1]).toMatchObject({
      vanBan: above?.["vanBan"],
      hinhThuc: "Trực tiếp",
      ghiChu: above?.["ghiChu"],
    });
    expect(said).toEqual(["warning ditto-read @1 vanBan"]);
  });

  test("it goes on over several rows", () => {
    const { values } = read("KG01", ({ sheet, first, column }) => {
      for (const row of [first + 1, first + 2]) sheet.put(row, column("capToChuc"), "nt", "text");
    });
    expect(values?.map((entry) => entry["capToChuc"])).toEqual(Array(3).fill("Đảng ủy cơ sở"));
  });

  test("of a figure, and in the first row, it is asked about", () => {
    const marked = (field: string, row: number) =>
      read("KG01", ({ sheet, first, column }) => sheet.put(first + row, column(field), "nt", "text")).said;
    expect(marked("dvPhaiHoc", 1)).toEqual(["error ditto-unclear @1 dvPhaiHoc"]);
    expect(marked("vanBan", 0)).toEqual(["error ditto-unclear @0 vanBan"]);
  });

  test.each(["như dòng 1", "nt (2)", "giống dòng số 2", "như mục 1", "tương tự như lớp 3"])(
    "%j names a row, by a numbering nobody knows: it is asked about, in words as in names",
    (mark) => {
      const { said } = read("KG01", ({ sheet, first, column }) =>
        sheet.put(first + 1, column("ghiChu"), mark, "text"),
      );
      expect(said).toEqual(["error ditto-unclear @1 ghiChu"]);
    },
  );

  test("what was refused above is not told again", () => {
    const { said } = read("KG01", ({ sheet, first, column }) => {
      sheet.put(first, column("hinhThuc"), "Qua thư", "text");
      sheet.put(first + 1, column("hinhThuc"), "nt", "text");
    });
    expect(said).toEqual(["error choice-not-listed @0 hinhThuc"]);
  });
});

describe("cells merged down", () => {
  const merged = (field: string, rows: number) =>
    read("KG01", ({ sheet, first, column }) =>
      sheet.merge(first, column(field), first + rows, column(field)),
    );

  test.each(["hinhThuc", "ghiChu", "ngayTrienKhai"])(
    "a merged %s holds for each of its rows, said once",
    (field) => {
      const { values, said } = merged(field, 2);
      expect(new Set(values?.map((entry) => entry[field])).size).toBe(1);
      expect(values?.[2]).toHaveProperty(field);
      expect(said).toEqual([`warning merged-down @0 ${field}`]);
    },
  );

  test("rows of which only the figures are their own are entries, whatever the figures add up to", () => {
    const names = ["vanBan", "capToChuc", "hinhThuc", "ngayTrienKhai"];
    const figures = (of: number) => ({ soHoiNghi: of, dvPhaiHoc: 10 * of, dvThamGia: 9 * of, quanChung: 0 });
    const { outcome, said } = read("KG01", ({ sheet, first, column }) => {
      for (const field of names) sheet.merge(first, column(field), first + 2, column(field));
      for (const [at, of] of [1, 1, 0].entries())
        for (const [field, value] of Object.entries(figures(of))) sheet.put(first + at, column(field), value);
    });
    const kg01 =
      outcome.status === "rejected"
        ? undefined
        : outcome.submission.returns.find((one) => one.template === "KG01");
    expect(kg01?.entries).toHaveLength(3);
    expect(said).toEqual(expect.arrayContaining(["error row-repeated @1", "error row-repeated @2"]));
    expect(said.filter((one) => one.includes("skipped"))).toEqual([]);
  });

  test("a figure behind a merged cell is asked about, and so is what lies behind another column", () => {
    expect(merged("dvPhaiHoc", 1).said).toEqual(["error merged-cell @1 dvPhaiHoc"]);
    const { said } = read("KG01", ({ sheet, first, column }) =>
      sheet.merge(first, column("capToChuc"), first + 1, column("hinhThuc")),
    );
    expect(said).toEqual([
      "warning merged-down @0 capToChuc",
      "error merged-cell @0 hinhThuc",
      "error merged-cell @1 hinhThuc",
    ]);
  });
});

describe("a row that calls itself an example", () => {
  test.each(["Ví dụ", "VD:", "(Ví dụ 1)", "Thí dụ", "Dòng mẫu", "Vi du", "Minh họa"])(
    "“%s” before it: nobody knows whether its figures are the unit's, so it is asked about, once",
    (text) => {
      const { said, values } = read("KG01", ({ sheet, first }) => sheet.put(first, 1, text, "text"));
      expect(said).toEqual(["error example-row @0"]);
      expect(values).toHaveLength((sampleEntries["KG01"]?.length ?? 0) - 1);
    },
  );

  test("words that go on are the unit's own", () => {
    const { said } = read("KG01", ({ sheet, first, column }) =>
      sheet.put(first, column("ghiChu"), "Ví dụ tốt về sinh hoạt chuyên đề", "text"),
    );
    expect(said).toEqual([]);
  });
});
