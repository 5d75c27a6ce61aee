import { type Issue, given } from "../../core/base";
import {
  type CatalogueIndex,
  type Choice,
  type Field,
  type Template,
  kindOf,
  validOn,
} from "../../core/catalogue";
import { type BesideEntry, cutOffDates, entryChecker, farFromLast } from "../../core/submissions";
import { lockOf } from "./input-fields";
import type { CheckedEntry, EntryForm, FormField, OpenReport, RememberedReport, Texts } from "./model";
import { isLeftToFinishing } from "./left-to-finishing";
import { lastPeriodOf } from "./report-memory";
import { coverTemplate, tableTemplate } from "./report/report-templates";
import { resultText } from "./report/result-text";

/** The form over one table template, its checks those of the merge; `earlier` as `reportedBefore` answers it. */
export const entryForm = (
  report: OpenReport,
  template: string,
  earlier: readonly RememberedReport[] = [],
): EntryForm => formOver(tableTemplate(report, template), report, earlier);

/** The form over the cover. */
export function coverForm(report: OpenReport): EntryForm {
  const form = formOver(coverTemplate(report), report);
  const isTold = (issue: Issue): boolean => !isLeftToFinishing(issue, report.index);
  return {
    ...form,
    check: (texts) => {
      const checked = form.check(texts);
      return { ...checked, issues: checked.issues.filter(isTold) };
    },
  };
}

function formOver(
  template: Template,
  { index, orgUnit, period, reading }: OpenReport,
  earlier: readonly RememberedReport[] = [],
): EntryForm {
  const world = { index, period };
  const { cover } = reading;
  const isCover = template.layout === "cover";
  const checked = entryChecker(template, cover === undefined || isCover ? world : { ...world, cover });
  const on = cutOffDates(index, orgUnit.code, period)(template);
  const lastOf = lastPeriodOf(template, earlier);
  const lastValues = readOnce((texts) => checked(texts).values);
  const computed = template.fields.filter(({ formula }) => formula !== undefined);
  return {
    template,
    fields: template.fields.map((field) => formField(field, template, { index, on })),
    check: (texts: Texts, beside?: BesideEntry): CheckedEntry => {
      const { values, issues } = checked(texts, beside);
      const shown = computed.flatMap((field) => {
        const value = values[field.key];
        return value === undefined ? [] : [[field.key, resultText(value, field, world)] as const];
      });
      const lastPeriod = lastOf(values);
      const last = lastPeriod && { period: lastPeriod.period, values: lastValues(lastPeriod.texts) };
      const far = last === undefined ? [] : farFromLast(template, values, last);
      return {
        ...{ values, computed: Object.fromEntries(shown), issues: [...issues, ...far] },
        ...given({ lastPeriod }),
      };
    },
  };
}

/** What was reported last, read back as if it were typed; at every keystroke it is the same. */
function readOnce<Values>(read: (texts: Texts) => Values): (texts: Texts) => Values {
  let known: { readonly texts: Texts; readonly values: Values } | undefined;
  return (texts) => {
    if (known?.texts !== texts) known = { texts, values: read(texts) };
    return known.values;
  };
}

interface FieldWorld {
  readonly index: CatalogueIndex;
  readonly on: string;
}

function formField(field: Field, template: Template, { index, on }: FieldWorld): FormField {
  const { holds, control } = kindOf(field);
  const choices: readonly Choice[] =
    holds === "choice" ? (index.choiceList(field.list ?? "")?.choices ?? []) : [];
  return {
    field,
    control,
    readOnly: lockOf(template, field),
    choices: choices.filter((choice) => validOn(choice, on)),
  };
}
