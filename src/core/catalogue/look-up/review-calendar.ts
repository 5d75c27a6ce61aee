import { groupBy, type PlainDate, dateParts, daysInMonth, exactKey, plainDate } from "../../base";
import type { Catalogue, Directive, ReviewKind, Task, TaskKind } from "../model";
import { validOn } from "./valid-on";

/** A sơ kết or tổng kết of a directive that falls into a year. */
export interface Review {
  readonly directive: Directive;
  readonly kind: ReviewKind;
  readonly years: number;
  /** The day the years are full. */
  readonly fullOn: PlainDate;
  /** The task that asks for it by its number of years; absent where it is due by the steps. */
  readonly task?: Task;
}

/**
 * Answers which review of a directive falls into a year, by these rules:
 *
 * 1. Only a directive that some task puts under review (sơ kết, tổng kết) is ever reviewed, and only by the day of
 *    its issue: age alone makes no review.
 * 2. A task that states a number of years asks for that review: it falls into year of issue + years.
 * 3. Otherwise the steps of the directive's type decide (those without a type, where its type has none of its own),
 *    as long as the directive is in force on the day the years are full.
 * 4. One review a year: what a task states goes before a step, and a tổng kết before a sơ kết.
 */
export function reviewFinder({
  tasks,
  reviewSteps,
}: Pick<Catalogue, "tasks" | "reviewSteps">): (directive: Directive, year: number) => Review | undefined {
  const reviewTasks = groupBy(tasks.filter(isReviewTask), ({ directive }) => directive);
  const stepsOf = groupBy(reviewSteps, ({ documentType = "" }) => exactKey(documentType));
  return (directive, year) => {
    const { id, documentType, issuedOn } = directive;
    const asked = reviewTasks.get(id);
    if (asked === undefined || issuedOn === undefined) return undefined;
    const years = year - dateParts(issuedOn).year;
    const fullOn = anniversary(issuedOn, year);
    const task = finalFirst(asked.filter((one) => one.years === years));
    if (task !== undefined && isReview(task.kind)) return { directive, kind: task.kind, years, fullOn, task };
    const steps = stepsOf.get(exactKey(documentType)) ?? stepsOf.get("") ?? [];
    const step = finalFirst(steps.filter((one) => one.years === years));
    if (step === undefined || !validOn(directive, fullOn)) return undefined;
    return { directive, kind: step.kind, years, fullOn };
  };
}

/** The reviews that fall into a year, in the order of their days. */
export function reviewCalendar(catalogue: Catalogue, year: number): readonly Review[] {
  const reviewOf = reviewFinder(catalogue);
  return catalogue.directives
    .flatMap((directive) => reviewOf(directive, year) ?? [])
    .sort((a, b) => (a.fullOn < b.fullOn ? -1 : a.fullOn > b.fullOn ? 1 : 0));
}

const isReview = (kind: TaskKind): kind is ReviewKind => kind === "interim-review" || kind === "final-review";
const isReviewTask = ({ kind }: Task): boolean => isReview(kind);

const finalFirst = <T extends { readonly kind: TaskKind }>(found: readonly T[]): T | undefined =>
  found.find(({ kind }) => kind === "final-review") ?? found[0];

/** The same day of another year; 29 February falls on the 28th where there is none. */
function anniversary(day: PlainDate, year: number): PlainDate {
  const parts = dateParts(day);
  return plainDate(year, parts.month, Math.min(parts.day, daysInMonth(year, parts.month))) ?? day;
}
