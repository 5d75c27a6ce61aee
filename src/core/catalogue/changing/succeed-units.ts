import {
  type Issue,
  type PlainDate,
  type Result,
  daysLater,
  exactKey,
  foldKey,
  formatDate,
  given,
  read,
  refused,
} from "../../base";
import { catalogueIssue } from "../issues";
import { validOn } from "../look-up/valid-on";
import type { Assignment, Catalogue, OrgUnit } from "../model";

/** Units that give way on a day: several to one (merged), one to one (renamed), one to several (split). */
export interface UnitSuccession {
  /** The first day of those that take over. */
  readonly from: PlainDate;
  /** Codes of those that end on the day before. */
  readonly ended: readonly string[];
  /** Codes of those that take over: of units the catalogue has, or of new ones. */
  readonly heirs: readonly string[];
  /** Names of new heirs, full and short. */
  readonly created: readonly NewUnit[];
}

export interface NewUnit {
  readonly name: string;
  readonly shortName: string;
  /** Number in the State's list of units. */
  readonly officialCode?: string;
}

/**
 * The catalogue after a succession: those that end bear their last day and their heirs, new ones are of the kind and below
 * the unit of the first that ended, and what was assigned to a unit by name in periods cut off from that day on goes to
 * its heirs. An heir may be one that stood already, as a commune that took in its neighbours.
 *
 * Issues, of which any refuses: `catalogue.succession-incomplete` (nobody ends, or nobody takes over),
 * `catalogue.succession-circular` (one that ends would take over itself), `catalogue.succession-ended` (one is not there
 * on its last day, or has heirs already), `catalogue.succession-not-there` (an heir is not there on the first day),
 * `catalogue.succession-name` (a new one bears the name of another that day).
 */
export function succeedUnits(catalogue: Catalogue, change: UnitSuccession): Result<Catalogue> {
  const issues = problems(catalogue, change);
  if (issues.length > 0) return refused(...issues);
  const { from, ended, heirs, created } = change;
  const gone = new Set(ended);
  const model = catalogue.orgUnits.find(({ code }) => gone.has(code));
  const fresh = newUnits(catalogue, created, { from, model });
  const successors = [...heirs, ...fresh.map(({ code }) => code)];
  return read({
    ...catalogue,
    orgUnits: [
      ...catalogue.orgUnits.map((unit) =>
        gone.has(unit.code) ? { ...unit, validTo: daysLater(from, -1), successors } : unit,
      ),
      ...fresh,
    ],
    assignments: handedOver(catalogue, { from, gone, successors }),
  });
}

function problems(
  { orgUnits }: Catalogue,
  { from, ended, heirs, created }: UnitSuccession,
): readonly Issue[] {
  const byCode = new Map(orgUnits.map((unit) => [unit.code, unit]));
  const lastDay = daysLater(from, -1);
  const tell = (code: Parameters<typeof catalogueIssue>[0], found: string, day = from): Issue =>
    catalogueIssue(code, {}, { found, facts: { day: formatDate(day) } });
  const nameOf = (code: string) => byCode.get(code)?.name ?? code;
  const isThere = (code: string, day: PlainDate): boolean => {
    const unit = byCode.get(code);
    return unit !== undefined && validOn(unit, day);
  };
  const names = new Map(
    orgUnits.filter((unit) => validOn(unit, from)).map((unit) => [exactKey(unit.name), unit]),
  );
  const isShared = ({ name }: NewUnit): boolean => {
    const bearer = names.get(exactKey(name));
    return bearer !== undefined && !ended.includes(bearer.code);
  };
  const twice = created.filter(
    (one, at) => created.findIndex(({ name }) => exactKey(name) === exactKey(one.name)) < at,
  );
  return [
    ...(ended.length === 0 || heirs.length + created.length === 0
      ? [tell("catalogue.succession-incomplete", "")]
      : []),
    ...heirs
      .filter((code) => ended.includes(code))
      .map((code) => tell("catalogue.succession-circular", nameOf(code))),
    ...ended
      .filter((code) => !isThere(code, lastDay) || (byCode.get(code)?.successors.length ?? 0) > 0)
      .map((code) => tell("catalogue.succession-ended", nameOf(code), lastDay)),
    ...heirs
      .filter((code) => !ended.includes(code) && !isThere(code, from))
      .map((code) => tell("catalogue.succession-not-there", nameOf(code))),
    ...[...created.filter(isShared), ...twice].map(({ name }) => tell("catalogue.succession-name", name)),
  ];
}

interface Beginning {
  readonly from: PlainDate;
  /** What new ones are like. */
  readonly model: OrgUnit | undefined;
}

/** Units of a kind and below a unit as another is; their codes are derived. */
export function newUnits(
  { orgUnits }: Catalogue,
  created: readonly NewUnit[],
  { from, model }: Beginning,
): readonly OrgUnit[] {
  const taken = new Set(orgUnits.map(({ code }) => code));
  return created.map(({ name, shortName, officialCode }): OrgUnit => {
    const code = freeCode(officialCode ?? shortName, from, taken);
    taken.add(code);
    return {
      ...{ code, name, shortName, kind: model?.kind ?? "", aliases: [], successors: [] },
      ...{ reports: model?.reports ?? true, validFrom: from },
      ...given({ parent: model?.parent, officialCode }),
    };
  });
}

/** "XA26_TAYSON": of the year and the name, or the State's number; told apart where it is taken. */
function freeCode(text: string, from: PlainDate, taken: ReadonlySet<string>): string {
  const letters = foldKey(text)
    .replace(/[^a-z0-9]+/g, "")
    .toUpperCase();
  const code = `DV${from.slice(2, 4)}_${letters}`;
  let free = code;
  for (let count = 2; taken.has(free); count += 1) free = `${code}_${count}`;
  return free;
}

interface HandOver {
  readonly from: PlainDate;
  readonly gone: ReadonlySet<string>;
  readonly successors: readonly string[];
}

/** Assignments of one unit by its code; those of its kind find its heirs by themselves. */
function handedOver(
  { assignments, periods }: Catalogue,
  { from, gone, successors }: HandOver,
): readonly Assignment[] {
  const cutOffs = new Map(periods.map(({ id, cutOffDate }) => [id, cutOffDate]));
  const isLater = ({ period, cutOffDate }: Assignment): boolean =>
    (cutOffDate ?? cutOffs.get(period) ?? "") >= from;
  const keyOf = ({ orgUnit, template, period }: Assignment) => JSON.stringify([orgUnit, template, period]);
  const stays = assignments.filter((one) => !gone.has(one.orgUnit) || !isLater(one));
  const taken = new Set(stays.map(keyOf));
  const passedOn = assignments
    .filter((one) => gone.has(one.orgUnit) && isLater(one))
    .flatMap((one) => successors.map((orgUnit) => ({ ...one, orgUnit })))
    .filter((one) => !taken.has(keyOf(one)) && taken.add(keyOf(one)));
  return [...stays, ...passedOn];
}
