import { type Field, type Template, aggregationOf } from "../../catalogue";
import { vietnameseNumber } from "../../submissions";
import type { FieldValue } from "../../submissions";
import type { FoundHere } from "../found-here";
import { totalOf } from "../figures/condense-template";
import { mergeIssue } from "../issues";
import type { Figures, PartsDifference } from "../model";
import type { Plan } from "../plan";
import type { SettledReturn } from "../settle-files";
import { isChosen } from "../settle-returns";
import type { ToldTwice } from "./over-parts";
import { withStocks } from "./row-blocks";
import type { UnitStatuses } from "./unit-statuses";

/**
 * What was reported for a period itself, held against the figures of its parts (RULES.md M33): every figure that
 * differs, with both numbers. Where nothing came for the parts there is nothing to hold it against.
 */
export function partsDifferences(
  settled: readonly SettledReturn[],
  statuses: UnitStatuses,
  plan: Plan,
): readonly PartsDifference[] {
  const chosen = new Map(
    settled.flatMap((one): readonly (readonly [string, SettledReturn])[] =>
      isChosen(one.standing) ? [[keyOf(one.orgUnit, one.templateReturn.template, one.period), one]] : [],
    ),
  );
  return plan.templates.flatMap((template) =>
    [...statuses].flatMap(([orgUnit, byTemplate]) =>
      (byTemplate.get(template.code)?.told ?? []).flatMap((told): readonly PartsDifference[] => {
        const returnFor = (period: string) => chosen.get(keyOf(orgUnit, template.code, period));
        const own = returnFor(told.period);
        if (own === undefined) return [];
        const parts = told.madeOf.flatMap((period) => returnFor(period) ?? []);
        const figures = differing(template, own, figuresOf(parts, { template, told, plan }));
        const { period, lacks } = told;
        const difference = { template: template.code, orgUnit, period, source: own.file.number };
        return figures.length === 0 ? [] : [{ ...difference, figures, lacks }];
      }),
    ),
  );
}

const keyOf = (...parts: readonly [orgUnit: string, template: string, period: string]): string =>
  parts.join("\n");

interface PartsWorld {
  readonly template: Template;
  readonly told: ToldTwice;
  readonly plan: Plan;
}

function figuresOf(parts: readonly SettledReturn[], { template, told, plan }: PartsWorld): Figures {
  const blocks = parts.map(({ file, orgUnit, period, templateReturn }) => ({
    ...{ source: file.number, orgUnit, period, entries: templateReturn.entries },
  }));
  const period = plan.index.period(told.period) ?? plan.period;
  return totalOf(template, withStocks(blocks, template, { ...plan, period }));
}

/** A figure left blank in the longer report says nothing; a nil report says that there was none. */
function differing(template: Template, own: SettledReturn, ofParts: Figures): PartsDifference["figures"] {
  const stated = totalOf(template, [{ orgUnit: own.orgUnit, entries: own.templateReturn.entries }]);
  const isNil = own.templateReturn.nilReport && own.templateReturn.entries.length === 0;
  return template.fields.filter(isHeld).flatMap(({ key }) => {
    const [said, summed] = [stated[key], ofParts[key]];
    const isSilent = said === undefined && !(isNil && summed !== 0);
    return isSilent || isSame(said, summed) ? [] : [{ field: key, stated: said, ofParts: summed }];
  });
}

/** What is most frequent in the parts need not be so in the whole. */
const isHeld = (field: Field): boolean =>
  aggregationOf(field).gives === "figure" && field.aggregate.op !== "mode";

const isSame = (a: FieldValue | undefined, b: FieldValue | undefined): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : a === b;

const MOST_NAMED = 3;

/** One finding a report, however many figures differ: the first by name, all of them in the summary. */
export function toldDifference(
  { template: code, orgUnit, period, source, figures, lacks }: PartsDifference,
  fileOf: (source: number) => string,
  { index, templates }: Plan,
): FoundHere {
  const fields = templates.find((template) => template.code === code)?.fields ?? [];
  const named = figures.slice(0, MOST_NAMED).map(({ field, stated, ofParts }) => {
    const label = fields.find(({ key }) => key === field)?.label ?? field;
    return `${label} ${shown(stated)} ≠ ${shown(ofParts)}`;
  });
  const facts = {
    unit: index.orgUnit(orgUnit)?.name ?? orgUnit,
    period: index.period(period)?.name ?? period,
    figures: named.join("; "),
    count: figures.length,
  };
  const place = { file: fileOf(source), template: code };
  const issue = mergeIssue(lacks.length > 0 ? "merge.parts-incomplete" : "merge.parts-differ", place, {
    facts,
  });
  return { source, issue };
}

const shown = (value: FieldValue | undefined): string =>
  typeof value === "number"
    ? vietnameseNumber(value, { whole: Number.isInteger(value) })
    : value === undefined
      ? "–"
      : String(value);
