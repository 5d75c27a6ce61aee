import { useFormWords } from "../forms/use-form-words";
import { TemplateField } from "../parts/TemplateField";
import type { DesignProps } from "./design-props";
import { useBoard, useCatalogue } from "../store/use-board";

/** A new template, or which one of the catalogue is changed. */
export function ChooseTemplate({ design: { of = "" } }: Pick<DesignProps, "design">) {
  const { store } = useBoard();
  const { words } = useFormWords();
  const { catalogue } = useCatalogue().index;
  const tables = catalogue.templates.filter(({ layout }) => layout === "table");
  return (
    <TemplateField
      label={words.designed}
      templates={tables}
      code={of}
      none={words.newTemplate}
      onTemplate={store.showDesign}
    />
  );
}
