import { besideOthers, entryForm, restFields, savedEntries } from "../../../src/app";
import { anOpenBook, cardOf, entryOf, reportOf } from "../../support/an-open-report";
import { sampleEntries } from "../../support/sample-entries";

const [first = {}] = sampleEntries["KG01"] ?? [];
const second = { ...first, capToChuc: "Chi bộ" };
const REPEATED = "submission.row-repeated";

describe("an entry that says what another row says", () => {
  const report = reportOf(anOpenBook({ KG01: [first, second] }));
  const told = (row: number | undefined, at: number) =>
    besideOthers(entryForm(report, "KG01"), report, row)
      .check(entryOf(report, "KG01", at).texts)
      .issues.filter(({ code }) => code === REPEATED)
      .map(({ where, facts }) => ({ where, other: facts?.["other"] }));

  test("is told while it is typed, beside the last field of its key, with the other row", () => {
    const { rowKey } = cardOf(report, "KG01").template;
    const where = { template: "KG01", field: rowKey.at(-1) };
    expect(told(undefined, 0)).toEqual([{ where, other: 12 }]);
    expect(told(undefined, 1)).toEqual([{ where, other: 13 }]);
  });

  test("is not told of itself, nor of the first of the two", () => {
    expect(told(12, 0)).toEqual([]);
    expect(told(13, 1)).toEqual([]);
    expect(told(12, 1)).toEqual([]);
    expect(told(13, 0)).toHaveLength(1);
  });
});

describe("rows the board wrote beforehand", () => {
  test("need few columns more, and those only: all of them are filled in from one list", () => {
    const report = reportOf(anOpenBook());
    const keys = (code: string) => restFields(entryForm(report, code)).map(({ field }) => field.key);
    expect(keys("KG05")).toEqual(["tienDo"]);
    // No rows are written in it.
    expect(keys("KG01")).toEqual([]);
  });

  test("are written in one step, which is taken back as one", () => {
    const book = anOpenBook();
    const report = reportOf(book);
    const rows = cardOf(report, "KG05").entries.map(({ row, texts }) => ({
      row,
      texts: { ...texts, tienDo: "chưa triển khai" },
    }));
    expect(rows).toHaveLength(5);
    const change = savedEntries(report, "KG05", rows);
    book.apply(change.writes);
    const said = () => cardOf(reportOf(book), "KG05").entries.map(({ texts }) => texts["tienDo"]);
    expect(said()).toEqual(rows.map(() => "Chưa triển khai"));
    expect(cardOf(reportOf(book), "KG05").progress).toBe("done");
    book.apply(change.undo);
    expect(cardOf(reportOf(book), "KG05").progress).toBe("untouched");
  });
});
