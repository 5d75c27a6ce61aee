import type { Field } from "../../../../core/catalogue";
import { type FieldValue, valueText } from "../../../../core/submissions";
import { useBoard, useBoardState } from "../../store/use-board";
import { sayFigure } from "./say-figure";
import { useStationery } from "./use-stationery";

/** Says values of the result shown: figures as the totals say them, everything else as one would type it. */
export function useSayValue() {
  const { language } = useBoard();
  const { index } = useStationery();
  const period = useBoardState().merge.merged?.result.period;
  return (value: FieldValue, field: Field) =>
    typeof value === "number" || period === undefined
      ? sayFigure(value, field, language)
      : valueText(value, field, { index, period });
}
