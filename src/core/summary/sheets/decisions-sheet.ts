import { type Issue, columnLetters, serialFromDate } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { DecidedHere, SummaryModel } from "../../merge";
import { DECISION_WORDS, LEFT_BLANK } from "../../submissions";
import type { CellDraft, Scalar, SheetDraft, Style } from "../../workbook";
import {
  DECISION_COLUMNS,
  DECISION_COLUMN_KEYS,
  type DecisionColumnKey,
  type DecisionTexts,
  decisionStateWords,
} from "../look/decision-columns";
import { type DecisionLine, decisionsDigest } from "../look/decisions-digest";
import type { Labels } from "../look/labels";
import { writeAnnexHead, writeTitle } from "../look/official-page";
import { landscape, withinPage } from "../look/paper";
import type { Issuer } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { centred, figure, quiet, textCell, tones } from "../look/styles";
import { words } from "../look/words";

export interface DecisionsSheetParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly labels: Labels;
  readonly issuer: Issuer;
  readonly wording: (issue: Issue) => string;
  /** Rows of an earlier sheet that were not understood: they stand here again. */
  readonly unread: readonly DecisionTexts[];
}

const WIDTHS = [5, ...DECISION_COLUMN_KEYS.map((key) => DECISION_COLUMNS[key].width)];
/** Empty rows to type into. */
const SPARE_ROWS = 15;
/** Up to what became of a decision it is printed. */
const PRINTED = DECISION_COLUMN_KEYS.indexOf("state") + 2;

export interface DrawnDecisions {
  readonly sheet: SheetDraft;
  /** Of what stands in it: `decisionsDigest`. */
  readonly digest: string;
}

/**
 * Quyết định của Ban: what was decided about what units sent, what became of it, and room for more. People may type and
 * change rows here; the next merge to the same place reads them (`readDecisions`). Replies that stand in their cells are
 * not listed a second time.
 */
export function decisionsSheet(parts: DecisionsSheetParts): DrawnDecisions {
  const { model, issuer, unread } = parts;
  const rows = new SheetRows(withinPage(WIDTHS, PRINTED));
  writeAnnexHead(rows, issuer, ["", ""], PRINTED);
  writeTitle(rows, words.decisionsTitle, model, PRINTED);
  rows.note(words.decisionsNote, PRINTED);
  const titles = [words.ordinal, ...DECISION_COLUMN_KEYS.map((key) => DECISION_COLUMNS[key].title)];
  const head = rows.labels(titles);
  const styles = [centred, ...DECISION_COLUMN_KEYS.map((key) => STYLES[key] ?? textCell)];
  const listed = model.decisions.filter(
    ({ decision, state }) => decision.kind !== "reply" || state !== "applied",
  );
  const shown = [...listed.map((one) => decisionCells(one, parts)), ...unread.map(typedCells)];
  for (const [index, cells] of shown.entries()) rows.table([index + 1, ...cells], styles);
  for (let spare = 0; spare < SPARE_ROWS; spare += 1) rows.add([], { styles });
  const last = rows.last;
  const lastPrinted = head + Math.max(1, shown.length);
  const sheet: SheetDraft = rows.sheet(words.decisions, {
    freeze: { rows: head, columns: 2 },
    validations: [
      {
        ...{ range: `B${head + 1}:B${last}`, type: "list", allowBlank: true, errorStyle: "warning" },
        formula1: `"${Object.values(DECISION_WORDS)
          .map(([word]) => word)
          .join(",")}"`,
      },
    ],
    page: landscape(rows.sizeOf(PRINTED), {
      repeated: [head, head],
      printArea: `$A$1:$${columnLetters(PRINTED)}$${lastPrinted}`,
    }),
  });
  return { sheet, digest: decisionsDigest(shown.map(lineOf)) };
}

const lineOf = (cells: Cells): DecisionLine =>
  Object.fromEntries(
    DECISION_COLUMN_KEYS.map((key, at) => {
      const cell = cells[at];
      return [key, typeof cell === "object" ? cell.value : cell];
    }),
  );

const DAY: Style = figure("dd/mm/yyyy", "center");

const STYLES: Readonly<Partial<Record<DecisionColumnKey, Style>>> = {
  ...{ template: centred, row: centred, dueDate: DAY, on: DAY, code: quiet, ground: quiet },
};

type Cells = readonly (CellDraft | Scalar | undefined)[];

const typedCells = (texts: DecisionTexts): Cells => DECISION_COLUMN_KEYS.map((key) => texts[key]);

function decisionCells({ decision, state, findings }: DecidedHere, parts: DecisionsSheetParts): Cells {
  const { index, labels, wording } = parts;
  const { kind, orgUnit, template, row, field, file, before, value, dueDate, on, board } = decision;
  const cells: Readonly<Record<DecisionColumnKey, CellDraft | Scalar | undefined>> = {
    kind: DECISION_WORDS[kind][0],
    orgUnit: orgUnit === undefined ? undefined : labels.orgUnit(orgUnit),
    ...{ template, row, file },
    value: kind === "correct" && value === "" ? LEFT_BLANK : value,
    field: template === undefined || field === undefined ? field : fieldName(index, template, field),
    before: findings.length > 0 ? findings.map(wording).join("\n") : before,
    dueDate: dueDate === undefined ? undefined : serialFromDate(dueDate),
    reason: decision.reason,
    by: decision.by,
    on: on === undefined ? undefined : serialFromDate(on),
    state: { value: decisionStateWords[state], style: STATE_TONES[state] },
    board: board === undefined ? undefined : labels.orgUnit(board),
    code: decision.code,
    ground: decision.ground,
  };
  return DECISION_COLUMN_KEYS.map((key) => cells[key]);
}

const STATE_TONES = { applied: tones.good, open: tones.bad, met: tones.calm, astray: tones.notice } as const;

/** The label, unless two columns bear it. */
function fieldName(index: CatalogueIndex, template: string, key: string): string {
  const fields = index.template(template)?.fields ?? [];
  const label = fields.find((field) => field.key === key)?.label ?? key;
  return fields.filter((field) => field.label === label).length > 1 ? key : label;
}
