export { isAnsweredBy } from "./decisions/is-answered-by";
export { notToBeWritten } from "./decisions/why-astray";
export { decisionsToday } from "./decisions/decisions-today";
export { joinedDecisions, withDecision, withoutDecision } from "./decisions/with-decision";
export { stillAsking } from "./list-sources";
export { rowKeyDigest } from "./row-key-digest";
export { comparisonsOf } from "./time/comparisons";
export { notCompared } from "./time/not-compared";
export { mergedBefore } from "./time/merged-before";
export type { TimeComparison } from "./time/comparisons";
export { isSameUnits, isWhole } from "./time/same-units";
export { asNow } from "./time/as-now";
export type { FiguresAsNow, SuccessionWorld, UnitAsNow } from "./time/as-now";
export { partFigures } from "./time/part-figures";
export type { PartFigures } from "./time/part-figures";
export { withStocks } from "./time/row-blocks";
export { ofSeveralRows, totalOf } from "./figures/condense-template";
export { boardColumns, digestKeys, firstKey } from "./board-columns";
export { unitGroups } from "./figures/unit-groups";
export type { UnitGroup } from "./figures/unit-groups";
export { condensedTexts } from "./figures/condensed-texts";
export type { CondensedText } from "./figures/condensed-texts";
export { askedTexts } from "./recommendations/askings";
export { isFollowed, recommendationsOf } from "./recommendations/recommendations";
export type { Recommendation, RecommendationState } from "./recommendations/recommendations";
export { textKey, wordsKey } from "./texts/text-key";
export { alikeIn, toldTogether } from "./texts/told-together";
export type { ToldTogether } from "./texts/told-together";
export { returnContent, isShown, shownEntries } from "./settle-returns";
export { inVietnam, instantOf } from "./sent-on";
export { mergeIssues } from "./issues";
export { UNIT_FATES, type UnitFate, unitFates } from "./unit-fates";
export { mergeSubmissions } from "./merge-submissions";
export type { MergeContext } from "./merge-submissions";
export type {
  ChoiceCounts,
  Completeness,
  CompletenessCounts,
  DecidedHere,
  DirectiveCoverage,
  Figures,
  GroupFigures,
  LackingPart,
  PartsDifference,
  ReturnState,
  ReturnStatus,
  RowBlock,
  SentDay,
  Source,
  SourceReturn,
  SourceStatus,
  Standing,
  Subtotal,
  SummaryModel,
  TemplateSummary,
  UnitFigures,
  UnitLacks,
  UnitStatus,
} from "./model";
