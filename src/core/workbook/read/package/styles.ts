import type { CellLook } from "../../model";
import { type Colour, isUnseen } from "./colours";
import type { DifferentialFormat } from "./differential-formats";
import { type FormatKind, type readFormatCode, shownKind } from "./number-formats";

type Format = ReturnType<typeof readFormatCode>;

/** How the cells of one style look. */
export interface StyleLook {
  readonly format: Format;
  readonly isStruck: boolean;
  readonly isFramed: boolean;
  readonly letters: Colour;
  /** undefined for patterns of two colours, and shades. */
  readonly ground: Colour | undefined;
  /** How a text looks; absent where it is shown as it is. */
  readonly texts?: CellLook | undefined;
  /** Digits a figure shows at the least; absent where that is as they are. */
  readonly leastDigits?: number | undefined;
}

/** Of it what makes a figure look otherwise than it is. */
export type FigureLook = Pick<StyleLook, "format" | "letters" | "ground">;

/** What cell styles (by their number in the file) make of the values of their cells. */
export class Styles {
  /** Most workbooks strike nothing through; their cells are not asked one by one. */
  readonly strikesAny: boolean;
  /** Hardly a workbook has formats that make something else of a text. */
  readonly changesTexts: boolean;
  /** Some conditional format may make a figure look like another, or like none; most, like ours, only colour. */
  readonly beliesAny: boolean;
  private readonly formats: readonly Format[];
  /** One look for each pair of colours: most styles have theirs from few. */
  private readonly coloured: readonly StyleLook[];

  constructor(
    private readonly looks: readonly StyleLook[],
    private readonly differences: readonly DifferentialFormat[] = [],
  ) {
    this.strikesAny = looks.some(({ isStruck }) => isStruck);
    this.formats = looks.map((look) => (isHidden(look) ? "disguised" : look.format));
    this.changesTexts = looks.some(({ texts }) => texts !== undefined);
    this.coloured = [
      ...new Map(looks.map((look) => [`${look.letters} ${look.ground ?? ""}`, look])).values(),
    ];
    this.beliesAny = differences.some((changed) => this.belies(changed));
  }

  /** What a cell of this style shows of this value; undefined where the file has no such style. */
  kind(style: number, value: number): FormatKind | undefined {
    return kindFor(this.formats[style], value);
  }

  /** How a text looks in a cell of this style; undefined where it is shown as it is. */
  textLook(style: number): CellLook | undefined {
    return this.looks[style]?.texts;
  }

  /** Its cells have a border. */
  isFramed(style: number): boolean {
    return this.looks[style]?.isFramed === true;
  }

  /** Digits its cells show at the least; undefined where that is as they are. */
  leastDigits(style: number): number | undefined {
    return this.looks[style]?.leastDigits;
  }

  isStruck(style: number): boolean {
    return this.looks[style]?.isStruck === true;
  }

  /** The conditional format of this number; undefined where the file has no such one. */
  difference(number: number): DifferentialFormat | undefined {
    return this.differences[number];
  }

  /** Cells of some style look otherwise than they are where this change holds, or are seen only there. */
  belies(changed: DifferentialFormat): boolean {
    return beliesOne(this.coloured, changed);
  }

  /** What a cell of this style shows of this value where this change holds; undefined where nothing else. */
  changedKind(changed: DifferentialFormat, style: number, value: number): FormatKind | undefined {
    const look = this.looks[style];
    return look === undefined ? undefined : kindChanged(look, changed, value);
  }
}

/** A cell that looks like one of these looks otherwise than it is where this change holds, or is seen only there. */
export function beliesOne(looks: readonly FigureLook[], changed: DifferentialFormat): boolean {
  const { format, isStruck, letters, ground, hidesFigure } = changed;
  if (hidesFigure || isStruck || (format !== undefined && format !== "number")) return true;
  const isColoured = letters !== undefined || ground !== undefined;
  return isColoured && looks.some((look) => isHidden(look) !== isHidden(withColours(look, changed)));
}

/** What a cell that looks so shows of this value where this change holds; undefined where nothing else. */
export function kindChanged(
  look: FigureLook,
  changed: DifferentialFormat,
  value: number,
): FormatKind | undefined {
  if (changed.hidesFigure || isHidden(withColours(look, changed))) return "disguised";
  const plain = kindFor(look.format, value) ?? "number";
  const own = isHidden(look) ? "disguised" : plain;
  const kind = kindFor(changed.format ?? look.format, value) ?? "number";
  if (kind === own) return undefined;
  // A day shown as a number is seen to be no day.
  if (kind === "number") return own === "disguised" ? kind : undefined;
  return shownKind(kind) === "date" && shownKind(plain) !== "date" ? "disguised" : kind;
}

const kindFor = (format: Format | undefined, value: number): FormatKind | undefined =>
  typeof format === "function" ? format(value) : format;

const isHidden = ({ letters, ground }: Pick<FigureLook, "letters" | "ground">): boolean =>
  ground !== undefined && isUnseen(letters, ground);

const withColours = (look: FigureLook, { letters, ground }: DifferentialFormat): FigureLook => ({
  format: look.format,
  letters: letters ?? look.letters,
  ground: ground === undefined ? look.ground : ground.colour,
});
