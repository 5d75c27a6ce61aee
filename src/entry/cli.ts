import { parseArgs } from "node:util";
import { MAIN_LANGUAGE, fill, isLanguage, languages, wordsIn } from "../i18n";
import { CannotRun, type Command, type Options, type Surroundings, type Terminal } from "./commands/command";

interface KnownCommand {
  /** Loaded when it is called: to merge, nobody waits for what writes Word papers. */
  readonly load: () => Promise<Command>;
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
    load: async () => (await import("./commands/catalogue-command")).catalogueCommand,
    takes: ["catalogue", "start", "list", "out"],
    writes: ".xlsx",
    takesMore: never,
  },
  templates: {
    load: async () => (await import("./commands/templates-command")).templatesCommand,
    takes: ["catalogue", "start", "period", "org-unit", "all", "out", "compare", "no-pane", "json"],
    takesMore: namesUnits,
  },
  check: {
    load: async () => (await import("./commands/check-command")).checkCommand,
    takes: ["catalogue", "start", "json"],
    takesMore: always,
  },
  merge: {
    load: async () => (await import("./commands/merge-command")).mergeCommand,
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
    load: async () => (await import("./commands/papers/report-command")).reportCommand,
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
    load: async () => (await import("./commands/next-year-command")).nextYearCommand,
    takes: ["catalogue", "start", "out", "profile", "working-days"],
    writes: ".xlsx",
    takesMore: never,
  },
  request: {
    load: async () => (await import("./commands/papers/request-command")).requestCommand,
    takes: ["catalogue", "start", "period", "out", "date", "json"],
    writes: ".docx",
    takesMore: never,
  },
  letters: {
    load: async () => (await import("./commands/papers/letters-command")).lettersCommand,
    takes: ["catalogue", "start", "out", "date", "json"],
    takesMore: always,
  },
  returns: {
    load: async () => (await import("./commands/papers/returns-command")).returnsCommand,
    takes: ["catalogue", "start", "out", "json"],
    takesMore: always,
  },
  export: {
    load: async () => (await import("./commands/tables/export-command")).exportCommand,
    takes: ["catalogue", "start", "out", "format", "json"],
    takesMore: always,
  },
  import: {
    load: async () => (await import("./commands/tables/import-command")).importCommand,
    takes: ["catalogue", "start", "out", "period", "json"],
    writes: ".xlsx",
    takesMore: always,
  },
  query: {
    load: async () => (await import("./commands/tables/query-command")).queryCommand,
    takes: ["question", "json"],
    takesMore: always,
  },
  cite: {
    load: async () => (await import("./commands/cite-command")).citeCommand,
    takes: ["catalogue", "start", "out", "json"],
    writes: ".xlsx",
    takesMore: always,
  },
  form: {
    load: async () => (await import("./commands/forms/form-command")).formCommand,
    takes: ["sheet", "as", "catalogue", "start", "out", "period", "org-unit", "all", "json"],
    writes: ".xlsx",
    takesMore: always,
  },
  demo: {
    load: async () => (await import("./commands/demo-command")).demoCommand,
    takes: [],
    takesMore: never,
  },
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
    return await runCommand(args, { ...surroundings, terminal });
  } catch (error) {
    terminal.complain(error instanceof CannotRun ? error.message : sayFault(error));
    return 2;
  }
}

const sayFault = (error: unknown): string =>
  fill(wordsIn(MAIN_LANGUAGE).programFault, {
    trace: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });

async function runCommand(args: readonly string[], { terminal, ...rest }: Surroundings): Promise<number> {
  const { values, positionals } = parse(args);
  const { lang: language = MAIN_LANGUAGE } = values;
  if (!isLanguage(language))
    throw new CannotRun(fill(wordsIn(MAIN_LANGUAGE).unknownLanguage, { languages: TAKEN, found: language }));
  const words = wordsIn(language);
  const [name, ...paths] = positionals;
  if (values.help === true || name === undefined) {
    const { QUESTIONS } = await import("./commands/tables/query-command");
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
  const run = await command.load();
  return run({ paths, options: values, language, words, terminal, ...rest });
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
