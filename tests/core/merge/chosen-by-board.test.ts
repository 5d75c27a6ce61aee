import { mergeSubmissions } from "../../../src/core/merge";
import type { Decision, SubmissionOutcome } from "../../../src/core/submissions";
import { readSummary, summaryWorkbook } from "../../../src/core/summary";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { PERIOD, report, smallIndex } from "../../support/small-campaign";

const merge = (outcomes: readonly SubmissionOutcome[], decisions: readonly Decision[] = []) =>
  mergeSubmissions(outcomes, { index: smallIndex, period: PERIOD, asOf: "2024-08-01", decisions });
const version = (file: string, phaiHoc: number) =>
  report("XA1", { file, savedAt: undefined, returns: { T1: [{ phaiHoc }] } });
const total = (outcomes: readonly SubmissionOutcome[], decisions: readonly Decision[] = []) =>
  merge(outcomes, decisions).templates[0]?.total["phaiHoc"];
const hashOf = ({ submission }: ReturnType<typeof version>) => submission.sha256;

const [a, b, c] = [version("a.xlsx", 10), version("b.xlsx", 11), version("c.xlsx", 12)];
const bOverA: Decision = { kind: "choose", reason: "", by: "", ground: `${hashOf(b)} ${hashOf(a)}` };

/** What the level above reads of it. */
function sentUp(model: ReturnType<typeof merge>): readonly SubmissionOutcome[] {
  const draft = summaryWorkbook(model, { index: smallIndex, wording: ({ code }) => code });
  const book = readWorkbook(writeWorkbook(draft));
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return readSummary(book.value, { file: "huyen.xlsx", sha256: "huyen" });
}

test("[M18] The file the board chose counts, the other is superseded, and both say so", () => {
  const model = merge([a, b], [bOverA]);
  expect(model.templates[0]?.total["phaiHoc"]).toBe(11);
  expect(model.sources.map(({ file, status }) => [file, status])).toEqual([
    ["a.xlsx", "superseded"],
    ["b.xlsx", "accepted"],
  ]);
  expect(model.sources.flatMap(({ issues }) => issues)).toMatchObject([
    { code: "merge.not-chosen", where: { file: "a.xlsx" }, facts: { other: "b.xlsx" } },
    {
      code: "merge.chosen-by-board",
      severity: "info",
      where: { file: "b.xlsx" },
      facts: { other: "a.xlsx", templates: "T1" },
    },
  ]);
});

test("[M18] A further version opens the conflict anew, and a copy of the chosen one does not", () => {
  expect(total([a, b, c], [bOverA])).toBeUndefined();
  expect(total([a, b, version("ban-sao-b.xlsx", 11)], [bOverA])).toBe(11);
});

test("[M18] A choice does not stand against a higher turn, and means nothing without its file", () => {
  const corrected = report("XA1", { file: "d.xlsx", turn: 2, returns: { T1: [{ phaiHoc: 20 }] } });
  expect(total([a, b, corrected], [bOverA])).toBe(20);
  expect(total([a, c], [bOverA])).toBeUndefined();
});

test("[M18] The level above sees what was chosen and need not choose again", () => {
  const above = sentUp(merge([a, b], [bOverA]));
  expect(total(above)).toBe(11);
  expect(merge(above).issues.map(({ code }) => code)).toEqual(["merge.chosen-by-board"]);
});

test("[M18] Typed by hand for one sheet, a choice settles that sheet alone, and holds at the next merge", () => {
  const both = (file: string, phaiHoc: number, danSo: number) =>
    report("XA1", { file, savedAt: undefined, returns: { T1: [{ phaiHoc }], T2: [{ danSo }] } });
  const sent = [both("a.xlsx", 10, 100), both("b.xlsx", 11, 101)];
  const typed: Decision = {
    kind: "choose",
    orgUnit: "XA1",
    template: "T1",
    file: "b.xlsx",
    reason: "",
    by: "",
  };
  const model = merge(sent, [typed]);
  expect(model.templates.slice(0, 2).map(({ total }) => [total["phaiHoc"], total["danSo"]])).toEqual([
    [11, undefined],
    [undefined, undefined],
  ]);
  expect(model.decisions).toMatchObject([{ state: "applied" }]);
  expect(model.issues.map(({ code, facts }) => [code, facts?.["templates"]])).toEqual(
    expect.arrayContaining([
      ["merge.chosen-by-board", "T1"],
      ["merge.conflict", "T2"],
    ]),
  );
  expect(
    total(
      sent,
      model.decisions.map(({ decision }) => decision),
    ),
  ).toBe(11);
});

