import { foldKey } from "../../base";
import { groupBy } from "../group-by";
import type { Catalogue, OrgUnit } from "../model";
import { type FindByName, type Level, type Named, levelBy, nameIndex } from "./name-index";
import { homeSuffixes, placeName } from "./name-prefixes";

/**
 * Finds the unit a text names: code, name, short name or alias; then without marks; then without the name of the
 * board's own place ("Trung tâm Y tế huyện Tây Sơn"); then by place alone ("UBND xã Bình Tân", "X. Bình Tân").
 */
export function orgUnitFinder({ orgUnits, board }: Catalogue): FindByName<OrgUnit> {
  const entries = orgUnits.map((unit): Named<OrgUnit> => ({
    value: unit,
    code: unit.code,
    names: [unit.name, unit.shortName],
    aliases: unit.aliases,
  }));
  const withoutHome = homeStripper(board.superior);
  return nameIndex(entries, [
    levelBy("folded", entries, withoutHome, ({ names, aliases }) => [...names, ...aliases]),
    placeLevel(orgUnits),
  ]);
}

/** Folds a name and takes the board's own place off its end. */
function homeStripper(superior: string): (name: string) => string {
  const suffixes = homeSuffixes(placeName(superior));
  return (name) => {
    const key = foldKey(name);
    const suffix = suffixes.find((ending) => key.endsWith(ending));
    return suffix === undefined ? key : key.slice(0, -suffix.length);
  };
}

function placeLevel(orgUnits: readonly OrgUnit[]): Level<OrgUnit> {
  const places = orgUnits
    .map((unit) => ({ unit, place: placeName(unit.name) }))
    .filter(({ place }) => place.level !== undefined);
  const byCore = groupBy(places, ({ place }) => place.core);
  return {
    how: "folded",
    candidates: (text) => {
      const { level, core } = placeName(text);
      const sameCore = byCore.get(core) ?? [];
      return sameCore
        .filter(({ place }) => level === undefined || place.level === level)
        .map(({ unit }) => unit);
    },
  };
}
