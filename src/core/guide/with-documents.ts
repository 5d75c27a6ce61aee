import { cleanText, formatDate, given } from "../base";
import type { Catalogue, Directive, Task } from "../catalogue";
import type { Citation } from "../citations";
import type { GuideDocument } from "./model";

/**
 * The catalogue with the accepted documents of a guide: those it does not know become directives, and the guide's
 * tasks are added to those it does not have yet. Ids and labels stay unique; nothing already there changes.
 */
export function withDocuments(catalogue: Catalogue, accepted: readonly GuideDocument[]): Catalogue {
  const ids = new Set(catalogue.directives.map(({ id }) => id));
  const labels = new Set(catalogue.directives.map(({ label }) => label));
  const directives: Directive[] = [...catalogue.directives];
  const tasks: Task[] = [...catalogue.tasks];
  const known = new Set(tasks.map(taskKey));
  for (const document of accepted) {
    const id = document.match.kind === "known" ? document.match.directive.id : unique(document.id, ids);
    if (document.match.kind !== "known") {
      const directive = directiveOf(document.citation, id, labels);
      directives.push(directive);
      ids.add(id);
      labels.add(directive.label);
    }
    for (const task of document.tasks) {
      const added = {
        directive: id,
        ...task,
        wording: cleanText(task.wording) || cleanText(document.citation.words),
      };
      if (known.has(taskKey(added))) continue;
      known.add(taskKey(added));
      tasks.push(added);
    }
  }
  return { ...catalogue, directives, tasks };
}

const taskKey = ({ directive, section, kind }: Task): string => `${directive}\n${section}\n${kind}`;

function directiveOf(citation: Citation, id: string, labels: ReadonlySet<string>): Directive {
  const { type, number, symbol, date, issuer, term, subject } = citation;
  const name = cleanText(citation.words);
  return {
    id,
    // A code tells its type and issuer even where the guide leaves them out.
    documentType: cleanText(type ?? symbol?.split("/")[0] ?? name),
    ...given({ number, symbol, issuedOn: date }),
    issuer: cleanText(issuer ?? symbol?.split("/").at(-1) ?? name),
    ...given({ term }),
    subject: cleanText(subject ?? ""),
    label: unique(labelOf(citation, name), labels),
    aliases: [],
  };
}

function labelOf({ code, date }: Citation, name: string): string {
  if (code === undefined) return name;
  return date === undefined ? code : `${code} (${formatDate(date)})`;
}

/** The name, or with a number behind it where it is taken. */
function unique(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}
