import type { Field } from "../../../core/catalogue";
import type { TemplateDesign } from "../../../core/forms";

/** A template being designed, and how it is changed. */
export interface DesignProps {
  readonly design: TemplateDesign;
  onChange(to: (design: TemplateDesign) => TemplateDesign): void;
}

/** One of its columns. */
export interface DesignColumnProps extends DesignProps {
  readonly field: Field;
}
