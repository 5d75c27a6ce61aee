import { Button, Field } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard, useBoardState } from "../store/use-board";
import { FilePicker } from "./FilePicker";

interface OneFileFieldProps {
  readonly label: string;
  /** What it is for. */
  readonly hint: string;
  /** What the button that chooses it says. */
  readonly choose: string;
  /** Endings of such files; a workbook by default. */
  readonly accept?: string;
  readonly file: { readonly name: string } | undefined;
  onFile(file: File | undefined): void;
}

/** A file that may be given along, chosen and put away again. */
export function OneFileField({ label, hint, choose, accept = ".xlsx", file, onFile }: OneFileFieldProps) {
  const { work } = useBoardState();
  const styles = useListStyles();
  return (
    <Field label={label} hint={hint}>
      <div className={styles.row}>
        <FilePicker
          label={choose}
          icon={<DocumentAdd20Regular />}
          accept={accept}
          disabled={work !== undefined}
          onFiles={([first]) => onFile(first)}
        />
        {file !== undefined && <Given file={file} onFile={onFile} />}
      </div>
    </Field>
  );
}

type GivenProps = Pick<OneFileFieldProps, "onFile"> & {
  readonly file: NonNullable<OneFileFieldProps["file"]>;
};

function Given({ file, onFile }: GivenProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  return (
    <>
      <span style={{ overflowWrap: "anywhere" }}>{file.name}</span>
      <Button
        size="small"
        appearance="subtle"
        disabled={work !== undefined}
        onClick={() => onFile(undefined)}
      >
        {words.putAway}
      </Button>
    </>
  );
}
