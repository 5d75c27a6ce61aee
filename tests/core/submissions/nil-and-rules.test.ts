import { aSubmission, cellOf, findings, issuesOf, valuesOf } from "../../support/a-submission";
import type { ReturnedBook } from "../../support/returned-book";
import { sampleEntries } from "../../support/sample-entries";

const KG01 = sampleEntries["KG01"] ?? [];
const KG04 = sampleEntries["KG04"]?.[0] ?? {};
const row = cellOf("KG01", 0, "vanBan").row;

const nilCell = (book: ReturnedBook, code: string) => {
  const { formula = "" } = book.names.find(({ name }) => name === `kps_${code}`) ?? {};
  const [, letters = "", digits = ""] = /\$([A-Z]+)\$(\d+)$/.exec(formula) ?? [];
  return { row: Number(digits), column: letters.charCodeAt(0) - 64 };
};
const marked = (code: string, mark: string) => (book: ReturnedBook) => {
  const cell = nilCell(book, code);
  book.sheet(code).put(cell.row, cell.column, mark);
};
const returned = (outcome: ReturnType<ReturnType<typeof aSubmission>["read"]>, code: string) =>
  outcome.status === "rejected"
    ? undefined
    : outcome.submission.returns.find(({ template }) => template === code);

test.each(["X", "x", "Có", "✓", "không phát sinh"])(
  "a template marked %j is nil: received, with nothing to count",
  (mark) => {
    const outcome = aSubmission().without("KG04").edit(marked("KG04", mark)).read();
    expect(outcome.status).toBe("accepted");
    expect(returned(outcome, "KG04")).toEqual({ template: "KG04", version: 1, entries: [], nilReport: true });
  },
);

test("the mark is found when rows were inserted above and the defined names are gone", () => {
  const outcome = aSubmission()
    .without("KG04")
    .edit(marked("KG04", "X"))
    .edit((book) => {
      book.insertRows(book.sheet("KG04"), 1, 4, "stay");
      book.names = book.names.filter(({ name }) => !name.startsWith("kps_"));
    })
    .read();
  expect(returned(outcome, "KG04")).toMatchObject({ nilReport: true });
});

test("the cover may list what is nil", () => {
  const outcome = aSubmission().without("KG04").cover({ khongPhatSinh: "KG04; KG99" }).read();
  expect(returned(outcome, "KG04")).toMatchObject({ nilReport: true, entries: [] });
  expect(issuesOf(outcome, "submission.nil-code-unknown")).toMatchObject([{ found: "KG99" }]);
});

test.each(["Không", "Không có", "x (đã kiểm tra 2 cuộc)", "x (có 1 cuộc)", "?"])(
  "anything but a mark in the cell is asked about: %j",
  (text) => {
    const outcome = aSubmission().without("KG04").edit(marked("KG04", text)).read();
    expect(findings(outcome)).toContain("submission.nil-unclear KG04.@5");
  },
);

test.each([
  ...[
    "x (không có cuộc nào)",
    "X – không phát sinh",
    "(x)",
    "X.",
    "x: trong kỳ không tổ chức",
    "Có (không phát sinh)",
  ],
  ...["Không phát sinh trong kỳ", "không có cuộc nào", "KPS"],
])("a mark may have words beside it that say the same: %j", (text) => {
  const outcome = aSubmission().without("KG04").edit(marked("KG04", text)).read();
  expect(outcome.status).toBe("accepted");
  expect(returned(outcome, "KG04")).toMatchObject({ nilReport: true });
});

test.each(["Х", "х", "Χ", "×", "✕", "✗", "☒", "[×]", "Х (không có)"])(
  "a mark that only looks like an X is one: %j",
  (mark) => {
    const outcome = aSubmission().without("KG04").edit(marked("KG04", mark)).read();
    expect(outcome.status).toBe("accepted");
    expect(returned(outcome, "KG04")).toMatchObject({ nilReport: true });
  },
);

test("so it is in a column of yes and no, where of two boxes that bear words nobody can tell", () => {
  const read = (vaoChuongTrinh: string) =>
    valuesOf(
      aSubmission()
        .with("KG03", [{ ...sampleEntries["KG03"]?.[0], vaoChuongTrinh }])
        .read(),
      "KG03",
    )?.[0]?.["vaoChuongTrinh"];
  for (const mark of ["Х", "×", "☒", "☑ Có"]) expect(read(mark)).toBe(true);
  expect(read("☑ Không")).toBe(false);
  expect(read("☐ Có ☑ Không")).toBeUndefined();
});

const labelled = (label: string) => (book: ReturnedBook) => {
  const { row: at } = nilCell(book, "KG04");
  book.sheet("KG04").put(at, 1, label, "text");
};

test.each([
  ...["Không phát sinh trong kỳ (đánh dấu X): X", "Không phát sinh: x", "Không phát sinh trong kỳ ☒"],
  ...[
    "☒ Không phát sinh",
    "[x] Không phát sinh trong kỳ",
    "Không phát sinh (đánh dấu X): Х",
    "Không phát sinh … v",
  ],
])("a mark in the cell of its label is read, and said: %j", (label) => {
  const outcome = aSubmission().without("KG04").edit(labelled(label)).read();
  expect(returned(outcome, "KG04")).toMatchObject({ nilReport: true });
  expect(findings(outcome)).toEqual(["submission.nil-in-label KG04.@5"]);
});

