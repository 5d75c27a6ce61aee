import { columnLetters } from "../../base";
import type { DirectiveCoverage, SummaryModel } from "../../merge";
import type { Scalar, SheetDraft } from "../../workbook";
import type { Labels } from "../look/labels";
import type { Issuer } from "../look/official-page";
import { landscape, LINE_HEIGHT, writeAnnexHead, writeSignatures, writeTitle } from "../look/official-page";
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

/** Column of the count of units that did what the action at `place`, counted from 0, says. */
export const coverageColumn = (place: number): number => 4 + 2 * place;

/** Theo văn bản: for each directive the units that did something with it, and those that owe it. */
export function coverageSheet({ model, labels, issuer }: CoverageSheetParts): SheetDraft | undefined {
  const [first] = model.coverage;
  if (first === undefined) return undefined;
  const kinds = first.actions.map(({ kind }) => actionWords[kind]);
  const last = coverageColumn(kinds.length);
  const widths = [5, 18, 26, ...kinds.flatMap(() => [6, 19]), 30];
  const rows = new SheetRows(widths);
  writeAnnexHead(rows, issuer, ["", ""], last);
  writeTitle(rows, words.coverageTitle, model, last);
  const upper = rows.spans(
    [
      ...[words.ordinal, words.directive, words.subject].map((value, at) =>
        headerSpan(value, at + 1, at + 1),
      ),
      ...kinds.map((value, at) => headerSpan(value, coverageColumn(at), coverageColumn(at) + 1)),
      headerSpan(words.openTasks, last, last),
    ],
    LINE_HEIGHT,
  );
  const lower = ["", "", "", ...kinds.flatMap(() => [words.countOfUnits, words.doneBy]), ""];
  const head = rows.add(lower, { styles: lower.map(() => headCell.label), height: 32 });
  for (const column of ["A", "B", "C", columnLetters(last)])
    rows.merges.push(`${column}${upper}:${column}${head}`);
  const styles = [centred, textCell, textCell, ...kinds.flatMap(() => [centred, textCell]), textCell];
  for (const [at, coverage] of model.coverage.entries())
    rows.table([at + 1, ...cellsOf(coverage, labels)], styles);
  writeSignatures(rows, issuer, last);
  return {
    name: words.coverage,
    columns: widths.map((width) => ({ width })),
    rows: rows.rows,
    merges: rows.merges,
    freeze: { rows: head, columns: 2 },
    page: landscape({ repeated: [upper, head] }),
    gridLines: false,
  };
}

const headerSpan = (value: string, from: number, to: number) => ({
  cell: { value, style: headCell.label },
  from,
  to,
});

/** A count of 0 is shown: nobody reported it. */
function cellsOf({ directive, actions }: DirectiveCoverage, labels: Labels): readonly (Scalar | undefined)[] {
  const names = (codes: readonly string[]) => codes.map((code) => labels.shortName(code)).join(", ");
  const open = actions.flatMap(({ kind, asked, done, open: codes }) => {
    if (!asked || codes.length === 0) return [];
    return `${actionWords[kind]}: ${done.length === 0 ? `${words.everybody} (${codes.length})` : names(codes)}`;
  });
  return [
    directive.label,
    directive.subject,
    ...actions.flatMap(({ done }) => [done.length, names(done)]),
    open.join("\n"),
  ];
}
