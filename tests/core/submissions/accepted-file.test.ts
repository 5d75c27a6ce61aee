import { aSubmission, index, issuesOf, valuesOf } from "../../support/a-submission";
import { readSubmission } from "../../../src/core/submissions";

/** A report whose stamps are gone, and whose cover names no unit. */
function unstamped() {
  const book = aSubmission().cover({ donVi: "" }).book();
  book.properties = {};
  book.names = book.names.filter(({ name }) => !name.startsWith("kg_id"));
  book.sheets.splice(0, Infinity, ...book.sheets.filter(({ name }) => !name.startsWith("_")));
  return book.workbook();
}
const source = { file: "thu-muc/gui lai.xlsx", sha256: "abc" };
const read = (accepted?: { readonly orgUnit: string; readonly sha256?: string; readonly file?: string }) =>
  readSubmission(unstamped(), source, { index, period: "2024", ...(accepted && { accepted: [accepted] }) });

test("[M25] A file nobody can tell the unit of is rejected, until a board accepts it for one", () => {
  expect(read().status).toBe("rejected");
  const accepted = read({ orgUnit: "XA_21811", sha256: "abc" });
  expect(accepted.status).not.toBe("rejected");
  expect(accepted).toMatchObject({ submission: { cover: { orgUnit: "XA_21811", period: "2024" } } });
  expect(valuesOf(accepted, "KG01")).toHaveLength(valuesOf(aSubmission().read(), "KG01")?.length ?? -1);
});

test("[M25] It may be named by its file, and stamps of another unit do not stand against it", () => {
  const context = { index, period: "2024", accepted: [{ orgUnit: "XA_21820", file: "gui lai.xlsx" }] };
  const outcome = readSubmission(aSubmission().workbook(), source, context);
  expect(outcome).toMatchObject({ submission: { cover: { orgUnit: "XA_21820" } } });
  expect(issuesOf(outcome, "submission.org-unit-mismatch")).toEqual([]);
});

test("[M25] Another file is not meant", () => {
  expect(read({ orgUnit: "XA_21811", sha256: "khác" }).status).toBe("rejected");
});

test("[M20] One that is accepted for two units is neither's, however it is named", () => {
  const accepted = [
    { orgUnit: "XA_21811", sha256: "abc" },
    { orgUnit: "XA_21820", file: "gui lai.xlsx" },
  ];
  const context = { index, period: "2024", accepted };
  expect(readSubmission(unstamped(), source, context).status).toBe("rejected");
});
