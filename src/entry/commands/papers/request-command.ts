import { today, writeRequest } from "../../../app";
import { fill } from "../../../i18n";
import { type Command, CannotRun } from "../command";
import { printJson } from "../json";
import { readingHost } from "../reading-host";
import { optionNeeded, periodNeeded, withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";
import { dayGiven } from "./day-given";

/**
 * `khoagiao request --period ID --out LETTER.docx`: the letter that opens a period, from what the catalogue asks of whom; its text,
 * to be pasted, is printed. One that stands there, in which somebody went on writing, is kept under another name.
 */
export const requestCommand: Command = async (call) => {
  const file = optionNeeded(call, "out");
  const index = await withCatalogue(call);
  const period = periodNeeded(call, index);
  const letter = writeRequest({ period, on: dayGiven(call) ?? today() }, index, readingHost);
  if (letter === undefined) throw new CannotRun(fill(call.words.nobodyOwes, { period: period.id }));
  await writeKeepingOld(file, letter.document, call);
  const { text } = letter;
  call.terminal.print(
    call.options.json === true
      ? printJson({ file, text })
      : `${text}\n\n${fill(call.words.written, { file })}`,
  );
  return 0;
};
