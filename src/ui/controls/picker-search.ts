import type { Control, OpenReport } from "../../app";
import {
  type Directive,
  type Mark,
  type OrgUnit,
  type Search,
  directiveSearch,
  orgUnitSearch,
  validOn,
} from "../../core/catalogue";

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

function directives({ index }: OpenReport): PickerSearch {
  const { catalogue } = index;
  const offer = ({ label, subject }: Directive, marks: readonly Mark[]): Offer => ({
    label,
    marks,
    about: subject,
  });
  return (query, most) =>
    query.trim() === ""
      ? catalogue.directives.slice(0, most).map((directive) => offer(directive, []))
      : kept(directiveSearches, catalogue, () => directiveSearch(catalogue.directives))
          .find(query, most)
          .map(({ value, marks }) => offer(value, marks));
}

function orgUnits({ index, period }: OpenReport): PickerSearch {
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
      : kept(orgUnitSearches, period, () => orgUnitSearch(units, period.cutOffDate))
          .find(query, most)
          .map(({ value, marks }) => offer(value, marks));
}

/** Building a search over thousands of documents takes a moment: once per catalogue, when first typed into. */
const directiveSearches = new WeakMap<object, Search<Directive>>();
const orgUnitSearches = new WeakMap<object, Search<OrgUnit>>();

function kept<T>(searches: WeakMap<object, Search<T>>, of: object, build: () => Search<T>): Search<T> {
  const known = searches.get(of) ?? build();
  searches.set(of, known);
  return known;
}
