import { given, type PlainDate } from "../base";
import type { CatalogueIndex } from "../catalogue";
import type { Decision, SubmissionOutcome } from "../submissions";
import { askForDays } from "./ask-for-days";
import type { FileInHand } from "./collect-files";
import { addFound } from "./found-here";
import { collectFiles, submissionOf } from "./collect-files";
import { condenseTemplate } from "./figures/condense-template";
import { coverDirectives } from "./cover-directives";
import { findFar } from "./figures/far-from-last";
import { judgeCompleteness } from "./judge-completeness";
import { answeredFiles, attention, sourcesOf } from "./list-sources";
import type { LackingRows, MergedBefore, Standing, SummaryModel, TemplateSummary, UnitLacks } from "./model";
import { decisionsToday } from "./decisions/decisions-today";
import { decideOutcomes } from "./decisions/decide-outcomes";
import { findOtherReplies } from "./decisions/other-replies";
import { tellDecisions } from "./decisions/tell-decisions";
import { decideTexts } from "./texts/decide-texts";
import { type Plan, periodOf, planFor } from "./plan";
import { allAskedBefore } from "./recommendations/askings";
import { findReportedTwice } from "./reported-twice";
import type { SettledReturn } from "./settle-files";
import { settleFiles } from "./settle-files";
import { partsDifferences, toldDifference } from "./time/parts-differ";
import { blocksOf } from "./time/row-blocks";
import { standTogether } from "./time/stand-together";
import { type UnitStatuses, unitStatuses } from "./time/unit-statuses";

export interface MergeContext {
  readonly index: CatalogueIndex;
  /** Id of the period that is merged. */
  readonly period: string;
  /** The day completeness is judged for. */
  readonly asOf: PlainDate;
  /** Tổng hợp tạm: good rows of sheets that go back count for the time being (RULES.md M19). */
  readonly provisional?: boolean;
  /** What the board decided, here or in an earlier merge (RULES.md M20–M27, M43). */
  readonly decisions?: readonly Decision[];
  /** What was reported for the periods before, where it is known: figures are held against it (RULES.md M28). */
  readonly before?: readonly MergedBefore[];
}

/**
 * Tổng hợp: many returned files, in whatever order, become one summary (RULES.md). Nothing handed in is dropped:
 * what does not count is listed with its reason. Equal input gives an equal model.
 *
 * @throws RangeError where the catalogue has no such period.
 */
export function mergeSubmissions(
  received: readonly SubmissionOutcome[],
  { index, period, asOf, provisional, before = [], ...context }: MergeContext,
): SummaryModel {
  const decisions = decisionsToday(context.decisions ?? [], index);
  const { outcomes, decided } = decideOutcomes(received, decisions, {
    index,
    period: periodOf(index, period),
  });
  const returned = new Set(
    outcomes.flatMap((outcome) => submissionOf(outcome)?.returns.map(({ template }) => template) ?? []),
  );
  const plan = planFor(index, { period, asOf, returned, ...given({ provisional }) });
  const files = collectFiles(outcomes, plan);
  const settledAlone = settleFiles(files, plan);
  const statuses = unitStatuses(settledAlone, files, plan);
  const settled = standTogether(settledAlone, statuses);
  const unitName = (code: string) => plan.orgUnit(code)?.name ?? code;
  const texts = decideTexts(condensed(settled, statuses, plan), decisions, {
    ...{ received, unitName, board: index.catalogue.board.orgUnit },
  });
  const { templates } = texts;
  const completeness = judgeCompleteness(statuses, plan);
  const called = { fileOf: fileNames(files), unitName };
  const found = templates.flatMap((summary) => [
    ...findReportedTwice(summary, called),
    ...findFar(summary, { ...called, index, before }),
  ]);
  const differences = partsDifferences(settledAlone, statuses, plan);
  found.push(...differences.map((one) => toldDifference(one, called.fileOf, plan)));
  for (const { source, issue } of found) addFound(issue, files[source - 1]?.issues ?? []);
  const answered = answeredFiles(files, settled);
  askForDays(settled, completeness);
  const told = tellDecisions(decided, files, { settled, unitName });
  const otherReplies = findOtherReplies(settled, files, plan);
  const sources = sourcesOf(files, settled, { asOf, answered });
  return {
    period: plan.period,
    asOf,
    sources,
    templates,
    completeness,
    coverage: coverDirectives(templates, completeness, plan),
    decisions: [...told.decisions, ...texts.decisions, ...otherReplies],
    differences,
    askedBefore: allAskedBefore(outcomes, before, index),
    issues: [...told.issues, ...texts.issues, ...attention(sources)],
  };
}

const fileNames =
  (files: readonly FileInHand[]) =>
  (number: number): string =>
    files[number - 1]?.file.file ?? "";

const COUNTED: readonly Standing[] = ["counted", "provisional"];
const COMPARED: readonly Standing[] = ["compared"];

const condensed = (
  settled: readonly SettledReturn[],
  statuses: UnitStatuses,
  plan: Plan,
): readonly TemplateSummary[] =>
  plan.templates.map((template) =>
    condenseTemplate(
      template,
      {
        counted: blocksOf(template, COUNTED, settled, plan),
        compared: blocksOf(template, COMPARED, settled, plan),
        lacking: lackingRows(template.code, settled),
        lackingParts: lackingParts(template.code, statuses),
      },
      plan,
    ),
  );

const lackingParts = (template: string, statuses: UnitStatuses): readonly UnitLacks[] =>
  [...statuses].flatMap(([orgUnit, byTemplate]) => {
    const { lacks = [] } = byTemplate.get(template)?.status ?? {};
    return lacks.length === 0 ? [] : [{ orgUnit, lacks }];
  });

const lackingRows = (template: string, settled: readonly SettledReturn[]): readonly LackingRows[] =>
  settled.flatMap(({ orgUnit, templateReturn, standing }) =>
    standing === "provisional" && templateReturn.template === template
      ? [{ orgUnit, rows: templateReturn.refused?.rows?.length ?? 0 }]
      : [],
  );
