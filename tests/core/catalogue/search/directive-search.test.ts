import { chanceOf } from "../../../../src/app/samples";
import { type Directive, directiveSearch } from "../../../../src/core/catalogue";
import { madeDirectives } from "./made-directives";
import { WAYS } from "./queries";

const directives = madeDirectives(10_000);
const search = directiveSearch(directives);
const labels = (query: string, limit?: number) => search.find(query, limit).map(({ value }) => value.label);
const first = (query: string): Directive | undefined => search.find(query, 1)[0]?.value;

describe("among 10,000 documents", () => {
  test.each([
    "40 ct tw",
    "40-ct/tw",
    "ct tw 40",
    "40cttw",
    "CHỈ THỊ 40 TW",
    "chir thij 40 tw",
    "chi thi so 40-CT/TW",
  ])("“%s” finds Chỉ thị 40 of the Central Committee, and nothing else", (query) =>
    expect(labels(query)).toEqual(["40-CT/TW (15/06/2004)"]),
  );

  test.each(["ct40", "chi thi 40", "40-ct", "chir thij 40", "chỉ thị số 40", "40 chi thi"])(
    "“%s” finds directives numbered 40 first, whoever issued them",
    (query) => expect(first(query)).toMatchObject({ documentType: "Chỉ thị", number: "40" }),
  );

  test.each([
    ["bao hiem y te", "bảo hiểm y tế"],
    ["khuyến học", "khuyến học"],
    ["khuyeens hocj", "khuyến học"],
    ["khuyne hoc", "khuyến học"],
    ["hoc tap suot doi", "học tập suốt đời"],
    ["y te co so", "y tế cơ sở"],
    ["doi ngu tri thuc", "đội ngũ trí thức"],
    ["quyeenf sowr huwux tris tueej", "quyền sở hữu trí tuệ"],
    ["chuyen doi so", "chuyển đổi số"],
  ])("“%s” finds documents on %s first", (query, phrase) =>
    expect(search.find(query, 5).map(({ value }) => value.subject.includes(phrase))).toEqual(
      Array(5).fill(true),
    ),
  );

  test("both documents 36-NQ/TW stand side by side, the newer first", () => {
    expect(labels("36 nq tw", 2)).toEqual(["36-NQ/TW (30/01/2023)", "36-NQ/TW (01/07/2014)"]);
    const among = labels("nghi quyet 36", 50);
    const newer = among.indexOf("36-NQ/TW (30/01/2023)");
    expect(among[newer + 1]).toBe("36-NQ/TW (01/07/2014)");
  });

  test.each([
    "36-nq/tw 2014",
    "36-nq 2014",
    "2014 36 nq",
    "36 nq tw 1/7/2014",
    "36 nq tw 01-07-2014",
    "36 nq tw ngày 1 tháng 7 năm 2014",
  ])("the year or day in “%s” tells which of the two is meant", (query) =>
    expect(first(query)?.id).toBe("36-NQ/TW@2014-07-01"),
  );

  test("a day in full is met whole: nothing was issued as 36-NQ/TW on 7 January 2014", () => {
    expect(labels("36 nq tw 7/1/2014")).toEqual([]);
  });

  test("a number is met whole before it is taken for the beginning of another", () => {
    const numbers = search.find("ct tu 4", 60).map(({ value }) => Number(value.number));
    expect(numbers[0]).toBe(4);
    expect(numbers).toContain(40);
    expect(numbers.lastIndexOf(4)).toBeLessThan(numbers.indexOf(40));
  });

  test("a number with something behind it is finished: “4 ct” is not 40-CT", () => {
    expect(search.find("4 ct", 100).some(({ value }) => value.number?.startsWith("40"))).toBe(false);
  });

  test("what is found with each key of “nghị quyết 36” never runs dry", () => {
    const query = "nghị quyết 36";
    const found = Array.from(query, (_, at) => labels(query.slice(0, at + 1)).length);
    expect(Math.min(...found)).toBeGreaterThan(0);
  });

  test("a pasted citation finds its document though it says more than the catalogue", () => {
    const pasted =
      "Chỉ thị số 38-CT/TW ngày 07/9/2009 của Ban Bí thư Trung ương Đảng (khóa X) về đẩy mạnh công tác bảo hiểm y tế trong tình hình mới";
    expect(labels(pasted, 1)).toEqual(["38-CT/TW (07/09/2009)"]);
  });

  test("nothing is made up: an empty query and words no document has find nothing", () => {
    expect(["", "  ", "-/", "zzzz", "9999-zz"].map((query) => labels(query))).toEqual([[], [], [], [], []]);
  });
});

const QUERIES_PER_WAY = 40;
const numbered = directives.filter(({ number }) => number !== undefined);

/** 1 / place of the first document that is meant, 0 beyond ten; one for each query. */
function reciprocalRanks(half: string, way: string): readonly number[] {
  const chance = chanceOf(`${half} ${way}`);
  return Array.from({ length: QUERIES_PER_WAY }, () => {
    const { query, isMeant } = WAYS[way]!(chance.pick([numbered[0]!, ...numbered]), chance);
    const place = search.find(query, 10).findIndex(({ value }) => isMeant(value));
    return place === -1 ? 0 : 1 / (place + 1);
  });
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** 440 queries each. The first half was looked at while the ranking was made, the second was not. */
describe.each(["seen", "held-out"])("of %s queries made by rule from random documents", (half) => {
  const ranks = new Map(Object.keys(WAYS).map((way) => [way, reciprocalRanks(half, way)]));

  test("the mean reciprocal rank is 0.95 at least", () => {
    expect(mean([...ranks.values()].flat())).toBeGreaterThanOrEqual(0.95);
  });

  test.each(Object.keys(WAYS))("asked by %s, it is 0.9 at least", (way) => {
    expect(mean(ranks.get(way) ?? [])).toBeGreaterThanOrEqual(0.9);
  });
});
