import { type Issue, plainDate, serialFromDate } from "../../../src/core/base";
import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { cellReader } from "../../../src/core/submissions/read-field";
import { Findings } from "../../../src/core/submissions/read-field/findings";
import type { CellKind, Scalar } from "../../../src/core/workbook";
import { aSubmission, cellOf, findings, issuesOf, refusedSheets, valuesOf } from "../../support/a-submission";
import { sampleEntries } from "../../support/sample-entries";

const typed = (template: string, field: string, value: Scalar, kind?: CellKind) =>
  aSubmission().only(template).typed(template, 0, field, value, kind).read();

/** What the field of the first entry was read as, and what was said of the cell. */
function reading(template: string, field: string, value: Scalar, kind?: CellKind) {
  const issues = typed(template, field, value, kind).issues.filter(
    ({ where }) => where.template === template && where.field === field,
  );
  return issues.map(({ code, severity }) => `${severity} ${code.replace("submission.", "")}`);
}

/** The value is read by way of a full report, which must not be rejected for it. */
const valueOf = (template: string, field: string, value: Scalar, kind?: CellKind) =>
  valuesOf(aSubmission().typed(template, 0, field, value, kind).read(), template)?.[0]?.[field];

/** What is said of a cell of this number format in a real file. */
function formatted(field: string, value: number | string, numberFormat: string, template = "KG01") {
  const { row, column } = cellOf(template, 0, field);
  const outcome = aSubmission()
    .only(template)
    .edit((book) => {
      book.sheet(template).put(row, column, value);
      const cell = book.sheet(template).cell(row, column);
      if (cell !== undefined) cell.style = { ...cell.style, numberFormat };
    })
    .readFile();
  return outcome.issues
    .filter(({ where }) => where.row === row && where.column === column)
    .map(({ code, severity, found = "" }) => `${severity} ${code.replace("submission.", "")} ${found}`);
}

