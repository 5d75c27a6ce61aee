import fc from "fast-check";
import type { CatalogueIndex } from "../../../src/core/catalogue";
import type { SummaryModel } from "../../../src/core/merge";
import { condensedTexts, mergeSubmissions } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { campaigns } from "../../support/random-campaign";
import { comparisonIndex, PERIOD, report, smallIndex } from "../../support/small-campaign";

const merge = (outcomes: readonly SubmissionOutcome[], index: CatalogueIndex = comparisonIndex) =>
  mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2024-08-01" });

const t2 = (model: SummaryModel) => {
  const found = model.templates.find(({ template }) => template.code === "T2");
  if (found === undefined) throw new Error("T2");
  return found;
};

const D40 = "40-CT/TW@2004-06-15";
const owner = report("BHXH", {
  returns: { T2: [{ nam: 2024, diaBan: "XA1", danSo: 900, chiTieu: 0.5, tienDo: "Chưa" }] },
});
const commune = report("XA1", {
  returns: {
    T1: "nil",
    T2: [{ nam: 2024, diaBan: "XA1", danSo: 300, chiTieu: 1, tienDo: "Xong", vanBan: D40, caoNhat: 7 }],
  },
});

test("[M17] Figures of another unit's template stand beside the owner's and are in no figure", () => {
  const { total, rows, units, groups, choices, blocks, comparison } = t2(merge([owner, commune]));
  expect([total["danSo"], total["chiTieu"], total["caoNhat"], rows]).toEqual([900, 0.5, undefined, 1]);
  expect([units, groups, blocks].map((one) => one.length)).toEqual([1, 1, 1]);
  expect(groups[0]?.figures["danSo"]).toBe(900);
  expect(choices).toEqual([{ field: "tienDo", counts: [{ value: "Chưa", rows: 1 }] }]);
  expect(comparison).toMatchObject([
    { source: 1, orgUnit: "XA1", entries: [{ sheet: "T2", row: 12, values: { danSo: 300, caoNhat: 7 } }] },
  ]);
});

test("[M17] What is only compared covers no directive and is not told twice", () => {
  const model = merge([owner, commune]);
  expect(model.coverage[0]?.actions[1]).toMatchObject({ kind: "final-review", done: [], open: ["BHXH"] });
  expect(model.issues).toEqual([]);
  const added = merge([owner, commune], smallIndex);
  expect(added.coverage[0]?.actions[1]?.done).toEqual(["XA1"]);
  expect(added.issues.map(({ code }) => code)).toEqual(["merge.reported-twice"]);
});

test("[M17] A comparison is settled like any other return: turns, copies, conflicts, blanks", () => {
  const sent = (file: string, turn: number, danSo: number, unit = "XA1") =>
    report(unit, { file, turn, savedAt: undefined, returns: { T2: [{ danSo }] } });
  const model = merge([
    sent("1.xlsx", 1, 5),
    sent("2.xlsx", 2, 6),
    sent("2-again.xlsx", 2, 6),
    sent("a.xlsx", 1, 7, "XA2"),
    sent("b.xlsx", 1, 8, "XA2"),
    report("XA3", { file: "empty.xlsx", returns: { T2: "blank" } }),
  ]);
  const standings = model.sources.map(({ file, status, returns }) => [file, status, returns[0]?.standing]);
  expect(new Set(standings.map((one) => one.slice(1).join(" ")))).toEqual(
    new Set([
      "superseded superseded",
      "accepted compared",
      "duplicate repeated",
      "conflict conflict",
      "accepted blank",
    ]),
  );
  expect(t2(model).comparison.map(({ orgUnit, entries }) => [orgUnit, entries[0]?.values])).toEqual([
    ["XA1", { danSo: 6 }],
  ]);
  expect(model.issues.map(({ code }) => code)).toEqual(["merge.conflict", "merge.conflict"]);
});

test("[M17] A file of which only the comparison still stands is not superseded", () => {
  const first = report("XA1", { turn: 1, returns: { T1: [{ phaiHoc: 1 }], T2: [{ danSo: 5 }] } });
  const corrected = report("XA1", { turn: 2, returns: { T1: [{ phaiHoc: 2 }] } });
  const model = merge([first, corrected]);
  expect(model.sources[0]).toMatchObject({
    status: "accepted",
    returns: [{ standing: "superseded" }, { standing: "compared" }],
  });
  expect(t2(model).comparison).toMatchObject([{ source: 1, orgUnit: "XA1" }]);
});

