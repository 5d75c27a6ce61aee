import { defaultCatalogue } from "../../../src/core/catalogue";
import { entryChecker, type SubmissionOutcome } from "../../../src/core/submissions";
import type { Scalar } from "../../../src/core/workbook";
import { aSubmission, index, issuesOf } from "../../support/a-submission";
import type { BookCell, ReturnedBook } from "../../support/returned-book";

/** Puts something into the cell of the cover beside a label. */
const onCover = (label: string, cell: BookCell | undefined) => (book: ReturnedBook) => {
  const cover = book.sheet("Bìa");
  const row = [...cover.rows.keys()].find((at) => String(cover.cell(at, 1)?.value ?? "").startsWith(label));
  if (row === undefined) throw new Error(`no label ${label}`);
  cover.clear(row, 4);
  if (cell === undefined) return;
  cover.put(row, 4, cell.value, cell.kind ?? (typeof cell.value === "string" ? "text" : undefined));
  Object.assign(cover.cell(row, 4) ?? {}, cell);
};

const LABELS = {
  dienThoai: "Điện thoại",
  soKyHieu: "Số, ký hiệu",
  nguoiKy: "Người ký",
  lanNop: "Lần nộp",
  nam: "Năm",
  kyBaoCao: "Kỳ báo cáo",
} as const;
type Key = keyof typeof LABELS;

const report = (period: string) =>
  aSubmission()
    .for(period)
    .without("KG05A")
    .without("KG05B")
    .without("KG05C")
    .without("KG05D")
    .without("KG05E");
const withCover = (key: Key, cell: BookCell | Scalar | undefined, period = "2024"): SubmissionOutcome =>
  (period === "2024" ? aSubmission() : report(period))
    .edit(onCover(LABELS[key], cell === undefined || typeof cell === "object" ? cell : { value: cell }))
    .read();

/** What the field was read as, whether the report was taken, and what was said of the cell. */
function read(key: Key, cell: BookCell | Scalar | undefined, period?: string) {
  const outcome = withCover(key, cell, period);
  const said = outcome.issues.filter(({ where }) => where.field === key);
  return {
    value: outcome.status === "rejected" ? "rejected" : outcome.submission.cover.values[key],
    said: said.map(({ code, severity }) => `${severity} ${code.replace("submission.", "")}`),
  };
}

const respelt = ["info alias-read"];

describe("a telephone number in any ordinary spelling is read, and said", () => {
  test.each<[BookCell | Scalar, string]>([
    ["0905 000 111", "0905000111"],
    ["0905.000.111", "0905000111"],
    ["0905-000-111", "0905000111"],
    [" 0905 000\u00a0111 ", "0905000111"],
    ["(0256) 3 822 111", "02563822111"],
    ["0256 - 3822111", "02563822111"],
    ["+84 905 000 111", "0905000111"],
    ["+84 (0) 905 000 111", "0905000111"],
    ["0084905000111", "0905000111"],
    ["84905000111", "0905000111"],
    [905000111, "0905000111"],
    [84905000111, "0905000111"],
    ["ĐT: 0905 000 111", "0905000111"],
    ["Số điện thoại: 0905.000.111 (Zalo)", "0905000111"],
    ["0905000111 - 0912000222", "0905000111; 0912000222"],
    ["0905 000 111; (0256) 3822111", "0905000111; 02563822111"],
    ["0905000111/0912000222", "0905000111; 0912000222"],
    ["0905000111 hoặc 0912000222", "0905000111; 0912000222"],
    ["0905000111\n0912000222", "0905000111; 0912000222"],
    [{ value: 905000111, look: "disguised" }, "0905000111"],
    [{ value: 905000111, look: { before: "+84 ", after: "" } }, "0905000111"],
  ])("%j → %s", (cell, value) => {
    expect(read("dienThoai", cell)).toEqual({ value, said: respelt });
  });

  test("one that is written as it should be is not spoken of", () => {
    expect(read("dienThoai", "0905000111")).toEqual({ value: "0905000111", said: [] });
    expect(read("dienThoai", undefined)).toEqual({ value: undefined, said: [] });
  });

  test.each(["0905 000 111 (chị Hoa)", "113", "không có", "0905.000.11x", "văn phòng"])(
    "%j is no number: it stays as it is, with a warning, and the figures count",
    (text) => {
      expect(read("dienThoai", text)).toEqual({ value: text, said: ["warning text-of-another-form"] });
    },
  );

  test("an error cell there takes no figure with it", () => {
    expect(read("dienThoai", { value: "#REF!", kind: "error" })).toEqual({
      value: undefined,
      said: ["warning error-cell"],
    });
  });
});

describe("the number of a report", () => {
  test.each([
    ["Số 12-BC/BTG", "12-BC/BTG"],
    ["Số: 12 - BC / BTG", "12-BC/BTG"],
    ["12 /BC-UBND", "12/BC-UBND"],
  ])("%j → %s", (text, value) => {
    expect(read("soKyHieu", text)).toEqual({ value, said: respelt });
  });

  test.each(["12/BC", "12-BC/BTG", undefined])("%j is as it should be", (text) => {
    expect(read("soKyHieu", text)).toEqual({ value: text, said: [] });
  });

  test.each(["Số:       /BC-BTG", "BC cuối năm", 12])("%j is kept, with a warning", (text) => {
    expect(read("soKyHieu", text)).toEqual({ value: String(text), said: ["warning text-of-another-form"] });
  });

  test("one that became a date is gone, with a warning", () => {
    expect(read("soKyHieu", { value: 45_424, kind: "date" })).toEqual({
      value: undefined,
      said: ["warning date-for-text"],
    });
  });
});

