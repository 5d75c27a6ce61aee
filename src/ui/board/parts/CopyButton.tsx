import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, useState } from "react";
import { useBoard } from "../store/use-board";

interface CopyButtonProps {
  readonly label: string;
  /** Tells buttons of one label apart when they are read out. */
  readonly about?: string;
  text(): string;
}

/** Copies a text; where the browser forbids it (Excel on the web), the text is shown, selected, to be copied by hand. */
export function CopyButton({ label, about, text }: CopyButtonProps) {
  const { words } = useBoard();
  const { copied, byHand, copy } = useCopying(text);
  return (
    <>
      <div>
        <Button
          size="small"
          icon={<Copy20Regular />}
          {...(about === undefined ? {} : { "aria-label": `${label}: ${about}` })}
          onClick={() => void copy()}
        >
          {label}
        </Button>
        <span role="status" style={{ marginInlineStart: "8px" }}>
          {copied && words.copied}
        </span>
      </div>
      {byHand !== undefined && <ToCopyByHand text={byHand} />}
    </>
  );
}

/** Copies; what the browser forbade to copy is left in `byHand`. */
function useCopying(text: () => string) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied(true);
    } catch {
      setByHand(text());
    }
  };
  return { copied, byHand, copy };
}

function ToCopyByHand({ text }: { readonly text: string }) {
  const { words } = useBoard();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <label className={styles.byHand}>
      {words.copyByHand}
      <textarea ref={area} readOnly value={text} rows={8} className={styles.text} />
    </label>
  );
}

const useStyles = makeStyles({
  byHand: { display: "flex", flexDirection: "column", gap: "4px" },
  text: {
    minWidth: 0,
    padding: "6px 8px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
