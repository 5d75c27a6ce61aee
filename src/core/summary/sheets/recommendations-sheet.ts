import { type Recommendation, type RecommendationState, isFollowed, recommendationsOf } from "../../merge";
import { type CellDraft, type SheetDraft, type Style, quoteSheet } from "../../workbook";
import { figuresLayout } from "../figures/figures-layout";
import { landscape, withinPage } from "../look/paper";
import { writeAnnexHead, writeTitle } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { centred, linked, rowCounts, textCell, tones } from "../look/styles";
import { filled, recommendationStates, words } from "../look/words";
import type { OverviewParts } from "./overview-parts";

const COLUMNS = [
  { title: words.ordinal, width: 5 },
  { title: words.template, width: 8 },
  { title: words.orgUnit, width: 22 },
  { title: words.recommendation, width: 56 },
  { title: words.firstAsked, width: 18 },
  { title: words.askedAgain, width: 9 },
  { title: words.recommendationState, width: 17 },
  { title: words.answer, width: 42 },
] as const;

/**
 * Kiến nghị: what units ask of the board, followed over the periods (RULES.md M42): since when, how often again, answered or
 * not. Undefined where nothing was asked in an earlier period that is known.
 */
export function recommendationsSheet(parts: OverviewParts): SheetDraft | undefined {
  const { model, index, issuer } = parts;
  // Of one period alone nothing was asked before, and a large merge need not be gone through for it.
  if (model.askedBefore.length === 0 && model.period.parts === undefined) return undefined;
  const all = recommendationsOf(model, index);
  if (!all.some(isFollowed)) return undefined;
  const widths = withinPage(COLUMNS.map(({ width }) => width));
  const last = widths.length;
  const rows = new SheetRows(widths);
  writeAnnexHead(rows, issuer, ["", all.some(isSecret) ? words.confidential : ""], last);
  writeTitle(rows, words.recommendationsTitle, model, last);
  rows.note(words.recommendationsNote, last);
  const head = rows.labels(COLUMNS.map(({ title }) => title));
  for (const [at, one] of all.entries()) writeLine(rows, { number: at + 1, one }, parts);
  return rows.sheet(words.recommendations, {
    freeze: { rows: head },
    autoFilter: `A${head}:H${rows.last}`,
    page: landscape(rows.sizeOf(), { repeated: [head, head] }),
  });

  function isSecret({ template }: Recommendation): boolean {
    return index.template(template)?.confidential === true;
  }
}

const TONES: Readonly<Record<RecommendationState, Style>> = {
  new: tones.calm,
  open: tones.bad,
  "asked-again": tones.notice,
  answered: tones.good,
};

function writeLine(
  rows: SheetRows,
  { number, one }: { readonly number: number; readonly one: Recommendation },
  { model, index, labels, sheetOf, mostLinks }: OverviewParts,
): void {
  const { template, orgUnit, text, asked, state, reply, at } = one;
  const periodName = (id: string) => index.period(id)?.name ?? id;
  const summary = model.templates.find((known) => known.template.code === template);
  const sheet = sheetOf(template);
  const code: CellDraft =
    at === undefined || summary === undefined || sheet === undefined || number > mostLinks
      ? { value: template, style: centred }
      : {
          value: template,
          jump: `${quoteSheet(sheet)}!A${figuresLayout(summary).data.first + at.place}`,
          style: linked,
        };
  const isOfNow = reply === undefined || (at !== undefined && reply.period === asked.at(-1));
  const said = isOfNow
    ? reply?.text
    : filled(words.answeredIn, { period: periodName(reply.period), answer: reply.text });
  rows.table(
    [
      ...[number, code, labels.shortName(orgUnit), text, periodName(asked[0])],
      ...[asked.length - 1, { value: recommendationStates[state], style: TONES[state] }, said],
    ],
    [centred, undefined, textCell, textCell, centred, rowCounts, undefined, textCell],
  );
}
