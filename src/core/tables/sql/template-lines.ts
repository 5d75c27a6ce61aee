import { ADDED_UP, aggregationOf, kindOf } from "../../catalogue";
import { ROW_COUNT } from "../../summary";
import type { FieldFacts } from "../model";
import {
  COUNTS,
  type EntriesShape,
  toDouble,
  toVarchar,
  columnsByField,
  sqlFigures,
  sqlText,
} from "./sql-figure";

/** Which lines are made: of what, and how the summary calls them. */
interface Lines {
  /** Columns by which rows belong together besides period, board and unit. */
  readonly groups: readonly string[];
  /** Columns of each kind of line. */
  readonly sets: readonly (readonly string[])[];
  readonly line: string;
  readonly member: string;
  /** Over rows that are not to be added up (RULES.md M12). */
  readonly isOverRows?: boolean;
}

const isAddedUp = ({ columns }: EntriesShape, key: string): boolean =>
  columns.some(({ field }) => field?.key === key && ADDED_UP.has(field.aggregate.op));

const NO_TEXT = toVarchar("NULL");

/** The total of a template and a line for each unit. */
export const totalAndUnits = (table: EntriesShape): readonly string[] => [
  figureLines(table, {
    groups: [],
    sets: [
      ["period", "board", "unit"],
      ["period", "board"],
    ],
    line: "CASE WHEN unit IS NULL THEN 'total' ELSE 'unit' END",
    member: NO_TEXT,
    isOverRows: table.template?.isRowByRow === true,
  }),
  ...modeLines(table, { by: ["unit"], line: "unit" }),
  ...modeLines(table, { by: [], line: "total" }),
];

/** The total over all boards: `line` is 'nation', and there is no board. */
export const nationTotal = (table: EntriesShape): string =>
  figureLines(table, {
    groups: [],
    sets: [["period"], ["period", "board"]],
    line: NATION_LINE,
    member: NO_TEXT,
  });

const NATION_LINE = "CASE WHEN board IS NULL THEN 'nation' ELSE 'total' END";

/** A line for each group of the template, where it has some. */
export function groupLines(table: EntriesShape): readonly string[] {
  const columns = columnsByField(table);
  const groups = (table.template?.groupBy ?? []).flatMap((key) => columns.get(key) ?? []);
  if (groups.length === 0) return [];
  const texts = groups.map((name) => memberText(name, fieldOf(table, name)));
  const [single = ""] = texts;
  const known = texts.map((text) => `COALESCE(${text}, '')`);
  const member = texts.length === 1 ? single : `CONCAT(${known.join(", ' | ', ")})`;
  const by = ["period", "board", ...groups];
  return [
    figureLines(table, { groups, sets: [by], line: "'group'", member }),
    ...modeLines(table, { by: groups, line: "group", member }),
  ];
}

/** How many rows hold each choice, for the fields counted that way. */
export const choiceLines = (table: EntriesShape): readonly string[] =>
  table.columns.flatMap(({ name, field }) =>
    field === undefined || aggregationOf(field).gives !== "row-counts"
      ? []
      : [
          [
            `SELECT period, board, ${templateText(table)} AS template, 'choice' AS line, ${NO_TEXT} AS unit,`,
            `${memberText(name, field)} AS member, ${sqlText(field.key)} AS field,`,
            `${toDouble("COUNT(*)")} AS figure, ${NO_TEXT} AS figure_text`,
            `FROM ${table.name} WHERE ${COUNTS}${latest(field)} GROUP BY period, board, ${name}`,
          ].join("\n"),
        ],
  );

/** Of a stock only that of the last day counts. */
const latest = ({ isStock }: FieldFacts): string => (isStock === true ? " AND NOT earlier_stock" : "");

const templateText = ({ template }: EntriesShape): string => sqlText(template?.code ?? "");
const fieldOf = ({ columns }: EntriesShape, name: string) => columns.find((one) => one.name === name)?.field;