test("[M17] Nobody is expected to send a comparison, and who sent one has not sent a report by it", () => {
  const { completeness } = merge([report("XA1", { returns: { T2: [{ danSo: 5 }] } })]);
  expect(completeness).toMatchObject({ expected: 4, received: 0, missing: ["XA1", "XA2", "XA3", "BHXH"] });
  expect(completeness.templates[1]).toMatchObject({ template: "T2", expected: 1, received: 0 });
  expect(completeness.units[0]?.returns[1]).toMatchObject({ duty: "comparison", state: "received", rows: 1 });
  expect(completeness.units[1]?.returns[1]).toMatchObject({ duty: "comparison", state: "not-expected" });
});

test("[M17] A file that brings nothing but a comparison is accepted; unknown columns are pointed out", () => {
  const model = merge([report("XA1", { returns: { T2: [{ danSo: 5, la: 1 }] } })]);
  expect(model.sources[0]).toMatchObject({
    status: "accepted-with-warnings",
    returns: [{ template: "T2", rows: 1, standing: "compared" }],
  });
  expect(model.issues).toMatchObject([{ code: "merge.field-unknown", found: "la" }]);
});

const isCompared = (orgUnit: string, template: string): boolean =>
  comparisonIndex
    .owed(orgUnit, PERIOD)
    .some((owed) => owed.template.code === template && owed.duty === "comparison");

/** The same files, as if nobody had sent anything to compare. */
const withoutComparisons = (outcomes: readonly SubmissionOutcome[]): readonly SubmissionOutcome[] =>
  outcomes.map((outcome) => {
    if (outcome.status === "rejected") return outcome;
    const { cover, returns } = outcome.submission;
    const own = returns.filter(({ template }) => !isCompared(cover.orgUnit, template));
    return { ...outcome, submission: { ...outcome.submission, returns: own } };
  });

/** Everything a board adds up or reads off a summary; texts too. */
const figuresOf = ({ templates, coverage, completeness }: SummaryModel) => ({
  coverage,
  templates: templates.map(({ comparison: _beside, ...figures }) => figures),
  texts: templates.flatMap(condensedTexts),
  counts: completeness.templates,
  expected: [completeness.expected, completeness.received, completeness.nil, completeness.late],
  open: [completeness.missing, completeness.notYetDue, completeness.incomplete],
});

test("[M17] Every figure is what it would be had nobody sent anything to compare", () => {
  fc.assert(
    fc.property(campaigns, (outcomes) => {
      expect(figuresOf(merge(outcomes))).toEqual(figuresOf(merge(withoutComparisons(outcomes))));
    }),
  );
});

test("[M17] Compared rows are the very rows that would count if these units were asked for them", () => {
  const blocksBy = (model: SummaryModel, kind: "blocks" | "comparison", compared: boolean) =>
    model.templates.flatMap((summary) =>
      summary[kind].flatMap((block) =>
        isCompared(block.orgUnit, summary.template.code) === compared
          ? [{ template: summary.template.code, ...block }]
          : [],
      ),
    );
  let seen = 0;
  fc.assert(
    fc.property(campaigns, (outcomes) => {
      const [beside, asked] = [merge(outcomes), merge(outcomes, smallIndex)];
      expect(blocksBy(beside, "comparison", true)).toEqual(blocksBy(asked, "blocks", true));
      expect(blocksBy(beside, "blocks", false)).toEqual(blocksBy(asked, "blocks", false));
      expect([blocksBy(beside, "comparison", false), blocksBy(beside, "blocks", true)]).toEqual([[], []]);
      seen += blocksBy(beside, "comparison", true).length;
    }),
  );
  expect(seen).toBeGreaterThan(50);
});

test("[M17] The owner's total agrees with a plain addition of the owner's own cells", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("BHXH", "XA1", "XA2", "XA3"), fc.nat(9999)), { maxLength: 40 }),
      (cells) => {
        const senders = [...new Set(cells.map(([unit]) => unit))];
        const rowsOf = (unit: string) => cells.flatMap(([of, danSo]) => (of === unit ? [{ danSo }] : []));
        const model = merge(senders.map((unit) => report(unit, { returns: { T2: rowsOf(unit) } })));
        const own = rowsOf("BHXH").map(({ danSo }) => danSo);
        expect(t2(model).rows).toBe(own.length);
        expect(t2(model).total["danSo"]).toBe(
          own.length === 0 ? undefined : own.reduce((sum, one) => sum + one, 0),
        );
        const besides = t2(model).comparison.reduce((sum, { entries }) => sum + entries.length, 0);
        expect(besides).toBe(cells.length - own.length);
      },
    ),
  );
});
