import { exactKey, groupBy, holdsTyped } from "../../base";
import type { Catalogue, FormMapping, Template } from "../../catalogue";
import type { Sheet } from "../../workbook";
import type { HeaderBlock } from "./find-header";
import { type ColumnPath, type HeaderPaths, headerBlocks, headerKeyOf, headerOf } from "./header-paths";

/** A sheet that is a form of the units' own, of which the catalogue knows what its columns are. */
export interface MappedForm {
  readonly mapping: FormMapping;
  readonly template: Template;
  readonly header: HeaderBlock;
  /** Columns the board decided not to read. */
  readonly leftOut: ReadonlySet<number>;
}

/**
 * The mapping whose header stands in the sheet: every column it names is there, each under the same texts. Of two that
 * fit, the one that names more columns; of equals neither, as nobody could say which of the templates it is.
 */
export function findMappedForm(sheet: Sheet, { formMappings, templates }: Catalogue): MappedForm | undefined {
  if (formMappings.length === 0) return undefined;
  const fitting = formMappings.flatMap((mapping): readonly MappedForm[] => {
    const template = templates.find(({ code, layout }) => code === mapping.template && layout === "table");
    const found = template === undefined ? undefined : readAs(sheet, mapping, template);
    return found === undefined ? [] : [found];
  });
  const [best, next] = fitting.sort((a, b) => b.mapping.columns.length - a.mapping.columns.length);
  return best?.mapping.columns.length === next?.mapping.columns.length ? undefined : best;
}

function readAs(sheet: Sheet, mapping: FormMapping, template: Template): MappedForm | undefined {
  for (const block of headerBlocks(sheet)) {
    const placed = columnsIn(block, mapping);
    if (placed !== undefined) return mappedForm(block, placed, { mapping, template });
  }
  return undefined;
}

/** The column of each mapped one, in its order; columns of one header are told apart by their order. */
function columnsIn(
  { columns }: HeaderPaths,
  { columns: mapped }: FormMapping,
): readonly ColumnPath[] | undefined {
  const byKey = groupBy(columns, (one) => headerKeyOf(headerOf(one)));
  const taken = new Set<ColumnPath>();
  const take = (header: string, fits: (one: ColumnPath) => boolean): ColumnPath | undefined => {
    const free = (byKey.get(headerKeyOf(header)) ?? []).find((one) => !taken.has(one) && fits(one));
    if (free !== undefined) taken.add(free);
    return free;
  };
  // As it is written first: "Nam" and "Năm" are two columns, in whatever order they come.
  const asWritten = mapped.map(({ header }) =>
    take(header, (one) => exactKey(headerOf(one)) === exactKey(header)),
  );
  const all = mapped.map(({ header }) => header).join(" ");
  const placed = mapped.map(
    ({ header }, at) =>
      asWritten[at] ?? take(header, (one) => header.includes(" ") || holdsTyped(header, headerOf(one), all)),
  );
  const found = placed.filter((one) => one !== undefined);
  return found.length === mapped.length ? found : undefined;
}

function mappedForm(
  { firstRow, lastRow, columns }: HeaderPaths,
  placed: readonly ColumnPath[],
  { mapping, template }: Pick<MappedForm, "mapping" | "template">,
): MappedForm {
  const keyOf = new Map(placed.map(({ column }, at) => [column, mapping.columns[at]?.field]));
  const fields = new Map(template.fields.map((field) => [field.key, field]));
  const cells = columns.map((one) => ({
    ...{ column: one.column, text: one.texts.at(-1) ?? "", how: "label" as const },
    field: fields.get(keyOf.get(one.column) ?? ""),
  }));
  const named = cells.filter(({ field }) => field !== undefined).length;
  const leftOut = placed.filter(({ column }) => keyOf.get(column) === undefined);
  return {
    ...{ mapping, template, header: { cells, firstRow, lastRow, named } },
    leftOut: new Set(leftOut.map(({ column }) => column)),
  };
}
