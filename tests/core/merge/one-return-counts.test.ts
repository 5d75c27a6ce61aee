import { mergeSubmissions } from "../../../src/core/merge";
import { stillAsking } from "../../../src/core/merge/list-sources";
import { type Issue, given } from "../../../src/core/base";
import type { RefusedSheet, SubmissionOutcome } from "../../../src/core/submissions";
import { PERIOD, rejectedReport, report, smallIndex } from "../../support/small-campaign";

const merge = (...outcomes: readonly SubmissionOutcome[]) =>
  mergeSubmissions(outcomes, { index: smallIndex, period: PERIOD, asOf: "2024-08-01" });

const statuses = (...outcomes: readonly SubmissionOutcome[]) =>
  Object.fromEntries(merge(...outcomes).sources.map(({ file, status }) => [file, status]));

const total = (model: ReturnType<typeof merge>, field = "phaiHoc", template = "T1") =>
  model.templates.find((one) => one.template.code === template)?.total[field];

const codes = (model: ReturnType<typeof merge>) => model.issues.map(({ code }) => code);

const ten = { T1: [{ phaiHoc: 10 }] };
const eleven = { T1: [{ phaiHoc: 11 }] };

test("[M1] The same bytes count once, under whatever name they came", () => {
  const original = report("XA1", { file: "b.xlsx", returns: ten });
  const copy = { ...original, submission: { ...original.submission, file: "a.xlsx" } };
  const model = merge(original, copy, copy);
  expect(total(model)).toBe(10);
  expect(model.sources.map(({ file, status }) => [file, status])).toEqual([
    ["a.xlsx", "accepted"],
    ["a.xlsx", "duplicate"],
    ["b.xlsx", "duplicate"],
  ]);
  expect(model.sources[2]?.issues).toMatchObject([
    { code: "merge.duplicate-file", facts: { other: "a.xlsx" } },
  ]);
});

test("[M1] A rejected file sent twice is listed twice and rejected once", () => {
  const model = merge(rejectedReport("XA1"), rejectedReport("XA1"));
  expect(model.sources.map(({ status }) => status)).toEqual(["rejected", "duplicate"]);
});

test("[M2] A higher turn supersedes a lower one, though it was saved earlier; the lower one stays listed", () => {
  const first = report("XA1", { turn: 1, savedAt: "2024-07-09T00:00:00Z", returns: ten });
  const second = report("XA1", { turn: 2, savedAt: "2024-07-08T00:00:00Z", returns: eleven });
  const model = merge(second, first);
  expect(total(model)).toBe(11);
  expect(model.sources).toMatchObject([
    {
      file: "XA1-1.xlsx",
      status: "superseded",
      returns: [{ template: "T1", rows: 1, standing: "superseded" }],
    },
    { file: "XA1-2.xlsx", status: "accepted", returns: [{ standing: "counted" }] },
  ]);
  expect(model.sources[0]?.sha256).toBe(first.submission.sha256);
  expect(model.sources[0]?.issues).toMatchObject([
    { code: "merge.superseded", severity: "info", facts: { other: "XA1-2.xlsx", templates: "T1" } },
  ]);
});

