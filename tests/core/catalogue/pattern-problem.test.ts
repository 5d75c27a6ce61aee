import { patternProblem } from "../../../src/core/catalogue/workbook-form/check/pattern-problem";

describe("patterns a board may use", () => {
  test.each([
    String.raw`^\d{1,4}[a-zA-Z]?[-/].+$`,
    String.raw`^0\d{9,10}$`,
    String.raw`^\d{1,5}[a-zA-Z]?([-/].+)$`,
    "KH|NQ|CT",
    String.raw`(\d{1,2}/){2}\d{4}`.replace("{1,2}", "\\d"),
    String.raw`[\]()*+]{2}`,
    String.raw`\(\d{3}\) \d{3,4}(-\d{1,2})?`,
    "Đ[ảã]ng",
  ])("%s is taken", (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  test.each(["(", "[a", "a{2,1}", String.raw`\d{`, "*"])("%s is no pattern", (pattern) => {
    expect(patternProblem(pattern)).toBe("syntax");
  });

  test.each([
    ["a repeat inside a repeat", "(a+)+"],
    ["the same, one group deeper", "((a+))*"],
    ["a bounded repeat inside an endless one", String.raw`(\d{1,3})*`],
    ["alternatives inside a repeat", "(a|a)*"],
    ["two endless repeats", ".*x.*"],
    ["an endless repeat under another name", "a{1,}b+"],
    ["a back reference", String.raw`(a)\1`],
    ["a look-ahead", "(?=a)a"],
    ["too many bounded ways", "a{0,50}a{0,50}a{0,50}"],
    ["many optional parts", "a?".repeat(20)],
    ["a repeat beyond reason", "a{5000}"],
  ])("%s is refused", (_, pattern) => {
    expect(patternProblem(pattern)).toBe("unsafe");
  });
});
