import { mergeSubmissions } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { PERIOD, report, smallIndex } from "../../support/small-campaign";

const summaryOf = (template: string, ...outcomes: readonly SubmissionOutcome[]) => {
  const model = mergeSubmissions(outcomes, { index: smallIndex, period: PERIOD, asOf: "2024-08-01" });
  const found = model.templates.find((one) => one.template.code === template);
  if (found === undefined) throw new Error(template);
  return found;
};

const t1 = (unit: string, ...rows: readonly Record<string, number | string | boolean>[]) =>
  report(unit, { returns: { T1: rows } });
const t2 = (unit: string, ...rows: readonly Record<string, number | string | boolean>[]) =>
  report(unit, { returns: { T2: rows } });

test("[M12] A total over no reported value is blank; over reported zeros it is 0", () => {
  const { total } = summaryOf("T1", t1("XA1", { phaiHoc: 0 }), t1("XA2", { phaiHoc: 0 }));
  expect(total["phaiHoc"]).toBe(0);
  expect(total["thamGia"]).toBeUndefined();
});

test("[M12] Money adds up without binary noise", () => {
  const tenths = Array.from({ length: 1000 }, () => ({ kinhPhi: 0.1 }));
  expect(
    summaryOf("T1", t1("XA1", ...tenths, { kinhPhi: 0.2 }, { kinhPhi: 12_345_678_901 })).total["kinhPhi"],
  ).toBe(12_345_679_001.2);
  expect(summaryOf("T1", t1("XA1", { kinhPhi: 235.68 }, { kinhPhi: -0.005 })).total["kinhPhi"]).toBe(235.675);
});

test("[M12] A ratio is Σ numerator / Σ denominator over rows that have both, never a mean of percentages", () => {
  const { total, units } = summaryOf(
    "T1",
    t1("XA1", { thamGia: 90, phaiHoc: 100, tyLe: 0.9 }, { thamGia: 50 }),
    t1("XA2", { thamGia: 1, phaiHoc: 10, tyLe: 0.1 }, { phaiHoc: 70 }),
  );
  expect(total["tyLe"]).toBe(91 / 110);
  expect(units.map(({ orgUnit, figures }) => [orgUnit, figures["tyLe"]])).toEqual([
    ["XA1", 0.9],
    ["XA2", 0.1],
  ]);
});

test("[M12] A ratio over a denominator of 0 is blank", () => {
  expect(summaryOf("T1", t1("XA1", { thamGia: 0, phaiHoc: 0 })).total["tyLe"]).toBeUndefined();
});

test("[M12] Persons in several rows of one unit are counted once: the largest within a unit, then Σ", () => {
  const { total, units, groups } = summaryOf(
    "T1",
    t1("XA1", { ctv: 7, vanBan: "40-CT/TW@2004-06-15" }, { ctv: 5, vanBan: "38-CT/TW@2009-09-07" }),
    t1("XA2", { ctv: 4, vanBan: "38-CT/TW@2009-09-07" }),
  );
  expect(total["ctv"]).toBe(11);
  expect(units.map(({ figures }) => figures["ctv"])).toEqual([7, 4]);
  expect(groups.map(({ figures }) => figures["ctv"])).toEqual([7, 9]);
});

test("[M12] Latest and most frequent time of day", () => {
  const { total, units } = summaryOf(
    "T2",
    t2("XA1", { gioMuonNhat: "09:30", gioHop: "08:00" }, { gioMuonNhat: "17:05", gioHop: "14:00" }),
    t2("XA2", { gioMuonNhat: "10:00", gioHop: "08:00" }, {}),
  );
  expect([total["gioMuonNhat"], total["gioHop"]]).toEqual(["17:05", "08:00"]);
  expect(units.map(({ figures }) => figures["gioMuonNhat"])).toEqual(["17:05", "10:00"]);
});