describe("numbers", () => {
  test.each<[Scalar, number]>([
    ["1.234", 1234],
    ["02 tin", 2],
    ["3 bài", 3],
    ["12 tin, bài", 12],
    ["\u00a017 ", 17],
    ["1 234", 1234],
  ])("%j in a column of counts is %d, with a warning", (text, value) => {
    expect(valueOf("KG01", "tinBai", text)).toBe(value);
    expect(reading("KG01", "tinBai", text)).toEqual(["warning number-as-text"]);
  });

  test.each<[Scalar, string]>([
    ["2.909/3.044", "two-numbers"],
    ["300\n345", "two-numbers"],
    ["trên 800", "approximate-number"],
    ["1,234", "ambiguous-number"],
    ["1.5", "ambiguous-number"],
    ["nhiều", "not-a-number"],
    ["12 con", "other-unit"],
    ["50%", "other-unit"],
    [12.5, "not-whole"],
    ["12,5", "not-whole"],
    [-1, "out-of-range"],
    [1_000_001, "out-of-range"],
    [true, "truth-for-number"],
  ])("%j in a column of counts is refused: %s", (value, code) => {
    expect(reading("KG01", "tinBai", value)).toEqual([`error ${code}`]);
  });

  test("a pair names both of its figures, an ambiguous number both of its readings", () => {
    expect(issuesOf(typed("KG01", "tinBai", "2.909/3.044"), "submission.two-numbers")[0]?.facts).toEqual({
      first: "2.909",
      second: "3.044",
    });
    expect(issuesOf(typed("KG01", "tinBai", "1,234"), "submission.ambiguous-number")[0]?.facts).toEqual({
      readings: "1234 / 1,234",
    });
  });

  test.each([
    ["Năm 2024: 300", "2024", "300"],
    ["12+3", "12", "3"],
    ["T1: 50, T2: 250", "50", "250"],
    ["KH: 300; TH: 280", "300", "280"],
    ["300 (nữ 120, DTTS 15)", "300", "120"],
    ["18,5/20", "18,5", "20"],
  ])("“%s” says which figures stand in it, for one of them to be written", (text, first, second) => {
    const [issue] = issuesOf(typed("KG01", "tinBai", text), "submission.two-numbers");
    expect(issue?.facts).toEqual({ first, second });
  });

  test("a figure in brackets may be one below zero, as in accounts: asked about", () => {
    const [issue] = issuesOf(typed("KG01", "tinBai", "(300)"), "submission.ambiguous-number");
    expect(issue?.facts).toEqual({ readings: "300 / -300" });
  });

  test.each([">300", "≥ 300", "≈300", "300+", "300 (ước)", "300 lượt (số tạm tính)"])(
    "“%s” is an estimate",
    (text) => {
      expect(reading("KG01", "tinBai", text)).toEqual(["error approximate-number"]);
    },
  );

  test("a figure with its parts beside it is that figure where they come to it", () => {
    for (const text of ["300 (250 + 50)", "300 = 250+50", "100 + 200 = 300"]) {
      expect(valueOf("KG01", "tinBai", text)).toBe(300);
      expect(reading("KG01", "tinBai", text)).toEqual(["warning number-as-text"]);
    }
    expect(reading("KG01", "tinBai", "300 (250 + 40)")).toEqual(["error two-numbers"]);
  });

  test.each(["-", "–", "không", "Không có"])(
    "%j is blank in an optional column, an error in a required one, and never 0",
    (text) => {
      expect(reading("KG01", "tinBai", text)).toEqual(["warning dash-as-blank"]);
      expect(valueOf("KG01", "tinBai", text)).toBeUndefined();
      expect(reading("KG01", "quanChung", text)).toEqual(["error dash-in-required"]);
    },
  );

  test("“nam” without its mark may be five and may be a man: asked about; “năm” is five", () => {
    for (const man of ["nam", "Nam", "NAM "])
      expect(reading("KG01", "dvThamGia", man)).toEqual(["error not-a-number"]);
    expect(reading("KG01", "dvThamGia", "năm")).toEqual(["warning number-as-text"]);
  });

  test("a whole number with the noise of a formula is whole", () => {
    expect(valueOf("KG01", "tinBai", 6.0000000001)).toBe(6);
  });

  test("an error cell and a formula nobody calculated are refused", () => {
    expect(reading("KG01", "tinBai", "#REF!", "error")).toEqual(["error error-cell"]);
    expect(reading("KG01", "tinBai", "", "uncalculated")).toEqual(["error uncalculated"]);
    expect(reading("KG01", "vanBan", "#N/A", "error")).toEqual(["error error-cell"]);
  });

  test("a date in a column of counts is refused", () => {
    expect(reading("KG01", "tinBai", 45500, "date")).toEqual(["error date-for-number"]);
  });

  test("a number whose format shows another one, or none, is refused", () => {
    expect(formatted("tinBai", 50_000, "#,##0,")).toEqual(["error disguised-number 50000"]);
    expect(formatted("tinBai", 5, '0"0"')).toEqual(["error disguised-number 5"]);
    expect(formatted("tinBai", 5, ";;;")).toEqual(["error disguised-number 5"]);
    expect(formatted("ngayTrienKhai", 45_500, "#,##0,")).toEqual(["error disguised-number 45500"]);
    expect(formatted("tenLop", 50_000, "#,##0,", "KG07")).toEqual(["error disguised-number 50000"]);
    expect(formatted("tinBai", 5, '#,##0" bài"')).toEqual(["warning number-as-text 5 bài"]);
  });

  test("a text is read as its format shows it; one that is not seen, or another in its place, is refused", () => {
    expect(formatted("tinBai", "5", '@" bài"')).toEqual(["warning number-as-text 5 bài"]);
    expect(formatted("tinBai", "5", '@" con"')).toEqual(["error other-unit 5 con"]);
    expect(formatted("tinBai", "5", ";;;")).toEqual(["error disguised-text 5"]);
    expect(formatted("tinBai", "5", '0;-0;0;"6"')).toEqual(["error disguised-text 5"]);
    expect(formatted("ngayTrienKhai", "5/3/2024", ";;;")).toEqual(["error disguised-text 5/3/2024"]);
    expect(formatted("hinhThuc", "Trực tiếp", ";;;")).toEqual(["error disguised-text Trực tiếp"]);
    expect(formatted("tenLop", "Tập huấn nghiệp vụ", ";;;", "KG07")).toEqual([
      "error disguised-text Tập huấn nghiệp vụ",
    ]);
    expect(formatted("tinBai", "-", "0;-0;;")).toEqual(["warning dash-as-blank -"]);
    expect(formatted("tinBai", "5", '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)')).toEqual([
      "warning number-as-text 5",
    ]);
  });

  test("a nought shown as “chưa có số liệu” is asked about, one shown as a dash is a nought; so are signs", () => {
    expect(formatted("tinBai", 0, '0;-0;"chưa có số liệu"')).toEqual(["error disguised-number 0"]);
    expect(formatted("tinBai", 5, "-0")).toEqual(["error disguised-number 5"]);
    expect(formatted("tinBai", 5, "(0)")).toEqual(["error disguised-number 5"]);
    expect(formatted("tinBai", 0, '#,##0;-#,##0;"-"')).toEqual([]);
    expect(formatted("tinBai", 5, "#,##0_);(#,##0)")).toEqual([]);
  });

  test("a date with words of its format that make another day of it is asked for", () => {
    const day = (numberFormat: string) => formatted("ngayTrienKhai", 45_356, numberFormat);
    expect(day('"khoảng "dd/mm/yyyy')).toEqual(["error disguised-date 05/03/2024"]);
    expect(day('dd/mm/"2023"')).toEqual(["error disguised-date 05/03/2024"]);
    expect(day('"ngày "dd" tháng "mm" năm "yyyy')).toEqual([]);
  });

  test("a date shown month first may be another one to who looks at it", () => {
    const day = (numberFormat: string) => formatted("ngayTrienKhai", 45_356, numberFormat);
    expect(day("mm/dd/yyyy")).toEqual(["warning maybe-swapped-date 05/03/2024"]);
    expect(day("dd/mm/yyyy")).toEqual([]);
  });

  test("a date that shows no day, or only hours, is asked for; one that shows no year is told", () => {
    const day = (numberFormat: string) => formatted("ngayTrienKhai", 45_356, numberFormat);
    expect(day('"tháng "m/yyyy')).toEqual(["error incomplete-date 03/2024"]);
    expect(day("h:mm")).toEqual(["error not-a-date 0:00"]);
    expect(day("[h]:mm")).toEqual(["error not-a-date 1088544:00"]);
    expect(day("d-mmm")).toEqual(["warning year-not-shown 05/03"]);
  });

  test("a footnote's mark joins no figure, date or choice, and stays in a text", () => {
    expect(valueOf("KG01", "tinBai", "250¹")).toBe(250);
    expect(reading("KG01", "tinBai", "250 (*)")).toEqual([
      "info footnote-left-out",
      "warning number-as-text",
    ]);
    expect(valueOf("KG01", "ngayTrienKhai", "15/3/2024⁽²⁾")).toBe("2024-03-15");
    expect(valueOf("KG01", "ghiChu", "Phòng họp 30 m²*")).toBe("Phòng họp 30 m²*");
    expect(reading("KG01", "tinBai", "30 m²")).toEqual(["error other-unit"]);
  });

  test("long rows of marks, commas and dots are told in one pass, not tried in every way", () => {
    const many = (sign: string, end: string) => sign.repeat(30_000) + end;
    expect(reading("KG01", "tinBai", many("*", "y )"))).toEqual(["error not-a-number"]);
    expect(reading("KG01", "tinBai", `1${many(",", "x")}`)).toEqual(["error not-a-number"]);
    expect(reading("KG01", "ngayTrienKhai", many(".", "x"))).toEqual(["error not-a-date"]);
    expect(reading("KG01", "hinhThuc", `Trực tiếp (nhóm ¹)`)).toEqual(["error choice-not-listed"]);
  });

  test("a number is read with the words its format writes around it", () => {
    expect(formatted("tinBai", 250, '"khoảng "0')).toEqual(["error approximate-number khoảng 250"]);
    expect(formatted("tinBai", 250, '0"–300"')).toEqual(["error two-numbers 250–300"]);
    expect(formatted("tinBai", 3, '0" trăm người"')).toEqual(["error other-unit 3 trăm người"]);
    expect(formatted("tinBai", 5, '0" $"')).toEqual(["error other-unit 5 $"]);
  });

  test("100% typed into a column of counts is not 1", () => {
    expect(formatted("tinBai", 1, "0%")).toEqual(["error other-unit 100%"]);
    expect(formatted("ghiChu", 0.9, "0%")).toEqual([]);
  });

  test.each<[Scalar, number]>([
    ["92,5%", 0.925],
    ["0,925", 0.925],
    [0.925, 0.925],
    [1, 1],
  ])("a percentage %j is %d", (value, fraction) => {
    expect(valueOf("KG05B", "chiTieu", value)).toBe(fraction);
  });

  test.each<[Scalar, string]>([
    [95.56, "percent-ambiguous"],
    ["95,56", "percent-ambiguous"],
    [1.2, "out-of-range"],
    ["120%", "out-of-range"],
  ])("a percentage %j is refused: %s", (value, code) => {
    expect(reading("KG05B", "chiTieu", value)).toEqual([`error ${code}`]);
  });

  test.each<[string, number, string]>([
    ["235,6 tỷ", 235_600, "unit-converted"],
    ["500.000 đồng", 0.5, "unit-converted"],
    ["500.000.000 đ", 500, "unit-converted"],
    ["700 nghìn đồng", 0.7, "unit-converted"],
    ["1.234,5", 1234.5, "number-as-text"],
    ["18,5 triệu đồng", 18.5, "number-as-text"],
    ["18,5 triệu đồng./.", 18.5, "number-as-text"],
    ["500k", 0.5, "unit-converted"],
    ["18,500,000 VND", 18.5, "unit-converted"],
    ["0,2 nghìn tỷ", 200_000, "unit-converted"],
    ["25 trđ", 25, "number-as-text"],
  ])("money %j is %d triệu đồng, with a warning", (text, value, code) => {
    expect(valueOf("KG07", "kinhPhi", text)).toBe(value);
    expect(reading("KG07", "kinhPhi", text)).toEqual([`warning ${code}`]);
  });

  test("money that may be thousands or decimals is asked about", () => {
    expect(reading("KG07", "kinhPhi", "1.234")).toEqual(["error ambiguous-number"]);
    expect(reading("KG07", "kinhPhi", "1.234 triệu")).toEqual(["error ambiguous-number"]);
    expect(reading("KG07", "kinhPhi", "2.000 tỷ")).toEqual(["error ambiguous-number"]);
  });

  test("more decimals than the column takes are a warning; the figure stays as it is", () => {
    expect(valueOf("KG07", "kinhPhi", 12.345)).toBe(12.345);
    expect(reading("KG07", "kinhPhi", 12.345)).toEqual(["warning too-many-decimals"]);
  });
});

