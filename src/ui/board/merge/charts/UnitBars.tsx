import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { MergedTemplate } from "../../../../app";
import type { Field } from "../../../../core/catalogue";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard } from "../../store/use-board";
import { RowsOfUnit } from "../figures/RowsOfUnit";
import { nameOf } from "../words/names";
import { useStationery } from "../words/use-stationery";
import { type BarLine, BarTable } from "./BarTable";

interface UnitBarsProps {
  readonly template: MergedTemplate;
  readonly field: Field;
}

/** As many bars as are taken in at once. */
const FIRST_SHOWN = 15;

/** What each unit has in a figure, the largest first; a press shows the rows it comes from. */
export function UnitBars({ template, field }: UnitBarsProps) {
  const { words } = useBoard();
  const lines = useBarLines({ template, field });
  const { within, isWhole, showAll } = useWhole();
  return (
    <div ref={within}>
      <BarTable
        title={fill(words.chartByUnit, { figure: field.label })}
        heading={words.chartUnit}
        {...{ field, lines: isWhole ? lines : lines.slice(0, FIRST_SHOWN) }}
      />
      {!isWhole && lines.length > FIRST_SHOWN && (
        <Button onClick={showAll}>{fill(words.chartAllUnits, { count: lines.length })}</Button>
      )}
      <NotDrawn count={template.units.length - lines.length} />
    </div>
  );
}

/** Units of one figure stay in the order of the catalogue. */
function useBarLines({ template, field }: UnitBarsProps): readonly BarLine[] {
  const { index } = useStationery();
  return useMemo(() => {
    const lines = template.units.flatMap(({ orgUnit, figures }) => {
      const value = figures[field.key];
      if (typeof value !== "number") return [];
      const opens = () => <RowsOfUnit part={{ template: template.code, orgUnit }} field={field} />;
      return [{ key: orgUnit, name: nameOf(orgUnit, index), value, opens }];
    });
    return lines.sort((a, b) => b.value - a.value);
  }, [template, field, index]);
}

/** The button goes with its press: whoever pressed it by keyboard goes on at the first bar that was not shown. */
function useWhole() {
  const [isWhole, setWhole] = useState(false);
  const within = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWhole) within.current?.querySelectorAll<HTMLElement>("tbody th button")[FIRST_SHOWN]?.focus();
  }, [isWhole]);
  return { within, isWhole, showAll: () => setWhole(true) };
}

function NotDrawn({ count }: { readonly count: number }) {
  const { words } = useBoard();
  const lists = useListStyles();
  return count === 0 ? null : <p className={lists.note}>{fill(words.chartNotDrawn, { count })}</p>;
}
