import { readSubmission } from "../../../src/core/submissions";
import { doubtsFigures } from "../../../src/core/submissions/rows/no-entry-words";
import { sayIssue } from "../../../src/i18n";
import {
  aSubmission,
  cellOf,
  findings,
  index,
  issuesOf,
  refusedSheets,
  source,
  valuesOf,
} from "../../support/a-submission";
import type { BookSheet } from "../../support/returned-book";
import { sampleEntries } from "../../support/sample-entries";

const KG01 = sampleEntries["KG01"] ?? [];
const first = cellOf("KG01", 0, "vanBan").row;
const below = first + KG01.length;
const column = (field: string) => cellOf("KG01", 0, field).column;

const kg01 = (change: (sheet: BookSheet) => void) => aSubmission().edit((book) => change(book.sheet("KG01")));
const totals = { soHoiNghi: 17, dvPhaiHoc: 4554, dvThamGia: 4357, quanChung: 318 };
const put = (sheet: BookSheet, row: number, values: Readonly<Record<string, number>>): void => {
  for (const [field, value] of Object.entries(values)) sheet.put(row, column(field), value);
};

test("hidden rows are read, with one warning that names them", () => {
  const outcome = kg01((sheet) => {
    sheet.hide(first);
    sheet.hide(first + 1);
  }).read();
  expect(valuesOf(outcome, "KG01")).toMatchObject(KG01);
  expect(issuesOf(outcome, "submission.hidden-rows-read")).toMatchObject([
    { severity: "warning", where: { row: first }, facts: { rows: `${first}–${first + 1}`, count: 2 } },
  ]);
});

test("filtered rows are read, and said to be filtered", () => {
  const outcome = kg01((sheet) => {
    sheet.filtered = true;
    sheet.hide(first + 2);
  }).read();
  expect(valuesOf(outcome, "KG01")).toHaveLength(3);
  expect(findings(outcome)).toEqual([`submission.filtered-rows-read KG01.@${first + 2}`]);
});

test("hidden columns that hold figures are read, with one warning that names them", () => {
  const hide = (from: string, to = from) =>
    kg01((sheet) => sheet.hiddenColumns.push({ left: column(from), right: column(to) })).read();
  const outcome = hide("cbChuChot", "quanChung");
  expect(issuesOf(outcome, "submission.hidden-columns-read")).toMatchObject([
    { severity: "warning", where: { column: column("cbChuChot") }, facts: { columns: "J, K", count: 2 } },
  ]);
  expect(valuesOf(outcome, "KG01")).toHaveLength(3);
});

test("rows after a gap are read, with the row number Excel shows", () => {
  const outcome = aSubmission()
    .edit((book) => book.insertRows(book.sheet("KG01"), first + 1, 30))
    .read();
  const entries = outcome.status === "rejected" ? [] : outcome.submission.returns[0]?.entries;
  expect(entries?.map(({ row }) => row)).toEqual([first, first + 31, first + 32]);
});

test.each(["Tổng cộng", "TC:", "Cộng quý I", "Tổng số khối xã"])(
  "a right total below (“%s”) is skipped with a note",
  (label) => {
    const outcome = kg01((sheet) => {
      sheet.put(below, 1, label);
      put(sheet, below, totals);
    }).read();
    expect(outcome.status).toBe("accepted");
    expect(issuesOf(outcome, "submission.total-row-skipped")).toMatchObject([
      { severity: "info", found: label, where: { row: below } },
    ]);
  },
);

test("a wrong total is skipped with a warning that prints both figures", () => {
  const outcome = kg01((sheet) => {
    sheet.put(below, 2, "Cộng");
    put(sheet, below, { ...totals, dvThamGia: 4358 });
  }).read();
  expect(valuesOf(outcome, "KG01")).toHaveLength(3);
  expect(issuesOf(outcome, "submission.total-row-differs")).toMatchObject([
    {
      severity: "warning",
      where: { row: below, field: "dvThamGia" },
      facts: { printed: "4358", sum: "4357" },
    },
  ]);
});

test("a total without a word is known by its figures and skipped with a warning", () => {
  const outcome = kg01((sheet) => put(sheet, below, totals)).read();
  expect(findings(outcome)).toEqual([`submission.unlabelled-total-skipped KG01.@${below}`]);
});

test("an entry that calls itself a total and is none is an error, not a guess", () => {
  const outcome = aSubmission()
    .with("KG07", [{ ...sampleEntries["KG07"]?.[0], tenLop: "Tổng cộng" }])
    .read();
  expect(findings(outcome)).toContain(`submission.total-row-unclear KG07.@12`);
});

test("“Lũy kế” among the remarks of an entry is a remark", () => {
  const outcome = aSubmission()
    .with("KG01", [{ ...KG01[0], ghiChu: "Lũy kế" }])
    .read();
  expect(valuesOf(outcome, "KG01")).toMatchObject([{ ghiChu: "Lũy kế", dvThamGia: 2909 }]);
});

