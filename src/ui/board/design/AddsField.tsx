import { Field, Select } from "@fluentui/react-components";
import { type Aggregate, type Field as TemplateField, aggregationOf, kindOf } from "../../../core/catalogue";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useFormWords } from "../forms/use-form-words";

/** Ways to add up that need no other column. */
const SIMPLE: readonly Aggregate[] = [
  ...([{ op: "none" }, { op: "sum" }, { op: "max" }, { op: "max-per-unit" }, { op: "count-by" }] as const),
  ...([{ op: "count-true" }, { op: "group" }, { op: "join" }, { op: "distinct" }, { op: "mode" }] as const),
];

interface AddsFieldProps {
  readonly field: TemplateField;
  /** All columns of its template. */
  readonly fields: readonly TemplateField[];
  onAggregate(aggregate: Aggregate): void;
}

/** How a column is added up, and of which columns that is worked out. */
export function AddsField({ field, fields, onAggregate }: AddsFieldProps) {
  const numbers = fields.filter((one) => one.key !== field.key && kindOf(one).holds === "number");
  return (
    <>
      <WayField field={field} numbers={numbers} onAggregate={onAggregate} />
      <Operands field={field} fields={fields} numbers={numbers} onAggregate={onAggregate} />
    </>
  );
}

interface WayFieldProps extends Omit<AddsFieldProps, "fields"> {
  readonly numbers: readonly TemplateField[];
}

function WayField({ field, numbers, onAggregate }: WayFieldProps) {
  const { words } = useFormWords();
  const { aggregate } = field;
  const offered = offeredFor(field, numbers);
  const choose = (value: string) => onAggregate(offered.find(({ op }) => op === value) ?? aggregate);
  return (
    <Field label={words.adds}>
      <Select style={narrowInput} value={aggregate.op} onChange={(_, { value }) => choose(value)}>
        {offered.map(({ op }) => (
          <option key={op} value={op}>
            {words.aggregates[op]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface OperandsProps extends AddsFieldProps {
  readonly numbers: readonly TemplateField[];
}

/** The columns a share or a mean is worked out of; one that was chosen stays in sight, also where it is none to be chosen. */
function Operands({ field: { aggregate }, fields, numbers, onAggregate }: OperandsProps) {
  const { words } = useFormWords();
  if (aggregate.op !== "ratio" && aggregate.op !== "weighted-mean") return null;
  const field = (label: string, value: string, to: (key: string) => Aggregate) => {
    const offered = fields.filter((one) => one.key === value || numbers.includes(one));
    return <OperandField {...{ label, value, offered }} onKey={(one) => onAggregate(to(one))} />;
  };
  if (aggregate.op === "weighted-mean")
    return field(words.weight, aggregate.weight, (weight) => ({ ...aggregate, weight }));
  return (
    <>
      {field(words.numerator, aggregate.numerator, (numerator) => ({ ...aggregate, numerator }))}
      {field(words.denominator, aggregate.denominator, (denominator) => ({ ...aggregate, denominator }))}
    </>
  );
}

interface OperandFieldProps {
  readonly label: string;
  readonly value: string;
  readonly offered: readonly TemplateField[];
  onKey(key: string): void;
}

function OperandField({ label, value, offered, onKey }: OperandFieldProps) {
  return (
    <Field label={label}>
      <Select style={narrowInput} value={value} onChange={(_, { value: key }) => onKey(key)}>
        {offered.map((one) => (
          <option key={one.key} value={one.key}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Those that fit its type and for which there are columns, and the one it has. */
function offeredFor(field: TemplateField, numbers: readonly TemplateField[]): readonly Aggregate[] {
  const [first, second] = numbers.map(({ key }) => key);
  const mean: readonly Aggregate[] = first === undefined ? [] : [{ op: "weighted-mean", weight: first }];
  const ratio: readonly Aggregate[] =
    first === undefined || second === undefined
      ? []
      : [{ op: "ratio", numerator: first, denominator: second }];
  const fitting = [...SIMPLE, ...ratio, ...mean].filter((aggregate) =>
    aggregationOf({ aggregate }).fits(kindOf(field)),
  );
  const isAmong = fitting.some(({ op }) => op === field.aggregate.op);
  return isAmong ? fitting : [field.aggregate, ...fitting];
}
