import { catalogueIndex, shippedCatalogue } from "../../../src/core/catalogue";
import { mergeSubmissions } from "../../../src/core/merge";
import type { ReportOrder } from "../../../src/core/paper";
import type { Entry } from "../../../src/core/submissions";
import { type WordModel, openWordModel } from "../../../src/core/word";
import { paperText } from "../../support/paper-text";
import { report } from "../../support/small-campaign";
import { lines, wordModel } from "../../support/word-model";
import { writtenPapers } from "../../support/written-papers";

/** A province of 154 units: nobody reads a list of them in the middle of a report. */

const index = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
const PERIOD = "2026-H1";
const COMMUNES = index.catalogue.orgUnits.filter(({ code }) => /^XA25_/.test(code)).map(({ code }) => code);
const SAID = "Địa bàn rộng, dân cư sống phân tán sau khi sắp xếp đơn vị hành chính.";

const ROW = { nhom: "Nguyên nhân khách quan", noiDung: SAID };
const mergedOf = (units: readonly string[], returns: Readonly<Record<string, readonly Entry["values"][]>>) =>
  mergeSubmissions(
    units.map((unit) => report(unit, { period: PERIOD, returns })),
    { index, period: PERIOD, asOf: "2026-07-20" },
  );

function textOf(units: readonly string[], own: Partial<ReportOrder> = {}): string {
  const model = mergedOf(units, { KG09: [ROW] });
  const { draft } = writtenPapers({ model, index, on: "2026-07-25", ...own }).report;
  return paperText({ ...draft, sections: draft.sections.slice(0, 1) });
}

function byLines(...texts: readonly string[]): WordModel {
  const opened = openWordModel(wordModel(lines(...texts)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

test("of more than twenty units the report tells the number; an annex has their names", () => {
  const few = textOf(COMMUNES.slice(0, 2));
  expect(few).toMatch(
    /Còn .*\d.* đơn vị chưa gửi báo cáo, hoặc báo cáo phải trả lại, mâu thuẫn, để trống: nêu tại Phụ lục 1\./,
  );
  expect(few).toMatch(/đơn vị hành chính \([^)]*, [^)]*\)\./);
  expect(textOf(COMMUNES.slice(0, 25))).toContain("đơn vị hành chính (25 đơn vị).");
});

test("a paper without the annex of units names twenty of them and tells how many more there are, and points at none", () => {
  const said = "Chưa gửi: {{tên đơn vị chưa gửi}}.";
  const number = /Chưa gửi: BTG&DV Tỉnh ủy(?:, .+){19} và \d+ đơn vị khác\./;
  const two = COMMUNES.slice(0, 2);
  expect(textOf(two, { wordModel: byLines(said, "{{các phụ lục}}") })).toContain("nêu tại Phụ lục 1");
  for (const model of [
    [said],
    // Nothing stands behind either of these.
    [said, "{{ghi chú}}", "{{các phụ lục}}", "{{hết}}"],
    [said, "{{nếu có KG09}}", "{{các phụ lục}}", "{{hết}}"],
  ])
    expect(textOf(two, { wordModel: byLines(...model) })).toMatch(number);

  const secret = mergedOf(two, { KG02: [{ noiDung: SAID }] });
  const internalModel = byLines(said, "{{các phụ lục}}");
  const { internal } = writtenPapers({ model: secret, index, on: "2026-07-25", internalModel });
  expect(internal && paperText(internal.draft)).toMatch(number);
});

test("days stand as official papers write them, and a long name of a board in two lines", () => {
  const text = textOf(COMMUNES.slice(0, 2));
  expect(text).toContain("từ ngày 01/01/2026 đến ngày 30/6/2026");
  expect(text).toMatch(/BAN TUYÊN GIÁO\s+VÀ DÂN VẬN/);
  expect(text).not.toContain("BAN TUYÊN GIÁO VÀ DÂN VẬN");
});
