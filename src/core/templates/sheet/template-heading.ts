import { COVER_FIELDS } from "../../catalogue";
import { formatDate } from "../../base";
import { excelText } from "../../rules";
import type { CellDraft } from "../../workbook";
import { coverValue, dayText } from "../stamp/cover-values";
import { PROGRESS_AS_ISSUED, progressFormula, sheetCounts } from "./sheet-counts";
import type { SheetCounts } from "./sheet-counts";
import type { ColumnSpan, SpannedRow } from "../look/spanned-row";
import { reach, spannedRow, widthOf } from "../look/spanned-row";
import { nilMark, tableHeading } from "../look/styles";
import type { TemplateSheetParts } from "./template-parts";
import { GUIDANCE_SIZE, guidanceLines, linesOf, tightHeight } from "../look/text-size";

/** In characters: what the right part of the heading needs. */
const NUMBER_WIDTH = 46;
/** Bold capitals take this much more room than the letters columns are measured in. */
const CAPITALS = 0.7;
const NIL_LABEL = "Không phát sinh trong kỳ (đánh dấu X):";
const GAP_HEIGHT = 3;

const DUTY_NOTES = {
  mandatory: "",
  voluntary: "không bắt buộc",
  comparison: "để đối chiếu, không cộng vào tổng",
} as const;
const CONFIDENTIAL = "tài liệu lưu hành nội bộ";

export interface TemplateHeading {
  readonly rows: readonly SpannedRow[];
  readonly counts: SheetCounts;
  /** Column and row of the mark "không phát sinh". */
  readonly nil: { readonly row: number; readonly column: number };
  readonly status: { readonly row: number; readonly column: number };
}

/** Rows 1 to 6 of a template's sheet, above the header of the table: they stay in view with it, so they are few. */
export function templateHeading(parts: TemplateSheetParts, widths: readonly number[]): TemplateHeading {
  const { layout } = parts;
  const columns = layout.checkColumn;
  const counts = sheetCounts(parts);
  const fieldWidths = widths.slice(0, layout.lastFieldColumn);
  const nilColumn = Math.min(reach(fieldWidths, 1, NIL_LABEL.length), layout.lastFieldColumn - 1) + 1;
  const lines = [...titleLines(parts, fieldWidths), nilLine(parts, nilColumn)];
  const rows = [...lines, { spans: [], height: GAP_HEIGHT }].map(({ spans, height }, at) => {
    const count = counts.cells[at];
    const all = count === undefined ? spans : [...spans, { from: columns, to: columns, cell: count }];
    return spannedRow(at + 1, all, { columns, height });
  });
  const nilRow = lines.length;
  return {
    rows,
    counts,
    nil: { row: nilRow, column: nilColumn },
    status: { row: nilRow, column: nilColumn + 1 },
  };
}

interface Line {
  readonly spans: readonly ColumnSpan[];
  readonly height: number;
}

function titleLines(parts: TemplateSheetParts, widths: readonly number[]): readonly Line[] {
  const { template, layout, heading } = parts;
  const last = layout.lastFieldColumn;
  const right = Math.max(2, startOfLast(widths, NUMBER_WIDTH));
  const width = widthOf(widths, 1, last);
  const sides = (left: CellDraft, rightCell: CellDraft): readonly ColumnSpan[] => [
    { from: 1, to: right - 1, cell: left },
    { from: right, to: last, cell: rightCell },
  ];
  const whole = (cell: CellDraft): readonly ColumnSpan[] => [{ from: 1, to: last, cell }];
  const title = template.title.toUpperCase();
  const { guidance } = template;
  return [
    {
      spans: sides(
        { value: heading.name, style: tableHeading.unit },
        { value: numberText(parts), style: tableHeading.number },
      ),
      height: tightHeight(linesOf(heading.name, widthOf(widths, 1, right - 1) * CAPITALS), 11),
    },
    {
      spans: whole({ value: title, style: tableHeading.title }),
      height: tightHeight(linesOf(title, width * CAPITALS, 13), 13),
    },
    {
      spans: sides(
        { ...periodLine(parts), style: tableHeading.period },
        { ...attachedTo(parts), style: tableHeading.attached },
      ),
      height: tightHeight(1, 10),
    },
    {
      spans: whole({ value: guidance, style: tableHeading.guidance }),
      height: tightHeight(guidanceLines(guidance, width), GUIDANCE_SIZE),
    },
  ];
}

/** "Biểu số: KG02 (không bắt buộc; tài liệu lưu hành nội bộ)" */
function numberText({ template, owed }: TemplateSheetParts): string {
  const notes = [DUTY_NOTES[owed.duty], template.confidential ? CONFIDENTIAL : ""].filter(
    (note) => note !== "",
  );
  return `Biểu số: ${template.code}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

function nilLine({ template, layout }: TemplateSheetParts, nilColumn: number): Line {
  return {
    spans: [
      { from: 1, to: nilColumn - 1, cell: { value: NIL_LABEL, style: tableHeading.nil } },
      { from: nilColumn, to: nilColumn, cell: { style: nilMark } },
      {
        from: nilColumn + 1,
        to: Math.max(layout.lastFieldColumn, nilColumn + 1),
        cell: { formula: progressFormula(template), style: tableHeading.status, value: PROGRESS_AS_ISSUED },
      },
    ],
    height: tightHeight(1, 12),
  };
}

/** First of the last columns that together hold so many characters. */
function startOfLast(widths: readonly number[], characters: number): number {
  const fromRight = [...widths].reverse();
  return widths.length - reach(fromRight, 1, characters) + 1;
}

function attachedTo({ cover }: TemplateSheetParts): CellDraft {
  const number = coverValue(cover, COVER_FIELDS.number);
  const day = coverValue(cover, COVER_FIELDS.reportedOn);
  return {
    formula: `"(Kèm theo Báo cáo số "&IF(${number}="","……",${number})&" ngày "&IF(${day}="","……",${dayText(day)})&")"`,
    value: "(Kèm theo Báo cáo số …… ngày ……)",
  };
}

/** The days stand on the cover, where the unit may narrow them. */
function periodLine({ period, until, cover }: TemplateSheetParts): CellDraft {
  const opening = `${period.name} (Số liệu từ ngày `;
  const value = `${opening}${formatDate(period.from)} đến ngày ${formatDate(until)})`;
  const days = [coverValue(cover, COVER_FIELDS.from), coverValue(cover, COVER_FIELDS.to)];
  if (days.includes('""')) return { value };
  const [from = "", to = ""] = days.map(dayText);
  return { formula: `${excelText(opening)}&${from}&" đến ngày "&${to}&")"`, value };
}
