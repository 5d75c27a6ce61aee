import { type Issue, given } from "../../base";
import type { CatalogueIndex, Field } from "../../catalogue";
import { fieldsOf } from "../../rules";
import type { Decision } from "../../submissions";
import type { Places } from "./places";

/** Why a decision holds nowhere, with what helps whoever typed it to mend it (RULES.md M20, M22, M29). */
export interface Astray {
  readonly cause:
    | "no-file"
    | "no-report"
    | "file-of-other"
    | "no-sheet"
    | "no-row"
    | "nothing-to-pass"
    | "computed"
    | "value-wrong"
    | "not-boards";
  /** Names of the files it was looked for in, or that are called so in other folders; labels of the columns a computed one is worked out from. */
  readonly among?: readonly string[];
  /** Code of the unit the file is of. */
  readonly other?: string;
  /** What the value would be wrong by. */
  readonly wrong?: Issue;
}

/** What it is about is there, and bears no finding. */
export const NOTHING_TO_PASS: Astray = { cause: "nothing-to-pass" };

/** What a board cannot write into a column: a value that is worked out, or a reply where the unit writes. */
export function notToBeWritten(
  { kind, template, field }: Pick<Decision, "kind" | "template" | "field">,
  index: CatalogueIndex,
): Astray | undefined {
  if (kind !== "correct" && kind !== "reply") return undefined;
  const fields = index.template(template ?? "")?.fields ?? [];
  const column = fields.find(({ key }) => key === field);
  if (column?.formula !== undefined) return { cause: "computed", among: operandsOf(column, fields) };
  return kind === "reply" && column?.filledByBoard === false ? { cause: "not-boards" } : undefined;
}

function operandsOf({ formula }: Field, fields: readonly Field[]): readonly string[] {
  const keys = formula === undefined ? [] : fieldsOf(formula).fields;
  return keys.map((key) => fields.find((field) => field.key === key)?.label ?? key);
}

/** Of what a decision names the first that is not there: the file, the unit's report, the sheet in it, the row. */
export function whyAstray(decision: Decision, places: Places): Astray {
  const { orgUnit, file, ground, template } = decision;
  const isByFile = file !== undefined && (ground === undefined || orgUnit === undefined);
  const { named, own } = places.meantBy(decision);
  const [first] = named;
  if (isByFile && first === undefined)
    return { cause: "no-file", among: namesOf(places.inOtherFolders(file), places) };
  if (isByFile && own.length === 0 && first !== undefined)
    return { cause: "file-of-other", ...given({ other: places.submission(first)?.cover.orgUnit }) };
  if (own.length === 0) return { cause: "no-report" };
  const having = own.filter((at) => template !== undefined && places.has(at, template));
  const looked = having.length > 0 ? having : own;
  return { cause: having.length > 0 ? "no-row" : "no-sheet", among: namesOf(looked, places) };
}

const namesOf = (files: readonly number[], places: Places): readonly string[] => [
  ...new Set(files.map((at) => places.nameOf(at))),
];
