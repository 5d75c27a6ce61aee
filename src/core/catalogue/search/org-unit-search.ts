import type { PlainDate } from "../../base";
import { validOn } from "../look-up/valid-on";
import type { OrgUnit } from "../model";
import { searchIndex } from "./search-index";
import type { Search, Searchable } from "./searchable";

const WEIGHTS = { name: 4, shortName: 5, aliases: 3, code: 2 } as const;

/** Search over units, by name, short name, alias or code; with a day, over those that exist on it. */
export const orgUnitSearch = (units: readonly OrgUnit[], on?: PlainDate): Search<OrgUnit> =>
  searchIndex(() => units.filter((unit) => on === undefined || validOn(unit, on)).map(searchable));

const searchable = (unit: OrgUnit): Searchable<OrgUnit> => ({
  value: unit,
  label: unit.name,
  texts: [
    { text: unit.name, weight: WEIGHTS.name },
    { text: unit.shortName, weight: WEIGHTS.shortName },
    ...unit.aliases.map((text) => ({ text, weight: WEIGHTS.aliases })),
    { text: unit.code, weight: WEIGHTS.code },
  ],
});
