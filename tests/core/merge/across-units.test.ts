import { catalogueIndex } from "../../../src/core/catalogue";
import { condensedTexts, mergeSubmissions } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { expression } from "../catalogue/small-catalogue";
import { PERIOD, report, smallIndex } from "../../support/small-campaign";

const merge = (...outcomes: readonly SubmissionOutcome[]) =>
  mergeSubmissions(outcomes, { index: smallIndex, period: PERIOD, asOf: "2024-08-01" });

const D40 = "40-CT/TW@2004-06-15";
const D38 = "38-CT/TW@2009-09-07";
const D36 = "36-NQ/TW@2014-07-01";

test("[M13] By directive: who reported it, who owes it and did not, and what the guide asks", () => {
  const { coverage } = merge(
    report("XA2", { returns: { T1: [{ vanBan: D38 }] } }),
    report("XA1", { returns: { T1: [{ vanBan: D38 }, { vanBan: D38 }, { vanBan: D36 }] } }),
  );
  expect(coverage.map(({ directive }) => directive.id)).toEqual([D40, D38, D36]);
  expect(coverage[1]?.actions).toEqual([
    { kind: "disseminate", asked: true, done: ["XA1", "XA2"], open: ["XA3", "XA4"] },
    { kind: "final-review", asked: false, done: [], open: ["XA1", "XA2", "XA3", "XA4", "BHXH"] },
  ]);
  expect(coverage[2]?.actions[0]).toMatchObject({ asked: false, done: ["XA1"] });
});

test("[M13] A preset row that is not done yet covers nothing", () => {
  const { coverage } = merge(
    report("XA1", { returns: { T2: [{ vanBan: D40, tienDo: "Chưa" }] } }),
    report("XA2", { returns: { T2: [{ vanBan: D40, tienDo: "Xong" }] } }),
    report("XA3", { returns: { T2: [{ vanBan: D40 }] } }),
  );
  expect(coverage[0]?.actions[1]).toMatchObject({ kind: "final-review", asked: true, done: ["XA2"] });
});

test.each([
  ["the directive's day of issue", "issuedOn(vanBan) < 39000", ["XA1"]],
  ["the kind of the unit", 'unitKind() == "xa"', ["XA1", "XA2"]],
])("[M13] A row covers its directive by whatever its template's condition asks: %s", (_, condition, done) => {
  const templates = smallIndex.catalogue.templates.map((one) =>
    one.code === "T2" ? { ...one, coverageWhen: expression(condition) } : one,
  );
  const outcomes = [
    report("XA1", { returns: { T2: [{ vanBan: D40, tienDo: "Chưa" }] } }),
    report("XA2", { returns: { T2: [{ vanBan: D38, tienDo: "Xong" }] } }),
  ];
  const index = catalogueIndex({ ...smallIndex.catalogue, templates });
  const { coverage } = mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2024-08-01" });
  const reviewed = coverage.flatMap(({ actions }) => actions[1]?.done ?? []);
  expect(reviewed.sort()).toEqual(done);
});

test("[M13] Rows that do not count cover nothing", () => {
  const { coverage } = merge(
    report("XA1", { turn: 1, returns: { T1: [{ vanBan: D38 }] } }),
    report("XA1", { turn: 2, returns: { T1: [{ vanBan: D36 }] } }),
  );
  expect(coverage.map(({ directive, actions }) => [directive.id, actions[0]?.done])).toEqual([
    [D40, []],
    [D38, []],
    [D36, ["XA1"]],
  ]);
});

test("[M14] Two units telling about one of them in the same year are pointed out, and both count", () => {
  const model = merge(
    report("BHXH", { file: "bhxh.xlsx", returns: { T2: [{ nam: 2024, diaBan: "XA1", danSo: 9 }] } }),
    report("XA1", { file: "xa1.xlsx", returns: { T2: [{ nam: 2024, diaBan: "XA1", danSo: 9 }] } }),
  );
  expect(model.issues).toMatchObject([
    {
      code: "merge.reported-twice",
      severity: "warning",
      where: { file: "bhxh.xlsx", sheet: "T2", row: 12, field: "diaBan" },
      facts: { other: "xa1.xlsx", otherSheet: "T2", otherRow: 12, otherUnit: "Đảng ủy xã Một" },
    },
  ]);
  expect(model.templates[1]?.total["danSo"]).toBe(18);
  expect(model.sources.find(({ file }) => file === "bhxh.xlsx")?.status).toBe("accepted-with-warnings");
});

