import type { PlainDate, Severity } from "../base";
import type { Expression } from "../rules";
import type { FieldType } from "./field-kinds";

/**
 * Danh mục: everything a board decides, as data with dates. Nothing here is code: a board edits it in Excel
 * (`catalogue-workbook`), and the templates, the checks and the merge follow.
 */
export interface Catalogue {
  /** Stable id, e.g. `KG2024`. Returned workbooks carry it. */
  readonly id: string;
  /** Counts up with every change handed out, e.g. `2024.1`. */
  readonly version: string;
  readonly name: string;
  /** The board that collects: the lines of the official heading, place names, thresholds. */
  readonly board: Board;
  readonly unitKinds: readonly UnitKind[];
  readonly orgUnits: readonly OrgUnit[];
  readonly directives: readonly Directive[];
  readonly tasks: readonly Task[];
  /** After how many years documents under review are reviewed. */
  readonly reviewSteps: readonly ReviewStep[];
  readonly periods: readonly Period[];
  /** Days off besides Saturdays and Sundays, by whole years: a year with none has no list. */
  readonly holidays: readonly Holiday[];
  readonly choiceLists: readonly ChoiceList[];
  readonly templates: readonly Template[];
  readonly assignments: readonly Assignment[];
  /** Forms that units send instead of the board's workbook, and what their columns are. */
  readonly formMappings: readonly FormMapping[];
}

/** The names under which a board issues its papers. */
export interface Letterhead {
  /** Line above the board's name in its heading: "HUYỆN ỦY TÂY SƠN". */
  readonly superior: string;
  readonly name: string;
  /** Who signs for it: "TRƯỞNG BAN". */
  readonly head: string;
  /** What its reports are about, after "báo cáo": "công tác khoa giáo". */
  readonly work: string;
  /** Place written before the date: "Tây Sơn". */
  readonly place: string;
  /** Where returned workbooks are to be sent, shown on the cover. */
  readonly sendTo: string;
}

/** One name of the board, as it is from a day on. */
export interface BoardChange {
  readonly item: keyof Letterhead;
  readonly from: PlainDate;
  readonly text: string;
}

/** The board's names from the beginning, and what became of them later (`letterheadOn`). */
export interface Board extends Letterhead {
  /** Code of the collecting org unit, e.g. BTGHU. */
  readonly orgUnit: string;
  readonly changes: readonly BoardChange[];
}

/** Which official heading a unit's papers carry (domain: Hướng dẫn 36-HD/VPTW, Nghị định 30/2020/NĐ-CP). */
export type HeadingLayout = "party" | "state" | "youth-union";

export interface UnitKind {
  readonly code: string;
  readonly name: string;
  readonly heading: HeadingLayout;
  /** Upper line of the heading, where it is not the name of the parent unit: "ĐẢNG BỘ TỈNH GIA LAI". */
  readonly superior?: string;
  /** Who signs: "T/M BAN THƯỜNG VỤ"; usually "THỦ TRƯỞNG ĐƠN VỊ". */
  readonly signer?: string;
}

/** Something that exists only between two dates; absent ends are open. Both days are inclusive. */
export interface Dated {
  readonly validFrom?: PlainDate;
  readonly validTo?: PlainDate;
}

export interface OrgUnit extends Dated {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  /** Code of the unit it is grouped under. */
  readonly parent?: string;
  readonly aliases: readonly string[];
  /** Codes of the units that take over after `validTo`. */
  readonly successors: readonly string[];
  readonly reports: boolean;
  /** Number in the State's list of units, "21808": units of different times may bear the same. */
  readonly officialCode?: string;
  /** Place written before the date of its papers, where it is not the board's. */
  readonly place?: string;
  readonly note?: string;
}

