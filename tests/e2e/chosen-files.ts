import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { press } from "./keyboard";

/** A file as it is given to the browser's own dialogue. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const chosenFile = (name: string, bytes: Uint8Array): ChosenFile => ({
  ...{ name, mimeType: "" },
  buffer: Buffer.from(bytes),
});

/** Presses the button by keyboard, and gives the files to the dialogue it opens. */
export async function choose(page: Page, button: RegExp, ...files: readonly ChosenFile[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press(page, button);
  await (await chooser).setFiles([...files]);
}

/** Presses the button by keyboard, and reads the file that it brings. */
export async function downloaded(page: Page, button: RegExp): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await press(page, button);
  return bytesOf(download);
}

export const bytesOf = async (download: Promise<Download>): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await (await download).path()));
