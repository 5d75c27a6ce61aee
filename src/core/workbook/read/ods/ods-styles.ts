import { BLACK, type Colour, WHITE, isUnseen } from "../package/colours";
import { CHANGES_NOTHING, type DifferentialFormat } from "../package/differential-formats";
import { type FormatKind, leastDigitsOf, readFormatCode } from "../package/number-formats";
import { type FigureLook, beliesOne, kindChanged } from "../package/styles";
import { XmlReader, type XmlProblem } from "../xml/xml-reader";
import { readOdsPage } from "./ods-pages";
import { FORMATS, type OdsFormat, readOdsFormat } from "./ods-format";

/** What one style says itself; the rest it has from its parent. */
interface OdsStyle {
  readonly parent: string | undefined;
  readonly format: string | undefined;
  readonly isStruck: boolean | undefined;
  readonly isRaised: boolean | undefined;
  readonly isLowered: boolean | undefined;
  readonly isHidden: boolean;
  /** Of its letters, and of what they stand on. */
  readonly colour: Colour | undefined;
  readonly ground: Colour | undefined;
  /** Of a sheet: the look of its pages, by its name. */
  readonly page: string | undefined;
}

type Format = ReturnType<typeof readFormatCode>;

/** Letters in the colour of their ground are seen by nobody. */
interface OdsLook extends FigureLook {
  readonly isUnseen: boolean;
}

/** No honest style has so many ancestors; a circle of them has no end. */
const MOST_ANCESTORS = 20;

/** The pages of a sheet that names no others, and the style all others come from. */
const USUAL_PAGE = "Default";
const FIRST_STYLE = "Default";

/** What the styles of an OpenDocument file make of cells, letters and sheets. */
export class OdsStyles {
  private readonly styles = new Map<string, OdsStyle>();
  private readonly formats = new Map<string, OdsFormat>();
  private readonly pages = new Map<string, readonly string[]>();
  /** Of the styles that were asked for. */
  private readonly looks = new Map<string, OdsLook>();
  private readonly known = new Map<string, Format>();
  private readonly differences = new Map<string, DifferentialFormat>();

  /** Takes in the styles a part holds before its body. */
  add(part: Uint8Array): XmlProblem | undefined {
    const reader = new XmlReader(part);
    for (let event = reader.next(); event !== "end"; event = reader.next()) {
      if (event !== "open") continue;
      if (reader.local === "body") return undefined;
      if (reader.local === "style") this.takeStyle(reader);
      else if (reader.local === "master-page")
        this.pages.set(reader.attribute("style:name") ?? "", readOdsPage(reader));
      else if (FORMATS.has(reader.local))
        this.formats.set(reader.attribute("style:name") ?? "", readOdsFormat(reader));
    }
    return reader.problem;
  }

  /** What a cell of this style shows of a number. */
  kind(cellStyle: string, value: number): FormatKind {
    const { format, isUnseen: isHidden } = this.lookOf(cellStyle);
    if (isHidden) return "disguised";
    return typeof format === "function" ? format(value) : format;
  }

  /** What it shows of it where a conditional format changes that; undefined where it shows nothing else. */
  changedKind(changed: DifferentialFormat, cellStyle: string, value: number): FormatKind | undefined {
    return kindChanged(this.lookOf(cellStyle), changed, value);
  }

  /** A figure seen so far looks otherwise than it is where this change holds, or is seen only there. */
  belies(changed: DifferentialFormat): boolean {
    return beliesOne([...this.looks.values()], changed);
  }

  /** What a style changes of the cells it is laid over by a conditional format, by the name people see. */
  difference(name: string): DifferentialFormat {
    const known = this.differences.get(name) ?? this.readDifference(name);
    this.differences.set(name, known);
    return known;
  }

  private readDifference(name: string): DifferentialFormat {
    const own = <T>(ask: (style: OdsStyle) => T | undefined): T | undefined =>
      this.told("table-cell", name, ask, FIRST_STYLE);
    const [format, ground] = [own((style) => style.format), own((style) => style.ground)];
    return {
      format: format === undefined ? undefined : this.readFormat(format),
      isStruck: own((style) => style.isStruck) ?? false,
      letters: own((style) => style.colour),
      ground: ground === undefined ? undefined : { colour: ground },
      hidesFigure: CHANGES_NOTHING.hidesFigure,
    };
  }

  private readFormat(name: string): Format {
    const format = this.known.get(name) ?? readFormatCode(this.codeOf(name));
    this.known.set(name, format);
    return format;
  }

  /** Digits its cells show at the least; undefined where that is as they are. */
  leastDigits(cellStyle: string): number | undefined {
    return leastDigitsOf(this.codeOf(this.formatOf(cellStyle)));
  }

