import { type Cited, type ReadDocument, cite } from "../../app/cite";
import { isError } from "../../core/base";
import { type Catalogue, catalogueWorkbook } from "../../core/catalogue";
import { type GuideTask, withDocuments } from "../../core/guide";
import { writeWorkbook } from "../../core/workbook";
import { nodeHost } from "../../host/node";
import { fill, sayIssue } from "../../i18n";
import { type CommandCall, CannotRun, type Command } from "./command";
import { printJson } from "./json";
import { readDocuments } from "./read-documents";
import { sayIssues } from "./say-issues";
import { withCatalogue } from "./with-catalogue";
import { writeKeepingOld } from "./write-output";

/** `khoagiao cite FILE …`: the documents that Word, PDF and text files cite, and what they ask to be done with them. */
export const citeCommand: Command = async (call) => {
  if (call.paths.length === 0) throw new CannotRun(call.words.missingPaths);
  const index = await withCatalogue(call);
  const { texts, issues } = await readDocuments(call.paths);
  const cited = cite(texts, index);
  for (const line of sayIssues([...issues, ...cited.issues], call)) call.terminal.complain(line);
  if (call.options.json === true) call.terminal.print(printJson(jsonCited(cited)));
  else for (const line of sayCited(cited, call)) call.terminal.print(line);
  if (call.options.out !== undefined) await writeAdded(call.options.out, cited, index.catalogue, call);
  const nothingThere = texts.length === 0 && issues.every(({ code }) => code === "file.not-found");
  if (nothingThere) return 2;
  return issues.some(isError) ? 1 : 0;
};

/** Only documents the catalogue has nothing like: what is near something is for a person to decide. */
async function writeAdded(
  out: string,
  { documents }: Cited,
  catalogue: Catalogue,
  call: CommandCall,
): Promise<void> {
  const added = documents.filter(({ match }) => match.kind === "new");
  const draft = catalogueWorkbook(withDocuments(catalogue, added));
  await writeKeepingOld(out, writeWorkbook(draft, nodeHost), call);
  // Scripts that asked for JSON get nothing else on their channel.
  const say = call.options.json === true ? call.terminal.complain : call.terminal.print;
  say(fill(call.words.citeWritten, { file: out, count: added.length }));
}

function sayCited({ mentions, documents }: Cited, call: CommandCall): readonly string[] {
  const counts = { citations: mentions.length, documents: documents.length };
  return [
    fill(call.words.citeTitle, counts),
    ...documents.flatMap((document, at) => sayDocument(document, at + 1, call)),
  ];
}

function sayDocument(document: ReadDocument, number: number, call: CommandCall): readonly string[] {
  const { citation, tasks, mentions } = document;
  const warnings = mentions.flatMap((mention) => mention.citation.warnings);
  const said = new Set(warnings.map((warning) => sayIssue(warning, call.language)));
  return [
    `${number}. ${citation.words.replace(/\s+/g, " ")} - ${sayMatch(document, call)}`,
    ...tasks.map((task) => `   ${sayTask(task, call)}`),
    ...Array.from(said, (sentence) => `   ${call.words.severityWarning}: ${sentence}`),
  ];
}

function sayMatch({ match }: ReadDocument, { words }: CommandCall): string {
  if (match.kind === "known") return fill(words.citeKnown, { label: match.directive.label });
  if (match.kind === "new") return words.citeNew;
  return fill(words.citeNear, { labels: match.directives.map(({ label }) => label).join("; ") });
}

function sayTask({ section, kind, years }: GuideTask, { words }: CommandCall): string {
  const kinds: Readonly<Record<GuideTask["kind"], string>> = {
    disseminate: words.taskDisseminate,
    plan: words.taskPlan,
    implement: words.taskImplement,
    inspect: words.taskInspect,
    "interim-review": words.taskInterimReview,
    "final-review": words.taskFinalReview,
    coordinate: words.taskCoordinate,
    basis: words.taskBasis,
  };
  const task = years === undefined ? kinds[kind] : fill(words.taskYears, { task: kinds[kind], years });
  return fill(words.citeTask, { task, section });
}

/** The shape scripts rely on; what a citation does not say is null. */
function jsonCited({ mentions, documents }: Cited) {
  return {
    citations: mentions.map(({ file, citation }) => ({
      file,
      text: citation.text,
      offset: citation.offset,
      end: citation.end,
      ...jsonFacts(citation),
      numbered: citation.numbered,
      warnings: citation.warnings.map((warning) => warning.code),
    })),
    documents: documents.map(({ id, citation, match, tasks, mentions: named, files }) => ({
      id,
      text: citation.text,
      ...jsonFacts(citation),
      match: match.kind,
      directives:
        match.kind === "known"
          ? [match.directive.id]
          : match.kind === "near"
            ? match.directives.map((one) => one.id)
            : [],
      tasks: tasks.map(({ section, kind, wording, years }) => ({
        section,
        kind,
        wording,
        years: years ?? null,
      })),
      mentions: named.length,
      files,
    })),
  };
}

function jsonFacts({ type, number, symbol, code, date, issuer, term, subject }: ReadDocument["citation"]) {
  return {
    type: type ?? null,
    number: number ?? null,
    symbol: symbol ?? null,
    code: code ?? null,
    date: date ?? null,
    issuer: issuer ?? null,
    term: term ?? null,
    subject: subject ?? null,
  };
}
