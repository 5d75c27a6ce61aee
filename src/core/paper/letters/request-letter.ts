import { type PlainDate, formatDate, groupBy, lowerFirst } from "../../base";
import type { CatalogueIndex, OrgUnit, OwedTemplate, Period } from "../../catalogue";
import { paperBasis } from "../form/paper-basis";
import { paperIssuer } from "../form/paper-issuer";
import type { Letter } from "./board-letters";
import { type LetterLine, type LetterParts, body, calledForms } from "./letter-order";
import { letterDraft, letterText } from "./written-letter";

export interface RequestOrder {
  readonly index: CatalogueIndex;
  readonly period: Period;
  /** The day whose rules the letter follows. */
  readonly on: PlainDate;
}

/**
 * Công văn đề nghị báo cáo, which opens a period: on what basis, of which days, which forms of whom, until when and how. Undefined
 * where nobody owes anything. The board asks nothing of itself.
 */
export function requestLetter({
  index,
  period,
  on,
}: RequestOrder): Pick<Letter, "draft" | "text"> | undefined {
  const issuer = paperIssuer(index, on);
  const { board } = index.catalogue;
  const units = index.reportingUnits(period.id).filter(({ code }) => code !== board.orgUnit);
  if (units.length === 0) return undefined;
  const basis = paperBasis(index);
  const report = `báo cáo kết quả ${issuer.work} ${lowerFirst(period.name)}`;
  const parts: LetterParts = {
    subject: `đề nghị ${report}`,
    to: calledTogether(units, index, kindSizes(units)).join("; "),
    lines: [
      body(`${basis === "" ? "" : `Căn cứ ${basis}, `}${issuer.name} đề nghị các đơn vị ${report} như sau.`),
      heading("1. Kỳ báo cáo"),
      body(`Số liệu từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.cutOffDate)}.`),
      heading("2. Biểu phải gửi"),
      ...formsByUnits(units, period, index),
      heading("3. Thời hạn, nơi gửi"),
      body(`Đề nghị gửi chậm nhất ngày ${formatDate(period.dueDate)} về ${issuer.name}.`),
      heading("4. Cách gửi"),
      body(
        "Nhập vào tệp biểu mẫu gửi kèm của đơn vị, không đổi tên trang và tên cột; biểu nào không phát sinh, đề nghị ghi “Không phát sinh” ở biểu đó. Khi sửa và gửi lại, đề nghị tăng “Lần nộp” thêm một.",
      ),
    ],
  };
  return { draft: letterDraft(parts, issuer, on), text: letterText(parts, issuer) };
}

const heading = (text: string): LetterLine => ({ text, level: "heading" });
const item = (text: string): LetterLine => ({ text: `- ${text}`, level: "item" });

/** One line for all who owe the same: "- Đảng ủy xã, thị trấn (15 đơn vị): KG01 (…); KG02 (…)." */
function formsByUnits(
  units: readonly OrgUnit[],
  period: Period,
  index: CatalogueIndex,
): readonly LetterLine[] {
  const owed = (unit: OrgUnit) =>
    index.owed(unit.code, period.id).filter(({ template }) => template.layout !== "cover");
  const saidOf = (unit: OrgUnit) => owedInWords(owed(unit), period, index);
  const sizes = kindSizes(units);
  // Those who have to send come before those who may.
  const isAsked = (unit: OrgUnit) => owed(unit).some(({ duty }) => duty !== "voluntary");
  const inOrder = [...units.filter(isAsked), ...units.filter((unit) => !isAsked(unit))];
  return [...groupBy(inOrder, saidOf)].map(([said, some]) =>
    item(`${calledTogether(some, index, sizes).join("; ")}: ${said}.`),
  );
}

/** "KG01 (…); nếu có phát sinh: KG02B (…); gửi KG01 chậm nhất ngày 10/07/2024" */
function owedInWords(owed: readonly OwedTemplate[], period: Period, index: CatalogueIndex): string {
  const codes = (some: readonly OwedTemplate[]) => some.map(({ template }) => template.code);
  const asked = codes(owed.filter(({ duty }) => duty !== "voluntary"));
  const free = codes(owed.filter(({ duty }) => duty === "voluntary"));
  const days = [...groupBy(owed, ({ dueDate }) => dueDate)].filter(([day]) => day !== period.dueDate);
  return [
    ...(asked.length === 0 ? [] : [calledForms(asked, { index })]),
    ...(free.length === 0 ? [] : [`nếu có phát sinh: ${calledForms(free, { index })}`]),
    ...days.map(([day, some]) => `gửi ${codes(some).join(", ")} chậm nhất ngày ${formatDate(day)}`),
  ].join("; ");
}

type KindSizes = ReadonlyMap<string, readonly OrgUnit[]>;

const kindSizes = (units: readonly OrgUnit[]): KindSizes => groupBy(units, ({ kind }) => kind);

/** As many are named that a kind is meant without. */
const MOST_LEFT_OUT = 5;

/** Kinds of which all are meant, or all but a few, by the kind's name and how many they are; other units by their own. */
function calledTogether(
  units: readonly OrgUnit[],
  index: CatalogueIndex,
  sizes: KindSizes,
): readonly string[] {
  return [...kindSizes(units)].flatMap(([kind, some]) => {
    const others = (sizes.get(kind) ?? []).filter((unit) => !some.includes(unit));
    const isMost = some.length > 1 && others.length <= Math.min(MOST_LEFT_OUT, some.length / 2);
    const name = index.unitKind(kind)?.name;
    if (!isMost || name === undefined) return some.map((unit) => unit.name);
    const without = others.length === 0 ? "" : `, trừ ${others.map((unit) => unit.name).join(", ")}`;
    return [`${name}${without} (${some.length} đơn vị)`];
  });
}
