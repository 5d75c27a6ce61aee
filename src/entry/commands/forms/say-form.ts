import { cellAddress, columnLetters, compareIssues } from "../../../core/base";
import type { ColumnProposal, FormProposal, FormGround, SaidIn, TableProposal } from "../../../core/forms";
import {
  type ProposalWords,
  type Language,
  fill,
  proposalWordsIn,
  sayIssue,
  sayPlace,
  severityWord,
} from "../../../i18n";

/** What was understood of a form, line by line: its tables, columns and grounds, what is in doubt, what to do next. */
export function sayForm(
  { kind, sheet, tables, issues }: FormProposal,
  language: Language,
): readonly string[] {
  const words = proposalWordsIn(language);
  const told = [...issues].sort(compareIssues).map((issue) => {
    const place = sayPlace(issue.where, language, () => undefined);
    return fill(words.issue, {
      severity: severityWord(issue.severity, language),
      place: place === "" ? "" : `${place}: `,
      issue: sayIssue(issue, language),
    });
  });
  return [
    fill(words.sheet, { sheet, kind: fill(words.kind[kind], { tables: tables.length }) }),
    ...tables.flatMap((table, at) => [
      ...(tables.length > 1 ? [fill(words.table, { number: at + 1, kind: words.kind[table.kind] })] : []),
      ...sayTable(table, words),
    ]),
    ...(told.length > 0 ? [words.issues, ...told] : []),
    ...(tables.length > 0 ? [words.toAccept] : []),
  ];
}

const cellOf = ({ row, column }: Pick<SaidIn, "row" | "column">): string => cellAddress(row, column);

function sayTable(table: TableProposal, words: ProposalWords): readonly string[] {
  const {
    title,
    headerRows,
    firstDataRow,
    lastDataRow,
    numberingRow,
    totalRows,
    unitLine,
    columns,
    presetRows,
  } = table;
  const [first, last] = headerRows;
  const doubtful = columns.filter(isDoubtful).map(({ column }) => columnLetters(column));
  const [firstPreset, lastPreset] = [presetRows[0], presetRows.at(-1)];
  return [
    ...(title === undefined ? [] : [fill(words.title, { title: title.text, cell: cellOf(title) })]),
    fill(words.rows, {
      header: first === last ? String(first) : `${first}–${last}`,
      first: firstDataRow,
      last: lastDataRow === undefined ? words.open : fill(words.toRow, { last: lastDataRow }),
    }),
    ...(numberingRow === undefined ? [] : [fill(words.numbering, { row: numberingRow })]),
    ...(totalRows.length === 0 ? [] : [fill(words.totals, { rows: totalRows.join(", ") })]),
    ...(unitLine === undefined
      ? []
      : [fill(words.unitLine, { text: unitLine.text, cell: cellOf(unitLine) })]),
    fill(words.columns, { count: columns.length }),
    ...columns.map((column) => sayColumn(column, words)),
    ...(firstPreset === undefined || lastPreset === undefined
      ? []
      : [
          fill(words.presets, { count: presetRows.length, first: firstPreset.label, last: lastPreset.label }),
        ]),
    ...(doubtful.length === 0 ? [] : [fill(words.doubts, { columns: doubtful.join(", ") })]),
  ];
}

const isDoubtful = ({ grounds }: ColumnProposal): boolean => grounds.some((ground) => ground.isDoubtful);

const SHOWN_CHOICES = 4;

function sayColumn(column: ColumnProposal, words: ProposalWords): string {
  const { label, group, role, type, unit, required, choices, formula, formulaText, grounds } = column;
  const ground = grounds.find(({ of }) => of === "type");
  const what = [
    words.role[role],
    role === "index" || role === "label" ? "" : words.type[type],
    unit === undefined ? "" : fill(words.unit, { unit }),
    required ? words.required : "",
    choices === undefined
      ? ""
      : fill(words.choices, { count: choices.length, some: choices.slice(0, SHOWN_CHOICES).join(" · ") }),
    formula === undefined && formulaText === undefined
      ? ""
      : fill(words.computed, { formula: formula ?? formulaText ?? "" }),
  ].filter((part) => part !== "");
  const said = [what.join(", "), ground === undefined ? "" : sayGround(ground, words)]
    .filter(Boolean)
    .join(" ");
  return fill(words.column, {
    mark: isDoubtful(column) ? "?" : " ",
    letters: columnLetters(column.column),
    label: [...group, label === "" ? words.noLabel : label].join(" › "),
    what: said,
  });
}

function sayGround({ code, row, column }: FormGround, words: ProposalWords): string {
  const place =
    row === undefined || column === undefined ? "" : fill(words.at, { cell: cellAddress(row, column) });
  return fill(words.ground, { ground: words.because[code], place });
}