describe("dates", () => {
  const serial = (year: number, month: number, day: number): number =>
    serialFromDate(plainDate(year, month, day) ?? "");

  test.each<[Scalar, CellKind | undefined, string, string[]]>([
    [serial(2024, 3, 15), "date", "2024-03-15", []],
    ["15/3/2024", undefined, "2024-03-15", ["warning date-as-text"]],
    ["ngày 15 tháng 3 năm 2024", undefined, "2024-03-15", ["warning date-as-text"]],
    ["15/3/24", undefined, "2024-03-15", ["warning two-digit-year"]],
    [serial(2024, 3, 15), "number", "2024-03-15", ["warning number-as-date"]],
    [serial(2024, 3, 15) + 0.5, "date", "2024-03-15", ["info time-dropped"]],
    [20240315, "number", "2024-03-15", ["warning number-as-date"]],
    ["Thứ Sáu, 15/3/2024", undefined, "2024-03-15", ["warning date-as-text"]],
    ["15-Mar-24", undefined, "2024-03-15", ["warning two-digit-year"]],
  ])("%j (%s) is %s", (value, kind, date, said) => {
    expect(valueOf("KG01", "ngayTrienKhai", value, kind)).toBe(date);
    expect(reading("KG01", "ngayTrienKhai", value, kind)).toEqual(said);
  });

  test.each<[Scalar, CellKind | undefined, string]>([
    ["31/6/2024", undefined, "impossible-date"],
    ["8/2024", undefined, "incomplete-date"],
    ["chưa rõ", undefined, "not-a-date"],
    [2024, "number", "not-a-date"],
    ["03/15/2024", undefined, "month-first-date"],
    ["Thứ Năm, 15/3/2024", undefined, "wrong-weekday"],
    ["15-16/3/2024", undefined, "several-dates"],
    [true, undefined, "not-a-date"],
    [5, "date", "date-out-of-range"],
    ["-", undefined, "dash-no-answer"],
  ])("%j (%s) is refused: %s", (value, kind, code) => {
    expect(reading("KG01", "ngayTrienKhai", value, kind)).toEqual([`error ${code}`]);
  });

  test("a date outside the period whose swap lies inside is a warning", () => {
    const outcome = aSubmission()
      .for("2024-H1")
      .without("KG05A")
      .without("KG05B")
      .typed("KG01", 0, "ngayTrienKhai", serial(2024, 8, 5), "date");
    expect(issuesOf(outcome.read(), "submission.maybe-swapped-date")).toMatchObject([
      { found: "05/08/2024", facts: { swapped: "08/05/2024" }, where: { field: "ngayTrienKhai" } },
    ]);
  });

  test("a report signed in the days after the period is nothing to wonder at", () => {
    const halfYear = aSubmission().for("2024-H1").without("KG05A").without("KG05B");
    const outcome = halfYear.cover({ ngayBaoCao: "2024-07-04" }).read();
    expect(issuesOf(outcome, "submission.maybe-swapped-date")).toEqual([]);
  });

  test("beside dates left as text (days above 12), every date that could be swapped is an error", () => {
    const outcome = aSubmission()
      .typed("KG01", 0, "ngayTrienKhai", serial(2024, 5, 4), "date")
      .typed("KG01", 1, "ngayTrienKhai", "20/5/2024")
      .typed("KG01", 2, "ngayTrienKhai", "28/6/2024")
      .read();
    expect(issuesOf(outcome, "submission.swapped-date")).toMatchObject([
      { severity: "error", where: { row: 12 }, facts: { date: "04/05/2024", swapped: "05/04/2024" } },
    ]);
  });

  test("a date cell with a day above 12 beside the text speaks against a swap: that Excel reads the day first", () => {
    const outcome = aSubmission()
      .typed("KG01", 0, "ngayTrienKhai", "15/3/2024")
      .typed("KG01", 1, "ngayTrienKhai", serial(2024, 4, 20), "date")
      .typed("KG01", 2, "ngayTrienKhai", serial(2024, 5, 6), "date")
      .read();
    expect(issuesOf(outcome, "submission.swapped-date")).toEqual([]);
    expect(issuesOf(outcome, "submission.maybe-swapped-date")).toEqual([]);
  });

  test("where more days above 12 are texts than dates, a date that could be swapped is doubtful still", () => {
    const outcome = aSubmission()
      .typed("KG01", 0, "ngayTrienKhai", "15/3/2024")
      .typed("KG01", 1, "ngayTrienKhai", "28/6/2024")
      .typed("KG01", 2, "ngayTrienKhai", serial(2024, 4, 20), "date")
      .typed("KG01", 3, "ngayTrienKhai", serial(2024, 5, 6), "date")
      .read();
    expect(issuesOf(outcome, "submission.swapped-date")).toEqual([]);
    expect(issuesOf(outcome, "submission.maybe-swapped-date")).toMatchObject([{ where: { row: 15 } }]);
  });

  test("a text with the year first tells nothing: every Excel reads it alike", () => {
    const outcome = aSubmission()
      .typed("KG01", 0, "ngayTrienKhai", "2024-03-15")
      .typed("KG01", 1, "ngayTrienKhai", serial(2024, 5, 6), "date")
      .typed("KG01", 2, "ngayTrienKhai", "2024-03-25")
      .read();
    expect(issuesOf(outcome, "submission.swapped-date")).toEqual([]);
    expect(issuesOf(outcome, "submission.maybe-swapped-date")).toEqual([]);
  });

  test("a text whose month is a word tells nothing about the cells beside it: no Excel reads it day or month first", () => {
    const outcome = aSubmission()
      .typed("KG01", 0, "ngayTrienKhai", serial(2024, 5, 4), "date")
      .typed("KG01", 1, "ngayTrienKhai", "15-Mar-24")
      .read();
    expect(issuesOf(outcome, "submission.swapped-date")).toEqual([]);
  });

  test("dates that are all cells, or all text, are nobody's suspects", () => {
    const cells = aSubmission()
      .typed("KG01", 0, "ngayTrienKhai", serial(2024, 5, 4), "date")
      .read();
    expect(findings(cells)).toEqual([]);
    const texts = aSubmission()
      .typed("KG01", 0, "ngayTrienKhai", "4/5/2024")
      .typed("KG01", 1, "ngayTrienKhai", "20/5/2024")
      .read();
    expect(issuesOf(texts, "submission.swapped-date")).toEqual([]);
  });
});

