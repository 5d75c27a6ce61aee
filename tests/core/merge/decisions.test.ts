import type { Issue } from "../../../src/core/base";
import { type CatalogueIndex, type Field, catalogueIndex } from "../../../src/core/catalogue";
import { mergeSubmissions, withDecision } from "../../../src/core/merge";
import {
  type Decision,
  type Submission,
  type SubmissionOutcome,
  contentDigest,
  judged,
  replyGround,
} from "../../../src/core/submissions";
import { parseExpression } from "../../../src/core/rules";
import { readSummary, summaryWorkbook } from "../../../src/core/summary";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { PERIOD, type ReportParts, report, smallCatalogue, smallIndex } from "../../support/small-campaign";

const mergeIn = (
  index: CatalogueIndex,
  outcomes: readonly SubmissionOutcome[],
  decisions: readonly Decision[] = [],
) => mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2024-08-01", decisions });

const merge = (outcomes: readonly SubmissionOutcome[], decisions: readonly Decision[] = []) =>
  mergeIn(smallIndex, outcomes, decisions);

/** The small campaign, a column of its first form being otherwise. */
function withT1(key: string, more: Partial<Field>): CatalogueIndex {
  const templates = smallCatalogue.templates.map((template) => ({
    ...template,
    fields: template.fields.map((field) =>
      template.code === "T1" && field.key === key ? { ...field, ...more } : field,
    ),
  }));
  return catalogueIndex({ ...smallCatalogue, templates });
}

const signed = { reason: "đã hỏi đơn vị", by: "Nguyễn Văn An", on: "2024-08-01" };
const inXA1 = { orgUnit: "XA1", template: "T1" };

/** A report as the reader judges it: its issues stand at template, row and field. */
function judgedReport(
  parts: ReportParts,
  issues: readonly Partial<Issue & Issue["where"]>[],
): SubmissionOutcome {
  const { submission } = report("XA1", parts);
  const full = issues.map(({ code = "test.wrong", severity = "error", found, facts, ...where }) => ({
    ...{ code, severity, where: { file: submission.file, template: "T1", sheet: "T1", ...where } },
    ...(found !== undefined && { found }),
    ...(facts !== undefined && { facts }),
  }));
  return judged({
    source: submission,
    orgUnit: "XA1",
    period: PERIOD,
    rowCounts: {},
    submission,
    issues: full,
  });
}

const rows = [
  { phaiHoc: 100, thamGia: 90 },
  { phaiHoc: 50, thamGia: 60 },
];
const wrongSecond = judgedReport({ returns: { T1: rows } }, [{ row: 13, field: "thamGia", found: "60" }]);
const sha256Of = ([one]: readonly SubmissionOutcome[]): string =>
  one === undefined || one.status === "rejected" ? "" : one.submission.sha256;
const accepted = (submission: Submission): SubmissionOutcome => ({
  ...{ status: "accepted", submission, issues: [] },
});
const figures = (model: ReturnType<typeof merge>) => model.templates[0]?.total["thamGia"];
const codes = (model: ReturnType<typeof merge>) => model.issues.map(({ code }) => code);

test("[M21] An error that is passed no longer sends its sheet back, and it is said who passed it", () => {
  expect(figures(merge([wrongSecond]))).toBeUndefined();
  const model = merge([wrongSecond], [{ kind: "pass", ...inXA1, row: 13, ...signed }]);
  expect(figures(model)).toBe(150);
  expect(model.sources).toMatchObject([{ status: "accepted" }]);
  expect(model.issues).toMatchObject([
    {
      code: "merge.decided-pass",
      severity: "info",
      where: { template: "T1", row: 13 },
      facts: { who: `${signed.by}, 01/08/2024` },
    },
  ]);
  expect(model.decisions).toMatchObject([
    { state: "applied", source: 1, findings: [{ code: "test.wrong", found: "60" }] },
  ]);
});

test("[M21] Passed by the cell it stands in, a value stays as the unit wrote it", () => {
  const model = merge([wrongSecond], [{ kind: "pass", ...inXA1, row: 13, field: "thamGia", ...signed }]);
  expect(figures(model)).toBe(150);
});

test("[M21] A decision that names a finding passes no other at that place", () => {
  const two = judgedReport({ returns: { T1: rows } }, [{ row: 13 }, { row: 13, code: "test.other" }]);
  const model = merge([two], [{ kind: "pass", ...inXA1, row: 13, code: "test.other", ...signed }]);
  expect(figures(model)).toBeUndefined();
  expect(codes(model)).toContain("test.wrong");
  expect(codes(model)).not.toContain("test.other");
});

test("[M21] What the merge itself warns of can be passed too", () => {
  const undated = report("XA1", { savedAt: undefined, reportedOn: undefined, returns: { T1: rows } });
  expect(codes(merge([undated]))).toEqual(["merge.day-unknown"]);
  const decision: Decision = { kind: "pass", orgUnit: "XA1", code: "merge.day-unknown", ...signed };
  expect(codes(merge([undated], [decision]))).toEqual(["merge.decided-pass"]);
  expect(codes(merge([undated], [{ ...decision, code: "merge.late" }]))).toContain("merge.day-unknown");
});

