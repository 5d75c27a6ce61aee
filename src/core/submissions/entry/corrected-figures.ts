import { cleanText, given, parseVietnameseNumber, remembered } from "../../base";
import type { SheetNote } from "../../workbook";
import type { Field } from "../../catalogue";
import type { SheetColumns } from "../columns/map-columns";
import type { Entry } from "../model";
import type { Findings } from "../read-field/findings";
import { inUnitOf } from "../read-field/units-of-measure";
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

/** A remark that says what something cost, and no more: "số tiền là 18.500.000 đồng", "Thực chi 20 triệu". */
const COST =
  /^(?:tổng )?(?:kinh phí|số tiền|thực chi|đã chi)(?: (?:thực hiện|thực chi|đã chi|chi|tổ chức|là))* ?:? ?(\d[\d.,]*) ?((?:nghìn|ngàn|triệu|tỷ|tỉ|tr)(?: ?đồng| ?đ)?|đồng|đ|vnđ)[.!]?$/iu;

interface WordsBeside {
  /** Comments, and words beside the table. */
  readonly notes: readonly Pick<SheetNote, "row" | "column" | "text">[];
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
  const [money, otherMoney] = world.fields
    .map(({ field }) => field)
    .filter(({ key, type }) => type === "money" && figures.includes(key));
  const cost = otherMoney === undefined ? money : undefined;
  const notes = world.notes.filter(
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
    for (const { field } of remarks) {
      const remark = String(values[field.key] ?? "");
      told(remark);
      if (cost !== undefined && givesOtherCost(remark, cost, values[cost.key])) {
        const place = { row, field: cost.key, ...given({ column: world.columns.columnOf.get(cost.key) }) };
        findings.addAt(place, "submission.figure-corrected", { found: remark.trim() });
      }
    }
    for (const note of notes) if (note.row === row) told(note.text, note.column);
  }
}

/** Whether a remark says that it cost something else than stands in the row; a blank says nothing against it. */
function givesOtherCost(remark: string, field: Field, value: Entry["values"][string] | undefined): boolean {
  const [, figure = "", unit = ""] = COST.exec(cleanText(remark)) ?? [];
  const said = figureOf(figure);
  const cost = said === undefined ? undefined : inUnitOf(field, said, unit);
  return cost !== undefined && typeof value === "number" && cost !== value;
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
