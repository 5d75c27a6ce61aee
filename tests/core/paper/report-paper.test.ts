import { mergeSubmissions } from "../../../src/core/merge";
import { placedFigures } from "../../../src/core/summary";
import { expectApproved } from "../../support/approved";
import { DISTRICT_PERIOD, districtCampaign, districtIndex } from "../../support/district-campaign";
import { paperText, runsOf } from "../../support/paper-text";
import { writtenPapers } from "../../support/written-papers";
import { PERIOD, report, smallIndex } from "../../support/small-campaign";
import { catalogueIndex } from "../../../src/core/catalogue";

const model = mergeSubmissions(districtCampaign(), {
  index: districtIndex,
  period: DISTRICT_PERIOD,
  asOf: "2024-07-20",
});
const papers = (on = "2024-07-25") => writtenPapers({ model, index: districtIndex, on });

test("a district's report, read from the first line to the last", () => {
  const { report: main, internal } = papers();
  expectApproved("report-district", paperText(main.draft));
  expectApproved("report-district-internal", internal === undefined ? "" : paperText(internal.draft));
});

test("every number of a sentence and a table bears the cell its figure stands in", () => {
  const figures = [...placedFigures(model).values()];
  const cells = new Set(figures.map(({ sheet, cell }) => `${sheet.split(" ")[0]} ${cell}`));
  const marks = runsOf(papers().report.draft).flatMap(({ bookmark }) => bookmark ?? []);
  expect(marks.length).toBeGreaterThan(500);
  expect(new Set(marks).size).toBe(marks.length);
  expect(
    marks.filter((name) => !/^so_[0-9A-Za-z]{1,8}_[A-Z]+\d+_[0-9a-z]+_\d+$/.test(name) || name.length > 40),
  ).toEqual([]);
  const ofTemplates = marks.filter((name) => name.startsWith("so_KG"));
  expect(ofTemplates.filter((name) => !cells.has(name.split("_").slice(1, 3).join(" ")))).toEqual([]);
});

test("no number of a sentence stands without its source, but for those of dates, documents and annexes", () => {
  const [body] = papers().report.draft.sections;
  const texts = (body?.blocks ?? []).flatMap((block) =>
    block.kind === "paragraph" && ["NoiDung"].includes(block.style) ? [block.runs] : [],
  );
  const loose = texts.flatMap((runs) =>
    runs.flatMap(({ text, bookmark, bold, marked }) =>
      bookmark === undefined && bold !== true && marked !== true && !text.startsWith("- ") ? [text] : [],
    ),
  );
  const harmless =
    /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,3}-[\p{L}]+\/[\p{L}]+|Phụ lục \d|năm \d{4}|\d+ tháng|dưới 80%|\d+-QĐ\/TW|45-NQ/gu;
  expect(loose.map((text) => text.replace(harmless, "")).filter((text) => /\d/.test(text))).toEqual([]);
});

test("public opinion stands in a paper of its own, and nowhere in the report", () => {
  const { report: main, internal } = papers();
  const told = paperText(main.draft);
  expect(told).not.toContain("KG02.");
  expect(told).not.toContain("dư luận quan tâm");
  expect(internal && paperText(internal.draft)).toContain("dư luận quan tâm");
});

test("the form is that of the day", () => {
  const closing = (on: string) => paperText(papers(on).report.draft);
  expect(closing("2026-05-26")).toContain("(để báo cáo),");
  expect(closing("2026-05-27")).toContain("(để báo cáo);");
});

describe("what was not reported", () => {
  const small = (returns: Parameters<typeof report>[1]) =>
    writtenPapers({
      model: mergeSubmissions([report("XA1", returns)], {
        index: smallIndex,
        period: PERIOD,
        asOf: "2024-08-01",
      }),
      index: smallIndex,
      on: "2024-08-01",
    });

  test("is not told as 0", () => {
    const empty = writtenPapers({
      model: mergeSubmissions([], { index: districtIndex, period: DISTRICT_PERIOD, asOf: "2024-07-20" }),
      index: districtIndex,
      on: "2024-07-20",
    });
    const body = paperText({ ...empty.report.draft, sections: empty.report.draft.sections.slice(0, 1) });
    expect(body).not.toMatch(/⟨0⟩|⟨0%⟩/);
    expect(body).not.toContain("hội nghị");
    expect(empty.internal).toBeUndefined();
  });

  test("leaves templates of the board's own with what they have", () => {
    const { report: main } = small({ returns: { T1: [{ phaiHoc: 100, thamGia: 90 }] } });
    expect(paperText(main.draft)).toContain(
      "- Ngắn T1: cột phaiHoc: ⟨100⟩; cột thamGia: ⟨90⟩; cột tyLe: ⟨90%⟩.",
    );
  });

  test("is said of provisional figures", () => {
    const refused = report("XA1", {
      returns: {
        T1: [
          { phaiHoc: 100, thamGia: 90 },
          { phaiHoc: 1, thamGia: 9 },
        ],
      },
    });
    const [first] = refused.submission.returns;
    const outcome = {
      ...refused,
      submission: { ...refused.submission, returns: first ? [{ ...first, refused: { rows: [13] } }] : [] },
    };
    const provisional = mergeSubmissions([outcome], {
      ...{ index: smallIndex, period: PERIOD, asOf: "2024-08-01", provisional: true },
    });
    const { report: main } = writtenPapers({ model: provisional, index: smallIndex, on: "2024-08-01" });
    expect(paperText(main.draft)).toContain("(số liệu tạm tính).");
  });
});