/** A value as the summary names it, a whole number without decimals. */
function memberText(column: string, field: FieldFacts | undefined): string {
  const isWhole = field !== undefined && kindOf(field).isWhole;
  return toVarchar(isWhole ? `CAST(${column} AS BIGINT)` : column);
}

/**
 * What a unit's rows come to is worked out first, and all lines from that: one reading of the rows, whatever their number
 * (RULES.md M12). Each figure becomes a row of its own by a list of the fields.
 */
function figureLines(table: EntriesShape, { groups, sets, line, member, isOverRows = false }: Lines): string {
  const figures = sqlFigures(table).filter(({ field }) => !isOverRows || !isAddedUp(table, field));
  const of = (isText: boolean): string =>
    figures
      .filter((one) => one.isText === isText)
      .map(({ field, figure }) => `WHEN ${sqlText(field)} THEN ${figure}`)
      .join("\n  ");
  const fields = [ROW_COUNT, ...figures.map(({ field }) => field)].map((field) => `(${sqlText(field)})`);
  const ofUnits = ["period", "board", "unit", ...groups];
  const [absent] = ["unit", "board"].filter((name) => sets.every((set) => !set.includes(name)));
  const unit = absent === "unit" ? NO_TEXT : "unit";
  const texts = of(true);
  return [
    `SELECT * FROM (`,
    `SELECT period, board, ${templateText(table)} AS template, ${line} AS line, ${unit} AS unit, ${member} AS member, field,`,
    `CASE field WHEN ${sqlText(ROW_COUNT)} THEN ${toDouble("SUM(entry_count)")}\n  ${of(false)} END AS figure,`,
    texts === "" ? `${NO_TEXT} AS figure_text` : `CASE field ${texts} END AS figure_text`,
    `FROM (SELECT ${[...ofUnits, "COUNT(*) AS entry_count", ...figures.flatMap(({ kept }) => kept)].join(",\n  ")}`,
    `FROM ${table.name} WHERE ${COUNTS} GROUP BY ${ofUnits.join(", ")}) AS of_units`,
    `CROSS JOIN (VALUES ${fields.join(", ")}) AS fields (field)`,
    `GROUP BY GROUPING SETS (${sets.map((set) => `(${[...set, "field"].join(", ")})`).join(", ")})`,
    `) AS figure_lines WHERE figure IS NOT NULL OR figure_text IS NOT NULL`,
  ].join("\n");
}

interface ModeLines {
  readonly by: readonly string[];
  readonly line: string;
  readonly member?: string;
}

/** The most frequent value of each field that is condensed so; of equally frequent ones the smallest. */
function modeLines(table: EntriesShape, { by, line, member = NO_TEXT }: ModeLines): readonly string[] {
  const keys = ["period", "board", ...by];
  return table.columns.flatMap(({ name, field }) => {
    if (field?.aggregate.op !== "mode") return [];
    const isNumber = kindOf(field).holds === "number";
    const place = `ROW_NUMBER() OVER (PARTITION BY ${keys.join(", ")} ORDER BY COUNT(*) DESC, ${name}) AS place`;
    return [
      [
        `SELECT period, board, ${templateText(table)} AS template, ${sqlText(line)} AS line,`,
        `${by.includes("unit") ? "unit" : NO_TEXT} AS unit, ${member} AS member, ${sqlText(field.key)} AS field,`,
        `${isNumber ? name : toDouble("NULL")} AS figure, ${isNumber ? NO_TEXT : toVarchar(name)} AS figure_text`,
        `FROM (SELECT ${[...keys, name, place].join(", ")} FROM ${table.name}`,
        `WHERE ${COUNTS}${latest(field)} AND ${name} IS NOT NULL GROUP BY ${[...keys, name].join(", ")}) AS ranked WHERE place = 1`,
      ].join("\n"),
    ];
  });
}
