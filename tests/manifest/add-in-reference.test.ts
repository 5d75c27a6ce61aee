import { readFileSync } from "node:fs";
import path from "node:path";
import { addInReference } from "../../src/entry/add-in-reference.mjs";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

test.each([
  ["an administrator gives it out", undefined, { storeType: "EXCatalog", store: "EXCatalog" }],
  [
    "it lies in a shared folder",
    "\\\\may-chu\\khoagiao",
    { storeType: "FileSystem", store: "\\\\may-chu\\khoagiao" },
  ],
  ["a developer tries it", "developer", { storeType: "Registry", store: "developer" }],
])("workbooks refer to the add-in of the manifest where %s", (_, store, expected) => {
  const [, id] = /<Id>(.+)<\/Id>/.exec(manifest) ?? [];
  const [, version] = /<Version>(.+)<\/Version>/.exec(manifest) ?? [];
  expect(addInReference(manifest, store)).toEqual({ addIn: id, version, ...expected });
});

test("a store Excel does not know stops the build", () => {
  expect(() => addInReference(manifest, "https://khoagiao.example.vn")).toThrow(/ADDIN_STORE/);
  expect(() => addInReference("<OfficeApp/>")).toThrow(/no id/);
});
