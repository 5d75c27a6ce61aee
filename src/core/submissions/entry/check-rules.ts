import { formatDate, given } from "../../base";
import { type Field, kindOf } from "../../catalogue";
import type { EntryContext } from "./entry-context";
import type { FieldValue } from "../model";
import { type Findings, shownNumber } from "../read-field/findings";
import type { EntryReading } from "./entry-reading";
import type { RulePlan } from "./reading-plan";

/** Where to mark a broken rule, and what must be known for it to be judged. */
export interface RuleScope {
  readonly context: EntryContext;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Fields nothing is known of in the whole sheet. */
  readonly unread: ReadonlySet<string>;
  /** Cover fields that were refused. */
  readonly coverRefused: ReadonlySet<string>;
}

/**
 * The conditions of the template over one entry. A rule that needs a value we refused is not judged: its
 * finding would only repeat the first one.
 */
export function checkRules(
  { values, refused }: EntryReading,
  rules: readonly RulePlan[],
  { context, columnOf, unread, coverRefused }: RuleScope,
  findings: Findings,
): void {
  for (const { rule, judge, fields, cover } of rules) {
    if (
      (refused.size > 0 || unread.size > 0) &&
      fields.some(({ key }) => refused.has(key) || unread.has(key))
    )
      continue;
    if (cover.some((key) => coverRefused.has(key))) continue;
    if (judge(context) !== "broken") continue;
    const column = columnOf.get(rule.field);
    findings.addAt({ row: findings.row, field: rule.field, ...given({ column }) }, "submission.rule-broken", {
      severity: rule.severity,
      ...found(
        values[rule.field],
        fields.find(({ key }) => key === rule.field),
        context,
      ),
      facts: { rule: rule.code, message: rule.message, values: operandsOf(fields, values, context) },
    });
  }
}

const found = (value: FieldValue | undefined, field: Field | undefined, context: EntryContext) =>
  value === undefined ? {} : { found: (field && context.nameOf(value, field)) ?? shown(value) };

/** "Đảng viên tham gia: 3045; Đảng viên phải học tập: 3044": both sides of a sum, for whoever has to correct it. */
function operandsOf(fields: readonly Field[], values: EntryReading["values"], context: EntryContext): string {
  return fields
    .map((field) => {
      const { key, label } = field;
      const value = values[key];
      if (value === undefined) return `${label}: –`;
      if (kindOf(field).isShare && typeof value === "number") return `${label}: ${shownPercent(value)}`;
      return `${label}: ${context.nameOf(value, field) ?? shown(value)}`;
    })
    .join("; ");
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 60;

function shown(value: FieldValue): string {
  if (typeof value === "number") return shownNumber(Number(value.toFixed(6)));
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (ISO.test(value)) return formatDate(value);
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

const shownPercent = (value: number): string => `${shownNumber(Number((value * 100).toFixed(2)))}%`;
