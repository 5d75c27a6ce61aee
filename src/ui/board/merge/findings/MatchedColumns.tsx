import { Field, Select } from "@fluentui/react-components";
import { narrowInput } from "../../../shared/controls/narrow-input";
import { columnLetters } from "../../../../core/base";
import type { Field as TemplateField, Template } from "../../../../core/catalogue";
import type { ProposedMapping } from "../../../../core/forms";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard } from "../../store/use-board";

interface MatchedColumnsProps {
  readonly columns: readonly ProposedMapping[];
  readonly template: Template;
  /** undefined: the column is not read. */
  onMatch(at: number, field: string | undefined): void;
}

/** Every column of a unit's own form with the field it holds, and which fields the form does not have. */
export function MatchedColumns({ columns, template: { fields }, onMatch }: MatchedColumnsProps) {
  const { words } = useBoard();
  const lists = useListStyles();
  const held = columns.map(({ field }) => field);
  const lacking = fields.filter(({ key, formula }) => formula === undefined && !held.includes(key));
  const labels = lacking.map(({ label }) => label).join("; ");
  return (
    <>
      {columns.map((column, at) => (
        <MatchedColumn
          key={column.column}
          column={column}
          fields={fields}
          isTwice={column.field !== undefined && held.indexOf(column.field) !== at}
          onField={(field) => onMatch(at, field)}
        />
      ))}
      {labels !== "" && <p className={lists.note}>{fill(words.matchLacks, { labels })}</p>}
    </>
  );
}

interface MatchedColumnProps {
  readonly column: ProposedMapping;
  readonly fields: readonly TemplateField[];
  /** An earlier column holds the same field. */
  readonly isTwice: boolean;
  /** undefined: the column is not read. */
  onField(field: string | undefined): void;
}

/** One column of a unit's own form, and the field it holds: "C · Học viên - Nữ". */
function MatchedColumn({ column, fields, isTwice, onField }: MatchedColumnProps) {
  const { words } = useBoard();
  const { header, field = "", sample, isSure } = column;
  const example = sample === undefined ? "" : fill(words.matchSample, { sample });
  const hint = field === "" || isSure ? example : fill(words.matchOnlyNear, { sample: example });
  const label = fields.find(({ key }) => key === field)?.label ?? "";
  return (
    <Field
      label={`${columnLetters(column.column)} · ${header}`}
      {...(isTwice
        ? { validationState: "error", validationMessage: fill(words.matchTwice, { label }) }
        : { hint })}
    >
      <Select style={narrowInput} value={field} onChange={(_, { value }) => onField(value || undefined)}>
        <option value="">{words.matchNotRead}</option>
        {fields.map(({ key, label: name, group }) => (
          <option key={key} value={key}>
            {group === undefined ? name : `${group} - ${name}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
