import type { SheetDraft, WorkbookDraft } from "../draft";
import { quoteSheet, sheetNameKey } from "../sheet-name";
import { xmlElement, xmlText } from "./xml-text";

/** `<definedNames>`: the draft's own, then those Excel needs for filters and printing. */
export function definedNamesXml({ names = [], sheets }: WorkbookDraft): string {
  const own = names.map(({ name, formula, sheet }) => {
    const localSheetId = sheet === undefined ? undefined : sheetIndex(sheets, sheet);
    return xmlElement("definedName", { name, localSheetId }, xmlText(formula));
  });
  const all = [...own, ...sheets.flatMap(builtInNames)];
  return all.length > 0 ? xmlElement("definedNames", {}, all.join("")) : "";
}

function builtInNames({ name, autoFilter, page }: SheetDraft, localSheetId: number): readonly string[] {
  const onSheet = (ranges: string) =>
    ranges
      .split(",")
      .map((range) => `${quoteSheet(name)}!${absoluteRange(range.trim())}`)
      .join(",");
  const builtIn = (suffix: string, ranges: string | undefined, hidden?: true) =>
    ranges === undefined
      ? []
      : [
          xmlElement(
            "definedName",
            { name: `_xlnm.${suffix}`, localSheetId, hidden },
            xmlText(onSheet(ranges)),
          ),
        ];
  const titles = [page?.repeatColumns, page?.repeatRows].filter((range) => range !== undefined).join(",");
  return [
    ...builtIn("_FilterDatabase", autoFilter, true),
    ...builtIn("Print_Area", page?.printArea),
    ...builtIn("Print_Titles", titles === "" ? undefined : titles),
  ];
}

function sheetIndex(sheets: readonly SheetDraft[], name: string): number {
  const index = sheets.findIndex((sheet) => sheetNameKey(sheet.name) === sheetNameKey(name));
  if (index < 0) throw new RangeError(`No sheet "${name}" for a local name`);
  return index;
}

/** `A6:N20` → `$A$6:$N$20`, `1:6` → `$1:$6`, `A:C` → `$A:$C`: as defined names must write it. */
function absoluteRange(range: string): string {
  return range.replace(/\$?([A-Z]{1,3})?\$?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part === undefined ? "" : `$${part}`)).join(""),
  );
}
