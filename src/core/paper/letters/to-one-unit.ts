import { formatDate } from "../../base";
import type { UnitStatus } from "../../merge";
import {
  type LetterParts,
  type Writing,
  body,
  calledForms,
  calledReport,
  calledUnit,
  dayToSendBy,
  lateDay,
  stateOfAll,
} from "./letter-order";
import { answersTo } from "./answered";
import { askedForms, owedForms } from "./what-is-owed";

/** Đôn đốc, to a unit that sent nothing, or nothing but blank forms. */
export function reminder(unit: UnitStatus, order: Writing): LetterParts {
  const { issuer } = order;
  const to = calledUnit(unit.orgUnit, order);
  const { missing } = owedForms(unit);
  const forms = missing.length === 0 ? "" : `, gồm các biểu: ${calledForms(missing, order)}`;
  const came =
    unit.state === "blank"
      ? [
          body(`${issuer.name} đã nhận được tệp của ${to}, nhưng chưa có số liệu.`),
          ...askedForms(unit, order),
        ]
      : [body(`Đến nay ${issuer.name} chưa nhận được báo cáo của ${to}${forms}.`)];
  return {
    subject: `đôn đốc gửi ${calledReport(order)}`,
    to,
    lines: [
      body(stateOfAll(order)),
      ...came,
      body(
        `Đề nghị đơn vị gửi báo cáo chậm nhất ngày ${sendBy(unit, order)} về ${issuer.name}; biểu nào không phát sinh, đề nghị ghi “Không phát sinh” ở biểu đó.`,
      ),
    ],
  };
}

/** Đề nghị xác nhận, to a unit all of whose files contradict each other. */
export const confirmation = (unit: UnitStatus, order: Writing): LetterParts => ({
  subject: `đề nghị xác nhận số liệu ${calledReport(order)}`,
  to: calledUnit(unit.orgUnit, order),
  lines: [
    body(`${order.issuer.name} đã nhận được ${calledReport(order)} của ${calledUnit(unit.orgUnit, order)}.`),
    ...askedForms(unit, order),
    body(`Đề nghị đơn vị trả lời ${order.issuer.name} chậm nhất ngày ${sendBy(unit, order)}.`),
  ],
});

/** Thông báo tiếp nhận, with what the unit still owes and what became of its recommendations. */
export function acknowledgement(unit: UnitStatus, order: Writing): LetterParts {
  const { issuer } = order;
  const to = calledUnit(unit.orgUnit, order);
  const asked = askedForms(unit, order);
  const { missing, blank } = owedForms(unit);
  const what = missing.length + blank.length === 0 ? "xác nhận số liệu" : "gửi bổ sung";
  const closing = `Đề nghị đơn vị ${what} chậm nhất ngày ${sendBy(unit, order)} về ${issuer.name}.`;
  return {
    subject: `tiếp nhận ${calledReport(order)}${asked.length === 0 ? "" : ` và đề nghị ${what}`}`,
    to,
    lines: [
      body(`${issuer.name} đã tiếp nhận ${calledReport(order)} của ${to}${sentWhen(unit, order)}.`),
      ...asked,
      ...(asked.length === 0 ? [] : [body(closing)]),
      ...(unit.undated
        ? [body("Tệp không cho biết ngày gửi. Đề nghị đơn vị báo lại ngày đã gửi báo cáo.")]
        : []),
      ...answersTo(unit.orgUnit, order),
    ],
  };
}

/** ", gửi ngày 18/07/2024, sau hạn gửi (ngày 15/07/2024)", where it was late. */
function sentWhen(unit: UnitStatus, { merged }: Writing): string {
  if (!unit.late) return "";
  const first = lateDay(unit);
  const [due = merged.period.dueDate] = unit.returns.flatMap(({ late, dueDate }) =>
    late && dueDate !== undefined ? [dueDate] : [],
  );
  const day = first === undefined ? "" : `, gửi ngày ${formatDate(first)}`;
  return `${day}, sau hạn gửi (ngày ${formatDate(due)})`;
}

const sendBy = ({ returns }: UnitStatus, order: Writing): string =>
  dayToSendBy(
    returns.flatMap(({ state, dueDate }) => (state === "received" || state === "nil" ? [] : [dueDate])),
    order,
  );
