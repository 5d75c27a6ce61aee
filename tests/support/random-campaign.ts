import fc from "fast-check";
import { timeFromSerial } from "../../src/core/base";
import type { FieldValue, SubmissionOutcome } from "../../src/core/submissions";
import type { Rows } from "./small-campaign";
import { rejectedReport, report } from "./small-campaign";

/** Random files of the small campaign: several turns, close and unknown saved times, nil, blank and rejected. */
const DIRECTIVES = ["40-CT/TW@2004-06-15", "38-CT/TW@2009-09-07", "36-NQ/TW@2014-07-01"];
const UNITS = ["XA1", "XA2", "XA3", "XA4", "BHXH"];

const count = fc.integer({ min: 0, max: 5000 });
const money = fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100);
const text = fc.constantFrom(
  "Thiếu kinh phí",
  "=1+1",
  "-5",
  "+84",
  "@x",
  " đầu cuối ",
  "dòng\nmới",
  "01/02",
  "TRUE",
  "5",
);
const clock = fc.nat(1439).map((minute) => timeFromSerial(minute / 1440) ?? "");
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2024-03-${String(day).padStart(2, "0")}`);

type Row = Readonly<Record<string, FieldValue>>;

/** Any of the columns may be left blank. */
const rowOf = (values: Record<string, fc.Arbitrary<FieldValue>>): fc.Arbitrary<Row> =>
  fc
    .record(values, { requiredKeys: [] })
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      ),
    );

const t1 = rowOf({
  vanBan: fc.constantFrom(...DIRECTIVES),
  hinhThuc: fc.constantFrom("Trực tiếp", "Trực tuyến"),
  ...{
    phaiHoc: count,
    thamGia: count,
    tyLe: count.map((n) => n / 5000),
    kinhPhi: money,
    ctv: count,
    ngay: date,
  },
  ...{ dat: fc.boolean(), noiDung: text, vbTrienKhai: text, ghiChu: text },
});
const t2 = rowOf({
  nam: fc.integer({ min: 2022, max: 2024 }),
  ...{
    diaBan: fc.constantFrom(...UNITS),
    vanBan: fc.constantFrom(...DIRECTIVES),
    tienDo: fc.constantFrom("Chưa", "Đang làm", "Xong"),
  },
  ...{ danSo: count, chiTieu: count.map((n) => n / 5000), caoNhat: count, soNam: fc.constantFrom(5, 10, 15) },
  ...{ gioMuonNhat: clock, gioHop: fc.constantFrom("07:30", "08:00", "14:00") },
});

const returned = (row: fc.Arbitrary<Row>): fc.Arbitrary<Rows | "nil" | "blank"> => {
  const rows: fc.Arbitrary<Rows> = fc.array(row, { minLength: 1, maxLength: 5 });
  return fc.oneof(
    { weight: 5, arbitrary: rows },
    { weight: 1, arbitrary: fc.constantFrom<"nil" | "blank">("nil", "blank") },
  );
};

const accepted = fc
  .record({
    unit: fc.constantFrom(...UNITS),
    turn: fc.integer({ min: 1, max: 2 }),
    savedAt: fc.constantFrom(
      "2024-07-05T03:00:00Z",
      "2024-07-18T03:00:00Z",
      "2024-07-18T03:00:00Z",
      "2024-07-18T03:10:00Z",
      "2024-07-18T03:20:00Z",
      undefined,
    ),
    file: fc.string({ minLength: 1, maxLength: 6 }).map((name) => `${name}.xlsx`),
    returns: fc.record({ T1: returned(t1), T2: returned(t2) }, { requiredKeys: [] }),
  })
  .map(({ unit, ...parts }): SubmissionOutcome => report(unit, parts));

const rejected = fc
  .tuple(fc.constantFrom(...UNITS), fc.string({ minLength: 1, maxLength: 6 }))
  .map(([unit, file]) => rejectedReport(unit, `${file}.xlsx`));

export const campaigns: fc.Arbitrary<readonly SubmissionOutcome[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: accepted }, { weight: 1, arbitrary: rejected }),
  { maxLength: 10 },
);

/** Campaigns of two groups of units that have no unit in common. */
export const disjointCampaigns: fc.Arbitrary<
  readonly [readonly SubmissionOutcome[], readonly SubmissionOutcome[]]
> = campaigns.map((outcomes) => {
  const isFirst = (outcome: SubmissionOutcome) => {
    const unit = outcome.status === "rejected" ? outcome.orgUnit : outcome.submission.cover.orgUnit;
    return unit === "XA1" || unit === "BHXH";
  };
  return [outcomes.filter(isFirst), outcomes.filter((outcome) => !isFirst(outcome))];
});
