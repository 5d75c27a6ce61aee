import { makeStyles } from "@fluentui/react-components";
import { type MergeResult, type MergedTemplate, type Headline, figureKey } from "../../../../app";
import type { Field } from "../../../../core/catalogue";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard } from "../../store/use-board";
import { TotalLine } from "./TotalLine";
import { TrendBars } from "./TrendBars";
import { templateName } from "../words/names";
import { sayFigure } from "../words/say-figure";
import { isTrend, sayTrend } from "../words/say-trend";
import { useStationery } from "../words/use-stationery";

interface FiguresProps {
  readonly result: MergeResult;
  readonly trend: readonly Headline[];
}

/** The totals of every template that has rows, each beside what it was in earlier periods. */
export function FiguresView({ result, trend }: FiguresProps) {
  const { words } = useBoard();
  const shown = result.templates.filter(({ rows }) => rows > 0);
  if (shown.length === 0) return <p>{words.noFigures}</p>;
  return (
    <>
      {trend.length > 1 && <TrendLegend trend={trend} />}
      {shown.map((template) => (
        <Totals key={template.code} template={template} trend={trend} />
      ))}
    </>
  );
}

function TrendLegend({ trend }: Pick<FiguresProps, "trend">) {
  const { words } = useBoard();
  const lists = useListStyles();
  const periods = trend.map(({ period }) => period.name).join("; ");
  return <p className={lists.note}>{fill(words.trendLegend, { periods })}</p>;
}

interface TotalsProps extends Pick<FiguresProps, "trend"> {
  readonly template: MergedTemplate;
}

function Totals({ template, trend }: TotalsProps) {
  const { words } = useBoard();
  const { index } = useStationery();
  const lists = useListStyles();
  const { code, rows, total } = template;
  const fields = (index.template(code)?.fields ?? []).filter(({ key }) => total[key] !== undefined);
  return (
    <section aria-label={templateName(code, index)}>
      <h4 style={{ margin: "4px 0" }}>{templateName(code, index)}</h4>
      <p className={lists.note}>{fill(words.entryCount, { count: rows })}</p>
      <dl style={{ margin: "4px 0 0" }}>
        {fields.map((field) => (
          <TotalLine key={field.key} template={template} field={field}>
            <FigureTrend template={code} field={field} trend={trend} />
          </TotalLine>
        ))}
      </dl>
    </section>
  );
}

interface FigureTrendProps extends Pick<FiguresProps, "trend"> {
  readonly template: string;
  readonly field: Field;
}

function FigureTrend({ template, field, trend }: FigureTrendProps) {
  const { language } = useBoard();
  const styles = useStyles();
  const values = trend.map(({ figures }) => figures[figureKey(template, field)]);
  if (!isTrend(values)) return null;
  const said = sayTrend(trend, (at) => sayFigure(values[at], field, language));
  return (
    <span role="img" aria-label={said} title={said} className={styles.trend}>
      <TrendBars values={values} />
    </span>
  );
}

const useStyles = makeStyles({
  trend: { display: "block", margin: "2px 0 4px", lineHeight: 0 },
});
