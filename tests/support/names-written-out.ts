import { given } from "../../src/core/base";
import type { DefinedName, Workbook } from "../../src/core/workbook";

/** The names of a workbook that was read as plain objects: their formulas are worked out when they are asked for. */
export const namesWrittenOut = ({ names }: Pick<Workbook, "names">): readonly DefinedName[] =>
  names.map(({ name, formula, sheet }) => ({ name, formula, ...given({ sheet }) }));