describe("beside the same period of last year", () => {
  // The default outline speaks of KG01; its fields are the district's.
  const district = (period: string, rows: Readonly<Record<string, number>>, units = ["XA_21811"]) =>
    mergeSubmissions(
      units.map((unit) => report(unit, { period, returns: { KG01: [rows] } })),
      {
        index: catalogueIndex({
          ...districtIndex.catalogue,
          periods: [
            ...districtIndex.catalogue.periods,
            ...districtIndex.catalogue.periods.map((one) => ({
              ...one,
              id: one.id.replace("2024", "2023"),
              year: 2023,
              name: one.name.replace("2024", "2023"),
            })),
          ],
        }),
        period,
        asOf: "2024-08-01",
      },
    );
  const told = (
    now: Readonly<Record<string, number>>,
    before: Readonly<Record<string, number>>,
    units?: string[],
    known = districtIndex,
  ) =>
    paperText(
      writtenPapers({
        model: district("2024-H1", now),
        earlier: district("2023-H1", before, units),
        index: known,
        on: "2024-08-01",
      }).report.draft,
    );
  /** A commune that gave way to these before the period began. */
  const gaveWayTo = (...successors: readonly string[]) =>
    catalogueIndex({
      ...districtIndex.catalogue,
      orgUnits: districtIndex.catalogue.orgUnits.map((unit) =>
        unit.code === "XA_21814" ? { ...unit, validTo: "2023-12-31", successors } : unit,
      ),
    });
  const now = { soHoiNghi: 12, dvPhaiHoc: 100, dvThamGia: 95, tyLeDV: 0.95 };

  test("counts are told as differences, shares in points", () => {
    const text = told(now, { soHoiNghi: 10, dvPhaiHoc: 100, dvThamGia: 98, tyLeDV: 0.98 });
    expect(text).toContain("⟨12⟩ hội nghị, lớp quán triệt (tăng ⟨2⟩ lớp, ⟨20%⟩ so với cùng kỳ)");
    expect(text).toContain("đạt ⟨95%⟩ (giảm ⟨3⟩ điểm phần trăm so với cùng kỳ)");
  });

  test("no share of nothing, and equal is said", () => {
    expect(told(now, { soHoiNghi: 0 })).toContain("(tăng ⟨12⟩ lớp so với cùng kỳ)");
    expect(told(now, now)).toContain("(bằng cùng kỳ)");
  });

  test("other units are compared with nothing, and it is said", () => {
    const text = told(now, { soHoiNghi: 10 }, ["XA_21811", "XA_21814"]);
    expect(text).not.toContain("so với cùng kỳ)");
    expect(text).toContain("(2 → 1 đơn vị báo cáo)");
    expect(told(now, { soHoiNghi: 10 }, ["XA_21814"])).not.toContain("so với cùng kỳ)");
  });

  test("what nobody told last year is compared with nothing", () => {
    expect(told(now, { soHoiNghi: 10 })).toMatch(/đạt ⟨95%⟩(?! \()/);
  });

  test("a unit that was taken over whole stands in its heir; what was split is compared with nothing", () => {
    const before = [{ soHoiNghi: 5 }, ["XA_21811", "XA_21814"]] as const;
    const merged = told(now, before[0], [...before[1]], gaveWayTo("XA_21811"));
    expect(merged).toContain("(tăng ⟨2⟩ lớp, ⟨20%⟩ so với cùng kỳ)");
    const split = told(now, before[0], [...before[1]], gaveWayTo("XA_21811", "XA_21817"));
    expect(split).not.toContain("so với cùng kỳ)");
    expect(split).toContain("(2 → 1 đơn vị báo cáo)");
  });

  test.each(["2024", "2024-H1"])(
    "a period of another kind, or the same one, is refused, and told: %s",
    (period) => {
      const parts = { model: district("2024-H1", now), earlier: district(period, now), index: districtIndex };
      const { issues } = writtenPapers({ ...parts, on: "2024-08-01" }).report;
      expect(issues.map(({ code }) => code)).toEqual(["paper.not-comparable"]);
    },
  );
});
