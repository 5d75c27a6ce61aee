import { type Issue, type Place, given, isError, isWarning, lowerFirst } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import {
  type Recommendation,
  type Source,
  type SummaryModel,
  boardColumns,
  recommendationsOf,
  stillAsking,
} from "../../merge";
import { type Entry, type Reading, valueText } from "../../submissions";
import { filled } from "../look/words";
import { remarkWords } from "./remark-words";

/** What the board has to say about one file of a unit. */
export interface RemarksOrder {
  readonly source: Source;
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  /** The unit's own file, as it is read now: it knows where every cell stands. */
  readonly reading: Reading;
  /** Finding and remedy of an issue as they are said to a unit, without its place. */
  readonly wording: (issue: Issue) => string;
}

/**
 * One remark: what has to be mended (error), looked at (warning), what the board decided, and what it answered in a column
 * of its own.
 */
export interface Remark {
  readonly kind: "error" | "warning" | "decision" | "reply";
  /** In the unit's own workbook; without a row it is about a sheet, without a sheet about the file. */
  readonly where: Pick<Place, "sheet" | "row" | "column" | "template" | "field">;
  readonly text: string;
}

/** The board's remarks about a file, in the order of its sheets' cells: first what is said of a whole sheet or file. */
export function remarksOn(order: RemarksOrder): readonly Remark[] {
  const { source, reading, wording } = order;
  const sheets = [...reading.layouts.values()].map(({ sheet }) => sheet.name);
  const orderOf = ({ where }: Remark): number =>
    where.sheet === undefined ? -1 : sheets.indexOf(where.sheet);
  const told = stillAsking(source).filter((issue) => concernsUnit(issue, source));
  const remarks = [
    ...told.map((issue): Remark => ({
      ...{ kind: kindOfIssue(issue), where: placed(issue.where, reading), text: wording(issue) },
    })),
    ...repliesTo(order),
  ];
  return remarks.sort(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      (a.where.row ?? 0) - (b.where.row ?? 0) ||
      (a.where.column ?? 0) - (b.where.column ?? 0),
  );
}

/** They ask the board for something, or tell what became of its own words. */
const FOR_BOARD =
  /^(?:summary\.|merge\.(?:reply-differs|other-reply|decisions?-[a-z-]+|choice-[a-z]+|duplicate-file|same-content|earlier-than-left-out)$)/;

/** What was found in a row of the summary is no cell of the unit's workbook. */
function concernsUnit(issue: Issue, { file }: Source): boolean {
  if (FOR_BOARD.test(issue.code) || (issue.where.file ?? file) !== file) return false;
  return isError(issue) || isWarning(issue) || isDecided(issue);
}

const isDecided = ({ code }: Issue): boolean => code.startsWith("merge.decided-");

/** What the board sent back has to be mended, whether or not anything else is wrong with it. */
const kindOfIssue = (issue: Issue): Remark["kind"] =>
  isError(issue) ? "error" : isDecided(issue) ? "decision" : "warning";

/** The place in the unit's workbook: what the merge found names template and column, and the layout knows the cell. */
function placed(where: Place, { layouts, coverSheet, coverTemplate }: Reading): Remark["where"] {
  const { template, row, field } = where;
  const layout = layouts.get(template ?? "");
  const cover = template !== undefined && template === coverTemplate ? coverSheet : undefined;
  const onCover = cover?.cells.get(field ?? "");
  const columns = [...(layout?.columnOf.values() ?? [])];
  const column = where.column ?? layout?.columnOf.get(field ?? "") ?? onCover?.column;
  const first = row === undefined || columns.length === 0 ? undefined : Math.min(...columns);
  return given({
    sheet: where.sheet ?? layout?.sheet.name ?? cover?.sheet.name,
    row: row ?? onCover?.row,
    column: column ?? first,
    ...{ template, field },
  });
}

/** What stands in the board's columns of the summary, and not in the unit's file; and what it answered in an earlier period. */
function repliesTo({ source, model, index, reading }: RemarksOrder): readonly Remark[] {
  const since = new Map(
    recommendationsOf(model, index).flatMap((one) =>
      one.at?.source === source.number ? [[`${one.template} ${one.at.row}`, one] as const] : [],
    ),
  );
  return (source.submission?.returns ?? []).flatMap(({ template, entries }) => {
    const { fields = [] } = index.template(template) ?? {};
    const byBoard = boardColumns(index.template(template));
    const own = new Map<number, Entry["values"]>(
      reading.returns
        .filter((one) => one.template === template)
        .flatMap((one) => one.entries.map(({ row, values }) => [row, values] as const)),
    );
    return entries.flatMap(({ row, values }) => {
      const followed = since.get(`${template} ${row}`);
      const replies = fields.flatMap((field): readonly Remark[] => {
        const value = values[field.key];
        if (!byBoard.has(field.key) || value === undefined || value === own.get(row)?.[field.key]) return [];
        const where = placed({ template, row, field: field.key }, reading);
        const shown = valueText(value, field, { index, period: model.period });
        return [{ kind: "reply", where, text: answered(shown, followed, index) }];
      });
      const before = replies.length > 0 ? undefined : answeredBefore(followed, index);
      const [field] = byBoard;
      return before === undefined || field === undefined
        ? replies
        : [{ kind: "reply", where: placed({ template, row, field }, reading), text: before } as const];
    });
  });
}

const periodName = (id: string, index: CatalogueIndex): string => lowerFirst(index.period(id)?.name ?? id);

/** An answer, and since when it was waited for. */
function answered(value: string, followed: Recommendation | undefined, index: CatalogueIndex): string {
  const times = (followed?.asked.length ?? 1) - 1;
  if (followed === undefined || times === 0) return filled(remarkWords.answer, { value });
  return filled(remarkWords.answerSince, { first: periodName(followed.asked[0], index), times, value });
}

/** What is asked again though it was answered in an earlier period. */
function answeredBefore(followed: Recommendation | undefined, index: CatalogueIndex): string | undefined {
  if (followed?.state !== "asked-again" || followed.reply === undefined) return undefined;
  const { period, text: value } = followed.reply;
  return filled(remarkWords.answeredBefore, { period: periodName(period, index), value });
}
