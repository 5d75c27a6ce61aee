import fc from "fast-check";
import type { SummaryModel } from "../../../src/core/merge";
import { mergeSubmissions } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { campaigns } from "../../support/random-campaign";
import { comparisonIndex, PERIOD, smallIndex } from "../../support/small-campaign";

const merge = (outcomes: readonly SubmissionOutcome[], index = smallIndex): SummaryModel =>
  mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2024-07-20" });

test.each([
  ["", smallIndex],
  [", nor of what is only compared", comparisonIndex],
])("[M11] The order of files never changes the summary%s", (_more, index) => {
  fc.assert(
    fc.property(
      campaigns.chain((outcomes) =>
        fc.tuple(fc.constant(outcomes), fc.shuffledSubarray([...outcomes], { minLength: outcomes.length })),
      ),
      ([outcomes, shuffled]) => expect(merge(shuffled, index)).toEqual(merge(outcomes, index)),
    ),
  );
});

test("[M1] Handing everything in twice changes no figure and no state", () => {
  fc.assert(
    fc.property(campaigns, (outcomes) => {
      const [once, twice] = [merge(outcomes), merge([...outcomes, ...outcomes])];
      expect(figuresOf(twice)).toEqual(figuresOf(once));
      expect(twice.completeness).toEqual(once.completeness);
      expect(twice.sources).toHaveLength(2 * once.sources.length);
    }),
  );
});

test("[M2] Every unit, template and period has at most one counted return, and nothing handed in is lost", () => {
  fc.assert(
    fc.property(campaigns, (outcomes) => {
      const model = merge(outcomes);
      const counted = model.sources.flatMap(({ orgUnit, returns }) =>
        returns
          .filter(({ standing }) => standing === "counted")
          .map(({ template }) => `${orgUnit} ${template}`),
      );
      expect(new Set(counted).size).toBe(counted.length);
      expect(model.sources).toHaveLength(outcomes.length);
      const listed = model.sources.flatMap(({ returns }) => returns.map(({ rows }) => rows));
      expect(sum(listed)).toBe(sum(outcomes.flatMap(rowsOf)));
    }),
  );
});

test("[M12] Totals agree with a plain count over the rows that are shown", () => {
  fc.assert(
    fc.property(campaigns, (outcomes) => {
      for (const { template, blocks, total, units, groups, rows } of merge(outcomes).templates) {
        const all = blocks.flatMap(({ orgUnit, entries }) =>
          entries.map(({ values }) => ({ orgUnit, values })),
        );
        expect(all).toHaveLength(rows);
        expect(sum(units.map((unit) => unit.rows))).toBe(rows);
        if (template.groupBy.length > 0) expect(sum(groups.map((group) => group.rows))).toBe(rows);
        for (const { key, aggregate } of template.fields) {
          if (aggregate.op !== "sum") continue;
          const values = all.flatMap(({ values: row }) => (typeof row[key] === "number" ? [row[key]] : []));
          expect(total[key]).toBe(values.length === 0 ? undefined : inCents(values));
          for (const { orgUnit, figures } of units) {
            const own = all
              .filter((row) => row.orgUnit === orgUnit)
              .flatMap(({ values: row }) => (typeof row[key] === "number" ? [row[key]] : []));
            expect(figures[key]).toBe(own.length === 0 ? undefined : inCents(own));
          }
        }
      }
    }),
  );
});

const figuresOf = ({ templates }: SummaryModel) =>
  templates.map(({ total, units, groups, choices, rows }) => ({ total, units, groups, choices, rows }));

const rowsOf = (outcome: SubmissionOutcome): readonly number[] =>
  outcome.status === "rejected"
    ? Object.values(outcome.rowCounts)
    : outcome.submission.returns.map(({ entries }) => entries.length);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
/** Money is generated in whole hundredths, so adding hundredths is exact. */
const inCents = (numbers: readonly number[]): number =>
  sum(numbers.map((one) => Math.round(one * 100))) / 100;
