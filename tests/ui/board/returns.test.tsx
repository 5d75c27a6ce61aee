/** @jest-environment jsdom */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import { unzipSync } from "fflate";
import { BINH_TAN, TAY_GIANG, report } from "../../support/a-board";
import { emptyFolder, khoagiao } from "../../support/command-line";
import { chosenFile } from "./board-under-test";
import { merged, press } from "./merge-under-test";

/** "Trả bản sửa cho các đơn vị": what the pane saves is what the command line writes. */

jest.setTimeout(120_000);
// Every browser and its workers have one; jsdom has none.
Object.assign(globalThis, { TextEncoder });

test("the copies come as one archive: the files of `khoagiao returns` for the same summary and the same reports", async () => {
  const sent = {
    "binh-tan.xlsx": report({ orgUnit: BINH_TAN }),
    "tay-giang.xlsx": report({ orgUnit: TAY_GIANG, tookPart: 999 }),
  };
  const { user, board } = await merged(
    ...Object.entries(sent).map(([name, bytes]) => chosenFile(name, bytes)),
  );
  await press(user, "Trả bản sửa cho các đơn vị (.zip)");
  expect(await screen.findByText(/^Đã yêu cầu tải về TRA-LOI_2024-H1\.zip: 1 bản trả lời/)).toBeTruthy();
  const copies = unzipSync(board.savedFiles.get("TRA-LOI_2024-H1.zip") ?? new Uint8Array());
  expect(Object.keys(copies)).toEqual(["tra-loi_dang-uy-xa-tay-giang.xlsx"]);

  await press(user, "Tải tệp về");
  const folder = emptyFolder();
  const at = (name: string) => path.join(folder, name);
  mkdirSync(at("gui-ve"));
  for (const [name, bytes] of Object.entries(sent)) writeFileSync(at(`gui-ve/${name}`), bytes);
  writeFileSync(at("tong-hop.xlsx"), board.savedFiles.get("Tong-hop_2024-H1.xlsx") ?? "");
  const ran = await khoagiao("returns", at("tong-hop.xlsx"), at("gui-ve"), "--out", at("tra-loi"));
  expect(ran.exitCode).toBe(0);
  expect(readdirSync(at("tra-loi"))).toEqual(Object.keys(copies));
  for (const [name, bytes] of Object.entries(copies))
    expect(readFileSync(at(`tra-loi/${name}`)).equals(bytes)).toBe(true);
});

test("what cannot be sent back is told beside what was saved", async () => {
  const csv = "STT;Văn bản\n1;40-CT/TW";
  const good = chosenFile("tay-giang.xlsx", report({ orgUnit: TAY_GIANG, tookPart: 999 }));
  const { user } = await merged(good, chosenFile("khong-doc-duoc.xlsx", csv));
  await press(user, "Trả bản sửa cho các đơn vị (.zip)");
  expect(await screen.findByText(/^Đã yêu cầu tải về TRA-LOI_2024-H1\.zip: 1 bản trả lời/)).toBeTruthy();
  expect(await screen.findByText(/không ghi chú vào ô được/)).toBeTruthy();
});
