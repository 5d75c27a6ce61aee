import { columnLetters, formatDate } from "../../base";
import type { Source, SourceReturn, SummaryModel } from "../../merge";
import type { CellDraft, Scalar, SheetDraft, Style } from "../../workbook";
import { inVietnam, instantOf } from "../../merge";
import type { Labels } from "../look/labels";
import { writeAnnexHead, writeTitle } from "../look/official-page";
import { landscape, withinPage } from "../look/paper";
import type { Issuer } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { centred, quiet, textCell, tones } from "../look/styles";
import { sentDayText } from "../look/sent-day-text";
import { standingWords, statusWords, words } from "../look/words";

const LEADING = [
  words.number,
  words.file,
  words.orgUnit,
  words.status,
  words.turn,
  words.reportedOn,
  words.savedAt,
  words.sentOn,
  words.errors,
  words.warnings,
  words.infos,
] as const;
const LEADING_WIDTHS = [5, 32, 26, 16, 6, 11, 18, 12, 7, 9, 7];
/** For tracing on the screen, as is what each file brought to each template. */
const TRAILING = [words.period, words.orgUnitCode, words.catalogueVersion, words.via, words.hash] as const;
const TRAILING_WIDTHS = [10, 16, 10, 24, 66];

export interface SourcesSheetParts {
  readonly model: SummaryModel;
  readonly labels: Labels;
  readonly issuer: Issuer;
}

/** Nguồn số liệu: every file handed in, counted or not, and what it brought to each template. */
export function sourcesSheet({ model, labels, issuer }: SourcesSheetParts): SheetDraft {
  const templates = model.templates.map(({ template }) => template.code);
  const titles = [...LEADING, ...templates, ...TRAILING];
  const printed = LEADING.length;
  const widths = [...LEADING_WIDTHS, ...templates.map(() => 8), ...TRAILING_WIDTHS];
  const rows = new SheetRows(withinPage(widths, printed));
  writeAnnexHead(rows, issuer, ["", ""], printed);
  writeTitle(rows, words.sourcesTitle, model, printed);
  rows.note(words.sourcesNote, printed);
  const head = rows.labels(titles);
  const styles = titles.map((_, column) => columnStyle(column, titles.length));
  for (const source of model.sources) rows.table(sourceCells(source, templates, labels), styles);
  return rows.sheet(words.sources, {
    freeze: { rows: head, columns: 2 },
    page: landscape(rows.sizeOf(printed), {
      repeated: [head, head],
      printArea: `$A$1:$${columnLetters(printed)}$${rows.last}`,
    }),
  });
}

/** Texts at both ends, short words and counts between them. */
function columnStyle(column: number, columns: number): Style {
  if (column === columns - 1) return quiet;
  return column === 1 || column === 2 || column === columns - 2 ? textCell : centred;
}

function sourceCells(
  source: Source,
  templates: readonly string[],
  labels: Labels,
): readonly (CellDraft | Scalar | undefined)[] {
  const bySeverity = (severity: string) =>
    source.issues.filter((issue) => issue.severity === severity).length;
  return [
    source.number,
    source.file,
    source.orgUnit === undefined ? undefined : labels.orgUnit(source.orgUnit),
    { value: statusWords[source.status], style: statusTone(source) },
    source.turn,
    source.reportedOn === undefined ? undefined : formatDate(source.reportedOn),
    source.savedAt === undefined ? undefined : momentText(source.savedAt),
    source.sent === undefined ? source.submission && words.undated : sentDayText(source.sent),
    ...["error", "warning", "info"].map(bySeverity),
    ...templates.map((code) => broughtBy(source.returns.find(({ template }) => template === code))),
    source.period,
    source.orgUnit,
    source.submission?.catalogueVersion,
    source.via,
    source.sha256,
  ];
}

function statusTone({ status }: Source): Style {
  if (status === "accepted") return tones.good;
  if (status === "rejected" || status === "conflict") return tones.bad;
  return status.startsWith("accepted-") ? tones.notice : tones.calm;
}

function broughtBy(brought: SourceReturn | undefined): Scalar | undefined {
  if (brought === undefined) return undefined;
  const { rows, nilReport, standing } = brought;
  const said = rows === 0 && nilReport ? words.nilMark : rows;
  if (standing === "counted") return said;
  return standing === "blank" ? undefined : `(${said}, ${standingWords[standing]})`;
}

/** 2024-07-05T03:00:00Z → 05/07/2024 10:00: by the clock of whoever reads it, as the pane tells it. */
function momentText(savedAt: string): string {
  const instant = instantOf(savedAt);
  if (instant === undefined) return words.asIssued;
  const { day, time } = inVietnam(instant);
  return `${formatDate(day)} ${time}`;
}