test("[M22] A corrected value counts, is worked out and checked anew, and the unit's own is still known", () => {
  const decision: Decision = { kind: "correct", ...inXA1, row: 13, field: "thamGia", value: "40", ...signed };
  const model = merge([wrongSecond], [decision]);
  expect(figures(model)).toBe(130);
  expect(model.decisions).toMatchObject([{ state: "applied", decision: { before: "60", value: "40" } }]);
  expect(model.issues).toMatchObject([
    { code: "merge.decided-correct", facts: { before: "60", value: "40" } },
  ]);
});

describe("[M22] A correction that is wrong itself is the board's mistake, and none of the unit's", () => {
  const correct: Decision = { kind: "correct", ...inXA1, row: 13, field: "thamGia", value: "40", ...signed };
  const toldOfUnit = (model: ReturnType<typeof merge>) => model.sources.flatMap(({ issues }) => issues);

  const notMore = parseExpression("thamGia <= phaiHoc");
  if (!notMore.ok) throw new Error("rule");
  const rule = {
    code: "R1",
    severity: "error",
    message: "Tham gia không lớn hơn phải học.",
    expression: notMore.expression,
    field: "thamGia",
    whenBlank: "skip",
  } as const;
  const templates = smallCatalogue.templates.map((one) =>
    one.code === "T1" ? { ...one, rules: [rule] } : one,
  );
  const ruled = catalogueIndex({ ...smallCatalogue, templates });

  test.each(["khoảng 40", "700"])(
    "“%s” is not carried out: the unit's own value stands and goes back",
    (value) => {
      const model = mergeIn(ruled, [wrongSecond], [{ ...correct, value }]);
      expect(figures(model)).toBeUndefined();
      expect(toldOfUnit(model)).toMatchObject([{ code: "test.wrong", found: "60" }]);
      expect(model.sources[0]?.submission?.returns[0]?.entries[1]?.values["thamGia"]).toBe(60);
      expect(model.decisions).toMatchObject([{ state: "open", decision: { value } }]);
      expect(model.issues.filter(({ code }) => code === "merge.decision-value-wrong")).toMatchObject([
        { where: { template: "T1", row: 13, field: "thamGia" }, facts: { value } },
      ]);
    },
  );

  test("a good report stays counted as it came", () => {
    const good = report("XA1", { returns: { T1: [{ phaiHoc: 100, thamGia: 90 }] } });
    const model = merge([good], [{ ...correct, row: 12, value: "chín mươi mấy" }]);
    expect(figures(model)).toBe(90);
    expect(toldOfUnit(model)).toEqual([]);
  });

  test("two that are right together are carried out together", () => {
    const model = mergeIn(
      ruled,
      [wrongSecond],
      [
        { ...correct, value: "70" },
        { ...correct, field: "phaiHoc", value: "80" },
      ],
    );
    expect(figures(model)).toBe(160);
    expect(model.decisions.map(({ state }) => state)).toEqual(["applied", "applied"]);
  });

  test("of two in one row the one that cannot be read keeps back only itself", () => {
    const model = merge(
      [wrongSecond],
      [
        { ...correct, value: "40" },
        { ...correct, field: "phaiHoc", value: "?" },
      ],
    );
    expect(figures(model)).toBe(130);
    expect(model.decisions.map(({ state }) => state)).toEqual(["applied", "open"]);
  });
});

test("[M22] A corrected row excuses no other, wrong in the same column", () => {
  const bothWrong = judgedReport({ returns: { T1: rows } }, [
    { row: 12, field: "thamGia" },
    { row: 13, field: "thamGia" },
  ]);
  const decision: Decision = { kind: "correct", ...inXA1, row: 13, field: "thamGia", value: "40", ...signed };
  expect(figures(merge([bothWrong], [decision]))).toBeUndefined();
});

test("[M22] Of a cell that could not be read it is said what stood there", () => {
  const unread = judgedReport({ returns: { T1: [rows[0] ?? {}, {}] } }, [
    { row: 13, field: "phaiHoc", found: "năm chục" },
    { row: 13, field: "thamGia", found: "sáu chục" },
  ]);
  const decision: Decision = { kind: "correct", ...inXA1, row: 13, field: "thamGia", value: "60", ...signed };
  expect(merge([unread], [decision]).decisions).toMatchObject([{ decision: { before: "sáu chục" } }]);
});

