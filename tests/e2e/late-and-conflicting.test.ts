import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/core/workbook";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, overflow, useBrowser } from "./browser";
import { bytesOf } from "./chosen-files";
import { type Hand, keyboard, mouse } from "./hands";

/** An officer of a board has a file that came late and two of one unit that contradict each other, in the deployed pane. */

const { openPane } = useBrowser();
const SAMPLES = path.join(__dirname, "../../assets/samples/2024-H1");
/** Tây An's was made two days after the day they were due. */
const FILES = ["Phu Phong.xlsx", "Tay An.xlsx", "Tay Binh (1).xlsx", "Tay Binh (2).xlsx"];

/** Every text of the workbook that is brought. */
async function textsOf(page: Page, hand: Hand): Promise<readonly string[]> {
  const download = page.waitForEvent("download");
  await hand.press(/^Tải tệp về$/);
  const workbook = readWorkbook(await bytesOf(download));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))),
  );
}

test.each([
  ["mouse", mouse],
  ["keyboard", keyboard],
] as const)(
  "by %s: who was late is seen, and one of two files is taken, with the reason",
  async (by, handOn) => {
    const { page } = await openPane({ view: "merge", width: 320 });
    const hand = handOn(page);
    const chooser = page.waitForEvent("filechooser");
    await hand.press(/^Chọn tệp để tổng hợp$/);
    await (await chooser).setFiles(FILES.map((file) => path.join(SAMPLES, file)));
    await page.getByRole("heading", { name: /^3\/34 đơn vị đã gửi/ }).waitFor();

    await hand.press(/^Gửi trễ$/);
    await hand.press(/^KG01\..*, gửi trễ/);
    const late = page.getByRole("region", { name: /^Đảng ủy xã Tây An, KG01\./ });
    await late.getByText("Tay An.xlsx").first().waitFor();
    expect(await late.innerText()).toContain("15/07/2024");
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, `late, by ${by}`);

    await hand.pick(/^Tệp được tính của Đảng ủy xã Tây Bình/, 1);
    await hand.write(/^Lý do/, "Đơn vị xác nhận tệp gửi sau");
    await hand.write(/^Người quyết định/, "Nguyễn Văn An");
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await keepPicture(page, `conflicting, by ${by}`);
    await hand.press(/^Dùng tệp đã chọn$/);
    await page.getByText(/^Đã chọn tệp Tay Binh \(2\)\.xlsx cho Đảng ủy xã Tây Bình/).waitFor();
    await page.getByRole("heading", { name: /^3\/34 đơn vị đã gửi/ }).waitFor();
    await keepPicture(page, `decided, by ${by}`);

    const texts = await textsOf(page, hand);
    expect(texts).toContain("Đơn vị xác nhận tệp gửi sau");
    expect(texts.filter((text) => text.includes("trễ")).length).toBeGreaterThan(0);
  },
);
