import { loadCatalogue } from "../../app";
import {
  type CatalogueIndex,
  type Period,
  catalogueIndex,
  codesMeant,
  shippedCatalogue,
  shippedCatalogues,
} from "../../core/catalogue";
import { fill } from "../../i18n";
import { findFiles, nodeHost } from "../../host/node";
import { type CommandCall, CannotRun } from "./command";
import { sayIssues } from "./say-issues";

/** The catalogue the call names, a file or a shipped one; else the default. A catalogue with errors stops the command. */
export async function withCatalogue(call: CommandCall): Promise<CatalogueIndex> {
  const { catalogue, start } = call.options;
  if (start !== undefined) return startedFrom(start, call);
  if (catalogue === undefined) return catalogueOf(await loadCatalogue(undefined, nodeHost), call);
  const found = await findFiles([catalogue]);
  const [file] = found.files;
  if (file === undefined) throw new CannotRun(sayIssues(found.issues, call).join("\n"));
  return catalogueOf(await loadCatalogue(file, nodeHost), call);
}

function startedFrom(start: string, { options, words }: CommandCall): CatalogueIndex {
  if (options.catalogue !== undefined) throw new CannotRun(words.startAndCatalogue);
  const shipped = shippedCatalogue(start);
  if (shipped !== undefined) return catalogueIndex(shipped);
  const names = shippedCatalogues.map((one) => one.start).join(", ");
  throw new CannotRun(fill(words.unknownStart, { found: start, names }));
}

function catalogueOf(loaded: Awaited<ReturnType<typeof loadCatalogue>>, call: CommandCall): CatalogueIndex {
  const lines = sayIssues(loaded.issues, call);
  if (!loaded.ok) throw new CannotRun(lines.join("\n"));
  for (const line of lines) call.terminal.complain(line);
  return loaded.value;
}

/** So many codes are named where none was meant. */
const MOST_NAMED = 12;

/** The period of the option, by its code in whatever case or by its name; one that is none stops the command. */
export function periodNeeded(
  call: CommandCall,
  { catalogue: { periods }, ...index }: CatalogueIndex,
): Period {
  const typed = optionNeeded(call, "period");
  const meant = codesMeant(periods.map(({ id, name }) => ({ code: id, names: [name] })))(typed);
  const [found, second] = meant.map((id) => index.period(id));
  if (found !== undefined && second === undefined) return found;
  const ids = periods.map(({ id }) => id);
  const known = [...ids.slice(0, MOST_NAMED), ...(ids.length > MOST_NAMED ? ["…"] : [])].join(", ");
  throw new CannotRun(fill(call.words.unknownPeriod, { period: typed, known }));
}

/** Codes of units, each named by its code or by a name it alone bears; what names none stays, and is told where it is used. */
export const unitsNamed = (typed: readonly string[], { findOrgUnit }: CatalogueIndex): readonly string[] =>
  typed.map((text) => {
    const found = findOrgUnit(text);
    return found.kind === "one" ? found.value.code : text;
  });

/** The option's value, or the message that it is missing. */
export function optionNeeded(call: CommandCall, option: "period" | "out"): string {
  const value = call.options[option];
  if (value === undefined) throw new CannotRun(fill(call.words.missingOption, { option: `--${option}` }));
  return value;
}
