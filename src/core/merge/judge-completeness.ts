import type { PlainDate } from "../base";
import { gravest, isCounted, isDue } from "./judge-return";
import type {
  Completeness,
  CompletenessCounts,
  LackingPart,
  ReturnState,
  ReturnStatus,
  UnitStatus,
} from "./model";
import type { Plan } from "./plan";
import type { UnitStatuses } from "./time/unit-statuses";

/** Who owes what, who sent it, when, and who did not (RULES.md M7–M10). */
export function judgeCompleteness(statuses: UnitStatuses, plan: Plan): Completeness {
  const units = plan.orgUnitCodes.flatMap((orgUnit) => {
    const ofUnit = statuses.get(orgUnit);
    if (ofUnit === undefined) return [];
    const returns = plan.templates.flatMap(({ code }) => ofUnit.get(code)?.status ?? []);
    return [judgeUnit(orgUnit, returns)];
  });
  return {
    ...countUnits(units, plan.asOf),
    incomplete: units.flatMap(({ orgUnit, expected, lacking }) =>
      expected && lacking.length > 0 ? [orgUnit] : [],
    ),
    units,
    templates: plan.templates.map(({ code }) => ({
      template: code,
      ...countTemplate(code, units, plan.asOf),
    })),
  };
}

/** A unit is received once one template it must send is counted, with rows or as nil (RULES.md M8). */
function judgeUnit(orgUnit: string, returns: readonly ReturnStatus[]): UnitStatus {
  const mandatory = returns.filter(({ duty }) => duty === "mandatory");
  const judged = mandatory.length > 0 ? mandatory : returns;
  const counted = judged.filter(isCounted);
  const lacking =
    counted.length === 0
      ? []
      : mandatory.filter(
          (status) =>
            (!isCounted(status) && status.state !== "not-yet-due") || (status.lacks ?? []).some(isOverdue),
        );
  return {
    orgUnit,
    expected: mandatory.length > 0,
    state:
      counted.length === 0
        ? gravest(judged)
        : lacking.length === 0 && counted.every(({ state }) => state === "nil")
          ? "nil"
          : "received",
    late: counted.some(({ late }) => late),
    undated: !counted.some(({ late }) => late) && counted.some(({ undated }) => undated),
    lacking: lacking.map(({ template }) => template),
    returns,
  };
}

const isOverdue = ({ state }: LackingPart): boolean => state !== "not-yet-due";

interface Counted {
  readonly orgUnit: string;
  readonly state: ReturnState;
  readonly late: boolean;
  readonly undated: boolean;
  readonly due: boolean;
}

function countUnits(units: readonly UnitStatus[], asOf: PlainDate): CompletenessCounts {
  const expected = units.filter((unit) => unit.expected);
  return count(
    expected.map((unit) => {
      const due = unit.returns.some(({ duty, dueDate }) => duty === "mandatory" && isDue(dueDate, asOf));
      return { ...unit, due };
    }),
  );
}

function countTemplate(template: string, units: readonly UnitStatus[], asOf: PlainDate): CompletenessCounts {
  return count(
    units.flatMap(({ orgUnit, returns }) => {
      const status = returns.find((one) => one.template === template);
      if (status?.duty !== "mandatory") return [];
      return [{ ...status, orgUnit, due: isDue(status.dueDate, asOf) }];
    }),
  );
}

function count(expected: readonly Counted[]): CompletenessCounts {
  const received = expected.filter(isCounted);
  const absent = expected.filter((status) => !isCounted(status));
  return {
    expected: expected.length,
    received: received.length,
    nil: received.filter(({ state }) => state === "nil").length,
    late: received.filter(({ late }) => late).length,
    undated: received.filter(({ undated }) => undated).length,
    missing: absent.filter(({ due }) => due).map(({ orgUnit }) => orgUnit),
    notYetDue: absent.filter(({ due }) => !due).map(({ orgUnit }) => orgUnit),
    reportingRate: expected.length === 0 ? undefined : received.length / expected.length,
  };
}
