import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { readWorkbook } from "../../src/core/workbook";
import { emptyFolder, khoagiao } from "../support/command-line";
import { lettingItAsk } from "../support/no-zone";
import { PERIOD, returned } from "../support/returned-file";
import { sheetOf } from "../support/typed-into";

async function merge(folder: string, ...more: string[]) {
  const out = path.join(folder, "out", "tong-hop.xlsx");
  const ran = await khoagiao(
    "merge",
    path.join(folder, "in"),
    "--period",
    PERIOD,
    "--as-of",
    "2024-07-20",
    "--out",
    out,
    "--json",
    ...more,
  );
  return { ...ran, out, json: JSON.parse(ran.printed || "null") };
}

function inbox(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, "in", name)), { recursive: true });
    writeFileSync(path.join(folder, "in", name), content);
  }
  return folder;
}

test("a board with a folder of returned files gets one summary, and sees who is missing", async () => {
  const folder = inbox({
    "xa/Binh Tan.xlsx": returned({ orgUnit: "XA_21811", soHoiNghi: 3 }),
    "xa/Tay Giang.xlsx": returned({ orgUnit: "XA_21820", soHoiNghi: 4 }),
    "phong/GDDT.xlsx": returned({ orgUnit: "PHONG_GDDT", soHoiNghi: 5 }),
  });
  const { exitCode, json, out } = await merge(folder);
  expect(exitCode).toBe(0);
  expect(json.period).toBe(PERIOD);
  expect(json.totals.KG01.soHoiNghi).toBe(12);
  expect(json.completeness).toMatchObject({ expected: 34, received: 3, late: 0 });
  expect(json.completeness.missing).toContain("XA_21814");
  expect(json.completeness.missing).not.toContain("XA_21811");
  expect(json.submissions.map(({ orgUnit }: { orgUnit: string }) => orgUnit).sort()).toEqual([
    "PHONG_GDDT",
    "XA_21811",
    "XA_21820",
  ]);
  const summary = readWorkbook(readFileSync(out));
  expect(summary.ok && summary.value.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Tổng quan", "Theo văn bản", "Cần xử lý", "Nguồn số liệu"]),
  );
});

test("who is missing is called by name, never by code; of many the first, and how many more", async () => {
  const folder = inbox({ "Binh Tan.xlsx": returned({ orgUnit: "XA_21811", soHoiNghi: 3 }) });
  const out = path.join(folder, "tong-hop.xlsx");
  const { printed } = await khoagiao(
    ...["merge", path.join(folder, "in"), "--period", PERIOD, "--as-of", "2024-07-20", "--out", out],
  );
  const line =
    printed.split("\n").find((one) => one.startsWith("Chưa gửi, trả lại, mâu thuẫn, để trống: ")) ?? "";
  expect(line).toContain("Phú Phong");
  expect(line).toContain("… và 13 đơn vị nữa");
  expect(line).not.toMatch(/[A-Z]{2,}_/);
});

const TAY_GIANG = readFileSync(path.join(__dirname, "../../assets/samples/2024-H1/Tay Giang.xlsx"));

test("one wrong row costs the unit its sheet, not its report; provisionally its good rows count, and that is said", async () => {
  const folder = inbox({ "Tay Giang.xlsx": TAY_GIANG });
  const usual = await merge(folder);
  expect(usual.exitCode).toBe(1);
  expect(usual.json.submissions).toMatchObject([{ orgUnit: "XA_21820", status: "accepted-in-part" }]);
  expect(usual.json.totals.KG01?.soHoiNghi).toBeUndefined();
  expect(Object.keys(usual.json.totals.KG07)).not.toEqual([]);
  expect(usual.json.provisional).toEqual({});

  const provisional = await merge(folder, "--provisional");
  expect(provisional.json.totals.KG01.soHoiNghi).toBeGreaterThan(0);
  expect(provisional.json.provisional).toEqual({ KG01: [{ orgUnit: "XA_21820", rows: 1 }] });
  expect({ ...provisional.json.totals, KG01: undefined }).toEqual({ ...usual.json.totals, KG01: undefined });
  expect(provisional.json.completeness).toEqual(usual.json.completeness);
  const summary = readWorkbook(readFileSync(provisional.out));
  const texts = summary.ok
    ? summary.value.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)))
    : [];
  expect(texts).toContain("TỔNG CỘNG (tạm tính, thiếu 1 dòng)");
  expect(texts).toContainEqual(
    expect.stringMatching(/^SỐ LIỆU TẠM TÍNH, chưa có các dòng trả lại: 1 dòng của Tây Giang\./),
  );

  // One level up the sheet is still one that went back: that board decides for itself.
  const above = inbox({ "tong-hop huyen.xlsx": readFileSync(provisional.out) });
  expect((await merge(above)).json).toMatchObject({
    totals: { KG07: usual.json.totals.KG07 },
    submissions: [{ status: "accepted-in-part" }],
    provisional: {},
  });
  expect((await merge(above, "--provisional")).json).toMatchObject({
    totals: provisional.json.totals,
    provisional: provisional.json.provisional,
  });
});

