import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { PlainDate } from "../../../core/base";
import type { Period } from "../../../core/catalogue";
import { DateInput } from "../../shared/controls/DateInput";
import { useListStyles } from "../../shared/parts/list-styles";
import { TickList } from "../catalogue/request/TickList";
import { FindUnits } from "../catalogue/units/FindUnits";
import { PeriodField } from "../parts/PeriodField";
import type { Assigning } from "../store/forms-state";
import { periodToAssign, reportingKinds } from "./assignment-of";
import { useBoard, useCatalogue } from "../store/use-board";
import { useFormWords } from "./use-form-words";

export interface AssignProps {
  readonly assigning: Assigning;
  onAssign(assigning: Assigning): void;
}

const WAYS = ["later", "all", "kinds", "names"] as const;
const WORDS = { later: "assignLater", all: "assignAll", kinds: "assignKinds", names: "assignNames" } as const;

/** "Giao cho": who fills new templates in, and in which period. */
export function AssignForms({ assigning, onAssign }: AssignProps) {
  const { words } = useFormWords();
  const { services } = useBoard();
  const { index } = useCatalogue();
  const styles = useListStyles();
  const period = periodToAssign(assigning, index, services.today());
  return (
    <section className={styles.card} aria-label={words.assign}>
      <Field label={words.assign}>
        <RadioGroup
          value={assigning.how}
          onChange={(_, { value }) =>
            onAssign({ ...assigning, how: WAYS.find((one) => one === value) ?? "later" })
          }
        >
          {WAYS.map((way) => (
            <Radio key={way} value={way} label={words[WORDS[way]]} />
          ))}
        </RadioGroup>
      </Field>
      {assigning.how !== "later" && period !== undefined && (
        <Whom assigning={assigning} onAssign={onAssign} period={period} />
      )}
    </section>
  );
}

function Whom({ assigning, onAssign, period }: AssignProps & { readonly period: Period }) {
  const { words } = useFormWords();
  const { how, names } = assigning;
  return (
    <>
      <PeriodField period={period} onPeriod={(id) => onAssign({ ...ofPeriod(assigning), period: id })} />
      <Days assigning={assigning} onAssign={onAssign} period={period} />
      {how === "kinds" && <Kinds assigning={assigning} onAssign={onAssign} />}
      {how === "names" && (
        <FindUnits
          label={words.findUnits}
          on={period.cutOffDate}
          chosen={names}
          onChosen={(codes) => onAssign({ ...assigning, names: codes })}
        />
      )}
    </>
  );
}

/** Days that were chosen for one period are none for another. */
const ofPeriod = ({ cutOffDate: _, dueDate: __, ...rest }: Assigning): Assigning => rest;

/** Cut-off and due date: those of the period, unless these templates have their own. */
function Days({ assigning, onAssign, period }: AssignProps & { readonly period: Period }) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const change = (key: "cutOffDate" | "dueDate", day: PlainDate | undefined) => {
    const { [key]: _, ...rest } = assigning;
    onAssign(day === undefined || day === period[key] ? rest : { ...rest, [key]: day });
  };
  return (
    <div className={styles.fields}>
      {(["cutOffDate", "dueDate"] as const).map((key) => (
        <DateInput
          key={key}
          isRequired
          label={words[key]}
          date={assigning[key] ?? period[key]}
          wrong={words.dayWrong}
          onDate={(day) => change(key, day)}
        />
      ))}
    </div>
  );
}

function Kinds({ assigning, onAssign }: AssignProps) {
  const { words } = useFormWords();
  const { index } = useCatalogue();
  const { kinds } = assigning;
  const tick = (code: string, on: boolean) => {
    const others = [...kinds].filter((one) => one !== code);
    onAssign({ ...assigning, kinds: new Set(on ? [...others, code] : others) });
  };
  return <TickList label={words.kinds} items={reportingKinds(index)} chosen={kinds} tick={tick} startsOpen />;
}