test("[M2] A correction of one sheet leaves the others of the earlier file counted", () => {
  const first = report("XA1", { turn: 1, returns: { ...ten, T2: [{ danSo: 500 }] } });
  const second = report("XA1", { turn: 2, returns: eleven });
  const model = merge(first, second);
  expect([total(model), total(model, "danSo", "T2")]).toEqual([11, 500]);
  expect(model.sources.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
});

test("[M2] Ten is more than nine: turns are numbers", () => {
  const model = merge(report("XA1", { turn: 9, returns: ten }), report("XA1", { turn: 10, returns: eleven }));
  expect(total(model)).toBe(11);
});

test("[M3] A file opened and saved again says the same and counts once, rows in another order or not", () => {
  const rows = [{ phaiHoc: 1, ghiChu: "a" }, { phaiHoc: 2 }];
  const first = report("XA1", { file: "a.xlsx", savedAt: undefined, returns: { T1: rows } });
  const again = report("XA1", { file: "b.xlsx", savedAt: undefined, returns: { T1: [...rows].reverse() } });
  const model = merge(first, again);
  expect(total(model)).toBe(3);
  expect(model.sources.map(({ status }) => status).sort()).toEqual(["accepted", "duplicate"]);
  expect(codes(model)).toEqual([]);
});

test("[M3] A value moved to another column, or to another row, is not the same report", () => {
  const first = report("XA1", {
    file: "a.xlsx",
    savedAt: undefined,
    returns: { T1: [{ phaiHoc: 1, thamGia: 2 }] },
  });
  const swapped = report("XA1", {
    file: "b.xlsx",
    savedAt: undefined,
    returns: { T1: [{ phaiHoc: 2, thamGia: 1 }] },
  });
  expect(statuses(first, swapped)).toEqual({ "a.xlsx": "conflict", "b.xlsx": "conflict" });
  const apart = report("XA1", {
    file: "c.xlsx",
    savedAt: undefined,
    returns: { T1: [{ phaiHoc: 1 }, { thamGia: 2 }] },
  });
  expect(statuses(first, apart)).toEqual({ "a.xlsx": "conflict", "c.xlsx": "conflict" });
});

test("[M3] Zero and blank are not the same value", () => {
  const blank = report("XA1", { file: "a.xlsx", savedAt: undefined, returns: { T1: [{ phaiHoc: 1 }] } });
  const zero = report("XA1", {
    file: "b.xlsx",
    savedAt: undefined,
    returns: { T1: [{ phaiHoc: 1, thamGia: 0 }] },
  });
  expect(statuses(blank, zero)).toEqual({ "a.xlsx": "conflict", "b.xlsx": "conflict" });
});

test("[M5] An empty sheet in a correction does not wipe out what was reported", () => {
  const model = merge(
    report("XA1", { turn: 1, returns: ten }),
    report("XA1", { turn: 2, returns: { T1: "blank" } }),
  );
  expect(total(model)).toBe(10);
});

test("[M5] Marking không phát sinh in a correction withdraws the rows", () => {
  const model = merge(
    report("XA1", { turn: 1, returns: ten }),
    report("XA1", { turn: 2, returns: { T1: "nil" } }),
  );
  expect(total(model)).toBeUndefined();
  expect(model.completeness.units[0]?.returns[0]).toMatchObject({ template: "T1", state: "nil", rows: 0 });
});

test("[M6] Within one turn the later save counts, and its file says so", () => {
  const early = report("XA1", { file: "a.xlsx", savedAt: "2024-07-05T01:00:00Z", returns: ten });
  const late = report("XA1", { file: "b.xlsx", savedAt: "2024-07-05T09:00:00+07:00", returns: eleven });
  const model = merge(late, early);
  expect(total(model)).toBe(11);
  expect(model.issues).toMatchObject([
    {
      code: "merge.later-save",
      severity: "warning",
      where: { file: "b.xlsx" },
      facts: { other: "a.xlsx", templates: "T1" },
    },
  ]);
  expect(model.sources.map(({ status }) => status)).toEqual(["superseded", "accepted-with-warnings"]);
  expect(model.sources[0]?.issues).toMatchObject([
    { code: "merge.saved-earlier", severity: "info", facts: { other: "b.xlsx", templates: "T1" } },
  ]);
});

const savedAt = (file: string, time: string, phaiHoc: number) =>
  report("XA1", { file, savedAt: `2024-07-05T${time}Z`, returns: { T1: [{ phaiHoc }] } });

/** Every order of three things. */
const ordersOf = <T>([a, b, c]: readonly [T, T, T]): readonly (readonly [T, T, T])[] => [
  [a, b, c],
  [a, c, b],
  [b, a, c],
  [b, c, a],
  [c, a, b],
  [c, b, a],
];

test("[M6] A save is a correction of another from a quarter of an hour on, not a moment sooner", () => {
  const first = savedAt("a.xlsx", "03:00:00", 10);
  expect(total(merge(first, savedAt("b.xlsx", "03:14:59.999", 11)))).toBeUndefined();
  expect(statuses(first, savedAt("b.xlsx", "03:14:59.999", 11))).toEqual({
    "a.xlsx": "conflict",
    "b.xlsx": "conflict",
  });
  expect(total(merge(first, savedAt("b.xlsx", "03:15:00", 11)))).toBe(11);
});

test("[M6] Of three files the last must come a quarter of an hour after each of the others", () => {
  const [first, second] = [savedAt("a.xlsx", "03:00:00", 10), savedAt("b.xlsx", "03:10:00", 11)];
  for (const files of ordersOf([first, second, savedAt("c.xlsx", "03:25:00", 12)])) {
    expect(total(merge(...files))).toBe(12);
    expect(codes(merge(...files))).toEqual(["merge.later-save", "merge.later-save"]);
  }
  for (const files of ordersOf([first, second, savedAt("c.xlsx", "03:24:00", 12)])) {
    expect(total(merge(...files))).toBeUndefined();
    expect(merge(...files).sources.map(({ status }) => status)).toEqual(["conflict", "conflict", "conflict"]);
  }
});

test("[M6] A copy of the last save, however close, does not stand against it", () => {
  const files = [
    savedAt("a.xlsx", "03:00:00", 10),
    savedAt("b.xlsx", "03:20:00", 11),
    savedAt("c.xlsx", "03:25:00", 11),
  ] as const;
  for (const order of ordersOf(files)) {
    expect(total(merge(...order))).toBe(11);
    expect(statuses(...order)).toEqual({
      "a.xlsx": "superseded",
      "b.xlsx": "accepted-with-warnings",
      "c.xlsx": "duplicate",
    });
  }
});

test.each([
  ["saved times a minute apart", "2024-07-05T03:00:00Z", "2024-07-05T03:01:00Z"],
  ["equal saved times", "2024-07-05T03:00:00Z", "2024-07-05T03:00:00.000Z"],
  ["no saved times", undefined, undefined],
  ["one saved time unknown", undefined, "2024-07-05T03:00:00Z"],
  ["a saved time that is none", "hôm qua", "2024-07-05T03:00:00Z"],
])(
  "[M6] Two different files of one turn with %s are a conflict: shown, and neither counts",
  (_case, first, second) => {
    const model = merge(
      report("XA1", { file: "a.xlsx", savedAt: first, returns: ten }),
      report("XA1", { file: "b.xlsx", savedAt: second, returns: eleven }),
      report("XA2", { returns: ten }),
    );
    expect(total(model)).toBe(10);
    expect(model.sources.map(({ status }) => status).sort()).toEqual(["accepted", "conflict", "conflict"]);
    expect(model.issues).toMatchObject([
      {
        code: "merge.conflict",
        severity: "error",
        where: { file: "a.xlsx" },
        facts: { other: "b.xlsx", templates: "T1" },
      },
      {
        code: "merge.conflict",
        severity: "error",
        where: { file: "b.xlsx" },
        facts: { other: "a.xlsx", templates: "T1" },
      },
    ]);
    expect(model.completeness.units[0]).toMatchObject({ orgUnit: "XA1", state: "conflict" });
  },
);

test("[M6] A higher turn ends a conflict of the turn before", () => {
  const model = merge(
    report("XA1", { file: "a.xlsx", savedAt: undefined, returns: ten }),
    report("XA1", { file: "b.xlsx", savedAt: undefined, returns: eleven }),
    report("XA1", { file: "c.xlsx", savedAt: undefined, turn: 2, returns: { T1: [{ phaiHoc: 12 }] } }),
  );
  expect(total(model)).toBe(12);
  expect(model.issues).toEqual([]);
});

test("[M6] A conflict in one template leaves the other templates of both files alone", () => {
  const model = merge(
    report("XA1", { file: "a.xlsx", savedAt: undefined, returns: { ...ten, T2: [{ danSo: 5 }] } }),
    report("XA1", { file: "b.xlsx", savedAt: undefined, returns: eleven }),
  );
  expect([total(model), total(model, "danSo", "T2")]).toEqual([undefined, 5]);
});

test("[M10] A rejected file counts nowhere and supersedes nothing; that the earlier one still counts is said", () => {
  const model = merge(report("XA1", { returns: ten }), rejectedReport("XA1"));
  expect(total(model)).toBe(10);
  expect(codes(model)).toEqual(["merge.earlier-still-counted", "test.broken"]);
  expect(model.sources.find(({ status }) => status === "rejected")).toMatchObject({
    orgUnit: "XA1",
    returns: [{ template: "T1", rows: 2, standing: "refused" }],
  });
});

test("[M10] A rejected file asks for nobody once all of it came again, saved clearly later", () => {
  const again = (savedAt: string, returns: Parameters<typeof report>[1] = { returns: ten }) =>
    merge(report("XA1", { savedAt, ...returns }), rejectedReport("XA1"));
  const later = again("2024-07-06T03:15:00Z");
  expect(total(later)).toBe(10);
  expect(later.issues).toEqual([]);
  expect(later.sources.map(({ status, issues }) => [status, issues.map(({ code }) => code)])).toContainEqual([
    "superseded",
    ["merge.came-again", "test.broken"],
  ]);
  // Saved side by side, or without what the rejected one held, nobody can say that it did.
  expect(codes(again("2024-07-06T03:14:00Z"))).toEqual(["merge.earlier-still-counted", "test.broken"]);
  expect(codes(again("2024-07-06T04:00:00Z", { returns: { T2: [{ danSo: 1 }] } }))).toEqual(["test.broken"]);
});

/** A report with an error in rows of some of its sheets, or in whole ones. */
function withErrors(
  outcome: ReturnType<typeof report>,
  refused: Readonly<Record<string, RefusedSheet>>,
): SubmissionOutcome {
  const { submission } = outcome;
  const issues = Object.keys(refused).map((template): Issue => {
    const where = { file: submission.file, template };
    return { code: "test.broken", severity: "error", where };
  });
  const returns = submission.returns.map((one) => ({ ...one, ...given({ refused: refused[one.template] }) }));
  return { status: "accepted-in-part", submission: { ...submission, returns }, issues };
}

const twoSheets = { T1: [{ phaiHoc: 10 }, { phaiHoc: 7 }], T2: [{ danSo: 500 }] };

test("[M10] An error in one sheet sends that sheet back, the others count", () => {
  const model = merge(withErrors(report("XA1", { returns: twoSheets }), { T1: { rows: [2] } }));
  expect([total(model), total(model, "danSo", "T2")]).toEqual([undefined, 500]);
  expect(model.sources).toMatchObject([
    { status: "accepted-in-part", returns: [{ standing: "refused" }, { standing: "counted" }] },
  ]);
  expect(model.completeness.units[0]).toMatchObject({
    state: "received",
    lacking: ["T1"],
    returns: [{ state: "rejected" }, { state: "received" }, { state: "not-expected" }],
  });
});

test("[M10] A file of which no sheet can be accepted is rejected", () => {
  const model = merge(withErrors(report("XA1", { returns: ten }), { T1: {} }));
  expect(model.sources).toMatchObject([{ status: "rejected", returns: [{ standing: "refused" }] }]);
  expect(model.completeness.units[0]).toMatchObject({ orgUnit: "XA1", state: "rejected" });
});

test("[M10] A corrected sheet with a new error leaves the earlier one counted, and says so", () => {
  const first = report("XA1", { returns: twoSheets });
  const second = withErrors(
    report("XA1", { turn: 2, returns: { T1: [{ phaiHoc: 99 }], T2: [{ danSo: 501 }] } }),
    {
      T1: {},
    },
  );
  const model = merge(first, second);
  expect([total(model), total(model, "danSo", "T2")]).toEqual([17, 501]);
  expect(model.sources[1]?.issues).toMatchObject([
    { code: "merge.other-sheet-counted", facts: { templates: "T1", other: "XA1-1.xlsx" } },
    { code: "test.broken" },
  ]);
});

test("[M10] A sheet that went back and came again without an error in a higher turn asks for nobody any more", () => {
  const first = withErrors(report("XA1", { returns: twoSheets }), { T1: {} });
  const whole = merge(first, report("XA1", { turn: 2, returns: twoSheets }));
  expect(whole.sources.map(({ status }) => status)).toEqual(["superseded", "accepted"]);
  expect(codes(whole)).toEqual([]);
  const sheetOnly = merge(first, report("XA1", { turn: 2, returns: eleven }));
  expect(sheetOnly.sources.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  expect([total(sheetOnly), total(sheetOnly, "danSo", "T2")]).toEqual([11, 500]);
  expect(codes(sheetOnly)).not.toContain("test.broken");
});

test("[M10] Of the same turn a sheet is mended by one that was saved a quarter of an hour later, or more", () => {
  const at = (savedAt: string | undefined, file: string) =>
    report("XA1", { file, returns: twoSheets, ...(savedAt === undefined ? {} : { savedAt }) });
  const sent = (first: string | undefined, then: string | undefined) =>
    codes(merge(withErrors(at(first, "a.xlsx"), { T1: {} }), at(then, "b.xlsx")));
  expect(sent("2024-07-05T08:00:00Z", "2024-07-06T08:00:00Z")).not.toContain("test.broken");
  expect(sent("2024-07-05T08:00:00Z", "2024-07-05T08:05:00Z")).toContain("test.broken");
  expect(sent("2024-07-06T08:00:00Z", "2024-07-05T08:00:00Z")).toContain("test.broken");
  expect(sent(undefined, undefined)).toContain("test.broken");
});

const provisionally = (...outcomes: readonly SubmissionOutcome[]) =>
  mergeSubmissions(outcomes, { index: smallIndex, period: PERIOD, asOf: "2024-08-01", provisional: true });

test("[M19] On the board's wish the good rows of a returned sheet count, and the total says what it lacks", () => {
  const outcome = withErrors(report("XA1", { returns: twoSheets }), { T1: { rows: [2] } });
  const wrongRow = outcome.status !== "rejected" && outcome.submission.returns[0]?.entries[1]?.row;
  const marked = withErrors(report("XA1", { returns: twoSheets }), { T1: { rows: [Number(wrongRow)] } });
  const model = provisionally(marked);
  expect(total(model)).toBe(10);
  expect(model.templates[0]?.lacking).toEqual([{ orgUnit: "XA1", rows: 1 }]);
  expect(model.templates[1]?.lacking).toEqual([]);
  expect(model.completeness).toEqual(merge(marked).completeness);
});

test("[M19] A sheet that is wrong as a whole, or has another in its place, gives no provisional rows", () => {
  const whole = withErrors(report("XA1", { returns: ten }), { T1: {} });
  expect(total(provisionally(whole))).toBeUndefined();
  const later = withErrors(report("XA1", { turn: 2, returns: eleven }), { T1: { rows: [99] } });
  const model = provisionally(report("XA1", { returns: ten }), later);
  expect(total(model)).toBe(10);
  expect(model.templates[0]?.lacking).toEqual([]);
});

test("[M15] A report for another period or of an unknown unit is listed with its reason and not counted", () => {
  const model = merge(report("XA1", { period: "2023", returns: ten }), report("XA9", { returns: ten }));
  expect(total(model)).toBeUndefined();
  expect(model.sources.map(({ status, issues }) => [status, issues[0]?.code, issues[0]?.found])).toEqual([
    ["rejected", "merge.other-period", "2023"],
    ["rejected", "merge.org-unit-unknown", "XA9"],
  ]);
});

test.each(["submission.other-period", "merge.other-period"])(
  "[M15] Of a report for another period one cause is told, and not each of its days: %s",
  (code) => {
    const day: Issue = { code: "submission.rule-broken", severity: "warning", where: { row: 12 } };
    const other: Issue = { code, severity: "error", where: {} };
    expect(stillAsking({ issues: [other, day], returns: [] })).toEqual([other]);
    expect(stillAsking({ issues: [day], returns: [] })).toEqual([day]);
  },
);

test("[M15] A template or column the catalogue lacks is named, the rest of the file counts", () => {
  const model = merge(report("XA1", { returns: { T1: [{ phaiHoc: 4, la: 1 }], T9: [{ x: 1 }] } }));
  expect(total(model)).toBe(4);
  expect(model.issues.map(({ code, found }) => [code, found])).toEqual([
    ["merge.field-unknown", "la"],
    ["merge.template-unknown", "T9"],
  ]);
});

test("[M15] Rows of a template the unit does not owe count, with a warning", () => {
  const model = merge(report("BHXH", { returns: ten }));
  expect(total(model)).toBe(10);
  expect(model.issues).toMatchObject([
    { code: "merge.not-assigned", severity: "warning", where: { template: "T1" } },
  ]);
  expect(merge(report("CLB", { returns: { T3: [{ so: 1 }] } })).issues).toEqual([]);
});

test("The cover is no table: it is neither summed up nor missed", () => {
  const model = merge(report("XA1", { returns: { T0: [{ donVi: "XA1" }], ...ten } }));
  expect(model.templates.map(({ template }) => template.code)).toEqual(["T1", "T2", "T3"]);
  expect(model.issues).toEqual([]);
});
