import { COVER_FIELDS } from "../../catalogue";
import { formatDate } from "../../base";
import { excelText } from "../../rules";
import type { CellDraft } from "../../workbook";
import { coverValue, dayText } from "../stamp/cover-values";
import { progressFormula, sheetCounts } from "./sheet-counts";
import type { SheetCounts } from "./sheet-counts";
import type { ColumnSpan, SpannedRow } from "../look/spanned-row";
import { reach, spannedRow, widthOf } from "../look/spanned-row";
import { heading, nilMark } from "../look/styles";
import type { TemplateSheetParts } from "./template-parts";
import { heightOf, linesOf } from "../look/text-size";

/** In characters: what the parts of the heading need. */
const UNIT_WIDTH = 44;
const NUMBER_WIDTH = 46;
const GUIDANCE_WIDTH = 120;
/** Bold capitals of size 14 take this much more room than the letters columns are measured in. */
const CAPITALS = 0.7;
const NIL_LABEL = "Không phát sinh trong kỳ (đánh dấu X):";

const DUTY_GUIDANCE = {
  mandatory: "",
  voluntary: "Biểu không bắt buộc. ",
  comparison: "Biểu không bắt buộc: số liệu dùng để đối chiếu với đơn vị chủ trì, không cộng vào tổng. ",
} as const;

export interface TemplateHeading {
  readonly rows: readonly SpannedRow[];
  readonly counts: SheetCounts;
  /** Column and row of the mark "không phát sinh". */
  readonly nil: { readonly row: number; readonly column: number };
  readonly status: { readonly row: number; readonly column: number };
}

/** Rows 1 to 6 of a template's sheet, above the header of the table. */
export function templateHeading(parts: TemplateSheetParts, widths: readonly number[]): TemplateHeading {
  const { template, layout, sheet } = parts;
  const columns = layout.checkColumn;
  const counts = sheetCounts(template, layout, sheet);
  const fieldWidths = widths.slice(0, layout.lastFieldColumn);
  const nilColumn = Math.min(reach(fieldWidths, 1, NIL_LABEL.length), layout.lastFieldColumn - 1) + 1;
  const lines = [...titleLines(parts, fieldWidths), nilLine(parts, nilColumn)];
  const rows = lines.map(({ spans, height }, at) => {
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
  const { template, layout, heading: unit, owed } = parts;
  const last = layout.lastFieldColumn;
  const right = Math.max(2, startOfLast(widths, NUMBER_WIDTH));
  const leftEnd = Math.min(reach(widths, 1, UNIT_WIDTH), right - 1);
  const whole = (cell: CellDraft): ColumnSpan => ({ from: 1, to: last, cell });
  const sides = (left: CellDraft, rightCell: CellDraft): readonly ColumnSpan[] => [
    { from: 1, to: leftEnd, cell: left },
    { from: right, to: last, cell: rightCell },
  ];
  const guidanceEnd = reach(widths, 1, GUIDANCE_WIDTH);
  const title = template.title.toUpperCase();
  const guidance = DUTY_GUIDANCE[owed.duty] + template.guidance;
  return [
    {
      spans: sides(
        { value: unit.name, style: heading.centreBold },
        { value: `Biểu số: ${template.code}`, style: heading.rightBold },
      ),
      height: heightOf(linesOf(unit.name, widthOf(widths, 1, leftEnd)), 12),
    },
    {
      spans: sides(template.confidential ? { value: CONFIDENTIAL, style: heading.centreItalic } : {}, {
        ...attachedTo(parts),
        style: heading.rightItalic,
      }),
      height: heightOf(1, 12),
    },
    {
      spans: [whole({ value: title, style: heading.title })],
      height: heightOf(linesOf(title, widthOf(widths, 1, last) * CAPITALS), 14),
    },
    { spans: [whole({ ...periodLine(parts), style: heading.centreItalic })], height: heightOf(1, 12) },
    {
      spans: [{ from: 1, to: guidanceEnd, cell: { value: guidance, style: heading.guidance } }],
      height: heightOf(linesOf(guidance, widthOf(widths, 1, guidanceEnd)), 11),
    },
  ];
}

const CONFIDENTIAL = "(Tài liệu lưu hành nội bộ)";

function nilLine({ template, layout }: TemplateSheetParts, nilColumn: number): Line {
  const cached = template.presetRows.length === 0 ? { value: "Đã nhập 0 dòng" } : {};
  return {
    spans: [
      { from: 1, to: nilColumn - 1, cell: { value: NIL_LABEL, style: heading.section } },
      { from: nilColumn, to: nilColumn, cell: { style: nilMark } },
      {
        from: nilColumn + 1,
        to: Math.max(layout.lastFieldColumn, nilColumn + 1),
        cell: { formula: progressFormula(template), style: heading.note, ...cached },
      },
    ],
    height: heightOf(1, 14),
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
