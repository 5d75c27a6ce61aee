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
  /** Digits a figure shows at the least; absent where that is as they are. */
  readonly leastDigits?: number | undefined;
}

/** What cell styles (by their number in the file) make of the values of their cells. */
export class Styles {
  /** Most workbooks strike nothing through; their cells are not asked one by one. */
  readonly strikesAny: boolean;
  /** Some conditional format may make a figure look like another, or like none; most, like ours, only colour. */
  readonly beliesAny: boolean;
  private readonly formats: readonly Format[];
  private readonly belying: readonly boolean[];

  constructor(
    private readonly looks: readonly StyleLook[],
    private readonly differences: readonly DifferentialFormat[] = [],
  ) {
    this.strikesAny = looks.some(({ isStruck }) => isStruck);
    this.formats = looks.map((look) => (isHidden(look) ? "disguised" : look.format));
    this.belying = this.belyingOnes();
    this.beliesAny = this.belying.includes(true);
  }

  /** What a cell of this style shows of this value; undefined where the file has no such style. */
  kind(style: number, value: number): FormatKind | undefined {
    return kindFor(this.formats[style], value);
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

  /** Cells of some style look otherwise than they are where this conditional format (by its number) holds. */
  belies(difference: number): boolean {
    return this.belying[difference] === true;
  }

  /** The conditional format strikes its cells through. */
  strikes(difference: number): boolean {
    return this.differences[difference]?.isStruck === true;
  }

  /** What a cell of this style shows of this value where the conditional format holds; undefined where nothing else. */
  changedKind(difference: number, style: number, value: number): FormatKind | undefined {
    const [changed, look] = [this.differences[difference], this.looks[style]];
    if (changed === undefined || look === undefined) return undefined;
    if (isHidden(withColours(look, changed))) return "disguised";
    const kind = kindFor(changed.format, value);
    // A day shown as a number is seen to be no day.
    if (kind === undefined || kind === "number") return undefined;
    const isDay = shownKind(this.kind(style, value) ?? "number") === "date";
    return shownKind(kind) === "date" && !isDay ? "disguised" : kind;
  }

  /** Most styles have their colours from few. */
  private belyingOnes(): readonly boolean[] {
    if (this.differences.length === 0) return [];
    const coloured = new Map(this.looks.map((look) => [`${look.letters} ${look.ground ?? ""}`, look]));
    const seen = [...coloured.values()].filter((look) => !isHidden(look));
    return this.differences.map((changed) => {
      const { format, isStruck, letters, ground } = changed;
      if (isStruck || (format !== undefined && format !== "number")) return true;
      const isColoured = letters !== undefined || ground !== undefined;
      return isColoured && seen.some((look) => isHidden(withColours(look, changed)));
    });
  }
}

const kindFor = (format: Format | undefined, value: number): FormatKind | undefined =>
  typeof format === "function" ? format(value) : format;

const isHidden = ({ letters, ground }: Pick<StyleLook, "letters" | "ground">): boolean =>
  ground !== undefined && isUnseen(letters, ground);

const withColours = (look: StyleLook, { letters, ground }: DifferentialFormat): StyleLook => ({
  ...look,
  letters: letters ?? look.letters,
  ground: ground === undefined ? look.ground : ground.colour,
});