describe("names", () => {
  test.each<[string, string, string[]]>([
    ["Trực tiếp", "Trực tiếp", []],
    [" trực  TIẾP ", "Trực tiếp", []],
    ["Trực tiếp".normalize("NFD"), "Trực tiếp", []],
    ["truc tiep", "Trực tiếp", ["warning spelling-read"]],
    ["Online", "Trực tuyến", ["info alias-read"]],
  ])("a choice written %j is %s", (text, value, said) => {
    expect(valueOf("KG01", "hinhThuc", text)).toBe(value);
    expect(reading("KG01", "hinhThuc", text)).toEqual(said);
  });

  test("a choice that is not in a short list is refused, and the whole list is shown", () => {
    expect(issuesOf(typed("KG01", "hinhThuc", "Trực tiếpp"), "submission.choice-not-listed")).toMatchObject([
      { severity: "error", found: "Trực tiếpp", facts: { choices: expect.stringContaining("Trực tiếp") } },
    ]);
    expect(reading("KG01", "hinhThuc", "Trực tuyến, trực tiếp và khác")).toEqual(["error choice-not-listed"]);
  });

  test.each([
    ["hinhThuc", "Trùc tiÕp", "Trực tiếp", "TCVN3 (ABC)"],
    ["hinhThuc", "Tröïc tuyeán", "Trực tuyến", "VNI"],
    ["donViPhoiHop", "UBND x· T©y ThuËn", "XA_21814", "TCVN3 (ABC)"],
  ])(
    "%s typed %j, in the letters of an old font, is %s, and that is said",
    (field, text, value, encoding) => {
      const code = field === "hinhThuc" ? "KG01" : "KG06";
      expect(valueOf(code, field, text)).toBe(value);
      expect(issuesOf(typed(code, field, text), "submission.legacy-encoding")).toMatchObject([
        { severity: "warning", found: text, facts: { encoding } },
      ]);
    },
  );

  test.each([
    "21-CT/TW",
    "Chỉ thị số 21-CT/TW ngày 04/5/2023 của Ban Bí thư",
    "CT 21 – CT/TW, ngày 04/5/2023",
  ])("a directive written %j is found", (text) => {
    expect(valueOf("KG01", "vanBan", text)).toBe("21-CT/TW@2023-05-04");
  });

  test("a number two directives bear is refused, and both are named", () => {
    const [issue] = issuesOf(typed("KG01", "vanBan", "Nghị quyết 36-NQ/TW"), "submission.directive-several");
    expect(issue?.facts?.["candidates"]).toMatch(/36-NQ\/TW.*;.*36-NQ\/TW/);
  });

  test("a directive told by its type and number alone is read, and that is said", () => {
    expect(valueOf("KG01", "vanBan", "Chỉ thị 21 của Ban Bí thư")).toBe("21-CT/TW@2023-05-04");
    expect(issuesOf(typed("KG01", "vanBan", "CT 21"), "submission.number-read")).toMatchObject([
      { severity: "warning", found: "CT 21", facts: { label: "21-CT/TW (04/05/2023)" } },
    ]);
  });

  test("a bare number is asked about, with every document that bears it", () => {
    const [issue] = issuesOf(typed("KG01", "vanBan", 36, "number"), "submission.directive-near");
    expect(issue?.facts?.["near"]).toMatch(/^36-NQ\/TW \(30\/01\/2023\) .*; 36-NQ\/TW \(01\/07\/2014\) /);
  });

  test.each([
    ["KG01", "quanChung"],
    ["KG01", "ngayTrienKhai"],
    ["KG01", "hinhThuc"],
  ])("a formula in a cell of text was never calculated: %s.%s", (code, field) => {
    expect(reading(code, field, "=120+130")).toEqual(["error formula-as-text"]);
  });

  test("a directive the catalogue lacks is refused", () => {
    expect(reading("KG01", "vanBan", "99-CT/TW")).toEqual(["error directive-unknown"]);
    expect(reading("KG01", "vanBan", 45500, "date")).toEqual(["error date-for-required-text"]);
  });

  test("a unit by another name is read; an unknown one is refused", () => {
    expect(valueOf("KG06", "donViPhoiHop", "UBND xã Tây Thuận")).toBe("XA_21814");
    expect(reading("KG06", "donViPhoiHop", "UBND xã Phước Hà")).toEqual(["error org-unit-unknown"]);
  });

  test("a spelling that comes back in every row is told once", () => {
    const rows = (sampleEntries["KG01"] ?? []).map((entry) => ({ ...entry, hinhThuc: "truc tuyen" }));
    expect(issuesOf(aSubmission().with("KG01", rows).read(), "submission.spelling-read")).toHaveLength(1);
  });
});

