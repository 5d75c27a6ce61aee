import { type PlainDate, legacyReadings, remembered } from "../../base";
import { type Dated, type Field, type Holds, type Resolution, kindOf, validOn } from "../../catalogue";
import type { SubmissionCode } from "../issues";
import {
  type FieldReader,
  type ReaderWorld,
  isBlankText,
  isDash,
  refuseUnreadable,
  reportDash,
} from "./field-reader";
import { shownCell } from "./findings";
import { legacyFacts } from "./legacy-text";

interface Naming<T extends Dated> {
  readonly find: (text: string) => Resolution<T>;
  /** What the entry keeps. */
  readonly idOf: (thing: T) => string;
  /** What a user is shown. */
  readonly labelOf: (thing: T) => string;
  readonly codes: {
    readonly unknown: SubmissionCode;
    readonly several: SubmissionCode;
    readonly ended: SubmissionCode;
  };
  /** The day things must exist on. */
  readonly on: PlainDate | undefined;
  /** What exists no longer is read all the same, and said. */
  readonly readsEnded: boolean;
}

/** A choice of the field's list, as the list writes it. */
export const choiceReader = (field: Field, { index, on }: ReaderWorld): FieldReader =>
  nameReader(field, {
    find: (text) => index.choice(field.list ?? "", text, on),
    idOf: ({ value }) => value,
    labelOf: ({ value }) => value,
    codes: {
      unknown: "submission.choice-unknown",
      several: "submission.choice-several",
      ended: "submission.choice-ended",
    },
    on,
    readsEnded: false,
  });

/** A document of the catalogue, by its id. */
export const directiveReader = (field: Field, { index, on }: ReaderWorld): FieldReader =>
  nameReader(field, {
    find: (text) => index.findDirective(text),
    idOf: ({ id }) => id,
    labelOf: ({ label }) => label,
    codes: {
      unknown: "submission.directive-unknown",
      several: "submission.directive-several",
      ended: "submission.directive-ended",
    },
    on,
    readsEnded: true,
  });

/** A unit of the catalogue, by its code. */
export const orgUnitReader = (field: Field, { index, on }: ReaderWorld): FieldReader =>
  nameReader(field, {
    find: (text) => index.findOrgUnit(text, on),
    idOf: ({ code }) => code,
    labelOf: ({ name }) => name,
    codes: {
      unknown: "submission.org-unit-unknown",
      several: "submission.org-unit-several",
      ended: "submission.org-unit-ended",
    },
    on,
    readsEnded: false,
  });

type Names = (text: string) => boolean;

const isFound =
  <T>(find: (text: string) => Resolution<T>): Names =>
  (text) =>
    find(text).kind !== "none";

const nothing = (): Names => () => false;

const NAMES = {
  ...{ text: nothing, number: nothing, day: nothing, time: nothing, truth: nothing },
  choice: ({ list = "" }, { index, on }) => isFound((text) => index.choice(list, text, on)),
  directive: (_, { index }) => isFound((text) => index.findDirective(text)),
  "org-unit": (_, { index, on }) => isFound((text) => index.findOrgUnit(text, on)),
} satisfies Record<Holds, (field: Field, world: ReaderWorld) => Names>;

/** Whether a text names something a column of names may hold; other columns name nothing. */
export const namesIn = (field: Field, world: ReaderWorld): Names => NAMES[kindOf(field).holds](field, world);

interface Named {
  readonly id: string | undefined;
  readonly code?: SubmissionCode;
  readonly facts: Readonly<Record<string, string>>;
  /** Said once per spelling and column, not in every row. */
  readonly once: boolean;
}

function nameReader<T extends Dated>(field: Field, naming: Naming<T>): FieldReader {
  const readText = remembered((text) => resolve(text, naming));
  return (cell, findings) => {
    const { kind, value } = cell;
    if (refuseUnreadable(cell, findings)) return undefined;
    if (kind === "date") {
      findings.add("submission.date-for-required-text", { found: shownCell(cell) });
      return undefined;
    }
    const text = typeof value === "string" ? value : shownCell(cell);
    if (isBlankText(text)) return undefined;
    const named = readText(text);
    if (named.code === undefined) return named.id;
    if (named.id === undefined && isDash(text)) return reportDash(text, field.required, findings);
    const details = { found: shownCell(cell), facts: named.facts };
    if (named.once) findings.addOnce(named.code, text, details);
    else findings.add(named.code, details);
    return named.id;
  };
}

/** What names nothing is read once more as if typed in an old encoding: a name on the list leaves no doubt. */
function resolve<T extends Dated>(text: string, naming: Naming<T>): Named {
  const found = naming.find(text);
  if (found.kind !== "none") return named(found, naming);
  for (const reading of legacyReadings(text)?.readings ?? []) {
    const { id } = named(naming.find(reading.text), naming);
    if (id !== undefined)
      return { id, code: "submission.legacy-encoding", facts: legacyFacts(reading), once: true };
  }
  return named(found, naming);
}

function named<T extends Dated>(
  found: Resolution<T>,
  { idOf, labelOf, codes, on, readsEnded }: Naming<T>,
): Named {
  const list = (things: readonly T[]): string => things.map(labelOf).join("; ") || "–";
  switch (found.kind) {
    case "one": {
      const { value, how } = found;
      const label = labelOf(value);
      if (on !== undefined && !validOn(value, on)) {
        return {
          id: readsEnded ? idOf(value) : undefined,
          code: codes.ended,
          facts: { label },
          once: readsEnded,
        };
      }
      if (how === "folded")
        return { id: idOf(value), code: "submission.spelling-read", facts: { label }, once: true };
      if (how === "alias")
        return { id: idOf(value), code: "submission.alias-read", facts: { label }, once: true };
      return { id: idOf(value), facts: {}, once: false };
    }
    case "several":
      return { id: undefined, code: codes.several, facts: { candidates: list(found.values) }, once: false };
    default:
      return { id: undefined, code: codes.unknown, facts: { near: list(found.near) }, once: false };
  }
}
