import { exactKey } from "../../base";
import type { Catalogue } from "../../catalogue";
import type { ColumnProposal, TableProposal } from "../model";

const FEWEST = 2;

/** A column chosen among documents or units of the catalogue is one of them, and needs no list of its own. */
export function withKnownLists(table: TableProposal, { directives, orgUnits }: Catalogue): TableProposal {
  const known = {
    directive: new Set(directives.flatMap(({ label, aliases }) => [label, ...aliases]).map(exactKey)),
    "org-unit": new Set(
      orgUnits.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]).map(exactKey),
    ),
  } as const;
  const typeOf = ({ choices = [] }: ColumnProposal): "directive" | "org-unit" | undefined => {
    const isAmong = (names: ReadonlySet<string>): boolean =>
      choices.length >= FEWEST && choices.every((choice) => names.has(exactKey(choice)));
    return isAmong(known.directive) ? "directive" : isAmong(known["org-unit"]) ? "org-unit" : undefined;
  };
  const columns = table.columns.map((column) => {
    const type = typeOf(column);
    if (type === undefined) return column;
    const { choices: _, ...rest } = column;
    return { ...rest, type };
  });
  return { ...table, columns };
}
