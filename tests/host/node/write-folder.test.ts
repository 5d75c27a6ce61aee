import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NotOurFolder, writeFolder } from "../../../src/host/node";
import { emptyFolder } from "../../support/command-line";

const bytes = (text: string) => new TextEncoder().encode(text);
const nobodys = () => Promise.resolve(false);
const ours = () => Promise.resolve(true);

test("A folder is written with what was added to each file, and its hashes are known before the last file", async () => {
  const home = emptyFolder();
  const folder = path.join(home, "a", "out");
  const written = await writeFolder(
    folder,
    async (draft) => {
      await draft.append("x/y.txt", bytes("một "));
      await draft.append("z.txt", bytes("ba"));
      await draft.append("x/y.txt", bytes("hai"));
      return draft.written();
    },
    nobodys,
  );
  expect(readFileSync(path.join(folder, "x/y.txt"), "utf8")).toBe("một hai");
  expect(written?.[0]).toEqual({
    path: "x/y.txt",
    bytes: 9,
    sha256: createHash("sha256").update("một hai").digest("hex"),
  });
  expect(readdirSync(path.join(home, "a"))).toEqual(["out"]);
});

test.each([
  ["that fills it fails", () => Promise.reject(new Error("đầy đĩa"))],
  ["nothing is to be written after all", () => Promise.resolve(undefined)],
])("Where what %s, nothing is left and what stood there stays", async (_why, end) => {
  const home = emptyFolder();
  const folder = path.join(home, "out");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "old.txt"), "cũ");
  const writing = writeFolder<string>(
    folder,
    async (draft) => {
      await draft.append("new.txt", bytes("mới"));
      return end();
    },
    ours,
  );
  await writing.catch((error: unknown) => expect(String(error)).toContain("đầy đĩa"));
  expect(readdirSync(home)).toEqual(["out"]);
  expect(readdirSync(folder)).toEqual(["old.txt"]);
});

test("An earlier folder of the same kind is replaced whole", async () => {
  const home = emptyFolder();
  const folder = path.join(home, "out");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "old.txt"), "cũ");
  const asked: string[] = [];
  await writeFolder(
    folder,
    async (draft) => {
      await draft.append("new.txt", bytes("mới"));
      return true;
    },
    async (files) => asked.push(...files) > 0,
  );
  expect(asked).toEqual(["old.txt"]);
  expect(readdirSync(folder)).toEqual(["new.txt"]);
  expect(readdirSync(home)).toEqual(["out"]);
});

test("A folder with anything else in it, a file and a link are not put aside", async () => {
  const home = emptyFolder();
  const folder = path.join(home, "out");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "luận văn.docx"), "x");
  writeFileSync(path.join(home, "file"), "x");
  symlinkSync(folder, path.join(home, "link"));
  for (const place of ["out", "file", "link"])
    await expect(writeFolder(path.join(home, place), async () => true, nobodys)).rejects.toThrow(
      NotOurFolder,
    );
  expect(existsSync(path.join(folder, "luận văn.docx"))).toBe(true);
  expect(readdirSync(home).sort()).toEqual(["file", "link", "out"]);
});
