import { type PlainDate, cleanText, foldKey, legacyReadings, remembered, ungarbled } from "../../base";
import {
  type Dated,
  type Field,
  type Holds,
  type MatchedBy,
  type Resolution,
  kindOf,
  validOn,
} from "../../catalogue";
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
import { unitNotThere } from "./unit-not-there";

interface Naming<T extends Dated> {
  readonly find: (text: string) => Resolution<T>;
  /** What may be meant where nothing is near by its letters. */
  readonly suggest: (text: string) => readonly T[];
  /** All there is to choose from, where it is seen at a glance. */
  readonly all: readonly T[];
  /** What the entry keeps. */
  readonly idOf: (thing: T) => string;
  /** What a user is shown. */
  readonly labelOf: (thing: T) => string;
  /** The same, with what tells one from another. */
  readonly candidateOf: (thing: T) => string;
  readonly codes: {
    readonly unknown: SubmissionCode;
    readonly near: SubmissionCode;
    readonly several: SubmissionCode;
  };
  /** What is said of one that is not there on the day. */
  readonly notThere: (thing: T, on: PlainDate) => NotThere;
  /** The day things must exist on. */
  readonly on: PlainDate | undefined;
  /** What exists no longer is read all the same, and said. */
  readonly readsEnded: boolean;
}

interface NotThere {
  readonly code: SubmissionCode;
  readonly facts: Readonly<Record<string, string>>;
}

/** A list as long as this is shown whole. */
const SHORT_LIST = 8;
const none = () => [];

/** A choice of the field's list, as the list writes it. */
export const choiceReader = (field: Field, { index, on }: ReaderWorld): FieldReader => {
  const { choices = [] } = index.choiceList(field.list ?? "") ?? {};
  const current = choices.filter((choice) => on === undefined || validOn(choice, on));
  return nameReader(field, {
    find: choiceFinder(field, (text) => index.choice(field.list ?? "", text, on)),
    suggest: none,
    all: current.length <= SHORT_LIST ? current : [],
    idOf: ({ value }) => value,
    labelOf: ({ value }) => value,
    candidateOf: ({ value }) => value,
    codes: {
      unknown: "submission.choice-unknown",
      near: "submission.choice-near",
      several: "submission.choice-several",
    },
    notThere: ({ value: label }) => ({ code: "submission.choice-ended", facts: { label } }),
    on,
    readsEnded: false,
  });
};

/** "1. Trực tiếp", "- Trực tiếp": the number of an item. */
const ITEM = /^(?:\d{1,2}[.)]|[a-hđ]\)|[-+•]) ?/u;
/** "Hội nghị trực tiếp", "Họp trực tuyến": what was held. */
const HELD = /^(?:hội nghị|họp|lớp học|tổ chức|bằng hình thức|theo hình thức) (?=\p{L})/iu;

/** "Trực tuyến (Zoom)": where, or by what. */
const BESIDE = / ?\(([^()]{1,60})\)$/u;
/** What takes something away from the word before it. */
const DOUBT =
  /[?,;/&]|(?<!\p{L})(?:không|chưa|hủy|huỷ|hoãn|dự kiến|sẽ|nhóm|đợt|lớp|một|phần|và|hoặc|hay|kết hợp)(?!\p{L})/iu;

/**
 * What the list names; else without a number before it, without the words of the column ("Hình thức: trực tiếp"), and
 * without a remark behind it that takes nothing away.
 */
function choiceFinder<T>(
  { label }: Field,
  find: (text: string) => Resolution<T>,
): (text: string) => Resolution<T> {
  const own = foldKey(label).split(" ");
  const bareWords = (text: string): string => {
    const words = text.replace(ITEM, "").replace(HELD, "").split(" ");
    const differs = words.findIndex((word, at) => foldKey(word) !== own[at]);
    return words.slice(Math.max(differs, 0)).join(" ");
  };
  return (text) => {
    const found = find(text);
    if (found.kind !== "none") return found;
    const clean = cleanText(text);
    const [bracket = "", remark = ""] = BESIDE.exec(clean) ?? [];
    const mayGo = bracket !== "" && !DOUBT.test(remark) && find(remark).kind === "none";
    const bare = find(bareWords(mayGo ? clean.slice(0, -bracket.length) : clean));
    return bare.kind === "one" ? { ...bare, how: "folded" } : found;
  };
}

/** "1. Xã Bình Tân" */
function withoutItem<T>(find: (text: string) => Resolution<T>): (text: string) => Resolution<T> {
  return (text) => {
    const found = find(text);
    const bare = found.kind === "none" ? find(cleanText(text).replace(ITEM, "")) : found;
    return bare.kind === "one" ? bare : found;
  };
}

