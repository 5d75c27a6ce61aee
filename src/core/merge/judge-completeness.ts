import { given, type PlainDate } from "../base";
import type { FileInHand } from "./collect-files";
import type {
  Completeness,
  CompletenessCounts,
  ReturnState,
  ReturnStatus,
  SentDay,
  Standing,
  UnitStatus,
} from "./model";
import type { Obligation, Plan } from "./plan";
import { isChosen } from "./settle-returns";

/** What reached us of one unit and template: every return with its standing and the day it was sent. */
export interface ReturnInHand {
  readonly standing: Standing;
  readonly rows: number;
  readonly sent: SentDay | undefined;
}

export interface Evidence {
  /** Unit → template → returns of accepted files, copies left out. */
  readonly returns: ReadonlyMap<string, ReadonlyMap<string, readonly ReturnInHand[]>>;
  readonly files: readonly FileInHand[];
}

/** Who owes what, who sent it, when, and who did not (RULES.md M7–M10). */
export function judgeCompleteness(evidence: Evidence, plan: Plan): Completeness {
  const rejected = new Set(
    evidence.files.flatMap(({ fate, orgUnit }) => (fate === "rejected" && orgUnit ? [orgUnit] : [])),
  );
  const codes = plan.orgUnitCodes.filter(
    (code) => plan.owes(code) || evidence.returns.has(code) || rejected.has(code),
  );
  const units = codes.map((orgUnit) => {
    const returns = plan.templates.map(({ code }) =>
      judgeReturn(plan.duty(orgUnit, code), {
        template: code,
        inHand: evidence.returns.get(orgUnit)?.get(code) ?? [],
        rejected: rejected.has(orgUnit),
        asOf: plan.asOf,
      }),
    );
    return judgeUnit(orgUnit, returns);
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

interface ReturnQuestion {
  readonly template: string;
  readonly inHand: readonly ReturnInHand[];
  readonly rejected: boolean;
  readonly asOf: PlainDate;
}

function judgeReturn(duty: Obligation, { template, inHand, rejected, asOf }: ReturnQuestion): ReturnStatus {
  const chosen = inHand.find(({ standing }) => isChosen(standing));
  const sent = inHand
    .flatMap((one) => (SAYS_NOTHING.has(one.standing) ? [] : (one.sent ?? [])))
    .reduce<SentDay | undefined>((first, one) => (first && first.day <= one.day ? first : one), undefined);
  const { dueDate } = duty;
  return {
    template,
    duty: duty.kind,
    state: chosen ? (chosen.rows > 0 ? "received" : "nil") : stateOfAbsent(duty, inHand, { rejected, asOf }),
    late: chosen !== undefined && isDue(dueDate, sent?.day),
    undated: chosen !== undefined && sent === undefined && isDue(dueDate, asOf),
    ...given({ dueDate, sent }),
    rows: chosen?.rows ?? 0,
  };
}

/** Of what did not come, or goes back, no day is told. */
const SAYS_NOTHING: ReadonlySet<Standing> = new Set(["blank", "refused", "provisional", "left-out"]);

function stateOfAbsent(
  duty: Obligation,
  inHand: readonly ReturnInHand[],
  { rejected, asOf }: { readonly rejected: boolean; readonly asOf: PlainDate },
): ReturnState {
  if (inHand.some(({ standing }) => standing === "conflict")) return "conflict";
  if (duty.kind !== "mandatory") return "not-expected";
  if (inHand.some(({ standing }) => standing === "refused" || standing === "provisional")) return "rejected";
  if (inHand.length > 0) return "blank";
  if (rejected) return "rejected";
  return isDue(duty.dueDate, asOf) ? "missing" : "not-yet-due";
}

/** Whether a day comes after the due date: on that itself a report is still in time. */
const isDue = (dueDate: PlainDate | undefined, day: PlainDate | undefined): boolean =>
  dueDate !== undefined && day !== undefined && day > dueDate;

/** A unit is received once one template it must send is counted, with rows or as nil (RULES.md M8). */
function judgeUnit(orgUnit: string, returns: readonly ReturnStatus[]): UnitStatus {
  const mandatory = returns.filter(({ duty }) => duty === "mandatory");
  const judged = mandatory.length > 0 ? mandatory : returns;
  const counted = judged.filter(isCounted);
  const lacking =
    counted.length === 0
      ? []
      : mandatory.filter((status) => !isCounted(status) && status.state !== "not-yet-due");
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

const isCounted = ({ state }: { readonly state: ReturnState }): boolean =>
  state === "received" || state === "nil";

const BY_GRAVITY: readonly ReturnState[] = ["conflict", "rejected", "blank", "missing", "not-yet-due"];

const gravest = (returns: readonly ReturnStatus[]): ReturnState =>
  BY_GRAVITY.find((state) => returns.some((status) => status.state === state)) ?? "not-expected";

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
