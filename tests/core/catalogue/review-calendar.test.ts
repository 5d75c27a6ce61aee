import fc from "fast-check";
import { plainDate } from "../../../src/core/base";
import {
  type Catalogue,
  type Directive,
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
  reviewCalendar,
} from "../../../src/core/catalogue";
import { readBack, readEdited, setCell, withSheet } from "./edited-workbook";
import { smallCatalogue } from "./small-catalogue";

const due = (catalogue: Catalogue, year: number) =>
  reviewCalendar(catalogue, year).map(
    ({ directive, kind, years, fullOn }) => `${fullOn} ${directive.label}: ${kind} ${years}`,
  );

/** The shipped catalogue with one document changed, and perhaps with further tasks and steps. */
const with40 = (changes: Partial<Directive>, more: Partial<Catalogue> = {}): Catalogue => ({
  ...defaultCatalogue,
  directives: defaultCatalogue.directives.map((directive) =>
    directive.id === "40-CT/TW@2004-06-15" ? { ...directive, ...changes } : directive,
  ),
  ...more,
});

describe("the reviews of a year", () => {
  test("in 2024 they are the five of the guide, in the order of their days", () => {
    expect(due(defaultCatalogue, 2024)).toEqual([
      "2024-05-10 49-KL/TW (10/05/2019): interim-review 5",
      "2024-06-06 37-CT/TW (06/06/2014): final-review 10",
      "2024-06-15 40-CT/TW (15/06/2004): final-review 20",
      "2024-07-01 36-NQ/TW (01/07/2014): final-review 10",
      "2024-09-07 38-CT/TW (07/09/2009): final-review 15",
    ]);
  });

  test("five years later the same documents are due again, by the steps of the catalogue", () => {
    expect(due(defaultCatalogue, 2029)).toEqual([
      "2029-05-10 49-KL/TW (10/05/2019): final-review 10",
      "2029-06-06 37-CT/TW (06/06/2014): final-review 15",
      "2029-06-15 40-CT/TW (15/06/2004): final-review 25",
      "2029-07-01 36-NQ/TW (01/07/2014): final-review 15",
      "2029-09-07 38-CT/TW (07/09/2009): final-review 20",
    ]);
    expect(catalogueIndex(defaultCatalogue).reviewDue("49-KL/TW@2019-05-10", 2029)).toEqual({
      kind: "Tổng kết",
      years: 10,
    });
  });

  test("age alone makes no review: a document nobody asks to review stays out, whatever its age", () => {
    // 29-NQ/TW of 2013 has its ten years in 2023, 11-CT/TW of 2007 its fifteen in 2022.
    expect([...due(defaultCatalogue, 2022), ...due(defaultCatalogue, 2023)]).toEqual([]);
  });

  test("a task without a number of years puts its document under review by the steps", () => {
    const task = { directive: "45-NQ/TW@2023-11-24", section: "II.4", wording: "Sơ kết, tổng kết" };
    const tasks = [...defaultCatalogue.tasks, { ...task, kind: "interim-review" as const }];
    expect(due({ ...defaultCatalogue, tasks }, 2028)).toEqual([
      "2028-11-24 45-NQ/TW (24/11/2023): interim-review 5",
    ]);
  });

  test("what is no longer in force is not reviewed by the steps, unless a task asks for it", () => {
    const ended = with40({ validTo: "2024-06-14" });
    expect(due(ended, 2029).join()).not.toContain("40-CT/TW");
    expect(due(ended, 2024).join()).toContain("40-CT/TW (15/06/2004): final-review 20");
  });

  test("steps of a type stand in for the general ones", () => {
    const reviewSteps = [
      { kind: "interim-review" as const, years: 5 },
      { documentType: "chỉ thị", kind: "interim-review" as const, years: 3 },
    ];
    const catalogue = with40({ issuedOn: "2026-06-15" }, { reviewSteps });
    expect(due(catalogue, 2029)).toEqual(["2029-06-15 40-CT/TW (15/06/2004): interim-review 3"]);
    expect(due(catalogue, 2031)).toEqual([]);
  });

  test("of a document issued on 29 February the years are full on the 28th", () => {
    expect(due(with40({ issuedOn: "2004-02-29" }), 2029).join()).toContain("2029-02-28 40-CT/TW");
  });
});

