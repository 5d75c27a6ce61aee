import { COVER_FIELDS } from "../../catalogue";
import { type PlainDate, formatDate } from "../../base";
import { excelText } from "../../rules";
import type { CellDraft } from "../../workbook";
import { coverValue } from "../stamp/cover-values";
import { across, COVER_WIDTHS, coverRow } from "./cover-parts";
import type { CoverBlock, CoverParts } from "./cover-parts";
import { heading } from "../look/styles";
import { heightOf, linesOf } from "../look/text-size";

/** The left half of the heading ends here. */
const LEFT_END = 3;
const LEFT_WIDTH = COVER_WIDTHS.slice(0, LEFT_END).reduce((sum, width) => sum + width, 0);

/** The head of the paper, its title, whom it goes to and by when. */
export function coverHeading(parts: CoverParts): CoverBlock {
  const pairs = headingPairs(parts);
  const head = pairs.map(([left, right], at) =>
    coverRow(
      at + 1,
      [
        { from: 1, to: LEFT_END, cell: left },
        { from: LEFT_END + 1, to: COVER_WIDTHS.length, cell: right },
      ],
      heightOf(linesOf(String(left.value ?? ""), LEFT_WIDTH), 12),
    ),
  );
  const below = titleLines(parts).map(([cell, height], at) =>
    coverRow(pairs.length + 1 + at, [across(cell)], height),
  );
  return { rows: [...head, ...below] };
}

type Pair = readonly [left: CellDraft, right: CellDraft];

/** Left and right side, line by line: the number stands level with place and day. */
function headingPairs({ heading: unit, cover }: CoverParts): readonly Pair[] {
  const left: readonly CellDraft[] = [
    ...(unit.superior === undefined ? [] : [{ value: unit.superior, style: heading.centre }]),
    { value: unit.name, style: heading.centreBold },
    ...(unit.asterisks === undefined ? [] : [{ value: unit.asterisks, style: heading.centre }]),
  ];
  const right: readonly CellDraft[] = unit.motto.map((value, at) => ({
    value,
    style: at === unit.motto.length - 1 ? heading.centreBoldRule : heading.centreBold,
  }));
  const lines = Math.max(left.length, right.length);
  const pairs = Array.from({ length: lines }, (_, at): Pair => [left[at] ?? {}, right[at] ?? {}]);
  const number = coverValue(cover, COVER_FIELDS.number);
  const day = coverValue(cover, COVER_FIELDS.reportedOn);
  return [
    ...pairs,
    [
      {
        formula: `"${unit.numberWord} "&IF(${number}="","${unit.openNumber}",${number})`,
        value: `${unit.numberWord} ${unit.openNumber}`,
        style: heading.centre,
      },
      {
        formula: `${excelText(`${unit.place}, `)}&IF(${day}="","${OPEN_DAY}","ngày "&TEXT(DAY(${day}),"00")&" tháng "&TEXT(MONTH(${day}),IF(MONTH(${day})<3,"00","0"))&" năm "&YEAR(${day}))`,
        value: `${unit.place}, ${OPEN_DAY}`,
        style: heading.centreItalic,
      },
    ],
  ];
}

const OPEN_DAY = "ngày      tháng      năm";

type Line = readonly [cell: CellDraft, height: number];

function titleLines({ index, period, heading: unit, letterhead, owed }: CoverParts): readonly Line[] {
  const { name } = index.catalogue;
  const cutOff = dayList(owed.map(({ cutOffDate }) => cutOffDate)) || formatDate(period.cutOffDate);
  const due = dayList(owed.map(({ dueDate }) => dueDate));
  return [
    [{}, heightOf(1, 8)],
    [{ value: "BÁO CÁO SỐ LIỆU", style: heading.title }, heightOf(1, 14)],
    [{ value: `${name} - ${period.name}`, style: heading.subtitle }, heightOf(1, 13)],
    ...(unit.asterisks === undefined ? [] : [RULE]),
    [{ value: `Kính gửi: ${letterhead.sendTo}`, style: heading.centre }, heightOf(1, 13)],
    [
      {
        value: `Ngày chốt số liệu: ${cutOff}. Hạn gửi: ${due}`,
        style: heading.centreItalic,
      },
      heightOf(1, 12),
    ],
    [{}, heightOf(1, 6)],
  ];
}

/** Each day once: templates may have days of their own. */
const dayList = (days: readonly PlainDate[]): string => [...new Set(days)].sort().map(formatDate).join("; ");

/** Party papers close the title with dashes. */
const RULE: Line = [{ value: "-----", style: heading.centre }, heightOf(1, 12)];
