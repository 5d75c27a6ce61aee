import { editDistance, nearestTo } from "../../../src/core/catalogue/look-up/nearest";

describe("edit distance", () => {
  test.each([
    ["", "", 0],
    ["binh tan", "binh tan", 0],
    ["binh tan", "binh an", 1],
    ["tay son", "tay xuan", 3],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("from “%s” to “%s” it is %i, both ways", (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
    expect(editDistance(b, a, 9)).toBe(distance);
  });

  test("beyond the limit it is not worked out", () => {
    expect(editDistance("kitten", "sitting", 2)).toBe(Infinity);
  });
});

test("a short text is like no name that shares hardly a letter with it", () => {
  const names = ["Năm", "Cao", "Khác", "Tốt", "Thể dục thể thao"];
  const near = nearestTo(names.map((name) => ({ value: name, names: [name] })));
  expect([near("Xã"), near("a"), near("Đạt"), near("TW")]).toEqual([[], [], [], []]);
  expect([near("Nam1"), near("Khac")]).toEqual([["Năm"], ["Khác"]]);
});

test("at most three proposals, the closest first", () => {
  const near = nearestTo(
    ["Tây Ninh", "Tây Bình", "Tây Vinh", "Tây Xuân", "Tây Minh", "Phú Phong"].map((name) => ({
      value: name,
      names: [name],
    })),
  );
  expect(near("Tây Binhh")).toEqual(["Tây Bình", "Tây Ninh", "Tây Vinh"]);
  expect(near("Tây")).toEqual([]);
});
