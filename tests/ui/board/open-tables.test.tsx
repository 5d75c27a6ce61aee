/** @jest-environment jsdom */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import { unzipSync } from "fflate";
import { filesUnder } from "../../../src/host/node/write-folder";
import { emptyFolder, khoagiao } from "../../support/command-line";
import { binhTan, broken, merged, press } from "./merge-under-test";

/** "Số liệu mở": what the pane saves is what the command line writes. */

jest.setTimeout(120_000);
// Every browser and its workers have one; jsdom has none.
Object.assign(globalThis, { TextEncoder });

test("the tables come as one archive: the files of `khoagiao export` for the same summary", async () => {
  const { user, board } = await merged(binhTan, broken);
  await press(user, "Số liệu mở (.zip, bảng .csv)");
  expect(await screen.findByText(/^Đã yêu cầu tải về SO-LIEU-MO_2024-H1\.zip: \d+ tệp/)).toBeTruthy();
  const tables = unzipSync(board.savedFiles.get("SO-LIEU-MO_2024-H1.zip") ?? new Uint8Array());

  const folder = emptyFolder();
  const [summary, out] = [path.join(folder, "Tong-hop_2024-H1.xlsx"), path.join(folder, "so-lieu-mo")];
  await press(user, "Tải tệp về");
  writeFileSync(summary, board.savedFiles.get("Tong-hop_2024-H1.xlsx") ?? "");
  expect((await khoagiao("export", summary, "--out", out)).exitCode).toBe(0);
  const written = await filesUnder(out);
  expect(Object.keys(tables).sort()).toEqual(written);
  expect(written).toContain("entries_kg01.csv");
  const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("utf8");
  for (const name of written)
    expect([name, textOf(tables[name])]).toEqual([name, textOf(readFileSync(path.join(out, name)))]);
});
