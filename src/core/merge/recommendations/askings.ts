import { given } from "../../base";
import { type CatalogueIndex, type Template, kindOf } from "../../catalogue";
import { type AskedBefore, type Entry, type SubmissionOutcome, entryKey, valueText } from "../../submissions";
import { boardColumns } from "../board-columns";
import { fileOf } from "../collect-files";
import type { MergedBefore, TemplateSummary } from "../model";

/** One asking, with the row it was read from. */
export interface Asking extends AskedBefore {
  readonly at: {
    /** `Source.number`. */
    readonly source: number;
    /** Row in the unit's own sheet. */
    readonly row: number;
    /** Place among the counted rows of its template, from 0. */
    readonly place: number;
  };
}

/** Everything units ask of the board in these templates: the counted rows of those in which the board has a column of its own. */
export function askingsIn(templates: readonly TemplateSummary[], index: CatalogueIndex): readonly Asking[] {
  return templates.flatMap(({ template, blocks }) => {
    const byBoard = boardColumns(template);
    if (template.layout === "cover" || byBoard.size === 0) return [];
    let place = -1;
    return blocks.flatMap(({ orgUnit, source, period, entries }) =>
      entries.flatMap(({ values, row }): readonly Asking[] => {
        place += 1;
        const key = entryKey(template, values);
        if (key === undefined) return [];
        const world = { index, period: index.period(period) };
        const reply = saidIn(values, [...byBoard], template, world).join("; ");
        return [
          {
            ...{ template: template.code, orgUnit, key, period },
            text: textOf(values, template, world),
            ...given({ reply: reply === "" ? undefined : reply }),
            at: { source, row, place },
          },
        ];
      }),
    );
  });
}

type World = Parameters<typeof valueText>[2];

/** What is the matter, and what is asked for. */
const textOf = (values: Entry["values"], template: Template, world: World): string =>
  saidIn(values, proseOf(template), template, world).join("\n");

/** The prose a row cannot do without. */
const proseOf = ({ fields, rowKey }: Template): readonly string[] =>
  fields
    .filter((field) => kindOf(field).holds === "text" && (field.required || rowKey.includes(field.key)))
    .map(({ key }) => key);

/**
 * The words of an asking (`AskedBefore.text`) by the fields they stood in: line by line where there are as many lines as fields,
 * else as the lines must be shared out for the row to be about `key`. Empty where they cannot be told apart.
 */
export function askedTexts(
  { text, key }: Pick<AskedBefore, "text" | "key">,
  template: Template,
): Readonly<Record<string, string>> {
  const prose = proseOf(template);
  const lines = text === "" ? [] : text.split("\n");
  const named = (parts: readonly string[]) =>
    Object.fromEntries(prose.flatMap((field, at) => (parts[at] === undefined ? [] : [[field, parts[at]]])));
  if (lines.length === prose.length) return named(lines);
  if (waysToShareOut(lines.length, prose.length) > MOST_WAYS) return {};
  return (
    sharedOut(lines, prose.length)
      .map(named)
      .find((texts) => entryKey(template, texts) === key) ?? {}
  );
}

const MOST_WAYS = 2_000;

/** In how many places the texts may end: all but the last of `count` texts end behind one of the lines before the last. */
function waysToShareOut(lines: number, count: number): number {
  let ways = 1;
  for (let text = 1; text < count; text += 1) ways = (ways * (lines - text)) / text;
  return ways;
}

/** Every way to make so many texts of lines, each of one line or more, in their order. */
function sharedOut(lines: readonly string[], count: number): readonly (readonly string[])[] {
  if (count <= 1) return count === 1 && lines.length > 0 ? [[lines.join("\n")]] : [];
  return lines.slice(1).flatMap((_, at) => {
    const first = lines.slice(0, at + 1).join("\n");
    return sharedOut(lines.slice(at + 1), count - 1).map((rest) => [first, ...rest]);
  });
}

const saidIn = (
  values: Entry["values"],
  keys: readonly string[],
  { fields }: Template,
  world: World,
): readonly string[] =>
  fields.flatMap((field) => {
    const value = keys.includes(field.key) ? values[field.key] : undefined;
    const text = value === undefined ? "" : valueText(value, field, world).trim();
    return text === "" ? [] : [text];
  });

/**
 * What is known of earlier periods, each asking once: from reports and summaries handed in beside, and from what the summaries
 * among the files remember.
 */
export function allAskedBefore(
  outcomes: readonly SubmissionOutcome[],
  before: readonly MergedBefore[],
  index: CatalogueIndex,
): readonly AskedBefore[] {
  const all = [
    ...before.flatMap(({ templates, askedBefore }) => [...askingsIn(templates, index), ...askedBefore]),
    ...outcomes.flatMap((outcome) => fileOf(outcome).askedBefore ?? []),
  ];
  const once = new Map<string, AskedBefore>();
  for (const { template, orgUnit, key, period, text, reply } of all) {
    const name = JSON.stringify([index.period(period)?.cutOffDate ?? "", period, template, orgUnit, key]);
    const known = once.get(name);
    once.set(name, {
      ...{ template, orgUnit, key, period, text: known?.text || text },
      ...given({ reply: known?.reply ?? reply }),
    });
  }
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, asked]) => asked);
}
