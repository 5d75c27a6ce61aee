import { useState } from "react";
import { useBoard, useBoardState } from "../store/use-board";
import { BackButton } from "../parts/BackButton";
import { BoardPage } from "../parts/BoardPage";
import { DropPlace } from "../parts/DropPlace";
import { ChooseForms } from "./ChooseForms";
import { FormsFound } from "./FormsFound";
import { NextSteps } from "./NextSteps";

interface FormsViewProps {
  onBack(): void;
  onIssue(): void;
}

/** "Nhập biểu có sẵn": reads the board's own forms, and takes what it accepts into the catalogue as templates. */
export function FormsView({ onBack, onIssue }: FormsViewProps) {
  const { words, store } = useBoard();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const { catalogue, forms } = useBoardState();
  // What was taken back is there no longer.
  const made = taken.filter((code) => catalogue?.index.template(code) !== undefined);
  return (
    <DropPlace onFiles={(files) => void store.forms.read(files)}>
      <BackButton onBack={onBack} />
      <BoardPage heading={words.importForms} takesFocus>
        {forms === undefined && made.length > 0 && <NextSteps codes={made} onIssue={onIssue} />}
        <ChooseForms />
        {forms !== undefined && <FormsFound forms={forms} onTaken={setTaken} />}
      </BoardPage>
    </DropPlace>
  );
}