test("[M23] A row, a sheet or a file left out counts nowhere; without it the unit stands as if it had not sent it", () => {
  const leaveOut = { kind: "leave-out", ...signed } as const;
  const withoutRow = merge([wrongSecond], [{ ...leaveOut, ...inXA1, row: 13 }]);
  expect(figures(withoutRow)).toBe(90);
  expect(withoutRow.completeness.received).toBe(1);

  const both = report("XA1", { returns: { T1: rows, T2: "nil" } });
  const withoutSheet = merge([both], [{ ...leaveOut, ...inXA1 }]);
  expect(figures(withoutSheet)).toBeUndefined();
  expect(withoutSheet.completeness.units.find(({ orgUnit }) => orgUnit === "XA1")).toMatchObject({
    state: "received",
    lacking: ["T1"],
  });
  expect(withoutSheet.sources[0]?.returns).toMatchObject([{ standing: "left-out" }, { standing: "counted" }]);

  const withoutFile = merge([both, report("XA2")], [{ ...leaveOut, file: "XA1-1.xlsx" }]);
  expect(withoutFile.sources).toMatchObject([{ status: "left-out" }, { status: "accepted" }]);
  const again = merge(
    [report("XA2"), both],
    withoutFile.decisions.map(({ decision }) => decision),
  );
  expect(again.sources.map(({ orgUnit, status }) => [orgUnit, status])).toEqual([
    ["XA1", "left-out"],
    ["XA2", "accepted"],
  ]);
  expect(withoutFile.completeness.missing).toContain("XA1");
});

test("[M23] Where what came last is left out, it is said which earlier file counts now, and none where there is none", () => {
  const turns = [1, 2].map((turn) =>
    report("XA1", { file: `lan ${turn}.xlsx`, turn, returns: { T1: [{ phaiHoc: turn }] } }),
  );
  const told = (more: Partial<Decision>, sent = turns) =>
    merge(sent, [{ kind: "leave-out", orgUnit: "XA1", ...signed, ...more }])
      .sources.flatMap(({ file, issues }) =>
        issues.map((issue) => [file, issue.code, issue.facts?.["other"]]),
      )
      .filter(([, code]) => code === "merge.earlier-than-left-out");
  const earlier = [["lan 1.xlsx", "merge.earlier-than-left-out", "lan 2.xlsx"]];
  expect(told({})).toEqual(earlier);
  expect(told({ template: "T1" })).toEqual(earlier);
  expect(told({ file: "lan 1.xlsx" })).toEqual([]);
  expect(told({}, turns.slice(1))).toEqual([]);
});

test("[M23] With a row left out what is wrong with another still sends the sheet back", () => {
  const bothWrong = judgedReport({ returns: { T1: rows } }, [{ row: 12 }, { row: 13 }]);
  const model = merge([bothWrong], [{ kind: "leave-out", ...inXA1, row: 13, ...signed }]);
  expect(figures(model)).toBeUndefined();
  expect(codes(model)).toContain("test.wrong");
});

test("[M23] Of two rows that say the same one is left out, and nothing is said twice any more", () => {
  const twice = [
    { nam: 2024, diaBan: "XA1", danSo: 900 },
    { nam: 2024, diaBan: "XA1", danSo: 900 },
  ];
  const repeated = judgedReport({ returns: { T2: twice } }, [
    { code: "submission.row-repeated", template: "T2", row: 13 },
  ]);
  const decision: Decision = { kind: "leave-out", orgUnit: "XA1", template: "T2", row: 13, ...signed };
  expect(
    merge([repeated], [decision]).templates.find(({ template }) => template.code === "T2")?.total,
  ).toMatchObject({
    danSo: 900,
  });
});

test("[M23] Of several rows told in one finding, those that are not left out are still told", () => {
  const hidden = judgedReport({ returns: { T1: [...rows, { phaiHoc: 7, thamGia: 7 }] } }, [
    { code: "submission.hidden-rows-read", severity: "warning", row: 12, facts: { rows: "12–14", count: 3 } },
  ]);
  const leaveOut = (row: number): Decision => ({ kind: "leave-out", ...inXA1, row, ...signed });
  const told = (...left: number[]) =>
    merge([hidden], left.map(leaveOut)).issues.filter(({ code }) => code === "submission.hidden-rows-read");
  expect(told(12)).toMatchObject([{ where: { row: 13 }, facts: { rows: "13–14", count: 2 } }]);
  expect(told(13)).toMatchObject([{ where: { row: 12 }, facts: { rows: "12, 14", count: 2 } }]);
  expect(told(12, 13, 14)).toEqual([]);
});

test("[M25] The day a board accepts a late file for is the day it counts as sent", () => {
  const late = report("XA1", { savedAt: "2024-07-20T03:00:00Z", returns: { T1: "nil", T2: "nil" } });
  expect(merge([late]).completeness.late).toBe(1);
  const decision: Decision = {
    kind: "accept",
    orgUnit: "XA1",
    file: late.submission.file,
    value: "2024-07-15",
    ...signed,
  };
  const model = merge([late], [decision]);
  expect(model.completeness.late).toBe(0);
  expect(model.sources[0]?.sent).toEqual({ day: "2024-07-15", toldBy: "board" });
});