test.each([
  ...["Không phát sinh trong kỳ (đánh dấu X):", "Không phát sinh: đánh dấu X", "Không phát sinh (X)"],
  ...[
    "☐ Không phát sinh",
    "Không phát sinh, ghi X vào ô bên:",
    "Không phát sinh: ",
    "Không phát sinh (đánh dấu X nếu có)",
  ],
])("a label that asks for the mark is none: %j", (label) => {
  const outcome = aSubmission().without("KG04").edit(labelled(label)).read();
  expect(findings(outcome)).toEqual(["submission.data-missing KG04.@"]);
});

const inTable =
  (text: string, { column = 2, row = firstKG04 } = {}) =>
  (book: ReturnedBook) =>
    book.sheet("KG04").put(row, column, text, "text");
const firstKG04 = cellOf("KG04", 0, "loaiCuoc").row;

describe("“không phát sinh” written into the table", () => {
  test.each([
    ...["Không phát sinh", "Không có", "KHÔNG", "Trong kỳ không phát sinh", "không phát sinh.", "KPS"],
    ...[
      "Trong 6 tháng đầu năm 2024 đơn vị không có cuộc kiểm tra nào",
      "Chưa phát sinh",
      "Kỳ này không tổ chức",
    ],
  ])("%j says so for the whole form, and it is told", (text) => {
    for (const column of [1, 2, 5]) {
      const outcome = aSubmission().without("KG04").edit(inTable(text, { column })).read();
      expect(returned(outcome, "KG04")).toMatchObject({ nilReport: true, entries: [] });
      expect(findings(outcome)).toEqual([`submission.nil-in-table KG04.@${firstKG04}`]);
    }
  });

  test("with dashes beside it, or over a row of dashes, it says the same", () => {
    const outcome = aSubmission()
      .without("KG04")
      .edit(inTable("Không phát sinh"))
      .edit((book) => {
        for (let column = 3; column < 9; column += 1) {
          book.sheet("KG04").put(firstKG04, column, "-", "text");
          book.sheet("KG04").put(firstKG04 + 1, column, "-", "text");
        }
      })
      .read();
    expect(returned(outcome, "KG04")).toMatchObject({ nilReport: true });
    expect(findings(outcome)).toEqual([`submission.nil-in-table KG04.@${firstKG04}`]);
  });

  test("a mark with a row of dashes under it is nil; dashes alone are not", () => {
    const dashes = (book: ReturnedBook) => {
      for (let column = 2; column < 9; column += 1) book.sheet("KG04").put(firstKG04, column, "-", "text");
    };
    const both = aSubmission().without("KG04").edit(marked("KG04", "x")).edit(dashes).read();
    expect(both.status).toBe("accepted");
    expect(issuesOf(both, "submission.dashes-skipped")).toMatchObject([{ where: { row: firstKG04 } }]);
    const alone = aSubmission().without("KG04").edit(dashes).read();
    expect(findings(alone)).toEqual(["submission.data-missing KG04.@"]);
  });

  test("above entries it contradicts them, below them it is a note", () => {
    const above = aSubmission()
      .edit((book) => book.sheet("KG04").shiftRows(firstKG04, 1))
      .edit(inTable("Không phát sinh"))
      .read();
    expect(findings(above)).toEqual([`submission.nil-contradiction KG04.@${firstKG04}`]);
    const row = firstKG04 + (sampleEntries["KG04"]?.length ?? 0);
    const below = aSubmission().edit(inTable("Không phát sinh", { row })).read();
    expect(findings(below)).toEqual([`submission.note-skipped KG04.@${row}`]);
  });

  test("what says anything more is no such statement", () => {
    for (const text of ["Không đạt yêu cầu", "Chưa thực hiện", "Không phát sinh tiêu cực nhưng còn chậm"]) {
      const outcome = aSubmission().without("KG04").edit(inTable(text)).read();
      expect(outcome.status).toBe("accepted-in-part");
    }
  });
});

test("nil beside entries is a contradiction", () => {
  const outcome = aSubmission().edit(marked("KG01", "X")).read();
  expect(issuesOf(outcome, "submission.nil-contradiction")).toMatchObject([
    { where: { template: "KG01" }, facts: { rows: 3 } },
  ]);
});

test("blank is not nil: an owed template with neither entries nor mark is an error, an optional one is not returned", () => {
  const outcome = aSubmission().without("KG04").without("KG05A").read();
  expect(findings(outcome)).toEqual(["submission.data-missing KG04.@"]);
  const optional = aSubmission().without("KG05A").read();
  expect(optional.status).toBe("accepted");
  expect(returned(optional, "KG05A")).toBeUndefined();
});

test("presets nobody touched do not contradict a nil mark", () => {
  const outcome = aSubmission().without("KG05").edit(marked("KG05", "X")).read();
  expect(returned(outcome, "KG05")).toMatchObject({ nilReport: true, entries: [] });
});

