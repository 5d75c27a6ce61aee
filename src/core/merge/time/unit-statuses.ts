import { groupBy } from "../../base";
import type { FileInHand } from "../collect-files";
import { reportedOnOf } from "../collect-files";
import { type ReturnInHand, judgeReturn } from "../judge-return";
import type { Plan } from "../plan";
import { sentOn } from "../sent-on";
import type { SettledReturn } from "../settle-files";
import { type StatusOverParts, statusOverParts } from "./over-parts";

/** Unit → template → how it stands to it; of units that owe something or sent something. */
export type UnitStatuses = ReadonlyMap<string, ReadonlyMap<string, StatusOverParts>>;

/** Judges every unit by what reached us of it, period by period, and over all that the period is made of. */
export function unitStatuses(
  settled: readonly SettledReturn[],
  files: readonly FileInHand[],
  plan: Plan,
): UnitStatuses {
  const inHand = returnsInHand(settled, plan);
  const rejected = rejectedIn(files, plan);
  const known = new Set([...settled.map(({ orgUnit }) => orgUnit), ...rejected.keys()]);
  const partsOf = (period: string) => plan.index.partsOf(period).map(({ id }) => id);
  const codes = plan.orgUnitCodes.filter((code) => plan.owes(code) || known.has(code));
  return new Map(
    codes.map((orgUnit) => {
      const statusIn = (template: string) => (period: string) =>
        judgeReturn(plan.duty(orgUnit, template, period), {
          template,
          inHand: inHand.get(keyOf(orgUnit, template, period)) ?? [],
          rejected: rejected.get(orgUnit)?.has(period) === true,
          asOf: plan.asOf,
        });
      const byTemplate = plan.templates.map(({ code }): [string, StatusOverParts] => [
        code,
        statusOverParts(plan.period.id, { statusIn: statusIn(code), partsOf }),
      ]);
      return [orgUnit, new Map(byTemplate)];
    }),
  );
}

const keyOf = (...parts: readonly [orgUnit: string, template: string, period: string]): string =>
  parts.join("\n");

const returnsInHand = (
  settled: readonly SettledReturn[],
  { asOf }: Plan,
): ReadonlyMap<string, readonly (ReturnInHand & { readonly key: string })[]> =>
  groupBy(
    settled.map(({ file, orgUnit, period, templateReturn, standing }) => ({
      key: keyOf(orgUnit, templateReturn.template, period),
      ...{ standing, rows: templateReturn.entries.length },
      sent: sentOn({ ...file.file, reportedOn: reportedOnOf(file.outcome) }, asOf),
    })),
    ({ key }) => key,
  );

/** Unit → periods of which a file of it was rejected whole; one that tells none is held for the period that is merged. */
function rejectedIn(files: readonly FileInHand[], plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const rejected = new Map<string, Set<string>>();
  for (const { fate, orgUnit, outcome } of files) {
    if (fate !== "rejected" || orgUnit === undefined) continue;
    const stated = outcome.status === "rejected" ? outcome.period : outcome.submission.cover.period;
    const period = plan.periods.find(({ id }) => id === stated)?.id ?? plan.period.id;
    rejected.set(orgUnit, (rejected.get(orgUnit) ?? new Set()).add(period));
  }
  return rejected;
}
