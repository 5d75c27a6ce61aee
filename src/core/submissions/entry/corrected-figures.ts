import { cleanText, parseVietnameseNumber, remembered } from "../../base";
import type { Sheet } from "../../workbook";
import type { SheetColumns } from "../columns/map-columns";
import type { Entry } from "../model";
import type { Findings } from "../read-field/findings";
import type { FieldPlan } from "./reading-plan";

/** "sửa thành 45", "đính chính lại cột 11 là 345", "điều chỉnh từ 300 xuống 45" */
const CHANGED =
  "(?:sửa|đính chính|điều chỉnh|chỉnh(?: sửa)?)(?: lại)?(?: (?:số|con số|số liệu))?(?: (?:cột|ô|mục|dòng) [(]?\\w{1,4}[)]?){0,2}(?: (?:từ )?[\\d.,]+)? (?:thành|là|còn|xuống|lên)(?: còn)?|(?:sửa|đính chính)(?: lại)?(?: số(?: liệu)?)? ?:";
/** "số đúng là 345", "đúng ra phải là 345", "số liệu chính xác: 345" */
const RIGHT = "(?:đúng|chính xác)(?: ra)?(?: (?:phải )?là| ?:)|(?:số|con số|số liệu)(?: này)? phải là";
/** "ghi nhầm 300, đúng 345" */
const WRONG_FIRST = "(?:nhầm|sai)(?: (?:là|thành|số))*(?: [\\d.,]+)?,? (?:số )?đúng";
/** "345 mới đúng", "345 (số 300 gõ nhầm)" */
const RIGHT_BEHIND =
  "(?:(?:mới|là) đúng|[(,;-] ?(?:(?:không phải|chứ không phải)(?: là)? [\\d.,]+|(?:số )?[\\d.,]+ (?:là )?(?:do )?(?:gõ|ghi|nhập|đánh) (?:nhầm|sai)))";
const FIGURE = "(\\d+(?:[.,]\\d+)*)(?![\\d/.,-]*[\\d/]|[-\\p{L}])";

const SAYS = new RegExp(
  `(?<!\\p{L})(?:${CHANGED}|${RIGHT}|${WRONG_FIRST}) ${FIGURE}|${FIGURE} ?${RIGHT_BEHIND}(?!\\p{L})`,
  "iu",
);

/** A comment that is a figure and no more: "345", "= 345". */
const ALONE = new RegExp(`^(?:=|→|->|số)? ?${FIGURE}[.!?]*$`, "iu");

interface WordsBeside {
  readonly sheet: Pick<Sheet, "notes">;
  readonly columns: Pick<SheetColumns, "columnOf">;
  readonly fields: readonly FieldPlan[];
  /** Those of them in which people write what they like. */
  readonly remarks: readonly FieldPlan[];
  readonly findings: Findings;
}

/** Entries beside which a remark, or a comment on one of their cells, gives a figure that is not there: which one holds? */
export function reportCorrected(entries: readonly Entry[], world: WordsBeside): void {
  const { remarks, findings } = world;
  const figures = world.fields.filter(({ isFigure }) => isFigure).map(({ field }) => field.key);
  const notes = (world.sheet.notes ?? []).filter(
    ({ text }) => correctedFigure(text) !== undefined || ALONE.test(cleanText(text)),
  );
  for (const { row, values } of entries) {
    const told = (text: string, column?: number) => {
      const field = figures.find((key) => column !== undefined && world.columns.columnOf.get(key) === column);
      const right = correctedFigure(text) ?? (field === undefined ? undefined : figureAlone(text));
      const isThere = (field === undefined ? figures : [field]).some((key) => values[key] === right);
      if (right === undefined || isThere) return;
      const place = field === undefined || column === undefined ? { row } : { row, column, field };
      findings.addAt(place, "submission.figure-corrected", { found: text.trim() });
    };
    for (const { field } of remarks) told(String(values[field.key] ?? ""));
    for (const note of notes) if (note.row === row) told(note.text, note.column);
  }
}

/** The figure that a remark or a comment gives in place of the one that stands there; undefined where it gives none. */
const correctedFigure = (text: string): number | undefined => corrected(text).figure;

const figureAlone = (text: string): number | undefined => figureOf(ALONE.exec(cleanText(text))?.[1]);

const corrected = remembered((text): { readonly figure: number | undefined } => {
  const [, behind, before] = SAYS.exec(cleanText(text)) ?? [];
  return { figure: figureOf(behind ?? before) };
});

function figureOf(written = ""): number | undefined {
  const reading = parseVietnameseNumber(written, { grouping: "thousands" });
  return reading.kind === "number" ? reading.value : undefined;
}
