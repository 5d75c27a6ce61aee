/** Offers bytes as a file to be saved. Excel for Mac shows nothing then: ask `capabilities.download` first. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: typeOf(name) }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The click has been taken by then; a page that saves often must not keep every file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const typeOf = (name: string): string =>
  name.endsWith(".zip")
    ? "application/zip"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
