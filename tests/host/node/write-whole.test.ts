import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NoPlainFile, writeWhole } from "../../../src/host/node";
import { type Disk, nodeDisk } from "../../../src/host/node/disk";

const OLD = "old, whole";
const NEW = "new, whole, and longer than the old one";
const bytes = new TextEncoder().encode(NEW);
const halves = [bytes.subarray(0, bytes.length / 2), bytes.subarray(bytes.length / 2)];

function aFolder(): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-"));
  const file = path.join(folder, "tong-hop.xlsx");
  writeFileSync(file, OLD);
  return { folder, file };
}

/** The disk that stops at its n-th call, a write half way: once, or from then on, as for a program that was killed. */
function failing(at: number, isKilled: boolean): { readonly disk: Disk; readonly calls: () => number } {
  let calls = 0;
  const isOver = (): boolean => {
    calls += 1;
    return isKilled ? calls >= at : calls === at;
  };
  const guarded =
    <A extends readonly unknown[], T>(call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (isOver()) throw new Error(`stopped at call ${calls}`);
      return call(...args);
    };
  const disk: Disk = {
    makeFolder: guarded(nodeDisk.makeFolder),
    look: guarded(nodeDisk.look),
    create: guarded(nodeDisk.create),
    write: async (file, whole) => {
      const isLast = isOver();
      const [half] = whole;
      await nodeDisk.write(file, isLast && half instanceof Uint8Array ? half : whole);
      if (isLast) throw new Error("stopped half way");
    },
    sync: guarded(nodeDisk.sync),
    close: async (file) => {
      await nodeDisk.close(file); // a killed program's files are closed for it
      if (isOver()) throw new Error("stopped at closing");
    },
    replace: guarded(nodeDisk.replace),
    remove: guarded(nodeDisk.remove),
    list: guarded(nodeDisk.list),
    syncFolder: guarded(nodeDisk.syncFolder),
  };
  return { disk, calls: () => calls };
}

const MOST_CALLS = 20;

test.each([
  ["fails", false],
  ["is killed", true],
])(
  "Whatever call of the file system %s: the old file or the new one, never neither, never half",
  async (_, isKilled) => {
    const outcomes = new Set<string>();
    for (let at = 1; at <= MOST_CALLS; at += 1) {
      const { folder, file } = aFolder();
      const { disk, calls } = failing(at, isKilled);
      const done = await writeWhole(file, halves, disk).then(
        () => true,
        () => false,
      );
      const stands = readFileSync(file, "utf8");
      expect([OLD, NEW]).toContain(stands);
      if (done) expect(stands).toBe(NEW);
      if (!isKilled && at !== calls()) expect(readdirSync(folder)).toEqual(["tong-hop.xlsx"]);
      outcomes.add(stands);
    }
    expect(outcomes).toEqual(new Set([OLD, NEW]));
  },
);

test("What a killed run left behind is cleared away by the next, once no run can still be at work in it", async () => {
  const { folder, file } = aFolder();
  const [stale, fresh, other] = [".0a1b2c3d.tmp", ".99999999.tmp", ".notes.tmp"].map(
    (end) => `${file}${end}`,
  );
  for (const left of [stale, fresh, other]) writeFileSync(left ?? "", "half");
  utimesSync(stale ?? "", 1, 1);
  utimesSync(other ?? "", 1, 1);
  await writeWhole(file, bytes);
  expect(readdirSync(folder).sort()).toEqual(
    ["tong-hop.xlsx", "tong-hop.xlsx.99999999.tmp", "tong-hop.xlsx.notes.tmp"].sort(),
  );
});

test("A link or a folder in the place is refused, and what it leads to stays", async () => {
  const { folder, file } = aFolder();
  const link = path.join(folder, "link.xlsx");
  symlinkSync(file, link);
  mkdirSync(path.join(folder, "folder.xlsx"));
  await expect(writeWhole(link, bytes)).rejects.toThrow(NoPlainFile);
  await expect(writeWhole(path.join(folder, "folder.xlsx"), bytes)).rejects.toThrow(NoPlainFile);
  await expect(writeWhole("/dev/null", bytes)).rejects.toThrow(NoPlainFile);
  expect(readFileSync(file, "utf8")).toBe(OLD);
});
