import { columnNumber } from "../../../src/core/base";
import { mergeSubmissions } from "../../../src/core/merge";
import { figureKeyOf, placedFigures, sendingKeyOf } from "../../../src/core/summary";
import { drawnSummary } from "../../support/drawn-summary";
import type { WorkbookDraft } from "../../../src/core/workbook";
import { DISTRICT_PERIOD, districtCampaign, districtIndex } from "../../support/district-campaign";

const model = mergeSubmissions(districtCampaign(), {
  index: districtIndex,
  period: DISTRICT_PERIOD,
  asOf: "2024-07-20",
});
const draft = drawnSummary(model, { index: districtIndex, wording: ({ code }) => code });

function valueAt({ sheets }: WorkbookDraft, sheet: string, address: string) {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const found = sheets.find(({ name }) => name === sheet)?.rows[Number(row) - 1];
  const cell = found?.cells[columnNumber(letters) - 1];
  return typeof cell === "object" ? cell.value : cell;
}

describe("every figure of the summary", () => {
  const figures = [...placedFigures(model).values()];

  test("stands in the cell it is said to stand in", () => {
    expect(figures.length).toBeGreaterThan(300);
    const astray = figures.filter(({ sheet, cell, value }) => valueAt(draft, sheet, cell) !== value);
    expect(astray).toEqual([]);
  });

  test("is found by what it is", () => {
    const total = placedFigures(model).get(figureKeyOf("KG01", { of: "total" }, "soHoiNghi"));
    expect(total?.value).toBe(
      model.templates.find(({ template }) => template.code === "KG01")?.total["soHoiNghi"],
    );
    expect(placedFigures(model).get(sendingKeyOf("expected"))?.value).toBe(model.completeness.expected);
  });

  test("stands in a cell of its own", () => {
    const places = figures.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
