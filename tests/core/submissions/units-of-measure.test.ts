import fc from "fast-check";
import type { Field } from "../../../src/core/catalogue";
import {
  countedIn,
  inUnitOf,
  unitOfMeasure,
} from "../../../src/core/submissions/read-field/units-of-measure";
import { statedUnits } from "../../../src/core/submissions/columns/unit-statements";
import { index } from "../../support/a-submission";

const some = index.template("KG01")?.fields.find(({ key }) => key === "dvThamGia");
const column = (label: string, unitOfMeasure: string): Field => {
  if (some === undefined) throw new Error("no such column");
  return { ...some, label, unitOfMeasure };
};

test.each([
  ["Số văn bản ban hành", "bản", "văn bản", 12],
  ["Số văn bản ban hành", "văn bản", "bản", 12],
  ["Số văn bản ban hành", "văn bản", "van ban", 12],
  ["Số trạm y tế đạt chuẩn", "cơ sở", "trạm y tế", 12],
  ["Số trạm y tế đạt chuẩn", "trạm", "trạm y tế", 12],
  ["Số vận động viên", "người", "vận động viên", 12],
  ["Số vận động viên", "người", "van dong vien", 12],
  ["Số trạm y tế đạt chuẩn", "cơ sở", "tram y te", 12],
])("in “%s (%s)” 12 “%s” are %d: a văn bản is no vạn, a trạm no trăm", (label, unit, typed, value) => {
  expect(inUnitOf(column(label, unit), 12, typed)).toBe(value);
});

test.each([
  ["vạn người", 120_000],
  ["van nguoi", 120_000],
  ["trăm", 1200],
  ["tram nguoi", 1200],
  ["nghìn lượt người", 12_000],
])("in a column of persons 12 “%s” are %d", (typed, value) => {
  expect(inUnitOf(column("Số người dự", "lượt người"), 12, typed)).toBe(value);
});

test.each([
  ["Số người dự", "người", "tram"],
  ["Số người dự", "lượt người", "van"],
  ["Kinh phí", "triệu đồng", "van"],
  ["Kinh phí vận động", "triệu đồng", "Van"],
])(
  "in “%s (%s)” 12 “%s” without marks may be hundreds or something else: asked about",
  (label, unit, typed) => {
    expect(inUnitOf(column(label, unit), 12, typed)).toBeUndefined();
  },
);

test("“ng” is “người” in a column of turns, too", () => {
  expect(inUnitOf(column("Quần chúng", "lượt người"), 12, "ng")).toBe(12);
  expect(inUnitOf(column("Số trường", "trường"), 12, "ng")).toBeUndefined();
});

test("12 “tram” are twelve where trạm are counted, and 12 “trăm” are 1200", () => {
  expect(inUnitOf(column("Số trạm y tế", "trạm"), 12, "tram")).toBe(12);
  expect(inUnitOf(column("Số trạm y tế", "trạm"), 12, "trăm")).toBe(1200);
});

test.each([
  ["Hồ sơ tiếp nhận", "hồ sơ", "hộ"],
  ["Hộ gia đình", "hộ", "hồ sơ"],
  ["Hộ gia đình", "hộ", "họ"],
  ["Số người tham gia", "người", "khâu"],
  ["Số văn bản ban hành", "bản", "bàn"],
  ["Lượt khám, chữa bệnh", "lượt", "chùa"],
  ["Lượt chia sẻ", "lượt", "lân"],
  ["Số hội viên", "người", "hội viện"],
  ["Công dân học tập", "người", "cộng"],
  ["Số thôn có Internet", "thôn", "cờ"],
  ["Số trường", "trường", "trưởng"],
  ["Kinh phí", "triệu đồng", "động"],
  ["Kinh phí", "triệu đồng", "dòng họ"],
  ["Kinh phí bố trí", "triệu đồng", "bộ"],
  ["Quỹ khuyến học vận động được", "triệu đồng", "quý"],
  ["Quỹ khuyến học vận động được", "triệu đồng", "học"],
  ["Chi khám, chữa bệnh", "triệu đồng", "đồng chí"],
  ["Chi khám, chữa bệnh", "triệu đồng", "dong chi"],
])("in “%s (%s)” 12 “%s” are asked about: marks tell it from what is counted there", (label, unit, typed) => {
  expect(inUnitOf(column(label, unit), 12, typed)).toBeUndefined();
});

test.each([
  ["Hồ sơ tiếp nhận", "hồ sơ", "ho so", 12],
  ["Số người tham gia", "người", "nguời", 12],
  ["Số người tham gia", "người", "ngươi", 12],
  ["Số người tham gia", "người", "đãng viên", 12],
  ["Lượt khám, chữa bệnh", "lượt", "lươt", 12],
  ["Số tòa nhà", "tòa", "toà nhà", 12],
  ["So nguoi tham gia", "nguoi", "người", 12],
  ["Số người triệu tập", "người", "triệu tập", 12],
  ["Ngân sách nhà nước đóng", "người", "ngan sach", 12],
  ["Số lượt", "lượt", "ngan luot", 12_000],
  ["Kinh phí", "triệu đồng", "triệu đông", 12],
  ["Kinh phí", "triệu đồng", "triệu đồng kinh phí", 12],
  ["Kinh phí", "triệu đồng", "ti dong", 12_000],
])("in “%s (%s)” 12 “%s” are %d, be it typed without marks or with a slip", (label, unit, typed, value) => {
  expect(inUnitOf(column(label, unit), 12, typed)).toBe(value);
});

test("in a column without a unit of measure 12 “học viện” are no 12 persons", () => {
  const { unitOfMeasure: _, ...bare } = column("Tổng số", "");
  expect(["học viên", "hoc vien", "học viện"].map((typed) => countedIn(bare, 12, typed))).toEqual([
    12,
    12,
    undefined,
  ]);
});

test.each([
  "Văn bản được quán triệt/thực hiện",
  "Trạm y tế xã",
  "Mỗi dòng là một xã trong một năm. Quỹ ghi theo triệu đồng: 1 tỷ đồng ghi 1.000.",
])("“%s” over a table states no unit of measure that is all of the text", (text) => {
  expect(statedUnits(text).filter(({ unit }) => unit === text || unit.startsWith("Văn"))).toEqual([]);
});

test("what a thing is called multiplies nothing, in whatever case it is written", () => {
  const things = ["văn bản", "vận động viên", "ván bài", "trạm y tế", "trám răng", "ngân sách", "chúc thư"];
  fc.assert(
    fc.property(fc.constantFrom(...things), fc.boolean(), fc.boolean(), (thing, capitals, split) => {
      const typed = split ? thing.normalize("NFD") : thing;
      expect(unitOfMeasure(capitals ? typed.toUpperCase() : typed).zeros).toBe(0);
    }),
  );
});
