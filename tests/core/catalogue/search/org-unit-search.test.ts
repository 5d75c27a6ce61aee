import { defaultCatalogue, orgUnitSearch } from "../../../../src/core/catalogue";

const { orgUnits } = defaultCatalogue;
const search = orgUnitSearch(orgUnits, "2024-06-30");
const first = (query: string) => search.find(query, 1)[0]?.value.name;

test.each([
  ["tay an", "Đảng ủy xã Tây An"],
  ["xa tay an", "Đảng ủy xã Tây An"],
  ["an tay xa", "Đảng ủy xã Tây An"],
  ["ubnd xa binh tan", "Đảng ủy xã Bình Tân"],
  ["Bình Tân", "Đảng ủy xã Bình Tân"],
  ["bifnh taan", "Đảng ủy xã Bình Tân"],
  ["bihn tan", "Đảng ủy xã Bình Tân"],
  ["phu phong", "Đảng ủy thị trấn Phú Phong"],
  ["hoi khuyen hoc", "Hội Khuyến học huyện"],
])("“%s” finds %s first", (query, name) => expect(first(query)).toBe(name));

test("a unit is found once it is typed far enough to be told apart", () => {
  expect(["tây v", "tây vi", "tây vin", "tây vinh"].map(first)).toEqual(Array(4).fill("Đảng ủy xã Tây Vinh"));
});

test("with a day, only units that exist on it are found", () => {
  const ended = { ...orgUnits[0]!, validFrom: "2020-01-01", validTo: "2025-06-30" };
  expect(orgUnitSearch([ended], "2025-06-30").find(ended.name)).toHaveLength(1);
  expect(orgUnitSearch([ended], "2025-07-01").find(ended.name)).toEqual([]);
  expect(orgUnitSearch([ended]).find(ended.name)).toHaveLength(1);
});
