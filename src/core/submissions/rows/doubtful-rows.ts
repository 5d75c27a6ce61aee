import { cleanText } from "../../base";
import { isFreeForm } from "../../catalogue";
import type { FieldPlan, TemplatePlan } from "../entry/reading-plan";
import type { Entry } from "../model";
import { lineWord } from "./line-words";
import { isCalledOff, mayBeNoEntry, saysCalledOff } from "./no-entry-words";
import { partsBelow } from "./ordinals";

/** An entry, and what of its row no column of the table holds. */
export interface NamedEntry extends Entry {
  /** The words its row begins with, those left of the table included. */
  readonly begins: string;
  /** What stands left of the table, and no formula: "1.1". */
  readonly ordinal: string;
}

/** Fewer figures, or rows, agree by chance. */
const FEWEST_FIGURES = 2;
const FEWEST_ROWS = 2;
/** A total that does not add up is still near the sum. */
const NEAR = 0.25;
/** A total is looked for over so many rows: sums of what is above and below zero may never grow past it. */
const FURTHEST = 500;

/** Whether any row may be an entry. */
export const isLax = ({ template }: TemplatePlan): boolean => isFreeForm(template);

/**
 * Rows of a form of which no column must be filled in that may be none of its entries. One says so: a heading with the
 * figures of its group, a part of the row above, a comparison, what was called off, a total in any column or words. The
 * figures of another are what those just above or below come to, exactly, or nearly where it has no name or that of the
 * unit itself. Nobody can tell, so they are asked about. Other forms say by their required columns what an entry is
 * (`isLax`).
 *
 * @param isReporter whether a text names the unit that reports, or one above it.
 */
export function doubtfulRows(
  entries: readonly NamedEntry[],
  plan: TemplatePlan,
  isReporter: (name: string) => boolean,
): readonly NamedEntry[] {
  const table = tableOf(entries, plan);
  const parents = partsBelow(
    entries.map(({ begins, ordinal }, at) => ({ begins, ordinal, ...named(at, table) })),
  );
  const says = entries.map(
    (entry, at) =>
      mayBeNoEntry(entry.begins) ||
      mayBeNoEntry(table.names?.[at] ?? "") ||
      table.texts.some((one) => saysNoEntry(one, entry)),
  );
  return entries.filter((_, at) => {
    const own = table.amounts[at] ?? [];
    if (own.every((amount) => amount === undefined || amount === 0)) return false;
    if (says[at] === true || addsUp(own, at, table.amounts)) return true;
    const parts = (parents.get(at) ?? []).filter((part) => says[part] !== true);
    return (
      parts.some((part) => sharesFigure(own, table.amounts[part] ?? [])) || mayBeTotal(at, table, isReporter)
    );
  });
}

/** So many figures, two of them as large, do not agree by chance. */
const SURE_FIGURES = 4;
const LARGE = 10;

/**
 * Rows with all that an entry of a stricter form has, whose many figures are nevertheless what the rows just above or
 * below come to: counted with them, they would count twice. In a form with rows of the board's own a total is one of them.
 */
export function addedUpRows(entries: readonly Entry[], plan: TemplatePlan): readonly Entry[] {
  if (entries.length <= FEWEST_ROWS || plan.template.presetRows.length > 0) return [];
  const amounts = amountsOf(entries, plan);
  return entries.filter((_, at) => {
    const own = amounts[at] ?? [];
    const isTelling = own.filter((amount) => (amount ?? 0) !== 0).length >= SURE_FIGURES;
    const isLarge = own.filter((amount) => (amount ?? 0) >= LARGE).length >= FEWEST_FIGURES;
    return isTelling && isLarge && addsUp(own, at, amounts);
  });
}

/** Whether the words of one row alone, typed into a form, make it none of the entries: the merge will ask about it. */
export function saysNoEntryAlone(values: Entry["values"], plan: TemplatePlan): string | undefined {
  if (!isLax(plan)) return undefined;
  const entry: NamedEntry = {
    template: plan.template.code,
    sheet: "",
    row: 0,
    begins: "",
    ordinal: "",
    values,
  };
  const { texts, names, amounts } = tableOf([entry], plan);
  const name = names?.[0] ?? "";
  const isCounted = (amounts[0] ?? []).some((amount) => amount !== undefined && amount !== 0);
  const says = mayBeNoEntry(name) || texts.some((one) => saysNoEntry(one, { ...entry, begins: name }));
  return isCounted && says ? name : undefined;
}

/** What a row says in figures; undefined where it says nothing. */
type Amounts = readonly (number | undefined)[];

interface Table {
  readonly texts: readonly FieldPlan[];
  readonly amounts: readonly Amounts[];
  /** What the rows are called; undefined where the form has no words for it. */
  readonly names: readonly (string | undefined)[] | undefined;
}

function amountsOf(entries: readonly Entry[], { fields }: TemplatePlan): readonly Amounts[] {
  const figures = fields.filter(({ isInput, isFigure }) => isInput && isFigure).map(({ field }) => field.key);
  return entries.map(({ values }) => figures.map((key) => amountOf(values[key])));
}

