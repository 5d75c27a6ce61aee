import { type Issue, oneLine } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import { paperIssue } from "../issues";
import { slotsIn } from "../language/slot-text";
import { templatesNamed } from "./figure-slots";
import { reportOutline } from "./report-outline";
import type { OutlineFault } from "../language/expand-blocks";

interface ModelWorld {
  readonly index: CatalogueIndex;
  /** Codes of the templates the model names. */
  readonly named: ReadonlySet<string>;
  readonly isOpen: (template: string) => boolean;
}

const CODES = {
  unknown: "paper.model-unknown-slot",
  "not-closed": "paper.model-not-closed",
  "not-open": "paper.model-not-open",
  "not-alone": "paper.model-not-alone",
  broken: "paper.model-broken-slot",
} as const satisfies Record<OutlineFault["fault"], string>;

/** What is wrong with a board's own model, each with the paragraph it stands in; naming no file. */
export function modelIssues(
  faults: readonly OutlineFault[],
  { index, named, isOpen }: ModelWorld,
): readonly Issue[] {
  const typed = faults.map(({ block, name, fault }) =>
    paperIssue(
      CODES[fault],
      {},
      {
        found: name,
        facts: { paragraph: block?.number ?? 0, text: excerpt(block?.text ?? "") },
      },
    ),
  );
  const codes = [...named].flatMap((code): readonly Issue[] => {
    const facts = { template: code };
    if (index.template(code) === undefined)
      return isInOurs(code) ? [] : [paperIssue("paper.model-no-template", {}, { facts })];
    return isOpen(code) ? [] : [paperIssue("paper.model-confidential", {}, { facts })];
  });
  return [...typed, ...codes];
}

/** The board's catalogue need not have every template our own outline can tell of. */
const isInOurs = (code: string): boolean =>
  templatesNamed(reportOutline.flatMap(({ text }) => slotsIn(text))).has(code);

const LONGEST = 60;

/** Enough of a paragraph to find it by. */
function excerpt(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