test("[M14] Two partners naming each other are pointed out once; another year or another unit is not", () => {
  const row = (nam: number, diaBan: string) => ({ nam, diaBan });
  expect(
    merge(
      report("XA1", { returns: { T2: [row(2024, "XA2")] } }),
      report("XA2", { returns: { T2: [row(2024, "XA1")] } }),
    ).issues,
  ).toMatchObject([
    { code: "merge.reported-twice", where: { file: "XA2-1.xlsx" }, facts: { other: "XA1-1.xlsx" } },
  ]);
  expect(
    merge(
      report("XA1", { returns: { T2: [row(2024, "XA1"), row(2024, "XA2")] } }),
      report("XA2", { returns: { T2: [row(2023, "XA1")] } }),
      report("BHXH", { returns: { T2: [row(2024, "XA3"), row(2022, "XA1")] } }),
    ).issues,
  ).toEqual([]);
});

test("[M16] Equal words of several units become one text with everybody's name; groups stay apart", () => {
  const model = merge(
    report("XA1", {
      returns: {
        T1: [
          { vanBan: D38, noiDung: "Thiếu kinh phí" },
          { vanBan: D40, noiDung: "Thiếu kinh phí" },
        ],
      },
    }),
    report("XA2", {
      returns: {
        T1: [
          { vanBan: D38, noiDung: "thiếu  kinh phí" },
          { vanBan: D38, noiDung: "Thiếu người" },
        ],
      },
    }),
  );
  const summary = model.templates[0];
  if (summary === undefined) throw new Error("T1");
  expect(
    condensedTexts(summary).map(({ group, text, orgUnits, rows, firstRow }) => [
      group[0],
      text,
      orgUnits,
      rows,
      firstRow,
    ]),
  ).toEqual([
    [D40, "Thiếu kinh phí", ["XA1"], 1, 1],
    [D38, "Thiếu kinh phí", ["XA1", "XA2"], 2, 0],
    [D38, "Thiếu người", ["XA2"], 1, 3],
  ]);
});

test("[M16] A de-duplicated list is one list over all groups", () => {
  const model = merge(
    report("XA1", {
      returns: {
        T1: [
          { vanBan: D38, vbTrienKhai: "12-KH/ĐU" },
          { vanBan: D40, vbTrienKhai: "12-KH/ĐU" },
        ],
      },
    }),
    report("XA2", { returns: { T1: [{ vbTrienKhai: "9-KH/ĐU" }] } }),
  );
  const texts = model.templates.flatMap(condensedTexts);
  expect(texts.map(({ text, rows, group }) => [text, rows, group])).toEqual([
    ["12-KH/ĐU", 2, []],
    ["9-KH/ĐU", 1, []],
  ]);
});

test("The findings of replaced files and copies stay with their source and do not ask for attention", () => {
  const issue = { code: "test.note", severity: "warning" as const, where: { file: "XA1-1.xlsx" } };
  const first = report("XA1", { turn: 1, issues: [issue], returns: { T1: [{ phaiHoc: 1 }] } });
  const model = merge(first, report("XA1", { turn: 2, returns: { T1: [{ phaiHoc: 2 }] } }));
  expect(model.issues).toEqual([]);
  expect(model.sources[0]?.issues.map(({ code }) => code)).toEqual(["merge.superseded", "test.note"]);
});

test("[M15] A period the catalogue lacks is a bug of the caller", () => {
  expect(() => mergeSubmissions([], { index: smallIndex, period: "1999", asOf: "2024-08-01" })).toThrow(
    "1999",
  );
});