  private formatOf(cellStyle: string): string {
    return this.told("table-cell", cellStyle, ({ format }) => format) ?? "";
  }

  private lookOf(cellStyle: string): OdsLook {
    const known = this.looks.get(cellStyle);
    if (known !== undefined) return known;
    const letters = this.told("table-cell", cellStyle, (style) => style.colour) ?? BLACK;
    const ground = this.told("table-cell", cellStyle, (style) => style.ground) ?? WHITE;
    const format = this.readFormat(this.formatOf(cellStyle));
    const look = { format, letters, ground, isUnseen: isUnseen(letters, ground) };
    this.looks.set(cellStyle, look);
    return look;
  }

  isStruck(family: "table-cell" | "text", style: string): boolean {
    return this.told(family, style, ({ isStruck }) => isStruck) ?? false;
  }

  isRaised(style: string): boolean {
    return this.told("text", style, ({ isRaised }) => isRaised) ?? false;
  }

  isLowered(style: string): boolean {
    return this.told("text", style, ({ isLowered }) => isLowered) ?? false;
  }

  isHiddenSheet(style: string): boolean {
    return this.styles.get(`table ${style}`)?.isHidden ?? false;
  }

  /** What is printed over and under the pages of a sheet of this style. */
  pageTexts(style: string): readonly string[] {
    return this.pages.get(this.styles.get(`table ${style}`)?.page ?? USUAL_PAGE) ?? [];
  }

  /** The answer of the nearest of a style and its ancestors; one of the name `end` is not asked, nor who comes after. */
  private told<T>(
    family: string,
    name: string,
    ask: (style: OdsStyle) => T | undefined,
    end = "",
  ): T | undefined {
    let style = this.styles.get(`${family} ${name}`);
    for (let step = 0; style !== undefined && step < MOST_ANCESTORS; step += 1) {
      const answer = ask(style);
      if (answer !== undefined || (end !== "" && style.parent === end)) return answer;
      style = this.styles.get(`${family} ${style.parent ?? ""}`);
    }
    return undefined;
  }

  private codeOf(name: string): string {
    const format = this.formats.get(name);
    if (format === undefined) return "";
    const others = format.maps.map(
      ({ condition, style }) => condition + (this.formats.get(style)?.code ?? ""),
    );
    return [...others, format.code].join(";");
  }

  private takeStyle(reader: XmlReader): void {
    const { depth } = reader;
    const family = reader.attribute("style:family") ?? "";
    const name = reader.attribute("style:name") ?? "";
    // Conditional formats call a style as people do: “Cần sửa”, which the file spells `Cần_20_sửa`.
    const shownName = reader.attribute("style:display-name") ?? name;
    const parent = reader.attribute("style:parent-style-name");
    const format = reader.attribute("style:data-style-name");
    const page = reader.attribute("style:master-page-name");
    let isStruck: boolean | undefined;
    let [position, colour, ground]: (string | undefined)[] = [];
    let isHidden = false;
    while (reader.nextChild(depth)) {
      if (reader.local === "text-properties") {
        isStruck =
          LINES.map((name) => isLine(reader.attribute(name))).find((line) => line !== undefined) ?? isStruck;
        colour = colourIn(reader.attribute("fo:color"), BLACK) ?? colour;
        if (reader.attribute("style:use-window-font-color") === "true") colour = BLACK;
        position = reader.attribute("style:text-position")?.trim() ?? position;
      } else if (reader.local === "table-cell-properties") {
        ground = colourIn(reader.attribute("fo:background-color"), WHITE);
      } else if (reader.local === "table-properties") {
        isHidden = reader.attribute("table:display") === "false";
      }
    }
    const isRaised = position === undefined ? undefined : ABOVE.test(position);
    const isLowered = position === undefined ? undefined : BELOW.test(position);
    const letters = { isStruck, isRaised, isLowered, colour };
    const style = { parent, format, ...letters, isHidden, ground, page };
    for (const called of [shownName, name]) this.styles.set(`${family} ${called}`, style);
  }
}

/** "#ff0000"; "transparent" and other words leave it as it is. */
const colourIn = (written: string | undefined, usual: Colour): Colour | undefined =>
  written === undefined ? undefined : written.startsWith("#") ? written.slice(1).toUpperCase() : usual;

/** LibreOffice writes both of a cell, and of letters only the second. */
const LINES = ["style:text-line-through-style", "style:text-line-through-type"];

const isLine = (style: string | undefined): boolean | undefined =>
  style === undefined ? undefined : style !== "none";

/** "super 58%", "33% 58%": above the line; "sub …", "-33% …": below it. */
const ABOVE = /^(?:super|[1-9]\d*%)/;
const BELOW = /^(?:sub|-\d+%)/;
