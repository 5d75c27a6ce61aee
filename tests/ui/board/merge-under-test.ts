import { fireEvent, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { OpenBook } from "../../support/a-spreadsheet";
import { returned } from "../../support/returned-file";
import { openPane } from "../pane-under-test";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";

/** The page "Tổng hợp", what came back to the board, and the usual way to a result. */

export const binhTan = chosenFile("binh-tan.xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 3 }));
export const binhTanToo = chosenFile("binh-tan (1).xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 30 }));
export const tayThuan = chosenFile("tay-thuan.xlsx", returned({ orgUnit: "XA_21814", soHoiNghi: 4 }));
export const late = chosenFile("binh-thuan.xlsx", returned({ orgUnit: "XA_21817", savedOn: "2024-07-18" }));
export const broken = chosenFile("hong.xlsx", "not a workbook");

export const button = (name: string | RegExp) => screen.findByRole("button", { name });
export const press = async (user: UserEvent, name: string | RegExp) => user.click(await button(name));

export const periodField = () => setting<HTMLSelectElement>("Kỳ báo cáo");
export const asOfField = () => setting<HTMLInputElement>("Xét việc gửi báo cáo đến ngày");

/** A field of what is merged; the line it stands behind is opened. */
async function setting<E extends HTMLElement>(label: string): Promise<E> {
  const line = await button(/, xét đến ngày /);
  if (line.getAttribute("aria-expanded") === "false") fireEvent.click(line);
  return screen.findByLabelText<E>(label);
}

export function openMerge(board = new BoardAtWork(), given: Parameters<typeof openPane>[1] = {}) {
  const book = new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] });
  return { board, ...openPane(book, { view: "merge", board, ...given }) };
}

export async function judgedOn(user: UserEvent, day: string, period = "2024-H1") {
  await user.selectOptions(await periodField(), period);
  const asOf = await asOfField();
  await user.clear(asOf);
  await user.type(asOf, day);
  await user.tab();
}

/** The page with these files merged, for the first half of 2024, as it stood on 20 July. */
export async function merged(...files: File[]) {
  const pane = openMerge();
  await judgedOn(pane.user, "20/7/2024");
  await choose(() => press(pane.user, "Chọn tệp để tổng hợp"), ...files);
  await screen.findByRole("heading", { name: /đơn vị đã gửi/ });
  return pane;
}

/** Says why the file was chosen that is chosen, and takes it. */
export async function takeChosen(
  user: UserEvent,
  label: string | RegExp = "Dùng tệp đã chọn",
): Promise<void> {
  await user.type(screen.getByRole("textbox", { name: /Lý do/ }), "đơn vị xác nhận qua điện thoại");
  const by = screen.getByRole("textbox", { name: /Người quyết định/ });
  await user.clear(by);
  await user.type(by, "Nguyễn Văn An");
  await press(user, label);
}
