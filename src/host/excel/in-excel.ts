import { type Place, type Result, refused } from "../../core/base";
import { hostFailure, isHostError } from "./host-failure";
import type { ExcelContext, OfficeJs } from "./office-js";

/**
 * Runs a batch in Excel, which waits while the user types in a cell. What Excel refuses becomes an issue at `where`;
 * a bug of ours stays a throw.
 */
export async function inExcel<T>(
  { Excel }: OfficeJs,
  where: Place,
  batch: (context: ExcelContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    if (!isHostError(error)) throw error;
    return refused(hostFailure(error, where));
  }
}
