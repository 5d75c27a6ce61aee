import type { ReturnState, UnitStatus } from "../../merge";
import { type LetterLine, type Writing, body, calledFiles, calledForms } from "./letter-order";

/** Forms of a unit, by what is still to be done with them. */
export interface OwedForms {
  /** To be sent: nothing came. */
  readonly missing: readonly string[];
  /** Came back empty. */
  readonly blank: readonly string[];
  /** Files contradict each other. */
  readonly conflict: readonly string[];
  /** To be mended and sent again. */
  readonly back: readonly string[];
}

/** A form the unit may leave out is owed only once it was sent, and not well. */
export function owedForms({ returns }: UnitStatus): OwedForms {
  const inState = (wanted: ReturnState) => returns.filter(({ state }) => state === wanted);
  const codes = (some: UnitStatus["returns"]) => some.map(({ template }) => template);
  return {
    missing: codes(inState("missing").filter(({ duty }) => duty === "mandatory")),
    blank: codes(inState("blank").filter(({ duty }) => duty === "mandatory")),
    conflict: codes(inState("conflict")),
    back: codes(inState("rejected")),
  };
}

/** One paragraph for each thing that is asked of a unit beside what goes back to it. */
export function askedForms(unit: UnitStatus, order: Writing): readonly LetterLine[] {
  const { missing, blank, conflict } = owedForms(unit);
  return [
    ...(missing.length === 0 ? [] : [body(`Biểu chưa gửi: ${calledForms(missing, order)}.`)]),
    ...(blank.length === 0
      ? []
      : [body(`Biểu gửi về còn để trống, chưa ghi “Không phát sinh”: ${calledForms(blank, order)}.`)]),
    ...(conflict.length === 0 ? [] : [body(contradiction(unit, conflict, order))]),
  ];
}

function contradiction({ orgUnit }: UnitStatus, codes: readonly string[], order: Writing): string {
  const isRival = ({ template, standing }: { template: string; standing: string }) =>
    standing === "conflict" && codes.includes(template);
  const rivals = order.merged.files.filter((file) => file.orgUnit === orgUnit && file.returns.some(isRival));
  const inOrder = [...rivals].sort((a, b) => (a.file < b.file ? -1 : 1));
  return `Các tệp ${calledFiles(inOrder)} ghi cùng lần nộp nhưng số liệu khác nhau, nên chưa tổng hợp được biểu ${calledForms(codes, order)}. Đề nghị cho biết tệp nào đúng, hoặc gửi lại với “Lần nộp” cao hơn.`;
}
