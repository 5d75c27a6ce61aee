import { type MergeResult, type MergedFile, type UnitFate, unitFates } from "../../../../app";
import { type Issue, formatDate, isError } from "../../../../core/base";
import { type CatalogueIndex, letterheadOn } from "../../../../core/catalogue";
import type { SentDay, UnitStatus } from "../../../../core/merge";
import { type BoardWords, type Language, fill, sayIssue, sayPlace } from "../../../../i18n";
import { labelIn, nameOf, templateName } from "./names";

/** What a letter is written with. */
export interface Stationery {
  readonly index: CatalogueIndex;
  readonly words: BoardWords;
  readonly language: Language;
}

export interface Reminder {
  readonly word:
    | "remindMissing"
    | "remindRejected"
    | "remindBlank"
    | "remindLacking"
    | "remindLate"
    | "remindUndated"
    | "remindNotYetDue";
  readonly units: readonly UnitStatus[];
}

const OF_FATE: readonly (readonly [UnitFate, Reminder["word"]])[] = [
  ["missing", "remindMissing"],
  ["rejected", "remindRejected"],
  ["blank", "remindBlank"],
];

/** The units somebody has to write to, by what is asked of them; groups nobody stands in are left out. */
export function remindersOf({ completeness }: MergeResult): readonly Reminder[] {
  const fates = unitFates(completeness);
  const lacking = completeness.units.filter(({ expected, lacking: some }) => expected && some.length > 0);
  return [
    ...OF_FATE.map(([fate, word]): Reminder => ({ word, units: fates.get(fate) ?? [] })),
    { word: "remindLacking" as const, units: lacking },
    { word: "remindLate" as const, units: fates.get("late") ?? [] },
    { word: "remindUndated" as const, units: fates.get("undated") ?? [] },
    { word: "remindNotYetDue" as const, units: fates.get("not-yet-due") ?? [] },
  ].filter(({ units }) => units.length > 0);
}

const SENT_WORDS = {
  ...{ "last-save": "sentOn", cover: "sentOnByCover", board: "sentOnByBoard" },
} as const satisfies Record<SentDay["toldBy"], keyof BoardWords>;

/** "1. Đảng ủy xã Bình Tân (gửi ngày 18/07/2024)": the unit, and what the list does not say by itself. */
export function unitLine(unit: UnitStatus, word: Reminder["word"], { index, words }: Stationery): string {
  const name = nameOf(unit.orgUnit, index);
  if (word === "remindLacking")
    return `${name} (${unit.lacking.map((code) => templateName(code, index)).join("; ")})`;
  const sent = unit.returns.flatMap(({ late, sent: first }) => (late && first !== undefined ? [first] : []));
  const [first] = sent.sort((a, b) => (a.day < b.day ? -1 : 1));
  if (word !== "remindLate" || first === undefined) return name;
  const said = SENT_WORDS[first.toldBy];
  return `${name} (${fill(words[said], { date: formatDate(first.day) })})`;
}

/** The list a board sends round: who has not sent, who has to send again, who was late. */
export function reminderLetter(result: MergeResult, stationery: Stationery): string {
  const { index, words } = stationery;
  const { period, asOf } = result;
  const groups = remindersOf(result).map(({ word, units }, at) => {
    const title = `${ROMAN[at] ?? at + 1}. ${fill(words[word], { count: units.length })}`;
    return [title, ...units.map((unit, row) => `${row + 1}. ${unitLine(unit, word, stationery)}`)].join("\n");
  });
  return [
    words.letterTitle,
    fill(words.letterAbout, {
      period: period.name,
      due: formatDate(period.dueDate),
      asOf: formatDate(asOf),
    }),
    ...groups,
    fill(words.letterAsk, { board: letterheadOn(index.catalogue.board, asOf).sendTo }),
  ].join("\n\n");
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** Why a file, or a sheet of it, was not accepted, to be sent on to the unit: every error with its place, and what to do. */
export function rejectionLetter(file: MergedFile, result: MergeResult, stationery: Stationery): string {
  const { index, words } = stationery;
  const to = file.orgUnit === undefined ? [] : [fill(words.letterTo, { unit: nameOf(file.orgUnit, index) })];
  return [
    ...to,
    goesBack(file, result, stationery),
    reasonsOf(file)
      .map((issue, at) => `${at + 1}. ${reasonLine(issue, stationery)}`)
      .join("\n"),
    fill(words.rejectionAsk, { board: letterheadOn(index.catalogue.board, result.asOf).sendTo }),
  ].join("\n\n");
}

/** Whether the file goes back as a whole, or which sheets of it. */
function goesBack(file: MergedFile, { period }: MergeResult, { words }: Stationery): string {
  const facts = { period: period.name, file: file.file };
  if (file.status !== "accepted-in-part") return fill(words.rejectionAbout, facts);
  const sheets = new Set(
    file.issues.flatMap(({ where, severity }) =>
      severity === "error" && where.template !== undefined ? [where.template] : [],
    ),
  );
  const templates = file.returns.flatMap(({ template }) => (sheets.has(template) ? [template] : []));
  return templates.length === 0
    ? fill(words.returnAboutCover, facts)
    : fill(words.returnAbout, { ...facts, templates: templates.join(", ") });
}

/** What stood in the way of a file; where nothing is an error, everything that was found. */
export function reasonsOf({ issues }: MergedFile): readonly Issue[] {
  const errors = issues.filter(isError);
  return [...(errors.length > 0 ? errors : issues)].sort((a, b) => rankOf(a) - rankOf(b));
}

/** What is wrong with the file itself comes first: the rest follows from it, a cover that was not found for instance. */
const rankOf = ({ code }: Issue): number => (code.startsWith("workbook.") ? 0 : 1);

/** 'Trang “KG01”, ô D14 (Ngày tổ chức): …' */
export function reasonLine(issue: Issue, stationery: Stationery): string {
  const place = placeLine(issue, stationery);
  const said = sayIssue(issue, stationery.language);
  return place === "" ? said : `${place}: ${said}`;
}

/** 'Trang “KG01”, ô D14 (Ngày tổ chức)', to stand by itself; blank for what is found in no place. */
export function placeLine({ where }: Issue, { index, language }: Stationery): string {
  const place = sayPlace(where, language, labelIn(index));
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}`;
}
