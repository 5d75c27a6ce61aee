import { z } from "zod";
import type { Headline } from "../../app";
import type { Result } from "../../core/base";
import type { BoardChoice } from "../../core/merge";
import { Kept } from "./kept";
import { keptPeriodShape } from "./kept-period-shape";

const choices = z.array(z.object({ chosen: z.string(), over: z.array(z.string()) }));
const file = z.object({ name: z.string(), base64: z.string() });
const headlines = z.array(z.object({ period: keptPeriodShape, figures: z.record(z.string(), z.number()) }));

interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The board's own catalogue, its choices and the headlines of its merges, kept on this machine. */
export function localBoard(storage: Storage, partition = "") {
  const catalogue = new Kept(storage, `${partition}khoagiao.catalogue`, file);
  const choicesOf = (period: string) => new Kept(storage, `${partition}khoagiao.choices.${period}`, choices);
  const headlinesOf = (orgUnit: string) =>
    new Kept(storage, `${partition}khoagiao.headlines.${orgUnit}`, headlines, "browser.figures-not-kept");
  return {
    catalogue(): KeptFile | undefined {
      const kept = catalogue.load();
      return kept && { name: kept.name, bytes: bytesOf(kept.base64) };
    },
    keepCatalogue: (kept: KeptFile | undefined): Result<void> =>
      catalogue.save(kept && { name: kept.name, base64: base64Of(kept.bytes) }),
    choices: (period: string): readonly BoardChoice[] => choicesOf(period).load() ?? [],
    keepChoices: (period: string, list: readonly BoardChoice[]): Result<void> =>
      choicesOf(period).save(list.map(({ chosen, over }) => ({ chosen, over: [...over] }))),
    headlines: (orgUnit: string): readonly Headline[] => headlinesOf(orgUnit).load() ?? [],
    keepHeadlines: (orgUnit: string, list: readonly Headline[]): Result<void> =>
      headlinesOf(orgUnit).save([...list]),
  };
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  const PIECE = 1 << 15; // as many arguments as any engine takes
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
