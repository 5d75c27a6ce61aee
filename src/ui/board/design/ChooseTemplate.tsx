import { Field, Select } from "@fluentui/react-components";
import { designOf } from "../../../core/forms";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useFormWords } from "../forms/use-form-words";
import type { DesignProps } from "./design-props";
import { useBoard, useCatalogue } from "../store/use-board";

/** A new template, or which one of the catalogue is changed. */
export function ChooseTemplate({ design: { template, isNew } }: Pick<DesignProps, "design">) {
  const { store } = useBoard();
  const { words } = useFormWords();
  const { catalogue } = useCatalogue().index;
  const tables = catalogue.templates.filter(({ layout }) => layout === "table");
  return (
    <Field label={words.designed}>
      <Select
        style={narrowInput}
        value={isNew ? "" : template.code}
        onChange={(_, { value }) => store.setDesign(designOf(catalogue, value))}
      >
        <option value="">{words.newTemplate}</option>
        {tables.map((one) => (
          <option key={one.code} value={one.code}>
            {`${one.code} · ${one.shortTitle}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
