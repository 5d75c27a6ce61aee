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
  const { newWorkbook: canOpen, download: canSave } = services.spreadsheet.capabilities;
  const styles = useListStyles();
  const { run, said, refusal, isTried } = useHandOver(bytes, fileName);
  const canInsert = !canOpen || isTried;
  const common = { about, run };
  return (
    <>
      <div className={styles.row}>
        {canOpen && <WayButton way="open" word={label} isPrimary={isPrimary} {...common} />}
        {canSave && <WayButton way="save" word={words.download} {...common} />}
        {/* Last, so that the button just pressed stays under the pointer. */}
        {canInsert && <WayButton way="insert" word={words.insertSheets} {...common} />}
      </div>
      {canInsert && <p className={styles.note}>{words.insertSheetsAbout}</p>}
      <Told said={said} refusal={refusal} />
    </>
  );
}

interface WayButtonProps extends Pick<HandOverProps, "isPrimary"> {
  readonly way: Way;
  readonly word: string;
  readonly about: string | undefined;
  run(way: Way): Promise<void>;
}

const ICONS = {
  open: <DocumentTable20Regular />,
  save: <ArrowDownload20Regular />,
  insert: <TableAdd20Regular />,
} as const satisfies Record<Way, unknown>;

function WayButton({ way, word, about, isPrimary = false, run }: WayButtonProps) {
  return (
    <Button
      appearance={isPrimary ? "primary" : "secondary"}
      icon={ICONS[way]}
      {...(about !== undefined && { "aria-label": `${word}: ${about}` })}
      onClick={() => void run(way)}
    >
      {word}
    </Button>
  );
}

interface ToldProps {
  readonly said: string;
  readonly refusal: readonly Issue[];
}

/** What came of it; why not is read out at once. */
function Told({ said, refusal }: ToldProps) {
  return (
    <div>
      <div role="alert">
        {refusal.map((issue, at) => (
          <Finding key={at} issue={issue} />
        ))}
      </div>
      <div role="status">{said}</div>
    </div>
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
