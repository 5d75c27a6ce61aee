import { formatDate } from "../../base";
import { type SendingCount, sendingKeyOf } from "../../summary";
import { sayCitation } from "../form/say-citation";
import type { FigureBook } from "../figures/figure-book";
import type { SlotFilling } from "../language/fill-line";
import { type ReportFacts, countOr, textOr } from "./report-facts";

export type PlainSlots = Readonly<Record<string, () => SlotFilling>>;

/** Slots that stand for one thing of the whole report: its period, who sent, on what ground. */
export function plainSlots({ book, issuer }: ReportFacts): PlainSlots {
  const { model, index } = book;
  const { tasks } = index.catalogue;
  const sent = (count: SendingCount) => () => countOr(book, sendingKeyOf(count));
  const names = (codes: readonly string[]) => () =>
    textOr(codes.map((code) => index.orgUnit(code)?.shortName ?? code).join(", "));
  const late = model.completeness.units.flatMap((unit) => (unit.expected && unit.late ? [unit.orgUnit] : []));
  const basis = tasks.flatMap(({ kind, section, directive }) =>
    kind === "basis" && !/^[IVX]/.test(section) ? (index.directive(directive) ?? []) : [],
  );
  const open = model.coverage.filter(
    ({ actions }) => actions.some(({ asked }) => asked) && actions.every(({ done }) => done.length === 0),
  );
  return {
    kỳ: () => textOr(model.period.name),
    "từ ngày": () => textOr(formatDate(model.period.from)),
    "đến ngày": () => textOr(formatDate(model.period.cutOffDate)),
    "cơ quan": () => textOr(issuer.name),
    "cấp trên": () => textOr(issuer.superior),
    "công tác": () => textOr(issuer.work),
    "căn cứ": () => textOr(basis.map(sayCitation).join("; ")),
    "số đơn vị phải gửi": sent("expected"),
    "số đơn vị đã gửi": sent("received"),
    "số đơn vị chưa gửi": sent("missing"),
    "số đơn vị gửi trễ": sent("late"),
    "tỷ lệ gửi": () => countOr(book, sendingKeyOf("reportingRate")),
    "tên đơn vị chưa gửi": names(model.completeness.missing),
    "tên đơn vị gửi trễ": names(late),
    "tên đơn vị thiếu biểu": names(model.completeness.incomplete),
    "văn bản chưa có báo cáo": () => textOr(open.map(({ directive }) => directive.label).join("; ")),
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
