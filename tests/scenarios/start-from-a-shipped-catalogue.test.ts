import path from "node:path";
import { existsSync } from "node:fs";
import { shippedCatalogues } from "../../src/core/catalogue";
import { emptyFolder, khoagiao } from "../support/command-line";

const names = shippedCatalogues.map(({ start }) => start);

test("the shipped catalogues are listed by the names that --start takes", async () => {
  const { exitCode, printed } = await khoagiao("catalogue", "--list");
  expect(exitCode).toBe(0);
  expect(printed.split("\n").map((line) => line.split(" ")[0])).toEqual(names);
});

test.each(names)("a board starts from %s, and what it starts from reads as its own", async (start) => {
  const file = path.join(emptyFolder(), "danh-muc.xlsx");
  const written = await khoagiao("catalogue", "--start", start, "--out", file);
  expect(written).toMatchObject({ exitCode: 0, complained: "" });
  const issued = ["templates", "--period", "2031", "--all", "--out", path.dirname(file)];
  const [own, shipped] = [
    await khoagiao(...issued, "--catalogue", file),
    await khoagiao(...issued, "--start", start),
  ];
  expect(own.complained).toContain("2031");
  expect(shipped).toEqual(own);
});

test("an unknown name is told, with those there are; a name and a file do not go together", async () => {
  const file = path.join(emptyFolder(), "danh-muc.xlsx");
  const unknown = await khoagiao("catalogue", "--start", "binh-dinh-2020", "--out", file);
  expect(unknown.exitCode).toBe(2);
  expect(unknown.complained).toContain("“binh-dinh-2020”");
  for (const name of names) expect(unknown.complained).toContain(name);
  const both = await khoagiao("catalogue", "--start", "khoa-giao-2024", "--catalogue", file, "--out", file);
  expect(both.exitCode).toBe(2);
  expect(both.complained).toContain("--start");
  expect(existsSync(file)).toBe(false);
});