test("[M12] Latest date, largest number, count of “Có”", () => {
  const { total } = summaryOf(
    "T1",
    t1("XA1", { ngay: "2024-02-10", dat: true }, { ngay: "2024-03-01", dat: false }),
    t1("XA2", { ngay: "2023-12-31", dat: true }, {}),
  );
  expect([total["ngay"], total["dat"]]).toEqual(["2024-03-01", 2]);
  expect(summaryOf("T1", t1("XA1", { dat: false })).total["dat"]).toBe(0);
  expect(summaryOf("T1", t1("XA1", {})).total["dat"]).toBeUndefined();
  expect(summaryOf("T2", t2("XA1", { caoNhat: -5 }, { caoNhat: -2 })).total["caoNhat"]).toBe(-2);
});

test("[M12] A weighted mean weighs each value; rows without a weight do not count", () => {
  const { total } = summaryOf(
    "T2",
    t2("XA1", { chiTieu: 0.9, danSo: 100 }, { chiTieu: 0.1 }),
    t2("XA2", { chiTieu: 0.6, danSo: 300 }, { danSo: 1000 }),
  );
  expect(total["chiTieu"]).toBe((90 + 180) / 400);
});

test("[M12] The most frequent value; of equally frequent ones the smallest", () => {
  expect(summaryOf("T2", t2("XA1", { soNam: 15 }, { soNam: 10 }, { soNam: 15 })).total["soNam"]).toBe(15);
  expect(summaryOf("T2", t2("XA1", { soNam: 15 }, { soNam: 10 })).total["soNam"]).toBe(10);
});

test("Groups follow the order of the catalogue, blank last, and their rows add up to all rows", () => {
  const { groups, rows } = summaryOf(
    "T1",
    t1("XA1", { phaiHoc: 1 }, { phaiHoc: 2, vanBan: "36-NQ/TW@2014-07-01" }),
    t1("XA2", { phaiHoc: 4, vanBan: "40-CT/TW@2004-06-15" }, { phaiHoc: 8, vanBan: "36-NQ/TW@2014-07-01" }),
  );
  expect(groups.map(({ key, rows: count, figures }) => [key[0], count, figures["phaiHoc"]])).toEqual([
    ["40-CT/TW@2004-06-15", 1, 4],
    ["36-NQ/TW@2014-07-01", 2, 10],
    [undefined, 1, 1],
  ]);
  expect(rows).toBe(4);
});

test("Groups of two fields are told apart by both", () => {
  const { groups } = summaryOf(
    "T2",
    t2("BHXH", { nam: 2024, diaBan: "XA2", danSo: 5 }, { nam: 2023, diaBan: "XA2", danSo: 3 }),
    t2("XA1", { nam: 2024, diaBan: "XA1", danSo: 7 }),
  );
  expect(groups.map(({ key, figures }) => [...key, figures["danSo"]])).toEqual([
    [2023, "XA2", 3],
    [2024, "XA1", 7],
    [2024, "XA2", 5],
  ]);
});

test("Rows per choice follow the order of the list; blanks are counted as blanks", () => {
  const { choices } = summaryOf(
    "T1",
    t1("XA1", { hinhThuc: "Trực tuyến" }, { hinhThuc: "Trực tiếp" }, {}, { hinhThuc: "Trực tuyến" }),
  );
  expect(choices).toEqual([
    {
      field: "hinhThuc",
      counts: [
        { value: "Trực tiếp", rows: 1 },
        { value: "Trực tuyến", rows: 2 },
        { value: undefined, rows: 1 },
      ],
    },
  ]);
});

test("Every counted row keeps the file, sheet and row it came from", () => {
  const { blocks } = summaryOf("T1", t1("XA2", { phaiHoc: 5 }), t1("XA1", { phaiHoc: 1 }, { phaiHoc: 2 }));
  expect(
    blocks.map(({ source, orgUnit, entries }) => [
      source,
      orgUnit,
      entries.map(({ sheet, row }) => `${sheet}!${row}`),
    ]),
  ).toEqual([
    [1, "XA1", ["T1!12", "T1!13"]],
    [2, "XA2", ["T1!12"]],
  ]);
});