test.each([
  ["in brackets", (at: number) => `(${at})`],
  ["with formulas behind", (at: number) => (at === 9 ? "(9)=(8)/(7)" : `(${at})`)],
  ["turned negative by Excel", (at: number) => -at],
  ["without brackets", (at: number) => at],
])("a row of column numbers %s is no entry", (_, text) => {
  const outcome = kg01((sheet) => {
    for (let at = 1; at <= 15; at += 1)
      sheet.put(below, at, text(at), typeof text(at) === "number" ? "number" : "text");
  }).read();
  expect(outcome.status).toBe("accepted");
  expect(valuesOf(outcome, "KG01")).toHaveLength(3);
  expect(issuesOf(outcome, "submission.repeated-header-skipped")).toMatchObject([
    { facts: { rows: String(below) } },
  ]);
});

const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(" ");
const LETTERS = "a b c d đ e g h i k l m n o p".split(" ");

test.each([
  ["Roman figures in brackets", (at: number) => `(${ROMAN[at]})`],
  ["Roman figures", (at: number) => ROMAN[at] ?? ""],
  ["small Roman figures in brackets", (at: number) => `(${ROMAN[at]?.toLowerCase()})`],
  ["Roman figures and what they are of", (at: number) => (at === 8 ? "(IX)=(VIII)/(VII)" : `(${ROMAN[at]})`)],
  ["Roman figures behind A and B", (at: number) => (at < 2 ? ["A", "B"][at] : ROMAN[at - 2]) ?? ""],
  ["letters in brackets", (at: number) => `(${LETTERS[at]})`],
  ["letters", (at: number) => LETTERS[at]?.toUpperCase() ?? ""],
])("so is one of %s, with prepared formulas beside it or without", (_, text) => {
  for (const from of [1, 2]) {
    const outcome = kg01((sheet) => {
      for (let at = from; at <= 15; at += 1) sheet.put(below, at, text(at - from));
    }).read();
    expect(issuesOf(outcome, "submission.repeated-header-skipped")).toHaveLength(1);
    expect(outcome.status).toBe("accepted");
    expect(valuesOf(outcome, "KG01")).toHaveLength(3);
  }
});

test("three of them in brackets are enough; three bare ones may be what somebody wrote", () => {
  const ofThree = (texts: readonly string[]) =>
    kg01((sheet) => texts.forEach((text, at) => sheet.put(below, at + 2, text)));
  for (const texts of [
    ["(I)", "(II)", "(III)"],
    ["(a)", "(b)", "(c)"],
  ])
    expect(ofThree(texts).read().status).toBe("accepted");
  for (const texts of [
    ["I", "II", "III"],
    ["a", "c", "b"],
  ])
    expect(ofThree(texts).read().status).not.toBe("accepted");
});

describe("the row of column numbers under the header", () => {
  /** Below the header of KG07, in brackets or as they are typed, with one cell changed. */
  const numbered = (changed: Readonly<Record<number, string | number>>, plain = false) => {
    const { row, column: money } = cellOf("KG07", 0, "kinhPhi");
    const outcome = aSubmission()
      .edit((book) => {
        const sheet = book.sheet("KG07");
        for (let at = 1; at <= 15; at += 1) {
          const value = changed[at] ?? (plain ? at : `(${at})`);
          sheet.put(row - 1, at, value, typeof value === "number" ? "number" : "text");
        }
      })
      .read();
    const own = outcome.issues.filter(({ where }) => where.template === "KG07");
    return {
      money,
      entries: valuesOf(outcome, "KG07")?.length,
      said: own.map(({ severity, code, found }) =>
        `${severity} ${code.replace("submission.", "")} ${found ?? ""}`.trim(),
      ),
    };
  };
  const { money } = numbered({});

  test.each(["(14)*", "14 (tr.đ)", "(14) tr.đ", "cột 14", "(14a)", "(15)", "=(13)+(12)", "(14)=(9):(8)x100"])(
    "may say “%s” for one of them",
    (text) => {
      expect(numbered({ [money]: text })).toMatchObject({ said: [], entries: 2 });
    },
  );

  test("typed plainly, it is said, as it is without a change", () => {
    for (const text of ["14 (tr.đ)", "cột 14"])
      expect(numbered({ [money]: text }, true).said).toEqual(["info repeated-header-skipped"]);
  });

  test("another unit of measure behind a number is asked about", () => {
    expect(numbered({ [money]: "(14) nghìn đồng" }).said).toEqual(["error column-unit-differs nghìn đồng"]);
  });

  test.each([18.5, 1850, "Tại huyện", "18,5"])("“%s” written over a number is asked about, once", (value) => {
    expect(numbered({ [money]: value }).said).toHaveLength(1);
    expect(numbered({ [money]: value }).said[0]).toMatch(/^error numbering-changed /);
    expect(numbered({ [money]: value }).entries).toBe(2);
  });

  test("an entry typed over most of them is an entry", () => {
    const entry = {
      2: "Kỹ năng tuyên truyền",
      3: "Huyện tổ chức",
      4: "Huyện ủy",
      5: 45400,
      6: 45401,
      7: 2,
      8: 40,
      9: 39,
    };
    expect(numbered(entry).entries).toBe(3);
  });
});

