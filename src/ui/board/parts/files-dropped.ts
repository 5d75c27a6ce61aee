/** Files dropped on the pane, those inside dropped folders too. */
export async function filesDropped(transfer: DataTransfer): Promise<readonly File[]> {
  // Entries must be asked for before the first await: the browser takes them away after the event.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? undefined);
  const loose = [...transfer.files];
  const found = await Promise.all(
    entries.map((entry, at) => (entry?.isDirectory ? filesIn(entry) : [loose[at]])),
  );
  return (entries.length === 0 ? loose : found.flat()).filter((file) => file !== undefined);
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const inside: FileSystemEntry[] = [];
  const reader = entry.createReader();
  // A reader answers some entries at a time, and none when it is through.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader))
    inside.push(...some);
  return (await Promise.all(inside.map(filesIn))).flat();
}

const entriesOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