test("[M26] A sheet sent back counts nowhere, and the remark and the new deadline stand with it", () => {
  const decision: Decision = { kind: "send-back", ...inXA1, dueDate: "2024-08-10", ...signed };
  const model = merge([report("XA1", { returns: { T1: rows, T2: "nil" } })], [decision]);
  expect(figures(model)).toBeUndefined();
  expect(model.sources).toMatchObject([{ status: "accepted-in-part" }]);
  expect(model.issues).toMatchObject([
    {
      code: "merge.decided-send-back",
      severity: "error",
      facts: { dueDate: "10/08/2024", reason: signed.reason },
    },
  ]);
});

test("[M26] Once the unit has sent anew, what was sent back is met and asks for nobody", () => {
  const first = report("XA1", { returns: { T1: rows, T2: "nil" } });
  const again = report("XA1", { turn: 2, returns: { T1: [{ phaiHoc: 5, thamGia: 5 }], T2: "nil" } });
  const sheet: Decision = { kind: "send-back", ...inXA1, dueDate: "2024-08-10", ...signed };
  const file: Decision = { kind: "send-back", orgUnit: "XA1", file: "XA1-1.xlsx", ...signed };
  for (const decision of [sheet, file]) {
    const [grounded = decision] = merge([first], [decision]).decisions.map((one) => one.decision);
    const model = merge([first, again], [grounded]);
    expect(model.decisions).toMatchObject([{ state: "met" }]);
    expect(model.sources.map(({ status }) => status)).toEqual(["superseded", "accepted"]);
    expect(model.issues).toEqual([]);
  }
});

describe("[M20] A decision holds for the content it was made on", () => {
  const correct: Decision = { kind: "correct", ...inXA1, row: 13, field: "thamGia", value: "40", ...signed };
  const [grounded = correct] = merge([wrongSecond], [correct]).decisions.map(({ decision }) => decision);
  const second = (more: ReportParts) => judgedReport({ turn: 2, ...more }, []);

  test("in whatever file it comes, and wherever the row stands by then", () => {
    const moved = second({ returns: { T1: [{ phaiHoc: 1, thamGia: 1 }, ...rows] } });
    const unread = judgedReport({ turn: 2, returns: { T1: [{ phaiHoc: 1, thamGia: 1 }, ...rows] } }, [
      { row: 14, field: "thamGia", found: "60" },
    ]);
    expect(merge([wrongSecond, unread], [grounded]).decisions).toMatchObject([
      { state: "applied", decision: { row: 14 } },
    ]);
    // The same figures without the error are another ground.
    expect(merge([moved], [grounded]).decisions).toMatchObject([{ state: "open" }]);
  });

  test("and is open again once the unit sent something else", () => {
    const model = merge(
      [second({ returns: { T1: [rows[0] ?? {}, { phaiHoc: 50, thamGia: 45 }] } })],
      [grounded],
    );
    expect(figures(model)).toBe(135);
    expect(model.decisions).toMatchObject([{ state: "open" }]);
    expect(model.issues).toMatchObject([
      { code: "merge.decision-open", severity: "warning", where: { row: 13 } },
    ]);
  });

  test("or is met, where the unit wrote what the board had decided", () => {
    const model = merge(
      [second({ returns: { T1: [rows[0] ?? {}, { phaiHoc: 50, thamGia: 40 }] } })],
      [grounded],
    );
    expect(model.decisions).toMatchObject([{ state: "met" }]);
    expect(model.issues).toEqual([]);
  });

  test("so too while the file it was made on is still in hand", () => {
    const sent = (thamGia: number) => second({ returns: { T1: [rows[0] ?? {}, { phaiHoc: 50, thamGia }] } });
    const stateWith = (thamGia: number) =>
      merge([wrongSecond, sent(thamGia)], [grounded]).decisions.map(({ state }) => state);
    expect([stateWith(40), stateWith(45)]).toEqual([["met"], ["open"]]);
  });

  test("and what fits nothing in hand is said, with what to do", () => {
    const model = merge([wrongSecond], [{ ...correct, orgUnit: "XA2" }]);
    expect(model.decisions).toMatchObject([{ state: "astray" }]);
    expect(codes(model)).toContain("merge.decision-no-report");
  });
});

