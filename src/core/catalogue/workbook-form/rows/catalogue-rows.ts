import { groupBy } from "../../../base";
import type { Assignment, Catalogue, ChoiceList, FormMapping, Template } from "../../model";
import { aboutOf, aboutRows } from "./about";
import { fieldOf, fieldRows } from "./field-rows";
import { presetRows, presetsOf } from "./preset-rows";
import type { AssignmentRow, CatalogueRows, ChoiceRow, MappingRow } from "./rows";

/** The rows of a catalogue. Law: `catalogueOf(rowsOf(catalogue))` equals `catalogue`. */
export function recordsOf(catalogue: Catalogue): CatalogueRows {
  const { templates } = catalogue;
  return {
    about: aboutRows(catalogue),
    directives: catalogue.directives,
    tasks: catalogue.tasks,
    reviewSteps: catalogue.reviewSteps,
    orgUnits: catalogue.orgUnits,
    unitKinds: catalogue.unitKinds,
    periods: catalogue.periods,
    holidays: catalogue.holidays,
    choices: catalogue.choiceLists.flatMap(({ code, name, choices }) =>
      choices.map((choice) => ({ ...choice, list: code, listName: name })),
    ),
    templates,
    fields: templates.flatMap(fieldRows),
    rules: templates.flatMap(({ code, rules }) => rules.map((rule) => ({ ...rule, template: code }))),
    presets: templates.flatMap(presetRows),
    assignments: catalogue.assignments.map(({ orgUnit, template, period, ...rest }) => ({
      ...rest,
      orgUnit: [orgUnit],
      template: [template],
      period: [period],
    })),
    mappings: catalogue.formMappings.flatMap(({ form, template, columns }) =>
      columns.map((column) => ({ ...column, form, template })),
    ),
  };
}

/** The catalogue of these rows; what leads nowhere (a field of no template) is left out. */
export function catalogueOf(rows: CatalogueRows): Catalogue {
  return {
    ...aboutOf(rows.about),
    unitKinds: rows.unitKinds,
    orgUnits: rows.orgUnits,
    directives: rows.directives,
    tasks: rows.tasks,
    reviewSteps: rows.reviewSteps,
    periods: rows.periods,
    holidays: rows.holidays,
    choiceLists: choiceListsOf(rows.choices),
    templates: templatesOf(rows),
    assignments: rows.assignments.flatMap(assignmentsOf),
    formMappings: mappingsOf(rows.mappings),
  };
}

const choiceListsOf = (rows: readonly ChoiceRow[]): readonly ChoiceList[] =>
  [...groupBy(rows, ({ list }) => list)].map(([code, listed]) => ({
    code,
    name: listed.find(({ listName }) => listName !== "")?.listName ?? "",
    choices: listed.map(({ list, listName, ...choice }) => choice),
  }));

const mappingsOf = (rows: readonly MappingRow[]): readonly FormMapping[] =>
  [...groupBy(rows, ({ form, template }) => `${form}\n${template}`).values()].flatMap((listed) =>
    listed.slice(0, 1).map(({ form, template }) => ({
      form,
      template,
      columns: listed.map(({ form: _, template: __, ...column }) => column),
    })),
  );

function templatesOf(rows: CatalogueRows): readonly Template[] {
  const fieldsOf = groupBy(rows.fields, ({ template }) => template);
  const rulesOf = groupBy(rows.rules, ({ template }) => template);
  const linesOf = groupBy(rows.presets, ({ template }) => template);
  return rows.templates.map((head) => {
    const fields = (fieldsOf.get(head.code) ?? []).map(fieldOf);
    return {
      ...head,
      fields,
      rules: (rulesOf.get(head.code) ?? []).map(({ template, ...rule }) => rule),
      presetRows: presetsOf(linesOf.get(head.code) ?? [], fields),
    };
  });
}

/** Every combination a row stands for. */
export const assignmentsOf = ({
  orgUnit: orgUnits,
  template: templates,
  period: periods,
  ...rest
}: AssignmentRow): readonly Assignment[] =>
  periods.flatMap((period) =>
    orgUnits.flatMap((orgUnit) => templates.map((template) => ({ ...rest, orgUnit, template, period }))),
  );
