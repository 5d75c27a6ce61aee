import { defaultLimits } from "../read/limits";
import { type SheetListed, readWorkbookPart } from "../read/package/workbook-part";
import type { EditedPackage } from "./edited-package";

/** A sheet as the workbook lists it. */
export interface ListedSheet extends Pick<SheetListed, "name" | "visibility"> {
  /** Name of its part; undefined where the link leads nowhere. */
  readonly part: string | undefined;
  /** A chart that is a sheet of its own has no cells. */
  readonly hasCells: boolean;
}

/** The part that lists the sheets, and all of them in its order. Undefined where that cannot be told. */
export function listedSheets(
  pack: EditedPackage,
): { readonly workbook: string; readonly sheets: readonly ListedSheet[] } | undefined {
  const workbook = pack.links("").find(({ type }) => type === "officeDocument")?.target;
  const xml = workbook === undefined ? undefined : pack.xml(workbook);
  const listed = xml === undefined ? "malformed" : readWorkbookPart(xml, defaultLimits.names);
  if (workbook === undefined || typeof listed === "string") return undefined;
  const links = pack.links(workbook);
  const sheets = listed.sheets.map(({ name, visibility, relationship }) => {
    const link = links.find(({ id }) => id === relationship);
    return { name, visibility, part: link?.target, hasCells: link?.type === "worksheet" };
  });
  return { workbook, sheets };
}