test("a row of letters that name the columns is no entry", () => {
  const outcome = kg01((sheet) => {
    for (let at = 1; at <= 15; at += 1) sheet.put(first - 1, at, String.fromCharCode(64 + at), "text");
  }).read();
  expect(valuesOf(outcome, "KG01")).toHaveLength(3);
  expect(issuesOf(outcome, "submission.repeated-header-skipped")).toMatchObject([
    { where: { row: first - 1 } },
  ]);
});

test("rows with nothing but a number in STT, or results of prepared formulas, are blank", () => {
  const outcome = kg01((sheet) => {
    for (let row = below; row < below + 20; row += 1) sheet.put(row, 1, row);
    sheet.put(below, column("tongLuot"), 0);
  }).read();
  expect(findings(outcome)).toEqual([]);
  expect(valuesOf(outcome, "KG01")).toHaveLength(3);
});

test("signatures under the table are no entries", () => {
  const outcome = kg01((sheet) => {
    sheet.put(below + 1, 6, "Bình Tân, ngày 05 tháng 7 năm 2024");
    sheet.put(below + 2, 2, "NGƯỜI LẬP BIỂU");
    sheet.put(below + 2, 8, "T/M BAN THƯỜNG VỤ");
    sheet.put(below + 6, 2, "Nguyễn Thị Hòa");
    sheet.put(below + 7, 2, "Nơi nhận:");
  }).read();
  expect(outcome.status).toBe("accepted");
  expect(issuesOf(outcome, "submission.footer-skipped")).toMatchObject([
    { facts: { rows: `${below + 1}–${below + 2}, ${below + 6}–${below + 7}` } },
  ]);
});

test("an entry below the signatures is still an entry", () => {
  const outcome = kg01((sheet) => {
    const entry = sheet.rows.get(first + 2);
    sheet.rows.delete(first + 2);
    sheet.put(first + 3, 2, "Người lập biểu");
    if (entry) sheet.rows.set(first + 5, entry);
  }).read();
  expect(valuesOf(outcome, "KG01")).toHaveLength(3);
});

const KG08 = {
  linhVuc: "Y tế",
  nhom: "Nhân lực",
  kienNghi: "Đề nghị xem xét",
  cap: "UBND huyện",
  uuTien: "Cao",
};
const noiDung = cellOf("KG08", 0, "noiDung").column;
const belowKG08 = cellOf("KG08", 1, "noiDung").row;

test.each([
  "Thủ trưởng một số cơ quan chưa quan tâm đúng mức",
  "Nơi nhận hồ sơ còn chật hẹp",
  "Người lập danh sách chưa được tập huấn",
  "Xác nhận của bệnh viện còn chậm",
  "Lập bảng theo dõi chưa kịp thời",
  "TM-DV phát triển chậm",
  "Nguồn kinh phí còn hạn hẹp",
  "Tổ chức họp ngày 05 tháng 7 năm 2024",
])("a finding that begins like a signature or a note is a finding: “%s”", (text) => {
  const outcome = aSubmission()
    .with("KG08", [{ ...KG08, noiDung: text }])
    .read();
  expect(valuesOf(outcome, "KG08")).toMatchObject([{ noiDung: text }]);
});

test.each(["Thủ trưởng một số cơ quan chưa quan tâm đúng mức", "Nguồn kinh phí còn hạn hẹp"])(
  "of a row that was only begun, what is missing is asked for: “%s”",
  (text) => {
    const outcome = aSubmission()
      .edit((book) => {
        const sheet = book.sheet("KG08");
        sheet.put(belowKG08, noiDung, text);
        sheet.put(belowKG08, cellOf("KG08", 0, "linhVuc").column, "Y tế");
      })
      .read();
    expect(refusedSheets(outcome)).toEqual({ KG08: [belowKG08] });
    expect(outcome.issues.filter(({ where }) => where.row === belowKG08)).not.toEqual([]);
  },
);

