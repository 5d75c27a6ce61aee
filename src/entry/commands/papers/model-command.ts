import { reportModelOf, today } from "../../../app";
import { fill } from "../../../i18n";
import { type Command } from "../command";
import { dayGiven } from "./day-given";
import { printJson } from "../json";
import { internalAnnexOf } from "./internal-annex-of";
import { readingHost } from "../reading-host";
import { withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";

/**
 * `khoagiao report --model-out MODEL.docx`: the model a report is written from, in the form of the board's papers, to be
 * edited in Word, and beside it that of its internal annex. One that stands there, edited, is kept under another name.
 */
export const modelCommand: Command = async (call) => {
  const file = call.options["model-out"] ?? "";
  const index = await withCatalogue(call);
  const { document, slots, internal } = reportModelOf(index, dayGiven(call) ?? today(), readingHost);
  await writeKeepingOld(file, document, call);
  const aside = internal && internalAnnexOf(file);
  if (internal !== undefined && aside !== undefined) await writeKeepingOld(aside, internal.document, call);
  const written = [file, ...(aside === undefined ? [] : [aside])];
  const told = { model: file, slots, internalModel: aside ?? null, internalSlots: internal?.slots ?? [] };
  if (call.options.json === true) call.terminal.print(printJson(told));
  else for (const one of written) call.terminal.print(fill(call.words.modelWritten, { file: one }));
  return 0;
};
