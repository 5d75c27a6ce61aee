import { groupBy } from "../../base";
import type { OrgUnit } from "../model";
import type { Level } from "./name-index";
import { type PlaceName, placeName, whereabouts } from "./name-prefixes";

/** A longer text names no place, or more than one. */
const MOST_WORDS = 20;
/** Commune, district, province. */
const MOST_ABOVE = 4;

/** A unit with the place it stands for, and the places above that one. */
interface Placed {
  readonly unit: OrgUnit;
  readonly place: PlaceName;
  readonly above: readonly PlaceName[];
}

/** Whether a place may be what a text tells. */
type Fits = (told: PlaceName, place: PlaceName) => boolean;

const isOfKind: Fits = (told, { kind }) => told.kind === undefined || told.kind === kind;
const isOfLevel: Fits = (told, { level }) => told.level === undefined || told.level === level;

/**
 * Finds units by their place alone: "UBND xã Bình Tân", "X. Bình Tân", "phường Tây Sơn, thị xã An Khê", "IaGrai". The
 * places above may be told behind it and must then be the unit's own. First what bears the same marks, unless the text
 * is written without any: Bình Thành is not Bình Thạnh; then what is of the kind the text says; then what is of its level, since "xã
 * Phú Phong" can only mean the thị trấn.
 */
export function placeLevels(orgUnits: readonly OrgUnit[]): readonly Level<OrgUnit>[] {
  const byCore = groupBy(placedUnits(orgUnits), ({ place }) => glued(place.core));
  const level = (fits: Fits, marksDecide: boolean): Level<OrgUnit> => ({
    how: "folded",
    candidates: (text) => bearers(placeName(text), { byCore, fits, marksDecide }).map(({ unit }) => unit),
  });
  return [level(isOfKind, true), level(isOfKind, false), level(isOfLevel, false)];
}

function placedUnits(orgUnits: readonly OrgUnit[]): readonly Placed[] {
  const byCode = new Map(orgUnits.map((unit) => [unit.code, unit]));
  const parentOf = ({ parent = "" }: OrgUnit) => byCode.get(parent);
  return orgUnits.flatMap((unit) => {
    const place = placeName(unit.name);
    if (place.level === undefined) return [];
    const above: PlaceName[] = [];
    for (let next = parentOf(unit); next !== undefined && above.length < MOST_ABOVE; next = parentOf(next))
      above.push(placeName(next.name));
    return [{ unit, place: withoutWhereabouts(place, above), above }];
  });
}

/** "tay son thi xa an khe" → "tay son": units of one name bear their district's behind it. */
function withoutWhereabouts(place: PlaceName, above: readonly PlaceName[]): PlaceName {
  const [nearest] = above;
  const ending = nearest && whereabouts(nearest).find((words) => place.core.endsWith(` ${words}`));
  if (ending === undefined) return place;
  const words = place.core.slice(0, -ending.length - 1).split(" ").length;
  return { ...place, core: cut(place.core, words), marked: cut(place.marked, words) };
}

const cut = (text: string, words: number): string => text.split(" ").slice(0, words).join(" ");

interface Places {
  readonly byCore: ReadonlyMap<string, readonly Placed[]>;
  readonly fits: Fits;
  readonly marksDecide: boolean;
}

/** The units that the longest beginning of a text names, where the rest tells the places they lie in. */
function bearers(told: PlaceName, { byCore, fits, marksDecide }: Places): readonly Placed[] {
  const words = told.core.split(" ");
  if (words.length > MOST_WORDS || (marksDecide && !told.hasMarks)) return [];
  for (let taken = words.length; taken > 0; taken -= 1) {
    const rest = words.slice(taken).join(" ");
    const marked = glued(cut(told.marked, taken));
    const core = words.slice(0, taken).join(" ");
    const found = (byCore.get(glued(core)) ?? []).filter(
      ({ place, above }) =>
        fits(told, place) && liesIn(rest, above) && (!marksDecide || glued(place.marked) === marked),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a text tells nothing but places above, each once at most, from the nearest outwards. */
const liesIn = (rest: string, above: readonly PlaceName[]): boolean =>
  above.reduce((left, place) => withoutLead(left, whereabouts(place)), rest) === "";

function withoutLead(text: string, leads: readonly string[]): string {
  const lead = leads.find((words) => text === words || text.startsWith(`${words} `));
  return lead === undefined ? text : text.slice(lead.length + 1);
}

/** Without blanks; "NhơnLý" and "Nhơn Lí" are one. */
const glued = (words: string): string => words.replace(/[ yỳýỷỹỵ]/gu, (letter) => GLUED[letter] ?? "");
const GLUED: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };
