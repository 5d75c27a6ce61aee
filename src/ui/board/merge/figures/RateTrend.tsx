import { type Headline, REPORTING_RATE } from "../../../../app";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard } from "../../store/use-board";
import { TrendBars } from "./TrendBars";
import { sayPercent } from "../words/say-figure";
import { isTrend, sayTrend } from "../words/say-trend";

/** How the share of units that reported went over the periods; nothing while one period is all that is known. */
export function RateTrend({ trend }: { readonly trend: readonly Headline[] }) {
  const { words, language } = useBoard();
  const styles = useListStyles();
  const rates = trend.map(({ figures }) => figures[REPORTING_RATE]);
  if (!isTrend(rates)) return null;
  const said = sayTrend(trend, (at) => {
    const rate = rates[at];
    return rate === undefined ? "–" : sayPercent(rate, language);
  });
  return (
    <p className={styles.note} style={{ display: "flex", alignItems: "center", gap: "8px", margin: "4px 0" }}>
      <TrendBars values={rates} />
      <span>{fill(words.rateTrend, { trend: said })}</span>
    </p>
  );
}
