import { type PlainDate, cellAddress, formatDate } from "../../base";
import { letterheadOn } from "../../catalogue";
import { COLOURS, REMARKS_SHEET, type ReturnedMark, returnedMarkRow } from "../../templates";
import { type CellDraft, type SheetDraft, type Style, quoteSheet } from "../../workbook";
import { landscape, withinPage } from "../look/paper";
import { issuerOf, writeAnnexHead, writeTitle } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { centred, linked, textCell, tones } from "../look/styles";
import { filled, words } from "../look/words";
import type { Remark, RemarksOrder } from "./remark";
import { remarkWords } from "./remark-words";

const TITLES = [
  ...[words.ordinal, remarkWords.kind, remarkWords.sheet, words.cell, words.field, words.finding],
];
const WIDTHS = [5, 15, 14, 8, 26, 84];

/** So many remarks one sheet lists; its cells bear no more. */
export const MOST_REMARKS = 2_000;

export interface RemarksSheetParts {
  readonly order: RemarksOrder;
  readonly remarks: readonly Remark[];
  readonly mark: ReturnedMark;
}

/** Trả lời của Ban: what the unit has to mend, and by when; what the board decided, and what it answers. */
export function remarksSheet({ order, remarks, mark }: RemarksSheetParts): SheetDraft {
  const { model, index } = order;
  const rows = new SheetRows(withinPage(WIDTHS));
  rows.keep(returnedMarkRow(mark));
  writeAnnexHead(rows, issuerOf(index, model.asOf), ["", ""], TITLES.length);
  writeTitle(rows, remarkWords.title, model, TITLES.length);
  for (const line of headLines({ order, remarks, mark }))
    rows.span({ value: line.value, style: line.style }, [1, TITLES.length], line.height);
  const head = rows.labels(TITLES);
  const listed = remarks.slice(0, MOST_REMARKS);
  const styles = [centred, centred, textCell, centred, textCell, textCell];
  for (const [at, remark] of listed.entries()) rows.table([at + 1, ...cellsOf(remark, order)], styles);
  const more = remarks.length - listed.length;
  if (more > 0) rows.noteBelow(filled(remarkWords.more, { count: more }), TITLES.length);
  return rows.sheet(REMARKS_SHEET, {
    freeze: { rows: head },
    page: landscape(rows.sizeOf()),
  });
}

interface HeadLine {
  readonly value: string;
  readonly style: Style;
  readonly height: number;
}

const asked: Style = { font: { size: 13, bold: true }, align: { vertical: "center", wrap: true } };
const said: Style = { font: { size: 12 }, align: { vertical: "center", wrap: true } };

function headLines({ order, remarks, mark }: RemarksSheetParts): readonly HeadLine[] {
  const { source, model, index } = order;
  const count = (kind: Remark["kind"]) => remarks.filter((one) => one.kind === kind).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const counts = [
    ...(errors > 0 ? [filled(remarkWords.toMend, { count: errors })] : []),
    ...(warnings > 0 ? [filled(remarkWords.toLookAt, { count: warnings })] : []),
    ...(errors + warnings === 0 ? [remarkWords.nothingToMend] : []),
  ];
  const { sendTo } = letterheadOn(index.catalogue.board, model.asOf);
  const unit = index.orgUnit(source.orgUnit ?? "")?.name;
  return [
    ...(unit === undefined ? [] : [{ value: filled(remarkWords.to, { unit }), style: asked, height: 20 }]),
    { value: [...counts, ...dueLine(mark.dueDate)].join(" "), style: asked, height: 20 },
    ...(errors + warnings === 0
      ? []
      : [{ value: filled(remarkWords.how, { sendTo, turn: mark.turn + 1 }), style: said, height: 34 }]),
  ];
}

const dueLine = (day: PlainDate | undefined): readonly string[] =>
  day === undefined ? [] : [filled(remarkWords.dueDate, { day: formatDate(day) })];

function cellsOf(
  { kind, where, text }: Remark,
  { index }: RemarksOrder,
): readonly (CellDraft | string | undefined)[] {
  const { sheet, row, column, template, field } = where;
  const address = row === undefined || column === undefined ? undefined : cellAddress(row, column);
  const label = index.template(template ?? "")?.fields.find(({ key }) => key === field)?.label;
  return [
    { value: KIND_WORDS[kind], style: TONES[kind] },
    sheet ?? template,
    address === undefined || sheet === undefined
      ? address
      : { value: address, jump: `${quoteSheet(sheet)}!${address}`, style: linked },
    label,
    text,
  ];
}

/** How each kind is called. */
export const KIND_WORDS: Readonly<Record<Remark["kind"], string>> = {
  error: "Cần sửa",
  warning: "Cần xem lại",
  decision: "Ban quyết định",
  reply: "Ban trả lời",
};

const TONES: Readonly<Record<Remark["kind"], Style>> = {
  error: tones.bad,
  warning: tones.notice,
  decision: tones.calm,
  reply: tones.good,
};

/** Colours of the cells, the gravest first. */
export const FILLS: Readonly<Record<Remark["kind"], string>> = {
  error: COLOURS.error.fill,
  warning: COLOURS.warning.fill,
  decision: COLOURS.header,
  reply: COLOURS.done.fill,
};
