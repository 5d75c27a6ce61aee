import { catalogueIndex, defaultCatalogue, rowsAddUp } from "../../../src/core/catalogue";
import { withForms } from "../../../src/core/forms";
import { mergeSubmissions } from "../../../src/core/merge";
import { readSubmission } from "../../../src/core/submissions";
import { filledWorkbook, templateWorkbook } from "../../../src/core/templates";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { type FormCell, proposed } from "../../support/a-form";
import { source } from "../../support/a-submission";
import { sampleCover } from "../../support/sample-entries";

/** Forms whose rows are indicators of different units of measure, with headings and parts among them. */

const [PERIOD, UNIT] = ["2024-H1", "XA_21808"];

const EDUCATION: readonly (readonly FormCell[])[] = [
  ["BIỂU CHỈ TIÊU GIÁO DỤC, Y TẾ"],
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
  ["I", "Giáo dục"],
  [1, "Số trường mầm non", "trường", "_", "_"],
  [2, "Số giáo viên", "người", "_", "_"],
  [undefined, "Trong đó: nữ", "người", "_", "_"],
  ["II", "Y tế"],
  [1, "Số bác sĩ", "người", "_", "_"],
  [undefined, "Trong đó: nữ", "người", "_", "_"],
  [2, "Kinh phí", "triệu đồng", "_", "_"],
];

function boardWith(rows: readonly (readonly FormCell[])[]) {
  const { catalogue } = withForms(defaultCatalogue, [proposed({ rows })], {
    period: PERIOD,
    orgUnits: [UNIT],
  });
  const index = catalogueIndex(catalogue);
  const template = index.template("BM01");
  if (template === undefined) throw new Error("no template");
  const names = template.presetRows.map(({ chiTieu }) => String(chiTieu));
  const sent = (
    figures: readonly (readonly (number | undefined)[])[],
    units: Readonly<Record<number, string>> = {},
  ) => {
    const draft = templateWorkbook(catalogue, { orgUnit: UNIT, period: PERIOD });
    if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
    const entries = template.presetRows.map((preset, at) => ({
      ...preset,
      ...(units[at] !== undefined && { dvt: units[at] }),
      ...(figures[at]?.[0] !== undefined && { keHoach: figures[at][0] }),
      ...(figures[at]?.[1] !== undefined && { thucHien: figures[at][1] }),
    }));
    const bytes = writeWorkbook(
      filledWorkbook(draft.value, index, { cover: sampleCover, templates: { BM01: entries } }),
    );
    const book = readWorkbook(bytes);
    if (!book.ok) throw new Error("not read");
    const outcome = readSubmission(book.value, source, { index, period: PERIOD });
    return {
      outcome,
      said: outcome.issues
        .filter(({ where }) => where.template === "BM01")
        .map(({ code, found = "", where }) => `${code.slice(11)} ${found} ${where.row}`),
    };
  };
  return { index, template, names, sent };
}

const CLEAN = [[], [3, 3], [50, 48], [40, 39], [], [10, 9], [4, 4], [100, 90.5]] as const;

test("parts bear the row they are a part of, where others are called alike", () => {
  expect(boardWith(EDUCATION).names).toEqual([
    ...["Giáo dục", "Số trường mầm non", "Số giáo viên", "Số giáo viên - Trong đó: nữ"],
    ...["Y tế", "Số bác sĩ", "Số bác sĩ - Trong đó: nữ", "Kinh phí"],
  ]);
});

test("filled in as it is meant, nothing is said of it", () => {
  expect(boardWith(EDUCATION).sent(CLEAN).said).toEqual([]);
});

test("figures beside a heading are asked about, whether or not its parts come to them", () => {
  const { sent } = boardWith(EDUCATION);
  const first = 12;
  expect(sent([[53, 51], ...CLEAN.slice(1)]).said).toEqual([`heading-figures Giáo dục ${first}`]);
  expect(sent([...CLEAN.slice(0, 4), [200, undefined], ...CLEAN.slice(5)]).said).toEqual([
    `heading-figures Y tế ${first + 4}`,
  ]);
});

test("a part that is more than its whole is told with both numbers", () => {
  const { sent } = boardWith(EDUCATION);
  const figures = CLEAN.map((one, at) => (at === 3 ? [70, 39] : one));
  expect(sent(figures).said).toEqual(["parts-differ Số giáo viên 14"]);
});

test("another unit of measure beside a given name is asked about, the same in other words is not", () => {
  const { sent } = boardWith(EDUCATION);
  expect(sent(CLEAN, { 7: "đồng" }).said).toEqual(["row-unit-differs đồng 19"]);
  expect(sent(CLEAN, { 7: "tr.đ" }).said).toEqual([]);
  expect(sent(CLEAN, { 7: "Triệu đồng" }).said).toEqual([]);
});

test("[M12] schools, teachers and money are summed up row by row, and never together", () => {
  const { index, template, sent } = boardWith(EDUCATION);
  expect(rowsAddUp(template, index.choiceList)).toBe(false);
  const { templates } = mergeSubmissions([sent(CLEAN).outcome], {
    index,
    period: PERIOD,
    asOf: "2024-07-20",
  });
  const summary = templates.find((one) => one.template.code === "BM01");
  expect(summary?.total).toEqual({});
  expect(summary?.units.map(({ figures }) => figures)).toEqual([{}]);
  expect(summary?.groups.find(({ key }) => key[0] === "Số giáo viên")?.figures).toEqual({
    keHoach: 50,
    thucHien: 48,
  });
});

test("[M12] rows of one unit of measure, none a part of another, have a total", () => {
  const { index, template } = boardWith([
    ["BIỂU SỐ HỌC SINH"],
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
    [1, "Mầm non", "em", "_", "_"],
    [2, "Tiểu học", "em", "_", "_"],
    [3, "Trung học cơ sở", "em", "_", "_"],
  ]);
  expect(rowsAddUp(template, index.choiceList)).toBe(true);
});
