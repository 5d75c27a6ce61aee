import { catalogueIndex, shippedCatalogue } from "../../../src/core/catalogue";
import { condensedTexts, mergeSubmissions, toldTogether } from "../../../src/core/merge";
import { writtenPapers } from "../../support/written-papers";
import { summaryWorkbook } from "../../../src/core/summary";
import type { FieldValue } from "../../../src/core/submissions";
import { writeWorkbook } from "../../../src/core/workbook";
import { DISTRICT_PERIOD, districtCampaign, districtIndex } from "../../support/district-campaign";
import { paperText } from "../../support/paper-text";
import { report } from "../../support/small-campaign";
import { sheetOf } from "../../support/typed-into";

const index = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
const PERIOD = "2026-H1";
const [TAY_SON, BINH_AN, BINH_HIEP] = ["XA25_21808", "XA25_21829", "XA25_21817"];

const POOR = "Kinh phí cho hoạt động khoa giáo ở cơ sở còn hạn hẹp.";
const POOR_TOO = "Kinh phí dành cho công tác khoa giáo tại cơ sở hạn hẹp";
const NONE = "Chưa có kinh phí cho hoạt động khoa giáo ở cơ sở.";

function merged(...reports: readonly (readonly [orgUnit: string, text: string, domain?: string])[]) {
  const outcomes = reports.map(([unit, noiDung, linhVuc = "Y tế"]) => {
    const row: Readonly<Record<string, FieldValue>> = { nhom: "Hạn chế", linhVuc, noiDung };
    return report(unit, { period: PERIOD, returns: { KG09: [row] } });
  });
  return mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2026-07-20" });
}

test("[M41] the sheet has one line with all who say the same, and below it each wording with its unit and its source", () => {
  const model = merged([TAY_SON, POOR], [BINH_HIEP, NONE], [BINH_AN, POOR_TOO]);
  const draft = summaryWorkbook(model, { index, wording: ({ code }) => code });
  const lines = sheetOf(writeWorkbook(draft), "Nội dung")
    .map(({ texts }) => texts.map(String))
    .filter(([, code]) => code === "KG09");
  const told = lines.map(([number, , , , units, text, rows, source]) => [number, units, text, rows, source]);
  expect(told.slice(0, 4)).toEqual([
    ["1", "Tây Sơn, Bình An", POOR, "2", "2 cách ghi"],
    ["1.1", "Tây Sơn", POOR, "1", expect.stringMatching(/\d/)],
    ["1.2", "Bình An", POOR_TOO, "1", expect.stringMatching(/\d/)],
    ["2", "Bình Hiệp", NONE, "1", expect.stringMatching(/\d/)],
  ]);
});

test("[M41] the report tells it once with everybody's name, whatever field it was filed under; its annex has every wording", () => {
  const model = merged([TAY_SON, POOR], [BINH_AN, POOR_TOO, "Giáo dục và đào tạo"], [BINH_HIEP, NONE]);
  const { draft } = writtenPapers({ model, index, on: "2026-07-25" }).report;
  const [body, annexes] = [draft.sections.slice(0, 1), draft.sections.slice(1)].map((sections) =>
    paperText({ ...draft, sections }),
  );
  expect(body).toContain("còn hạn hẹp (Tây Sơn, Bình An).");
  expect(body).not.toContain(POOR_TOO);
  expect(body).toContain("ở cơ sở (Bình Hiệp).");
  for (const text of [POOR, POOR_TOO, NONE]) expect(annexes).toContain(text);
});

test("[M16][M41] every text of a campaign stands in one place, in its own words", () => {
  const model = mergeSubmissions(districtCampaign(), {
    ...{ index: districtIndex, period: DISTRICT_PERIOD, asOf: "2024-07-20" },
  });
  for (const summary of model.templates) {
    const wordings = toldTogether(summary).flatMap((one) => one.wordings);
    const inOrder = (texts: ReturnType<typeof condensedTexts>) =>
      texts.map((one) => JSON.stringify([one.field.key, one.group, one.text, one.orgUnits, one.firstRow]));
    expect(inOrder(wordings).sort()).toEqual(inOrder([...condensedTexts(summary)]).sort());
    for (const { orgUnits, rows, wordings: own } of toldTogether(summary)) {
      expect(new Set(own.flatMap((one) => one.orgUnits))).toEqual(new Set(orgUnits));
      expect(own.reduce((sum, one) => sum + one.rows, 0)).toBe(rows);
    }
  }
});