describe("[M20] A decision typed by hand", () => {
  const correct: Decision = { kind: "correct", ...inXA1, row: 12, field: "phaiHoc", value: "70", ...signed };

  test("is about every copy of the file: the figure that counts is the corrected one, whichever copy it comes from", () => {
    const copies = ["a.xlsx", "a (ban sao).xlsx"].map((file) =>
      report("XA1", { file, savedAt: undefined, returns: { T1: [{ phaiHoc: 7 }] } }),
    );
    for (const sent of [copies, [...copies].reverse()]) {
      const model = merge(sent, [correct]);
      expect(model.templates[0]?.total["phaiHoc"]).toBe(70);
      expect(model.decisions).toMatchObject([{ state: "applied" }]);
    }
  });

  test("that says otherwise than another about the same cell is not applied, nor is the other, which is told once", () => {
    const model = merge(
      [report("XA1", { returns: { T1: [{ phaiHoc: 7 }] } })],
      [correct, { ...correct, value: "" }, { ...correct, field: "thamGia", value: "1" }],
    );
    expect(model.templates[0]?.total).toMatchObject({ phaiHoc: 7, thamGia: 1 });
    expect(model.decisions.map(({ state }) => state)).toEqual(["open", "open", "applied"]);
    // Nothing is wrong with the unit's own report, and nothing of it goes back.
    expect(model.sources).toMatchObject([{ status: "accepted" }]);
    expect(model.issues.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "merge.decisions-contradict", facts: { said: "70", other: "(bỏ trống)" } },
    ]);
  });

  test("for two units about one file is told with their names, and the file is neither's", () => {
    const file = "la.xlsx";
    const nobodys: SubmissionOutcome = {
      ...{ status: "rejected", source: { file, sha256: "la" }, rowCounts: {}, issues: [] },
    };
    const accept = (orgUnit: string): Decision => ({ kind: "accept", orgUnit, file, ...signed });
    const model = merge([nobodys], [accept("XA1"), accept("XA2")]);
    expect(model.decisions.map(({ state }) => state)).toEqual(["open", "open"]);
    expect(model.issues.map(({ code, facts }) => [code, facts])).toEqual([
      [
        "merge.decisions-contradict",
        { said: smallIndex.orgUnit("XA1")?.name, other: smallIndex.orgUnit("XA2")?.name },
      ],
    ]);
  });

  const leftOut = (more: Partial<Decision>): Decision => ({ kind: "leave-out", ...signed, ...more });
  const sentBy = (orgUnit: string, file: string, phaiHoc: number, more: Partial<ReportParts> = {}) =>
    report(orgUnit, { file, savedAt: undefined, returns: { T1: [{ phaiHoc }] }, ...more });
  const statusIn = (model: ReturnType<typeof merge>) =>
    model.sources.map(({ file, status }) => `${file}: ${status}`);

  test("that names a file no one is called is about no other", () => {
    const sent = [sentBy("XA1", "a.xlsx", 7)];
    for (const kind of ["leave-out", "choose", "correct", "send-back", "pass"] as const) {
      const model = merge(sent, [{ ...correct, kind, file: "khac.xlsx" }]);
      expect(model.decisions).toMatchObject([{ state: "astray" }]);
      expect(model.templates[0]?.total["phaiHoc"]).toBe(7);
      expect(codes(model)).toEqual(["merge.decision-no-file"]);
    }
  });

  test("about a whole file holds for that of the unit it names, or for none", () => {
    const sent = [sentBy("XA1", "a.xlsx", 7), sentBy("XA2", "b.xlsx", 5)];
    const model = merge(sent, [leftOut({ orgUnit: "XA1", file: "b.xlsx" })]);
    expect(statusIn(model)).toEqual(["a.xlsx: accepted", "b.xlsx: accepted"]);
    expect(model.decisions).toMatchObject([{ state: "astray" }]);
    expect(statusIn(merge(sent, [leftOut({ orgUnit: "XA2", file: "b.xlsx" })]))).toContain(
      "b.xlsx: left-out",
    );
  });

  test("that names what is not there says which of it: file, unit, whose file it is, sheet, row, finding", () => {
    const sent = [sentBy("XA1", "a.xlsx", 7), sentBy("XA2", "b.xlsx", 5)];
    const told = (more: Partial<Decision>) => {
      const model = merge(sent, [{ ...correct, ...more }]);
      expect(model.decisions).toMatchObject([{ state: "astray" }]);
      expect(model.templates[0]?.total["phaiHoc"]).toBe(12);
      return model.issues.map(({ code, facts = {} }) => [code, facts["other"] || facts["among"]]);
    };
    expect(told({ file: "c.xlsx" })).toEqual([["merge.decision-no-file", ""]]);
    for (const file of ["Lần 2/a.xlsx", '"D:\\Kỳ 1\\A.xlsx"'])
      expect(told({ file })).toEqual([["merge.decision-no-file", "a.xlsx"]]);
    expect(told({ orgUnit: "XA3" })).toEqual([["merge.decision-no-report", ""]]);
    expect(told({ file: "b.xlsx" })).toEqual([["merge.decision-file-of-other", "Đảng ủy xã Hai"]]);
    expect(told({ template: "T2" })).toEqual([["merge.decision-no-sheet", "a.xlsx"]]);
    expect(told({ row: 99 })).toEqual([["merge.decision-no-row", "a.xlsx"]]);
    expect(told({ kind: "pass" })).toEqual([["merge.decision-nothing-to-pass", ""]]);
  });

  test("[M22] of a column that is worked out changes nothing, and names the columns it is worked out from", () => {
    const formula = parseExpression("phaiHoc - thamGia");
    if (!formula.ok) throw new Error("formula");
    const index = withT1("kinhPhi", { formula: formula.expression });
    const sent = [report("XA1", { returns: { T1: [{ phaiHoc: 7, thamGia: 5, kinhPhi: 2 }] } })];
    const model = mergeIn(index, sent, [{ ...correct, field: "kinhPhi" }]);
    expect(model.decisions).toMatchObject([{ state: "astray" }]);
    expect(model.templates[0]?.total["kinhPhi"]).toBe(2);
    expect(model.issues).toMatchObject([
      { code: "merge.decision-computed", facts: { among: "Cột phaiHoc; Cột thamGia" } },
    ]);
  });

  test("[M29] as a reply in a column of the units' changes no figure of theirs", () => {
    const model = merge([sentBy("XA1", "a.xlsx", 7)], [{ ...correct, kind: "reply" }]);
    expect(model.decisions).toMatchObject([{ state: "astray" }]);
    expect(model.templates[0]?.total["phaiHoc"]).toBe(7);
    expect(codes(model)).toEqual(["merge.decision-not-boards"]);
  });

  test("by a name that files of several folders bear asks for the folder, and holds once it is there", () => {
    const sent = [sentBy("XA1", "Ba Vì/bao-cao.xlsx", 7), sentBy("XA2", "Phú Hà\\bao-cao.xlsx", 5)];
    const model = merge(sent, [leftOut({ file: "bao-cao.xlsx" })]);
    expect(statusIn(model).every((one) => one.endsWith("accepted"))).toBe(true);
    expect(model.issues).toMatchObject([
      {
        code: "merge.decision-of-which-file",
        facts: { files: "Ba Vì/bao-cao.xlsx; Phú Hà\\bao-cao.xlsx" },
      },
    ]);
    for (const file of ["Phú Hà/bao-cao.xlsx", "PHÚ HÀ\\Bao-Cao.XLSX", "Phú Hà/bao-cao".normalize("NFD")]) {
      expect(statusIn(merge(sent, [leftOut({ file })]))).toContain("Phú Hà\\bao-cao.xlsx: left-out");
    }
    // The unit tells them apart as well.
    expect(statusIn(merge(sent, [leftOut({ orgUnit: "XA2", file: "bao-cao" })]))).toContain(
      "Phú Hà\\bao-cao.xlsx: left-out",
    );
  });

  test("that names a file by its own letters means no other that differs in capitals", () => {
    const sent = [sentBy("XA1", "A.xlsx", 7), sentBy("XA2", "a.xlsx", 5)];
    expect(statusIn(merge(sent, [leftOut({ file: "a.xlsx" })]))).toContain("a.xlsx: left-out");
    expect(codes(merge(sent, [leftOut({ file: "A.XLSX" })]))).toEqual(["merge.decision-of-which-file"]);
  });

  test("that names no file is about the one that counts; where nobody knows which, it is asked", () => {
    const at = (savedAt: string) => ({ savedAt });
    const later = sentBy("XA1", "sau.xlsx", 8, at("2024-07-02T08:00:00Z"));
    const earlier = sentBy("XA1", "truoc.xlsx", 7, at("2024-07-01T08:00:00Z"));
    for (const sent of [
      [later, earlier],
      [earlier, later],
    ]) {
      expect(merge(sent, [correct]).templates[0]?.total["phaiHoc"]).toBe(70);
    }
    const beside = sentBy("XA1", "canh.xlsx", 7, at("2024-07-02T08:05:00Z"));
    const model = merge([later, beside], [correct]);
    expect(model.decisions).toMatchObject([{ state: "astray" }]);
    expect(codes(model)).toContain("merge.decision-of-which-file");
  });

  test("that contradicts another is told also where the file it names counts no more", () => {
    const turns = [1, 2].map((turn) => sentBy("XA1", `lan ${turn}.xlsx`, turn, { turn }));
    const about = { ...correct, file: "lan 1.xlsx" };
    expect(codes(merge(turns, [about, { ...about, value: "71" }]))).toContain("merge.decisions-contradict");
  });

  test("twice with one meaning holds", () => {
    const sent = [report("XA1", { returns: { T1: [{ phaiHoc: 7 }] } })];
    const model = merge(sent, [correct, { ...correct, reason: "gọi lại lần nữa" }]);
    expect(model.templates[0]?.total["phaiHoc"]).toBe(70);
  });
});

