export { formIssue, formIssues } from "./issues";
export type {
  ColumnProposal,
  ColumnRole,
  FormKind,
  FormProposal,
  FormGround,
  GroundCode,
  PresetProposal,
  SaidIn,
  TableProposal,
} from "./model";
export {
  type FieldChange,
  type TemplateDesign,
  designOf,
  isListShared,
  labelsTwice,
  namingField,
  newDesign,
  withField,
  withGivenRows,
  withMovedField,
  withNewField,
  withoutField,
} from "./design/template-design";
export { leastVersion, withDesign } from "./design/with-design";
export { keyProblem, withFieldKey } from "./design/with-key";
export { proposeForm } from "./propose-form";
export {
  type MappingProposal,
  type ProposedMapping,
  mappingOf,
  proposeMapping,
  withMapping,
} from "./returned/propose-mapping";
export { type FormTrial, tryForm } from "./returned/try-form";
export { type FormPicture, type PictureCell, type PictureRow, formPictures } from "./sheet/form-picture";
export { type FormAssignment, type WithForms, daysOwed, withForms } from "./template/with-forms";
