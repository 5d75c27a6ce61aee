import { type Headline, type MergedTemplate, figureKey } from "../../../../app";
import type { Field } from "../../../../core/catalogue";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard } from "../../store/use-board";
import { UnitsOfFigure } from "../figures/UnitsOfFigure";
import { isTrend } from "../words/say-trend";
import { BarTable } from "./BarTable";

interface PeriodBarsProps {
  readonly template: MergedTemplate;
  readonly field: Field;
  readonly trend: readonly Headline[];
}

/** A total over the periods that are known; the one of now opens the units it is made of. */
export function PeriodBars({ template, field, trend }: PeriodBarsProps) {
  const { words } = useBoard();
  const lists = useListStyles();
  const lines = trend.map(({ period, figures }, at) => ({
    ...{ key: period.id, name: period.name, value: figures[figureKey(template.code, field)] },
    ...(at === trend.length - 1
      ? { opens: () => <UnitsOfFigure template={template} field={field} /> }
      : { isBefore: true }),
  }));
  if (!isTrend(lines.map(({ value }) => value))) return <p className={lists.note}>{words.chartNoPeriods}</p>;
  return (
    <BarTable
      title={fill(words.chartByPeriod, { figure: field.label })}
      heading={words.chartPeriod}
      {...{ field, lines }}
    />
  );
}
