import type { Result } from "../../core/base";
import type { Workbook } from "../../core/workbook";
import type { FoundFile, Host } from "../host";
import { openWorkbook } from "../open-workbook";

/** A file as whoever reads forms needs it: with its formulas, lists and prepared cells. */
export async function openForm(file: FoundFile, host: Host): Promise<Result<Workbook>> {
  const bytes = await file.read();
  return bytes.ok ? openWorkbook(bytes.value, file.name, host, { layout: true }) : bytes;
}
