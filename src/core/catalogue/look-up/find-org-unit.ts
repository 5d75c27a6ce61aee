import { exactKey, foldKey } from "../../base";
import type { Catalogue, OrgUnit } from "../model";
import { type FindByName, type Named, levelBy, nameIndex } from "./name-index";
import { placeLevels } from "./find-by-place";
import { homeSuffixes, placeName } from "./name-prefixes";

/**
 * Finds the unit a text names: code, name, short name or alias; then without marks; then by the State's number, which
 * units of different times may bear; then without the name of the board's own place ("Trung tâm Y tế huyện Tây Sơn");
 * then by place alone ("UBND xã Bình Tân", "X. Bình Tân").
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
    levelBy("code", entries, exactKey, ({ value: { officialCode = "" } }) => [officialCode]),
    levelBy("folded", entries, withoutHome, ({ names, aliases }) => [...names, ...aliases]),
    ...placeLevels(orgUnits),
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
