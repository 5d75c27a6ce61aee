import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { useState } from "react";
import { sheetsAsDraft } from "../../../app";
import type { Issue } from "../../../core/base";
import { readWorkbook } from "../../../core/workbook";
import { fill } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard } from "../store/use-board";

interface HandOverProps {
  readonly label: string;
  readonly fileName: string;
  readonly isPrimary?: boolean;
  /** Tells buttons of one label apart when they are read out. */
  readonly about?: string;
  bytes(): Uint8Array;
}

/**
 * Gives the user a workbook: opened as a new one, or the file itself. Both can fail without a word, in Excel and in
 * its browser: so they are told as asked for, and once one was tried the sheets may also go into the open workbook.
 */
export function HandOver({ label, fileName, isPrimary = false, about, bytes }: HandOverProps) {
  const { words, services } = useBoard();
  const { capabilities } = services.spreadsheet;
  const styles = useListStyles();
  const { run, said, refusal, isTried } = useHandOver(bytes, fileName);
  const canOpen = capabilities.newWorkbook;
  const canInsert = !canOpen || isTried;
  const named = (word: string) => (about === undefined ? {} : { "aria-label": `${word}: ${about}` });
  return (
    <>
      <div className={styles.row}>
        {canOpen && (
          <Button
            appearance={isPrimary ? "primary" : "secondary"}
            icon={<DocumentTable20Regular />}
            {...named(label)}
            onClick={() => void run("open")}
          >
            {label}
          </Button>
        )}
        {capabilities.download && (
          <Button
            icon={<ArrowDownload20Regular />}
            {...named(words.download)}
            onClick={() => void run("save")}
          >
            {words.download}
          </Button>
        )}
        {/* Last, so that the button just pressed stays under the pointer. */}
        {canInsert && (
          <Button
            icon={<TableAdd20Regular />}
            {...named(words.insertSheets)}
            onClick={() => void run("insert")}
          >
            {words.insertSheets}
          </Button>
        )}
      </div>
      {canInsert && <p className={styles.note}>{words.insertSheetsAbout}</p>}
      <div>
        <div role="alert">
          {refusal.map((issue, at) => (
            <Finding key={at} issue={issue} />
          ))}
        </div>
        <div role="status">{said}</div>
      </div>
    </>
  );
}

type Way = "open" | "insert" | "save";

function useHandOver(bytes: () => Uint8Array, fileName: string) {
  const { words, services } = useBoard();
  const { spreadsheet, board, host } = services;
  const [refusal, setRefusal] = useState<readonly Issue[]>([]);
  const [isTried, setTried] = useState(false);
  const [said, setSaid] = useState("");
  const insert = async () => {
    const workbook = readWorkbook(bytes(), host);
    return workbook.ok ? spreadsheet.addSheets(sheetsAsDraft(workbook.value)) : workbook;
  };
  const run = async (way: Way): Promise<void> => {
    setRefusal([]);
    setSaid("");
    setTried(true);
    if (way === "insert") {
      const added = await insert();
      if (added.ok) setSaid(fill(words.sheetsInserted, { sheets: added.value.join(", ") }));
      else setRefusal(added.issues);
      return;
    }
    const given = await (way === "open" ? spreadsheet.openAsNew(bytes()) : board.save(fileName, bytes()));
    if (given.ok) setSaid(way === "open" ? words.opened : fill(words.saved, { file: fileName }));
    else setRefusal(given.issues);
  };
  return { run, said, refusal, isTried };
}
