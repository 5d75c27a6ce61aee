interface TrendBarsProps {
  /** Oldest first; the last one is of now. undefined: not known of that period. */
  readonly values: readonly (number | undefined)[];
}

const BAR = 8;
const STEP = 12;
const HEIGHT = 24;
/** Half of it lies on either side of a bar's edge. */
const STROKE = 1;

/**
 * One small bar a period, earlier ones hollow: told apart without colour, and drawn in the colour of the text, so
 * that high contrast keeps them. Who shows them says the same in words.
 */
export function TrendBars({ values }: TrendBarsProps) {
  const bars = barsOf(values);
  return (
    <svg
      aria-hidden
      width={STEP * values.length}
      height={HEIGHT}
      fill="none"
      stroke="currentColor"
      strokeWidth={STROKE}
      style={{ flexShrink: 0 }}
    >
      {bars.map(
        (bar, at) =>
          bar !== undefined && (
            <rect key={at} {...bar} {...(at === bars.length - 1 && { fill: "currentColor" })} />
          ),
      )}
    </svg>
  );
}

/** Where each bar stands: all on one scale, from the line of nought. */
function barsOf(values: TrendBarsProps["values"]) {
  const known = values.filter((value) => value !== undefined);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const scale = (HEIGHT - STROKE) / (high - low || 1);
  return values.map((value, at) => {
    if (value === undefined) return undefined;
    const y = STROKE / 2 + (high - Math.max(0, value)) * scale;
    return { x: STEP * at + (STEP - BAR) / 2, y, width: BAR, height: Math.abs(value) * scale };
  });
}
