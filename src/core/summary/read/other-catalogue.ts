import { type Issue, exactKey, groupBy } from "../../base";
import { type Catalogue, type CatalogueIndex, type Field, formsDigest, kindOf } from "../../catalogue";
import { isTitleOfAnother } from "../../submissions";
import { summaryIssue } from "../issues";
import type { ColumnRecord, TemplateRecord } from "../records";
import type { Records } from "./read-records";

/** A summary by another catalogue, beside that of the board that merges. */
export interface OtherCatalogue {
  /** One for each cause, however many files the summary is made of. */
  readonly issues: readonly Issue[];
  /** Template → keys of columns that hold something else there: what stands in them counts nowhere. */
  readonly notComparable: ReadonlyMap<string, ReadonlySet<string>>;
  /** Template → that its code is another form there: told of every return, and such a return counts nowhere. */
  readonly otherForms: ReadonlyMap<string, Issue>;
}

/**
 * Holds the catalogue a summary was made by against one's own (RULES.md M37): codes tell what is meant, and where what
 * people read beside a code differs it is told. A column of another kind or unit of measure is not comparable. A catalogue
 * of the same id and version may be another all the same: somebody changed it and forgot the version. A form of quite another
 * title is another form, and no return of it counts; another version of the same catalogue may have renamed it.
 */
export function otherCatalogue(
  { stamp, templates, codes }: Records,
  index: CatalogueIndex,
  file: string,
): OtherCatalogue {
  const place = { file };
  const units = otherUnits(codes, index);
  const columns = [...templates.values()].flatMap((record) => columnsOf(record, index));
  const notComparable = new Map<string, Set<string>>();
  for (const { template, field } of columns.filter((column) => !column.isComparable)) {
    notComparable.set(template, (notComparable.get(template) ?? new Set()).add(field.key));
  }
  return {
    notComparable,
    otherForms: otherForms([...templates.values()], stamp, index, file),
    issues: [
      ...ofWhole(stamp, index.catalogue, file),
      ...(units.length === 0 ? [] : [summaryIssue("summary.units-differ", place, listed(units))]),
      ...columnIssues(columns, file),
    ],
  };
}

/** That it is another catalogue, or the same one with other contents. */
function ofWhole(stamp: Records["stamp"], catalogue: Catalogue, file: string): readonly Issue[] {
  const { id, version, name } = catalogue;
  const found = `${stamp.catalogueId} ${stamp.catalogueVersion}`;
  if (stamp.catalogueId !== id || stamp.catalogueVersion !== version) {
    const facts = { own: `${name} ${version}` };
    return [summaryIssue("summary.other-catalogue", { file }, { found, facts })];
  }
  const isChanged = stamp.forms !== undefined && stamp.forms !== formsDigest(catalogue);
  return isChanged ? [summaryIssue("summary.catalogue-changed", { file }, { found })] : [];
}

function otherForms(
  records: readonly TemplateRecord[],
  { catalogueId, catalogueVersion }: Records["stamp"],
  { catalogue, template: templateOf }: CatalogueIndex,
  file: string,
): ReadonlyMap<string, Issue> {
  const isRenamed = catalogueId === catalogue.id && catalogueVersion !== catalogue.version;
  return new Map(
    records.flatMap(({ template: code, title: found = "" }) => {
      const own = templateOf(code);
      if (own === undefined || !isTitleOfAnother(found, own)) return [];
      const told = { found, facts: { code, expected: own.title } };
      const severity = isRenamed ? ("warning" as const) : ("error" as const);
      return [[code, summaryIssue("summary.other-form", { file, template: code }, { severity, ...told })]];
    }),
  );
}

const MOST_LISTED = 8;

/** The first of many, and how many there are. */
const listed = (names: readonly string[], template = "") => ({
  found: names.slice(0, MOST_LISTED).join("; "),
  facts: { count: names.length, template },
});

/** Units whose code bears another name here: "XA_1 (Xã Bình Tân, Xã Bình Thuận)". */
const otherUnits = (codes: Records["codes"], index: CatalogueIndex): readonly string[] =>
  [...codes].flatMap(([key, code]) => {
    const own = index.orgUnit(code);
    if (own === undefined || !key.startsWith(UNIT_LABEL)) return [];
    const label = key.slice(UNIT_LABEL.length).replace(` (${code})`, "");
    return exactKey(label) === exactKey(own.name) ? [] : [`${code} (${label}, ${own.name})`];
  });

const UNIT_LABEL = "org-unit ";

interface OtherColumn {
  readonly template: string;
  readonly field: Field;
  readonly there: ColumnRecord;
  readonly isComparable: boolean;
}

/** Columns that both catalogues have, and that are not the same in both. */
function columnsOf({ template: code, types, columns = {} }: TemplateRecord, index: CatalogueIndex) {
  const fields = index.template(code)?.fields ?? [];
  return fields.flatMap((field): readonly OtherColumn[] => {
    const [type, there] = [types[field.key], columns[field.key]];
    if (type === undefined || there === undefined) return [];
    const [own, other] = [kindOf(field), kindOf({ type })];
    const isComparable =
      own.holds === other.holds && own.isShare === other.isShare && measureOf(field) === measureOf(there);
    const isSame =
      isComparable &&
      there.aggregate === field.aggregate.op &&
      (there.isStock ?? false) === (field.isStock ?? false) &&
      exactKey(there.label) === exactKey(field.label);
    return isSame ? [] : [{ template: code, field, there, isComparable }];
  });
}

const measureOf = ({ unitOfMeasure = "" }: Pick<Field, "unitOfMeasure">): string => exactKey(unitOfMeasure);

function columnIssues(columns: readonly OtherColumn[], file: string): readonly Issue[] {
  return [...groupBy(columns, ({ template }) => template)].flatMap(([template, all]) => {
    const place = { file, template };
    const apart = all.filter(({ isComparable }) => !isComparable).map(measured);
    const other = all.filter(({ isComparable }) => isComparable).map(named);
    return [
      ...(apart.length === 0 ? [] : [summaryIssue("summary.not-comparable", place, listed(apart, template))]),
      ...(other.length === 0 ? [] : [summaryIssue("summary.columns-differ", place, listed(other, template))]),
    ];
  });
}

const measured = ({ field, there }: OtherColumn): string =>
  `${field.label} (${there.unitOfMeasure ?? "–"}, ${field.unitOfMeasure ?? "–"})`;

const named = ({ field, there }: OtherColumn): string =>
  there.label === field.label ? field.label : `${there.label} – ${field.label}`;