test.each([
  "Người lập biểu",
  "THỦ TRƯỞNG ĐƠN VỊ",
  "Thủ trưởng đơn vị (Ký tên, đóng dấu)",
  "(Ký, ghi rõ họ tên)",
  "Xác nhận của lãnh đạo đơn vị",
  "KT. CHỦ TỊCH",
  "TM BAN THƯỜNG VỤ",
  "Nơi nhận: - Như trên; - Lưu",
  "Người lập biểu: Nguyễn Thị Hoa",
  "LẬP BIỂU",
  "BÍ THƯ",
  "NGƯỜI LẬP BIỂU          BÍ THƯ",
  "t/m Đảng ủy xã",
  "(Đã ký)",
  "……, ngày … tháng … năm 2024",
  "xã Bình Tân, ngày ... tháng 7 năm 2024",
])("a line of signatures is no entry: “%s”", (line) => {
  const outcome = kg01((sheet) => sheet.put(below + 1, 2, line)).read();
  expect(outcome.status).toBe("accepted");
  expect(issuesOf(outcome, "submission.footer-skipped")).toMatchObject([{ where: { row: below + 1 } }]);
});

test("a text between signatures and an entry below them may be an entry, and is asked about", () => {
  const outcome = kg01((sheet) => {
    const entry = sheet.rows.get(first + 2);
    sheet.rows.delete(first + 2);
    sheet.put(first + 3, 2, "Người lập biểu");
    sheet.put(first + 4, 2, "Chỉ thị về việc chung");
    if (entry) sheet.rows.set(first + 5, entry);
  }).read();
  expect(issuesOf(outcome, "submission.row-unclear")).toMatchObject([
    { severity: "error", found: "Chỉ thị về việc chung", where: { row: first + 4 } },
  ]);
});

test("a remark over the width of the table is skipped with a warning that quotes it", () => {
  const outcome = kg01((sheet) => {
    sheet.put(below, 2, "Số liệu chưa gồm chi bộ quân sự");
    sheet.merge(below, 2, below, 10);
  }).read();
  expect(issuesOf(outcome, "submission.note-skipped")).toMatchObject([
    { severity: "warning", found: "Số liệu chưa gồm chi bộ quân sự" },
  ]);
});

test("a lone text that is no known line is one error, not ten", () => {
  const outcome = kg01((sheet) => sheet.put(below, 2, "A Lưới")).read();
  expect(findings(outcome)).toEqual([`submission.row-unclear KG01.@${below}`]);
});

test.each([
  [undefined, "I. Khối chi bộ thôn"],
  [undefined, "B) Khối cơ quan"],
  ["II", "Khối cơ quan"],
  ["A.", "Khối cơ quan"],
])("the heading of a group (%s “%s”) is skipped with a warning", (number, text) => {
  const outcome = kg01((sheet) => {
    if (number !== undefined) sheet.put(below, 1, number);
    sheet.put(below, 2, text);
  }).read();
  expect(findings(outcome)).toEqual([`submission.note-skipped KG01.@${below}`]);
});

test("a whole header pasted again is skipped: its labels, units and keys", () => {
  const outcome = kg01((sheet) => {
    for (let row = first - 4; row < first; row += 1) {
      for (let at = 1; at <= 15; at += 1) {
        const cell = sheet.cell(row, at);
        if (cell !== undefined) sheet.put(below + row - first + 4, at, cell.value);
      }
    }
  }).read();
  expect(findings(outcome)).toEqual([]);
  expect(issuesOf(outcome, "submission.repeated-header-skipped")).toHaveLength(1);
});

test("an entry struck through may be withdrawn: an error, and a warning where only a remark is struck", () => {
  const outcome = kg01((sheet) => {
    sheet.look(first, column("tinBai"), "struck");
    sheet.look(first, column("quanChung"), "struck");
  }).read();
  expect(issuesOf(outcome, "submission.struck-through")).toMatchObject([
    {
      severity: "error",
      where: { row: first },
      facts: { labels: "“Đoàn viên, hội viên, quần chúng”, “Tin, bài, chuyên mục tuyên truyền”" },
    },
  ]);
  const remark = kg01((sheet) => sheet.look(first, column("ghiChu"), "struck")).read();
  expect(issuesOf(remark, "submission.struck-through")).toMatchObject([{ severity: "warning" }]);
});

test("a column struck through in every row was so saved by a program: one message, and it counts", () => {
  const outcome = kg01((sheet) => {
    for (const row of [first, first + 1, first + 2]) sheet.look(row, column("dvPhaiHoc"), "struck");
  }).read();
  expect(issuesOf(outcome, "submission.struck-through")).toEqual([]);
  expect(issuesOf(outcome, "submission.column-struck")).toMatchObject([
    { severity: "warning", facts: { labels: "“Đảng viên phải học tập”" } },
  ]);
});

test("days that were counted from 1904 are told once, and not cell by cell", () => {
  const outcome = kg01((sheet) => {
    for (const row of [first, first + 1, first + 2]) {
      const day = sheet.cell(row, column("ngayTrienKhai"));
      sheet.put(row, column("ngayTrienKhai"), Number(day?.value) - 1462, "date");
    }
  }).read();
  const said = outcome.issues.filter(({ severity }) => severity !== "info");
  expect(said.map(({ code, found, facts }) => [code, found, facts?.["date"], facts?.["count"]])).toEqual([
    ["submission.dates-of-1904", "14/03/2020", "15/03/2024", 3],
  ]);
});

