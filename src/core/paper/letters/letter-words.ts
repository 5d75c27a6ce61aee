import { type Issue, type PlainDate, formatDate } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { SummaryModel, UnitStatus } from "../../merge";
import type { PaperIssuer } from "../form/paper-issuer";

export interface LetterOrder {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  /** The day whose rules the letters follow. */
  readonly on: PlainDate;
  /** Finding and remedy of an issue, with its place, in Vietnamese. */
  readonly wording: (issue: Issue) => string;
}

/** The order, and who writes. */
export interface Writing extends LetterOrder {
  readonly issuer: PaperIssuer;
}

export interface LetterParts {
  readonly subject: string;
  readonly to: string;
  readonly paragraphs: readonly string[];
}

const who = ({ issuer }: Writing): string => issuer.name;

export const calledUnit = (code: string, { index }: Writing): string => index.orgUnit(code)?.name ?? code;

const formsOf = (codes: readonly string[], { index }: Writing): string =>
  codes.map((code) => `${code} (${index.template(code)?.shortTitle.toLowerCase() ?? code})`).join("; ");

function stateOfAll(order: Writing): string {
  const { model } = order;
  const { received: came, expected } = model.completeness;
  return `Đến ngày ${formatDate(model.asOf)}, ${who(order)} đã nhận được báo cáo của ${came}/${expected} đơn vị.`;
}

export function reminder(unit: UnitStatus, order: Writing): readonly string[] {
  const { period } = order.model;
  const owed = unit.returns.flatMap(({ duty, template, state }) =>
    duty === "mandatory" && state !== "received" && state !== "nil" ? [template] : [],
  );
  return [
    `Báo cáo ${period.name} có hạn gửi là ngày ${formatDate(period.dueDate)}. ${stateOfAll(order)}`,
    `Đến nay ${who(order)} chưa nhận được báo cáo của ${calledUnit(unit.orgUnit, order)}, gồm các biểu: ${formsOf(owed, order)}.`,
    "Đề nghị đơn vị gửi báo cáo trước ngày …/…/…; nếu không phát sinh, đề nghị ghi “Không phát sinh” ở từng biểu và gửi lại tệp.",
  ];
}

/** So many faults one letter tells. */
const MOST_FAULTS = 30;

export function sentBack(unit: UnitStatus, order: Writing): readonly string[] {
  const sources = order.model.sources.filter(({ orgUnit }) => orgUnit === unit.orgUnit);
  const faults = sources.flatMap(({ issues }) => issues.filter(({ severity }) => severity === "error"));
  const told = faults.slice(0, MOST_FAULTS).map((issue, at) => `${at + 1}. ${order.wording(issue)}`);
  return [
    `${who(order)} đã nhận được tệp ${sources.map(({ file }) => `“${file}”`).join(", ")} của ${calledUnit(unit.orgUnit, order)}; báo cáo chưa tổng hợp được vì ${faults.length} lỗi sau đây:`,
    ...told,
    ...(faults.length > told.length ? [`… và ${faults.length - told.length} lỗi nữa.`] : []),
    "Đề nghị đơn vị sửa ngay trong tệp đã gửi, tăng “Lần nộp” thêm một và gửi lại trước ngày …/…/…",
  ];
}

export function received(unit: UnitStatus, order: Writing): readonly string[] {
  const late = unit.late ? ", sau hạn gửi" : "";
  const lacking =
    unit.lacking.length === 0
      ? []
      : [`Còn thiếu các biểu: ${formsOf(unit.lacking, order)}. Đề nghị đơn vị gửi bổ sung trước ngày …/…/…`];
  return [
    `${who(order)} đã tiếp nhận báo cáo ${order.model.period.name} của ${calledUnit(unit.orgUnit, order)}${late}. ${stateOfAll(order)}`,
    ...lacking,
  ];
}

export function listOfAll(owing: readonly UnitStatus[], order: Writing): LetterParts {
  const { period } = order.model;
  return {
    subject: `đôn đốc gửi báo cáo ${period.name}`,
    to: "các đơn vị có tên dưới đây",
    paragraphs: [
      `Báo cáo ${period.name} có hạn gửi là ngày ${formatDate(period.dueDate)}. ${stateOfAll(order)}`,
      `${owing.length} đơn vị chưa gửi báo cáo:`,
      ...owing.map(({ orgUnit }, at) => `${at + 1}. ${calledUnit(orgUnit, order)}`),
      "Đề nghị các đơn vị gửi báo cáo trước ngày …/…/…",
    ],
  };
}
