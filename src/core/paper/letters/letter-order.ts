import { type Issue, type PlainDate, formatDate, lowerFirst, upperFirst } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { Recommendation, Source, SummaryModel, UnitStatus } from "../../merge";
import type { PaperIssuer } from "../form/paper-issuer";

/** What a letter has to know of a file. */
export type LetterFile = Pick<Source, "file" | "status" | "orgUnit" | "returns" | "issues">;

/** What a merge found, as far as letters tell it: the pane has it at once, a summary read back holds it too. */
export interface LetterFacts extends Pick<SummaryModel, "period" | "asOf" | "completeness"> {
  readonly files: readonly LetterFile[];
  /** What units ask of the board; absent where only figures are at hand. */
  readonly recommendations?: readonly Recommendation[];
}

export interface LetterOrder {
  readonly merged: LetterFacts;
  readonly index: CatalogueIndex;
  /** The day whose rules the letters follow. */
  readonly on: PlainDate;
  /** Finding and remedy of an issue, with its place, in Vietnamese, as they are said to a unit. */
  readonly wording: (issue: Issue) => string;
}

/** The order, and who writes. */
export interface Writing extends LetterOrder {
  readonly issuer: PaperIssuer;
}

export interface LetterLine {
  readonly text: string;
  /** A heading stands over items; items follow each other without a gap. */
  readonly level: "body" | "heading" | "item";
}

export interface LetterParts {
  readonly subject: string;
  readonly to: string;
  readonly lines: readonly LetterLine[];
}

export const body = (text: string): LetterLine => ({ text, level: "body" });

/** "1. …", "2. …" */
export const items = (texts: readonly string[]): readonly LetterLine[] =>
  texts.map((text, at) => ({ text: `${at + 1}. ${text}`, level: "item" }));

/** A day the clerk still has to write. */
export const OPEN_DAY = "…/…/…";

/** The latest of these due days, where it is still to come; else left to the clerk. */
export function dayToSendBy(dueDates: readonly (PlainDate | undefined)[], { merged }: Writing): string {
  const days = dueDates.flatMap((day) => (day !== undefined && day > merged.asOf ? [day] : []));
  const last = days.sort().at(-1);
  return last === undefined ? OPEN_DAY : formatDate(last);
}

export const calledUnit = (code: string, { index }: Writing): string => index.orgUnit(code)?.name ?? code;

/** "“a.xlsx”, “b.xlsx”": without the board's own folders, but where files of one name lie in several. */
export function calledFiles(files: readonly LetterFile[]): string {
  const names = files.map(({ file }) => file.split("/").at(-1) ?? file);
  const isClear = new Set(names).size === names.length;
  return files.map(({ file }, at) => `“${isClear ? (names[at] ?? file) : file}”`).join(", ");
}

/** "KG01 (quán triệt, tuyên truyền); KG07 (tập huấn)" */
export const calledForms = (codes: readonly string[], { index }: Pick<Writing, "index">): string =>
  codes.map((code) => `${code} (${lowerFirst(index.template(code)?.shortTitle ?? code)})`).join("; ");

/** "báo cáo quý I năm 2024" */
export const calledReport = ({ merged }: Writing): string => `báo cáo ${lowerFirst(merged.period.name)}`;

/** Due day, and how many have sent. */
export function stateOfAll(order: Writing): string {
  const { period, asOf, completeness } = order.merged;
  const due = `${upperFirst(calledReport(order))} có hạn gửi là ngày ${formatDate(period.dueDate)}.`;
  const { received, expected } = completeness;
  return `${due} Đến ngày ${formatDate(asOf)}, ${order.issuer.name} đã nhận được báo cáo của ${received}/${expected} đơn vị.`;
}

/** The first day something of it came, too late. */
export const lateDay = ({ returns }: UnitStatus): PlainDate | undefined =>
  returns.flatMap(({ late, sent }) => (late && sent !== undefined ? [sent.day] : [])).sort()[0];
