import type { OpenReport } from "../../../app";
import {
  type Control,
  type Directive,
  type Mark,
  type OrgUnit,
  type Search,
  directiveSearch,
  orgUnitSearch,
  validOn,
} from "../../../core/catalogue";

/** What a picker offers: the text the cell will hold, what of it was met, and what it is about. */
export interface Offer {
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly about: string;
}

export type PickerSearch = (query: string, most: number) => readonly Offer[];

/** The search behind a picker. Nothing typed yet: the first of the catalogue, as its board ordered them. */
export function pickerSearch(control: Control, report: OpenReport): PickerSearch {
  return control === "directive" ? directives(report) : orgUnits(report);
}

/** Builds the search behind a picker little by little, so that the first letter finds it ready and nothing waits. */
export function readySearch(control: Control, report: OpenReport): void {
  const { prepare } = control === "directive" ? directivesFound(report) : orgUnitsFound(report);
  const step = (): void => {
    if (!prepare()) setTimeout(step);
  };
  setTimeout(step);
}

function directives(report: OpenReport): PickerSearch {
  const { catalogue } = report.index;
  const offer = ({ label, subject }: Directive, marks: readonly Mark[]): Offer => ({
    label,
    marks,
    about: subject,
  });
  return (query, most) =>
    query.trim() === ""
      ? catalogue.directives.slice(0, most).map((directive) => offer(directive, []))
      : directivesFound(report)
          .find(query, most)
          .map(({ value, marks }) => offer(value, marks));
}

function orgUnits(report: OpenReport): PickerSearch {
  const { index, period } = report;
  const units = index.catalogue.orgUnits;
  const offer = ({ name, shortName }: OrgUnit, marks: readonly Mark[]): Offer => ({
    label: name,
    marks,
    about: shortName === name ? "" : shortName,
  });
  return (query, most) =>
    query.trim() === ""
      ? units
          .filter((unit) => validOn(unit, period.cutOffDate))
          .slice(0, most)
          .map((unit) => offer(unit, []))
      : orgUnitsFound(report)
          .find(query, most)
          .map(({ value, marks }) => offer(value, marks));
}

const directivesFound = ({ index: { catalogue } }: OpenReport): Search<Directive> =>
  directiveSearch(catalogue.directives);

/** One search a day, built when its picker is first gone to. */
const orgUnitSearches = new WeakMap<object, Search<OrgUnit>>();

function orgUnitsFound({ index: { catalogue }, period }: OpenReport): Search<OrgUnit> {
  const known = orgUnitSearches.get(period) ?? orgUnitSearch(catalogue.orgUnits, period.cutOffDate);
  orgUnitSearches.set(period, known);
  return known;
}
