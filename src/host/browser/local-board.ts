import { z } from "zod";
import type { Headline } from "../../app";
import type { Result } from "../../core/base";
import type { ReportPart } from "../../core/paper";
import { type ChoiceGround, DECISION_KINDS, type Decision, choiceGround } from "../../core/submissions";
import { Kept } from "./kept";
import { keptPeriodShape } from "./kept-period-shape";

/** Choices as earlier versions kept them. */
const choices = z.array(z.object({ chosen: z.string(), over: z.array(z.string()) }));
const text = z.string().exactOptional();
const decisions = z.array(
  z.object({
    ...{ kind: z.enum(DECISION_KINDS), reason: z.string(), by: z.string() },
    ...{ orgUnit: text, template: text, row: z.number().exactOptional(), field: text, file: text },
    ...{ code: text, value: text, before: text, dueDate: text, on: text, board: text, ground: text },
  }),
);
const file = z.object({ name: z.string(), base64: z.string() });
const headlines = z.array(z.object({ period: keptPeriodShape, figures: z.record(z.string(), z.number()) }));

interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The board's own catalogue, the model of its report, its decisions and the headlines of its merges, kept on this machine. */
export function localBoard(storage: Storage, partition = "") {
  const catalogue = new Kept(storage, `${partition}khoagiao.catalogue`, file);
  const reportModel = (part: ReportPart) =>
    new Kept(storage, `${partition}khoagiao.report-model${part === "report" ? "" : `.${part}`}`, file);
  const choicesOf = (period: string) => new Kept(storage, `${partition}khoagiao.choices.${period}`, choices);
  const decisionsOf = (period: string) =>
    new Kept(storage, `${partition}khoagiao.decisions.${period}`, decisions);
  const headlinesOf = (orgUnit: string) =>
    new Kept(storage, `${partition}khoagiao.headlines.${orgUnit}`, headlines, "browser.figures-not-kept");
  return {
    catalogue: (): KeptFile | undefined => fileKept(catalogue),
    keepCatalogue: (kept: KeptFile | undefined): Result<void> => keepFile(catalogue, kept),
    reportModel: (part: ReportPart): KeptFile | undefined => fileKept(reportModel(part)),
    keepReportModel: (part: ReportPart, kept: KeptFile | undefined): Result<void> =>
      keepFile(reportModel(part), kept),
    decisions: (period: string): readonly Decision[] =>
      decisionsOf(period).load() ?? choicesOf(period).load()?.map(chosenEarlier) ?? [],
    keepDecisions: (period: string, list: readonly Decision[]): Result<void> =>
      decisionsOf(period).save([...list]),
    headlines: (orgUnit: string): readonly Headline[] => headlinesOf(orgUnit).load() ?? [],
    keepHeadlines: (orgUnit: string, list: readonly Headline[]): Result<void> =>
      headlinesOf(orgUnit).save([...list]),
  };
}

type PlaceOfFile = Kept<z.infer<typeof file>>;

function fileKept(place: PlaceOfFile): KeptFile | undefined {
  const kept = place.load();
  return kept && { name: kept.name, bytes: bytesOf(kept.base64) };
}

const keepFile = (place: PlaceOfFile, kept: KeptFile | undefined): Result<void> =>
  place.save(kept && { name: kept.name, base64: base64Of(kept.bytes) });

const chosenEarlier = (choice: ChoiceGround): Decision => ({
  ...{ kind: "choose", reason: "", by: "", ground: choiceGround(choice) },
});

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  const PIECE = 1 << 15; // as many arguments as any engine takes
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
