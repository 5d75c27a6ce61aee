import { exactKey, foldKey, given, groupBy } from "../../../base";
import { BOARD_ITEM } from "../rows/about";
import { type Content, cellText } from "../tables/cell-reading";
import type { CodesMeant } from "./codes-meant";
import type { Found, Located } from "./located";
import type { TableRow } from "./table-row";
import { type ThingsCalled, fieldsCalled, thingsCalled, valuesCalled } from "./things-called";

/**
 * The rows with every reference under its code: boards write names where codes belong ("Văn phòng Huyện ủy" for VPHU).
 * A name that one thing bears is read, and said; one that several bear is an error; what nothing bears stays as it is.
 */
export function underCodes(found: Found): Found {
  const to = thingsCalled(found);
  return { ...found, ...aboutUnits(found, to), ...aboutDuties(found, to), ...aboutTemplates(found, to) };
}

const aboutUnits = ({ about, orgUnits, directives, tasks }: Found, to: ThingsCalled) => ({
  about: changed(about, ({ item, row }) =>
    foldKey(item.item) === foldKey(BOARD_ITEM)
      ? given({ value: inContent(item.value, reading(row, "value", to.orgUnits)) })
      : {},
  ),
  orgUnits: changed(orgUnits, ({ item, row }) => ({
    kind: reading(row, "kind", to.unitKinds)(item.kind),
    successors: item.successors.map(reading(row, "successors", to.orgUnits)),
    ...given({ parent: inOptional(item.parent, reading(row, "parent", to.orgUnits)) }),
  })),
  directives: changed(directives, ({ item, row }) =>
    given({ implements: inOptional(item.implements, reading(row, "implements", to.directives)) }),
  ),
  tasks: changed(tasks, ({ item, row }) => ({
    directive: reading(row, "directive", to.directives)(item.directive),
  })),
});

const aboutDuties = ({ periods, assignments }: Found, to: ThingsCalled) => ({
  periods: changed(periods, ({ item, row }) => ({
    kind: reading(row, "kind", to.periodKinds)(item.kind),
    ...given({
      parts: item.parts?.map(reading(row, "parts", to.periods)),
      plan: inOptional(item.plan, reading(row, "plan", to.periods)),
    }),
  })),
  assignments: changed(assignments, ({ item, row }) => ({
    orgUnit: item.orgUnit.map(reading(row, "orgUnit", to.reporters)),
    template: item.template.map(reading(row, "template", to.templates)),
    period: item.period.map(reading(row, "period", to.periods)),
  })),
});

/** First of which template a row is: by that its columns are known. */
function aboutTemplates(found: Found, to: ThingsCalled) {
  const placed = changed(found.fields, ({ item, row }) => ({
    template: reading(row, "template", to.templates)(item.template),
    ...given({ list: inOptional(item.list, reading(row, "list", to.lists)) }),
  }));
  const fieldsOf = fieldsCalled(placed);
  const valuesOf = valuesCalled(found, to);
  const byPlace = groupBy(placed, ({ item }) => placeOf(item.template, item.key));
  return {
    fields: changed(placed, ({ item, row }) => {
      const meant = fieldsOf(item.template);
      return given({
        numerator: inContent(item.numerator, reading(row, "numerator", meant)),
        denominator: inContent(item.denominator, reading(row, "denominator", meant)),
        followUpAs: inOptional(item.followUpAs, reading(row, "followUpAs", valuesOf(item))),
      });
    }),
    templates: changed(found.templates, ({ item, row }) => ({
      rowKey: item.rowKey.map(reading(row, "rowKey", fieldsOf(item.code))),
      groupBy: item.groupBy.map(reading(row, "groupBy", fieldsOf(item.code))),
    })),
    rules: changed(found.rules, ({ item, row }) => {
      const template = reading(row, "template", to.templates)(item.template);
      return { template, field: reading(row, "field", fieldsOf(template))(item.field) };
    }),
    presets: changed(found.presets, ({ item, row }) => {
      const template = reading(row, "template", to.templates)(item.template);
      const field = reading(row, "field", fieldsOf(template))(item.field);
      const [of] = byPlace.get(placeOf(template, field)) ?? [];
      const meant = of && valuesOf(of.item);
      return { template, field, ...given({ value: inContent(item.value, reading(row, "value", meant)) }) };
    }),
    mappings: changed(found.mappings, ({ item, row }) => {
      const template = reading(row, "template", to.templates)(item.template);
      const field = inOptional(item.field, reading(row, "field", fieldsOf(template)));
      return { template, ...given({ field }) };
    }),
  };
}

const placeOf = (template: string, key: string): string => `${template}\n${key}`;

const changed = <Row extends object>(
  located: readonly Located<Row>[],
  change: (one: Located<Row>) => Partial<Row>,
): readonly Located<Row>[] => located.map((one) => ({ item: { ...one.item, ...change(one) }, row: one.row }));

/** The code a text of a cell means; what is told of it. Of what may mean several things nothing is left: one error is enough. */
const reading =
  <Key extends string>(row: TableRow<Key>, column: Key, meant: CodesMeant | undefined) =>
  (text: string): string => {
    const codes = meant?.(text) ?? [];
    const [code = text, second] = codes;
    if (second !== undefined) {
      row.tell("catalogue.name-of-several", column, { found: text, facts: { codes: codes.join("; ") } });
      return "";
    }
    if (exactKey(code) !== exactKey(text))
      row.tell("catalogue.read-by-name", column, { found: text, facts: { code } });
    return code;
  };

const inOptional = (text: string | undefined, read: (text: string) => string): string | undefined =>
  text === undefined ? undefined : read(text);

/** Only texts are names: a number stays one. */
const inContent = (content: Content | undefined, read: (text: string) => string): Content | undefined =>
  content?.kind === "text" ? { ...content, value: read(cellText(content)) } : content;
