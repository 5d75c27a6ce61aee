export { formIssues } from "./issues";
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
export { proposeForm } from "./propose-form";
export { type FormAssignment, type WithForms, withForms } from "./template/with-forms";
