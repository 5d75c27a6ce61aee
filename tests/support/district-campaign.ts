import { createHash } from "node:crypto";
import { catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import type { Field, Template } from "../../src/core/catalogue";
import type { FieldValue, Submission, SubmissionOutcome, TemplateReturn } from "../../src/core/submissions";

/**
 * A whole campaign of the default catalogue, by default 6 tháng đầu năm 2024, the same on every run: most units
 * send, some late, some in two turns, one rejected, one in conflict, some not at all. What they may send to compare
 * they send too. Figures are invented.
 */
export const DISTRICT_PERIOD = "2024-H1";
export const districtIndex = catalogueIndex(defaultCatalogue);

/** A small generator of even numbers in [0, 1), so that the campaign never changes. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SENTENCES = [
  "Đã tổ chức quán triệt đến toàn thể đảng viên; tỷ lệ tham gia bảo đảm yêu cầu đề ra.",
  "Kinh phí cho hoạt động còn hạn chế, cơ sở vật chất chưa đáp ứng yêu cầu.",
  "Đề nghị Huyện ủy quan tâm bồi dưỡng đội ngũ làm công tác khoa giáo ở cơ sở.",
  "Một bộ phận nhân dân chưa nắm đầy đủ chính sách bảo hiểm y tế hộ gia đình.",
  "=SUM(A1:A3) là nội dung do đơn vị ghi, không phải công thức.",
];

function valueOf(field: Field, unit: string, roll: () => number): FieldValue | undefined {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(roll() * items.length)];
  if (!field.required && roll() < 0.3) return undefined;
  switch (field.type) {
    case "integer":
      return field.key === "nam" ? 2024 : Math.max(field.min ?? 0, Math.floor(roll() * 300));
    case "decimal":
    case "money":
      return Math.floor(roll() * 5000) / 10;
    case "percent":
      return Math.floor(roll() * 10_000) / 10_000;
    case "date":
      return `2024-0${1 + Math.floor(roll() * 6)}-${String(1 + Math.floor(roll() * 28)).padStart(2, "0")}`;
    case "boolean":
      return roll() < 0.5;
    case "choice":
      return pick(districtIndex.choiceList(field.list ?? "")?.choices ?? [])?.value;
    case "directive":
      return pick(defaultCatalogue.directives)?.id;
    case "org-unit":
      return pick(districtIndex.reportingUnits(DISTRICT_PERIOD).filter(({ code }) => code !== unit))?.code;
    case "text":
      return `${1 + Math.floor(roll() * 90)}-KH/ĐU`;
    default:
      return pick(SENTENCES);
  }
}

function returnOf(template: Template, unit: string, roll: () => number): TemplateReturn {
  const stated = { template: template.code, version: template.version };
  if (roll() < 0.12) return { ...stated, entries: [], nilReport: true };
  const entries = Array.from({ length: 1 + Math.floor(roll() * 4) }, (_, at) => {
    const values = template.fields.flatMap((field): [string, FieldValue][] => {
      const value = valueOf(field, unit, roll);
      return value === undefined ? [] : [[field.key, value]];
    });
    return {
      template: template.code,
      sheet: template.code,
      row: 12 + at,
      values: withRatios(template, Object.fromEntries(values)),
    };
  });
  return { ...stated, entries, nilReport: false };
}

/** Shares are worked out, not rolled. */
function withRatios({ fields }: Template, values: Record<string, FieldValue>): Record<string, FieldValue> {
  for (const { key, aggregate } of fields) {
    if (aggregate.op !== "ratio") continue;
    const [part, whole] = [values[aggregate.numerator], values[aggregate.denominator]];
    delete values[key];
    if (typeof part === "number" && typeof whole === "number" && whole > 0) values[key] = part / whole;
  }
  return values;
}

interface Sending {
  readonly unit: string;
  readonly period: string;
  readonly turn?: number;
  readonly savedAt?: string;
  readonly seed: number;
}

function submissionOf({
  unit,
  period,
  turn = 1,
  savedAt = "2024-07-08T08:00:00Z",
  seed,
}: Sending): Submission {
  const roll = dice(seed);
  const file = `gui-ve/${period}_${unit}${turn > 1 ? `_lan${turn}` : ""}.xlsx`;
  const owed = districtIndex
    .owed(unit, period)
    .filter(({ template, duty }) => template.layout === "table" && duty !== "voluntary");
  return {
    ...{ file, sha256: createHash("sha256").update(`${file}${seed}`).digest("hex"), savedAt },
    ...{ catalogueId: defaultCatalogue.id, catalogueVersion: defaultCatalogue.version },
    cover: {
      orgUnit: unit,
      period,
      turn,
      reportedOn: "2024-07-05",
      values: { donVi: unit, lanNop: turn },
    },
    returns: owed.map(({ template }) => returnOf(template, unit, roll)),
  };
}

export function districtCampaign(period = DISTRICT_PERIOD): readonly SubmissionOutcome[] {
  const units = districtIndex.reportingUnits(period);
  const outcomes = units.flatMap(({ code }, at): readonly SubmissionOutcome[] => {
    const sending = { unit: code, period, seed: at + 1 };
    const sent = submissionOf(at % 9 === 4 ? { ...sending, savedAt: "2024-07-18T08:00:00Z" } : sending);
    const accepted: SubmissionOutcome = { status: "accepted", submission: sent, issues: [] };
    if (at % 7 === 6) return [];
    if (at === 3) return [rejected(sent)];
    if (at === 8)
      return [
        accepted,
        {
          status: "accepted",
          submission: { ...submissionOf({ ...sending, seed: 500 }), file: `${sent.file} (2)` },
          issues: [],
        },
      ];
    if (at === 10)
      return [
        accepted,
        {
          status: "accepted",
          submission: submissionOf({ ...sending, turn: 2, savedAt: "2024-07-12T08:00:00Z", seed: 600 }),
          issues: [],
        },
      ];
    if (at === 12) return [{ ...accepted, status: "accepted-with-warnings", issues: [lowRate(sent.file)] }];
    return [accepted];
  });
  return outcomes;
}

const rejected = ({ file, sha256, cover }: Submission): SubmissionOutcome => ({
  ...{
    status: "rejected",
    source: { file, sha256 },
    orgUnit: cover.orgUnit,
    period: cover.period,
    rowCounts: { KG01: 3 },
  },
  issues: [
    {
      code: "test.not-a-date",
      severity: "error",
      where: { file, sheet: "KG01", row: 13, column: 5, template: "KG01", field: "ngayTrienKhai" },
      found: "31/6/2024",
    },
  ],
});

const lowRate = (file: string) => ({
  ...{ code: "test.low-rate", severity: "warning" as const, found: "62%" },
  where: { file, sheet: "KG01", row: 12, column: 9, template: "KG01", field: "tyLeDV" },
});
