import { spawnSync } from "node:child_process";
import path from "node:path";

/** The manifest as Microsoft's own tools read it: a second parser, which knows nothing of our rules. */

const root = path.join(__dirname, "../..");
/** Run by itself: below it lie packages that jest cannot load. */
const READ = `import { OfficeAddinManifest } from "office-addin-manifest";
console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile("manifest.xml")));`;

test("Microsoft's tools understand the manifest as it is meant", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", READ], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    officeAppType: "TaskPaneApp",
    manifestType: "xml",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultLocale: "vi-VN",
    displayName: "Báo cáo Khoa giáo",
    version: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html#fill" },
  });
});
