import { readFileSync, readdirSync } from "node:fs";
import { SparkSQL } from "dt-sql-parser/dist/parser/spark";
import { TrinoSQL } from "dt-sql-parser/dist/parser/trino";
import { catalogueIndex, shippedCatalogues } from "../../src/core/catalogue";
import { mergeSubmissions } from "../../src/core/merge";
import { figuresSql, nationSql, tablesOfSummary, textsSql } from "../../src/core/tables";

/** The SQL that comes with the program is read by the grammars of Spark SQL and Trino. Run there it was not. */

const PARSERS = { "Spark SQL": new SparkSQL(), Trino: new TrinoSQL() };

/** The first fault a grammar finds in each text. */
const faults = (dialect: keyof typeof PARSERS, texts: readonly string[]) =>
  texts.map((text) => PARSERS[dialect].validate(`${text};`)[0]?.message);

const written = readdirSync("assets/sql").map(
  (name) => [name, readFileSync(`assets/sql/${name}`, "utf8")] as const,
);

/** The tables of a shipped catalogue in its first period, without a single row. */
const made = shippedCatalogues.slice(0, 1).flatMap(({ catalogue }) => {
  const index = catalogueIndex(catalogue);
  const [period] = catalogue.periods;
  const model = mergeSubmissions([], { index, period: period?.id ?? "", asOf: "2024-07-20" });
  const stamp = {
    ...{ format: 1, catalogueId: catalogue.id, catalogueVersion: catalogue.version },
    ...{ board: catalogue.board.orgUnit, period: period?.id ?? "", asOf: "2024-07-20" },
  };
  const summary = { model, stamp, file: "x.xlsx", sha256: "" };
  const { tables } = tablesOfSummary(summary, { index, wording: ({ code }) => code });
  const entries = tables.filter(({ template }) => template !== undefined);
  return [
    ["figures", figuresSql(entries)],
    ["nation", nationSql(entries)],
    ["texts", textsSql(entries)],
  ] as const;
});

test.each(["Spark SQL", "Trino"] as const)(
  "%s reads all of it",
  (dialect) => {
    const texts = [...written, ...made];
    expect(texts.length).toBeGreaterThan(8);
    const found = faults(
      dialect,
      texts.map(([, sql]) => sql),
    );
    expect(texts.flatMap(([name], at) => (found[at] === undefined ? [] : [[name, found[at]]]))).toEqual([]);
  },
  300_000,
);

test("a fault is seen", () => {
  expect(faults("Trino", ["SELECT FROM WHERE"])[0]).toEqual(expect.any(String));
  expect(faults("Spark SQL", ["SELECT FROM WHERE"])[0]).toEqual(expect.any(String));
});
