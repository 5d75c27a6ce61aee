import { type Host, readFiles } from "../../src/app";
import { read } from "../../src/core/base";
import { nodeHost } from "../../src/host/node";
import { sayIssue } from "../../src/i18n";
import { PERIOD, index, returned } from "../support/returned-file";

const aFile = (name: string, orgUnit: string) => {
  const bytes = returned({ orgUnit });
  return { name, path: name, read: async () => read(bytes) };
};

test("A fault of ours over one file is told with that file, and the others are read", async () => {
  let parts = 0;
  const host: Host = {
    ...nodeHost,
    crc32: (bytes) => {
      if ((parts += 1) === 1) throw new RangeError("a bug");
      return nodeHost.crc32(bytes);
    },
  };
  const files = [aFile("a.xlsx", "XA_21811"), aFile("b.xlsx", "XA_21814")];
  const [first, second] = (await readFiles(files, { index, period: PERIOD }, host)).flat();
  expect(first).toMatchObject({
    status: "rejected",
    issues: [{ code: "file.fault", found: "a bug", where: { file: "a.xlsx" } }],
  });
  expect(second?.status).toMatch(/^accepted/);
});

test("A finding of a newer program is a neutral sentence, and never a crash", () => {
  for (const code of ["submission.not-yet-thought-of", "constructor", ""]) {
    const said = sayIssue({ code, severity: "warning", where: {} }, "vi");
    expect(said).toContain("phiên bản mới hơn");
  }
});