export interface Directive extends Dated {
  /** Key: `40-CT/TW@2004-06-15` (number + symbol + date); a chosen id where the document has no number. */
  readonly id: string;
  readonly documentType: string;
  readonly number?: string;
  /** `CT/TW` */
  readonly symbol?: string;
  readonly issuedOn?: PlainDate;
  readonly issuer: string;
  /** Khóa, as written: "XIII". */
  readonly term?: string;
  readonly subject: string;
  /** What pickers and cells show; unique: `40-CT/TW (15/06/2004)`. */
  readonly label: string;
  readonly aliases: readonly string[];
  readonly domain?: string;
  /** Id of the document it carries out. */
  readonly implements?: string;
  readonly note?: string;
}

/** What the guide asks to be done with a directive. */
export type TaskKind =
  | "disseminate" // quán triệt, tuyên truyền
  | "plan" // tham mưu, xây dựng kế hoạch
  | "implement" // triển khai, tiếp tục thực hiện
  | "inspect" // kiểm tra, giám sát
  | "interim-review" // sơ kết
  | "final-review" // tổng kết
  | "coordinate" // phối hợp
  | "basis"; // căn cứ, mục đích, yêu cầu

export interface Task {
  readonly directive: string;
  /** Section of the guide: "II.4". */
  readonly section: string;
  readonly kind: TaskKind;
  readonly wording: string;
  /** For reviews: after how many years. Without it the review falls on the steps of the document's type. */
  readonly years?: number;
}

export type ReviewKind = "interim-review" | "final-review";

/** Mốc: documents that a task puts under review are reviewed so many years after their issue. */
export interface ReviewStep {
  /** Steps of a type stand in for those without one, which are for all other types. */
  readonly documentType?: string;
  readonly kind: ReviewKind;
  readonly years: number;
}

export interface Period {
  /** `2024`, `2024-H1`, `2024-Q3`, `2024-M07` */
  readonly id: string;
  /** "6 tháng đầu năm 2024" */
  readonly name: string;
  /** Choice of the cover's list `kyBaoCao`: "6 tháng đầu năm"; with `year` it names the period. */
  readonly kind: string;
  readonly year: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Ngày chốt số liệu. */
  readonly cutOffDate: PlainDate;
  /** Hạn gửi. */
  readonly dueDate: PlainDate;
  /** Working days from the cut-off to the due date, by which that of the next year is worked out. */
  readonly workingDays?: number;
  /** Ids of the periods it is made of, as a quarter of its months: what was reported for these makes its figures. */
  readonly parts?: readonly string[];
  /** Id of the period whose figures are the plan for this one. */
  readonly plan?: string;
}

export interface Holiday {
  readonly day: PlainDate;
  readonly name: string;
}

export interface ChoiceList {
  readonly code: string;
  readonly name: string;
  readonly choices: readonly Choice[];
}

export interface Choice extends Dated {
  readonly value: string;
  /** What rules see through `code(field)`, e.g. the letters CT of "Chỉ thị". */
  readonly code?: string;
  readonly aliases: readonly string[];
}

export interface Template extends Dated {
  readonly code: string;
  /** Counts up when the columns change. */
  readonly version: number;
  readonly title: string;
  readonly shortTitle: string;
  /** Section of the guide it serves. */
  readonly section: string;
  /** "một văn bản được quán triệt × một cấp tổ chức" */
  readonly oneRow: string;
  readonly guidance: string;
  /** `cover` holds one value per field (KG00); `table` one entry per row. */
  readonly layout: "cover" | "table";
  readonly confidential: boolean;
  /** An entry naming a directive shows that this was done with it (sheet "Theo văn bản" of the summary). */
  readonly coverage?: TaskKind;
  /** … but only where this holds: a preset review "chưa triển khai" is no review. */
  readonly coverageWhen?: Expression;
  /** Rows for which this holds stand in the unit's next workbook again, to be answered for: shortcomings, tasks. */
  readonly followUpWhen?: Expression;
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  /** How many rows of its sheet have their formulas beforehand, where it is another number than usual (`templateLayout`). */
  readonly preparedRows?: number;
  /** Fields that together may occur once per submission. */
  readonly rowKey: readonly string[];
  /** Fields the summary groups by. */
  readonly groupBy: readonly string[];
  /** Rows written before the unit starts: field key → value (directive id, choice, number). */
  readonly presetRows: readonly Readonly<Record<string, string | number>>[];
}

