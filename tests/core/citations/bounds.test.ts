import { extractCitations } from "../../../src/core/citations";

/** Steps are counted by what may be looked at: how far apart two halves of a citation may stand is bounded. */
const codes = (text: string) => extractCitations(text).map(({ code, date, issuer }) => [code, date, issuer]);

test("a day belongs to the number it follows, not to one far away or beyond a blank line", () => {
  expect(codes(`Chỉ thị số 40-CT/TW${" ".repeat(60)}ngày 15/6/2004`)).toEqual([
    ["40-CT/TW", undefined, undefined],
  ]);
  expect(codes("Chỉ thị số 40-CT/TW\n\nngày 15/6/2004")).toEqual([["40-CT/TW", undefined, undefined]]);
});

test("a type belongs to the number it stands before, not to one far away", () => {
  const [far] = extractCitations(`Quy định${" ".repeat(60)}40-CT/TW`);
  expect(far).toMatchObject({ text: "40-CT/TW", type: "Chỉ thị" });
});

test("a subject ends with its sentence, and is never longer than a page", () => {
  const endless = "nâng cao chất lượng ".repeat(2_000);
  const [one] = extractCitations(`Chỉ thị số 40-CT/TW về ${endless}`);
  expect(one?.subject?.length).toBeLessThanOrEqual(1_000);
  const [other] = extractCitations("Chỉ thị số 40-CT/TW về nhà giáo. Các đơn vị báo cáo");
  expect(other?.subject).toBe("về nhà giáo");
});

test("a name without number is never longer than a few lines", () => {
  const [rules] = extractCitations(`Quy chế phối hợp giữa ${"ban này ban kia ".repeat(500)}`);
  expect(rules?.text.length).toBeLessThanOrEqual(400);
});

test("of a day said once, no more documents take it than a list has", () => {
  const list = Array.from({ length: 100 }, (_, at) => `${at + 1}-NQ/TW`).join(", ");
  const dated = extractCitations(`Nghị quyết số ${list} ngày 25/10/2017`).filter(
    ({ date }) => date !== undefined,
  );
  expect(dated.length).toBeGreaterThan(2);
  expect(dated.length).toBeLessThan(30);
});

test("the same citation is read alike wherever it stands in a long text", () => {
  const one = "Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư (khóa IX). ";
  const found = extractCitations(one.repeat(3_000));
  expect(found).toHaveLength(3_000);
  expect(found.every(({ text, offset }, at) => offset === at * one.length && text === one.slice(0, -2))).toBe(
    true,
  );
});
