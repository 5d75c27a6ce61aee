import { type Issue, type PlainDate, isError, parseVietnameseDate } from "../../base";
import type { UnitStatus } from "../../merge";
import {
  type LetterFile,
  type LetterLine,
  type LetterParts,
  type Writing,
  body,
  calledFiles,
  calledForms,
  calledReport,
  calledUnit,
  dayToSendBy,
  items,
} from "./letter-order";
import { askedForms } from "./what-is-owed";

/** What stood in the way of a file; where nothing is an error, everything that was found. */
export function reasonsOf({ issues }: Pick<LetterFile, "issues">): readonly Issue[] {
  const errors = issues.filter(isError);
  return [...(errors.length > 0 ? errors : issues)].sort((a, b) => rankOf(a) - rankOf(b));
}

/** What is wrong with the file itself comes first: the rest follows from it, a cover that was not found for instance. */
const rankOf = ({ code }: Issue): number => (code.startsWith("workbook.") ? 0 : 1);

/** So many reasons a letter tells of one file. */
const MOST_REASONS = 30;

/**
 * Trả lại để sửa: files of one unit, or one file nobody knows the unit of; which forms were received, which go back, and
 * why.
 */
export function sendBack(files: readonly LetterFile[], order: Writing): LetterParts {
  const orgUnit = files[0]?.orgUnit;
  const unit = order.merged.completeness.units.find((one) => one.orgUnit === orgUnit);
  const names = calledFiles(files);
  const to = orgUnit === undefined ? `Đơn vị gửi tệp ${names}` : calledUnit(orgUnit, order);
  const from = orgUnit === undefined ? "" : ` của ${to}`;
  const isWhole = files.every(({ status }) => status === "rejected");
  const lines = { files, unit, came: `${order.issuer.name} đã nhận được tệp ${names}${from}` };
  return {
    subject: `trả lại ${isWhole ? "" : "một phần "}${calledReport(order)} để sửa`,
    to,
    lines: [
      ...(isWhole ? ofWholeFiles(lines, order) : ofSomeSheets(lines, order)),
      ...(unit === undefined ? [] : askedForms(unit, order)),
      body(closing({ files, unit, isWhole }, order)),
    ],
  };
}

interface GoesBack {
  readonly files: readonly LetterFile[];
  readonly unit: UnitStatus | undefined;
  /** "… đã nhận được tệp “a.xlsx” của Đảng ủy xã Bình Tân" */
  readonly came: string;
}

function ofWholeFiles({ files, unit, came }: GoesBack, order: Writing): readonly LetterLine[] {
  const others = receivedOf(unit);
  return [
    body(`${came}, nhưng chưa tiếp nhận được ${calledReport(order)} từ tệp này vì các lý do sau:`),
    ...reasonLines(files, order),
    ...(others.length === 0
      ? []
      : [body(`Các biểu đã tiếp nhận từ tệp khác của đơn vị: ${calledForms(others, order)}.`)]),
  ];
}

function ofSomeSheets({ files, unit, came }: GoesBack, order: Writing): readonly LetterLine[] {
  const back = files.flatMap(({ returns }) =>
    returns.flatMap(({ template, standing }) =>
      standing === "refused" || standing === "provisional" ? [template] : [],
    ),
  );
  const kept = receivedOf(unit).filter((code) => !back.includes(code));
  const why =
    back.length === 0
      ? "Tệp còn các lỗi sau:"
      : `Các biểu trả lại để sửa: ${calledForms([...new Set(back)], order)}, vì các lý do sau:`;
  return [
    body(`${came} và đã tiếp nhận một phần ${calledReport(order)}.`),
    ...(kept.length === 0 ? [] : [body(`Các biểu đã tiếp nhận: ${calledForms(kept, order)}.`)]),
    body(why),
    ...reasonLines(files, order),
  ];
}

const receivedOf = (unit: UnitStatus | undefined): readonly string[] =>
  (unit?.returns ?? []).flatMap(({ template, state }) =>
    state === "received" || state === "nil" ? [template] : [],
  );

/**
 * The reasons of each file, under its name where several have any. What contradicts another file is asked apart; of files
 * that say the same one tells why they go back.
 */
function reasonLines(files: readonly LetterFile[], { wording }: Writing): readonly LetterLine[] {
  const told = files.flatMap((file) => {
    const reasons = reasonsOf(file).filter(({ code }) => code !== "merge.conflict");
    return reasons.length === 0 ? [] : [{ file, reasons }];
  });
  return told.flatMap(({ file, reasons }) => {
    const more = reasons.length - MOST_REASONS;
    return [
      ...(told.length > 1 ? [body(`Tệp ${calledFiles([file])}:`)] : []),
      ...items(reasons.slice(0, MOST_REASONS).map(wording)),
      ...(more > 0 ? [body(`Ngoài ra còn ${more} lỗi khác; đề nghị đơn vị rà soát toàn bộ tệp.`)] : []),
    ];
  });
}

/** By the day the board set when it sent something back; else by that of the forms that go back. */
function closing(
  { files, unit, isWhole }: Omit<GoesBack, "came"> & { readonly isWhole: boolean },
  order: Writing,
): string {
  const set = files.flatMap(({ issues }) => issues.flatMap((issue) => daySetBy(issue) ?? []));
  const due = (unit?.returns ?? []).flatMap(({ state, dueDate }) => (state === "rejected" ? [dueDate] : []));
  const how = isWhole
    ? "khắc phục các điểm nêu trên và gửi lại báo cáo"
    : "sửa các điểm nêu trên ngay trong tệp đã gửi, tăng “Lần nộp” thêm một và gửi lại";
  const day = dayToSendBy(set.length > 0 ? set : due, order);
  return `Đề nghị đơn vị ${how} chậm nhất ngày ${day} về ${order.issuer.name}.`;
}

/** The new deadline of what the board sent back (RULES.md M26). */
function daySetBy({ code, facts }: Issue): PlainDate | undefined {
  if (code !== "merge.decided-send-back") return undefined;
  const read = parseVietnameseDate(String(facts?.["dueDate"] ?? ""));
  return read?.kind === "date" ? read.date : undefined;
}