test("[M18] A file chosen takes the place of every choice among the files it is chosen over, and of nothing else", () => {
  const about = (kind: Decision["kind"], file: string, ground: string): Decision => ({
    ...{ kind, orgUnit: "XA1", file, ground, ...signed },
  });
  const others = [about("choose", "c.xlsx", "c d"), about("leave-out", "a.xlsx", "a")];
  const chosen = about("choose", "b.xlsx", "b a");
  expect(withDecision([about("choose", "a.xlsx", "a b"), ...others], chosen)).toEqual([...others, chosen]);
});

test("[M25] A file accepted for another unit is no longer accepted for the first", () => {
  const accept = (orgUnit: string): Decision => ({ kind: "accept", orgUnit, file: "a.xlsx", ...signed });
  expect(withDecision([accept("XA1")], accept("XA2"))).toEqual([accept("XA2")]);
});

test("[M29] Of two rows that say the same a reply stays with the one it was written beside", () => {
  const [twin = {}] = rows;
  const digest = contentDigest([{ values: twin }], new Set());
  const ground = replyGround({ digest, sha256: "an earlier file" });
  const model = mergeIn(
    withT1("ghiChu", { filledByBoard: true }),
    [report("XA1", { returns: { T1: [twin, twin] } })],
    [{ kind: "reply", ...inXA1, row: 13, field: "ghiChu", value: "đã xem", ground, reason: "", by: "" }],
  );
  const entries = model.templates.flatMap(({ blocks }) => blocks.flatMap((block) => block.entries));
  expect(entries.map(({ row, values }) => [row, values["ghiChu"]])).toEqual([
    [12, undefined],
    [13, "đã xem"],
  ]);
});

