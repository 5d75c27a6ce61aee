import { kindOf } from "../../../src/core/catalogue";
import { index } from "../../support/a-submission";
import { readTyped } from "../../support/understanding/read-typed";

/** What people of an office count, words among them that are alike but for their marks. */
const THINGS =
  `người, khẩu, khâu, hộ, hồ sơ, hồ, họ, dòng họ, văn bản, bản, bàn, ban, vận động viên, ván, trạm y tế, trám,
  ngân hàng, ngân sách, triệu tập, triệu chứng, tỷ lệ, tí, ti vi, chức danh, chúc thư, động, đông, dòng, đồng chí, học viên, học viện,
  hội viên, hội viện, trường, trưởng thôn, cuộc, cước, lượt, lướt, lần, lân, lớp, lốp, buổi, bưởi, bài, bãi, tin, tín chỉ, ca, cá,
  chùa, cờ, quý, quỹ, kỳ, bộ, học, tháng, nấm, nam, khoa, khóa, công, cộng, tổ, tờ trình, giải, giai đoạn, điểm, đơn thư,
  van ban, tram y te, van dong vien, ngan sach, chuc vu, trieu tap, ti le, dong chi, ho so, hoc vien`
    .split(",")
    .map((thing) => thing.trim());
/** What multiplies, and by how much. */
const SIZES: readonly (readonly [word: string, size: number])[] = [
  ...([
    ["chục", 10],
    ["trăm", 100],
    ["nghìn", 1000],
    ["ngàn", 1000],
    ["vạn", 10_000],
    ["nghin", 1000],
  ] as const),
];

const columns = index.catalogue.templates.flatMap(({ code, layout, fields }) =>
  layout !== "table"
    ? []
    : fields
        .filter((field) => kindOf(field).holds === "number" && field.formula === undefined)
        .map((field) => ({ column: `${code}.${field.key}`, unit: field.unitOfMeasure })),
);

test("12 of whatever is counted are 12 in every column of what is shipped, or are asked about", () => {
  const wrong = columns.flatMap(({ column, unit }) =>
    THINGS.flatMap((thing) => [`12 ${thing}`, `12 (${thing})`, `12 ${thing} dự`])
      .map((typed) => ({ column, unit, typed, value: readTyped(column, typed).value }))
      .filter(({ value }) => value !== undefined && value !== 12),
  );
  expect(columns.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test("12 hundred persons are 1.200 in every column of persons", () => {
  const persons = columns.filter(({ unit }) => unit === "người");
  const odd = SIZES.flatMap(([word, size]) =>
    persons
      .map(({ column }) => ({ column, word, value: readTyped(column, `12 ${word} người`).value }))
      .filter(({ value }) => value !== 12 * size),
  );
  expect(odd).toEqual([]);
});
