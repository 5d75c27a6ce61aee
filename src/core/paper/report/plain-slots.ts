import { officialDate } from "../../citations";
import { type SendingCount, sendingKeyOf } from "../../summary";
import { inTwoLines, isPower } from "../form/paper-blocks";
import { openDate, openNumber } from "../form/paper-issuer";
import { paperBasis } from "../form/paper-basis";
import type { FigureBook } from "../figures/figure-book";
import type { SlotFilling } from "../language/fill-line";
import { sayCitation } from "../form/say-citation";
import { MOST_NAMED, type ReportFacts, countOr, textOr } from "./report-facts";

/** What three of them do with more units than are named. */
const MANY = `quá ${MOST_NAMED} đơn vị thì ghi “nêu tại Phụ lục 1”, văn bản không có {{các phụ lục}} thì ghi ${MOST_NAMED} đơn vị đầu và số đơn vị còn lại`;

/** Slots that stand for one thing of the whole report, with what the author of a model reads about them. */
export const PLAIN_SLOTS = {
  kỳ: "tên kỳ báo cáo",
  "từ ngày": "ngày đầu kỳ",
  "đến ngày": "ngày chốt số liệu",
  "cơ quan": "Ban, viết thường",
  "cấp trên": "cơ quan nhận báo cáo",
  "công tác": "lĩnh vực công tác của Ban",
  "cơ quan cấp trên": "dòng trên tên Ban ở đầu văn bản",
  "cơ quan ban hành": "tên Ban ở đầu văn bản",
  "số, ký hiệu": "số để trống và ký hiệu văn bản",
  "địa danh, ngày tháng": "ngày, tháng để trống",
  "quyền hạn ký": "T/M, K/T, TL. … nếu có",
  "chức vụ ký": "chức vụ người ký",
  "căn cứ": "văn bản hướng dẫn báo cáo",
  "số đơn vị phải gửi": "",
  "số đơn vị đã gửi": "",
  "số đơn vị chưa gửi": "kể cả báo cáo phải trả lại, mâu thuẫn, để trống",
  "số đơn vị gửi trễ": "",
  "tỷ lệ gửi": "đã gửi trên phải gửi",
  "tên đơn vị chưa gửi": MANY,
  "tên đơn vị gửi trễ": MANY,
  "tên đơn vị thiếu biểu": `còn biểu chưa gửi, phải gửi lại hoặc mâu thuẫn; ${MANY}`,
  "văn bản chưa có báo cáo": "văn bản có giao việc mà chưa đơn vị nào báo cáo",
  "không so sánh": "nội dung có số đơn vị báo cáo khác kỳ so sánh",
} as const;

export type PlainSlots = Readonly<Record<keyof typeof PLAIN_SLOTS, () => SlotFilling>>;

/** What they stand for. */
export function plainSlots({ book, issuer, on, hasUnitsAnnex }: ReportFacts): PlainSlots {
  const { model, index } = book;
  const sent = (count: SendingCount) => () => countOr(book, sendingKeyOf(count));
  const names = (codes: readonly string[]) => () => {
    const all = codes.map((code) => index.orgUnit(code)?.shortName ?? code);
    const more = all.length - MOST_NAMED;
    if (more <= 0) return textOr(all.join(", "));
    const some = all.slice(0, MOST_NAMED).join(", ");
    return textOr(hasUnitsAnnex ? "nêu tại Phụ lục 1" : `${some} và ${more} đơn vị khác`);
  };
  const late = model.completeness.units.flatMap((unit) => (unit.expected && unit.late ? [unit.orgUnit] : []));
  const open = model.coverage.filter(
    ({ actions }) => actions.some(({ asked }) => asked) && actions.every(({ done }) => done.length === 0),
  );
  const power = issuer.head.split("\n").filter(isPower);
  const position = issuer.head.split("\n").filter((text) => !isPower(text));
  return {
    kỳ: () => textOr(model.period.name),
    "từ ngày": () => textOr(officialDate(model.period.from)),
    "đến ngày": () => textOr(officialDate(model.period.cutOffDate)),
    "cơ quan": () => textOr(issuer.name),
    "cấp trên": () => textOr(issuer.superior),
    "công tác": () => textOr(issuer.work),
    "cơ quan cấp trên": () => textOr(issuer.heading.superior),
    "cơ quan ban hành": () => textOr(inTwoLines(issuer.heading.name)),
    "số, ký hiệu": () => textOr(openNumber(issuer, "BC")),
    "địa danh, ngày tháng": () => textOr(openDate(issuer, on)),
    "quyền hạn ký": () => textOr(power.join("\n")),
    "chức vụ ký": () => textOr(position.join("\n")),
    "căn cứ": () => textOr(paperBasis(index)),
    "số đơn vị phải gửi": sent("expected"),
    "số đơn vị đã gửi": sent("received"),
    "số đơn vị chưa gửi": sent("missing"),
    "số đơn vị gửi trễ": sent("late"),
    "tỷ lệ gửi": () => countOr(book, sendingKeyOf("reportingRate")),
    "tên đơn vị chưa gửi": names(model.completeness.missing),
    "tên đơn vị gửi trễ": names(late),
    "tên đơn vị thiếu biểu": names(model.completeness.incomplete),
    "văn bản chưa có báo cáo": () => textOr(open.map(({ directive }) => sayCitation(directive)).join("; ")),
    "không so sánh": () => textOr(notCompared(book)),
  };
}

/** "KG01 (9 → 12 đơn vị)": templates whose figures stand beside none, for other units reported then. */
function notCompared({ comparison, model }: FigureBook): string {
  return model.templates
    .flatMap(({ template, rows }) => {
      const refusal = comparison?.refusal(template.code);
      if (refusal === undefined || rows === 0) return [];
      return [`${template.shortTitle.toLowerCase()} (${refusal.before} → ${refusal.now} đơn vị báo cáo)`];
    })
    .join("; ");
}
