/** A workbook to be written, in our words; only `write-xlsx.ts` knows which library does it. */
export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
  readonly names?: readonly NameDraft[];
  /** docProps/custom.xml; text values. */
  readonly customProperties?: Readonly<Record<string, string>>;
  /** Name of a further custom property: a seal over all else in the file, by which it is told whether anybody saved it since. */
  readonly seal?: string;
  readonly title?: string;
  readonly creator?: string;
  /** ISO instant of the last save; as issued by default (`ISSUED_AT`), so that equal input gives equal bytes. */
  readonly savedAt?: string;
  /** 0-based. */
  readonly activeSheet?: number;
  /** Sheets cannot be added, moved, renamed or removed (no password). */
  readonly lockStructure?: boolean;
  /** The pane that opens with the workbook where its add-in is installed; elsewhere nothing shows. */
  readonly opensPane?: PaneDraft;
}

/** An add-in as a workbook refers to it: the id and version of its manifest, and where it is installed from. */
export interface PaneDraft {
  readonly addIn: string;
  readonly version: string;
  /**
   *   EXCatalog    given out by an administrator   "EXCatalog"
   *   FileSystem   a shared folder                 the folder: \\may-chu\khoagiao
   *   Registry     tried out by a developer        "developer"
   */
  readonly storeType: "EXCatalog" | "FileSystem" | "Registry";
  readonly store: string;
}

export interface NameDraft {
  readonly name: string;
  /** Formula without "=", e.g. `'Danh mục'!$A$2:$A$40`. */
  readonly formula: string;
  /** Sheet name for a local name. */
  readonly sheet?: string;
}

export interface SheetDraft {
  /** ≤ 31 characters, none of : \ / ? * [ ]; see `sheetName`. */
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** From column 1 on. */
  readonly columns?: readonly ColumnDraft[];
  /** Of rows that say nothing else, in points. */
  readonly rowHeight?: number;
  readonly rows: readonly RowDraft[];
  /**
   * Nothing in it refers to its workbook: texts stand in their cells, and it has no styles, jumps or notes. Drawn into
   * many workbooks, it is written and compressed once.
   */
  readonly standsAlone?: true;
  readonly merges?: readonly string[];
  readonly validations?: readonly ValidationDraft[];
  readonly conditionalFormats?: readonly ConditionalFormatDraft[];
  /** Rows above and columns left of this stay in view. */
  readonly freeze?: { readonly rows?: number; readonly columns?: number };
  readonly autoFilter?: string;
  readonly protection?: ProtectionDraft;
  readonly page?: PageDraft;
  readonly gridLines?: boolean;
  readonly charts?: readonly ChartDraft[];
}

/**
 * Bars over the cells of a range, drawn by the office program from figures of the workbook: each in line with a row of the
 * table beside it, where that row's name stands and, above, what the colours mean.
 */
export interface ChartDraft {
  /** The first and the last cell it lies over. */
  readonly over: readonly [first: ChartCorner, last: ChartCorner];
  /** It draws none: the heading stands in a cell above it. */
  readonly name: string;
  /** For whoever does not see it. */
  readonly description: string;
  /** The series are parts of one bar, all bars of one length. */
  readonly isStacked?: boolean;
  /** What the bars are called, for whoever points at one. */
  readonly categories: { readonly cells: string; readonly values: readonly string[] };
  readonly series: readonly ChartSeries[];
}

/** 1-based. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
}

/** One colour of bars. */
export interface ChartSeries {
  readonly name: string;
  /** Where its figures stand: `'Tổng quan'!$D$14:$D$18`. */
  readonly cells: string;
  /** What stands there. */
  readonly values: readonly number[];
  /** RRGGBB */
  readonly colour: string;
}

/** Letters are narrower than the digits Excel counts a column's width in. */
export const LETTERS_PER_DIGIT = 1.1;

export interface ColumnDraft {
  /** In characters, as Excel shows it. */
  readonly width?: number;
  readonly hidden?: boolean;
  /** Style of the cells no row mentions. */
  readonly style?: Style;
}