describe("texts and marks", () => {
  test("words stay as they were typed, in one Unicode form and without blanks around them", () => {
    expect(valueOf("KG01", "ghiChu", `  ${"Hoà bình – 2 đợt".normalize("NFD")}\u00a0`)).toBe(
      "Hoà bình – 2 đợt",
    );
    expect(valueOf("KG01", "ghiChu", "=1+1")).toBe("=1+1");
    expect(valueOf("KG01", "ghiChu", 2024)).toBe("2024");
  });

  test("a sentence typed in an old encoding is read, and that is said", () => {
    const typedText = "Héi nghÞ qu¸n triÖt NghÞ quyÕt cña §¶ng";
    expect(valueOf("KG01", "ghiChu", typedText)).toBe("Hội nghị quán triệt Nghị quyết của Đảng");
    expect(issuesOf(typed("KG01", "ghiChu", typedText), "submission.legacy-encoding")).toMatchObject([
      {
        found: typedText,
        facts: { encoding: "TCVN3 (ABC)", read: "Hội nghị quán triệt Nghị quyết của Đảng" },
      },
    ]);
  });

  test("every line of a cell counts", () => {
    const typedText = "- 02 lop\n- Héi nghÞ qu¸n triÖt NghÞ quyÕt";
    expect(valueOf("KG01", "ghiChu", typedText)).toBe("- 02 lop\n- Hội nghị quán triệt Nghị quyết");
  });

  test("a word that only may be of an old encoding stays as it is, and is asked about", () => {
    expect(valueOf("KG01", "ghiChu", "HuyÖn")).toBe("HuyÖn");
    expect(issuesOf(typed("KG01", "ghiChu", "HuyÖn"), "submission.maybe-legacy-encoding")).toMatchObject([
      { severity: "warning", facts: { readings: "“Huyện” (TCVN3 (ABC))" } },
    ]);
  });

  test.each(["sè", "Đợt 1: 5 m² × 2", "Café «Hoà Bình» · 30 °C", "Tổ 5 – khu phố 3", "Trường THPT số 1"])(
    "%j is nothing to ask about",
    (text) => {
      expect(valueOf("KG01", "ghiChu", text)).toBe(text);
      expect(reading("KG01", "ghiChu", text)).toEqual([]);
    },
  );

  test("a text that became a date is a warning, in a required column an error", () => {
    expect(reading("KG01", "ghiChu", 45497, "date")).toEqual(["warning date-for-text"]);
    expect(reading("KG07", "tenLop", 45497, "date")).toEqual(["error date-for-required-text"]);
  });

  test("a text too short for its column is refused", () => {
    expect(reading("KG07", "tenLop", "abc")).toEqual(["error text-too-short"]);
  });

  test("a text too long or of another form says what it says: it is kept, with a warning", () => {
    expect(reading("KG01", "ghiChu", "a".repeat(501))).toEqual(["warning text-too-long"]);
    expect(valueOf("KG01", "ghiChu", "a".repeat(501))).toBe("a".repeat(501));
    expect(reading("KG03", "soHieu", "kế hoạch")).toContain("warning text-of-another-form");
    expect(valueOf("KG03", "soHieu", "kế hoạch")).toBe("kế hoạch");
    expect(valueOf("KG03", "soHieu", "Số 12 - KH/ĐU")).toBe("12-KH/ĐU");
  });

  test("a remark nobody can read takes no figure with it", () => {
    expect(reading("KG01", "ghiChu", "#REF!", "error")).toEqual(["warning error-cell"]);
    expect(formatted("ghiChu", 50_000, "#,##0,")).toEqual(["warning disguised-number 50000"]);
    expect(reading("KG07", "tenLop", "#REF!", "error")).toEqual(["error error-cell"]);
  });

  test.each<[Scalar, boolean]>([
    ["Có", true],
    ["x", true],
    [true, true],
    [1, true],
    ["không", false],
    [0, false],
    [false, false],
  ])("%j is %s", (value, truth) => {
    expect(valueOf("KG03", "vaoChuongTrinh", value)).toBe(truth);
  });

  test("1 and 0 may be shown as words", () => {
    for (const value of [0, 1])
      expect(formatted("vaoChuongTrinh", value, '"TRUE";"TRUE";"FALSE"', "KG03")).toEqual([]);
  });

  test("anything else is no yes or no", () => {
    expect(reading("KG03", "vaoChuongTrinh", "có thể")).toEqual(["error not-yes-or-no"]);
    expect(reading("KG03", "vaoChuongTrinh", 2)).toEqual(["error not-yes-or-no"]);
    expect(reading("KG03", "vaoChuongTrinh", "-")).toEqual(["warning dash-left-blank"]);
  });
});

