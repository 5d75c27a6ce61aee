import { z } from "zod";
import { type Language, languages } from "../../i18n";
import { Kept } from "./kept";

/** The language the user chose for the pane. Where it cannot be kept, the pane opens in that of Excel: no loss. */
export function localLanguage(storage: Storage, partition = "") {
  const kept = new Kept(storage, `${partition}khoagiao.language`, z.literal(languages));
  return { chosen: () => kept.load(), choose: (language: Language) => void kept.save(language) };
}