describe("the workbook of the catalogue", () => {
  const sheetName = "Lịch sơ kết, tổng kết";
  const calendar = (catalogue: Catalogue) =>
    catalogueWorkbook(catalogue).sheets.find(({ name }) => name === sheetName);

  test("shows the reviews of the years it has periods for, locked", () => {
    const sheet = calendar(defaultCatalogue);
    const labels = sheet?.rows
      .slice(4)
      .map(({ cells }) => [cells[0], cells[1], cells[2], cells[4], cells[8]]);
    expect(labels).toEqual([
      [2024, "sơ kết", 5, "49-KL/TW (10/05/2019)", "II.4"],
      [2024, "tổng kết", 10, "37-CT/TW (06/06/2014)", "II.4"],
      [2024, "tổng kết", 20, "40-CT/TW (15/06/2004)", "II.4"],
      [2024, "tổng kết", 10, "36-NQ/TW (01/07/2014)", "II.4"],
      [2024, "tổng kết", 15, "38-CT/TW (07/09/2009)", "II.4"],
    ]);
    expect(sheet?.protection).toBeDefined();
  });

  test("says so where nothing falls due", () => {
    const text = JSON.stringify(calendar({ ...smallCatalogue, tasks: [] })?.rows);
    expect(text).toContain("không có văn bản nào đến hạn");
  });

  test("what somebody writes into the calendar changes nothing", () => {
    const draft = withSheet(catalogueWorkbook(smallCatalogue), sheetName, (sheet) => ({
      ...sheet,
      rows: [{ cells: ["Năm", "Văn bản"] }, { cells: [2030, "99-CT/TW"] }],
    }));
    const result = readBack(draft);
    expect(result.ok && result.value).toStrictEqual(smallCatalogue);
  });

  test("a catalogue workbook from before there were steps is read with the usual ones", () => {
    const older = withSheet(catalogueWorkbook(defaultCatalogue), "Mốc sơ kết, tổng kết", () => undefined);
    const result = readBack(older);
    expect(result.issues).toEqual([]);
    expect(result.ok && result.value).toStrictEqual(defaultCatalogue);
  });

  test("a board that deletes every step has none", () => {
    const result = readEdited(smallCatalogue, "Mốc sơ kết, tổng kết", (grid) => grid.slice(0, 1));
    expect(result.ok && result.value.reviewSteps).toEqual([]);
  });

  test.each([
    ["no whole year", "Sau số năm", 0, "catalogue.years-not-positive", 3],
    ["two reviews after as many years", "Sau số năm", 5, "catalogue.duplicate", 3],
    ["neither sơ kết nor tổng kết", "Sơ kết hay tổng kết", "hội nghị", "catalogue.unknown-word", 2],
    ["a type no document has", "Loại văn bản", "Chị thị", "catalogue.unknown-document-type", 1],
  ])("%s is found in its cell", (_, header, value, code, column) => {
    const sheet = "Mốc sơ kết, tổng kết";
    const result = readEdited(smallCatalogue, sheet, (grid) => {
      if (code === "catalogue.duplicate") setCell(3, "Loại văn bản", undefined)(grid);
      setCell(3, header, value)(grid);
    });
    expect(result.issues.map(({ code, where }) => ({ code, ...where }))).toEqual([
      { code, sheet, row: 3, column },
    ]);
  });
});

/* Generated documents, tasks and steps, checked against looking at every day and every number of years. */

const TYPES = ["Chỉ thị", "Nghị quyết", "Kết luận"] as const;
const kind = fc.constantFrom("interim-review" as const, "final-review" as const);
const day = (from: number, to: number) =>
  fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, date]) => plainDate(year, month, date) ?? `${year}-02-28`);

