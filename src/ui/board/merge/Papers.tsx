import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowReply20Regular } from "@fluentui/react-icons/svg/arrow-reply";
import { Database20Regular } from "@fluentui/react-icons/svg/database";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { MailMultiple20Regular } from "@fluentui/react-icons/svg/mail-multiple";
import { fill } from "../../../i18n";
import { Fold } from "../parts/Fold";
import { FilesField } from "../parts/FilesField";
import { useBoard, useBoardState } from "../store/use-board";

const PAPERS = [
  { word: "reportInWord", write: "writeReport", icon: <DocumentText20Regular /> },
  { word: "lettersToUnits", write: "writeLetters", icon: <MailMultiple20Regular /> },
  { word: "returnsToUnits", write: "writeReturns", icon: <ArrowReply20Regular /> },
  { word: "openTables", write: "writeTables", icon: <Database20Regular /> },
] as const;

/** The board's report, its letters, units' workbooks with its remarks, and open tables: written in the worker and saved. */
export function Papers() {
  const { words, store } = useBoard();
  const { work, reportModels } = useBoardState();
  const styles = useStyles();
  const own = Object.values(reportModels)
    .flatMap((model) => model?.name ?? [])
    .join(", ");
  const common = { appearance: "subtle", className: styles.paper, disabled: work !== undefined } as const;
  return (
    <div className={styles.papers} role="group" aria-label={words.papers}>
      {PAPERS.map(({ word, write, icon }) => (
        <Button key={word} {...common} icon={icon} onClick={store.papers[write]}>
          {words[word]}
        </Button>
      ))}
      <Fold label={own === "" ? words.reportModel : fill(words.reportByModel, { file: own })}>
        <OwnModels />
      </Fold>
    </div>
  );
}

/** The board's own Word models of its report and of the internal annex: taken out to be edited, and chosen. */
function OwnModels() {
  const { words, store } = useBoard();
  const { work, catalogue } = useBoardState();
  const hasInternal = catalogue?.index.catalogue.templates.some(({ confidential }) => confidential) === true;
  return (
    <>
      <OwnModel part="report" />
      {hasInternal && <OwnModel part="internal" />}
      <div>
        <Button
          icon={<ArrowDownload20Regular />}
          disabled={work !== undefined}
          onClick={store.papers.saveReportModel}
        >
          {words.takeModel}
        </Button>
      </div>
    </>
  );
}

const MODEL_WORDS = {
  report: { label: "ownModel", choose: "chooseModel" },
  internal: { label: "ownInternalModel", choose: "chooseInternalModel" },
} as const;

function OwnModel({ part }: { readonly part: keyof typeof MODEL_WORDS }) {
  const { words, store } = useBoard();
  const model = useBoardState().reportModels[part];
  const { label, choose } = MODEL_WORDS[part];
  return (
    <FilesField
      label={words[label]}
      hint={words.ownModelAbout}
      choose={words[choose]}
      accept=".docx,.dotx"
      files={model === undefined ? [] : [model]}
      onChoose={([file]) => store.papers.useReportModel(part, file)}
      onPutAway={() => store.papers.useReportModel(part, undefined)}
    />
  );
}

/** Lines of a list, in the column of the words above them: one button of the card is the main one. */
const useStyles = makeStyles({
  papers: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    marginTop: "6px",
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  paper: {
    marginInlineStart: "-8px",
    paddingInline: "8px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    // There every button has a border: they stand apart, in the column of the others.
    "@media (forced-colors: active)": { marginInlineStart: 0, marginBlockEnd: "4px" },
  },
});
