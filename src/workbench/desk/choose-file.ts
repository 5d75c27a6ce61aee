export interface LocalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Asks the user for an .xlsx file; undefined when the dialog is dismissed. */
export function chooseFile(): Promise<LocalFile | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  return new Promise((answer, fail) => {
    input.addEventListener("cancel", () => answer(undefined));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) return answer(undefined);
      file.arrayBuffer().then((bytes) => answer({ name: file.name, bytes: new Uint8Array(bytes) }), fail);
    });
    input.click();
  });
}
