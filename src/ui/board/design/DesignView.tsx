import { Button } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { type TemplateDesign, labelsTwice } from "../../../core/forms";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { AcceptChange } from "../catalogue/change/AcceptChange";
import { AssignForms } from "../forms/AssignForms";
import { TemplatePreview } from "../forms/TemplatePreview";
import { useFormWords } from "../forms/use-form-words";
import { BackButton } from "../parts/BackButton";
import { BoardPage } from "../parts/BoardPage";
import type { Assigning } from "../store/forms-state";
import { useBoard, useBoardState } from "../store/use-board";
import { AboutTemplate } from "./AboutTemplate";
import { ChooseTemplate } from "./ChooseTemplate";
import { DesignColumns } from "./DesignColumns";
import { useDesign, useDesigned } from "./use-design";

/** "Thiết kế biểu mẫu": a new template, or one of the catalogue, column by column with a preview of its sheet. */
export function DesignView({ onBack }: { onBack(): void }) {
  const { words } = useBoard();
  const { catalogue } = useBoardState();
  return (
    <>
      <BackButton onBack={onBack} />
      <BoardPage heading={words.designForms} takesFocus>
        {catalogue !== undefined && <Design />}
      </BoardPage>
    </>
  );
}

function Design() {
  const { design, change, assigning, setAssigning, clear } = useDesign();
  const { template } = design;
  return (
    <>
      <ChooseTemplate design={design} />
      <AboutTemplate design={design} onChange={change} />
      <DesignColumns key={design.of ?? ""} design={design} onChange={change} />
      {template.fields.length > 0 && <TemplatePreview template={template} />}
      <AssignForms assigning={assigning} template={template.code} onAssign={setAssigning} />
      <TakeDesign design={design} assigning={assigning} onTaken={clear} />
    </>
  );
}

interface TakeDesignProps {
  readonly design: TemplateDesign;
  readonly assigning: Assigning;
  onTaken(): void;
}

function TakeDesign({ design, assigning, onTaken }: TakeDesignProps) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const result = useDesigned(design, assigning);
  if (result === undefined) return <p className={styles.note}>{words.designUnnamed}</p>;
  const [twice] = labelsTwice(design.template.fields);
  if (twice !== undefined)
    return (
      <>
        <p className={styles.note}>{fill(words.labelTaken, { label: twice })}</p>
        <PutAway onPutAway={onTaken} />
      </>
    );
  const facts = { code: design.template.code };
  return (
    <>
      <AcceptChange result={result} notice={{ word: "designTaken", facts }} onTaken={onTaken} />
      <PutAway onPutAway={onTaken} />
    </>
  );
}

/** Back to what the catalogue has. */
function PutAway({ onPutAway }: { onPutAway(): void }) {
  const { words } = useFormWords();
  return (
    <div>
      <Button appearance="subtle" icon={<ArrowReset20Regular />} onClick={onPutAway}>
        {words.putDesignAway}
      </Button>
    </div>
  );
}
