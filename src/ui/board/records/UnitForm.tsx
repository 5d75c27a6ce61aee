import { Checkbox } from "@fluentui/react-components";
import { type OrgUnit, endingOn, withOrgUnit } from "../../../core/catalogue";
import { useBoard, useCatalogue } from "../store/use-board";
import { useKept } from "../store/use-kept";
import { KindField } from "./KindField";
import { AliasesField, LastDay, RecordForm, RecordText } from "./RecordForm";
import { useDraft } from "./use-draft";

/** What may be changed of a unit; its code is what reports know it by, and stays. */
export function UnitForm({ unit }: { readonly unit: OrgUnit }) {
  const { words } = useBoard();
  const { catalogue } = useCatalogue().index;
  const { draft, setDraft, ...form } = useDraft(unit, useKept("unit", unit.code));
  const change = (part: Partial<OrgUnit>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <RecordForm name={draft.name} {...form} changed={() => withOrgUnit(catalogue, draft)}>
      <RecordText label={words.fullName} text={draft.name} onText={(name) => change({ name })} />
      <RecordText
        label={words.shortName}
        text={draft.shortName}
        onText={(shortName) => change({ shortName })}
      />
      <KindField kind={draft.kind} onKind={(kind) => change({ kind })} />
      <AliasesField aliases={draft.aliases} onAliases={(aliases) => change({ aliases })} />
      <LastDay date={draft.validTo} onDate={(day) => setDraft((one) => endingOn(one, day))} />
      <Checkbox
        label={words.reportsField}
        checked={draft.reports}
        onChange={(_, { checked }) => change({ reports: checked === true })}
      />
    </RecordForm>
  );
}