test("a finding stands at the sheet, row and column Excel shows, with file, template, field and what was found", () => {
  const { row, column } = cellOf("KG01", 1, "soHoiNghi");
  const outcome = aSubmission().typed("KG01", 1, "soHoiNghi", "nhiều").read();
  expect(issuesOf(outcome, "submission.not-a-number")).toEqual([
    {
      code: "submission.not-a-number",
      severity: "error",
      where: {
        file: "bao-cao.xlsx",
        sheet: "KG01 Quán triệt, tuyên truyền",
        template: "KG01",
        row,
        column,
        field: "soHoiNghi",
      },
      found: "nhiều",
      facts: {},
    },
  ]);
});

test("all mistakes are told at once, in the order of the workbook", () => {
  const outcome = aSubmission()
    .typed("KG07", 0, "trieuTap", "?")
    .typed("KG01", 2, "soHoiNghi", "?")
    .typed("KG01", 0, "ngayTrienKhai", "?")
    .read();
  expect(findings(outcome)).toEqual([
    "submission.not-a-date KG01.ngayTrienKhai@12",
    "submission.not-a-number KG01.soHoiNghi@14",
    "submission.not-a-number KG07.trieuTap@12",
  ]);
  expect(outcome.status).toBe("accepted-in-part");
  expect(refusedSheets(outcome)).toEqual({ KG01: expect.any(Array), KG07: expect.any(Array) });
});