test("days of one row, or of another year, are no matter of 1904", () => {
  const one = kg01((sheet) => sheet.put(first, column("ngayTrienKhai"), 43904, "date")).read();
  expect(issuesOf(one, "submission.dates-of-1904")).toEqual([]);
});

test("merged cells among the entries: the value counts once, and the cells behind it are asked about", () => {
  const outcome = kg01((sheet) =>
    sheet.merge(first, column("dvPhaiHoc"), first + 1, column("dvPhaiHoc")),
  ).read();
  expect(issuesOf(outcome, "submission.merged-cell")).toMatchObject([
    { severity: "error", where: { row: first + 1, field: "dvPhaiHoc" } },
  ]);
  const optional = kg01((sheet) => sheet.merge(first, column("vbTrienKhai"), first, column("tinBai"))).read();
  expect(issuesOf(optional, "submission.merged-cell")).toMatchObject([{ severity: "error" }]);
});

test("a required blank is an error at its very cell", () => {
  const outcome = kg01((sheet) => sheet.clear(first, column("quanChung"))).read();
  expect(issuesOf(outcome, "submission.required-figure-blank")).toMatchObject([
    {
      where: { row: first, column: column("quanChung"), field: "quanChung" },
      facts: { label: "Đoàn viên, hội viên, quần chúng" },
    },
  ]);
});

test("of a required date or choice nobody is told to write 0", () => {
  const outcome = kg01((sheet) => sheet.clear(first, column("ngayTrienKhai"))).read();
  const [issue] = issuesOf(outcome, "submission.required-blank");
  expect(issue && sayIssue(issue, "vi")).toBe("Chưa nhập “Ngày tổ chức (đầu tiên)” (bắt buộc). Hãy nhập.");
});

test("of a figure that begins with 1 nobody is told to write 0, left blank or dashed", () => {
  const blank = kg01((sheet) => sheet.clear(first, column("soHoiNghi"))).read();
  expect(issuesOf(blank, "submission.required-figure-blank")).toEqual([]);
  const [issue] = issuesOf(blank, "submission.required-blank");
  expect(issue && sayIssue(issue, "vi")).toBe("Chưa nhập “Số hội nghị/lớp” (bắt buộc). Hãy nhập.");
  const dashed = kg01((sheet) => sheet.put(first, column("soHoiNghi"), "-", "text")).read();
  const [asked] = issuesOf(dashed, "submission.dash-no-answer");
  expect(asked && sayIssue(asked, "vi")).not.toMatch(/ghi 0/);
});

test("a figure beyond its limits is told with dots between thousands, as the limits are", () => {
  const outcome = kg01((sheet) => sheet.put(first, column("dvPhaiHoc"), 25_000_000)).read();
  expect(issuesOf(outcome, "submission.out-of-range")).toMatchObject([
    { found: "25.000.000", facts: { min: "0", max: "1.000.000" } },
  ]);
});

test("the same entry twice is an error that names the other row", () => {
  const outcome = aSubmission()
    .with("KG01", [...KG01, KG01[0] ?? {}])
    .read();
  expect(issuesOf(outcome, "submission.row-repeated")).toMatchObject([
    { severity: "error", where: { row: below }, facts: { other: first } },
  ]);
});

test("entries alike in an incomplete key are a warning", () => {
  const draft = { ...sampleEntries["KG03"]?.[1] };
  const outcome = aSubmission().with("KG03", [draft, draft]).read();
  expect(issuesOf(outcome, "submission.row-repeated")).toMatchObject([{ severity: "warning" }]);
});

test("reviews written beforehand and left untouched are a blank sheet: one message, not one for each of them", () => {
  const untouched = aSubmission().without("KG05").read();
  expect(untouched.issues.map(({ code, where }) => [code, where.template])).toEqual([
    ["submission.data-missing", "KG05"],
  ]);
});

test("where one of the reviews written beforehand was touched, the others are entries that still lack something", () => {
  const [first, ...rest] = sampleEntries["KG05"] ?? [];
  const blank = rest.map((entry) => ({ ...entry, tienDo: "", hinhThuc: "" }));
  const begun = aSubmission()
    .with("KG05", [first ?? {}, ...blank])
    .read();
  const lacking = issuesOf(begun, "submission.required-blank").map(({ where }) => where.row);
  expect(lacking.length).toBeGreaterThan(0);
  expect(lacking).not.toContain(12);
});

