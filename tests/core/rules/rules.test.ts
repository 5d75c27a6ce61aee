import {
  compileFormula,
  compileRule,
  excelComputed,
  excelRule,
  parseExpression,
  sheetRowCounts,
} from "../../../src/core/rules";
import type { ExcelNames, Expression, RuleContext, RuleValue } from "../../../src/core/rules";

const parsed = (text: string): Expression => {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.expression;
};

const entry = (values: Record<string, RuleValue>, world: Partial<RuleContext> = {}): RuleContext => ({
  field: (key) => values[key],
  cover: () => undefined,
  choiceCode: () => undefined,
  issuedOn: () => undefined,
  reviewDue: () => undefined,
  period: { from: 45292, to: 45473 }, // 01/01/2024 – 30/6/2024
  validOn: () => true,
  unitKind: undefined,
  ...world,
});

const verdict = (rule: string, values: Record<string, RuleValue>, world: Partial<RuleContext> = {}) =>
  compileRule(parsed(rule), "skip")(entry(values, world));
const verdictBlank = (rule: string, values: Record<string, RuleValue>) =>
  compileRule(parsed(rule), "evaluate")(entry(values));

test("a rule holds, is broken, or is not judged while something it needs is blank", () => {
  expect(verdict("dvThamGia <= dvPhaiHoc", { dvThamGia: 2909, dvPhaiHoc: 3044 })).toBe("holds");
  expect(verdict("dvThamGia <= dvPhaiHoc", { dvThamGia: 3045, dvPhaiHoc: 3044 })).toBe("broken");
  expect(verdict("dvThamGia <= dvPhaiHoc", { dvPhaiHoc: 3044 })).toBe("not-judged");
  expect(verdict("dvThamGia <= dvPhaiHoc", { dvThamGia: 0, dvPhaiHoc: 0 })).toBe("holds");
});

test("the figures of a real report that contradicts itself: 2 + 2 ≠ 3", () => {
  const sum = "isBlank(ngayKetThuc) || tcTot + tcHanChe == tcDuocKT";
  expect(verdict(sum, { ngayKetThuc: 45400, tcTot: 2, tcHanChe: 2, tcDuocKT: 3 })).toBe("broken");
  expect(verdict(sum, { ngayKetThuc: 45400, tcTot: 3, tcHanChe: 4, tcDuocKT: 7 })).toBe("holds");
  expect(verdict(sum, { ngayKetThuc: 45400, tcTot: 4, tcDuocKT: 7 })).toBe("not-judged");
});

test("a blank may be an answer: asked for with isBlank, or evaluated on purpose", () => {
  const needsDay = 'tienDo != "Hoàn thành" || !isBlank(ngayToChuc)';
  expect(verdict(needsDay, { tienDo: "Hoàn thành" })).toBe("broken");
  expect(verdict(needsDay, { tienDo: "Đang soạn thảo" })).toBe("holds");
  expect(verdictBlank("tcHanChe + dvHanChe == 0", { tcHanChe: 0 })).toBe("holds");
  expect(verdict("tcHanChe + dvHanChe == 0", { tcHanChe: 0 })).toBe("not-judged");
  expect(verdict("ngayXong == blank", {})).toBe("holds");
});

test("figures with decimals add up without binary noise", () => {
  expect(verdict("a + b == c", { a: 0.1, b: 0.2, c: 0.3 })).toBe("holds");
  expect(verdict("a + b <= c", { a: 0.1, b: 0.2, c: 0.3 })).toBe("holds");
  expect(verdict("a + b == c", { a: 0.1, b: 0.2, c: 0.31 })).toBe("broken");
});

test("dates are days: differences, years and periods", () => {
  expect(verdict("denNgay - tuNgay <= 60", { tuNgay: 45292, denNgay: 45352 })).toBe("holds");
  expect(verdict("denNgay - tuNgay <= 60", { tuNgay: 45292, denNgay: 45353 })).toBe("broken");
  expect(verdict("inPeriod(ngay)", { ngay: 45473 })).toBe("holds");
  expect(verdict("inPeriod(ngay)", { ngay: 45474 })).toBe("broken");
  expect(verdict("year(ngay) == 2024", { ngay: 45292 })).toBe("holds");
});

test("a look-up that knows nothing leaves the rule unjudged", () => {
  const issued = "ngay >= issuedOn(vanBan)";
  expect(verdict(issued, { ngay: 45000, vanBan: "40-CT/TW@2004-06-15" }, { issuedOn: () => 38153 })).toBe(
    "holds",
  );
  expect(verdict(issued, { ngay: 38000, vanBan: "40-CT/TW@2004-06-15" }, { issuedOn: () => 38153 })).toBe(
    "broken",
  );
  expect(verdict(issued, { ngay: 38000, vanBan: "NQ-DHD-XIII" })).toBe("not-judged");
});

test("the symbol of a document is held against its type", () => {
  const rule = 'contains(soHieu, concat("-", code(loai), "/"))';
  const values = { soHieu: "101-KH/HU", loai: "Kế hoạch" };
  expect(verdict(rule, values, { choiceCode: () => "KH" })).toBe("holds");
  expect(verdict(rule, values, { choiceCode: () => "CTr" })).toBe("broken");
  expect(verdict(rule, values)).toBe("not-judged");
});

test("a computed field is blank where an operand is blank or the divisor 0", () => {
  const ratio = compileFormula(parsed("dvThamGia / dvPhaiHoc"));
  expect(ratio(entry({ dvThamGia: 1, dvPhaiHoc: 4 }))).toBe(0.25);
  expect(ratio(entry({ dvThamGia: 0, dvPhaiHoc: 0 }))).toBeUndefined();
  expect(ratio(entry({ dvPhaiHoc: 4 }))).toBeUndefined();
});

