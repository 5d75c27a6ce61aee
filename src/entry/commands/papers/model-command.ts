import { reportModelOf, today } from "../../../app";
import { fill } from "../../../i18n";
import { type Command } from "../command";
import { dayGiven } from "./day-given";
import { printJson } from "../json";
import { readingHost } from "../reading-host";
import { withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";

/**
 * `khoagiao report --model-out MODEL.docx`: the model a report is written from, in the form of the board's papers, to be
 * edited in Word. One that stands there, edited, is kept under another name.
 */
export const modelCommand: Command = async (call) => {
  const file = call.options["model-out"] ?? "";
  const index = await withCatalogue(call);
  const { document, slots } = reportModelOf(index, dayGiven(call) ?? today(), readingHost);
  await writeKeepingOld(file, document, call);
  call.terminal.print(
    call.options.json === true ? printJson({ model: file, slots }) : fill(call.words.modelWritten, { file }),
  );
  return 0;
};
