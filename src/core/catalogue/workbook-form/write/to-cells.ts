import { formatDate } from "../../../base";
import { formatExpression } from "../../../rules";
import type {
  Aggregate,
  Assignment,
  Catalogue,
  Choice,
  ChoiceList,
  Directive,
  Field,
  OrgUnit,
  Period,
  ReviewStep,
  Rule,
  Task,
  Template,
  UnitKind,
} from "../../model";
import { ABOUT_ITEMS } from "../tables/about-items";
import type { Cells } from "./table-sheet";
import type * as tables from "../tables/tables";
import * as words from "../tables/words";

/** The cells of one thing in the columns of its table. */
type CellsOf<T> = T extends { readonly columns: Readonly<Record<infer Key extends string, unknown>> }
  ? Cells<Key>
  : never;

export const aboutCells = (catalogue: Catalogue): readonly CellsOf<typeof tables.aboutTable>[] =>
  ABOUT_ITEMS.map(({ label, valueOf }) => ({ item: label, value: valueOf(catalogue) }));

export const directiveCells = (directive: Directive): CellsOf<typeof tables.directiveTable> => ({
  id: directive.id,
  documentType: directive.documentType,
  number: directive.number,
  symbol: directive.symbol,
  issuedOn: directive.issuedOn,
  issuer: directive.issuer,
  term: directive.term,
  subject: directive.subject,
  label: directive.label,
  aliases: directive.aliases,
  domain: directive.domain,
  implements: directive.implements,
  validFrom: directive.validFrom,
  validTo: directive.validTo,
  note: directive.note,
});

export const taskCells = (task: Task): CellsOf<typeof tables.taskTable> => ({
  directive: task.directive,
  section: task.section,
  kind: words.taskWords.toWord(task.kind),
  wording: task.wording,
  years: task.years,
});

export const reviewStepCells = (step: ReviewStep): CellsOf<typeof tables.reviewStepTable> => ({
  documentType: step.documentType,
  kind: words.reviewWords.toWord(step.kind),
  years: step.years,
});

export const orgUnitCells = (unit: OrgUnit): CellsOf<typeof tables.orgUnitTable> => ({
  code: unit.code,
  name: unit.name,
  shortName: unit.shortName,
  kind: unit.kind,
  parent: unit.parent,
  aliases: unit.aliases,
  reports: unit.reports,
  validFrom: unit.validFrom,
  validTo: unit.validTo,
  successors: unit.successors,
  note: unit.note,
});

export const unitKindCells = ({ code, name, heading }: UnitKind): CellsOf<typeof tables.unitKindTable> => ({
  code,
  name,
  heading: words.headingWords.toWord(heading),
});

export const periodCells = (period: Period): CellsOf<typeof tables.periodTable> => ({
  id: period.id,
  name: period.name,
  kind: period.kind,
  year: period.year,
  from: period.from,
  to: period.to,
  cutOffDate: period.cutOffDate,
  dueDate: period.dueDate,
});

export const choiceCells = (list: ChoiceList, choice: Choice): CellsOf<typeof tables.choiceTable> => ({
  list: list.code,
  listName: list.name,
  value: choice.value,
  code: choice.code,
  aliases: choice.aliases,
  validFrom: choice.validFrom,
  validTo: choice.validTo,
});

export const templateCells = (template: Template): CellsOf<typeof tables.templateTable> => ({
  code: template.code,
  version: template.version,
  title: template.title,
  shortTitle: template.shortTitle,
  section: template.section,
  oneRow: template.oneRow,
  guidance: template.guidance,
  layout: words.layoutWords.toWord(template.layout),
  confidential: template.confidential,
  coverage: template.coverage === undefined ? undefined : words.taskWords.toWord(template.coverage),
  coverageWhen: template.coverageWhen === undefined ? undefined : formatExpression(template.coverageWhen),
  rowKey: template.rowKey,
  groupBy: template.groupBy,
  validFrom: template.validFrom,
  validTo: template.validTo,
});

export const fieldCells = (template: string, field: Field): CellsOf<typeof tables.fieldTable> => ({
  template,
  key: field.key,
  label: field.label,
  aliases: field.aliases,
  type: words.fieldTypeWords.toWord(field.type),
  unitOfMeasure: field.unitOfMeasure,
  required: field.required,
  list: field.list,
  min: field.min,
  max: field.max,
  minLength: field.minLength,
  maxLength: field.maxLength,
  pattern: field.pattern,
  decimals: field.decimals,
  formula: field.formula === undefined ? undefined : formatExpression(field.formula),
  group: field.group,
  width: field.width,
  hint: field.hint,
  aggregate: words.aggregateWords.toWord(field.aggregate.op),
  ...aggregateParts(field.aggregate),
  filledByBoard: field.filledByBoard,
});

function aggregateParts(aggregate: Aggregate) {
  switch (aggregate.op) {
    case "ratio":
      return { numerator: aggregate.numerator, denominator: aggregate.denominator };
    case "weighted-mean":
      return { numerator: undefined, denominator: aggregate.weight };
    default:
      return { numerator: undefined, denominator: undefined };
  }
}

export const ruleCells = (template: string, rule: Rule): CellsOf<typeof tables.ruleTable> => ({
  template,
  code: rule.code,
  severity: words.severityWords.toWord(rule.severity),
  expression: formatExpression(rule.expression),
  message: rule.message,
  field: rule.field,
  whenBlank: words.whenBlankWords.toWord(rule.whenBlank),
});

/** One line per value that stands in a preset row; dates as people write them. */
export function presetCells(template: Template): readonly CellsOf<typeof tables.presetTable>[] {
  const dates = new Set(template.fields.filter(({ type }) => type === "date").map(({ key }) => key));
  return template.presetRows.flatMap((preset, at) =>
    Object.entries(preset).map(([field, value]) => ({
      template: template.code,
      row: at + 1,
      field,
      value: dates.has(field) ? formatDate(String(value)) : value,
    })),
  );
}

export const assignmentCells = (assignment: Assignment): CellsOf<typeof tables.assignmentTable> => ({
  orgUnit: [assignment.orgUnit],
  template: [assignment.template],
  period: [assignment.period],
  dueDate: assignment.dueDate,
  cutOffDate: assignment.cutOffDate,
  duty: words.dutyWords.toWord(assignment.duty),
});
