import { given } from "../../base";
import { type AmendingWorld, type Decision, choiceGround, rowGround, valueText } from "../../submissions";
import type { Places, DecisionTarget } from "./places";

/** The decision with all that ties it to what it was made on: ground, row as it stands now, file, what stood there. */
export function grounded(
  decision: Decision,
  target: DecisionTarget,
  places: Places,
  world: AmendingWorld,
): Decision {
  const { at, row, digest } = target;
  const file = places.file(at)?.file;
  const orgUnit = decision.orgUnit ?? places.submission(at)?.cover.orgUnit;
  // What was passed, the findings themselves tell.
  const isPass = decision.kind === "pass";
  const before = isPass ? undefined : (beforeOf(decision, target, places, world) ?? decision.before);
  const ground =
    decision.kind === "reply"
      ? decision.ground
      : decision.kind === "choose"
        ? (decision.ground ?? choiceGround({ chosen: digest, over: places.rivalsOf(at) }))
        : row === undefined
          ? digest
          : rowGround({ digest, row });
  const { before: _, row: __, ...rest } = decision;
  return inOneOrder({ ...rest, ...given({ orgUnit, row, file, before, ground }) });
}

/** A decision as all are kept, however it came: equal decisions give equal bytes. */
export function inOneOrder(decision: Decision): Decision {
  const { kind, orgUnit, template, row, field, file, code, reason, by } = decision;
  const { value, before, dueDate, on, board, ground } = decision;
  const place = given({ orgUnit, template, row, field, file, code });
  return { kind, ...place, ...given({ value, before, dueDate, on, board, ground }), reason, by };
}

const MOST_NAMED = 3;

/** What stood there, in the words of the sheet: a value, the beginning of a row, how many rows. */
function beforeOf(
  { template, field, row }: Decision,
  target: DecisionTarget,
  places: Places,
  { index, period }: AmendingWorld,
): string | undefined {
  if (template === undefined) return undefined;
  if (row === undefined) {
    const { entries, withheld } = places.returnAt(target.at, template) ?? { entries: [] };
    return String(withheld?.rows ?? entries.length);
  }
  const values = places.entryAt(target, template)?.values ?? {};
  const fields = index.template(template)?.fields ?? [];
  const shown = fields.flatMap((one) => {
    const value = values[one.key];
    if (value === undefined || (field !== undefined && one.key !== field)) return [];
    return [valueText(value, one, { index, period })];
  });
  return field === undefined
    ? shown.slice(0, MOST_NAMED).join("; ")
    : (shown[0] ?? places.foundAt(target, template, field));
}
