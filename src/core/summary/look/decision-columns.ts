import { foldKey } from "../../base";
import { DECISION_KINDS, DECISION_WORDS, type DecisionKind, type DecisionState } from "../../submissions";

/** One column of the sheet "Quyết định của Ban": what it is called, and in which other words people may name it. */
interface DecisionColumn {
  readonly title: string;
  readonly width: number;
  readonly aliases?: readonly string[];
}

export const DECISION_COLUMNS = {
  kind: { title: "Quyết định", width: 12, aliases: ["Loại quyết định", "Việc"] },
  orgUnit: { title: "Đơn vị", width: 20, aliases: ["Tên đơn vị"] },
  template: { title: "Biểu", width: 7, aliases: ["Biểu mẫu", "Mã biểu"] },
  row: { title: "Dòng", width: 6, aliases: ["Dòng số", "Số dòng"] },
  field: { title: "Cột", width: 16, aliases: ["Chỉ tiêu", "Tên cột"] },
  file: { title: "Tệp", width: 24, aliases: ["Tên tệp", "Tệp nguồn"] },
  before: { title: "Trước quyết định", width: 18, aliases: ["Giá trị cũ", "Đơn vị ghi", "Nội dung"] },
  value: { title: "Giá trị mới", width: 12, aliases: ["Sửa thành", "Giá trị của Ban", "Gộp vào nội dung"] },
  dueDate: { title: "Hạn gửi lại", width: 12, aliases: ["Hạn mới"] },
  reason: { title: "Lý do, nhận xét", width: 24, aliases: ["Lý do", "Nhận xét", "Ghi chú"] },
  by: { title: "Người quyết định", width: 13, aliases: ["Người ghi", "Ai"] },
  on: { title: "Ngày", width: 11, aliases: ["Ngày quyết định"] },
  state: { title: "Tình trạng", width: 13 },
  board: { title: "Cơ quan", width: 22, aliases: ["Ban"] },
  code: { title: "Mã nhận xét", width: 18 },
  ground: { title: "Căn cứ (không sửa)", width: 22, aliases: ["Căn cứ"] },
} as const satisfies Readonly<Record<string, DecisionColumn>>;

export type DecisionColumnKey = keyof typeof DECISION_COLUMNS;

/** A row of the sheet as texts: what could not be understood is written again as it was typed. */
export type DecisionTexts = Readonly<Partial<Record<DecisionColumnKey, string>>>;

export const DECISION_COLUMN_KEYS: readonly DecisionColumnKey[] = [
  ...(["kind", "orgUnit", "template", "row", "field", "before", "value", "reason"] as const),
  ...(["by", "on", "state", "file", "dueDate", "board", "code", "ground"] as const),
];

export const decisionStateWords: Readonly<Record<DecisionState, string>> = {
  applied: "Đã áp dụng",
  open: "Cần xem lại",
  met: "Đã xong, không còn cần",
  astray: "Chưa áp dụng: không tìm thấy",
};

const KINDS: ReadonlyMap<string, DecisionKind> = new Map(
  DECISION_KINDS.flatMap((kind) => DECISION_WORDS[kind].map((word) => [foldKey(word), kind] as const)),
);

/** What kind of decision a word names. */
export const kindNamed = (text: string): DecisionKind | undefined => KINDS.get(foldKey(text));

const COLUMNS: ReadonlyMap<string, DecisionColumnKey> = new Map(
  DECISION_COLUMN_KEYS.flatMap((key) => {
    const column: DecisionColumn = DECISION_COLUMNS[key];
    return [column.title, ...(column.aliases ?? [])].map((title) => [foldKey(title), key] as const);
  }),
);

/** Which column a title names. */
export const columnNamed = (text: string): DecisionColumnKey | undefined => COLUMNS.get(foldKey(text));