test("words garbled on their way are read as they were, in texts and in names, and said", () => {
  const garbled = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
  expect(valueOf("KG01", "ghiChu", garbled("Có báo cáo riêng"))).toBe("Có báo cáo riêng");
  expect(reading("KG01", "ghiChu", garbled("Có báo cáo riêng"))).toEqual(["warning garbled-text"]);
  expect(valueOf("KG01", "hinhThuc", garbled("Trực tiếp"))).toBe("Trực tiếp");
  expect(reading("KG01", "hinhThuc", garbled("Trực tiếp"))).toEqual(["warning garbled-text"]);
});

test("words behind a number in a column without a unit of measure are told without naming one", () => {
  const field = defaultCatalogue.templates
    .flatMap(({ fields }) => fields)
    .find(({ key, unitOfMeasure }) => key === "soHoiNghi" && unitOfMeasure !== undefined);
  if (field === undefined) throw new Error("no column");
  const { unitOfMeasure: _, ...bare } = field;
  const issues: Issue[] = [];
  const cell = { column: 1, kind: "text", value: "40 người", formula: false } as const;
  const read = cellReader(bare, { index: catalogueIndex(defaultCatalogue), on: undefined });
  expect(read(cell, new Findings({}, issues))).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(["submission.not-a-number"]);
});

test.each([
  [{ label: "Tổng số" }, "40 người", 40],
  [{ label: "Nữ", group: "Học viên" }, "15 đồng chí", 15],
  [{ label: "Số lượng" }, "30 lượt", 30],
  [{ label: "Số lớp" }, "40 người", undefined],
  [{ label: "Số lượng" }, "12 triệu đồng", undefined],
  [{ label: "Số lượng" }, "40 nữa", undefined],
])("under %j without a unit of measure, “%s” is read as %s", (named, value, meant) => {
  const template = defaultCatalogue.templates.find(({ code }) => code === "KG07");
  const field = template?.fields.find(({ type }) => type === "integer");
  if (field === undefined) throw new Error("no column");
  const { unitOfMeasure: _, group: _1, ...bare } = field;
  const issues: Issue[] = [];
  const cell = { column: 1, kind: "text", value, formula: false } as const;
  const read = cellReader({ ...bare, ...named }, { index: catalogueIndex(defaultCatalogue), on: undefined });
  expect(read(cell, new Findings({}, issues))).toBe(meant);
  expect(issues.map(({ code }) => code)).toEqual([
    meant === undefined ? "submission.not-a-number" : "submission.number-as-text",
  ]);
});