export interface Field {
  readonly key: string;
  /**
   * Keys it bore before, in that order: workbooks, summaries and models of papers that say one of them mean this field. The
   * first stays in front when the field bears it again, for fingerprints are taken by it.
   */
  readonly formerKeys?: readonly string[];
  readonly label: string;
  /** Other headers this column is recognised by. */
  readonly aliases: readonly string[];
  readonly type: FieldType;
  /** Đơn vị tính: "đảng viên", "triệu đồng". */
  readonly unitOfMeasure?: string;
  readonly required: boolean;
  /** For `choice`: code of its list. */
  readonly list?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Regular expression the whole text must match (bounded: checked when the catalogue is read). */
  readonly pattern?: string;
  readonly decimals?: number;
  /** Computed from other fields of the row; blank where an operand is blank or the divisor 0. */
  readonly formula?: Expression;
  /** Upper header over neighbouring columns. */
  readonly group?: string;
  /** In characters. */
  readonly width: number;
  readonly hint?: string;
  readonly aggregate: Aggregate;
  /**
   * Số thời điểm: a figure as it stands on a day (pupils, beds). Of several periods the last one's counts; all else
   * happened within its period, and adds up.
   */
  readonly isStock?: boolean;
  /** What a row that comes back (`followUpWhen`) says here, instead of what it said. */
  readonly followUpAs?: string;
  /** Written by the board, locked for units. */
  readonly filledByBoard: boolean;
}

/** How the summary condenses a field over many entries. Σ = sum over entries; blanks never count as 0 reported. */
export type Aggregate =
  | { readonly op: "none" }
  | { readonly op: "group" } // a dimension, not a figure
  | { readonly op: "sum" }
  | { readonly op: "count-by" } // rows per choice
  | { readonly op: "count-true" }
  | { readonly op: "max" }
  | { readonly op: "max-per-unit" } // the largest within a unit, then Σ over units (persons counted once)
  | { readonly op: "ratio"; readonly numerator: string; readonly denominator: string }
  | { readonly op: "weighted-mean"; readonly weight: string }
  | { readonly op: "join" } // texts with the unit's name
  | { readonly op: "distinct" } // de-duplicated list
  | { readonly op: "mode" }; // the most frequent value

export interface Rule {
  /** Unique within its template: "C1". */
  readonly code: string;
  readonly severity: Severity;
  /** Must hold for every entry. */
  readonly expression: Expression;
  /** What to tell the user when it does not, in the catalogue's language. */
  readonly message: string;
  /** The field to mark. */
  readonly field: string;
  /** `skip`: not judged while a field it needs is blank; `evaluate`: judged all the same (blank = ""). */
  readonly whenBlank: "skip" | "evaluate";
}

/** Phân công: who owes which template in which period. */
export interface Assignment {
  /** Unit code, or kind code prefixed with "@" for all reporting units of the kind: `@dang_uy_xa`. */
  readonly orgUnit: string;
  readonly template: string;
  readonly period: string;
  /** Override the period's own dates. */
  readonly dueDate?: PlainDate;
  readonly cutOffDate?: PlainDate;
  readonly duty: Duty;
}

/** Ghép cột: what the columns of a form are that units fill in instead of the board's workbook. */
export interface FormMapping {
  /** What the board calls the form: "Biểu 01 cũ". With the template it is the mapping's key. */
  readonly form: string;
  readonly template: string;
  /** All its columns, left to right; at least one. */
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  /** The texts over it from top to bottom, with " - " between them: "Số học viên - Trong đó nữ". */
  readonly header: string;
  /** Key of the field it holds; absent: the column is not read. */
  readonly field?: string;
}

/**
 * How binding an assignment is. `mandatory`: expected, and missed when late. `voluntary`: accepted, yet not
 * expected. `comparison`: another unit owns these figures; they are shown beside the owner's and never added.
 */
export type Duty = "mandatory" | "voluntary" | "comparison";
