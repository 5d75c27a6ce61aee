import { Button } from "@fluentui/react-components";
import { FolderZip20Regular } from "@fluentui/react-icons/svg/folder-zip";
import type { IssuedWorkbook } from "../../../app";
import { fill } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { useListStyles } from "../../shared/parts/list-styles";
import { HandOver } from "../parts/HandOver";
import { LongList } from "../../shared/parts/LongList";
import { useBoard, useBoardState } from "../store/use-board";

/** The workbooks just made: all in one archive, or one by one. */
export function IssuedWorkbooks() {
  const { words } = useBoard();
  const { issuing, catalogue } = useBoardState();
  const styles = useListStyles();
  const { issued } = issuing;
  if (issued === undefined) return null;
  const period = catalogue?.index.period(issued.period)?.name ?? issued.period;
  return (
    <section className={styles.card} aria-label={words.formsMade}>
      <strong role="status">{fill(words.formsMadeOf, { count: issued.workbooks.length, period })}</strong>
      {issued.issues.map((issue, at) => (
        <Finding key={at} issue={issue} />
      ))}
      <SaveAll isEmpty={issued.workbooks.length === 0} />
      <LongList
        items={issued.workbooks}
        keyOf={({ fileName }) => fileName}
        render={(workbook) => <OneWorkbook workbook={workbook} />}
      />
    </section>
  );
}

function SaveAll({ isEmpty }: { readonly isEmpty: boolean }) {
  const { words, store, services } = useBoard();
  const styles = useListStyles();
  const { download } = services.spreadsheet.capabilities;
  if (!download) return <p className={styles.note}>{words.noDownloadHere}</p>;
  return (
    <div>
      <Button
        appearance="primary"
        icon={<FolderZip20Regular />}
        disabled={isEmpty}
        onClick={store.issuing.saveAll}
      >
        {words.downloadAll}
      </Button>
    </div>
  );
}

function OneWorkbook({ workbook }: { readonly workbook: IssuedWorkbook }) {
  const { words } = useBoard();
  const { catalogue } = useBoardState();
  const styles = useListStyles();
  const unit = catalogue?.index.orgUnit(workbook.orgUnit)?.name ?? workbook.orgUnit;
  return (
    <>
      <div>{unit}</div>
      <p className={styles.note}>{workbook.fileName}</p>
      <HandOver
        label={words.openForm}
        about={unit}
        fileName={workbook.fileName}
        bytes={() => workbook.bytes}
      />
    </>
  );
}