test("a sheet with more findings than anybody reads says how many were left out", () => {
  const wrong = Array.from({ length: 1500 }, () => ({ vanBan: "?", capToChuc: "?", soHoiNghi: 1 }));
  const outcome = aSubmission().with("KG01", wrong).read();
  expect(outcome.issues.length).toBeLessThan(2100);
  expect(issuesOf(outcome, "submission.more-findings")).toMatchObject([
    { severity: "error", where: { template: "KG01" } },
  ]);
});

test("a hundred thousand merged cells over one another are each looked at a few times, not once per row", () => {
  const many = 100_000;
  let looks = 0;
  const outcome = kg01((sheet) => {
    for (let at = 0; at < many; at += 1)
      sheet.merges.push({
        top: 40,
        left: 2,
        right: 16_384,
        get bottom() {
          looks += 1;
          return 1_000_000;
        },
      });
  });
  expect(outcome.read().status).toBe("accepted");
  expect(looks).toBeLessThanOrEqual(20 * many);
});

describe("rows below a heading that says they do not count are asked about", () => {
  const under = (heading: string, left?: string) =>
    aSubmission()
      .for("2024-H1")
      .edit((book) => {
        const sheet = book.sheet("KG01");
        book.insertRows(sheet, first + 1, 1);
        if (left !== undefined) sheet.put(first + 1, 1, left);
        sheet.put(first + 1, 2, heading);
      })
      .read();

  test.each([
    ["Các hội nghị đã hoãn, không tính"],
    ["Số liệu cùng kỳ năm 2023 (để so sánh)", "II."],
    ["Năm 2023"],
    ["Số liệu tham khảo (không cộng)"],
    ["KẾ HOẠCH 6 THÁNG CUỐI NĂM"],
    ["6 tháng cuối năm 2024"],
    ["Quý III"],
    ["Đảng ủy thị trấn Phú Phong"],
  ])("“%s”", (...[heading = "", left]: string[]) => {
    expect(findings(under(heading, left))).toEqual([`submission.rows-set-apart KG01.@${first + 1}`]);
  });

  test.each([
    "Quý II",
    "Năm 2024",
    "Các văn bản ban hành năm 2023",
    "Khối cơ quan (không tính chi bộ quân sự)",
    "Các chi bộ không thuộc khối xã",
    "Nhóm kế hoạch tuyên truyền biển, đảo",
  ])("“%s” heads a group of the report", (heading) => {
    expect(issuesOf(under(heading), "submission.rows-set-apart")).toEqual([]);
  });

  test("without rows below it heads nothing", () => {
    const outcome = kg01((sheet) => sheet.put(below, 2, "II. Số liệu cùng kỳ năm 2023 (để so sánh)")).read();
    expect(findings(outcome)).toEqual([`submission.note-skipped KG01.@${below}`]);
  });
});

test.each([
  "Bỏ dòng này (nhập nhầm)",
  "Dòng này nhập nhầm, không tính",
  "Nhập trùng",
  "Hội nghị đã hoãn sang quý III",
  "Trùng với dòng 1",
  "Trùng dòng 2",
  "Đã tính chung với dòng 2",
  "Gộp vào mục 3",
  "đã báo cáo ở kỳ trước",
  "Đã tổng hợp trong báo cáo năm trước",
  "Số liệu của kỳ trước",
  "đã tính ở dòng trên",
  "bị trùng",
  "Bo dong nay, nhap nham",
  "Bỏ dòng này, nội dung trùng với dòng 1",
  "da huy",
  "khong tinh vao tong",
  "chua to chuc",
  "da bao cao ky truoc",
  "Trùng với dòng trên",
  "không tính vào tổng",
  "Số của Đảng ủy xã Bình Nghi",
  "Số liệu này là của xã Tây Phú",
  "dòng này của Bảo hiểm xã hội huyện",
])("a row of which a remark says “%s” is asked about", (words) => {
  const remark = aSubmission().typed("KG01", 1, "ghiChu", words).read();
  expect(findings(remark)).toEqual([`submission.row-withdrawn KG01.@${first + 1}`]);
  const note = { kind: "comment", row: first + 1, column: 2, text: words } as const;
  const plain = aSubmission().workbook();
  const sheets = plain.sheets.map((sheet) =>
    /^KG01/.test(sheet.name) ? { ...sheet, notes: [note] } : sheet,
  );
  const comment = readSubmission({ ...plain, sheets }, source, { index });
  expect(findings(comment)).toEqual([`submission.row-withdrawn KG01.@${first + 1}`]);
});

test("words beside the table, where its number stood or behind the last column, say the same of a row", () => {
  const beside = (column: number, text: string) =>
    findings(
      aSubmission()
        .edit((book) => book.sheet("KG01").put(first + 1, column, text))
        .read(),
    );
  for (const column of [1, 17]) {
    expect(beside(column, "Bỏ dòng này")).toContain(`submission.row-withdrawn KG01.@${first + 1}`);
    expect(beside(column, "số ước")).toContain(`submission.figures-provisional KG01.@${first + 1}`);
    expect(beside(column, "quần chúng đúng là 345")).toContain(
      `submission.figure-corrected KG01.@${first + 1}`,
    );
  }
  expect(beside(1, "2.1")).toEqual([]);
});

