import { csvEncoder } from "../../../src/app";
import {
  type Catalogue,
  type CatalogueIndex,
  type Field,
  type Template,
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
  shippedCatalogue,
  readCatalogue,
} from "../../../src/core/catalogue";
import {
  type TemplateDesign,
  designOf,
  keyProblem,
  leastVersion,
  newDesign,
  withDesign,
  withField,
  withFieldKey,
  withNewField,
  withoutField,
} from "../../../src/core/forms";
import { type SummaryModel, mergeSubmissions, toldTogether } from "../../../src/core/merge";
import { namedFigure } from "../../../src/core/paper/figures/named-figure";
import { fieldsOf } from "../../../src/core/rules";
import type { Decision, SubmissionOutcome } from "../../../src/core/submissions";
import {
  SEAL_PROPERTY,
  type WorkingBook,
  changesSinceBook,
  readSummary,
  readWorkingBook,
  summaryWorkbook,
} from "../../../src/core/summary";
import { type Workbook, readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { aSubmission } from "../../support/a-submission";
import { paperText } from "../../support/paper-text";
import { writtenPapers } from "../../support/written-papers";
import { exported, imported, summaryFile } from "../../support/open-tables";
import { PERIOD, type ReportParts, type Rows, report, smallCatalogue } from "../../support/small-campaign";

/** A column of a template in use is called by another key. */

function readBack(catalogue: Catalogue): Catalogue {
  const book = readWorkbook(writeWorkbook(catalogueWorkbook(catalogue)));
  const read = book.ok ? readCatalogue(book.value) : book;
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const mustDesign = (code: string, catalogue = defaultCatalogue): TemplateDesign => {
  const design = designOf(catalogue, code);
  if (design === undefined) throw new Error(code);
  return design;
};

const withKey = (code: string, key: string, to: string, catalogue = defaultCatalogue): Catalogue =>
  withDesign(catalogue, withFieldKey(mustDesign(code, catalogue), key, to));

function withColumn(code: string, key: string, more: Partial<Field>): Catalogue {
  const fieldsOfTemplate = (fields: readonly Field[]) =>
    fields.map((field) => (field.key === key ? { ...field, ...more } : field));
  const templates = smallCatalogue.templates.map((one) =>
    one.code === code ? { ...one, fields: fieldsOfTemplate(one.fields) } : one,
  );
  return { ...smallCatalogue, templates };
}

const templateOf = (catalogue: Catalogue, code: string): Template => {
  const found = catalogue.templates.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

/** All keys a template names, wherever it does. */
function namedIn({ fields, rules, rowKey, groupBy, presetRows, ...rest }: Template): ReadonlySet<string> {
  const said = [rest.coverageWhen, rest.followUpWhen, ...fields.map(({ formula }) => formula)];
  const expressions = [...said, ...rules.map(({ expression }) => expression)];
  return new Set([
    ...fields.flatMap(({ key, aggregate: { op: _, ...operands } }) => [key, ...Object.values(operands)]),
    ...expressions.flatMap((one) => (one === undefined ? [] : fieldsOf(one).fields)),
    ...[...rules.map(({ field }) => field), ...rowKey, ...groupBy, ...presetRows.flatMap(Object.keys)],
  ]);
}

test("whatever names a column follows its new key, and the catalogue reads back whole", () => {
  for (const { code, fields } of defaultCatalogue.templates.filter(({ layout }) => layout === "table"))
    for (const { key } of fields.slice(0, 6)) {
      const after = templateOf(withKey(code, key, "khoaMoi"), code);
      const before = templateOf(defaultCatalogue, code);
      const renamed = [...namedIn(before)].map((one) => (one === key ? "khoaMoi" : one));
      expect([...namedIn(after)].sort()).toEqual(renamed.sort());
      expect(after).toMatchObject({ version: before.version + 1, rules: { length: before.rules.length } });
    }
  expect(templateOf(readBack(withKey("KG01", "soHoiNghi", "soCuoc")), "KG01")).toEqual(
    templateOf(withKey("KG01", "soHoiNghi", "soCuoc"), "KG01"),
  );
});

test("a key that is none, another column's, or was another column's, is not taken", () => {
  const design = withFieldKey(mustDesign("KG01"), "soHoiNghi", "soCuoc");
  const told = ["số cuộc", "2so", "blank", "true", "constructor", "TINBAI", "soHoiNghi", "soMoi"].map((to) =>
    keyProblem(design, "tongLuot", to),
  );
  expect(told).toEqual(["bad", "bad", "bad", "bad", "bad", "taken", "former", undefined]);
  expect(withFieldKey(design, "tongLuot", "soHoiNghi")).toBe(design);
  const added = withNewField(design, "Số hội nghị").template.fields.at(-1)?.key;
  expect(added).not.toBe("soHoiNghi");
  // Its own key may come back, and then nothing is otherwise.
  const back = withDesign(defaultCatalogue, withFieldKey(design, "soCuoc", "soHoiNghi"));
  expect(back).toEqual(defaultCatalogue);
});

test("a new column beside one that was called otherwise and taken out has none of its figures, names or rules", () => {
  const taken = withoutField(withFieldKey(mustDesign("KG01"), "soHoiNghi", "soCuoc"), "soCuoc");
  const added = withNewField(taken, "Số cuộc");
  const { fields, rules } = templateOf(withDesign(defaultCatalogue, added), "KG01");
  expect(fields.at(-1)).toMatchObject({ key: "soCuoc", label: "Số cuộc", aliases: [] });
  expect(fields.at(-1)).not.toHaveProperty("formerKeys");
  expect(rules.filter(({ field }) => field === "soCuoc")).toEqual([]);
});

test("the key of a column that was taken out is no other column's: what old workbooks say by it would be read there", () => {
  const taken = withoutField(mustDesign("KG01"), "tinBai");
  expect(keyProblem(taken, "soHoiNghi", "tinBai")).toBe("former");
  expect(keyProblem(taken, "soHoiNghi", "TINBAI")).toBe("former");
  expect(withNewField(taken, "Tin bài").template.fields.at(-1)?.key).not.toBe("tinBai");
  // Nor is one it had borne before that.
  const before = withKey("KG01", "soHoiNghi", "soCuoc");
  const gone = withoutField(mustDesign("KG01", before), "soCuoc");
  expect(keyProblem(gone, "tinBai", "soHoiNghi")).toBe("former");
});

test("in a new template, of which no workbook can be out, a key that was given up is free", () => {
  const begun = ["Nam", "Nữ"].reduce(withNewField, newDesign(defaultCatalogue));
  const given = withFieldKey(withFieldKey(begun, "nam", "x"), "nu", "nam");
  expect(given.template.fields.map(({ key }) => key)).toEqual(["x", "nam"]);
  const titled = { ...given, template: { ...given.template, title: "Mở lớp" } };
  const made = templateOf(withDesign(defaultCatalogue, titled), given.template.code);
  expect(made.fields.map(({ formerKeys }) => formerKeys)).toEqual([undefined, undefined]);
  // What either is chosen from is its own.
  const [first, second] = [["a"], ["b"]].map((choices) => ({ type: "choice", choices }) as const);
  const chosen = withFieldKey(withField(begun, "nam", first!), "nam", "x");
  const both = withField(withFieldKey(chosen, "nu", "nam"), "nam", second!);
  expect(both.template.fields.map(({ list = "" }) => both.lists[list])).toEqual([["a"], ["b"]]);
  // The same goes for a column that is new in a template in use.
  const added = ["Nam", "Nữ"].reduce(withNewField, mustDesign("KG01"));
  expect(keyProblem(withFieldKey(added, "nam", "x"), "nu", "nam")).toBeUndefined();
});

test("a key typed into the catalogue's workbook that was another column's is told there", () => {
  const design = mustDesign("KG01");
  const fields = design.template.fields.map((field) =>
    field.key === "tinBai" ? { ...field, formerKeys: ["soHoiNghi"] } : field,
  );
  const made = withDesign(defaultCatalogue, { ...design, template: { ...design.template, fields } });
  const book = readWorkbook(writeWorkbook(catalogueWorkbook(made)));
  const read = book.ok ? readCatalogue(book.value) : book;
  expect(read.issues.map(({ code }) => code)).toEqual(["catalogue.former-key-taken"]);
});

test("there too, keys that differ by their capitals alone are one, and a column's own key is no other column's", () => {
  const codesWith = (former: string) => {
    const templates = defaultCatalogue.templates.map((template) => ({
      ...template,
      fields: template.fields.map((field) =>
        template.code === "KG01" && field.key === "soHoiNghi" ? { ...field, formerKeys: [former] } : field,
      ),
    }));
    const book = readWorkbook(writeWorkbook(catalogueWorkbook({ ...defaultCatalogue, templates })));
    return (book.ok ? readCatalogue(book.value) : book).issues.map(({ code }) => code);
  };
  expect(codesWith("TINBAI")).toContain("catalogue.former-key-taken");
  expect(codesWith("soHoiNghi")).not.toContain("catalogue.former-key-taken");
});

test("what was matched to a column of a unit's own form stays matched; of a column that is gone nothing is", () => {
  const columns = [
    { header: "Số cuộc", field: "soHoiNghi" },
    { header: "Tin, bài", field: "tinBai" },
  ];
  const mapped = { ...defaultCatalogue, formMappings: [{ form: "Cũ", template: "KG01", columns }] };
  const renamed = withFieldKey(mustDesign("KG01", mapped), "soHoiNghi", "soCuoc");
  const made = readBack(withDesign(mapped, withoutField(renamed, "tinBai")));
  expect(made.formMappings[0]?.columns).toEqual([
    { header: "Số cuộc", field: "soCuoc" },
    { header: "Tin, bài" },
  ]);
});

test("a workbook issued under the old key is read, and a model of a paper that says it is filled in", () => {
  const index = catalogueIndex(readBack(withKey("KG01", "soHoiNghi", "soCuoc")));
  const entriesOf = (outcome: SubmissionOutcome) =>
    outcome.status === "rejected"
      ? []
      : (outcome.submission.returns.find(({ template }) => template === "KG01")?.entries ?? []);
  const [now, then] = [aSubmission().read({ index }), aSubmission().read()];
  // That it is of an older version is told, as for any change of columns.
  expect(now.issues.map(({ code }) => code)).toEqual([
    "submission.catalogue-changed",
    "submission.older-template",
  ]);
  const said = entriesOf(now).map(({ values }) => values["soCuoc"]);
  expect(said).toEqual(entriesOf(then).map(({ values }) => values["soHoiNghi"]));
  expect(said[0]).toBeGreaterThan(0);
  expect(namedFigure(index, "KG01.soHoiNghi")?.key).toBe("soCuoc");
});

/** The small campaign with a column that is the board's own; and after four of its columns were called otherwise. */
const before = withColumn("T1", "ghiChu", { filledByBoard: true });
const NOW = new Map([
  ["phaiHoc", "soPhaiHoc"],
  ["kinhPhi", "soTien"],
  ["noiDung", "yChinh"],
  ["ghiChu", "yKien"],
]);
const above = catalogueIndex(
  [...NOW].reduce((catalogue, [key, to]) => withKey("T1", key, to, catalogue), before),
);
const beforeIndex = catalogueIndex(before);
const wording = ({ code }: { readonly code: string }) => code;
const sentBy = (unit: string, values: Rows[number], parts: ReportParts = {}) =>
  report(unit, { ...parts, returns: { T1: [values] } });
const sent = [
  sentBy("XA1", { phaiHoc: 10, thamGia: 5, kinhPhi: 3 }),
  sentBy("XA2", { phaiHoc: 10, thamGia: 5, kinhPhi: 3, ghiChu: "xã tự ghi" }),
];
/** A file as the catalogue of today reads it. */
function readNow(one: (typeof sent)[number]) {
  const { submission, issues } = one;
  const today = (key: string) => NOW.get(key) ?? key;
  const returns = submission.returns.map((each) => ({
    ...each,
    entries: each.entries.map(({ values, ...entry }) => ({
      ...entry,
      values: Object.fromEntries(Object.entries(values).map(([key, value]) => [today(key), value])),
    })),
  }));
  const found = issues.map(({ where: { field = "", ...where }, ...issue }) => ({
    ...{ ...issue, where: { ...where, field: today(field) } },
  }));
  return { ...one, submission: { ...submission, returns }, issues: found };
}
const sentNow = sent.map(readNow);

const merged = (
  outcomes: readonly SubmissionOutcome[],
  index: CatalogueIndex,
  decisions: readonly Decision[] = [],
) => mergeSubmissions(outcomes, { period: PERIOD, asOf: "2024-07-20", index, decisions });

const signed = { reason: "đã hỏi xã", by: "An" };
const inXA1 = { orgUnit: "XA1", template: "T1", row: 12 };
const correction: Decision = { kind: "correct", ...inXA1, field: "phaiHoc", value: "12", ...signed };
const replied: Decision = {
  ...{ kind: "reply", ...inXA1, field: "ghiChu", value: "Ban đã xem", reason: "", by: "" },
};

const summaryThen = (decisions: readonly Decision[] = []): Workbook =>
  summaryOf(merged(sent, beforeIndex, decisions), beforeIndex);

function summaryOf(model: SummaryModel, index: CatalogueIndex): Workbook {
  const draft = summaryWorkbook(model, { index, wording });
  const read = readWorkbook(writeWorkbook(draft, nodeHost), { ...nodeHost, seal: SEAL_PROPERTY });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** The book as it was made, which is read as the same one saved by somebody since. */
function bookOf(workbook: Workbook): WorkingBook {
  const { isSealed, ...saved } = workbook;
  const [period] = before.periods;
  const [book, same] = [workbook, saved].map((one) => {
    const read = period && readWorkingBook(one, { index: above, period, file: "sách.xlsx" });
    return read?.ok ? read.value : undefined;
  });
  if (!isSealed || book === undefined) throw new Error("no book");
  expect({ ...book, totals: new Map() }).toEqual(same);
  return book;
}

test("a summary written under the old keys is merged and compared as if it had those of today", () => {
  const outcomes = readSummary(summaryThen(), { file: "xa.xlsx", sha256: "1" }, { index: above });
  const { templates, sources } = merged(outcomes, above);
  expect(templates[0]?.total).toMatchObject({ soPhaiHoc: 20, thamGia: 10, soTien: 6 });
  const told = sources.flatMap(({ issues }) => issues.map(({ code }) => code));
  expect(told.filter((code) => code.startsWith("summary."))).toEqual(["summary.catalogue-changed"]);
});

test("what the board wrote and decided in its book stays with its columns, and nothing of it has changed", () => {
  const book = bookOf(summaryThen([replied]));
  // What the unit wrote itself is no reply of the board's.
  expect(book.replies).toMatchObject([{ orgUnit: "XA1", field: "yKien", value: "Ban đã xem" }]);
  const model = merged(sentNow, above, book.replies);
  const said = model.templates[0]?.blocks.map(({ entries }) => entries[0]?.values["yKien"]);
  expect(said).toEqual(["Ban đã xem", "xã tự ghi"]);
  expect(changesSinceBook(book, model, above)).toEqual({ rows: [], totals: [] });
});

test("a decision made about a column before its key was changed is about that column", () => {
  const { templates, decisions } = merged(sentNow, above, [correction]);
  expect(templates[0]?.total["soPhaiHoc"]).toBe(22);
  expect(decisions).toMatchObject([{ state: "applied", decision: { field: "soPhaiHoc", before: "10" } }]);
  const below = readSummary(summaryThen([correction]), { file: "xa.xlsx", sha256: "1" }, { index: above });
  const again = merged(below, above);
  expect(again.templates[0]?.total["soPhaiHoc"]).toBe(22);
  expect(again.decisions).toMatchObject([{ state: "applied", decision: { field: "soPhaiHoc" } }]);
});

describe("what the board decided about rows and texts before a key was changed", () => {
  const where = { file: "XA2-1.xlsx", sheet: "T1", template: "T1", row: 12, column: 5, field: "phaiHoc" };
  const wrong = { issues: [{ code: "test.wrong", severity: "error" as const, where }] };
  const texts = ["Thiếu kinh phí cho cơ sở.", "Kinh phí ở cơ sở còn ít."];
  const files = [
    sentBy("XA1", { phaiHoc: 10, thamGia: 5, noiDung: texts[0]! }),
    sentBy("XA2", { phaiHoc: 20, thamGia: 25, noiDung: texts[1]! }, wrong),
    sentBy("XA3", { phaiHoc: 40, thamGia: 40 }),
  ];
  const inT1 = { template: "T1", row: 12, ...signed };
  const decided: readonly Decision[] = [
    { kind: "correct", orgUnit: "XA1", field: "phaiHoc", value: "12", ...inT1 },
    { kind: "pass", orgUnit: "XA2", ...inT1 },
    { kind: "leave-out", orgUnit: "XA3", ...inT1 },
    ...[
      {
        kind: "join" as const,
        template: "T1",
        field: "noiDung",
        before: texts[0]!,
        value: texts[1]!,
        ...signed,
      },
    ],
  ];
  const then = summaryOf(merged(files, beforeIndex, decided), beforeIndex);
  const expectHeld = ({ templates: [first], decisions, issues }: SummaryModel) => {
    expect(decisions.map(({ decision, state }) => [decision.kind, state]).sort()).toEqual(
      decided.map(({ kind }) => [kind, "applied"]).sort(),
    );
    expect(first?.total).toMatchObject({ soPhaiHoc: 32, thamGia: 30 });
    expect(toldTogether(first!).map(({ wordings }) => wordings.map(({ text }) => text))).toEqual([
      [texts[1], texts[0]],
    ]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  };

  test("holds when the units' files are merged again over its book", () => {
    const book = bookOf(then);
    const model = merged(files.map(readNow), above, [...book.decisions, ...book.replies]);
    expectHeld(model);
    expect(changesSinceBook(book, model, above)).toEqual({ rows: [], totals: [] });
  });

  test("holds when its summary is merged at the next level, alone or beside the same files", () => {
    const below = readSummary(then, { file: "xa.xlsx", sha256: "1" }, { index: above });
    expectHeld(merged(below, above));
    const both = merged([...below, ...files.map(readNow)], above);
    expectHeld(both);
    const standings = both.sources.flatMap(({ returns }) => returns.map(({ standing }) => standing));
    expect(standings.filter((one) => one === "repeated")).toHaveLength(3);
    expect(standings).not.toContain("conflict");
  });

  test("and a summary written under the new keys is found as it was written, by whatever catalogue it is opened", () => {
    const book = bookOf(then);
    const now = summaryOf(merged(files.map(readNow), above, book.decisions), above);
    for (const index of [undefined, beforeIndex, above]) {
      const read = readSummary(now, { file: "xa.xlsx", sha256: "2" }, { index });
      const codes = read.flatMap(({ issues }) => issues.map(({ code }) => code));
      expect(codes.filter((code) => code.startsWith("summary.rows"))).toEqual([]);
    }
  });
});

describe("a column that was called by another key, and then by its first again", () => {
  const leftOut: Decision = { kind: "leave-out", orgUnit: "XA2", template: "T1", row: 12, ...signed };
  const renamed = withKey("T1", "phaiHoc", "soPhaiHoc", before);
  const back = withKey("T1", "soPhaiHoc", "phaiHoc", renamed);

  test("is known by both keys, and further ones are added behind them", () => {
    const keysOf = (catalogue: Catalogue) => {
      const field = templateOf(catalogue, "T1").fields.find(({ key }) => /phaiHoc/i.test(key));
      return [field?.key, field?.formerKeys];
    };
    expect([renamed, back].map(keysOf)).toEqual([
      ["soPhaiHoc", ["phaiHoc"]],
      ["phaiHoc", ["phaiHoc", "soPhaiHoc"]],
    ]);
    const again = withKey("T1", "phaiHoc", "soPhaiHoc", back);
    expect(keysOf(again)).toEqual(["soPhaiHoc", ["phaiHoc"]]);
    expect(keysOf(withKey("T1", "phaiHoc", "phaiHoc3", back))).toEqual([
      "phaiHoc3",
      ["phaiHoc", "soPhaiHoc"],
    ]);
  });

  /** What became of a decision made under each catalogue of before, once the column is called so and known by those. */
  const heldIn = (key: string, formerKeys: readonly string[]) => {
    const called = withKey("T1", "phaiHoc", key, before);
    const templates = called.templates.map((template) => ({
      ...template,
      fields: template.fields.map((field) => (field.key === key ? { ...field, formerKeys } : field)),
    }));
    const index = catalogueIndex({ ...called, templates });
    return [before, renamed].map((then) => {
      const calledThen = then === before ? "phaiHoc" : "soPhaiHoc";
      const madeBy = catalogueIndex(then);
      const sentAs = (called: string) => [
        sentBy("XA1", { [called]: 10, thamGia: 9 }),
        sentBy("XA2", { [called]: 20, thamGia: 19 }),
      ];
      const summary = summaryOf(merged(sentAs(calledThen), madeBy, [leftOut]), madeBy);
      const [period] = before.periods;
      const book = readWorkingBook(summary, { index, period: period!, file: "sách.xlsx" });
      const decisions = (book.ok && book.value?.decisions) || [];
      const again = merged(sentAs(key), index, decisions);
      const above = merged(readSummary(summary, { file: "xa.xlsx", sha256: "1" }, { index }), index);
      return [again, above].map(({ decisions, templates }) => [
        decisions.map(({ state }) => state).join(),
        templates[0]?.total[key],
      ]);
    });
  };
  const held = [
    ["applied", 10],
    ["applied", 10],
  ];

  test("keeps what was decided on its rows in between, and before, also one level up", () => {
    const field = templateOf(back, "T1").fields.find(({ key }) => key === "phaiHoc");
    expect(heldIn("phaiHoc", field?.formerKeys ?? [])).toEqual([held, held]);
  });

  test("so it does where the keys of before were typed by hand, in another order or without the one that is borne again", () => {
    expect(heldIn("phaiHoc", ["soPhaiHoc"])).toEqual([held, held]);
    expect(heldIn("phaiHoc3", ["soPhaiHoc", "phaiHoc"])).toEqual([held, held]);
    expect(heldIn("phaiHoc3", ["phaiHoc", "soPhaiHoc"])).toEqual([held, held]);
  });
});

test("open tables exported under the old keys are imported under those of today, whole", async () => {
  const { folder } = await exported([summaryFile(sent, { index: beforeIndex })], csvEncoder, beforeIndex);
  const back = await imported([folder], { index: above });
  const { templates, sources } = (back.ok && back.value.model) || {};
  expect(templates?.[0]?.total).toMatchObject({ soPhaiHoc: 20, thamGia: 10, soTien: 6 });
  expect(templates?.[0]?.blocks[1]?.entries[0]?.values["yKien"]).toBe("xã tự ghi");
  expect(sources?.flatMap(({ issues }) => issues)).toEqual([]);
  // By a board that did not make it, which judges every row.
  const { catalogue } = above;
  const other = catalogueIndex({
    ...catalogue,
    board: { ...catalogue.board, orgUnit: "CLB" },
    orgUnits: catalogue.orgUnits.map((unit) => (unit.kind === "xa" ? { ...unit, parent: "BAN" } : unit)),
  });
  const there = await imported([folder], { index: other });
  expect((there.ok && there.value.model.templates[0]?.total) || {}).toMatchObject({
    ...{ soPhaiHoc: 20, thamGia: 10, soTien: 6 },
  });
});

test("a report says the same of what units wrote, whatever key their columns bear: by groups, and beside other columns", () => {
  const province = shippedCatalogue("gia-lai-2026")!;
  const keysOf = (code: string) => templateOf(province, code).fields.map(({ key }) => [code, key] as const);
  const all = [...keysOf("KG08"), ...keysOf("KG09")];
  const renamed = all.reduce(
    (catalogue, [code, key]) => withKey(code, key, `${key}Moi`, catalogue),
    province,
  );
  const rows = {
    KG08: { linhVuc: "Y tế", noiDung: "Thiếu bác sĩ", cap: "UBND tỉnh", kienNghi: "Bổ sung biên chế" },
    KG09: { nhom: "Phương hướng", linhVuc: "Y tế", noiDung: "Mở lớp", donViPhuTrach: "Trạm Y tế" },
  };
  const body = (catalogue: Catalogue, called: (key: string) => string) => {
    const index = catalogueIndex(catalogue);
    const returns = Object.fromEntries(
      Object.entries(rows).map(([code, row]) => [
        code,
        [Object.fromEntries(Object.entries(row).map(([key, value]) => [called(key), value]))],
      ]),
    );
    const file = report("XA25_21808", { period: "2026-H1", returns });
    const model = mergeSubmissions([file], { index, period: "2026-H1", asOf: "2026-07-20" });
    return paperText(writtenPapers({ model, index, on: "2026-07-25" }).report.draft);
  };
  const said = body(province, (key) => key);
  for (const words of ["Kiến nghị với UBND tỉnh", "Bổ sung biên chế", "đơn vị phụ trách: Trạm Y tế"])
    expect(said).toContain(words);
  expect(body(renamed, (key) => `${key}Moi`)).toBe(said);
});

test("a version of the board's own is taken where it is high enough; a code goes where the template does", () => {
  const design = withFieldKey(mustDesign("KG01"), "soHoiNghi", "soCuoc");
  const { version } = design.template;
  expect(leastVersion(defaultCatalogue, mustDesign("KG01"))).toBe(version);
  expect(leastVersion(defaultCatalogue, design)).toBe(version + 1);
  const of = (typed: number) =>
    templateOf(withDesign(defaultCatalogue, { ...design, version: typed }), "KG01");
  expect([of(version), of(version + 7)].map((one) => one.version)).toEqual([version + 1, version + 7]);
  const recoded = { ...design, template: { ...design.template, code: "BM09" } };
  const made = readBack(withDesign(defaultCatalogue, recoded));
  expect(made.assignments.some(({ template }) => template === "KG01")).toBe(false);
  expect(made.assignments.filter(({ template }) => template === "BM09")).toHaveLength(
    defaultCatalogue.assignments.filter(({ template }) => template === "KG01").length,
  );
});

test("a template has a cut-off and a due date of its own, also where it was assigned before", () => {
  const titled = withNewField(newDesign(defaultCatalogue), "Số lớp");
  const design = { ...titled, template: { ...titled.template, title: "Mở lớp" } };
  const assigned = { period: "2024-H1", orgUnits: ["@dang_uy_xa"] };
  const own = { ...assigned, cutOffDate: "2024-06-15" };
  const first = withDesign(defaultCatalogue, design, own);
  expect(first.assignments.at(-1)).toMatchObject({ template: "BM01", cutOffDate: "2024-06-15" });
  const later = withDesign(first, mustDesign("BM01", first), { ...assigned, dueDate: "2024-07-20" });
  expect(later.assignments).toHaveLength(first.assignments.length);
  expect(readBack(later).assignments.at(-1)).toMatchObject({
    cutOffDate: "2024-06-15",
    dueDate: "2024-07-20",
  });
});

test("a field of the cover the program reads by its key keeps it; the board's own fields there do not have to", () => {
  const cover = mustDesign("KG00");
  for (const key of ["donVi", "lanNop", "khongPhatSinh", "ngayBaoCao"]) {
    expect(keyProblem(cover, key, "khac")).toBe("cover");
    expect(withFieldKey(cover, key, "khac")).toBe(cover);
  }
  expect(keyProblem(cover, "dienThoai", "soDienThoai")).toBeUndefined();
  expect(keyProblem(mustDesign("KG01"), "soHoiNghi", "khac")).toBeUndefined();
});
