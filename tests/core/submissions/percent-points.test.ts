import { type Field, type Template, catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { readSubmission } from "../../../src/core/submissions";
import { type FormCell, formBook } from "../../support/a-form";
import { index, source, valuesOf } from "../../support/a-submission";

/** A form of the units' own whose columns the board has matched: hamlets, a percentage, a count, a quotient. */
const [known] = index.catalogue.templates.filter(({ code }) => code === "KG05B");
if (known === undefined) throw new Error("test catalogue");
const fieldOf = (key: string, label: string): Field => {
  const field = known.fields.find((one) => one.key === key);
  if (field === undefined) throw new Error(key);
  return { ...field, label, required: false };
};
const text = index.template("KG01")?.fields.find(({ type }) => type === "text");
if (text === undefined) throw new Error("test catalogue");
const template: Template = {
  ...{ ...known, code: "BM01", rules: [], rowKey: [], groupBy: [] },
  fields: [
    { ...text, key: "thon", label: "Thôn", required: true },
    { ...fieldOf("chiTieu", "Tỷ lệ hộ nghèo"), max: 3, aggregate: { op: "none" } },
    fieldOf("tongThamGia", "Có thẻ"),
    fieldOf("danSo", "Số dân"),
    fieldOf("tyLeBaoPhu", "Tỷ lệ bao phủ"),
  ],
};
const headers = ["Tên thôn", "Hộ nghèo", "Có thẻ", "Số dân", "Bao phủ"];
const own = catalogueIndex({
  ...defaultCatalogue,
  templates: [...defaultCatalogue.templates, template],
  formMappings: [
    {
      ...{ form: "Biểu của xã", template: "BM01" },
      columns: headers.map((header, at) => ({ header, field: template.fields[at]?.key ?? "" })),
    },
  ],
});

interface Sent {
  readonly heading?: string;
  readonly cells: readonly FormCell[];
  /** What stands in the column of the quotient, 40 of 80 in every row. */
  readonly quotient?: readonly [heading: string, cell: FormCell];
  /** Rows below the header whose percentage is formatted as one. */
  readonly formatted?: readonly number[];
  readonly below?: readonly (readonly FormCell[])[];
}

function read({
  heading = "Hộ nghèo",
  cells,
  quotient: [over, shown] = ["Bao phủ", 0.5],
  formatted = [],
  below = [],
}: Sent) {
  const [first = "", , third, fourth] = headers;
  const rows = cells.map((cell, at) => [`Thôn ${at + 1}`, cell, 40, 80, shown]);
  const book = formBook({ rows: [["BIỂU"], [], [first, heading, third, fourth, over], ...rows, ...below] });
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === 2 && formatted.includes(row.number - 3)
          ? { ...cell, look: "percent" as const }
          : cell,
      ),
    })),
  }));
  const accepted = [{ orgUnit: "XA_21811", sha256: source.sha256 }];
  const outcome = readSubmission({ ...book, sheets }, source, { index: own, period: "2024", accepted });
  const said = outcome.issues.filter(
    ({ where }) => where.field === "chiTieu" || where.field === "tyLeBaoPhu",
  );
  return {
    shares: valuesOf(outcome, "BM01")?.map(({ chiTieu }) => chiTieu),
    said: said.map(({ code, severity, where: { row } }) => `${severity} ${code}@${row ?? ""}`),
    facts: said[0]?.facts,
  };
}

test("[M40] under a heading that says %, 0,8 is 0,8% and 95,5 is 95,5%, which is said once for the column", () => {
  for (const heading of ["Hộ nghèo (%)", "Hộ nghèo %", "Hộ nghèo [%]"]) {
    const low = read({ heading, cells: [0.8, 0.5, 0, 1] });
    expect(low.shares).toEqual([0.008, 0.005, 0, 0.01]);
    expect(low.said).toEqual(["warning submission.percent-points@3"]);
    expect(low.facts).toMatchObject({ written: "0,5", points: "0,5%" });
  }
  const high = read({ heading: "Hộ nghèo (%)", cells: [95.5, 90, 0.5, 100, 250] });
  expect(high.shares).toEqual([0.955, 0.9, 0.005, 1, 2.5]);
  expect(high.said.filter((one) => one.startsWith("error"))).toEqual([]);
  expect(read({ heading: "Hộ nghèo (%)", cells: [95.5, 90] }).said).toEqual([
    "info submission.percent-points@3",
  ]);
});

test("[M40] cells that say themselves that they are percentages are read by their own sign, beside plain ones", () => {
  const mixed = read({ heading: "Hộ nghèo (%)", cells: [0.8, 0.8, "0,8%", "0,8"], formatted: [2] });
  expect(mixed.shares).toEqual([0.008, 0.8, 0.008, 0.008]);
  const formatted = read({ heading: "Hộ nghèo (%)", cells: [0.8, 0.5], formatted: [1, 2] });
  expect(formatted).toMatchObject({ shares: [0.8, 0.5], said: [] });
});

test("[M40] without % in the heading the column is judged as a whole: by its highest number, else it is asked about once", () => {
  expect(read({ cells: [95.5, 0.5, 100] })).toMatchObject({
    shares: [0.955, 0.005, 1],
    said: ["warning submission.percent-points@3"],
  });
  const unclear = read({ cells: [0.8, 0.5, 1, 0] });
  expect(unclear.said).toEqual(["error submission.percent-column-unclear@3"]);
  expect(unclear.facts).toMatchObject({ written: "0,5", points: "0,5%", fraction: "50%" });
  expect(unclear.shares).toEqual([undefined, undefined, undefined, undefined]);
  expect(read({ cells: [0, 0] })).toMatchObject({ shares: [0, 0], said: [] });
  // Neither a total nor the numbers of the columns tell how high its numbers are.
  const below = [["Tổng cộng", 2.3, 160, 320]];
  expect(read({ cells: [0.8, 0.5, 1], below }).said).toContain("error submission.percent-column-unclear@3");
});

test("[M40] a quotient the unit worked out in percent points is no slip", () => {
  for (const quotient of [
    ["Bao phủ (%)", 50] as const,
    ["Bao phủ", 50] as const,
    ["Bao phủ (%)", "50"] as const,
  ])
    expect(read({ cells: [0, 0], quotient }).said).toEqual([]);
  expect(read({ cells: [0, 0] }).said).toEqual([]);
  expect(read({ cells: [0, 0], quotient: ["Bao phủ (%)", 45] }).said).toEqual([
    "warning submission.computed-differs@4",
    "warning submission.computed-differs@5",
  ]);
});
