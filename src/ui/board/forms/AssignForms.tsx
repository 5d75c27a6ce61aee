import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { PlainDate } from "../../../core/base";
import { type Period, isPlanPeriod } from "../../../core/catalogue";
import { daysOwed } from "../../../core/forms";
import { DateInput } from "../../shared/controls/DateInput";
import { useListStyles } from "../../shared/parts/list-styles";
import { TickList } from "../catalogue/request/TickList";
import { FindUnits } from "../catalogue/units/FindUnits";
import { PeriodField } from "../parts/PeriodField";
import { sayDoubtful } from "../parts/say-doubtful";
import type { Assigning } from "../store/forms-state";
import { assignedUnits, periodToAssign, reportingKinds } from "./assignment-of";
import { useBoard, useCatalogue } from "../store/use-board";
import { useFormWords } from "./use-form-words";

export interface AssignProps {
  readonly assigning: Assigning;
  /** The template they are to fill in, where it may be assigned already. */
  readonly template?: string;
  onAssign(assigning: Assigning): void;
}

const WAYS = ["later", "all", "kinds", "names"] as const;
const WORDS = { later: "assignLater", all: "assignAll", kinds: "assignKinds", names: "assignNames" } as const;

/** "Giao cho": who fills new templates in, and in which period. */
export function AssignForms(props: AssignProps) {
  const { assigning, onAssign } = props;
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
      {assigning.how !== "later" && period !== undefined && <Whom {...props} period={period} />}
    </section>
  );
}

type ForPeriodProps = AssignProps & { readonly period: Period };

function Whom(props: ForPeriodProps) {
  const { words } = useFormWords();
  const { assigning, onAssign, period } = props;
  const { how, names } = assigning;
  return (
    <>
      <PeriodField period={period} onPeriod={(id) => onAssign({ ...ofPeriod(assigning), period: id })} />
      <Days {...props} />
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

/** Cut-off and due date: those the template is owed by, until the board types others. */
function Days(props: ForPeriodProps) {
  const styles = useListStyles();
  const { language } = useBoard();
  const { catalogue } = useCatalogue().index;
  const { period } = props;
  const dayOf = useDays(props);
  const [cutOffDate, dueDate] = [dayOf("cutOffDate") ?? "", dayOf("dueDate") ?? ""];
  const doubtful = sayDoubtful(
    { ...period, cutOffDate, dueDate },
    isPlanPeriod(catalogue, period.id),
    language,
  );
  return (
    <div className={styles.fields}>
      <Day {...props} of="cutOffDate" day={cutOffDate} doubtful={doubtful("cutOffDate")} />
      <Day {...props} of="dueDate" day={dueDate} doubtful={doubtful("dueDate")} />
    </div>
  );
}

/** The day typed, else the one they all have; undefined where they have different ones. */
function useDays({ assigning, template = "", period }: ForPeriodProps) {
  const { index } = useCatalogue();
  const owed = daysOwed(index.catalogue, template, { orgUnits: assignedUnits(assigning, index), period });
  return (of: DayKey): PlainDate | undefined => {
    const [day, another] = owed[of];
    return assigning[of] ?? (another === undefined ? day : undefined);
  };
}

interface DayProps extends ForPeriodProps {
  readonly of: DayKey;
  /** "": they have different ones. */
  readonly day: PlainDate;
  readonly doubtful: string | undefined;
}

function Day({ of, day, doubtful, assigning, onAssign }: DayProps) {
  const { words } = useFormWords();
  const isOne = day !== "" && assigning[of] === undefined;
  const change = (typed: PlainDate | undefined) => {
    const { [of]: _, ...rest } = assigning;
    onAssign(typed === undefined ? rest : { ...rest, [of]: typed });
  };
  return (
    <DateInput
      isRequired={isOne}
      label={words[of]}
      date={day || undefined}
      wrong={words.dayWrong}
      warning={doubtful}
      {...(day === "" && { hint: words.daysDiffer })}
      onDate={change}
    />
  );
}

type DayKey = "cutOffDate" | "dueDate";

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
