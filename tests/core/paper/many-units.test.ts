import { catalogueIndex, shippedCatalogue } from "../../../src/core/catalogue";
import { mergeSubmissions } from "../../../src/core/merge";
import { paperText } from "../../support/paper-text";
import { report } from "../../support/small-campaign";
import { writtenPapers } from "../../support/written-papers";

/** A province of 154 units: nobody reads a list of them in the middle of a report. */

const index = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
const PERIOD = "2026-H1";
const COMMUNES = index.catalogue.orgUnits.filter(({ code }) => /^XA25_/.test(code)).map(({ code }) => code);
const SAID = "Địa bàn rộng, dân cư sống phân tán sau khi sắp xếp đơn vị hành chính.";

function textOf(units: readonly string[]): string {
  const row = { nhom: "Nguyên nhân khách quan", noiDung: SAID };
  const outcomes = units.map((unit) => report(unit, { period: PERIOD, returns: { KG09: [row] } }));
  const model = mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2026-07-20" });
  const { draft } = writtenPapers({ model, index, on: "2026-07-25" }).report;
  return paperText({ ...draft, sections: draft.sections.slice(0, 1) });
}

test("of more than twenty units the report tells the number; an annex has their names", () => {
  const few = textOf(COMMUNES.slice(0, 2));
  expect(few).toMatch(/Còn .*\d.* đơn vị chưa gửi báo cáo hoặc báo cáo phải trả lại: nêu tại Phụ lục 1\./);
  expect(few).toMatch(/đơn vị hành chính \([^)]*, [^)]*\)\./);
  expect(textOf(COMMUNES.slice(0, 25))).toContain("đơn vị hành chính (25 đơn vị).");
});

test("days stand as official papers write them, and a long name of a board in two lines", () => {
  const text = textOf(COMMUNES.slice(0, 2));
  expect(text).toContain("từ ngày 01/01/2026 đến ngày 30/6/2026");
  expect(text).toMatch(/BAN TUYÊN GIÁO\s+VÀ DÂN VẬN/);
  expect(text).not.toContain("BAN TUYÊN GIÁO VÀ DÂN VẬN");
});
