import { exactKey } from "../../base";
import type { PresetProposal } from "../model";
import { isMoneyUnit, unitInLabel } from "./units";

/** Units of measure whose figures have decimals. */
const MEASURED = /^(?:%|‰|m[23²³]?|km2?|ha|kg|tấn|tạ|lít|điểm)$/iu;

/**
 * Rows of an indicator form say in what their figures are: where one is of money, a share or a size, their columns take
 * decimals, though others count schools and pupils.
 */
export const haveDecimals = (rows: readonly PresetProposal[]): boolean =>
  rows.some(({ unit, label }) => {
    const measure = unit ?? unitInLabel(label);
    return measure !== undefined && (isMoneyUnit(measure) || MEASURED.test(exactKey(measure)));
  });