function tableOf(entries: readonly NamedEntry[], plan: TemplatePlan): Table {
  const inputs = plan.fields.filter(({ isInput }) => isInput);
  const texts = inputs.filter(({ keepsMarks }) => keepsMarks);
  const naming = inputs.filter(({ tellsRow, holdsAgain }) => tellsRow && holdsAgain);
  const words = [...naming, ...texts.filter(({ isRemark }) => !isRemark)];
  const nameOf = ({ values }: NamedEntry): string | undefined =>
    words.map(({ field }) => values[field.key]).find((text): text is string => typeof text === "string");
  return {
    texts,
    amounts: amountsOf(entries, plan),
    names: words.length === 0 ? undefined : entries.map(nameOf),
  };
}

const amountOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

const named = (at: number, { names }: Table) => ({ name: names?.[at] ?? "" });

/** Words in a column of words that make the row a total, or say that it does not count; a remark beside a name is one. */
function saysNoEntry({ field: { key }, isRemark }: FieldPlan, { values, begins }: NamedEntry): boolean {
  const text = values[key];
  if (typeof text !== "string") return false;
  if (!isRemark) return lineWord(text) === "total" || isCalledOff(text);
  return saysCalledOff(text) || (lineWord(text) === "total" && cleanText(begins) === cleanText(text));
}

/** Whether the figures are those of some rows just above, or just below, added up. */
function addsUp(own: Amounts, at: number, amounts: readonly Amounts[]): boolean {
  if (own.filter((amount) => amount !== undefined && amount !== 0).length < FEWEST_FIGURES) return false;
  return [-1, 1].some((step) => {
    const sum = own.map(() => 0);
    for (let rows = 1, other = at + step; rows <= FURTHEST; rows += 1, other += step) {
      if (other < 0 || other >= amounts.length) return false;
      addTo(sum, amounts[other] ?? []);
      if (rows >= FEWEST_ROWS && own.every((amount, column) => isSame(amount, sum[column] ?? 0))) return true;
      if (
        own.some(
          (amount, column) =>
            amount !== undefined && (sum[column] ?? 0) > amount && !isSame(amount, sum[column] ?? 0),
        )
      )
        return false;
    }
    return false;
  });
}

function addTo(sum: number[], amounts: Amounts): void {
  amounts.forEach((amount, column) => (sum[column] = (sum[column] ?? 0) + (amount ?? 0)));
}

/** Sums of decimals have a last digit of their own; what a total leaves blank says nothing. */
const isSame = (one: number | undefined, other: number): boolean =>
  one === undefined || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

const isNear = (one: number | undefined, sum: number): boolean =>
  one === undefined ||
  (one === 0 ? sum === 0 : Math.abs(one - sum) <= NEAR * Math.max(Math.abs(sum), Math.abs(one)));

/** Both tell a figure of one kind: counted together it would count twice. */
const sharesFigure = (own: Amounts, part: Amounts): boolean =>
  own.some((amount, column) => (amount ?? 0) !== 0 && (part[column] ?? 0) !== 0);

/**
 * A total that does not add up, at the end of the rows it is of: without a name where the others have one, under the
 * name of the unit that reports or of one above it, or, in a form without names, right in all figures but one.
 */
function mayBeTotal(at: number, table: Table, isReporter: (name: string) => boolean): boolean {
  const { names, amounts } = table;
  const name = names?.[at];
  const isNameless = names !== undefined && name === undefined;
  const isEnd = at === 0 || at === amounts.length - 1;
  if (!isNameless && !isEnd) return false;
  const sum = sumAround(at, table);
  const own = amounts[at] ?? [];
  if (sum === undefined || !own.every((amount, column) => isNear(amount, sum[column] ?? 0))) return false;
  if (isNameless) return true;
  if (name !== undefined) return isWholePlace(name) || isReporter(name);
  const right = own.filter((amount, column) => (amount ?? 0) !== 0 && isSame(amount, sum[column] ?? 0));
  return right.length >= FEWEST_FIGURES;
}

/** "Huyện Tây Sơn", "UBND xã", "Đảng bộ": a place and all in it. */
const isWholePlace = (name: string): boolean =>
  /^(?:(?:ubnd|đảng ủy|đảng bộ|chung) )?(?:huyện|thị xã|quận|tỉnh|thành phố|tp\.?)(?: \p{L}|$)|^(?:ubnd |đảng ủy |đảng bộ )?(?:xã|phường|thị trấn)$|^(?:đảng ủy|đảng bộ|chung|đơn vị)$/iu.test(
    cleanText(name),
  );

/** The sum of the rows above, up to the last one without a name; at the top of all below. */
function sumAround(at: number, { names, amounts }: Table): readonly number[] | undefined {
  const step = at === 0 ? 1 : -1;
  const sum = (amounts[at] ?? []).map(() => 0);
  let rows = 0;
  for (let other = at + step; other >= 0 && other < amounts.length; other += step, rows += 1) {
    if (names !== undefined && names[other] === undefined) break;
    addTo(sum, amounts[other] ?? []);
  }
  return rows >= FEWEST_ROWS ? sum : undefined;
}
