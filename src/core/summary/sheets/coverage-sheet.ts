import { columnLetters } from "../../base";
import type { DirectiveCoverage, SummaryModel } from "../../merge";
import type { Scalar, SheetDraft } from "../../workbook";
import type { Labels } from "../look/labels";
import type { Issuer } from "../look/official-page";
import { LINE_HEIGHT, writeAnnexHead, writeTitle } from "../look/official-page";
import { paper, withinPage } from "../look/paper";
import { SheetRows } from "../look/sheet-rows";
import { centred, headCell, textCell } from "../look/styles";
import { actionWords, words } from "../look/words";

export interface CoverageSheetParts {
  readonly model: SummaryModel;
  readonly labels: Labels;
  readonly issuer: Issuer;
}

/** Heading, title and the two rows of the header. */
export const COVERAGE_ROWS_ABOVE = 6;

const LEADING = [words.ordinal, words.directive, words.subject];

/** Column of the count of units that did what the action at `place`, counted from 0, says. */
export const coverageColumn = (place: number): number => LEADING.length + 1 + place;

/**
 * Theo văn bản: for each directive how many units did something with it, and those that owe it; who did it stands behind
 * that, to be read on the screen.
 */
export function coverageSheet({ model, labels, issuer }: CoverageSheetParts): SheetDraft | undefined {
  const [first] = model.coverage;
  if (first === undefined) return undefined;
  const kinds = first.actions.map(({ kind }) => actionWords[kind]);
  const [open, last] = [coverageColumn(kinds.length), coverageColumn(2 * kinds.length)];
  const widths = [4, 21, 36, ...kinds.map(() => COUNT_WIDTH), 52, ...kinds.map(() => NAMES_WIDTH)];
  const rows = new SheetRows(withinPage(widths, open));
  writeAnnexHead(rows, issuer, ["", ""], open);
  writeTitle(rows, words.coverageTitle, model, open);
  const upper = rows.spans(
    [
      ...LEADING.map((value, at) => headerSpan(value, at + 1, at + 1)),
      headerSpan(words.countOfUnits, coverageColumn(0), open - 1),
      headerSpan(words.openTasks, open, open),
      headerSpan(words.doneBy, open + 1, last),
    ],
    LINE_HEIGHT,
  );
  const lower = ["", "", "", ...kinds, "", ...kinds];
  const head = rows.labels(lower);
  for (const column of ["A", "B", "C", columnLetters(open)])
    rows.merges.push(`${column}${upper}:${column}${head}`);
  const texts = kinds.map(() => textCell);
  const styles = [centred, textCell, textCell, ...kinds.map(() => centred), textCell, ...texts];
  for (const [at, coverage] of model.coverage.entries())
    rows.table([at + 1, ...cellsOf(coverage, labels)], styles);
  const lastRow = rows.last;
  return rows.sheet(words.coverage, {
    freeze: { rows: head, columns: 2 },
    page: paper(rows.sizeOf(open, lastRow), {
      repeated: [upper, head],
      printArea: `$A$1:$${columnLetters(open)}$${lastRow}`,
    }),
  });
}

const COUNT_WIDTH = 8;
/** Names that are not printed make no printed row higher. */
const NAMES_WIDTH = 70;

const headerSpan = (value: string, from: number, to: number) => ({
  cell: { value, style: headCell.label },
  from,
  to,
});

type Codes = readonly string[];

/** "tất cả (33)", "tất cả (23), trừ A, B", or whichever names are fewer. */
function owing(open: Codes, done: Codes, names: (codes: Codes) => string): string {
  if (done.length >= open.length) return names(open);
  const all = `${words.everybody} (${open.length})`;
  return done.length === 0 ? all : `${all}, ${words.except} ${names(done)}`;
}

/** A count of 0 is shown: nobody reported it. */
function cellsOf({ directive, actions }: DirectiveCoverage, labels: Labels): readonly (Scalar | undefined)[] {
  const names = (codes: readonly string[]) => codes.map((code) => labels.shortName(code)).join(", ");
  const open = actions.flatMap(({ kind, asked, done, open: codes }) => {
    if (!asked || codes.length === 0) return [];
    return `${actionWords[kind]}: ${owing(codes, done, names)}`;
  });
  return [
    directive.label,
    directive.subject,
    ...actions.map(({ done }) => done.length),
    open.join("\n"),
    ...actions.map(({ done }) => names(done)),
  ];
}
