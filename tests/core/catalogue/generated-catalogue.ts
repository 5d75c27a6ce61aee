import fc from "fast-check";
import { given, plainDate, plainTime } from "../../../src/core/base";
import type {
  Aggregate,
  Assignment,
  BoardChange,
  Catalogue,
  Choice,
  ChoiceList,
  Dated,
  Directive,
  Field,
  OrgUnit,
  Period,
  Rule,
  Template,
} from "../../../src/core/catalogue";
import { fieldsOf } from "../../../src/core/rules";
import { expression } from "./small-catalogue";

/** Catalogues that differ in everything a board may change, and in which every reference leads somewhere. */

/** Words as they stand in a cell: composed, trimmed, of any script and sign, never a list separator. */
const words = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.constantFrom("=1+1", "Đảng ủy xã", "05", "2-1", "TRUE", "#N/A", "dòng\nhai", "'"),
  )
  .map((text) =>
    text
      .normalize("NFC")
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff;]/g, "")
      .trim(),
  )
  .filter((text) => text !== "" && text.trim() === text);

const day = fc
  .record({
    year: fc.integer({ min: 1890, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((parts) => plainDate(parts.year, parts.month, parts.day) ?? "");

const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => plainTime(hour, minute) ?? "");

/** Given or left out. */
const maybe = <Key extends string, T>(key: Key, value: fc.Arbitrary<T>): fc.Arbitrary<{ [K in Key]?: T }> =>
  fc.record<{ [K in Key]: T }>({ [key]: value } as { [K in Key]: fc.Arbitrary<T> }, { requiredKeys: [] });

/** Several optional parts of one thing, merged. */
const some = <T extends object>(...parts: readonly fc.Arbitrary<Partial<T>>[]): fc.Arbitrary<Partial<T>> =>
  fc.tuple(...parts).map((found) => found.reduce((merged, part) => ({ ...merged, ...part }), {}));

const validity: fc.Arbitrary<Dated> = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => {
  const [from, to] = a !== null && b !== null && b < a ? [b, a] : [a, b];
  return { ...(from === null ? {} : { validFrom: from }), ...(to === null ? {} : { validTo: to }) };
});

const number = fc
  .oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  .map((value) => value + 0);
const names = fc.uniqueArray(words, { maxLength: 3 });
const codes = (prefix: string, min: number, max: number) =>
  fc.integer({ min, max }).map((count) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`));

const AGGREGATES: readonly Aggregate[] = [
  { op: "none" }, { op: "group" }, { op: "sum" }, { op: "count-by" }, { op: "max" }, { op: "max-per-unit" },
  { op: "ratio", numerator: "so", denominator: "so" }, { op: "weighted-mean", weight: "so" }, { op: "join" },
  { op: "distinct" }, { op: "mode" },
]; // prettier-ignore

const EXPRESSIONS = [
  "so >= 0", "!isBlank(so) || ngay < 45000", 'x1 in ["a", "b\\"c"]', "abs(-so - (1 - 2)) * 2 <= 3", "code(chon) != blank",
  "issuedOn(vanBan) <= ngay && inPeriod(ngay)", 'reviewDue(vanBan) == "Tổng kết"', "validOn(donVi, ngay)", "cover.nam == year(ngay)",
  "(so + 1) / so == 1.5e-7", "true", "gio >= 7 / 24",
].map(expression); // prettier-ignore
const WITHOUT_COVER = EXPRESSIONS.filter((one) => fieldsOf(one).cover.length === 0);

const usual: Omit<Field, "key" | "label" | "type"> = {
  aliases: [],
  required: false,
  width: 10,
  aggregate: { op: "none" },
  filledByBoard: false,
};

/** Columns every generated table has, so that rules and aggregations have something to speak of. */
const FIXED_FIELDS: readonly Field[] = [
  { ...usual, key: "so", label: "Số", type: "integer" },
  { ...usual, key: "ngay", label: "Ngày", type: "date" },
  { ...usual, key: "gio", label: "Giờ", type: "time" },
  { ...usual, key: "chon", label: "Chọn", type: "choice", list: "L1" },
  { ...usual, key: "vanBan", label: "Văn bản", type: "directive" },
  { ...usual, key: "donVi", label: "Đơn vị", type: "org-unit" },
];

const freeField = (key: string): fc.Arbitrary<Field> =>
  fc
    .tuple(
      fc.record({
        aliases: names,
        required: fc.boolean(),
        width: fc.integer({ min: 1, max: 80 }),
        aggregate: fc.constantFrom(...AGGREGATES),
        filledByBoard: fc.boolean(),
      }),
      some<Field>(
        maybe("unitOfMeasure", words),
        maybe(
          "min",
          number.map((value) => -Math.abs(value) - 1),
        ),
        maybe(
          "max",
          number.map((value) => Math.abs(value)),
        ),
        maybe("minLength", fc.nat(5)),
        maybe("maxLength", fc.integer({ min: 5, max: 500 })),
        maybe("pattern", fc.constantFrom("^a+$", String.raw`^\d{1,4}-.+$`)),
        maybe("decimals", fc.nat(4)),
        maybe("formula", fc.constantFrom(expression("so + 1"), expression("so / (so - 2)"))),
        maybe("group", words),
        maybe("hint", words),
        maybe("isStock", fc.constant(true)),
        maybe("formerKeys", fc.constantFrom([`${key}Cu`], [`${key}Cu`, `${key}CuHon`])),
      ),
      fc.constantFrom("integer" as const, "decimal" as const, "percent" as const, "money" as const),
      words,
    )
    .map(([fixed, optional, type, label]) => ({
      ...fixed,
      ...optional,
      key,
      type,
      label: `${key} ${label}`,
    }));

const rule = (code: string): fc.Arbitrary<Rule> =>
  fc.record({
    code: fc.constant(code),
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
    expression: fc.constantFrom(...EXPRESSIONS),
    message: words,
    field: fc.constantFrom("so", "ngay", "x1"),
    whenBlank: fc.constantFrom("skip" as const, "evaluate" as const),
  });

const each = <T>(
  keys: fc.Arbitrary<readonly string[]>,
  make: (key: string) => fc.Arbitrary<T>,
): fc.Arbitrary<T[]> => keys.chain((found) => fc.tuple(...found.map(make)));

const heading = fc.record({
  version: fc.integer({ min: 1, max: 99 }),
  title: words,
  shortTitle: words,
  section: words,
  oneRow: words,
  guidance: fc.oneof(words, fc.constant("")),
  confidential: fc.boolean(),
});

const table = (code: string): fc.Arbitrary<Template> =>
  fc
    .tuple(
      heading,
      some<Template>(
        maybe("coverage", fc.constantFrom("plan" as const, "interim-review" as const, "basis" as const)),
        maybe("coverageWhen", fc.constantFrom(...WITHOUT_COVER)),
        maybe("preparedRows", fc.integer({ min: 1, max: 500 })),
        validity,
      ),
      each(codes("x", 1, 3), freeField),
      each(codes("C", 0, 3), rule),
      fc.uniqueArray(fc.constantFrom("so", "x1", "chon"), { maxLength: 3 }),
      fc.array(
        fc.record(
          { so: number, ngay: day, gio: clock, chon: fc.constant("L1 một"), vanBan: fc.constant("D1") },
          { requiredKeys: ["so"] },
        ),
        { maxLength: 2 },
      ),
    )
    .map(([head, optional, fields, rules, keys, presetRows]) => ({
      ...head,
      ...optional,
      code,
      layout: "table" as const,
      fields: [...FIXED_FIELDS, ...fields],
      rules,
      rowKey: keys,
      groupBy: keys.slice(1),
      presetRows,
    }));

const cover: fc.Arbitrary<Template> = heading.map((head) => ({
  ...head,
  code: "BIA",
  layout: "cover" as const,
  fields: [
    { ...usual, key: "donVi", label: "Đơn vị", type: "org-unit" },
    { ...usual, key: "kyBaoCao", label: "Kỳ", type: "choice", list: "L1" },
    { ...usual, key: "nam", label: "Năm", type: "integer" },
  ],
  rules: [],
  rowKey: [],
  groupBy: [],
  presetRows: [],
}));

const unit = (code: string): fc.Arbitrary<OrgUnit> =>
  fc
    .tuple(
      fc.record({
        name: words.map((text) => `${code} ${text}`),
        shortName: words,
        aliases: names,
        reports: fc.boolean(),
        kind: fc.constantFrom("k1", "k2"),
      }),
      some<OrgUnit>(
        maybe("note", words),
        maybe("parent", fc.constant("U1")),
        maybe(
          "officialCode",
          words.map((text) => `${code} ${text}`),
        ),
        maybe("place", words),
        validity,
      ),
      fc.subarray(["U1"]),
    )
    // U1 stands above the others, so that nobody stands above itself.
    .map(([fixed, { parent, validFrom, validTo, ...optional }, successors]) => ({
      ...fixed,
      ...optional,
      // It is there always, to take over from whoever ends.
      ...(code === "U1" ? {} : given({ validFrom, validTo })),
      ...(parent === undefined || code === "U1" ? {} : { parent }),
      code,
      successors: code === "U1" || validTo === undefined ? [] : successors,
    }));

const changes: fc.Arbitrary<readonly BoardChange[]> = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom("superior" as const, "name" as const, "head" as const, "sendTo" as const),
    from: day,
    text: words,
  }),
  { maxLength: 3, selector: ({ item, from }) => `${item} ${from}` },
);

const directive = (id: string): fc.Arbitrary<Directive> =>
  fc
    .tuple(
      fc.record({
        documentType: words,
        issuer: words,
        subject: fc.oneof(words, fc.constant("")),
        aliases: names,
        label: words.map((text) => `${id} ${text}`),
      }),
      some<Directive>(
        maybe("number", words),
        maybe("symbol", words),
        maybe("issuedOn", day),
        maybe("term", words),
        maybe("domain", words),
        maybe("note", words),
        validity,
      ),
    )
    .map(([fixed, optional]) => ({
      ...fixed,
      ...optional,
      ...(id === "D1" ? {} : { implements: "D1" }),
      id,
    }));

const choiceList = (code: string): fc.Arbitrary<ChoiceList> =>
  fc
    .tuple(
      words,
      fc.uniqueArray(words, { maxLength: 3, selector: (text) => text.toLowerCase() }),
      names,
      some<Choice>(maybe("code", words), validity),
    )
    .map(([name, values, aliases, optional]) => ({
      code,
      name,
      choices: [
        { value: `${code} một`, aliases },
        ...values.map((value) => ({ value: `${code} ${value} hai`, aliases: [], ...optional })),
      ],
    }));

const period = (id: string): fc.Arbitrary<Period> =>
  fc
    .record({
      name: words,
      decade: fc.integer({ min: 199, max: 209 }),
      days: fc.tuple(day, day),
      sending: fc.tuple(day, day),
      plan: maybe("plan", fc.constant("P1")),
    })
    .map(({ name, decade, days, sending, plan }) => {
      // A year of its own for each, so that a cover can name it.
      const year = decade * 10 + Number(id.slice(1));
      const [from = "", to = ""] = days.map((one) => `${year}${one.slice(4).replace("-29", "-28")}`).sort();
      const [cutOffDate = "", dueDate = ""] = [...sending].sort();
      return { name, ...plan, id, kind: "L1 một", year, from, to, cutOffDate, dueDate };
    });

const task = fc
  .tuple(
    fc.record({
      section: words,
      wording: words,
      directive: fc.constant("D1"),
      kind: fc.constantFrom("plan" as const, "coordinate" as const, "final-review" as const),
    }),
    maybe("years", fc.integer({ min: 1, max: 50 })),
  )
  .map(([fixed, optional]) => ({ ...fixed, ...optional }));

/** Steps for all types and for those of the catalogue's own documents; one review for each number of years. */
const steps = fc.uniqueArray(
  fc.record({
    directive: fc.option(fc.nat(3)),
    kind: fc.constantFrom("interim-review" as const, "final-review" as const),
    years: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 4, selector: ({ years }) => years },
);

export const generatedCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    about: fc.record({ id: words, version: words, name: words }),
    board: fc.record({
      superior: words,
      name: words,
      head: words,
      work: words,
      place: words,
      sendTo: words,
      changes,
    }),
    unitKinds: each(fc.constant(["k1", "k2"]), (code) =>
      fc.record({
        code: fc.constant(code),
        name: words,
        heading: fc.constantFrom("party" as const, "state" as const, "youth-union" as const),
      }),
    ),
    orgUnits: each(codes("U", 1, 4), unit),
    directives: each(codes("D", 1, 4), directive),
    tasks: fc.array(task, { maxLength: 3 }),
    steps,
    periods: each(codes("P", 1, 3), period),
    holidays: fc.uniqueArray(fc.record({ day, name: words }), { maxLength: 3, selector: (one) => one.day }),
    choiceLists: each(codes("L", 1, 3), choiceList),
    tables: each(codes("T", 0, 3), table),
    cover,
    days: some<Assignment>(maybe("dueDate", day), maybe("cutOffDate", day)),
    duty: fc.constantFrom("mandatory" as const, "voluntary" as const, "comparison" as const),
  })
  .map(({ about, board, tables, cover, days, duty, steps: drawn, ...rest }) => ({
    ...about,
    ...rest,
    board: { ...board, orgUnit: "U1" },
    reviewSteps: drawn.map(({ directive: at, ...step }) => {
      const type = at === null ? undefined : rest.directives[at % rest.directives.length]?.documentType;
      return { ...step, ...(type === undefined ? {} : { documentType: type }) };
    }),
    templates: [cover, ...tables],
    assignments: [
      ...rest.periods.map(({ id }) => ({
        orgUnit: "@k1",
        template: "BIA",
        period: id,
        duty: "mandatory" as const,
      })),
      ...tables.map(({ code }) => ({ orgUnit: "@k1", template: code, period: "P1", duty, ...days })),
    ],
    formMappings: tables.slice(1).map(({ code, fields }) => ({
      ...{ form: about.name, template: code },
      columns: [{ header: "TT" }, ...fields.map(({ key }) => ({ header: "Nhóm - Tên cột", field: key }))],
    })),
  }));
