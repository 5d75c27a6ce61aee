import { given } from "../../base";
import {
  type CompletenessCounts,
  type ReturnState,
  type ReturnStatus,
  type UnitStatus,
  unitGroups,
} from "../../merge";
import { quoteSheet } from "../../workbook";
import type { CellDraft, Style } from "../../workbook";
import { placedBlocks } from "../figures/figures-layout";
import type { OverviewParts } from "./overview-parts";
import { nameOfGroup } from "../look/group-name";
import type { SheetRows } from "../look/sheet-rows";
import { boldCount, boldShare, boldText, centred, textCell, tones } from "../look/styles";
import { type PeriodNames, periodWords } from "../look/lacking-parts";
import { sentDayText } from "../look/sent-day-text";
import { filled, stateWords, words } from "../look/words";

export const MATRIX_COLUMNS = [
  { title: words.ordinal, width: 5 },
  { title: words.orgUnit, width: 32 },
  { title: words.unitState, width: 12 },
  { title: words.sentOn, width: 11 },
] as const;

/** Unit × template: colours and words. A cell leads to the unit's first row there. Gives the row of its header. */
export function writeMatrix(rows: SheetRows, parts: OverviewParts, last: number): number {
  const { model, index, labels } = parts;
  const { units, templates } = model.completeness;
  rows.note(words.dayNote, last);
  const titles = [
    ...MATRIX_COLUMNS.map(({ title }) => title),
    ...model.templates.map(({ template }) => `${template.code}\n${template.shortTitle}`),
  ];
  const head = rows.labels(titles);
  const linkOf = rowLinks(parts);
  const styles = [centred, textCell, ...titles.slice(2).map(() => centred)];
  let kind: string | undefined;
  for (const [at, unit] of units.entries()) {
    const own = index.orgUnit(unit.orgUnit)?.kind;
    if (own !== kind) rows.band(index.unitKind(own ?? "")?.name ?? "", titles.length);
    kind = own;
    rows.table(
      [
        at + 1,
        labels.orgUnit(unit.orgUnit),
        unitCell(unit),
        sentOn(unit),
        ...unit.returns.map((status) => returnCell(status, linkOf(unit.orgUnit, status), parts)),
      ],
      styles,
    );
  }
  writeTemplateCounts(rows, templates);
  writeGroupCounts(rows, parts);
  return head;
}

/** Below the matrix: how many owe each template, how many sent it, and the share. */
function writeTemplateCounts(rows: SheetRows, templates: readonly CompletenessCounts[]): void {
  const line = (title: string, figureOf: (counts: CompletenessCounts) => number | undefined, style: Style) =>
    rows.add([undefined, title, undefined, undefined, ...templates.map(figureOf)], {
      styles: [boldText, boldText, boldText, boldText, ...templates.map(() => style)],
    });
  line(words.mustSend, ({ expected }) => expected, boldCount);
  line(words.haveSent, ({ received }) => received, boldCount);
  line(words.rate, ({ reportingRate }) => reportingRate, boldShare);
}

/** … and how many of those below each unit above, and of each kind: "12/15". */
function writeGroupCounts(rows: SheetRows, { model, index }: OverviewParts): void {
  const expected = model.completeness.units.filter((unit) => unit.expected);
  const byCode = new Map(expected.map((unit) => [unit.orgUnit, unit]));
  const groups = unitGroups([...byCode.keys()], index);
  const styles = [centred, textCell, ...model.templates.map(() => centred)];
  for (const [at, group] of groups.entries()) {
    if (group.by !== groups[at - 1]?.by) {
      const title = group.by === "parent" ? words.sentByParent : words.sentByKind;
      rows.band(title, MATRIX_COLUMNS.length + model.templates.length);
    }
    const units = group.orgUnits.flatMap((code) => byCode.get(code) ?? []);
    const sent = (statuses: readonly { readonly state: ReturnState }[]) =>
      statuses.length === 0 ? undefined : `${statuses.filter(isCounted).length}/${statuses.length}`;
    const ofTemplates = model.templates.map(({ template }) =>
      sent(
        units.flatMap(({ returns }) =>
          returns.filter((one) => one.template === template.code && one.duty === "mandatory"),
        ),
      ),
    );
    const name = `${"    ".repeat(group.depth)}${nameOfGroup(group, { index })}`;
    rows.table([undefined, name, sent(units), undefined, ...ofTemplates], [...styles, centred, centred]);
  }
}

const isCounted = ({ state }: { readonly state: ReturnState }): boolean =>
  state === "received" || state === "nil";

const TONES: Readonly<Record<ReturnState, Style>> = {
  received: tones.good,
  nil: tones.calm,
  blank: tones.notice,
  conflict: tones.bad,
  rejected: tones.bad,
  missing: tones.bad,
  "not-yet-due": tones.none,
  "not-expected": tones.none,
};

function unitCell({ state, late, lacking }: UnitStatus): CellDraft {
  const word = lacking.length > 0 ? words.incomplete : stateWords[state];
  return toned(word, lacking.length > 0 ? tones.notice : TONES[state], late);
}

function returnCell(
  status: ReturnStatus,
  jump: string | undefined,
  { index, model }: OverviewParts,
): CellDraft {
  return { ...returnState(status, { index, year: model.period.year }), ...given({ jump }) };
}

function returnState({ state, late, duty, lacks = [] }: ReturnStatus, names: PeriodNames): CellDraft {
  const came = state === "received" || state === "nil";
  if (came && duty === "comparison") return toned(words.compared, tones.calm, late);
  const word = state === "not-expected" && duty !== "none" ? words.voluntary : stateWords[state];
  if (lacks.length === 0) return toned(word, TONES[state], late);
  const parts = periodWords(lacks, names);
  return toned(filled(words.lackingInCell, { parts }), tones.notice, late);
}

const toned = (word: string, style: Style, late: boolean): CellDraft =>
  late ? { value: `${word} ${words.lateSuffix}`, style: tones.notice } : { value: word, style };

function sentOn({ returns, undated }: UnitStatus): string | undefined {
  const [first] = returns.flatMap(({ sent }) => sent ?? []).sort((a, b) => (a.day < b.day ? -1 : 1));
  return first === undefined ? (undated ? words.undated : undefined) : sentDayText(first);
}

type LinkOf = (orgUnit: string, status: ReturnStatus) => string | undefined;

function rowLinks({ model, sheetOf, mostLinks }: OverviewParts): LinkOf {
  const targets = new Map<string, string>();
  for (const summary of model.templates) {
    const sheet = sheetOf(summary.template.code);
    if (sheet === undefined) continue;
    for (const { orgUnit, row } of placedBlocks(summary)) {
      if (targets.size >= mostLinks) break;
      targets.set(`${orgUnit} ${summary.template.code}`, `${quoteSheet(sheet)}!A${row}`);
    }
  }
  return (orgUnit, { template }) => targets.get(`${orgUnit} ${template}`);
}
