import { type CatalogueIndex, catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import { type SubmissionOutcome, readSubmission } from "../../src/core/submissions";
import { filledWorkbook, templateLayout, templateWorkbook } from "../../src/core/templates";
import { type Scalar, type Workbook, type WorkbookDraft, readWorkbook } from "../../src/core/workbook";
import { type BookSheet, ReturnedBook } from "./returned-book";
import { sampleCover, sampleEntries } from "./sample-entries";

type Values = Readonly<Record<string, Scalar>>;

export const index = catalogueIndex(defaultCatalogue);
export const source = { file: "bao-cao.xlsx", sha256: "0".repeat(64) };

/** `aSubmission().from("XA_21811").for("2024")`: a report as a unit fills it in, then pulled about. */
export const aSubmission = (): SubmissionBuilder => new SubmissionBuilder("XA_21811", "2024");

const drafts = new Map<string, WorkbookDraft>();

/** Printing a template workbook takes a while; one of each unit and period will do. */
function printed(orgUnit: string, period: string): WorkbookDraft {
  const key = `${orgUnit}\n${period}`;
  const known = drafts.get(key);
  if (known) return known;
  const draft = templateWorkbook(defaultCatalogue, { orgUnit, period });
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  drafts.set(key, draft.value);
  return draft.value;
}

export class SubmissionBuilder {
  private coverValues: Values = sampleCover;
  private readonly entries: Record<string, readonly Values[] | "nil">;
  private readonly edits: ((book: ReturnedBook) => void)[] = [];

  constructor(
    private readonly orgUnit: string,
    private readonly period: string,
    entries: Readonly<Record<string, readonly Values[] | "nil">> = sampleEntries,
  ) {
    this.entries = { ...entries };
  }

  from(orgUnit: string): SubmissionBuilder {
    return new SubmissionBuilder(orgUnit, this.period, this.entries);
  }

  for(period: string): SubmissionBuilder {
    return new SubmissionBuilder(this.orgUnit, period, this.entries);
  }

  cover(values: Values): this {
    this.coverValues = { ...this.coverValues, ...values };
    return this;
  }

  with(template: string, entries: readonly Values[] | "nil"): this {
    this.entries[template] = entries;
    return this;
  }

  /** Nothing is entered into the sheet of a template. */
  without(template: string): this {
    delete this.entries[template];
    return this;
  }

  /** What people do to a workbook before they send it back. */
  edit(change: (book: ReturnedBook) => void): this {
    this.edits.push(change);
    return this;
  }

  /** Types something into one cell of an entry (the first is 0). */
  typed(
    template: string,
    entry: number,
    field: string,
    value: Scalar,
    kind?: Parameters<BookSheet["put"]>[3],
  ): this {
    return this.edit((book) => {
      const { row, column } = cellOf(template, entry, field);
      book.sheet(template).put(row, column, value, kind);
    });
  }

  /** Keeps only these sheets beside the cover and the hidden ones: less to read for a test of one. */
  only(...templates: readonly string[]): this {
    return this.edit((book) => {
      const kept = templates.map((code) => book.sheet(code));
      const isTable = ({ name }: BookSheet): boolean =>
        index.catalogue.templates.some(({ code }) => name.startsWith(code));
      book.sheets.splice(
        0,
        Infinity,
        ...book.sheets.filter((sheet) => !isTable(sheet) || kept.includes(sheet)),
      );
    });
  }

  book(): ReturnedBook {
    const draft = printed(this.orgUnit, this.period);
    const book = ReturnedBook.of(
      filledWorkbook(draft, index, { cover: this.coverValues, templates: this.entries }),
    );
    for (const edit of this.edits) edit(book);
    return book;
  }

  workbook(): Workbook {
    return this.book().workbook();
  }

  read(context: { readonly index?: CatalogueIndex; readonly period?: string } = {}): SubmissionOutcome {
    return readSubmission(this.workbook(), source, { index, period: this.period, ...context });
  }

  /** The same by way of a real file. */
  readFile(context: { readonly index?: CatalogueIndex } = {}): SubmissionOutcome {
    const workbook = readWorkbook(this.book().bytes(), {});
    if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
    return readSubmission(workbook.value, source, { index, period: this.period, ...context });
  }
}

/** Where an entry's field stands in an untouched workbook. */
export function cellOf(
  code: string,
  entry: number,
  field: string,
): { readonly row: number; readonly column: number } {
  const template = index.template(code);
  if (template === undefined) throw new Error(`no template ${code}`);
  const { firstRow, columns } = templateLayout(template);
  return { row: firstRow + entry, column: columns.get(field) ?? 0 };
}

export const headerRow = (code: string): number => cellOf(code, 0, "").row - 4;

export const issuesOf = (outcome: SubmissionOutcome, code: string) =>
  outcome.issues.filter((issue) => issue.code === code);

/** Everything said but infos, as "code field@row". */
export const findings = (outcome: SubmissionOutcome): readonly string[] =>
  outcome.issues
    .filter(({ severity }) => severity !== "info")
    .map(({ code, where }) => `${code} ${where.template ?? ""}.${where.field ?? ""}@${where.row ?? ""}`);

/** The values of the entries of one template; a rejected file has none. */
export const valuesOf = (outcome: SubmissionOutcome, template: string) =>
  outcome.status === "rejected"
    ? undefined
    : outcome.submission.returns
        .find((one) => one.template === template)
        ?.entries.map(({ values }) => values);

/** Template → the rows that hold an error, for each sheet that goes back; undefined where all of it does. */
export const refusedSheets = (outcome: SubmissionOutcome) =>
  Object.fromEntries(
    (outcome.status === "rejected" ? [] : outcome.submission.returns).flatMap(({ template, refused }) =>
      refused === undefined ? [] : [[template, refused.rows]],
    ),
  );
