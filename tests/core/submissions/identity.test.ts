import { serialFromDate } from "../../../src/core/base";
import { type OrgUnit, catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { readSubmission, rejectedFile } from "../../../src/core/submissions";
import { aSubmission, index, issuesOf, refusedSheets, source } from "../../support/a-submission";
import type { ReturnedBook } from "../../support/returned-book";

const withoutStamps = (book: ReturnedBook): void => {
  book.properties = {};
  book.names = book.names.filter(({ name }) => !name.startsWith("khoagiao_"));
  book.sheets.splice(0, Infinity, ...book.sheets.filter(({ name }) => name !== "_khoagiao"));
};

const stamped = (key: string, value: string) => (book: ReturnedBook) => {
  book.properties[`khoagiao.${key}`] = value;
  const sheet = book.sheet("_khoagiao");
  sheet.each((cell, row, column) => (column === 2 && sheet.cell(row, 1)?.value === key ? { value } : cell));
};

/** Cell of the cover beside a label. */
const onCover = (label: string, value: string | number) => (book: ReturnedBook) => {
  const cover = book.sheet("Bìa");
  for (const [row] of cover.rows) {
    if (String(cover.cell(row, 1)?.value ?? "").startsWith(label))
      return cover.put(row, 4, value, typeof value === "string" ? "text" : undefined);
  }
  throw new Error(`no label ${label}`);
};

test("the stamps tell whose report it is and for when, whatever the file is called", () => {
  const outcome = aSubmission().from("XA_21811").for("2024").read();
  expect(outcome).toMatchObject({
    status: "accepted",
    submission: {
      catalogueId: defaultCatalogue.id,
      cover: { orgUnit: "XA_21811", period: "2024", turn: 1, reportedOn: "2025-01-06" },
    },
  });
});

test("where the stamps are gone the cover speaks, and that is said", () => {
  const outcome = aSubmission().edit(withoutStamps).read();
  expect(outcome).toMatchObject({
    status: "accepted-with-warnings",
    submission: { cover: { orgUnit: "XA_21811", period: "2024" } },
  });
  expect(issuesOf(outcome, "submission.stamps-missing")).toHaveLength(1);
});

test("a unit written on the cover that is not the stamped one is an error at that cell", () => {
  const outcome = aSubmission().edit(onCover("Đơn vị báo cáo", "UBND xã Tây Thuận")).read();
  expect(issuesOf(outcome, "submission.org-unit-mismatch")).toMatchObject([
    { found: "UBND xã Tây Thuận", where: { sheet: "Bìa", column: 4, field: "donVi" } },
  ]);
  expect(outcome.status).toBe("rejected");
});

test.each(["KG2023 2023.1", "KG2024 2024.2", "mẫu cũ"])(
  "a cover that says it is the form “%s”, and not what is stamped, rejects the file",
  (version) => {
    const outcome = aSubmission().edit(onCover("Phiên bản biểu mẫu", version)).read();
    expect(issuesOf(outcome, "submission.cover-version-differs")).toMatchObject([
      { found: version, facts: { stamped: "KG2024 2024.1" }, where: { field: "phienBanMau" } },
    ]);
    expect(outcome.status).toBe("rejected");
  },
);

test.each(["2024.1", "kg2024 - 2024.1", ""])("“%s” on the cover contradicts no stamp", (version) => {
  const outcome = aSubmission().edit(onCover("Phiên bản biểu mẫu", version)).read();
  expect(outcome.status).toBe("accepted");
});

test("another spelling of the same unit on the cover is no mismatch", () => {
  const outcome = aSubmission().edit(onCover("Đơn vị báo cáo", "Đảng uỷ xã Bình Tân")).read();
  expect(issuesOf(outcome, "submission.org-unit-mismatch")).toEqual([]);
  expect(outcome.status).not.toBe("rejected");
});

test("an unknown unit is an error with proposals", () => {
  const outcome = aSubmission().edit(withoutStamps).edit(onCover("Đơn vị báo cáo", "Xã Bình Tâng")).read();
  expect(issuesOf(outcome, "submission.org-unit-near")[0]?.facts?.["near"]).toContain("Bình Tân");
  expect(outcome.status).toBe("rejected");
});

describe("a unit that is not there on the cut-off date is an error, which says when it was", () => {
  const read = (changed: Partial<OrgUnit>) => {
    const orgUnits = defaultCatalogue.orgUnits.map((unit) =>
      unit.code === "XA_21811" ? { ...unit, successors: [], ...changed } : unit,
    );
    return aSubmission().read({ index: catalogueIndex({ ...defaultCatalogue, orgUnits }) });
  };

  test.each([
    ["it is no more", { validTo: "2024-06-30" }, "org-unit-ended", { ended: "30/06/2024" }],
    [
      "another took it over",
      { validTo: "2024-06-30", successors: ["XA_21835"] },
      "org-unit-gave-way",
      { ended: "30/06/2024", heirs: index.orgUnit("XA_21835")?.name },
    ],
    ["it is not yet", { validFrom: "2026-01-01" }, "org-unit-not-yet", { begins: "01/01/2026" }],
  ])("%s", (_what, changed, code, facts) => {
    const outcome = read(changed);
    expect(issuesOf(outcome, `submission.${code}`)[0]?.facts).toMatchObject(facts);
    expect(outcome.status).toBe("rejected");
  });
});

describe("a unit whose reports are closed before the others', because it is then no more", () => {
  const closed = catalogueIndex({
    ...defaultCatalogue,
    orgUnits: defaultCatalogue.orgUnits.map((unit) =>
      unit.code === "XA_21811" ? { ...unit, validTo: "2024-11-30" } : unit,
    ),
    assignments: [
      ...defaultCatalogue.assignments,
      ...index.owed("XA_21811", "2024").map(({ template, duty }) => ({
        orgUnit: "XA_21811",
        template: template.code,
        period: "2024",
        cutOffDate: "2024-11-30",
        duty,
      })),
    ],
  });

  const itsReport = () => aSubmission().cover({ denNgay: "2024-11-30" });

  test("its report is taken by its own cut-off date", () => {
    const outcome = itsReport().readFile({ index: closed });
    expect(outcome).toMatchObject({
      status: "accepted",
      issues: [],
      submission: { cover: { orgUnit: "XA_21811" } },
    });
  });

  test("so it is where the stamps are gone, or the cover does not say the name", () => {
    const stampless = itsReport().edit(withoutStamps).readFile({ index: closed });
    expect(stampless).toMatchObject({
      status: "accepted-with-warnings",
      submission: { cover: { orgUnit: "XA_21811" } },
    });
    const nameless = itsReport().edit(onCover("Đơn vị báo cáo", "")).readFile({ index: closed });
    expect(issuesOf(nameless, "submission.org-unit-ended")).toEqual([]);
  });

  test("another unit cannot name it: its own report is held to the day of the period", () => {
    const outcome = aSubmission()
      .from("XA_21835")
      .typed("KG06", 0, "donViPhoiHop", "XA_21811")
      .readFile({ index: closed });
    const ended = issuesOf(outcome, "submission.org-unit-ended").map(({ where }) => where.field);
    expect(ended).toContain("donViPhoiHop");
  });
});

test("a report for another period is an error that names both", () => {
  const outcome = aSubmission().for("2024-H1").without("KG05A").without("KG05B").read({ period: "2024" });
  expect(issuesOf(outcome, "submission.other-period")).toMatchObject([
    { found: index.period("2024-H1")?.name, facts: { expected: index.period("2024")?.name } },
  ]);
  expect(outcome).toMatchObject({ status: "rejected", orgUnit: "XA_21811", period: "2024-H1" });
});

test("a cover that names another period than the stamps is an error", () => {
  const outcome = aSubmission().edit(onCover("Kỳ báo cáo", "6 tháng đầu năm")).read();
  expect(issuesOf(outcome, "submission.period-mismatch")).toMatchObject([{ where: { field: "kyBaoCao" } }]);
});

test.each([
  ["Năm", 2025, "nam"],
  ["Năm", "Năm 2025", "nam"],
  ["Kỳ báo cáo", "6 tháng đầu năm 2025", "kyBaoCao"],
])(
  "a cover that names a period nobody knows (%s: %s) contradicts the stamps all the same",
  (label, value, field) => {
    const outcome = aSubmission().for("2024-H1").edit(onCover(label, value)).read();
    expect(issuesOf(outcome, "submission.period-mismatch")).toMatchObject([
      { severity: "error", where: field === "nam" ? { field } : {} },
    ]);
  },
);

test.each(["6 tháng đầu năm 2023", "6 tháng đầu năm 2025"])(
  "of two years on the cover the one that contradicts the stamps is pointed at, in its own words (%s)",
  (text) => {
    const outcome = aSubmission().for("2024-H1").edit(onCover("Kỳ báo cáo", text)).read();
    expect(issuesOf(outcome, "submission.period-mismatch")).toMatchObject([
      { found: text, where: { field: "kyBaoCao" } },
    ]);
  },
);

test("a workbook of another year's catalogue is an error", () => {
  const outcome = aSubmission().edit(stamped("catalogueId", "KG2023")).read();
  expect(issuesOf(outcome, "submission.other-catalogue")).toMatchObject([
    { found: "KG2023", facts: { expected: defaultCatalogue.id } },
  ]);
  expect(outcome.status).toBe("rejected");
});

test("an older template is a warning where its columns are the same, else an error that says which version is meant", () => {
  const templates = defaultCatalogue.templates.map((one) =>
    one.code === "KG01" ? { ...one, version: 2 } : one,
  );
  const sameColumns = aSubmission().read({ index: catalogueIndex({ ...defaultCatalogue, templates }) });
  expect(issuesOf(sameColumns, "submission.older-template")).toMatchObject([
    { facts: { version: 1, expected: 2 } },
  ]);
  expect(sameColumns.status).toBe("accepted-with-warnings");
  const changed = templates.map((one) =>
    one.code === "KG01" ? { ...one, fields: one.fields.filter(({ key }) => key !== "tinBai") } : one,
  );
  const otherColumns = aSubmission().read({
    index: catalogueIndex({ ...defaultCatalogue, templates: changed }),
  });
  expect(issuesOf(otherColumns, "submission.other-template-version")).toMatchObject([
    { facts: { version: 1, expected: 2 } },
  ]);
  expect(refusedSheets(otherColumns)).toEqual({ KG01: undefined });
});

test("the turn is read from the cover", () => {
  expect(aSubmission().cover({ lanNop: 3 }).read()).toMatchObject({ submission: { cover: { turn: 3 } } });
});

test("without a period to collect for, each file speaks for itself", () => {
  const workbook = aSubmission().for("2024-H1").without("KG05A").without("KG05B").workbook();
  expect(readSubmission(workbook, source, { index })).toMatchObject({
    submission: { cover: { period: "2024-H1" } },
  });
});

test("a blank the cover must have is an error at its cell", () => {
  const outcome = aSubmission().edit((book) => {
    const cover = book.sheet("Bìa");
    for (const [row] of cover.rows)
      if (cover.cell(row, 1)?.value === "Người lập biểu (*)") cover.clear(row, 4);
  });
  expect(issuesOf(outcome.read(), "submission.required-blank")).toMatchObject([
    { where: { sheet: "Bìa", field: "nguoiLap", column: 4 }, facts: { label: "Người lập biểu" } },
  ]);
});

test("conditions of the cover are checked: from may not lie after to", () => {
  const outcome = aSubmission().cover({ tuNgay: "2024-12-31", denNgay: "2024-01-01" }).read();
  expect(issuesOf(outcome, "submission.rule-broken").map(({ facts }) => facts?.["rule"])).toContain("H1");
});

test("a workbook without cover and stamps is rejected for that, and its tables are read all the same", () => {
  const outcome = aSubmission()
    .edit(withoutStamps)
    .edit((book) => book.sheets.shift())
    .read();
  expect(outcome).toMatchObject({ status: "rejected", rowCounts: { KG01: 3 } });
  // One cause, one message: what the cover would have said is not asked for once more.
  const ofFile = outcome.issues.filter(
    ({ where, severity }) => severity !== "info" && where.sheet === undefined,
  );
  expect(ofFile.map(({ code }) => code).filter((code) => code !== "submission.sheet-missing")).toEqual([
    "submission.cover-missing",
  ]);
});

test("a file that was no workbook is a rejected outcome with its reason", () => {
  const issue = { code: "workbook.not-excel", severity: "error" as const, where: { file: "a.xlsx" } };
  expect(rejectedFile(source, [issue])).toEqual({
    status: "rejected",
    source,
    rowCounts: {},
    issues: [issue],
  });
});

test("a file issued before the catalogue was changed under the same version says so, and is read", () => {
  const outcome = aSubmission().edit(stamped("forms", "2a9c1x")).read();
  expect(outcome.status).toBe("accepted");
  expect(issuesOf(outcome, "submission.catalogue-changed")).toMatchObject([
    { severity: "info", found: `${defaultCatalogue.id} ${defaultCatalogue.version}` },
  ]);
  expect(issuesOf(aSubmission().read(), "submission.catalogue-changed")).toEqual([]);
});

describe("the days of which the cover speaks", () => {
  const onDay = (label: string, day: string) => onCover(label, serialFromDate(day));

  test("a report of less than four fifths of the period's days is asked about at that cell, and not counted", () => {
    const outcome = aSubmission().for("2024").edit(onDay("Số liệu đến ngày", "2024-06-30")).read();
    expect(outcome.status).toBe("rejected");
    expect(issuesOf(outcome, "submission.period-partly")).toMatchObject([
      {
        where: { sheet: "Bìa", field: "denNgay", column: 4 },
        found: "01/01/2024 – 30/06/2024",
        facts: { period: "Năm 2024", expected: "01/01/2024 – 31/12/2024" },
      },
    ]);
  });

  test("a unit made in the course of the period reports the days it was there", () => {
    const orgUnits = defaultCatalogue.orgUnits.map((unit) =>
      unit.code === "XA_21811" ? { ...unit, validFrom: "2024-07-01" } : unit,
    );
    const young = catalogueIndex({ ...defaultCatalogue, orgUnits });
    const since = (day: string) =>
      readSubmission(
        aSubmission().from("XA_21811").for("2024").edit(onDay("Số liệu từ ngày", day)).workbook(),
        source,
        { index: young, period: "2024" },
      );
    expect(issuesOf(since("2024-07-01"), "submission.period-partly")).toEqual([]);
    expect(issuesOf(since("2024-10-01"), "submission.period-partly")).toHaveLength(1);
  });

  test("a signature more than half a year after the due date may bear the wrong year, which is said", () => {
    const signed = (day: string) =>
      issuesOf(
        aSubmission().for("2024").edit(onDay("Ngày ký báo cáo", day)).read(),
        "submission.signed-late",
      );
    expect(signed("2025-07-17")).toEqual([]);
    expect(signed("2025-07-18")).toMatchObject([{ found: "18/07/2025", facts: { due: "15/01/2025" } }]);
  });
});

describe("what stands above a table of a form with years over its columns", () => {
  const KG01 = catalogueIndex(defaultCatalogue).template("KG01");
  if (KG01 === undefined) throw new Error("no KG01");
  const inYears = (group: string) => {
    const fields = KG01.fields.map((field, at) => (at < 2 ? { ...field, group } : field));
    const templates = defaultCatalogue.templates.map((one) => (one === KG01 ? { ...KG01, fields } : one));
    return catalogueIndex({ ...defaultCatalogue, templates });
  };
  const above = (row: number, text: string) => (book: ReturnedBook) =>
    book.sheet("KG01").put(row, 1, text, "text");

  test.each(["Năm 2023", "Năm 2024", "9 tháng năm 2024", "Xã Tây Thuận", "Năm 2023 - Kế hoạch"])(
    "“%s” printed over columns is no statement of the unit",
    (group) => {
      const book = aSubmission().for("2024-H1").edit(above(4, group)).only("KG01");
      const outcome = book.read({ index: inYears(group) });
      expect(issuesOf(outcome, "submission.title-differs")).toEqual([]);
      expect(issuesOf(outcome, "submission.title-wider")).toEqual([]);
    },
  );

  test.each([
    ...["Năm 2023", "Quý 1 năm 2024", "6 tháng cuối năm 2024", "Công tác khoa giáo - 3 tháng cuối năm 2024"],
    "Năm 2024 (Số liệu từ ngày 01/01/2024 đến ngày 31/12/2024)",
  ])("“%s” is, where the unit writes it over a form that does not, and the sheet goes back", (title) => {
    const outcome = aSubmission().for("2024-H1").edit(above(4, title)).only("KG01").read();
    expect(issuesOf(outcome, "submission.title-differs")).toMatchObject([
      { found: title, where: { template: "KG01", row: 4 } },
    ]);
  });

  test("days of a part of the period alone are asked about; those of all of it, and of a class, are not", () => {
    const said = (title: string) =>
      issuesOf(
        aSubmission().for("2024-H1").edit(above(4, title)).only("KG01").read(),
        "submission.period-partly",
      );
    expect(said("(Số liệu từ ngày 01/06/2024 đến ngày 30/06/2024)")).toMatchObject([
      { found: "01/06/2024 – 30/06/2024", where: { template: "KG01", row: 4 } },
    ]);
    expect(said("(Số liệu từ ngày 01/01/2024 đến ngày 25/06/2024)")).toEqual([]);
    expect(said("Lớp bồi dưỡng từ ngày 01/06/2024 đến ngày 05/06/2024")).toEqual([]);
  });

  test.each([
    "6 tháng đầu năm 2024 (Số liệu đến ngày 31/5/2024)",
    "Số liệu tính đến hết ngày 31/05/2024",
    "(Số liệu từ ngày 01/01/2024 đến ngày 31/05/2024)",
  ])("a month that lacks at the end is told, and the sheet taken: “%s”", (title) => {
    const outcome = aSubmission().for("2024-H1").edit(above(4, title)).only("KG01").read();
    expect(issuesOf(outcome, "submission.period-partly")).toMatchObject([
      { severity: "warning", found: "01/01/2024 – 31/05/2024", where: { template: "KG01", row: 4 } },
    ]);
  });

  test.each(["Số liệu đến ngày 30/6/2024", "Số liệu tính đến 15/6/2024", "Số liệu đến ngày 05/7/2024"])(
    "closed a few days early, or late, is nothing to speak of: “%s”",
    (title) => {
      const outcome = aSubmission().for("2024-H1").edit(above(4, title)).only("KG01").read();
      expect(issuesOf(outcome, "submission.period-partly")).toEqual([]);
    },
  );

  test.each(["KẾ HOẠCH QUÁN TRIỆT, TUYÊN TRUYỀN NĂM 2025", "Kết quả quán triệt năm 2023"])(
    "the title of another year's table is asked about: “%s”",
    (title) => {
      const outcome = aSubmission().for("2024-H1").edit(above(3, title)).only("KG01").read();
      expect(issuesOf(outcome, "submission.title-differs")).toMatchObject([
        { found: title, where: { template: "KG01", row: 3 } },
      ]);
    },
  );

  test.each([
    ...["Kết quả quán triệt, tuyên truyền năm 2024", "Kèm theo Công văn ngày 05 tháng 01 năm 2023"],
    ...[
      "Kết quả thực hiện Nghị quyết của Trung ương năm 2013",
      "Kế hoạch giai đoạn 2021-2025 đến hết năm 2025",
    ],
    ...["Biểu ban hành ngày 05 tháng 01 năm 2023", "Kết quả thực hiện Luật Giáo dục năm 2019"],
  ])("a year of something else is no contradiction: “%s”", (title) => {
    const outcome = aSubmission().for("2024-H1").edit(above(3, title)).only("KG01").read();
    expect(issuesOf(outcome, "submission.title-differs")).toEqual([]);
  });

  test("the year a half belongs to is true of it: taken, and told", () => {
    const outcome = aSubmission().for("2024-H1").edit(above(4, "NĂM 2024")).only("KG01").read();
    expect(issuesOf(outcome, "submission.title-differs")).toEqual([]);
    expect(issuesOf(outcome, "submission.title-wider")).toMatchObject([
      { found: "NĂM 2024", severity: "warning", facts: { expected: "6 tháng đầu năm 2024" } },
    ]);
  });
});
