import { parseArgs } from "node:util";
import { MAIN_LANGUAGE, fill, isLanguage, languages, wordsIn } from "../i18n";
import { catalogueCommand } from "./commands/catalogue-command";
import { checkCommand } from "./commands/check-command";
import { citeCommand } from "./commands/cite-command";
import { demoCommand } from "./commands/demo-command";
import { exportCommand } from "./commands/tables/export-command";
import { importCommand } from "./commands/tables/import-command";
import { formCommand } from "./commands/forms/form-command";
import { lettersCommand } from "./commands/papers/letters-command";
import { mergeCommand } from "./commands/merge-command";
import { nextYearCommand } from "./commands/next-year-command";
import { CannotRun, type Command, type Options, type Surroundings, type Terminal } from "./commands/command";
import { QUESTIONS, queryCommand } from "./commands/tables/query-command";
import { reportCommand } from "./commands/papers/report-command";
import { requestCommand } from "./commands/papers/request-command";
import { returnsCommand } from "./commands/papers/returns-command";
import { templatesCommand } from "./commands/templates-command";

interface KnownCommand {
  readonly run: Command;
  /** The options it takes; it says itself which it cannot do without. */
  readonly takes: readonly (keyof Options)[];
  /** How the name of the file it writes ends, so that a double click opens it; absent where it writes a folder or none. */
  readonly writes?: ".xlsx" | ".docx";
  /** Whether it is told of files, or units, without an option before them. */
  readonly takesMore: (options: Options) => boolean;
}

const always = () => true;
const never = () => false;
const namesUnits = ({ all, "org-unit": units = [] }: Options) => all !== true && units.length > 0;

const COMMANDS: Readonly<Record<string, KnownCommand>> = {
  catalogue: {
    run: catalogueCommand,
    takes: ["catalogue", "start", "list", "out"],
    writes: ".xlsx",
    takesMore: never,
  },
  templates: {
    run: templatesCommand,
    takes: ["catalogue", "start", "period", "org-unit", "all", "out", "compare", "no-pane", "json"],
    takesMore: namesUnits,
  },
  check: { run: checkCommand, takes: ["catalogue", "start", "json"], takesMore: always },
  merge: {
    run: mergeCommand,
    takes: [
      "catalogue",
      "start",
      "period",
      "out",
      "as-of",
      "decisions",
      "provisional",
      "compare",
      "cache",
      "json",
    ],
    writes: ".xlsx",
    takesMore: always,
  },
  report: {
    run: reportCommand,
    takes: [
      "catalogue",
      "start",
      "out",
      "model",
      "internal-model",
      "model-out",
      "compare",
      "date",
      "verify",
      "json",
    ],
    writes: ".docx",
    takesMore: always,
  },
  "next-year": {
    run: nextYearCommand,
    takes: ["catalogue", "start", "out", "profile", "working-days"],
    writes: ".xlsx",
    takesMore: never,
  },
  request: {
    run: requestCommand,
    takes: ["catalogue", "start", "period", "out", "date", "json"],
    writes: ".docx",
    takesMore: never,
  },
  letters: { run: lettersCommand, takes: ["catalogue", "start", "out", "date", "json"], takesMore: always },
  returns: { run: returnsCommand, takes: ["catalogue", "start", "out", "json"], takesMore: always },
  export: { run: exportCommand, takes: ["catalogue", "start", "out", "format", "json"], takesMore: always },
  import: {
    run: importCommand,
    takes: ["catalogue", "start", "out", "period", "json"],
    writes: ".xlsx",
    takesMore: always,
  },
  query: { run: queryCommand, takes: ["question", "json"], takesMore: always },
  cite: {
    run: citeCommand,
    takes: ["catalogue", "start", "out", "json"],
    writes: ".xlsx",
    takesMore: always,
  },
  form: {
    run: formCommand,
    takes: ["sheet", "as", "catalogue", "start", "out", "period", "org-unit", "all", "json"],
    writes: ".xlsx",
    takesMore: always,
  },
  demo: { run: demoCommand, takes: [], takesMore: never },
};

/** What any command may be told besides. */
const COMMON = new Set(["lang", "help"]);

/** What `--lang` takes, as the usage shows it: "vi|en". */
const TAKEN = languages.join("|");

/** Every option of every command. */
const OPTIONS = {
  catalogue: { type: "string" },
  start: { type: "string" },
  list: { type: "boolean" },
  profile: { type: "string" },
  "working-days": { type: "string" },
  period: { type: "string" },
  "org-unit": { type: "string", multiple: true },
  all: { type: "boolean" },
  out: { type: "string" },
  sheet: { type: "string" },
  as: { type: "string" },
  format: { type: "string" },
  question: { type: "string" },
  "as-of": { type: "string" },
  provisional: { type: "boolean" },
  cache: { type: "string" },
  compare: { type: "string" },
  date: { type: "string" },
  verify: { type: "string" },
  model: { type: "string" },
  "internal-model": { type: "string" },
  "model-out": { type: "string" },
  decisions: { type: "string", multiple: true },
  "no-pane": { type: "boolean" },
  json: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * The command line `khoagiao`. Answers the exit code: 0 done and clean, 1 done and some input has errors,
 * 2 could not run, be it for a fault of ours, which is told with its trace.
 */
export async function main(
  args: readonly string[],
  surroundings: Partial<Surroundings> = {},
): Promise<number> {
  const { terminal = processTerminal } = surroundings;
  try {
    return await run(args, { ...surroundings, terminal });
  } catch (error) {
    terminal.complain(error instanceof CannotRun ? error.message : sayFault(error));
    return 2;
  }
}

const sayFault = (error: unknown): string =>
  fill(wordsIn(MAIN_LANGUAGE).programFault, {
    trace: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });

async function run(args: readonly string[], { terminal, ...rest }: Surroundings): Promise<number> {
  const { values, positionals } = parse(args);
  const { lang: language = MAIN_LANGUAGE } = values;
  if (!isLanguage(language))
    throw new CannotRun(fill(wordsIn(MAIN_LANGUAGE).unknownLanguage, { languages: TAKEN, found: language }));
  const words = wordsIn(language);
  const [name, ...paths] = positionals;
  if (values.help === true || name === undefined) {
    terminal.print(fill(words.usage, { languages: TAKEN, questions: QUESTIONS.join(", ") }));
    return values.help === true ? 0 : 2;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new CannotRun(fill(words.unknownCommand, { command: name }));
  const stranger = Object.keys(values).find(
    (one) => !COMMON.has(one) && !command.takes.some((taken) => taken === one),
  );
  if (stranger !== undefined)
    throw new CannotRun(fill(words.strangeOption, { option: `--${stranger}`, command: name }));
  const [found] = paths;
  if (found !== undefined && !command.takesMore(values))
    throw new CannotRun(fill(words.strangeWord, { found, command: name }));
  const { writes } = command;
  const { out: file } = values;
  if (writes !== undefined && file !== undefined && !file.toLowerCase().endsWith(writes))
    throw new CannotRun(fill(words.outEndsOtherwise, { file, ending: writes }));
  return command.run({ paths, options: values, language, words, terminal, ...rest });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CannotRun(fill(wordsIn(MAIN_LANGUAGE).badOption, { message }));
  }
}

/** Signs that would steer the terminal, from a cell or a file's name, are shown as "�". */
const harmless = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, "\ufffd");

const processTerminal: Terminal = {
  print: (text) => void process.stdout.write(`${harmless(text)}\n`),
  complain: (text) => void process.stderr.write(`${harmless(text)}\n`),
};
