import { type Issue, type PlainDate, type Severity, exactKey, remembered, rememberedOf } from "../../base";
import {
  COVER_FIELDS,
  type CatalogueIndex,
  type OrgUnit,
  type Period,
  type Template,
  liesWithin,
  periodKindIn,
  yearsIn,
} from "../../catalogue";
import type { Sheet } from "../../workbook";
import { textsDownTo } from "../columns/shown-texts";
import { cutOffDates } from "../cut-off-dates";
import { submissionIssue } from "../issues";
import { headerName } from "../../templates";
import type { NamedCells } from "../sheet-cells";
import {
  type Span,
  daysAnsweredFor,
  daysInWords,
  graveAsPart,
  isAboutTheSame,
  namedDays,
  spanIn,
} from "../stated-time";
import type { FoundCover } from "./find-cover";
import { otherForm } from "./other-form";
import { secondCover } from "./second-cover";
import type { Identity } from "./identify";

/** What the titles of a workbook are held against: whose report it is, for when. */
interface TitleWorld {
  readonly index: CatalogueIndex;
  readonly orgUnit: OrgUnit | undefined;
  readonly period: Period | undefined;
  readonly on: PlainDate | undefined;
  /** The unit, those above it, and the board. */
  readonly own: ReadonlySet<string>;
  readonly says: SaysOf;
}

/** A sheet with titles, from its first row down to the last above its table or its fields. */
interface TitledSheet {
  readonly sheet: Sheet;
  readonly template: Template;
  readonly lastRow: number;
}

/** Rows of titles above the table of a sheet whose header no defined name points at. */
const USUAL_TITLE_ROWS = 6;

/** What of a workbook bears titles. */
interface TitledBook {
  readonly tables: readonly Template[];
  /** Template code → its sheet. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly passedOver: readonly Sheet[];
  readonly names: NamedCells;
  readonly cover: FoundCover | undefined;
  /** The cover's. */
  readonly template: Template | undefined;
}

/** The cover and the tables with their titles, which end above the first field or the header. */
function titledSheets({ tables, sheets, names, cover, template: front }: TitledBook): readonly TitledSheet[] {
  const titled = tables.flatMap((template): readonly TitledSheet[] => {
    const sheet = sheets.get(template.code);
    const lastRow = (names.get(headerName(template.code))?.row ?? USUAL_TITLE_ROWS + 1) - 1;
    return sheet === undefined ? [] : [{ sheet, template, lastRow }];
  });
  if (cover === undefined || front === undefined) return titled;
  const firstField = Math.min(...[...cover.cells.values()].map(({ row }) => row));
  return [{ sheet: cover.sheet, template: front, lastRow: firstField - 1 }, ...titled];
}

/**
 * Titles that speak of another unit, period or template than the report, and a second cover that does: what identifies a
 * file must agree, or be asked about. Each is told once, where it stands.
 */
export function contradictingTitles(
  book: TitledBook,
  { orgUnit, period, print }: Pick<Identity, "orgUnit" | "period" | "print">,
  { index, file }: { readonly index: CatalogueIndex; readonly file: string },
): readonly Issue[] {
  const unit = index.orgUnit(orgUnit ?? "");
  const kinds = book.template?.fields.find(({ key }) => key === COVER_FIELDS.periodKind)?.list ?? "";
  const world: TitleWorld = {
    ...{ index, orgUnit: unit, period, own: unit === undefined ? new Set() : lineOf(unit, index) },
    on: period && cutOffDates(index, orgUnit ?? "", period)(book.template),
    says: sayingsOf(index)(kinds),
  };
  const forms = book.tables.flatMap((template) => {
    const sheet = book.sheets.get(template.code);
    return sheet === undefined ? [] : otherForm({ sheet, template, file }, book.names, print);
  });
  const titles = titledSheets(book).flatMap(({ sheet, template, lastRow }) =>
    textsDownTo(sheet, lastRow).flatMap(({ row, column, text }) => {
      const other = otherTitle(text, template, world);
      if (other === undefined) return [];
      const where = { file, sheet: sheet.name, template: template.code, row, column };
      const { code, ...told } = other;
      return [submissionIssue(code, where, told)];
    }),
  );
  return [...titles, ...forms, ...secondCover(book, file)];
}

