import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { tablesOfFolder } from "../../../app";
import { figuresSql, nationSql, tablesIssue, textsSql } from "../../../core/tables";
import { findFolder } from "../../../host/node";
import type { Answer, TablesEngine, TablesOnDisk } from "../../../host/tables";
import { fill } from "../../../i18n";
import { type Command, type CommandCall, CannotRun } from "../command";
import { printJson } from "../json";
import { sayIssues } from "../say-issues";

/** Written down in assets/sql. */
const WRITTEN = ["completeness", "silent", "not-disseminated", "falling-rates", "same-text", "corrected"];
/** Made from the dictionary: they follow the templates. */
const MADE = { figures: figuresSql, nation: nationSql, texts: textsSql };
export const QUESTIONS: readonly string[] = [...WRITTEN, ...Object.keys(MADE)];

/** `khoagiao query ("SELECT …" | --question NAME) DIR …`: SQL over open tables, answered by DuckDB. */
export const queryCommand: Command = async (call) => {
  const { question } = call.options;
  const [given, ...others] = call.paths;
  const places = question === undefined ? others : call.paths;
  if (places.length === 0) throw new CannotRun(call.words.questionMissing);
  const known = { questions: QUESTIONS.join(", ") };
  if (question !== undefined && !QUESTIONS.includes(question))
    throw new CannotRun(fill(call.words.unknownQuestion, { found: question, ...known }));
  const folders = await Promise.all(places.map((place) => folderAt(place, call)));
  const engine = await engineOver(folders, call);
  try {
    const sql = question === undefined ? (given ?? "") : await textOf(question, folders, call);
    const answer = await answered(engine, sql, call);
    for (const line of sayAnswer(answer, call)) call.terminal.print(line);
    return 0;
  } finally {
    engine.close();
  }
};

async function folderAt(place: string, call: CommandCall): Promise<TablesOnDisk> {
  const found = await findFolder(place);
  const tables = found.ok ? await tablesOfFolder(found.value) : found;
  if (!tables.ok) throw new CannotRun(sayIssues(tables.issues, call).join("\n"));
  return { folder: path.resolve(place), tables: tables.value };
}

async function engineOver(folders: readonly TablesOnDisk[], call: CommandCall): Promise<TablesEngine> {
  const { DUCKDB_PACKAGE, TablesEngine } = await import("../../../host/tables");
  const spill = path.join(tmpdir(), "khoagiao-duckdb");
  const engine = await TablesEngine.over(folders, { memory: "4GB", spill });
  if (engine === undefined) throw new CannotRun(fill(call.words.noDuckdb, { package: DUCKDB_PACKAGE }));
  await engine.view("texts", textsSql(entriesOf(folders)));
  const [twice] = (await engine.ask(TWICE)).rows;
  if (twice === undefined) return engine;
  engine.close();
  const [period, board] = twice.map(String);
  const issue = tablesIssue("tables.exported-twice", {}, { found: `${period}, ${board}` });
  throw new CannotRun(sayIssues([issue], call).join("\n"));
}

const TWICE =
  "SELECT period, board FROM periods GROUP BY period, board HAVING COUNT(*) > 1 ORDER BY period, board";

/** Each table of entries once, whatever folders it lies in. */
const entriesOf = (folders: readonly TablesOnDisk[]) => [
  ...new Map(
    folders.flatMap(({ tables }) =>
      tables.filter(({ template }) => template !== undefined).map((table) => [table.name, table] as const),
    ),
  ).values(),
];

async function textOf(
  question: string,
  folders: readonly TablesOnDisk[],
  { sqlFolder = "assets/sql" }: CommandCall,
): Promise<string> {
  const made = Object.entries(MADE).find(([name]) => name === question)?.[1];
  if (made !== undefined) return made(entriesOf(folders));
  return readFile(path.join(sqlFolder, `${question}.sql`), "utf8");
}

async function answered(engine: TablesEngine, sql: string, { words }: CommandCall): Promise<Answer> {
  try {
    if (!(await engine.isQuestion(sql))) throw new CannotRun(words.notAQuestion);
    return await engine.ask(sql);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new CannotRun(fill(words.sqlRefused, { message }));
  }
}

function sayAnswer({ columns, rows }: Answer, { options, words }: CommandCall): readonly string[] {
  const cells = rows.map((row) => row.map(asShown));
  if (options.json === true) return [printJson({ columns, rows: cells })];
  const lines = [columns, ...cells.map((row) => row.map((cell) => (cell === null ? "" : String(cell))))];
  return [...lines.map((cells) => cells.join("\t")), fill(words.rowsAnswered, { count: rows.length })];
}

/** As many digits as Excel shows of a number: 0.5 - 0.4 is 0.1, and not 0.09999999999999998. */
const asShown = (cell: unknown): unknown => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell);