test("[M18] Each of two files chosen over the other: neither counts, and it is asked which", () => {
  const chosen = (file: string): Decision => ({ kind: "choose", orgUnit: "XA1", file, reason: "", by: "" });
  const model = merge([a, b], [chosen("a.xlsx"), chosen("b.xlsx")]);
  expect(model.templates[0]?.total["phaiHoc"]).toBeUndefined();
  expect(model.issues).toContainEqual(
    expect.objectContaining({
      code: "merge.decisions-contradict",
      facts: { said: "Chọn tệp a.xlsx", other: "Chọn tệp b.xlsx" },
    }),
  );
});

test("[M20] A file chosen, and left out or sent back, whole or that sheet of it: neither holds, and both are told", () => {
  const about = (kind: Decision["kind"], more: Partial<Decision> = {}): Decision => ({
    ...{ kind, orgUnit: "XA1", file: "a.xlsx", reason: "", by: "", ...more },
  });
  const [sheet, other] = [{ template: "T1" }, { template: "T2" }];
  const told = (...decisions: readonly Decision[]) =>
    merge([a, b], decisions).issues.flatMap(({ code, facts }) =>
      code === "merge.decisions-contradict" ? [[facts?.["said"], facts?.["other"]]] : [],
    );
  expect(told(about("choose"), about("leave-out"))).toEqual([["Chọn tệp a.xlsx", "Không tính a.xlsx"]]);
  expect(told(about("send-back"), about("choose", sheet))).toEqual([
    ["Trả lại a.xlsx", "Chọn tệp T1 a.xlsx"],
  ]);
  expect(told(about("choose", sheet), about("leave-out", sheet))).toHaveLength(1);
  expect(told(about("choose"), about("leave-out", sheet))).toEqual([]);
  expect(told(about("choose", sheet), about("leave-out", other))).toEqual([]);
  expect(told(about("leave-out"), about("send-back"))).toEqual([]);
  expect(told(about("choose"), about("leave-out", { file: "b.xlsx" }))).toEqual([]);
});

describe("[M18] A file typed as chosen that does not count for it is told, and is not called chosen", () => {
  const chosen = (file: string): Decision => ({ kind: "choose", file, reason: "xã gọi lại", by: "An" });
  const told = (outcomes: readonly SubmissionOutcome[], file: string) => {
    const { decisions, sources } = merge(outcomes, [chosen(file)]);
    const issues = sources.flatMap((one) => one.issues.map((issue) => [one.file, issue] as const));
    return [
      decisions.map(({ state }) => state).join(),
      ...issues.flatMap(([at, { code, facts }]) =>
        code.startsWith("merge.choice-") ? [at, code, facts?.["other"], facts?.["templates"]] : [],
      ),
    ];
  };

  test("where another has a higher turn", () => {
    const corrected = report("XA1", { file: "lan 2.xlsx", turn: 2, returns: { T1: [{ phaiHoc: 20 }] } });
    expect(told([a, corrected], "a.xlsx")).toEqual([
      ...["open", "lan 2.xlsx", "merge.choice-outdone", "lan 2.xlsx", "T1"],
    ]);
    // It stands among what is to be looked at, as that of the file chosen.
    const { issues } = merge([a, corrected], [chosen("a.xlsx")]);
    expect(issues).toMatchObject([{ code: "merge.choice-outdone", where: { file: "a.xlsx" } }]);
    expect(told([a, corrected], "lan 2.xlsx")).toEqual(["applied"]);
    // Sent after the choice was made, it only takes its place.
    expect(merge([a, b, corrected], [bOverA]).decisions).toMatchObject([{ state: "applied" }]);
  });

  test("where the file goes back", () => {
    const { submission: source } = a;
    const lost: SubmissionOutcome = { status: "rejected", source, rowCounts: {}, issues: [] };
    expect(told([lost], "a.xlsx")).toEqual(["open", "a.xlsx", "merge.choice-refused", undefined, undefined]);
  });

  test("where a summary carries the rows of another alone", () => {
    const above = sentUp(merge([a, b], [bOverA]));
    // The choice of the board below, which has its rows, stands.
    expect(told(above, "a.xlsx")).toEqual([
      ...["open,applied", "b.xlsx", "merge.choice-outdone", "b.xlsx", "T1"],
    ]);
  });
});