describe("[M29] What the board replied waits among the decisions while its row does not stand in the summary", () => {
  const index = withT1("ghiChu", { filledByBoard: true });
  const [first = {}, second = {}] = rows;
  const sent = [report("XA1", { returns: { T1: [first, { ...second, thamGia: 40 }] } })];
  const reply: Decision = {
    ...{ kind: "reply", ...inXA1, row: 13, field: "ghiChu", value: "đã xem", reason: "", by: "" },
    ground: replyGround({ digest: contentDigest([{ values: second }], new Set()), sha256: sha256Of(sent) }),
  };
  const about: Decision = { kind: "leave-out", orgUnit: "XA1", ...signed };

  test.each([
    ["the file was left out", about],
    ["the sheet was left out", { ...about, template: "T1" }],
    ["the row was left out", { ...about, template: "T1", row: 13 }],
    ["the sheet went back", { ...about, kind: "send-back" as const, template: "T1" }],
  ])("for %s", (_why, decision) => {
    expect(mergeIn(index, sent, [reply]).decisions).toMatchObject([{ state: "applied" }]);
    const model = mergeIn(index, sent, [decision, reply]);
    expect(model.decisions).toMatchObject([
      { decision: { kind: decision.kind }, state: "applied" },
      { decision: { kind: "reply", value: "đã xem" }, state: "open" },
    ]);
    expect(model.issues).toContainEqual(
      expect.objectContaining({
        code: "merge.reply-waits",
        facts: expect.objectContaining({ value: "đã xem" }),
      }),
    );
  });
});

describe("[M20] A line of the sheet of decisions that was copied and changed to be about something else", () => {
  const three = [7, 5, 3].map((phaiHoc) => ({ phaiHoc, thamGia: 1 }));
  const sent = [report("XA1", { returns: { T1: three } }), report("XA2", { returns: { T1: three } })];
  const out: Decision = { kind: "leave-out", ...inXA1, row: 12, ...signed };
  const seen = (...decisions: readonly Decision[]) =>
    merge(sent, decisions).decisions.map(({ decision }) => decision);
  const phaiHoc = (...decisions: readonly Decision[]) =>
    merge(sent, decisions).templates[0]?.total["phaiHoc"];

  test("is about that, and not once more about what it was copied from", () => {
    const [first = out] = seen(out);
    expect(phaiHoc(first)).toBe(23);
    const copy = { ...first, row: 13 };
    for (const both of [
      [first, copy],
      [copy, first],
    ])
      expect(phaiHoc(...both)).toBe(18);
    expect(seen(first, copy).map(({ row }) => row)).toEqual([12, 13]);
    // Of a row that moved there is one decision: it is not taken for a copy.
    expect(seen({ ...first, row: 40 })).toMatchObject([{ row: 12 }]);
  });

  test("is not said to be applied to a unit whose file it is not", () => {
    const [first = out] = seen({ kind: "leave-out", orgUnit: "XA1", ...signed });
    const model = merge(sent, [first, { ...first, orgUnit: "XA2" }]);
    expect(model.decisions.map(({ state }) => state)).toEqual(["applied", "astray"]);
    expect(codes(model)).toContain("merge.decision-file-of-other");
  });

  test("of two rows that say the same, one of which moved, no other row is meant", () => {
    const [twin = {}, other = {}] = three;
    const of = (...entries: readonly (typeof twin)[]) => [report("XA1", { returns: { T1: entries } })];
    const two = merge(of(twin, twin), [out, { ...out, row: 13 }]).decisions.map(({ decision }) => decision);
    const model = merge(of(twin, other, twin), two);
    expect(model.decisions.map(({ state }) => state)).toEqual(["applied", "open"]);
    expect(model.templates[0]?.total["phaiHoc"]).toBe(12);
  });
});

