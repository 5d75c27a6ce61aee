import { writeFileSync } from "node:fs";
import path from "node:path";
import { emptyFolder } from "../support/command-line";
import { convertAllWithLibreOffice } from "../support/office-tools";
import { returned } from "../support/returned-file";
import { useBrowser } from "./browser";

const { openPane } = useBrowser();

test("the pane as it is deployed merges an .xls and an .ods: what reads them comes from its own server", async () => {
  const folder = emptyFolder();
  const [first, second] = ["XA_21811", "XA_21820"].map((orgUnit) => {
    const file = path.join(folder, `${orgUnit}.xlsx`);
    writeFileSync(file, returned({ orgUnit }));
    return file;
  });
  const files = [
    ...convertAllWithLibreOffice([first ?? ""], "xls", folder),
    ...convertAllWithLibreOffice([second ?? ""], "ods", folder),
  ];
  const { page, faults } = await openPane({ view: "merge" });
  await page.locator("main input[type=file]:not([webkitdirectory])").setInputFiles(files);
  await page.getByText("2/34 đơn vị đã gửi báo cáo").waitFor();
  // That they were .xls and .ods is said, and is nothing to deal with.
  await page.getByText("Cần xử lý (0)").waitFor();
  await page.getByText("Lưu ý và ghi chú của đơn vị (2)").waitFor();
  expect(faults).toEqual([]);
});
