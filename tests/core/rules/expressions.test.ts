import fc from "fast-check";
import { type Expression, formatExpression, parseExpression } from "../../../src/core/rules";

const parsed = (text: string): Expression => {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.expression;
};

test("a rule reads as it is written in the catalogue", () => {
  expect(parsed("dvThamGia <= dvPhaiHoc")).toEqual({
    kind: "binary",
    operator: "<=",
    left: { kind: "field", key: "dvThamGia" },
    right: { kind: "field", key: "dvPhaiHoc" },
  });
  expect(parsed('=tienDo in ["Hoàn thành", "Đã ban hành"]')).toMatchObject({
    kind: "in",
    choices: ["Hoàn thành", "Đã ban hành"],
  });
  expect(parsed("cover.nam")).toEqual({ kind: "cover", key: "nam" });
  expect(parsed("ngayXong == blank")).toMatchObject({ right: { kind: "blank" } });
});

test.each([
  ["a <= ", "syntax"],
  ["a ? b : c", "not-supported"],
  ["constructor.constructor('return 1')()", "unknown-function"],
  ["a.b", "not-supported"],
  ["eval(a)", "unknown-function"],
  ["abs(a, b)", "wrong-arguments"],
  ["code(1)", "wrong-arguments"],
  ["a; b", "not-supported"],
  ["a = b", "syntax"],
  ["", "not-supported"],
  ["this", "not-supported"],
  ["toString()", "unknown-function"],
  [`a == "${"x".repeat(1001)}"`, "too-long"],
])("%j is refused: %s", (text, reason) => {
  expect(parseExpression(text)).toMatchObject({ ok: false, problem: { reason } });
});

const text = fc.string({ unit: fc.constantFrom(..."aĐế \"\\'\n\t1=") });
const key = fc.constantFrom("dvThamGia", "tongLuot", "ghiChu", "a1");
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant("field" as const), key }),
    fc.record({ kind: fc.constant("cover" as const), key }),
    fc.record({ kind: fc.constant("blank" as const) }),
    fc.record({
      kind: fc.constant("literal" as const),
      value: fc.oneof(fc.integer(), fc.boolean(), text, fc.constant(0.8)),
    }),
    fc.record({ kind: fc.constant("not" as const), operand: tie("expression") }),
    fc.record({
      kind: fc.constant("negate" as const),
      operand: fc.record({ kind: fc.constant("field" as const), key }),
    }),
    fc.record({
      kind: fc.constant("in" as const),
      value: tie("expression"),
      choices: fc.array(fc.oneof(text, fc.nat()), { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom("+", "-", "*", "/", "==", "!=", "<", "<=", ">", ">=", "&&", "||"),
      left: tie("expression"),
      right: tie("expression"),
    }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("concat", "min", "max"),
      arguments: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("contains", "endsWith"),
      arguments: fc.tuple(tie("expression"), tie("expression")),
    }),
  ),
}));

test("law: what is formatted parses back to the same expression", () => {
  fc.assert(
    fc.property(expression, (some) => {
      const written = formatExpression(some);
      fc.pre(written.length <= 1000);
      expect(parsed(written)).toEqual(some);
    }),
    { numRuns: 500 },
  );
});

test("brackets stand only where they are needed", () => {
  expect(formatExpression(parsed("(a + b) == (c)"))).toBe("a + b == c");
  expect(formatExpression(parsed("a - (b - c)"))).toBe("a - (b - c)");
  expect(formatExpression(parsed("(a || b) && !(c == 1)"))).toBe("(a || b) && !(c == 1)");
});