test("what cannot be worked out (a divisor of 0) leaves the rule unjudged, whatever asks for it", () => {
  for (const rule of [
    "a / b in [1, 2]",
    "length(a / b) <= 2",
    "!isBlank(a / b)",
    'startsWith(concat(t, a / b), "y")',
    'endsWith(concat(t, a / b), "y")',
    "inPeriod(a / b)",
    "abs(a / b) > 1",
    "max(a / b, 1) > 1",
  ])
    expect([rule, verdict(rule, { a: 1, b: 0, t: "x" })]).toEqual([rule, "not-judged"]);
  expect(verdict("contains(t, concat(a / b))", { a: 1, b: 0, t: "x" })).toBe("broken");
  expect(verdict("a / b in [1, 2]", { a: 4, b: 2 })).toBe("holds");
});

test("a rule for one kind of unit is judged where the unit is known, and has its twin in Excel", () => {
  const rule = 'cap != "Cấp huyện" || unitKind() != "dang_uy_xa"';
  const conference = { cap: "Cấp huyện" };
  expect(verdict(rule, conference, { unitKind: "dang_uy_xa" })).toBe("broken");
  expect(verdict(rule, conference, { unitKind: "ban_tuyen_giao" })).toBe("holds");
  expect(verdict(rule, conference)).toBe("not-judged");
  expect(excelRule(parsed(rule), "evaluate", NAMES)).toContain('"dang_uy_xa"<>"dang_uy_xa"');
});

describe("a rule may ask about the other rows of its sheet", () => {
  const rows: readonly Record<string, RuleValue>[] = [
    { nhom: "Hạn chế" },
    { nhom: "NGUYÊN NHÂN", so: 1 },
    { nhom: "Hạn chế" },
    { nhom: "Nguyên nhân", so: 0 },
  ];
  const around = (at: number, some = rows) => ({
    around: { ordinal: at, rows: sheetRowCounts(some.map((row) => (key: string) => row[key])) },
  });
  const rule = 'nhom != "Hạn chế" || rowsWith(nhom, "Nguyên nhân", so, ordinal()) > 0';

  test("how many there are with these values; letters regardless of case, a blank no 0", () => {
    expect([1, 3].map((at) => verdict(rule, { nhom: "Hạn chế" }, around(at)))).toEqual(["holds", "broken"]);
    const ofAll = rule.replace("ordinal()", "blank");
    expect(verdict(ofAll, { nhom: "Hạn chế" }, around(1))).toBe("broken");
    expect(verdict(ofAll, { nhom: "Hạn chế" }, around(1, [...rows, { nhom: "nguyên nhân" }]))).toBe("holds");
  });

  test("where the other rows are not known it is not judged; fields and values come in pairs", () => {
    expect(verdict(rule, { nhom: "Hạn chế" })).toBe("not-judged");
    for (const wrong of ["rowsWith(nhom) > 0", 'rowsWith("x", nhom) > 0', "rowsWith(nhom, 1, so) > 0"])
      expect(parseExpression(wrong)).toMatchObject({ problem: { reason: "wrong-arguments" } });
  });
});

const NAMES: ExcelNames = {
  field: (key) => `$${key}9`,
  cover: (key) => `bia_${key}`,
  choiceCode: (key) => `CODE(${key})`,
  issuedOn: (key) => `ISSUED(${key})`,
  reviewDue: (key) => `DUE(${key})`,
  reviewYears: (key) => `YEARS(${key})`,
  validOn: (key, day) => `VALID(${key},${day})`,
  unitKind: '"dang_uy_xa"',
  ordinal: "(ROW($A9)-8)",
  rowsOf: (key) => `$${key}$9:$${key}$99`,
  inRows: (_, value) => value,
  entryRows: '($a$9:$a$99<>"")',
  periodFrom: "ky_tu",
  periodTo: "ky_den",
};

test("the Excel twin skips blanks the same way and compares sums with the same tolerance", () => {
  expect(excelRule(parsed("a <= b"), "skip", NAMES)).toBe(
    'IF(OR($a9="",$b9=""),TRUE,IFERROR(($a9<=$b9),TRUE))',
  );
  expect(excelRule(parsed("a + b == c"), "evaluate", NAMES)).toBe("IFERROR((ROUND(($a9+$b9)-$c9,9)=0),TRUE)");
  expect(excelRule(parsed("ngay >= issuedOn(v)"), "skip", NAMES)).toContain('ISSUED(v)=""');
  expect(excelComputed(parsed("a / b"), NAMES)).toBe('IF(OR($a9="",$b9=""),"",IFERROR(($a9/$b9),""))');
});

test("the Excel twin counts rows with an entry only; where a value is asked for, that row has one", () => {
  const rowsIn = (rule: string) => excelRule(parsed(rule), "evaluate", NAMES);
  expect(rowsIn("rowsWith(b, blank) == 0")).toContain('SUMPRODUCT(1*($a$9:$a$99<>"")*($b$9:$b$99="")');
  expect(rowsIn("rowsWith(b, c) == 0")).toContain('SUMPRODUCT(1*($a$9:$a$99<>"")*');
  expect(rowsIn('rowsWith(b, blank, c, "x") == 0')).toContain("SUMPRODUCT(1*($b$9:$b$99=");
});

test("texts inside an Excel formula keep their quotes and are cut at Excel's 255 characters", () => {
  const rule = excelRule(parsed(`ghiChu != "nói \\"có\\" ${"x".repeat(300)}"`), "evaluate", NAMES);
  expect(rule).toContain('nói ""có""');
  expect(rule).toMatch(/x"&"x/);
});
