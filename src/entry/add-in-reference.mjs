/**
 * How workbooks refer to this add-in, so that its pane opens with them: the id and version of its manifest, and where
 * the units install it from (ADDIN_STORE when building):
 *
 *   (nothing)                  given out by an administrator of Microsoft 365
 *   \\may-chu\khoagiao         a shared folder
 *   developer                  tried out on one's own machine
 */
export function addInReference(manifest, store = "") {
  const [addIn, version] = ["Id", "Version"].map(
    (tag) => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(manifest)?.[1],
  );
  if (addIn === undefined || version === undefined) throw new Error("The manifest names no id or no version");
  return { addIn, version, ...storeOf(store) };
}

function storeOf(store) {
  if (store === "") return { storeType: "EXCatalog", store: "EXCatalog" };
  if (store === "developer") return { storeType: "Registry", store };
  if (store.startsWith("\\\\")) return { storeType: "FileSystem", store };
  throw new Error(
    `ADDIN_STORE is "developer", a shared folder like \\\\may-chu\\khoagiao, or nothing; not ${store}`,
  );
}
