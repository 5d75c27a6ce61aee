import type { Assignment, Duty } from "../../model";

/** Every combination of some units, templates and periods. */
export interface AssignmentLine {
  readonly units: readonly string[];
  readonly templates: readonly string[];
  readonly periods: readonly string[];
  readonly duty: Duty;
}

export const owes = (
  units: readonly string[],
  templates: string,
  periods: readonly string[],
): AssignmentLine => ({
  units,
  templates: templates.split(" "),
  periods,
  duty: "mandatory",
});
export const maySend = (...parts: Parameters<typeof owes>): AssignmentLine => ({
  ...owes(...parts),
  duty: "voluntary",
});
export const maySendToCompare = (...parts: Parameters<typeof owes>): AssignmentLine => ({
  ...owes(...parts),
  duty: "comparison",
});

/** The single assignments. */
export function expanded({ units, templates, periods, duty }: AssignmentLine): readonly Assignment[] {
  return periods.flatMap((period) =>
    units.flatMap((orgUnit) => templates.map((template) => ({ orgUnit, template, period, duty }))),
  );
}

/** The periods of a year after which everything is due, and those which ask only for what moves fast. */
export const fullReports = (year: number): readonly string[] => [`${year}-H1`, `${year}`];
export const shortReports = (year: number): readonly string[] => [
  ...numbered(`${year}-M`, 12, 2),
  ...numbered(`${year}-Q`, 4, 1),
  `${year}-9M`,
];

const numbered = (prefix: string, count: number, digits: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at + 1).padStart(digits, "0")}`);
