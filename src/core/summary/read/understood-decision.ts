import { type Issue, type Place, exactKey, foldKey, given, parseVietnameseDate } from "../../base";
import { type CatalogueIndex, type Field, type Period, type Template, fieldOfKey } from "../../catalogue";
import { type Decision, type DecisionKind, LEFT_BLANK, isAboutTexts, namesOtherRow } from "../../submissions";
import { summaryIssue } from "../issues";
import { type DecisionColumnKey, type DecisionTexts, kindNamed } from "../look/decision-columns";

export interface DecisionsWorld {
  readonly index: CatalogueIndex;
  readonly period: Period;
  /** Name of the workbook. */
  readonly file: string;
}

export interface UnderstoodDecision {
  /** Absent where something in the row was not understood, or it is another board's. */
  readonly decision?: Decision;
  readonly issues: readonly Issue[];
}

type PlaceOf = (key: DecisionColumnKey) => Place;

/** One row as a decision, or what of it was not understood. */
export function understoodDecision(
  texts: DecisionTexts,
  placeOf: PlaceOf,
  world: DecisionsWorld,
): UnderstoodDecision {
  const issues: Issue[] = [];
  const read = <T>(key: DecisionColumnKey, meaning: (text: string) => T | undefined): T | undefined => {
    const text = texts[key];
    if (text === undefined) return undefined;
    const value = meaning(text);
    if (value === undefined)
      issues.push(summaryIssue("summary.decision-unclear", placeOf(key), { found: text }));
    return value;
  };
  const board = texts.board === undefined ? undefined : unitNamed(texts.board, world);
  if (texts.board !== undefined && board !== world.index.catalogue.board.orgUnit) return { issues: [] };
  const kind = read("kind", kindNamed);
  const template = read("template", (text) => templateNamed(text, world));
  const row = read("row", rowNamed);
  const { ground } = texts;
  const decision = {
    orgUnit: read("orgUnit", (text) => unitNamed(text, world)),
    template: template?.code,
    row,
    field: read("field", (text) => template && fieldNamed(text, template)),
    dueDate: read("dueDate", dayNamed),
    on: read("on", dayNamed),
    ...{ file: texts.file, code: texts.code, before: texts.before },
    // With another number typed over that of its row it is as good as typed by hand.
    ground: ground !== undefined && namesOtherRow(ground, row) ? undefined : ground,
  };
  const value = kind !== undefined && TAKES_VALUE.has(kind) ? valueTyped(texts.value, kind) : undefined;
  if (kind === undefined && texts.kind === undefined) issues.push(lacking("kind", placeOf));
  if (kind !== undefined && issues.length === 0) {
    for (const key of lackingIn(kind, texts)) issues.push(lacking(key, placeOf));
  }
  if (kind === undefined || issues.length > 0) return { issues };
  const { reason = "", by = "" } = texts;
  const signed = { kind, ...given({ ...decision, value }), reason, by };
  // What was typed into its cell came without a reason, and waits here without one.
  const isReply = kind === "reply";
  const blank = isReply ? undefined : reason === "" ? "reason" : by === "" ? "by" : undefined;
  return {
    decision: signed,
    issues: [
      ...unusedIn(kind, texts).map((key) =>
        summaryIssue("summary.decision-cell-unused", placeOf(key), given({ found: texts[key] })),
      ),
      ...(blank === undefined ? [] : [summaryIssue("summary.decision-unsigned", placeOf(blank))]),
    ],
  };
}

/** Cells that say more than a decision about texts can mean: it holds for the text, whoever wrote it. */
function unusedIn(kind: DecisionKind, texts: DecisionTexts): readonly DecisionColumnKey[] {
  if (!isAboutTexts({ kind })) return [];
  const about: readonly DecisionColumnKey[] = ["orgUnit", "row", "file", "dueDate"];
  return [...about, ...(kind === "join" ? [] : (["value"] as const))].filter(
    (key) => texts[key] !== undefined,
  );
}

const TAKES_VALUE: ReadonlySet<DecisionKind> = new Set(["correct", "reply", "accept", "join"]);

function valueTyped(text: string | undefined, kind: DecisionKind): string | undefined {
  if (kind === "reply") return text ?? "";
  return kind === "correct" && text !== undefined && foldKey(text) === foldKey(LEFT_BLANK) ? "" : text;
}

const lacking = (key: DecisionColumnKey, placeOf: PlaceOf): Issue =>
  summaryIssue("summary.decision-lacks", placeOf(key), { facts: { column: key } });

/** What a decision of a kind cannot do without. */
function lackingIn(kind: DecisionKind, texts: DecisionTexts): readonly DecisionColumnKey[] {
  const needed = NEEDED[kind].filter((key) => texts[key] === undefined);
  const isAboutNothing =
    !isAboutTexts({ kind }) && [texts.orgUnit, texts.file, texts.ground].every((text) => text === undefined);
  return needed.length === 0 && isAboutNothing ? ["orgUnit"] : needed;
}

const NEEDED: Readonly<Record<DecisionKind, readonly DecisionColumnKey[]>> = {
  pass: [],
  correct: ["orgUnit", "template", "row", "field", "value"],
  "leave-out": [],
  choose: ["file"],
  accept: ["orgUnit", "file"],
  "send-back": [],
  reply: ["orgUnit", "template", "row", "field"],
  split: ["template", "field", "before"],
  join: ["template", "field", "before", "value"],
};

function unitNamed(text: string, { index, period }: DecisionsWorld): string | undefined {
  const [, code = ""] = /\(([^()]+)\)$/.exec(text) ?? [];
  const found = index.findOrgUnit(text, period.cutOffDate);
  if (found.kind === "one") return found.value.code;
  const { board } = index.catalogue;
  const isBoard = [board.orgUnit, board.name].some((name) => exactKey(name) === exactKey(text));
  return isBoard ? board.orgUnit : index.orgUnit(code)?.code;
}

/** By its code, with words behind it or without, or by its title: "KG01", "Biểu KG01", "KG01 Quán triệt". */
function templateNamed(text: string, { index }: DecisionsWorld): Template | undefined {
  const words = foldKey(text).split(" ");
  const { templates } = index.catalogue;
  const byCode = templates.filter(({ code }) => words.includes(foldKey(code)));
  const called = templates.filter(({ title, shortTitle }) =>
    [title, shortTitle].some((name) => foldKey(name) === foldKey(text)),
  );
  const found = byCode.length > 0 ? byCode : called;
  return found.length === 1 ? found[0] : undefined;
}

/** By its label, another of its names, or its key. */
function fieldNamed(text: string, { fields }: Template): string | undefined {
  const byKey = fieldOfKey(fields, text);
  if (byKey !== undefined) return byKey.key;
  for (const keyOf of [exactKey, foldKey]) {
    const found = fields.filter((field) => namesOf(field).some((name) => keyOf(name) === keyOf(text)));
    if (found.length > 0) return found.length === 1 ? found[0]?.key : undefined;
  }
  return undefined;
}

const namesOf = ({ label, aliases }: Field): readonly string[] => [label, ...aliases];

function rowNamed(text: string): number | undefined {
  const [, digits] = /^(?:dòng|hàng|d)?\s*(\d{1,7})$/i.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function dayNamed(text: string): string | undefined {
  const reading = parseVietnameseDate(text);
  return reading.kind === "date" ? reading.date : undefined;
}
