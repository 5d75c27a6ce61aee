import { Field as LabelledField, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Headline, MergeResult } from "../../../../app";
import type { Field, Template } from "../../../../core/catalogue";
import { narrowInput } from "../../../shared/controls/narrow-input";
import { useListStyles } from "../../../shared/parts/list-styles";
import { TemplateField } from "../../parts/TemplateField";
import { useBoard } from "../../store/use-board";
import { useStationery } from "../words/use-stationery";
import { type Drawn, drawnTemplates } from "./drawn-templates";
import { PeriodBars } from "./PeriodBars";
import { UnitBars } from "./UnitBars";

interface ChartsProps {
  readonly result: MergeResult;
  readonly trend: readonly Headline[];
}

/** One figure of one template, as the board chooses: what each unit has in it, and what it was in earlier periods. */
export function ChartsView({ result, trend }: ChartsProps) {
  const { words } = useBoard();
  const { index } = useStationery();
  const drawn = useMemo(() => drawnTemplates(result, index), [result, index]);
  const [code, setCode] = useState("");
  const chosen = drawn.find(({ template }) => template.code === code) ?? drawn[0];
  if (chosen === undefined) return <p>{words.noFigures}</p>;
  const templates = drawn.map(({ template }) => template);
  return (
    <ChartsOfTemplate
      key={chosen.template.code}
      {...{ chosen, templates, trend }}
      onTemplate={(next) => setCode(next)}
    />
  );
}

interface TemplateChartsProps extends Pick<ChartsProps, "trend"> {
  readonly chosen: Drawn;
  readonly templates: readonly Template[];
  onTemplate(code: string): void;
}

function ChartsOfTemplate({ chosen, templates, trend, onTemplate }: TemplateChartsProps) {
  const { words } = useBoard();
  const lists = useListStyles();
  const [key, setKey] = useState("");
  const { template, merged, fields } = chosen;
  const field = fields.find((one) => one.key === key) ?? fields[0];
  if (field === undefined) return null;
  return (
    <>
      <div className={lists.fields}>
        <TemplateField label={words.chartTemplate} {...{ templates, onTemplate }} code={template.code} />
        <FigureField fields={fields} field={field} onField={setKey} />
      </div>
      <UnitBars key={field.key} template={merged} field={field} />
      <PeriodBars template={merged} field={field} trend={trend} />
    </>
  );
}

interface FigureFieldProps {
  readonly fields: readonly Field[];
  readonly field: Field;
  onField(key: string): void;
}

function FigureField({ fields, field, onField }: FigureFieldProps) {
  const { words } = useBoard();
  return (
    <LabelledField label={words.chartFigure}>
      <Select style={narrowInput} value={field.key} onChange={(_, { value }) => onField(value)}>
        {fields.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
