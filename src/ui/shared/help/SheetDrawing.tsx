import { Box, LINE, type Tone } from "./drawing";

type DrawnCell = string | { readonly text: string; readonly tone?: Tone; readonly bold?: boolean };

interface SheetDrawingProps {
  readonly x: number;
  readonly y: number;
  /** Of the columns. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly DrawnCell[])[];
}

/** Cells of a sheet: a line of headings, and lines below it. Neighbours share their border. */
export function SheetDrawing({ x, y, widths, head, rows }: SheetDrawingProps) {
  const heading = head.map((text) => ({ text, tone: "quiet", bold: true }) as const);
  const cells = [heading, ...rows].flatMap((line, row) =>
    line.map((cell, at) => {
      const left = x + widths.slice(0, at).reduce((sum, width) => sum + width, 0);
      const place = { x: left, y: y + row * LINE, width: (widths[at] ?? 0) + 1, height: LINE + 1 };
      return { ...place, ...(typeof cell === "string" ? { text: cell } : cell) };
    }),
  );
  // Last come those that stand out, so that their borders lie on top.
  const standsOut = ({ tone }: { tone?: Tone }) => tone === "chosen" || tone === "wrong";
  return [...cells.filter((cell) => !standsOut(cell)), ...cells.filter(standsOut)].map(
    ({ text, ...looks }) => (
      <Box key={`${looks.x} ${looks.y}`} {...looks} square>
        {text}
      </Box>
    ),
  );
}