test("[M19] nobody is told that a provisional summary was changed by hand, and the rows that go are those that stood in it", async () => {
  const folder = inbox({ "Tay Giang.xlsx": TAY_GIANG });
  const provisional = await merge(folder, "--provisional");
  const above = inbox({ "tong-hop huyen.xlsx": readFileSync(provisional.out) });
  for (const how of [[], ["--provisional"]]) {
    const { json } = await merge(above, ...how);
    const [file] = json.submissions as readonly { readonly issues: readonly { readonly code: string }[] }[];
    expect(file?.issues.map(({ code }) => code)).not.toContain("summary.rows-edited");
  }
  await merge(folder);
  const changed = sheetOf(readFileSync(provisional.out), "Thay đổi").map(({ texts }) => texts.join(" | "));
  // Six rows came, and the wrong one of them never stood in it.
  expect(changed).toContainEqual(expect.stringMatching(/Dòng không còn \| Đảng ủy xã Tây Giang.* 5 dòng/));
});

test("the same file twice counts once, a later turn takes the place of an earlier one, and both stay listed", async () => {
  const first = returned({ orgUnit: "XA_21811", turn: 1, soHoiNghi: 3 });
  const folder = inbox({
    "lan 1.xlsx": first,
    "lan 1 - ban sao.xlsx": first,
    "lan 2.xlsx": returned({ orgUnit: "XA_21811", turn: 2, savedOn: "2024-07-08", soHoiNghi: 7 }),
  });
  const { json } = await merge(folder);
  expect(json.totals.KG01.soHoiNghi).toBe(7);
  const statuses = Object.fromEntries(
    json.submissions.map((one: { file: string; status: string }) => [path.basename(one.file), one.status]),
  );
  expect(Object.values(statuses).sort()).toEqual(expect.arrayContaining(["duplicate", "superseded"]));
  expect(statuses["lan 2.xlsx"]).toMatch(/^accepted/);
});

test("two different files for the same turn are shown as a conflict and neither is counted", async () => {
  const folder = inbox({
    "a.xlsx": returned({ orgUnit: "XA_21811", soHoiNghi: 3 }),
    "b.xlsx": returned({ orgUnit: "XA_21811", soHoiNghi: 4 }),
  });
  const { exitCode, json } = await merge(folder);
  expect(exitCode).toBe(1);
  expect(json.submissions.map(({ status }: { status: string }) => status)).toEqual(["conflict", "conflict"]);
  expect(json.totals.KG01?.soHoiNghi).toBeUndefined();
});

/** The library dates what it packs by the clock of the machine; no date of theirs is read. */
const packed = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  lettingItAsk(() => zipSync(files));

test("what is no workbook is named with its remedy, and the rest goes on", async () => {
  const good = returned({ orgUnit: "XA_21811" });
  const folder = inbox({
    "tot.xlsx": good,
    "cat cut.xlsx": good.slice(0, 2000),
    "khong phai.xlsx": "Đây là tệp văn bản",
    "~$tot.xlsx": "lock",
    "cong van.pdf": "%PDF-1.4",
    "nen.zip": packed({
      "trong/Tay Giang.xlsx": returned({ orgUnit: "XA_21820" }),
      "ghi chu.txt": new Uint8Array(3),
    }),
  });
  const { exitCode, json, complained } = await merge(folder);
  expect(exitCode).toBe(1);
  for (const name of ["cong van.pdf", "ghi chu.txt"]) expect(complained).toContain(name);
  expect(complained).not.toContain("~$tot.xlsx");
  const byName = Object.fromEntries(
    json.submissions.map((one: { file: string }) => [path.basename(one.file), one]),
  );
  expect(byName["tot.xlsx"].status).toMatch(/^accepted/);
  expect(byName["Tay Giang.xlsx"].status).toMatch(/^accepted/);
  expect(byName["cat cut.xlsx"]).toMatchObject({ status: "rejected", orgUnit: null });
  expect(byName["khong phai.xlsx"]).toMatchObject({ status: "rejected" });
  expect(byName["~$tot.xlsx"]).toBeUndefined();
  for (const name of ["cat cut.xlsx", "khong phai.xlsx"]) {
    expect(byName[name].issues[0].message).toMatch(/Hãy/);
  }
});

test("the order of the files changes nothing: the summary is the same to the byte", async () => {
  const files = {
    a: returned({ orgUnit: "XA_21811" }),
    b: returned({ orgUnit: "XA_21820" }),
    c: returned({ orgUnit: "HPN" }),
  };
  const folder = emptyFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
  const at = (name: string): string => path.join(folder, `${name}.xlsx`);
  const options = ["--period", PERIOD, "--as-of", "2024-07-20"];
  await khoagiao("merge", at("a"), at("b"), at("c"), ...options, "--out", path.join(folder, "1.xlsx"));
  await khoagiao("merge", at("c"), at("a"), at("b"), ...options, "--out", path.join(folder, "2.xlsx"));
  expect(readFileSync(path.join(folder, "1.xlsx")).equals(readFileSync(path.join(folder, "2.xlsx")))).toBe(
    true,
  );
});