describe("[M26] A report sent back as a whole", () => {
  const t1 = { T1: rows.slice(0, 1) };
  const sent = report("XA1", { file: "a.xlsx", returns: t1 });
  const back: Decision = { kind: "send-back", orgUnit: "XA1", ...signed };
  const again = (more: Partial<Submission>) =>
    accepted({ ...sent.submission, file: "gui lai.xlsx", sha256: "saved-again", ...more });
  const ofT1 = (model: ReturnType<typeof merge>) =>
    model.completeness.units.find(({ orgUnit }) => orgUnit === "XA1")?.returns[0]?.state;

  test("goes back too where it comes again and says the same, whatever program saved it", () => {
    const [first] = merge([sent], [back]).decisions;
    if (first === undefined) throw new Error("no decision");
    for (const files of [
      [sent, again({})],
      [again({}), sent],
    ]) {
      for (const decision of [back, first.decision]) {
        const model = merge(files, [decision]);
        expect(model.sources.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
        expect(model.decisions).toMatchObject([{ state: "applied" }]);
        expect(codes(model)).toEqual(["merge.decided-send-back"]);
        expect(ofT1(model)).toBe("rejected");
      }
    }
    // … and where the first is no more among the files.
    const [seen] = merge([sent, again({})], [first.decision]).decisions;
    expect(ofT1(merge([again({})], seen === undefined ? [] : [seen.decision]))).toBe("rejected");
  });

  test("counts once anything in it is another, be it on the cover alone", () => {
    const [first] = merge([sent], [back]).decisions;
    if (first === undefined) throw new Error("no decision");
    const { cover } = sent.submission;
    const signedAnew = { ...cover, turn: 2, values: { ...cover.values, lanNop: 2, nguoiLap: "Trần Thị B" } };
    for (const more of [
      { cover: signedAnew },
      { cover: { ...signedAnew, turn: 1 }, savedAt: "2024-07-09T03:00:00Z" },
    ])
      expect(ofT1(merge([sent, again(more)], [first.decision]))).toBe("received");
  });
});

test("[M26] Of two copies of one file, the one that stands for both is told to go back, not the one nobody looks at", () => {
  const { submission } = report("XA1", { returns: { T1: rows } });
  const copies = ["a.xlsx", "b.xlsx"].map((file) => accepted({ ...submission, file }));
  const decision: Decision = { kind: "send-back", ...inXA1, ...signed, dueDate: "2024-08-10" };
  const model = merge(copies, [decision]);
  const told = model.sources.map(({ status, issues }) => [status, issues.map(({ code }) => code)] as const);
  expect(told).toContainEqual(["rejected", ["merge.decided-send-back"]]);
});

describe("[M20] One level up", () => {
  function above(decisions: readonly Decision[], sent: readonly SubmissionOutcome[]) {
    const draft = summaryWorkbook(merge(sent, decisions), { index: smallIndex, wording: ({ code }) => code });
    const book = readWorkbook(writeWorkbook(draft));
    if (!book.ok) throw new Error(JSON.stringify(book.issues));
    return readSummary(book.value, { file: "huyen.xlsx", sha256: "huyen" });
  }
  const sent = [wrongSecond, report("XA2", { returns: { T1: rows } })];
  const decisions: readonly Decision[] = [
    { kind: "correct", ...inXA1, row: 13, field: "thamGia", value: "40", ...signed },
    { kind: "leave-out", orgUnit: "XA2", template: "T1", row: 12, ...signed },
  ];

  test("the same figures come out, and the decisions are seen with the board that made them", () => {
    const here = merge(sent, decisions);
    const there = merge(above(decisions, sent));
    expect(there.templates[0]?.total).toEqual(here.templates[0]?.total);
    expect(there.decisions.map(({ state, decision }) => [state, decision.kind, decision.board])).toEqual([
      ["applied", "correct", smallIndex.catalogue.board.orgUnit],
      ["applied", "leave-out", smallIndex.catalogue.board.orgUnit],
    ]);
    expect(codes(there).sort()).toEqual(codes(here).sort());
  });

  test("what was passed is told once, however often the summary is merged again", () => {
    const told = { T2: [{ nam: 2024, diaBan: "XA1", danSo: 5 }] };
    const twice = ["XA1", "BHXH"].map((orgUnit) => report(orgUnit, { returns: told }));
    const [found] = merge(twice).issues;
    const [unit = ""] = found?.where.file?.split("-") ?? [];
    const pass: Decision = { kind: "pass", orgUnit: unit, template: "T2", row: 12, ...signed };
    const model = merge(above([pass], twice));
    expect(model.decisions).toMatchObject([{ decision: { kind: "pass" }, state: "applied" }]);
    expect(model.decisions[0]?.findings.map(({ code }) => code)).toEqual([found?.code]);
  });

  test("they hold for the units' own files as well", () => {
    const both = merge([...above(decisions, sent), ...sent]);
    expect(both.templates[0]?.total).toEqual(merge(sent, decisions).templates[0]?.total);
  });

  test("a sheet or a file left out stays out", () => {
    const out: readonly Decision[] = [
      { kind: "leave-out", ...inXA1, ...signed },
      { kind: "leave-out", file: "XA2-1.xlsx", ...signed },
    ];
    const there = merge(above(out, sent));
    expect(figures(there)).toBeUndefined();
    expect(there.sources.map(({ status }) => status)).toEqual(["left-out", "left-out"]);
    expect(there.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
