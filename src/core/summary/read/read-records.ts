import type { Guard, Issue } from "../../base";
import {
  given,
  isEither,
  isFlag,
  isJsonNumber,
  isListOf,
  isMapOf,
  isOneOf,
  isShape,
  isText,
  rememberedOf,
} from "../../base";
import { isFieldType } from "../../catalogue";
import { type AskedBefore, type Cover, DECISION_KINDS, type Decided, type Decision } from "../../submissions";
import type { Workbook } from "../../workbook";
import type { UsedLabel } from "../look/labels";
import type {
  ColumnRecord,
  DecisionsRecord,
  FileRecord,
  ReturnRecord,
  SummaryStamp,
  TemplateRecord,
  WordsRecord,
} from "../records";
import { FORMAT, RECORDS_SHEET } from "../records";

/** The hidden sheet read back. */
export interface Records {
  readonly stamp: SummaryStamp;
  readonly templates: ReadonlyMap<string, TemplateRecord>;
  /** `labelKey` → code. */
  readonly codes: ReadonlyMap<string, string>;
  readonly files: readonly FileRecord[];
  /** Absent in summaries of earlier versions. */
  readonly decisions?: DecisionsRecord;
  /** None in summaries of earlier versions. */
  readonly askedBefore: readonly AskedBefore[];
  /** Empty in summaries of earlier versions. */
  readonly words: WordsRecord;
  /** Template → key in its sheet → key of today, where `templates` says the keys of today (`underKeysOfToday`). */
  readonly keysToday?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const labelKey = (kind: UsedLabel["kind"], label: string): string => `${kind} ${label}`;

/** Reads the records, once for a workbook; undefined where the sheet is gone, of another format, or not as it was written. */
export const readRecords = rememberedOf((workbook: Workbook): Records | undefined => {
  const sheet = workbook.sheets.find(({ name }) => name === RECORDS_SHEET);
  const lines = (sheet?.rows ?? []).map(({ cells: [kind, ...pieces] }) => ({
    kind: kind?.value,
    value: parsed(pieces.map(({ value }) => String(value)).join("")),
  }));
  const all = <T>(kind: string, guard: Guard<T>): readonly T[] | undefined => {
    const found: unknown = lines.filter((line) => line.kind === kind).map(({ value }) => value);
    return isListOf(guard)(found) ? found : undefined;
  };
  const [stamp] = all("summary", isStamp) ?? [];
  const templates = all("template", isTemplateRecord);
  const labels = all("label", isUsedLabel);
  const files = all("file", isFileRecord);
  const decisions = all("decisions", isDecisionsRecord);
  const askedBefore = all("asked-before", isAskedBefore);
  const words = all("words", isMapOf(isText));
  if (stamp?.format !== FORMAT || !templates || !labels || !files || !decisions || !askedBefore || !words)
    return undefined;
  return {
    stamp,
    templates: new Map(templates.map((template) => [template.template, template])),
    codes: new Map(labels.map(({ kind, label, code }) => [labelKey(kind, label), code])),
    ...{ files, askedBefore, words: words[0] ?? {} },
    ...given({ decisions: decisions[0] }),
  };
});

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export const isStamp: Guard<SummaryStamp> = isShape(
  {
    format: isJsonNumber,
    catalogueId: isText,
    catalogueVersion: isText,
    board: isText,
    period: isText,
    asOf: isText,
  },
  { forms: isText },
);

const isColumnRecord: Guard<ColumnRecord> = isShape(
  { label: isText, aggregate: isText },
  { unitOfMeasure: isText, isStock: isFlag },
);

const isFigures = isMapOf(isEither(isText, isEither(isJsonNumber, isFlag)));

export const isTemplateRecord: Guard<TemplateRecord> = isShape(
  { template: isText, types: isMapOf(isFieldType) },
  {
    title: isText,
    sheet: isText,
    total: isFigures,
    byBoard: isListOf(isText),
    firstKeys: isMapOf(isText),
    columns: isMapOf(isColumnRecord),
  },
);

const isUsedLabel: Guard<UsedLabel> = isShape(
  { kind: isOneOf(["directive", "org-unit"] as const), label: isText, code: isText },
  {},
);

const isIssue: Guard<Issue> = isShape(
  {
    code: isText,
    severity: isOneOf(["error", "warning", "info"] as const),
    where: isShape(
      {},
      {
        file: isText,
        sheet: isText,
        row: isJsonNumber,
        column: isJsonNumber,
        template: isText,
        field: isText,
      },
    ),
  },
  { found: isText, facts: isMapOf(isEither(isText, isJsonNumber)) },
);

const isCover: Guard<Cover> = isShape(
  {
    orgUnit: isText,
    period: isText,
    turn: isJsonNumber,
    values: isFigures,
  },
  { reportedOn: isText },
);

const isReturnRecord: Guard<ReturnRecord> = isShape(
  { template: isText, version: isJsonNumber, rows: isJsonNumber, nilReport: isFlag, kept: isFlag },
  {
    ...{ beside: isFlag, digest: isText, refused: isShape({}, { rows: isListOf(isJsonNumber) }) },
    brought: isListOf(isShape({ row: isJsonNumber, field: isText, value: isText }, {})),
    marks: isMapOf(isText),
  },
);

const isDecision: Guard<Decision> = isShape(
  { kind: isOneOf(DECISION_KINDS), reason: isText, by: isText },
  {
    ...{ orgUnit: isText, template: isText, row: isJsonNumber, field: isText, file: isText },
    ...{ code: isText, value: isText, before: isText, dueDate: isText, on: isText },
    ...{ board: isText, ground: isText },
  },
);

const isDecided: Guard<Decided> = isShape(
  {
    decision: isDecision,
    state: isOneOf(["applied", "open", "met", "astray"] as const),
    findings: isListOf(isIssue),
  },
  {},
);

export const isAskedBefore: Guard<AskedBefore> = isShape(
  { template: isText, orgUnit: isText, key: isText, period: isText, text: isText },
  { reply: isText },
);

export const isDecisionsRecord: Guard<DecisionsRecord> = isShape(
  { digest: isText, waiting: isListOf(isDecided) },
  { ofTexts: isListOf(isDecided) },
);

export const isFileRecord: Guard<FileRecord> = isShape(
  {
    number: isJsonNumber,
    file: isText,
    sha256: isText,
    issues: isListOf(isIssue),
    returns: isListOf(isReturnRecord),
  },
  {
    ...{ savedAt: isText, via: isText, orgUnit: isText, period: isText },
    chosenOver: isListOf(isText),
    decided: isListOf(isDecided),
    report: isShape({ catalogueId: isText, catalogueVersion: isText, cover: isCover }, {}),
  },
);