/** A document of the catalogue, by its id. */
export const directiveReader = (field: Field, { index, on }: ReaderWorld): FieldReader =>
  nameReader(field, {
    find: (text) => index.typedDirective(text),
    suggest: none,
    all: [],
    idOf: ({ id }) => id,
    labelOf: ({ label }) => label,
    candidateOf: ({ label, subject }) => shortTitle(`${label} ${subject}`.trim()),
    codes: {
      unknown: "submission.directive-unknown",
      near: "submission.directive-near",
      several: "submission.directive-several",
    },
    notThere: ({ label }) => ({ code: "submission.directive-ended", facts: { label } }),
    on,
    readsEnded: true,
  });

/** A document with as much of its subject as tells it from others, in whole words. */
const shortTitle = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).replace(/[ ,]+[^ ]*$/, "")}…` : title;
const LONGEST_TITLE = 70;

/** A unit of the catalogue, by its code. */
export const orgUnitReader = (field: Field, { index, on }: ReaderWorld): FieldReader =>
  nameReader(field, {
    find: withoutItem((text) => index.findOrgUnit(text, on)),
    suggest: (text) => index.unitsLike(text).filter((unit) => on === undefined || validOn(unit, on)),
    all: [],
    idOf: ({ code }) => code,
    labelOf: ({ name }) => name,
    candidateOf: ({ name }) => name,
    codes: {
      unknown: "submission.org-unit-unknown",
      near: "submission.org-unit-near",
      several: "submission.org-unit-several",
    },
    notThere: (unit, day) => unitNotThere(unit, day, index),
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
  directive: (_, { index }) => isFound((text) => index.typedDirective(text)),
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
    if (named.id === undefined && isDash(text)) return reportDash(text, field, findings);
    const details = { found: shownCell(cell), facts: named.facts };
    if (named.once) findings.addOnce(named.code, text, details);
    else findings.add(named.code, details);
    return named.id;
  };
}

/** "Trực tiếp?" asks itself whether it is so. */
function doubted<T>(text: string, found: Resolution<T>): Resolution<T> {
  return found.kind === "one" && text.includes("?") ? { kind: "none", near: [found.value] } : found;
}

/** What names nothing is read once more as if garbled on its way, or typed in an old encoding: a name on the list leaves no doubt. */
function resolve<T extends Dated>(text: string, naming: Naming<T>): Named {
  const found = doubted(text, naming.find(text));
  if (found.kind !== "none") return named(found, naming);
  const mended = ungarbled(text);
  const { id: meant } = mended === undefined ? {} : named(naming.find(mended), naming);
  if (meant !== undefined)
    return { id: meant, code: "submission.garbled-text", facts: { read: mended ?? "" }, once: true };
  for (const reading of legacyReadings(text)?.readings ?? []) {
    const { id } = named(naming.find(reading.text), naming);
    if (id !== undefined)
      return { id, code: "submission.legacy-encoding", facts: legacyFacts(reading), once: true };
  }
  const near = found.near.length > 0 ? found.near : naming.suggest(text);
  return named({ kind: "none", near }, naming);
}

function named<T extends Dated>(found: Resolution<T>, naming: Naming<T>): Named {
  const { idOf, labelOf, notThere, on, readsEnded } = naming;
  if (found.kind !== "one") return unnamed(found, naming);
  const { value, how } = found;
  if (on !== undefined && !validOn(value, on)) {
    return { id: readsEnded ? idOf(value) : undefined, ...notThere(value, on), once: readsEnded };
  }
  const code = READ_AS[how];
  return code === undefined
    ? { id: idOf(value), facts: {}, once: false }
    : { id: idOf(value), code, facts: { label: labelOf(value) }, once: true };
}

/** What is said of a thing that was not named as it is written. */
const READ_AS: Readonly<Partial<Record<MatchedBy, SubmissionCode>>> = {
  folded: "submission.spelling-read",
  alias: "submission.alias-read",
  number: "submission.number-read",
};

/** Nothing is taken: what may be meant is asked about. */
function unnamed<T extends Dated>(
  found: Exclude<Resolution<T>, { kind: "one" }>,
  { candidateOf, codes, all }: Naming<T>,
): Named {
  const list = (things: readonly T[]): string => things.map(candidateOf).join("; ");
  const asked = (code: SubmissionCode, facts: Named["facts"]): Named => ({
    id: undefined,
    code,
    facts,
    once: false,
  });
  if (found.kind === "several") return asked(codes.several, { candidates: list(found.values) });
  if (all.length > 0) return asked("submission.choice-not-listed", { choices: list(all) });
  return found.near.length > 0 ? asked(codes.near, { near: list(found.near) }) : asked(codes.unknown, {});
}
