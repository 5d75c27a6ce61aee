import {
  type Headline,
  REPORTING_RATE,
  figureKey,
  headlineOf,
  headlinesToday,
  trendOf,
  withHeadline,
} from "../../../src/app";
import { read } from "../../../src/core/base";
import { catalogueIndex } from "../../../src/core/catalogue";
import { merging } from "../../support/merging";
import { PERIOD, index, returned } from "../../support/returned-file";

/** A headline of a period of the default catalogue, moved to a year. */
function of(id: string, year = 2024): Headline {
  const period = index.period(id);
  if (period === undefined) throw new Error(`no period ${id}`);
  const moved = (day: string) => `${year}${day.slice(4)}`;
  const { from, to, cutOffDate } = period;
  return {
    period: {
      id: id.replace("2024", String(year)),
      name: period.name.replace("2024", String(year)),
      ...{ from: moved(from), to: moved(to), cutOffDate: moved(cutOffDate) },
    },
    figures: { [REPORTING_RATE]: 0.5 },
  };
}

const idsOf = (headlines: readonly Headline[]) => headlines.map(({ period }) => period.id);

test("a merge is remembered by its reporting rate and its totals that are numbers", async () => {
  const file = {
    ...{ name: "binh-tan.xlsx", path: "binh-tan.xlsx" },
    read: async () => read(returned({ orgUnit: "XA_21811", soHoiNghi: 3 })),
  };
  const order = { index, period: PERIOD, asOf: "2024-07-20", decisions: [], wording: () => "" };
  const { result } = await merging()([file], order, () => undefined);
  const { period, figures } = headlineOf(result, index);
  expect(period).toEqual({
    ...{ id: "2024-H1", name: "6 tháng đầu năm 2024" },
    ...{ from: "2024-01-01", to: "2024-06-30", cutOffDate: "2024-06-30" },
  });
  expect(figures[REPORTING_RATE]).toBe(result.completeness.reportingRate);
  const conferences = index.template("KG01")?.fields.find(({ key }) => key === "soHoiNghi");
  expect(conferences && figures[figureKey("KG01", conferences)]).toBe(3);
  expect(Object.values(figures).every(Number.isFinite)).toBe(true);
});

test("a column counted in another unit of measure than before is another figure", () => {
  const [field] = index.template("KG01")?.fields ?? [];
  if (field === undefined) throw new Error("KG01 has no fields");
  expect(figureKey("KG01", { ...field, unitOfMeasure: "triệu đồng" })).not.toBe(
    figureKey("KG01", { ...field, unitOfMeasure: "đồng" }),
  );
});

test("a column called by another key since is the same figure, and its bars go on", () => {
  const templates = index.catalogue.templates.map((one) => ({
    ...one,
    fields: one.fields.map((field) =>
      field.key === "soHoiNghi" ? { ...field, key: "soCuoc", formerKeys: ["soHoiNghi"] } : field,
    ),
  }));
  const today = catalogueIndex({ ...index.catalogue, templates });
  const nameIn = ({ catalogue }: typeof index, key: string): string => {
    const field = catalogue.templates.flatMap(({ fields }) => fields).find((one) => one.key === key);
    return field === undefined ? "none" : figureKey("KG01", field);
  };
  const [then, now] = [nameIn(index, "soHoiNghi"), nameIn(today, "soCuoc")];
  const kept = { ...of("2024-Q1"), figures: { [then]: 3, [REPORTING_RATE]: 0.5 } };
  expect(headlinesToday([kept], today)).toEqual([{ ...kept, figures: { [now]: 3, [REPORTING_RATE]: 0.5 } }]);
});

test("quarters are compared with quarters and halves with halves, oldest first", () => {
  const kept = [
    of("2024-Q2"),
    of("2024-M04"),
    of("2024-Q1"),
    of("2024-H1"),
    of("2024-H1", 2023),
    of("2024", 2023),
  ];
  expect(idsOf(trendOf(kept, of("2024-Q3")))).toEqual(["2024-Q1", "2024-Q2", "2024-Q3"]);
  expect(idsOf(trendOf(kept, of("2024-H1")))).toEqual(["2023-H1", "2024-H1"]);
  expect(idsOf(trendOf(kept, of("2024-Q1")))).toEqual(["2024-Q1"]);
});

test("a leap year's half is as long as any other", () => {
  expect(idsOf(trendOf([of("2024-H1", 2024)], of("2024-H1", 2025)))).toEqual(["2024-H1", "2025-H1"]);
});

test("no more periods are shown than a narrow pane has room for: the latest ones", () => {
  const months = Array.from({ length: 11 }, (_, at) => of(`2024-M${String(at + 1).padStart(2, "0")}`));
  const shown = idsOf(trendOf(months, of("2024-M12")));
  expect([shown.length, shown[0], shown.at(-1)]).toEqual([6, "2024-M07", "2024-M12"]);
});

test("merging a period again replaces what was kept of it, and the oldest periods are forgotten", () => {
  const again = { ...of("2024-Q1"), figures: { [REPORTING_RATE]: 0.9 } };
  expect(withHeadline([of("2024-Q1"), of("2024-Q2")], again)).toEqual([again, of("2024-Q2")]);
  const many = Array.from({ length: 50 }, (_, at) => of("2024", 1970 + at));
  const kept = idsOf(many.reduce<readonly Headline[]>(withHeadline, []));
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([40, "1980", "2019"]);
});
