import fc from "fast-check";
import type { ReviewStep } from "../../../src/core/catalogue";
import {
  type Column,
  date,
  expression,
  list,
  needed,
  number,
  optional,
  text,
  whole,
  word,
  yesNo,
} from "../../../src/core/catalogue/workbook-form/tables/columns";
import type { Table } from "../../../src/core/catalogue/workbook-form/tables/table";
import { WORD_LISTS } from "../../../src/core/catalogue/workbook-form/tables/word-lists";
import { expression as parsed } from "./small-catalogue";

const header = "Cột";
const days = fc.integer({ min: 1890, max: 2100 }).map((year) => `${year}-02-28`);
const words = fc.stringMatching(/^[A-Za-z0-9Đđ=#.-]{1,12}$/);

/** What a cell says after `write` put the value there, and Excel kept it as the column is formatted. */
function reread<T>({ kind, blank, write, read }: Column<T>, value: T) {
  const written = write(value);
  if (written === undefined) return { value: blank };
  const numeric = kind === "date" ? "date" : "number";
  return read({ kind: typeof written === "number" ? numeric : "text", value: written });
}

const law = <T>(column: Column<T>, values: fc.Arbitrary<T>): void =>
  fc.assert(fc.property(values, (value) => expect(reread(column, value)).toEqual({ value })));

describe("law: a column reads what it wrote", () => {
  test("texts", () => law(text(header, 9), words));
  test("numbers", () => law(number(header, 9), fc.double({ noNaN: true, noDefaultInfinity: true })));
  test("whole numbers", () => law(whole(header, 9), fc.integer()));
  test("days, those before Excel's calendar too", () => law(date(header), days));
  test("lists", () => law(list(header, 9), fc.array(words)));
  test("yes and no", () => law(yesNo(header, 9), fc.boolean()));
  test("words", () =>
    law(word(header, 9, WORD_LISTS.duty, "mandatory"), fc.constantFrom("voluntary", "comparison")));
  test("expressions", () => law(expression(header, 9), fc.constantFrom(...["a + 1", "x == 2"].map(parsed))));
  test("what may be absent", () => law(optional(text(header, 9)), fc.option(words, { nil: undefined })));
});

describe("a table that does not fit its rows does not compile", () => {
  const kind = needed(word(header, 9, WORD_LISTS.review, "final-review"));
  const documentType = optional(text(header, 9));
  const years = needed(whole(header, 9));
  const columns: Table<ReviewStep>["columns"] = { documentType, kind, years };

  test("a column forgotten, of another type, or that may be absent where the row needs it", () => {
    // @ts-expect-error: no column for the years
    const forgotten: typeof columns = { documentType, kind };
    // @ts-expect-error: years are no text
    const texts: typeof columns = { documentType, kind, years: text(header, 9) };
    // @ts-expect-error: every step has its years
    const absent: typeof columns = { documentType, kind, years: optional(years) };
    // @ts-expect-error: a type that is absent could not be written
    const always: typeof columns = { documentType: text(header, 9), kind, years };
    for (const wrong of [forgotten, texts, absent, always]) expect(wrong).not.toEqual(columns);
  });
});
