import { cellAddress, formatDate } from "../../base";
import type { OwedTemplate } from "../../catalogue";
import type { CellDraft, ConditionalFormatDraft } from "../../workbook";
import { quoteSheet } from "../../workbook";
import { across, COVER_WIDTHS, coverRow } from "./cover-parts";
import type { CoverBlock, CoverParts } from "./cover-parts";
import { NIL_MARK } from "../field/list-names";
import { nilName } from "../stamp/identity";
import { countNames, nilConflict } from "../sheet/sheet-counts";
import { NOTHING_TYPED } from "../sheet/untouched-presets";
import type { SpannedRow } from "../look/spanned-row";
import { header, heading, mark, table } from "../look/styles";
import { heightOf, linesOf } from "../look/text-size";

const TITLES = [
  "STT",
  "Biểu số",
  "Tên biểu",
  "Hạn gửi",
  "Số dòng",
  "Dòng còn lỗi",
  "Không phát sinh",
  "Tình trạng",
];
const NAME_WIDTH = COVER_WIDTHS[2] ?? 0;
const STATE_COLUMN = TITLES.length;

/** How far a template is, as the cover says it. */
const STATE = {
  conflict: "Mâu thuẫn",
  wrong: "Còn lỗi",
  unchecked: "Chưa kiểm tra hết",
  entered: "Đã nhập",
  nil: "Không phát sinh",
  missing: NOTHING_TYPED,
  optional: "Không bắt buộc",
} as const;

const DUTY_NOTES = { mandatory: "", voluntary: "không bắt buộc", comparison: "để đối chiếu" } as const;

/** "II. Các biểu phải gửi": one row per template with live counts, each name a jump to its sheet. */
export function coverTable(parts: CoverParts, firstRow: number): CoverBlock {
  const first = firstRow + 2;
  const titles = TITLES.map((value, at) => ({
    from: at + 1,
    to: at + 1,
    cell: { value, style: header.label },
  }));
  return {
    rows: [
      coverRow(
        firstRow,
        [across({ value: "II. CÁC BIỂU CỦA ĐƠN VỊ", style: heading.section })],
        heightOf(1, 13),
      ),
      coverRow(firstRow + 1, titles, heightOf(2, 11)),
      ...parts.owed.map((owed, at) => templateRow(owed, parts, { at, row: first + at })),
    ],
    conditionalFormats: stateMarks(first, first + parts.owed.length - 1),
  };
}

interface RowPlace {
  readonly at: number;
  readonly row: number;
}

function templateRow(owed: OwedTemplate, { sheets }: CoverParts, { at, row }: RowPlace): SpannedRow {
  const { template, dueDate, duty } = owed;
  const { code, shortTitle } = template;
  const { entries, errors } = countNames(code);
  const name = duty === "mandatory" ? shortTitle : `${shortTitle} (${DUTY_NOTES[duty]})`;
  const jump = `${quoteSheet(sheets.get(code) ?? "")}!A1`;
  // As issued, nobody has typed anything.
  const count = (formula: string): CellDraft => ({ formula, value: 0, style: table.count });
  const cells: readonly CellDraft[] = [
    { value: at + 1, style: table.centre },
    { value: code, style: table.centre },
    { value: name, style: table.link, jump },
    { value: formatDate(dueDate), style: table.centre },
    count(entries),
    count(errors),
    { formula: `IF(${nilName(code)}<>"","${NIL_MARK}","")`, value: "", style: table.centre },
    { formula: stateFormula(owed), value: blankState(duty), style: table.centre },
  ];
  return coverRow(
    row,
    cells.map((cell, index) => ({ from: index + 1, to: index + 1, cell })),
    heightOf(linesOf(name, NAME_WIDTH), 12),
  );
}

const blankState = (duty: OwedTemplate["duty"]): string =>
  duty === "mandatory" ? STATE.missing : STATE.optional;

function stateFormula({ template, duty }: OwedTemplate): string {
  const { entries, errors, unchecked } = countNames(template.code);
  const blank = blankState(duty);
  const unmarked = `IF(${nilName(template.code)}<>"","${STATE.nil}","${blank}")`;
  const checked = `IF(${unchecked}>0,"${STATE.unchecked}",IF(${entries}>0,"${STATE.entered}",${unmarked}))`;
  const filled = `IF(${errors}>0,"${STATE.wrong}",${checked})`;
  return `IF(${nilConflict(template)},"${STATE.conflict}",${filled})`;
}

function stateMarks(first: number, last: number): readonly ConditionalFormatDraft[] {
  if (last < first) return [];
  const range = `${cellAddress(first, STATE_COLUMN)}:${cellAddress(last, STATE_COLUMN)}`;
  const cell = `$${cellAddress(first, STATE_COLUMN)}`;
  const isOneOf = (...states: readonly string[]): string =>
    `OR(${states.map((state) => `${cell}="${state}"`).join(",")})`;
  return [
    { range, formula: isOneOf(STATE.conflict, STATE.wrong), style: mark.error },
    { range, formula: isOneOf(STATE.missing, STATE.unchecked), style: mark.missing },
    { range, formula: isOneOf(STATE.entered, STATE.nil), style: mark.done },
  ];
}
