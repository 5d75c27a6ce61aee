import { type Issue, type PlainDate, formatDate } from "../base";

/**
 * What a board may decide (core/merge/RULES.md, M20–M27, M43).
 *
 *   pass       an error or a warning stands, and what it is about counts   Cho qua
 *   correct    a value is another than the unit wrote                      Sửa số liệu
 *   leave-out  a row, a sheet or a file counts nowhere                     Không tính
 *   choose     of files that contradict each other, this one counts       Chọn tệp
 *   accept     a file is this unit's, for the period that is merged        Nhận tệp
 *   send-back  a sheet or a file goes back, with a remark                  Trả lại
 *   reply      what the board wrote into a column that is its own          Trả lời
 *   split      a text stands by itself among those of its column           Tách nội dung
 *   join       a text stands under another of its column                   Gộp nội dung
 */
export type DecisionKind =
  "pass" | "correct" | "leave-out" | "choose" | "accept" | "send-back" | "reply" | "split" | "join";

export const DECISION_KINDS: readonly DecisionKind[] = [
  ...(["pass", "correct", "leave-out", "choose", "accept", "send-back", "reply"] as const),
  ...(["split", "join"] as const),
];

/** How each kind is called, and in which other words people may name it. */
export const DECISION_WORDS = {
  pass: ["Cho qua", "Bỏ qua", "Bỏ qua cảnh báo", "Chấp nhận", "Đồng ý"],
  correct: ["Sửa số liệu", "Sửa", "Sửa giá trị", "Sửa thành", "Đính chính"],
  "leave-out": ["Không tính", "Loại", "Loại bỏ", "Bỏ", "Không tổng hợp"],
  choose: ["Chọn tệp", "Chọn", "Lấy tệp này"],
  accept: ["Nhận tệp", "Nhận", "Nhận tệp trễ", "Tệp của đơn vị"],
  "send-back": ["Trả lại", "Trả", "Gửi trả"],
  reply: ["Trả lời", "Ý kiến trả lời"],
  split: ["Tách nội dung", "Tách", "Tách riêng"],
  join: ["Gộp nội dung", "Gộp", "Gộp vào"],
} as const satisfies Readonly<Record<DecisionKind, readonly string[]>>;

/** Whether a decision is about which texts stand together (core/merge/RULES.md M43), and about nothing a unit sent. */
export const isAboutTexts = ({ kind }: Pick<Decision, "kind">): boolean =>
  kind === "split" || kind === "join";

/** What is said of a text that stands by itself, where another decision says under which it stands. */
export const STANDS_ALONE = "(đứng riêng)";

/** How a correction that leaves a cell blank is written and typed, so that a value nobody typed is never taken for one. */
export const LEFT_BLANK = "(bỏ trống)";

/** Quyết định của Ban: who decided what, about what, when and why. Plain data: it is kept as JSON and as a row of a sheet. */
export interface Decision {
  readonly kind: DecisionKind;
  /** Code of the unit it is about; for `accept` the unit the file is said to be of. */
  readonly orgUnit?: string;
  /** Absent: the whole file. */
  readonly template?: string;
  /** As Excel numbers it in the sheet the unit sent; absent: the whole sheet. */
  readonly row?: number;
  readonly field?: string;
  /** Name of the file, where it is about one. */
  readonly file?: string;
  /** `pass`: of the findings at that place only those of this code. */
  readonly code?: string;
  /**
   * `correct`, `reply`: the value as one would type it; "" leaves it blank. `accept`: the day it counts as sent. `join`: the
   * text it stands under.
   */
  readonly value?: string;
  /** What stood there when it was decided, for people; of `split` and `join` the text that is decided on. */
  readonly before?: string;
  /** `send-back`: the new deadline. */
  readonly dueDate?: PlainDate;
  readonly reason: string;
  readonly by: string;
  readonly on?: PlainDate;
  /** Code of the board that decided; absent: the one that merges. */
  readonly board?: string;
  /**
   * The content it was made on, as `decision-ground.ts` puts it. It holds for that alone. Absent for a decision typed by
   * hand that no merge has seen yet.
   */
  readonly ground?: string;
}

/** By whom and when it was decided: as much of it as was written down. */
export const whoSigned = ({ by, on }: Pick<Decision, "by" | "on">): string =>
  [by, on === undefined ? "" : formatDate(on)].filter((part) => part !== "").join(", ");

/**
 * What became of a decision in a merge.
 *
 *   applied   it holds
 *   open      what it was made on has changed: somebody has to look again
 *   met       it asks for nothing any more: the unit mended it, or sent anew
 *   astray    nothing it could be about is in hand
 */
export type DecisionState = "applied" | "open" | "met" | "astray";

export interface Decided {
  readonly decision: Decision;
  readonly state: DecisionState;
  /** `pass`: the findings it answered. */
  readonly findings: readonly Issue[];
}