test("zero stays zero and blank stays blank", () => {
  const outcome = aSubmission().read();
  expect(valuesOf(outcome, "KG01")?.[1]).toMatchObject({ cbChuChot: 0, quanChung: 0 });
  expect(valuesOf(outcome, "KG01")?.[1]).not.toHaveProperty("tinBai");
});

test("a broken condition names itself, the field, and every figure it compares", () => {
  const outcome = aSubmission().typed("KG01", 0, "dvThamGia", 3045).read();
  expect(issuesOf(outcome, "submission.rule-broken")).toMatchObject([
    {
      severity: "error",
      where: { row, field: "dvThamGia", template: "KG01" },
      facts: {
        rule: "C1",
        message: "Số đảng viên tham gia lớn hơn số phải học tập.",
        values: "Đảng viên tham gia: 3045; Đảng viên phải học tập: 3044",
      },
    },
  ]);
});

test("a broken condition names a document as the sender knows it, never by the id it is kept by", () => {
  const outcome = aSubmission().typed("KG01", 0, "ngayTrienKhai", "15/3/2004").read();
  const [issue] = issuesOf(outcome, "submission.rule-broken").filter(({ severity }) => severity === "error");
  expect(issue?.facts?.["values"]).toMatch(/\(\d{2}\/\d{2}\/\d{4}\)/);
  expect(issue?.facts?.["values"]).not.toContain("@");
});

test("the real report whose sum is wrong (2 + 2 ≠ 3) is found", () => {
  const outcome = aSubmission()
    .with("KG04", [{ ...KG04, tcTot: 2, tcHanChe: 2, tcDuocKT: 3 }])
    .read();
  expect(issuesOf(outcome, "submission.rule-broken")[0]?.facts).toMatchObject({ rule: "C1" });
});

test("a condition over a blank is not judged, and a warning does not reject", () => {
  const low = { ...KG01[0], dvPhaiHoc: 4000, dvThamGia: 2000, ghiChu: "" };
  const outcome = aSubmission().with("KG01", [low]).read();
  expect(outcome.status).toBe("accepted-with-warnings");
  expect(issuesOf(outcome, "submission.rule-broken")).toMatchObject([
    { severity: "warning", facts: { rule: "C5" } },
  ]);
});

test("a condition over a value that was refused is not judged: one mistake is told once", () => {
  const outcome = aSubmission().typed("KG01", 0, "dvPhaiHoc", "2.909/3.044").read();
  expect(findings(outcome)).toEqual([`submission.two-numbers KG01.dvPhaiHoc@${row}`]);
});

test("conditions may look at the cover: the partner is not the unit itself", () => {
  const outcome = aSubmission().typed("KG06", 0, "donViPhoiHop", "Đảng ủy xã Bình Tân").read();
  expect(issuesOf(outcome, "submission.rule-broken")).toMatchObject([
    { where: { template: "KG06", field: "donViPhoiHop" } },
  ]);
});

test("computed figures are our own; one typed over is a warning with both", () => {
  const outcome = aSubmission().typed("KG01", 0, "tyLeDV", 0.99).read();
  expect(valuesOf(outcome, "KG01")?.[0]?.["tyLeDV"]).toBeCloseTo(2909 / 3044);
  expect(issuesOf(outcome, "submission.computed-differs")).toMatchObject([
    { severity: "warning", found: "99%", facts: { expected: "95,57%", label: "Tỷ lệ đảng viên tham gia" } },
  ]);
});

test.each([["95,56%"], [0.9556], ["95,57%"]])(
  "a percentage cut or rounded after two decimals (%j) is not a difference",
  (typed) => {
    expect(findings(aSubmission().typed("KG01", 0, "tyLeDV", typed).read())).toEqual([]);
  },
);

test("formulas nobody calculated, of computed fields, do no harm", () => {
  const outcome = aSubmission()
    .edit((book) =>
      book
        .sheet("KG01")
        .each((cell) => (cell.formula === undefined ? cell : { ...cell, value: "", kind: "uncalculated" })),
    )
    .read();
  expect(outcome.status).toBe("accepted");
});

test("a ratio over zero is blank, not 0 and not an error", () => {
  const none = { ...KG01[0], dvPhaiHoc: 0, dvThamGia: 0, cbChuChot: 0, ghiChu: "Không có đảng viên" };
  const outcome = aSubmission().with("KG01", [none]).read();
  expect(findings(outcome)).toEqual([]);
  expect(valuesOf(outcome, "KG01")?.[0]).not.toHaveProperty("tyLeDV");
});

test("a conference of the district written down by a commune, too, is pointed out: it would count twice", () => {
  const outcome = aSubmission()
    .edit((book) => {
      const cell = cellOf("KG01", 0, "capToChuc");
      book.sheet("KG01").put(cell.row, cell.column, "Cấp huyện");
    })
    .read();
  expect(outcome.status).toBe("accepted-with-warnings");
  expect(issuesOf(outcome, "submission.rule-broken")).toMatchObject([
    { severity: "warning", where: { template: "KG01", row, field: "capToChuc" }, facts: { rule: "C7" } },
  ]);
});
