import { Field, Select } from "@fluentui/react-components";
import { given } from "../../../core/base";
import { type Period, liesWithin } from "../../../core/catalogue";
import { narrowInput } from "../../shared/controls/narrow-input";
import { TickList } from "../catalogue/request/TickList";
import { DigitsField } from "../parts/DigitsField";
import { useBoard, useCatalogue } from "../store/use-board";

interface PeriodMakeUpProps {
  readonly period: Period;
  onPeriod(to: (period: Period) => Period): void;
}

/** What a period is made of, which one is its plan, and how its due date is counted in the next year. */
export function PeriodMakeUp({ period, onPeriod }: PeriodMakeUpProps) {
  const { words } = useBoard();
  const days = (text: string) =>
    onPeriod(({ workingDays: _, ...one }) => ({
      ...one,
      ...given({ workingDays: Number(text) || undefined }),
    }));
  return (
    <>
      <DigitsField
        label={words.workingDays}
        hint={words.periodWorkingDaysAbout}
        text={String(period.workingDays ?? "")}
        most={3}
        onText={days}
      />
      <Parts period={period} onPeriod={onPeriod} />
      <Plan period={period} onPeriod={onPeriod} />
    </>
  );
}

/** The periods that lie within it, to be ticked. */
function Parts({ period, onPeriod }: PeriodMakeUpProps) {
  const { words } = useBoard();
  const { periods } = useCatalogue().index.catalogue;
  const { parts = [] } = period;
  const within = periods.filter(
    (one) => parts.includes(one.id) || (one.id !== period.id && liesWithin(one, period)),
  );
  if (within.length === 0) return null;
  return (
    <TickList
      label={words.periodParts}
      items={within.map(({ id, name }) => ({ code: id, name }))}
      chosen={new Set(parts)}
      tick={(code, on) => onPeriod((one) => withPart(one, code, on))}
    />
  );
}

function withPart(period: Period, code: string, on: boolean): Period {
  const others = (period.parts ?? []).filter((one) => one !== code);
  return { ...period, parts: on ? [...others, code] : others };
}

function Plan({ period: { id: own, plan }, onPeriod }: PeriodMakeUpProps) {
  const { words } = useBoard();
  const others = useCatalogue().index.catalogue.periods.filter(({ id }) => id !== own);
  const choose = (id: string) =>
    onPeriod(({ plan: _, ...one }) => ({ ...one, ...given({ plan: id || undefined }) }));
  return (
    <Field label={words.periodPlan}>
      <Select style={narrowInput} value={plan ?? ""} onChange={(_, { value }) => choose(value)}>
        <option value="">{words.periodPlanNone}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