test("the province merges the summaries of its districts and gets what merging every file would have given", async () => {
  const groups = [
    ["XA_21811", "XA_21820"],
    ["HPN", "PHONG_GDDT"],
  ];
  const folder = inbox(
    Object.fromEntries(groups.flat().map((orgUnit) => [`${orgUnit}.xlsx`, returned({ orgUnit })])),
  );
  const all = await merge(folder);
  const province = emptyFolder();
  for (const [at, group] of groups.entries()) {
    const files = group.map((orgUnit) => path.join(folder, "in", `${orgUnit}.xlsx`));
    mkdirSync(path.join(province, "in"), { recursive: true });
    await khoagiao(
      "merge",
      ...files,
      "--period",
      PERIOD,
      "--as-of",
      "2024-07-20",
      "--out",
      path.join(province, "in", `${at}.xlsx`),
    );
  }
  const merged = await merge(province);
  expect(merged.json.totals).toEqual(all.json.totals);
  expect(merged.json.completeness).toEqual(all.json.completeness);
});

test("an output that cannot be written stops the command with a remedy and leaves nothing behind", async () => {
  const folder = inbox({ "a.xlsx": returned({ orgUnit: "XA_21811" }) });
  writeFileSync(path.join(folder, "out"), "a file where a folder is needed");
  const { exitCode, complained } = await merge(folder);
  expect(exitCode).toBe(2);
  expect(complained).toContain("Hãy đóng tệp");
  expect(readdirSync(folder).sort()).toEqual(["in", "out"]);
});

test("wrong calls are told apart: no period, unknown period, bad date, nothing to merge", async () => {
  const folder = inbox({ "a.txt": "x" });
  const out = path.join(folder, "o.xlsx");
  expect(await khoagiao("merge", folder, "--out", out)).toMatchObject({
    exitCode: 2,
    complained: expect.stringContaining("--period"),
  });
  expect(
    await khoagiao("merge", folder, "--period", "1999", "--as-of", "2024-07-20", "--out", out),
  ).toMatchObject({
    exitCode: 2,
    complained: expect.stringContaining("1999"),
  });
  expect(
    await khoagiao("merge", folder, "--period", PERIOD, "--out", out, "--as-of", "20/7/2024"),
  ).toMatchObject({ exitCode: 2, complained: expect.stringContaining("20/7/2024") });
  expect(
    await khoagiao("merge", folder, "--period", PERIOD, "--out", out, "--as-of", "2024-07-20"),
  ).toMatchObject({ exitCode: 2 });
  expect(await khoagiao("lam-gi-do")).toMatchObject({
    exitCode: 2,
    complained: expect.stringContaining("lam-gi-do"),
  });
  expect(existsSync(out)).toBe(false);
});

test("a board changes the catalogue in Excel and the templates follow", async () => {
  const folder = emptyFolder();
  const catalogue = path.join(folder, "danh-muc.xlsx");
  expect(await khoagiao("catalogue", "--out", catalogue)).toMatchObject({ exitCode: 0 });
  const made = await khoagiao(
    "templates",
    "--catalogue",
    catalogue,
    "--period",
    PERIOD,
    "--org-unit",
    "XA_21811",
    "PHONG_GDDT",
    "--out",
    path.join(folder, "bieu"),
    "--json",
  );
  expect(made.exitCode).toBe(0);
  const { files } = JSON.parse(made.printed);
  expect(files.map(({ file }: { file: string }) => path.basename(file))).toEqual([
    "2024-H1 - Bình Tân.xlsx",
    "2024-H1 - Phòng GD&ĐT.xlsx",
  ]);
  expect(files.map(({ orgUnit }: { orgUnit: string }) => orgUnit)).toEqual(["XA_21811", "PHONG_GDDT"]);
  expect(files[0].templates).toContain("KG01");
  const nobody = await khoagiao("templates", "--period", PERIOD, "--org-unit", "KHONG_CO", "--out", folder);
  expect(nobody).toMatchObject({ exitCode: 2, complained: expect.stringContaining("KHONG_CO") });
});

test("a returned file is checked with every finding at its cell", async () => {
  const folder = inbox({});
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "bao cao.xlsx");
  writeFileSync(file, returned({ orgUnit: "XA_21811", soHoiNghi: 9999 }));
  copyFileSync(file, path.join(folder, "ban sao.xlsx"));
  const { exitCode, printed } = await khoagiao("check", file, "--json");
  expect(exitCode).toBe(1);
  const [submission] = JSON.parse(printed).submissions;
  expect(submission).toMatchObject({ file, orgUnit: "XA_21811", status: "accepted-in-part" });
  expect(submission.issues).toContainEqual(
    expect.objectContaining({ severity: "error", field: "soHoiNghi", row: 12, column: "F", found: "9.999" }),
  );
});
