import type { PaneWords } from "../../../i18n";
import { Arrow, Box, Drawing, LINE, Caption } from "./drawing";
import { SheetDrawing } from "./SheetDrawing";

interface WithWords {
  readonly words: PaneWords;
}

/** What is saved in the form stands in a row of the sheet. */
export function FormBesideSheet({ words }: WithWords) {
  const chosen = (text: string) => ({ text, tone: "chosen" }) as const;
  return (
    <Drawing height={132} caption={words.drawFormCaption}>
      <SheetDrawing
        x={0}
        y={11}
        widths={[78, 56]}
        head={[words.drawContent, words.drawCount]}
        rows={[
          ["", ""],
          ["", ""],
          [chosen(words.drawMeeting), chosen("120")],
          ["", ""],
        ]}
      />
      <FormDrawing words={words} left={160} />
      <Arrow from={156} to={138} y={11 + 3.5 * LINE} />
    </Drawing>
  );
}

/** Two fields, filled in, and the button that saves them. */
function FormDrawing({ words, left }: WithWords & { readonly left: number }) {
  const inner = 84;
  return (
    <>
      <Box x={left} y={0} width={inner + 16} height={132} />
      <Caption x={left + 8} y={17} tone="quiet">
        {words.drawContent}
      </Caption>
      <Box x={left + 8} y={23} width={inner}>
        {words.drawMeeting}
      </Box>
      <Caption x={left + 8} y={62} tone="quiet">
        {words.drawCount}
      </Caption>
      <Box x={left + 8} y={68} width={inner}>
        120
      </Box>
      <Box x={left + 8} y={101} width={44} tone="button">
        {words.save}
      </Box>
    </>
  );
}

/** A mistake is told where it was made, with its remedy. */
export function ErrorUnderField({ words }: WithWords) {
  return (
    <Drawing height={84} caption={words.drawErrorCaption}>
      <Caption x={0} y={13} tone="quiet">
        {words.drawDate}
      </Caption>
      <Box x={0} y={20} width={140} tone="wrong">
        31/6/2024
      </Box>
      <Caption x={0} y={60} tone="wrong">
        {words.drawFinding}
      </Caption>
      <Caption x={0} y={78} tone="wrong">
        {words.drawRemedy}
      </Caption>
    </Drawing>
  );
}

/** Many returned files become one summary, which names who is missing. */
export function FilesToSummary({ words }: WithWords) {
  const [first = "", second = "", missing = ""] = words.drawUnits.split("\n");
  const total = (text: string) => ({ text, bold: true });
  return (
    <Drawing height={5 * LINE + 1} caption={words.drawMergeCaption}>
      {words.drawFiles.split("\n").map((file, at) => (
        <Box key={file} x={0} y={14 + at * (LINE + 8)} width={76}>
          {file}
        </Box>
      ))}
      <Box x={0} y={14 + 2 * (LINE + 8)} width={76} dashed />
      <Arrow from={82} to={104} y={14 + 1.5 * LINE + 8} />
      <SheetDrawing
        x={110}
        y={0}
        widths={[70, 79]}
        head={[words.drawUnit, words.drawCount]}
        rows={[
          [first, "120"],
          [second, "225"],
          [missing, { text: words.drawMissing, tone: "wrong" }],
          [total(words.drawTotal), total("345")],
        ]}
      />
    </Drawing>
  );
}

/** A figure leads back to the file, the sheet and the row it was sent in. */
export function FigureToSource({ words }: WithWords) {
  const [first = "", second = ""] = words.drawUnits.split("\n");
  const left = 160;
  return (
    <Drawing height={3 * LINE + 1} caption={words.drawTraceCaption}>
      <SheetDrawing
        x={0}
        y={0}
        widths={[70, 58]}
        head={[words.drawUnit, words.drawCount]}
        rows={[
          [first, "120"],
          [second, { text: "225", tone: "chosen" }],
        ]}
      />
      <Arrow from={132} to={left - 4} y={2.5 * LINE} />
      <Box x={left} y={0} width={100} height={3 * LINE + 1} />
      {words.drawSource.split("\n").map((line, at) => (
        <Caption key={line} x={left + 8} y={at * LINE + 16}>
          {line}
        </Caption>
      ))}
    </Drawing>
  );
}

/** The workbook itself says what is wrong with a row. */
export function CheckColumn({ words }: WithWords) {
  return (
    <Drawing height={3 * LINE + 1} caption={words.drawCheckCaption}>
      <SheetDrawing
        x={0}
        y={0}
        widths={[68, 56, 135]}
        head={[words.drawDay, words.drawCount, words.drawCheck]}
        rows={[
          ["05/6/2024", "120", { text: words.drawWell, tone: "well" }],
          [{ text: "", tone: "wrong" }, "225", { text: words.drawLacking, tone: "wrong" }],
        ]}
      />
    </Drawing>
  );
}
