import { cellAddress } from "../../../src/core/base";
import type { CellDraft, Scalar, SheetDraft, WorkbookDraft } from "../../../src/core/workbook";

/** A workbook as text, to be read as a difference: rows that say the same as the row before are left out. */
export function dumpDraft(draft: WorkbookDraft): string {
  const names = (draft.names ?? []).map(({ name, formula }) => `  ${name} = ${formula}`);
  const properties = Object.entries(draft.customProperties ?? {}).map(
    ([key, value]) => `  ${key} = ${value}`,
  );
  return [
    ...draft.sheets.flatMap(dumpSheet),
    ...["== Defined names", ...names],
    ...["== Custom properties", ...properties, ""],
  ].join("\n");
}

function dumpSheet(sheet: SheetDraft): readonly string[] {
  const rows: string[] = [];
  let before = "";
  for (const row of sheet.rows) {
    const cells = row.cells.flatMap((cell, at) => (cell === undefined ? [] : cellText(cell, at)));
    if (cells.length === 0 || cells.join() === before) continue;
    before = cells.join();
    rows.push(
      `  row ${row.number ?? "+"}${row.hidden ? " (hidden)" : ""}`,
      ...cells.map((text) => `    ${text}`),
    );
  }
  return [
    `== ${sheet.name}${sheet.visibility === "hidden" ? " (hidden)" : ""}`,
    `  columns ${(sheet.columns ?? []).map(({ width }) => width).join(" ")}`,
    `  protection ${JSON.stringify(sheet.protection)} freeze ${JSON.stringify(sheet.freeze)} filter ${sheet.autoFilter}`,
    `  page ${JSON.stringify(sheet.page)}`,
    `  merges ${(sheet.merges ?? []).join(" ")}`,
    ...rows,
    ...(sheet.validations ?? []).map(
      (one) =>
        `  validation ${one.range} ${one.type} ${one.formula1} ${one.formula2 ?? ""}\n    ? ${one.prompt ?? ""}\n    ! ${one.error ?? ""}`,
    ),
    ...(sheet.conditionalFormats ?? []).map(
      ({ range, formula, style }) => `  mark ${range} ${style.fill} ${formula}`,
    ),
    "",
  ];
}

function cellText(cell: CellDraft | Scalar, at: number): readonly string[] {
  const column = cellAddress(1, at + 1).replace("1", "");
  if (typeof cell !== "object") return cell === "" ? [] : [`${column} ${cell}`];
  const { value, formula, jump } = cell;
  const parts = [
    ...(formula === undefined ? [] : [`=${formula}`]),
    ...(value === undefined || value === "" ? [] : [`${value}`]),
    ...(jump === undefined ? [] : [`→ ${jump}`]),
  ];
  return parts.length === 0 ? [] : [`${column} ${parts.join(" ⟶ ")}`];
}
