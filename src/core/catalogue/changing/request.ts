import { type PlainDate, given } from "../../base";
import { monthsIn } from "../kept-period";
import type { Assignment, Catalogue, Period } from "../model";

/**
 * Yêu cầu báo cáo: what a board asks for in one period. It is no record of its own: a period says from when to when and
 * until which day, its assignments say who owes which forms, and the letterhead says where they are sent.
 */
export interface ReportRequest {
  /** Id of the period. */
  readonly period: string;
  readonly dueDate: PlainDate;
  readonly lines: readonly RequestLine[];
}

export type RequestLine = Omit<Assignment, "period">;

/**
 * What to begin a period's request from: what was asked in it already, else in the same period of the last year before, else
 * in the last one of nearly its length. Days of single lines are those of another time, and are left out.
 */
export function requestToBegin(catalogue: Catalogue, period: Period): ReportRequest {
  const { assignments, periods } = catalogue;
  const { id, dueDate, kind, to } = period;
  const asked = new Set(assignments.map((one) => one.period));
  const earlier = periods
    .filter((one) => asked.has(one.id) && one.to < to)
    .sort(
      (a, b) =>
        Number(b.kind === kind) - Number(a.kind === kind) ||
        Math.abs(monthsIn(a) - monthsIn(period)) - Math.abs(monthsIn(b) - monthsIn(period)) ||
        (a.to < b.to ? 1 : -1),
    );
  const base = asked.has(id) ? id : earlier[0]?.id;
  const own = assignments.filter((one) => one.period === base);
  return {
    ...{ period: id, dueDate },
    lines: own.map(({ period: _, dueDate: due, cutOffDate, ...line }) =>
      base === id ? { ...line, ...given({ dueDate: due, cutOffDate }) } : line,
    ),
  };
}

/**
 * What may be asked besides: what other periods ask, the last of them first; and a form that none asks for of those who send
 * anything now, of all of them. So what was taken out of a request can be put back.
 */
export function linesBesides(
  { lines, period: id }: ReportRequest,
  { assignments, templates, orgUnits, periods }: Catalogue,
): readonly RequestLine[] {
  const from = periods.find((one) => one.id === id)?.from ?? "";
  const gone = new Set(
    [...templates, ...orgUnits].flatMap(({ code, validTo = from }) => (validTo < from ? [code] : [])),
  );
  const own = new Set(lines.map(lineKey));
  const senders = new Set(lines.map(({ orgUnit }) => orgUnit));
  const covers = new Set(templates.flatMap(({ code, layout }) => (layout === "cover" ? [code] : [])));
  const others = assignments.flatMap(
    ({ period, dueDate: _, cutOffDate: __, ...line }): readonly RequestLine[] =>
      period === id || (covers.has(line.template) && senders.has(line.orgUnit)) ? [] : [line],
  );
  const ofSenders = [...lines, ...others].filter(({ orgUnit }) => senders.has(orgUnit));
  const asked = new Set(ofSenders.map(({ template }) => template));
  const unasked = templates.flatMap(({ code: template }) =>
    asked.has(template) || covers.has(template)
      ? []
      : [...senders].map((orgUnit): RequestLine => ({ template, orgUnit, duty: "mandatory" })),
  );
  const found = new Map([...others, ...unasked].map((line) => [lineKey(line), line]));
  return [...found].flatMap(([key, line]) =>
    own.has(key) || gone.has(line.template) || gone.has(line.orgUnit) ? [] : [line],
  );
}

const lineKey = ({ template, orgUnit }: RequestLine): string => `${template} ${orgUnit}`;

/**
 * A request for these forms, of these units or kinds: of what is asked already what is among them, and of what may be asked
 * besides what one of them brings that was not asked. Covers stay with whoever sends anything.
 */
export function withChosen(
  request: ReportRequest,
  besides: readonly RequestLine[],
  {
    templates,
    orgUnits,
  }: { readonly templates: ReadonlySet<string>; readonly orgUnits: ReadonlySet<string> },
): ReportRequest {
  const isChosen = (line: RequestLine) => templates.has(line.template) && orgUnits.has(line.orgUnit);
  const asked = new Set(request.lines.flatMap(({ template, orgUnit }) => [template, orgUnit]));
  const added = besides.filter(({ template, orgUnit }) => !asked.has(template) || !asked.has(orgUnit));
  return { ...request, lines: [...request.lines, ...added].filter(isChosen) };
}

/** The catalogue in which just this is asked for in the period; what is asked in others stays. */
export const withRequest = (catalogue: Catalogue, { period, dueDate, lines }: ReportRequest): Catalogue => ({
  ...catalogue,
  periods: catalogue.periods.map((one) => (one.id === period ? { ...one, dueDate } : one)),
  assignments: [
    ...catalogue.assignments.filter((one) => one.period !== period),
    ...lines.map((line) => ({ ...line, period })),
  ],
});

/** Whether a catalogue asks just this already. */
export function isAskedIn(
  { periods, assignments }: Catalogue,
  { period, dueDate, lines }: ReportRequest,
): boolean {
  const said = (some: readonly RequestLine[]) =>
    JSON.stringify(
      some.map((one) => [lineKey(one), one.duty, one.dueDate ?? "", one.cutOffDate ?? ""].join(" ")).sort(),
    );
  const own = assignments.filter((one) => one.period === period);
  return periods.find(({ id }) => id === period)?.dueDate === dueDate && said(own) === said(lines);
}