test.each([
  "số liệu lũy kế từ đầu nhiệm kỳ",
  "luỹ kế đến 30/6",
  "số ước",
  "Số liệu này mới là tạm tính",
  "ước thực hiện 6 tháng",
  "dự kiến tháng 8",
  "chưa chính xác, chờ xã gửi",
  "sai, sửa sau",
  "Dòng này sai số liệu",
  "cần kiểm tra lại",
  "số cũ",
  "Số liệu chưa bao gồm 2 chi bộ",
  "thiếu báo cáo của 2 chi bộ",
  "so uoc",
  "du kien thang 8",
  "luy ke den 30/6",
  "Năm 2023",
  "số kế hoạch",
  "số liệu chưa chốt",
  "chờ xác minh",
  "Lượt người là số ước",
  "Khối 12 tạm tính",
  "K12 ước tính",
  "Số lượng ước khoảng 300",
  "Hai trường là con số ước",
])(
  "a row of which a remark, or a comment on one of its cells, says “%s” counts, and that is told",
  (words) => {
    const outcome = aSubmission().typed("KG01", 1, "ghiChu", words).read();
    expect(outcome.status).not.toBe("rejected");
    const { column } = cellOf("KG01", 1, "quanChung");
    const note = { kind: "comment", row: first + 1, column, text: words } as const;
    const plain = aSubmission().workbook();
    const sheets = plain.sheets.map((sheet) =>
      /^KG01/.test(sheet.name) ? { ...sheet, notes: [note] } : sheet,
    );
    const told = [outcome, readSubmission({ ...plain, sheets }, source, { index })].map(findings);
    expect(told).toEqual(Array(2).fill([`submission.figures-provisional KG01.@${first + 1}`]));
  },
);

test("of a half-year, figures of the whole year or of a quarter outside it are of another time", () => {
  const half = { from: "2024-01-01", to: "2024-06-30", year: 2024 };
  const year = { ...half, to: "2024-12-31" };
  for (const remark of ["số liệu cả năm", "Quý III", "6 tháng cuối năm"]) {
    expect([remark, doubtsFigures(remark, half)]).toEqual([remark, true]);
    expect([remark, doubtsFigures(remark, year)]).toEqual([remark, false]);
  }
  expect(["Quý II", "lũy kế từ đầu năm"].filter((remark) => doubtsFigures(remark, half))).toEqual([]);
});

test.each([
  "kết hợp sơ kết quý",
  "Huy",
  "Bo chi huy quan su",
  "dung ke hoach",
  "luy ke tu dau nam",
  "Đề nghị bổ sung kinh phí",
  "Cần kiểm tra lại công tác này",
  "lũy kế từ đầu năm",
  "Quý II",
  "6 tháng đầu năm",
  "ước mơ của thanh niên",
  "tạm dùng hội trường xã",
  "gộp 2 lớp",
  "Dự kiến ban hành nghị quyết chuyên đề",
  "sai số không đáng kể",
  "cả nam và nữ",
  "Theo kế hoạch của huyện",
  "Số lượng theo số liệu của ngành",
  "Đã thay số ước bằng số chính thức",
  "Việc ước tính nhu cầu kinh phí của các trường trên địa bàn còn gặp khó khăn",
  "Không phải số tạm tính",
  "Công ước, hương ước",
  "Số của các trường trên địa bàn",
  "Số liệu của Đảng bộ xã",
  "Số liệu từ phần mềm của ngành",
])("“%s” says nothing against the figures of its row", (words) => {
  expect(findings(aSubmission().typed("KG01", 1, "ghiChu", words).read())).toEqual([]);
});

describe("a row with all that an entry has, whose figures are those of other rows added up", () => {
  const sums = { ...KG01[0], ngayTrienKhai: "2024-06-29", ...totals, cbChuChot: 223, tinBai: 8 };
  const withRow = (row: (typeof KG01)[number], at = KG01.length) =>
    findings(
      aSubmission()
        .with("KG01", [...KG01.slice(0, at), row, ...KG01.slice(at)])
        .read(),
    );

  test("is asked about below them and above them, or it would count twice", () => {
    expect(withRow(sums)).toEqual([`submission.row-doubtful KG01.@${below}`]);
    expect(withRow(sums, 0)).toEqual([`submission.row-doubtful KG01.@${first}`]);
  });

  test("is an entry where one figure differs, or where few and small ones agree by chance", () => {
    expect(withRow({ ...sums, quanChung: 319 })).toEqual([]);
    const small = {
      ...KG01[0],
      dvPhaiHoc: 1,
      dvThamGia: 1,
      cbChuChot: 1,
      quanChung: 0,
      soHoiNghi: 1,
      tinBai: 0,
    };
    const rows = [1, 2, 3].map((day) => ({ ...small, ngayTrienKhai: `2024-03-0${day}` }));
    const [one = small, two = small, three = small] = rows;
    const sum = { ...three, dvPhaiHoc: 2, dvThamGia: 2, cbChuChot: 2, soHoiNghi: 2 };
    expect(findings(aSubmission().with("KG01", [one, two, sum]).read())).toEqual([]);
  });
});

