import { parseVietnameseNumber, remembered } from "../../base";
import { kindOf } from "../../catalogue";
import type { Cell, Sheet } from "../../workbook";
import { type Findings, shownCell, shownNumber, shownPercent } from "../read-field/findings";
import { cellsOfColumn } from "./cells-of-column";
import type { ColumnClaim } from "./column-findings";
import type { HeaderBlock } from "./find-header";
import { shownTexts } from "./shown-texts";
import { UNIT_ROWS } from "./stated-units";
import { captionUnits } from "./unit-statements";

/** How the percentages of a form of the units' own are read, whose cells no board has formatted. */
export interface PercentColumns {
  /** Fields whose plain numbers are percent points: 0,8 is 0,8%, 95,5 is 95,5%. */
  readonly inPoints: ReadonlySet<string>;
  /** Fields of which nobody can tell: their columns are not read. */
  readonly unclear: readonly string[];
}

export const NO_PERCENT_COLUMNS: PercentColumns = { inPoints: new Set(), unclear: [] };

/** Up to here a plain number may be the fraction of a percentage, 1,2 for 120%; beyond it is percent points. */
const HIGHEST_FRACTION = 1.5;
const IN_HEADING = /%|phần trăm|[*×x] ?100(?!\d)/iu;
/** Below the labels: the unit of the column, or its number with how it is worked out: "(8)=(4)/(3)*100". */
const BELOW_HEADING = /^[\s([]*(?:%|phần trăm)[\s)\]]*$|=.*[*×x] ?100(?!\d)/iu;

/**
 * What plain numbers mean in the percent columns of a form of the units' own, told for each column as a whole and said
 * once: percent points where its heading says "%" or its numbers are too high for anything else. A column of low numbers
 * under a heading without "%" is asked about. Cells formatted as percentages, or with "%" in them, say it themselves.
 */
export function percentColumns(
  claims: readonly ColumnClaim[],
  sheet: Sheet,
  { header, findings }: { readonly header: HeaderBlock; readonly findings: Findings },
): PercentColumns {
  const inPoints = new Set<string>();
  const unclear: string[] = [];
  for (const { column, field } of claims) {
    if (!kindOf(field).isShare) continue;
    const numbers = plainNumbers(sheet, column, header);
    const isTold = saysPercent(sheet, column, header) || numbers.some((value) => value > HIGHEST_FRACTION);
    if (isTold) inPoints.add(field.key);
    const [lowest] = numbers.filter((value) => value !== 0).sort((a, b) => a - b);
    if (lowest === undefined || field.formula !== undefined) continue;
    const readings = { label: field.label, written: shownNumber(lowest), points: `${shownNumber(lowest)}%` };
    const at = { row: header.lastRow, column, field: field.key };
    if (isTold) {
      const severity = lowest > HIGHEST_FRACTION ? "info" : "warning";
      findings.addAt(at, "submission.percent-points", { severity, facts: readings });
    } else {
      const facts = { ...readings, fraction: shownPercent(lowest) };
      findings.addAt(at, "submission.percent-column-unclear", { facts });
      unclear.push(field.key);
    }
  }
  return { inPoints, unclear };
}

/** Whether a column, close below its heading, or a caption over the whole table says that figures are percentages. */
function saysPercent(sheet: Sheet, column: number, { firstRow, lastRow }: HeaderBlock): boolean {
  return shownTexts(sheet).some(({ number, texts }) => {
    if (number > lastRow + UNIT_ROWS) return false;
    if (number < firstRow) return [...texts.values()].some((text) => captionUnits(text).includes("%"));
    return (number <= lastRow ? IN_HEADING : BELOW_HEADING).test(texts.get(column) ?? "");
  });
}

/** The numbers of a column that bear no sign of their own. */
const plainNumbers = (sheet: Sheet, column: number, { lastRow }: HeaderBlock): readonly number[] =>
  cellsOfColumn(sheet, column, lastRow).flatMap((cell) => plainNumber(cell) ?? []);

const BARE = /^\s*[-+]?[\d.,]+\s*$/;
const bareNumber = remembered((text) => {
  const reading = BARE.test(text) ? parseVietnameseNumber(text, { grouping: "ask" }) : undefined;
  return { value: reading?.kind === "number" ? reading.value : undefined };
});

function plainNumber({ kind, value, look }: Cell): number | undefined {
  if (kind === "number" && typeof value === "number" && (look === undefined || look === "struck"))
    return value;
  return kind === "text" && typeof value === "string" ? bareNumber(value).value : undefined;
}

/** A cell of percent points as if its sign had been typed: 0,8 as 0,8%. What bears a sign or words of its own stays. */
export function withPercentSign(cell: Cell): Cell {
  const { kind, value } = cell;
  if (plainNumber(cell) === undefined) return cell;
  if (kind !== "number" || typeof value !== "number") return { ...cell, value: `${shownCell(cell).trim()}%` };
  return value > HIGHEST_FRACTION * 100
    ? { ...cell, look: { before: "", after: "%" } }
    : { ...cell, value: Number((value / 100).toPrecision(15)), look: cell.look ?? "percent" };
}
