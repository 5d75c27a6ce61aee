import { formatDate } from "../../base";
import type { UnitStatus } from "../../merge";
import { roman } from "../words";
import {
  type LetterParts,
  OPEN_DAY,
  type Writing,
  body,
  calledForms,
  calledReport,
  calledUnit,
  items,
  lateDay,
  stateOfAll,
} from "./letter-order";
import { type Reminder, type ReminderKind, unitsToRemind } from "./units-to-remind";
import { owedForms } from "./what-is-owed";

const TITLES: Readonly<Record<ReminderKind, string>> = {
  missing: "Chưa gửi báo cáo",
  rejected: "Báo cáo bị trả lại, phải sửa và gửi lại",
  conflict: "Gửi nhiều tệp có số liệu khác nhau, phải xác nhận",
  blank: "Gửi tệp chưa có số liệu, phải gửi lại",
  lacking: "Đã gửi, còn biểu phải gửi bổ sung hoặc gửi lại",
  late: "Gửi sau hạn",
  undated: "Đã gửi, chưa rõ ngày gửi",
  "not-yet-due": "Chưa gửi, còn trong hạn",
};

/** Asked of those in these groups; the last sentence is for whoever stands in the list at all. */
const ASKS: readonly (readonly [kinds: readonly ReminderKind[], ask: string])[] = [
  [
    ["missing", "rejected", "conflict", "blank", "lacking"],
    `khẩn trương gửi, gửi lại hoặc gửi bổ sung báo cáo chậm nhất ngày ${OPEN_DAY} về {board}.`,
  ],
  [["undated"], "báo {board} ngày đã gửi báo cáo."],
  [["not-yet-due"], "gửi báo cáo về {board} đúng hạn."],
  [["late"], "gửi báo cáo đúng hạn trong các kỳ sau."],
];

/** Đôn đốc to all: who has not sent, who has to send again, who was late; undefined where that is nobody. */
export function listOfAll(order: Writing): LetterParts | undefined {
  const { board } = order.index.catalogue;
  const units = order.merged.completeness.units.filter(({ orgUnit }) => orgUnit !== board.orgUnit);
  const groups = unitsToRemind({ ...order.merged.completeness, units });
  if (groups.length === 0) return undefined;
  const { chapterMark } = order.issuer.form;
  return {
    subject: `đôn đốc gửi ${calledReport(order)}`,
    to: "Các đơn vị có tên dưới đây",
    lines: [
      body(stateOfAll(order)),
      ...groups.flatMap(({ kind, units: some }, at) => [
        {
          text: `${roman(at + 1)}${chapterMark}${TITLES[kind]} (${some.length} đơn vị)`,
          level: "heading" as const,
        },
        ...items(some.map((unit) => unitLine(unit, kind, order))),
      ]),
      ...asks(groups, order).map(body),
    ],
  };
}

/** "Đề nghị các đơn vị tại mục I, II …" */
function asks(groups: readonly Reminder[], { issuer }: Writing): readonly string[] {
  return ASKS.flatMap(([kinds, ask]) => {
    const numbers = groups.flatMap(({ kind }, at) => (kinds.includes(kind) ? [roman(at + 1)] : []));
    if (numbers.length === 0) return [];
    const which = numbers.length === groups.length ? "có tên trên" : `tại mục ${numbers.join(", ")}`;
    return [`Đề nghị các đơn vị ${which} ${ask.replace("{board}", issuer.name)}`];
  });
}

/** The unit, and what the heading of its group does not say. */
function unitLine(unit: UnitStatus, kind: ReminderKind, order: Writing): string {
  const name = calledUnit(unit.orgUnit, order);
  if (kind === "late") {
    const day = lateDay(unit);
    return day === undefined ? name : `${name} (gửi ngày ${formatDate(day)})`;
  }
  if (kind !== "lacking") return name;
  const { missing, blank, back, conflict } = owedForms(unit);
  const todo = [
    ...toDo("gửi lại", back, order),
    ...toDo("xác nhận số liệu", conflict, order),
    ...toDo("gửi bổ sung", missing, order),
    ...toDo("nhập số liệu", blank, order),
  ];
  return `${name}: ${todo.join("; ")}`;
}

const toDo = (verb: string, codes: readonly string[], order: Writing): readonly string[] =>
  codes.length === 0 ? [] : [`${verb} biểu ${calledForms(codes, order)}`];