test("a long line of who signs is kept, with a warning", () => {
  const text = `KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN THƯỜNG TRỰC ${"Nguyễn Văn Minh ".repeat(8)}`.trim();
  expect(read("nguoiKy", text)).toEqual({ value: text, said: ["warning text-too-long"] });
});

describe("the turn", () => {
  test.each<[BookCell | Scalar, number]>([
    ["Lần 2", 2],
    ["lần thứ hai", 2],
    ["Lần thứ 2", 2],
    ["Lần đầu", 1],
    ["Lần đầu tiên", 1],
    ["LẦN III", 3],
    ["Nộp lần 2 (bổ sung)", 2],
    ["Lần 2, thay bản ngày 05/7/2024", 2],
    ["lần 2 năm 2024", 2],
    ["L2", 2],
    [{ value: 2, look: { before: "Lần ", after: "" } }, 2],
  ])("%j → %d, said", (cell, value) => {
    expect(read("lanNop", cell)).toEqual({ value, said: respelt });
    expect(withCover("lanNop", cell)).toMatchObject({ submission: { cover: { turn: value } } });
  });

  test("“2 ” is a number typed as text", () => {
    expect(read("lanNop", "2 ")).toEqual({ value: 2, said: ["warning number-as-text"] });
  });

  test.each([undefined, " ", "-"])("%j is the first, and said", (cell) => {
    expect(read("lanNop", cell)).toEqual({ value: 1, said: ["warning blank-counts-as"] });
  });

  test.each(["bản cuối", "Lần 2, 3", "bổ sung", "Lần sau", "Lần bà"])(
    "%j does not say which: it is the first, with a warning",
    (text) => {
      expect(read("lanNop", text)).toEqual({ value: 1, said: ["warning turn-unclear"] });
    },
  );
});

describe("the year and the kind of period", () => {
  test.each<BookCell | Scalar>([
    "Năm 2024",
    "năm: 2024",
    "2024.",
    "6 tháng đầu năm 2024",
    { value: 2024, look: { before: "Năm ", after: "" } },
  ])("%j is the year 2024, said", (cell) => {
    expect(read("nam", cell)).toEqual({ value: 2024, said: respelt });
  });

  test("two years are asked about, another one contradicts the form", () => {
    expect(read("nam", "2023-2024")).toMatchObject({ value: "rejected", said: ["error several-years"] });
    expect(issuesOf(withCover("nam", "Năm 2025"), "submission.period-mismatch")).toHaveLength(1);
  });

  test.each([
    ["2024-H1", "6 tháng đầu năm 2024", "6 tháng đầu năm"],
    ["2024-H1", "06 tháng đầu năm", "6 tháng đầu năm"],
    ["2024-H1", "Kỳ 6T đầu năm 2024", "6 tháng đầu năm"],
    ["2024-H1", "2024-H1", "6 tháng đầu năm"],
    ["2024-H1", "6 tháng đầu năm (từ 01/01 đến 30/6)", "6 tháng đầu năm"],
    ["2024-Q1", "Quý I/2024", "Quý I"],
    ["2024-Q1", "Quý I năm 2024", "Quý I"],
    ["2024-Q1", "quý 1-2024", "Quý I"],
    ["2024-M03", "tháng 3 năm 2024", "Tháng 3"],
    ["2024-M03", "Tháng 03/2024", "Tháng 3"],
    ["2024-M03", "Báo cáo tháng 3", "Tháng 3"],
    ["2024", "Năm 2024", "Năm"],
  ])("for %s, %j is “%s”", (period, text, kind) => {
    const { value, said } = read("kyBaoCao", text, period);
    expect([value, said[0]]).toEqual([kind, "info alias-read"]);
    expect(said.filter((one) => one.startsWith("error"))).toEqual([]);
  });

  test.each(["Quý II/2024", "tháng 3 năm 2024", "6 tháng đầu năm 2023"])(
    "%j on the form of the first half-year contradicts it",
    (text) => {
      const outcome = withCover("kyBaoCao", text, "2024-H1");
      expect(issuesOf(outcome, "submission.period-mismatch")).toHaveLength(1);
    },
  );

  test("a period nobody knows is asked about", () => {
    expect(read("kyBaoCao", "Vụ Đông Xuân", "2024-H1").value).toBe("rejected");
  });
});

test("the form finds on the cover what the merge finds", () => {
  const cover = defaultCatalogue.templates.find(({ layout }) => layout === "cover");
  if (cover === undefined) throw new Error("no cover");
  const check = entryChecker(cover, { index, period: index.period("2024") });
  const { values, issues } = check({
    ...{
      donVi: "XA_21811",
      kyBaoCao: "Năm 2024",
      nam: "Năm 2024",
      tuNgay: "01/01/2024",
      denNgay: "31/12/2024",
    },
    ...{
      dienThoai: "0905 000 111",
      soKyHieu: "số chưa cấp",
      ngayBaoCao: "06/01/2025",
      nguoiKy: "Trần Văn Thủy",
    },
    ...{ nguoiLap: "Hòa".repeat(40) },
  });
  expect(values).toMatchObject({ kyBaoCao: "Năm", nam: 2024, dienThoai: "0905000111", lanNop: 1 });
  expect(
    issues.map(({ code, where }) => `${where.field ?? ""} ${code.replace("submission.", "")}`).sort(),
  ).toEqual([
    "dienThoai alias-read",
    "kyBaoCao alias-read",
    "lanNop blank-counts-as",
    "nam alias-read",
    "nguoiLap text-too-long",
    "soKyHieu text-of-another-form",
  ]);
});