const documents = fc.array(
  fc.record({
    type: fc.constantFrom(...TYPES),
    issuedOn: day(1990, 2034),
    validTo: fc.option(day(2018, 2036)),
  }),
  { minLength: 1, maxLength: 12 },
);
const generated = fc
  .record({
    documents,
    tasks: fc.array(
      fc.record({
        at: fc.nat(11),
        kind: fc.oneof(kind, fc.constant("plan" as const)),
        years: fc.option(fc.integer({ min: 1, max: 30 })),
      }),
      { maxLength: 12 },
    ),
    steps: fc.array(
      fc.record({ type: fc.option(fc.constantFrom(...TYPES)), kind, years: fc.integer({ min: 1, max: 30 }) }),
      { maxLength: 10 },
    ),
  })
  .map(({ documents: drawn, tasks, steps }): Catalogue => ({
    ...smallCatalogue,
    directives: drawn.map(({ type, issuedOn, validTo }, at) => ({
      ...{ id: `D${at}`, documentType: type, issuedOn, issuer: "Ban Bí thư", subject: "", label: `D${at}` },
      ...{ aliases: [], ...(validTo === null ? {} : { validTo }) },
    })),
    tasks: tasks.map(({ at, years, ...task }) => ({
      ...{ ...task, directive: `D${at}`, section: "II.4", wording: "" },
      ...(years === null ? {} : { years }),
    })),
    reviewSteps: steps.map(({ type, ...step }) => ({
      ...step,
      ...(type === null ? {} : { documentType: type }),
    })),
  }));

/** Walks through the days of the year; on each, through every document and every number of years. */
function byBruteForce({ directives, tasks, reviewSteps }: Catalogue, year: number): readonly string[] {
  const found: string[] = [];
  for (let month = 1; month <= 12; month += 1) {
    for (let date = 1; date <= 31; date += 1) {
      const today = plainDate(year, month, date);
      if (today === undefined) continue;
      for (const { id, documentType, issuedOn = "", validTo } of directives) {
        const monthDay = today.slice(5);
        const isDay =
          issuedOn.slice(5) === monthDay ||
          (issuedOn.endsWith("02-29") && monthDay === "02-28" && plainDate(year, 2, 29) === undefined);
        if (!isDay) continue;
        const ownTasks = tasks.filter(({ directive, kind: is }) => directive === id && is !== "plan");
        const ownSteps = reviewSteps.filter((step) => step.documentType === documentType);
        const steps =
          ownSteps.length > 0 ? ownSteps : reviewSteps.filter((step) => step.documentType === undefined);
        for (let years = -50; years <= 50; years += 1) {
          if (Number(issuedOn.slice(0, 4)) + years !== year) continue;
          const asked = ownTasks.filter((task) => task.years === years).map((task) => task.kind);
          const inForce = (validTo === undefined || today <= validTo) && ownTasks.length > 0;
          const stepped = inForce
            ? steps.filter((step) => step.years === years).map((step) => step.kind)
            : [];
          const kinds: readonly string[] = asked.length > 0 ? asked : stepped;
          if (kinds.length > 0)
            found.push(
              `${today} ${id} ${kinds.includes("final-review") ? "final-review" : "interim-review"} ${years}`,
            );
        }
      }
    }
  }
  return found;
}

test("law: from 2020 to 2035 the calendar is what looking at every day finds", () => {
  fc.assert(
    fc.property(generated, (catalogue) => {
      for (let year = 2020; year <= 2035; year += 1) {
        const found = reviewCalendar(catalogue, year).map(
          ({ directive, kind: is, years, fullOn }) => `${fullOn} ${directive.id} ${is} ${years}`,
        );
        expect(found).toEqual(byBruteForce(catalogue, year));
      }
    }),
    { numRuns: 60 },
  );
});
