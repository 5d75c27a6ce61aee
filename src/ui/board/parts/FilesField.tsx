import { Button, Field } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard, useBoardState } from "../store/use-board";
import { FilePicker } from "./FilePicker";

interface FilesFieldProps {
  readonly label: string;
  /** What they are for. */
  readonly hint: string;
  /** What the button that chooses them says. */
  readonly choose: string;
  /** Endings of such files; workbooks by default. */
  readonly accept?: string;
  /** Several may be chosen at once. */
  readonly multiple?: boolean;
  readonly files: readonly { readonly name: string }[];
  onChoose(files: readonly File[]): void;
  onPutAway(at: number): void;
}

/** Files that may be given along, chosen and put away again. */
export function FilesField({ label, hint, files, onPutAway, ...picker }: FilesFieldProps) {
  const { choose, accept = ".xlsx", multiple = false, onChoose } = picker;
  const { work } = useBoardState();
  const styles = useListStyles();
  return (
    <Field label={label} hint={hint}>
      <div className={styles.row}>
        <FilePicker
          label={choose}
          icon={<DocumentAdd20Regular />}
          accept={accept}
          multiple={multiple}
          disabled={work !== undefined}
          onFiles={onChoose}
        />
        {files.map(({ name }, at) => (
          <Given key={at} name={name} onPutAway={() => onPutAway(at)} />
        ))}
      </div>
    </Field>
  );
}

interface GivenProps {
  readonly name: string;
  onPutAway(): void;
}

function Given({ name, onPutAway }: GivenProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  return (
    <>
      <span style={{ overflowWrap: "anywhere" }}>{name}</span>
      <Button
        size="small"
        appearance="subtle"
        disabled={work !== undefined}
        aria-label={`${words.putAway}: ${name}`}
        onClick={onPutAway}
      >
        {words.putAway}
      </Button>
    </>
  );
}
