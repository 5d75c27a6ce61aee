import { type CatalogueIndex, type Field, kindOf } from "../../catalogue";
import type { SummaryModel } from "../../merge";
import { decimalsApart, valueText } from "../../submissions";
import type { SheetDraft } from "../../workbook";
import type { BookChange, BookChanges, ChangedValue } from "../book/changes";
import type { Labels } from "../look/labels";
import { writeAnnexHead, writeTitle } from "../look/official-page";
import { landscape, withinPage } from "../look/paper";
import type { Issuer } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { centred, textCell } from "../look/styles";
import { causeWords, changeWords, filled, words } from "../look/words";

const TITLES = [
  words.ordinal,
  words.change,
  words.orgUnit,
  words.template,
  words.sourceRow,
  words.whatChanged,
  words.cause,
  words.file,
];
const WIDTHS = [5, 12, 26, 9, 8, 50, 20, 24];
/** A book in which everything is another lists no more than somebody reads. */
const MOST_LINES = 3000;

export interface ChangesSheetParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly labels: Labels;
  readonly issuer: Issuer;
  readonly changes: BookChanges;
}

/** Thay đổi: figures and rows that are another than in the book that stood here before, and why. */
export function changesSheet(parts: ChangesSheetParts): SheetDraft {
  const { model, issuer, changes } = parts;
  const rows = new SheetRows(withinPage(WIDTHS));
  writeAnnexHead(rows, issuer, ["", ""], TITLES.length);
  writeTitle(rows, words.changesTitle, model, TITLES.length);
  const head = rows.labels(TITLES);
  const styles = [centred, textCell, textCell, centred, centred, textCell, textCell, textCell];
  const totals = changes.totals.map(({ template, ...value }) => [
    ...[words.total, undefined, template, undefined, said(value, template, parts), undefined, undefined],
  ]);
  const lines = [...totals, ...changes.rows.slice(0, MOST_LINES).map((one) => cellsOf(one, parts))];
  for (const [index, cells] of lines.entries()) rows.table([index + 1, ...cells], styles);
  const more = changes.rows.length - MOST_LINES;
  const closing =
    lines.length === 0 ? words.nothingChanged : more > 0 ? filled(words.moreChanges, { count: more }) : "";
  if (closing !== "") rows.noteBelow(closing, TITLES.length);
  return rows.sheet(words.changes, {
    freeze: { rows: head },
    page: landscape(rows.sizeOf(), { repeated: [head, head] }),
  });
}

function cellsOf(
  { kind, orgUnit, template, row, rows, cause, file, values }: BookChange,
  parts: ChangesSheetParts,
) {
  const what =
    values.length > 0
      ? values.map((value) => said(value, template, parts)).join("\n")
      : filled(words.changedRows, { rows });
  return [changeWords[kind], parts.labels.orgUnit(orgUnit), template, row, what, causeWords[cause], file];
}

/** Decimals of a percentage, or of another quotient, unless two want more to be told apart. */
const DECIMALS = 2;

/** "Số lớp: 30 → 3", "Tỷ lệ: 95,47% → 95,48%" */
function said(
  { field: key, before, after }: ChangedValue,
  template: string,
  parts: ChangesSheetParts,
): string {
  const { index, model } = parts;
  const field = index.template(template)?.fields.find((one) => one.key === key);
  const number = (value: ChangedValue["before"]) => (typeof value === "number" ? value : undefined);
  const isShare = field !== undefined && kindOf(field).isShare;
  const decimals = decimalsApart(number(before), number(after), isShare ? DECIMALS + 2 : DECIMALS);
  const text = (value: ChangedValue["before"]) =>
    value === undefined ? words.notGiven : field === undefined ? String(value) : shown(value, field);
  const shown = (value: NonNullable<ChangedValue["before"]>, of: Field) =>
    valueText(typeof value === "number" ? Number(value.toFixed(decimals)) : value, of, {
      index,
      period: model.period,
    });
  return `${field?.label ?? key}: ${text(before)} → ${text(after)}`;
}
