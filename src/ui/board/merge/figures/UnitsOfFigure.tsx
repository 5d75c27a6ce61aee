import type { MergedTemplate } from "../../../../app";
import type { Field } from "../../../../core/catalogue";
import { LongList } from "../../../shared/parts/LongList";
import { Fold } from "../../parts/Fold";
import { useBoard } from "../../store/use-board";
import { nameOf } from "../words/names";
import { sayFigure } from "../words/say-figure";
import { useStationery } from "../words/use-stationery";
import { RowsOfUnit } from "./RowsOfUnit";

interface UnitsOfFigureProps {
  readonly template: MergedTemplate;
  readonly field: Field;
}

/** What each unit has in a total; a press shows its rows. */
export function UnitsOfFigure({ template, field }: UnitsOfFigureProps) {
  const { language } = useBoard();
  const { index } = useStationery();
  const having = template.units.filter(({ figures }) => figures[field.key] !== undefined);
  return (
    <LongList
      items={having}
      page={20}
      keyOf={({ orgUnit }) => orgUnit}
      render={({ orgUnit, figures }) => (
        <Fold label={`${nameOf(orgUnit, index)}: ${sayFigure(figures[field.key], field, language)}`}>
          <RowsOfUnit part={{ template: template.code, orgUnit }} field={field} />
        </Fold>
      )}
    />
  );
}