export interface RowDraft {
  /** 1-based; by default the row after the one before. */
  readonly number?: number;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** From column 1 on; undefined leaves the cell out. A plain value is a cell in the row's style for its column. */
  readonly cells: readonly (CellDraft | Scalar | undefined)[];
  /**
   * By column: the style of this row's plain values, and of its empty cells (written blank, so that borders
   * close). Share one list between rows: long tables then need no object per cell.
   */
  readonly styles?: readonly (Style | undefined)[];
  /** In place of this one row there are many. Whoever walks over all rows asks `eachRow`. */
  readonly standsFor?: RowsDraft;
}

/** The rows of a long table, each made when it is written: half a million of them are never in memory together. */
export interface RowsDraft {
  readonly count: number;
  /** Cells of the widest of them. */
  readonly width: number;
  /** Makes them, anew each time: plain rows, without a number of their own. */
  readonly make: () => Iterable<RowDraft>;
}

/** All rows of a sheet in their order, those of long tables among them. */
export function* eachRow(rows: readonly RowDraft[]): Generator<RowDraft, void, undefined> {
  for (const row of rows) {
    if (row.standsFor === undefined) yield row;
    else yield* row.standsFor.make();
  }
}

export type Scalar = string | number | boolean;

/**
 * Text is written as text, always: "=1+1" stays four characters and never becomes a formula, not even when somebody
 * edits the cell. Above `MAX_CELL_TEXT`
 * it is cut and ends in "…"; a number that is none (NaN, Infinity) is a bug of the caller.
 */
export interface CellDraft {
  readonly value?: Scalar;
  /** Without "="; `value` is then its result. Where one formula has none, Excel works all of them out on opening. */
  readonly formula?: string;
  /** The row's style of this column by default. Looked up by identity: make each style once, use it often. */
  readonly style?: Style;
  /** Jump inside the workbook, e.g. `'KG01'!A14`; at most `MAX_JUMPS` a sheet. */
  readonly jump?: string;
  readonly note?: string;
}

export interface Style {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly colour?: string;
  };
  /** RRGGBB */
  readonly fill?: string;
  readonly border?: "thin" | "hair" | "bottom" | "none";
  readonly align?: {
    readonly horizontal?: "left" | "center" | "right" | "justify";
    readonly vertical?: "top" | "center" | "bottom";
    readonly wrap?: boolean;
    readonly indent?: number;
  };
  readonly numberFormat?: string;
  /** Cells are locked unless said otherwise; it counts only on a protected sheet. */
  readonly unlocked?: boolean;
}

export interface ValidationDraft {
  readonly range: string;
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** Without "="; for a list the defined name that holds it. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly errorStyle?: "stop" | "warning" | "information";
  /** Titles ≤ 32 characters, texts ≤ 255: longer ones are cut at a word. */
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

export interface ConditionalFormatDraft {
  readonly range: string;
  /** Formula without "=", relative to the top-left cell of the range. */
  readonly formula: string;
  readonly style: Pick<Style, "font" | "fill" | "border">;
  readonly stopIfTrue?: boolean;
}

/** A sheet protected without a password; each flag is something the user may still do. */
export interface ProtectionDraft {
  readonly sort?: boolean;
  readonly filter?: boolean;
  readonly insertRows?: boolean;
  readonly formatCells?: boolean;
  readonly formatColumns?: boolean;
  readonly formatRows?: boolean;
}

export interface PageDraft {
  readonly orientation: "portrait" | "landscape";
  /** 1 page wide, as many tall as it takes, unless 0. */
  readonly fitToWidth?: number;
  /** Shrunk to one page, its height too. */
  readonly fitsOnePage?: boolean;
  /** e.g. `$1:$6` */
  readonly repeatRows?: string;
  /** e.g. `$A:$B` */
  readonly repeatColumns?: string;
  readonly printArea?: string;
  /** In centimetres. */
  readonly margins?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Excel's header/footer codes: &P page, &N pages, &L &C &R. */
  readonly footer?: string;
  readonly header?: string;
  /** No header or footer on the first page. */
  readonly differentFirst?: boolean;
  readonly centred?: boolean;
}
