import { groupBy } from "../../../base";
import { COVER_FIELDS } from "../../cover-fields";
import { kindOf } from "../../field-kinds";
import type { ChoiceRow, FieldRecord } from "../rows/rows";
import { type Called, type CodesMeant, codesMeant } from "./codes-meant";
import type { Found, Located } from "./located";

/** What the rows of a catalogue may refer to, by what it is called. */
export interface ThingsCalled {
  readonly directives: CodesMeant;
  readonly orgUnits: CodesMeant;
  readonly unitKinds: CodesMeant;
  /** Units, and kinds of units by their code with “@” or their name. */
  readonly reporters: CodesMeant;
  readonly periods: CodesMeant;
  readonly periodKinds: CodesMeant;
  readonly templates: CodesMeant;
  readonly lists: CodesMeant;
}

export function thingsCalled({
  directives,
  orgUnits,
  unitKinds,
  periods,
  templates,
  choices,
  fields,
}: Found): ThingsCalled {
  const units = orgUnits.map(({ item: { code, name, shortName, aliases } }) => ({
    code,
    names: [name, shortName, ...aliases],
  }));
  const kinds = unitKinds.map(({ item: { code, name } }) => ({ code, names: [name] }));
  const byList = groupBy(choices, ({ item }) => item.list);
  const periodList = fields.find(({ item }) => item.key === COVER_FIELDS.periodKind)?.item.list ?? "";
  return {
    directives: codesMeant(
      directives.map(({ item: { id, label, aliases, number = "", symbol = "" } }) => ({
        code: id,
        names: [label, ...aliases, number !== "" && symbol !== "" ? `${number}-${symbol}` : ""],
      })),
    ),
    orgUnits: codesMeant(units),
    unitKinds: codesMeant(kinds),
    reporters: codesMeant([
      ...units,
      ...kinds.map(({ code, names }) => ({ code: `@${code}`, names: [code, ...names] })),
    ]),
    periods: codesMeant(periods.map(({ item: { id, name } }) => ({ code: id, names: [name] }))),
    periodKinds: choicesCalled(byList.get(periodList)),
    templates: templatesCalled({ templates }),
    lists: codesMeant(
      [...byList].map(([code, listed]) => ({ code, names: listed.map(({ item }) => item.listName) })),
    ),
  };
}

export const templatesCalled = ({ templates }: Pick<Found, "templates">): CodesMeant =>
  codesMeant(
    templates.map(({ item: { code, title, shortTitle } }) => ({ code, names: [title, shortTitle] })),
  );

const choicesCalled = (listed: readonly Located<ChoiceRow>[] = []): CodesMeant =>
  codesMeant(
    listed.map(({ item: { value, code = "", aliases } }) => ({ code: value, names: [code, ...aliases] })),
  );

/** The fields of a template. */
export function fieldsCalled(fields: readonly Located<FieldRecord>[]): (template: string) => CodesMeant {
  const byTemplate = groupBy(fields, ({ item }) => item.template);
  const called = ({ item: { key, label, aliases } }: Located<FieldRecord>): Called => ({
    code: key,
    names: [label, ...aliases],
  });
  const known = new Map([...byTemplate].map(([code, of]) => [code, codesMeant(of.map(called))]));
  return (template) => known.get(template) ?? NOTHING;
}

const NOTHING = codesMeant([]);

/** What a value of a field may be, where it is the name of something: a directive, a unit, a choice. */
export function valuesCalled(
  { choices }: Pick<Found, "choices">,
  { directives, orgUnits }: ThingsCalled,
): (field: FieldRecord) => CodesMeant | undefined {
  const byList = groupBy(choices, ({ item }) => item.list);
  const lists = new Map([...byList].map(([code, listed]) => [code, choicesCalled(listed)]));
  return (field) => {
    const { holds } = kindOf(field);
    if (holds === "directive") return directives;
    if (holds === "org-unit") return orgUnits;
    return holds === "choice" ? lists.get(field.list ?? "") : undefined;
  };
}
