/** @jest-environment jsdom */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import axe from "axe-core";
import { unzipSync } from "fflate";
import { emptyFolder, khoagiao } from "../../support/command-line";
import { binhTan, binhTanToo, broken, button, late, merged, press } from "./merge-under-test";

/** "Thư gửi các đơn vị": what the pane saves and copies is what the command line writes. */

jest.setTimeout(120_000);
// Every browser and its workers have one; jsdom has none.
Object.assign(globalThis, { TextEncoder });
// axe measures letters where it can; jsdom only complains.
HTMLCanvasElement.prototype.getContext = () => null;

test("the letters come as one archive: the files of `khoagiao letters` for the same summary, and the texts to copy", async () => {
  const { user, board } = await merged(binhTan, binhTanToo, late, broken);
  await press(user, "Thư gửi các đơn vị (.zip)");
  expect(await screen.findByText(/^Đã yêu cầu tải về THU_2024-H1\.zip: 3\d thư/)).toBeTruthy();
  const letters = unzipSync(board.savedFiles.get("THU_2024-H1.zip") ?? new Uint8Array());
  expect(letters["tra-lai_hong.docx"]).toBeDefined();

  const folder = emptyFolder();
  const [summary, out] = [path.join(folder, "tong-hop.xlsx"), path.join(folder, "thu")];
  await press(user, "Tải tệp về");
  writeFileSync(summary, board.savedFiles.get("Tong-hop_2024-H1.xlsx") ?? "");
  expect((await khoagiao("letters", summary, "--out", out)).exitCode).toBe(0);
  expect(Object.keys(letters).sort()).toEqual(readdirSync(out).sort());
  const differing = Object.entries(letters).filter(
    ([name, bytes]) => !readFileSync(path.join(out, name)).equals(bytes),
  );
  expect(differing.map(([name]) => name)).toEqual([]);

  const textOf = (name: string) => readFileSync(path.join(out, name), "utf8");
  await press(user, "Sao chép thư đôn đốc chung");
  expect(`${await navigator.clipboard.readText()}\n`).toBe(textOf("don-doc_danh-sach.txt"));
  await press(user, "Sao chép thư trả lại: hong.xlsx");
  expect(`${await navigator.clipboard.readText()}\n`).toBe(textOf("tra-lai_hong.txt"));
});

test("by keyboard alone: the button follows the report's, shows how far it is, and can be stopped", async () => {
  const { user, board } = await merged(binhTan);
  let go = () => {};
  board.held = new Promise((resolve) => (go = resolve));
  (await button("Báo cáo Word")).focus();
  await user.tab();
  expect(document.activeElement).toBe(await button("Thư gửi các đơn vị (.zip)"));
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("region", { name: "Đang viết thư gửi các đơn vị" })).toBeTruthy();
  expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
  await press(user, "Dừng");
  go();
  expect(await screen.findByText(/^Đã dừng theo yêu cầu/)).toBeTruthy();
  expect([...board.savedFiles.keys()]).toEqual([]);
});
