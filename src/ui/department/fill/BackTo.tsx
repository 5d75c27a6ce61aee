import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { Template } from "../../../core/catalogue";
import { usePane } from "../../shared/use-pane";
import { useReportStore } from "../report/use-report";

/** The way back: to the entries of a template, or to all templates. */
export function BackTo({ template }: { readonly template?: Template | undefined }) {
  const { words } = usePane();
  const store = useReportStore();
  const back = () =>
    store.open(template === undefined ? { at: "cards" } : { at: "entries", template: template.code });
  return (
    <div>
      <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} onClick={back}>
        {template === undefined ? words.allForms : `${template.code}. ${template.shortTitle}`}
      </Button>
    </div>
  );
}