describe("words beside a figure that give another one", () => {
  const row = first + 1;
  const { column } = cellOf("KG01", 1, "quanChung");
  const withNote = (text: string, at = column) => {
    const plain = aSubmission().workbook();
    const note = { kind: "comment", row, column: at, text } as const;
    const sheets = plain.sheets.map((sheet) =>
      /^KG01/.test(sheet.name) ? { ...sheet, notes: [note] } : sheet,
    );
    return findings(readSubmission({ ...plain, sheets }, source, { index }));
  };
  const withRemark = (text: string) => findings(aSubmission().typed("KG01", 1, "ghiChu", text).read());

  test.each([
    "sửa thành 45",
    "Sửa lại là 1.345",
    "Đ/c Hoa: số đúng là 345, đã thống nhất với Đảng ủy",
    "Đính chính: điều chỉnh từ 300 xuống 45",
    "345 mới đúng",
    "Số này phải là 345",
    "Đính chính: 345",
    "đã sửa 300 thành 345",
    "Xin sửa lại cột 11 là 345",
    "Quần chúng: 345 (số 300 gõ nhầm)",
    "345, không phải 300",
    "Ghi nhầm 300, đúng 345",
  ])("“%s” is asked about, in a comment and among the remarks", (text) => {
    expect(withNote(text)).toEqual([`submission.figure-corrected KG01.quanChung@${row}`]);
    expect(withNote(text, 2)).toEqual([`submission.figure-corrected KG01.@${row}`]);
    expect(withRemark(text)).toEqual([`submission.figure-corrected KG01.@${row}`]);
  });

  test("a remark that says what a class cost is held against the column of money, whatever its unit", () => {
    const withCost = (value: number, remark: string) =>
      findings(
        aSubmission()
          .only("KG07")
          .typed("KG07", 0, "kinhPhi", value)
          .typed("KG07", 0, "ghiChu", remark)
          .read(),
      );
    const { row: at } = cellOf("KG07", 0, "kinhPhi");
    for (const remark of [
      "số tiền là 18.500.000 đồng",
      "Thực chi: 20 triệu",
      "Kinh phí thực hiện 20 triệu đồng",
    ])
      expect(withCost(18500, remark)).toContain(`submission.figure-corrected KG07.kinhPhi@${at}`);
    for (const remark of [
      "số tiền là 18.500.000 đồng",
      "Kinh phí 18.500 nghìn đồng",
      "Kinh phí 5 triệu do dân góp",
    ])
      expect(withCost(18.5, remark)).not.toContain(`submission.figure-corrected KG07.kinhPhi@${at}`);
  });

  test("a figure alone, in a comment on another one, is asked about; beside words it may be anything", () => {
    for (const text of ["345", "= 345", "số 345"])
      expect(withNote(text)).toEqual([`submission.figure-corrected KG01.quanChung@${row}`]);
    expect(withNote("345", 2)).toEqual([]);
    expect(withNote(String(KG01[1]?.quanChung))).toEqual([]);
    expect(withRemark("345")).toEqual([]);
  });

  test.each(["Đã sửa thành 310", "Số đảng viên đúng là 310"])(
    "“%s” says what the row says: it was done",
    (text) => {
      expect(withRemark(text)).toEqual([]);
      expect(withNote(text, 2)).toEqual([]);
    },
  );

  test.each([
    "Đã sửa theo Công văn 45",
    "Đúng là ngày 15/3",
    "sửa thành 12-KH/ĐU",
    "Chỉnh lý 3 tài liệu",
    "Đúng 2 ngày",
  ])("“%s” gives no figure", (text) => {
    expect(withRemark(text)).toEqual([]);
  });
});

test.each([
  "Nhập nhầm, đã sửa lại",
  "Hoãn 02 lần do bão lũ, đã tổ chức ngày 20/5",
  "Không có",
  "Trùng ngày với hội nghị sơ kết",
  "Đã báo cáo Ban Thường vụ ngày 3/4",
  "Gồm cả chi bộ 2",
  "Tăng so với kỳ trước",
  "Đã báo cáo tại hội nghị quý I",
  "Đã báo cáo ở quý I",
])("a remark “%s” leaves the row as it is", (words) => {
  expect(findings(aSubmission().typed("KG01", 1, "ghiChu", words).read())).toEqual([]);
});
