import type { Language, Words } from "../../i18n";

/** What a command was given and where it may speak. */
export interface CommandCall {
  /** Positional arguments after the command's name. */
  readonly paths: readonly string[];
  readonly options: Options;
  readonly language: Language;
  readonly words: Words;
  readonly terminal: Terminal;
  readonly readingThread?: URL;
  readonly sqlFolder?: string;
}

export interface Options {
  readonly catalogue?: string;
  /** Name of a shipped catalogue. */
  readonly start?: string;
  readonly list?: boolean;
  /** How the periods of a year lie, and how many working days units have. */
  readonly profile?: string;
  readonly "working-days"?: string;
  readonly period?: string;
  readonly "org-unit"?: string[];
  readonly all?: boolean;
  readonly out?: string;
  /** Code of the template a form stands for. */
  readonly as?: string;
  /** Name of a sheet. */
  readonly sheet?: string;
  /** Name of a question that comes with the program. */
  readonly question?: string;
  /** Of tables: csv or parquet. */
  readonly format?: string;
  readonly "as-of"?: string;
  readonly provisional?: boolean;
  /** A folder that keeps what was read, for the next run. */
  readonly cache?: string;
  readonly compare?: string;
  readonly date?: string;
  readonly verify?: string;
  /** The board's own Word models of its report and of the internal annex; where the shipped ones are written to. */
  readonly model?: string;
  readonly "internal-model"?: string;
  readonly "model-out"?: string;
  /** Workbooks that hold the board's decisions. */
  readonly decisions?: string[];
  readonly "no-pane"?: boolean;
  readonly json?: boolean;
}

/** Where a command runs. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** The built `reading-thread.ts`; without it everything is read in this thread. */
  readonly readingThread?: URL;
  /** Where the questions lie that come with the program. */
  readonly sqlFolder?: string;
}

export interface Terminal {
  /** The answer: stdout. */
  print(text: string): void;
  /** Everything else: stderr. */
  complain(text: string): void;
}

/** Answers the exit code. */
export type Command = (call: CommandCall) => Promise<number>;

/** The call itself is wrong, or its output cannot be written: exit code 2, with this message for the user. */
export class CannotRun extends Error {}
