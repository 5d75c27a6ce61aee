import { Button } from "@fluentui/react-components";
import { type ComponentProps, useRef } from "react";

interface FilePickerProps extends Pick<ComponentProps<typeof Button>, "appearance" | "disabled"> {
  readonly label: string;
  readonly icon: NonNullable<ComponentProps<typeof Button>["icon"]>;
  /** File name endings: ".xlsx,.zip". */
  readonly accept?: string;
  /** A whole folder, with the folders in it. */
  readonly folder?: boolean;
  readonly multiple?: boolean;
  onFiles(files: readonly File[]): void;
}

/** A button that opens the browser's own dialogue for files. */
export function FilePicker({
  label,
  accept,
  folder = false,
  multiple = false,
  onFiles,
  ...button
}: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        {...(folder ? { webkitdirectory: "" } : {})}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = ""; // the same file may be chosen again
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