const DIFFERS = "submission.title-differs";

/** A title that contradicts the report, and what it should say. */
interface OtherTitle {
  readonly code: "submission.title-differs" | "submission.title-wider" | "submission.period-partly";
  readonly found: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly severity?: Severity;
}

const FORM_NUMBER = /^biểu (?:mẫu )?số ?:? ?(?<code>[\p{L}\d]{2,10})(?![\p{L}\d])/iu;
/** "6 tháng đầu năm 2024 (Số liệu từ ngày …", "Công tác khoa giáo - 6 tháng đầu năm 2024" */
const BEHIND_PERIOD = /\s*\(.*$/su;
const BEFORE_PERIOD = /^.* - /su;
const LONGEST = 200;

/**
 * A title that speaks of another unit, period or template of the catalogue than the report; undefined where it agrees,
 * or names none of them for certain. Headings of offices above the unit's own are no contradiction, and what the
 * template itself prints is no statement of the unit: "Năm 2025" over two of its columns.
 */
function otherTitle(text: string, template: Template, world: TitleWorld): OtherTitle | undefined {
  const found = text.trim();
  if (found.length > LONGEST) return undefined;
  const { index, orgUnit, on, says, own } = world;
  const said = says(found);
  if (printedBy(template).has(said.key)) return undefined;
  const differs = (expected: string): OtherTitle => ({ code: DIFFERS, found, facts: { expected } });
  if (said.form !== undefined)
    return said.form === template.code || index.template(said.form) === undefined
      ? undefined
      : differs(template.code);
  const time = said.time && otherTime(found, said.time, world);
  if (time !== undefined) return time;
  const named = orgUnit === undefined ? undefined : index.findOrgUnit(found, on);
  const isOther = named?.kind === "one" && orgUnit !== undefined && !own.has(named.value.code);
  return isOther ? differs(orgUnit.name) : undefined;
}

/**
 * Another time than the report's: a period by the names of the catalogue, else by those everybody uses ("6 tháng cuối năm
 * 2024"), or days that are too few ("Số liệu từ ngày 01/6/2024 đến ngày 30/6/2024").
 */
function otherTime(
  found: string,
  { isAll, kind, year, days: stated, ofYear, isOfFigures }: TitleTime,
  { period, orgUnit, index }: TitleWorld,
): OtherTitle | undefined {
  if (period === undefined) return undefined;
  const told = (code: OtherTitle["code"]): OtherTitle => ({ code, found, facts: { expected: period.name } });
  const isOther =
    kind === undefined
      ? stated !== undefined && !isAboutTheSame(stated, period)
      : kind !== period.kind || year !== period.year;
  if (isOther) {
    // Our own line of a longer period says its days, too: that sheet comes from another report.
    const isWider =
      isAll &&
      (index.catalogue.periods.some(
        (one) => one.kind === kind && one.year === year && liesWithin(period, one),
      ) ||
        (stated !== undefined && liesWithin(period, stated)));
    return told(isWider ? WIDER : DIFFERS);
  }
  if (ofYear !== undefined && !yearsOf(period).includes(ofYear)) return told(DIFFERS);
  const whole = daysAnsweredFor(period, orgUnit);
  const days = isOfFigures ? spanIn(found, whole.from) : undefined;
  const severity = days && graveAsPart(days, whole);
  if (days === undefined || severity === undefined) return undefined;
  const facts = { period: period.name, expected: daysInWords(whole) };
  return { code: "submission.period-partly", found: daysInWords(days), facts, severity };
}

/** "Kế hoạch tuyên truyền năm 2025": the year that the title of a table ends with is that of its figures. */
const TITLE_OF_YEAR =
  /^(?:kế hoạch|báo cáo|kết quả|số liệu|tình hình|công tác|thống kê|tổng hợp|biểu)(?!\p{L}).*(?<!tháng \d{1,2} )năm (?<year>(?:19|20)\d\d)[.:]?$/iu;
/** What may have a year of its own in such a title. */
const OF_OWN_YEAR =
  /(?<!\p{L})(?:nghị quyết|chỉ thị|kết luận|quyết định|luật|nghị định|thông tư|công văn|hướng dẫn|số \d)/iu;

function yearOfTitle(text: string): string | undefined {
  const title = text.replace(BEHIND_PERIOD, "");
  const stated = TITLE_OF_YEAR.exec(title)?.groups?.["year"];
  return stated === undefined || OF_OWN_YEAR.test(title) || yearsIn(title).length > 1 ? undefined : stated;
}

const yearsOf = ({ year, from, to }: Period): readonly string[] => [
  `${year}`,
  from.slice(0, 4),
  to.slice(0, 4),
];

/** What days in a title are those of its figures, and not of a class or a plan. */
const OF_FIGURES = /(?:^|\()(?:số liệu|kỳ|thời gian|tính|báo cáo)(?!\p{L})/iu;
/** "Năm 2026" over the first half of it is true, and may still be meant of the year: asked about. */
const WIDER = "submission.title-wider";

/** What stands on the sheet because the template has it: its title and guidance, labels and the headings over them. */
const printedBy = rememberedOf(
  ({ title, shortTitle, guidance, fields }: Template): ReadonlySet<string> =>
    new Set(
      [
        ...[title, shortTitle, guidance],
        ...fields.flatMap(({ label, group = "" }) => [label, group, ...group.split(" - ")]),
      ].map(exactKey),
    ),
);

/** What a title says for certain, in whatever workbook it stands: the code of a form, else a time. */
interface TitleSays {
  /** By which it is told whether the template prints it. */
  readonly key: string;
  readonly form?: string;
  /** Where a year is written. */
  readonly time?: TitleTime;
}

interface TitleTime {
  /** It says nothing else. */
  readonly isAll: boolean;
  /** Kind and year of a period. */
  readonly kind?: string;
  readonly year?: number;
  /** The days it is the usual name of. */
  readonly days: Span | undefined;
  /** The year its figures are of, where it ends with one. */
  readonly ofYear: string | undefined;
  /** Days in it would be those of its figures. */
  readonly isOfFigures: boolean;
}

type SaysOf = (text: string) => TitleSays;

/** Of a catalogue and its list of kinds of periods: the same titles come again in every workbook. */
const sayingsOf = rememberedOf((index: CatalogueIndex) =>
  remembered((kinds): SaysOf =>
    remembered((text): TitleSays => {
      const form = FORM_NUMBER.exec(text)?.groups?.["code"]?.toUpperCase();
      if (form !== undefined) return { key: exactKey(text), form };
      const key = exactKey(text);
      return /(?:19|20)\d\d/.test(text) ? { key, time: timeOf(text, kinds, index) } : { key };
    }),
  ),
);

function timeOf(text: string, kinds: string, index: CatalogueIndex): TitleTime {
  const words = text.replace(BEHIND_PERIOD, "").replace(BEFORE_PERIOD, "");
  const [year, ...more] = yearsIn(words);
  const kind = year === undefined || more.length > 0 ? undefined : periodKindIn(words, kinds, index);
  return {
    ...(year !== undefined && kind !== undefined && { kind, year }),
    isAll: words === text,
    days: namedDays(words),
    ofYear: yearOfTitle(text),
    isOfFigures: OF_FIGURES.test(text),
  };
}

/** The unit, those above it, and the board. */
function lineOf(orgUnit: OrgUnit, index: CatalogueIndex): ReadonlySet<string> {
  const codes = new Set([orgUnit.code, index.catalogue.board.orgUnit]);
  for (let above = orgUnit.parent; above !== undefined && !codes.has(above);) {
    codes.add(above);
    above = index.orgUnit(above)?.parent;
  }
  return codes;
}
