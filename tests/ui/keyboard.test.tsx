/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { anOpenBook, entryOf, reportOf } from "../support/an-open-report";
import { matchStyles } from "../support/unmatched-styles";
import { findHeading, openPane } from "./pane-under-test";

jest.setTimeout(60_000);
// Tab passes over what a rule hides: the cross that empties a list where nothing is chosen. No other suite asks that.
matchStyles();

test("an entry is filled in and saved with the keyboard alone", async () => {
  const book = anOpenBook();
  const { user } = openPane(book);
  await findHeading("Nhập liệu");
  while (!/^KG01\./.test(document.activeElement?.textContent ?? "")) await user.tab();
  await user.keyboard("{Enter}");
  await findHeading(/^KG01\./);
  while (document.activeElement?.textContent !== "Thêm dòng") await user.tab();
  await user.keyboard("{Enter}");
  await findHeading("Dòng mới");
  // The first field has the focus already: a directive, found by its number.
  await user.keyboard("21-CT/TW");
  await screen.findByRole("option", { name: /^21-CT\/TW/ });
  await user.keyboard("{Enter}");
  await user.tab();
  await user.keyboard("{ArrowDown}{Enter}");
  await user.tab();
  await user.keyboard("{ArrowDown}{Enter}");
  await user.tab();
  await user.keyboard("15/3");
  for (const figure of ["2", "100", "95", "10", "30"]) {
    await user.tab();
    await user.keyboard(figure);
  }
  expect(screen.getByLabelText(/^Tổng lượt người tham gia/).textContent).toContain("125");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText(/^Đã thêm dòng 12 vào biểu KG01/);
  const { texts, issues } = entryOf(reportOf(book), "KG01");
  expect(texts).toMatchObject({
    vanBan: "21-CT/TW (04/05/2023)",
    ngayTrienKhai: "15/03/2024",
    dvThamGia: "95",
    quanChung: "30",
  });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
});
