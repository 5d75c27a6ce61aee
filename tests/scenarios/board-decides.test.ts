import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  BINH_TAN,
  DECISIONS,
  PHU_PHONG,
  TAY_GIANG,
  TAY_THUAN,
  aBoard,
  repliesIn,
  repliesTo,
  signed,
  typedDecisions,
} from "../support/a-board";
import { sheetOf, typedInto } from "../support/typed-into";

const WRONG = "error submission.rule-broken";
const stateOf = (json: { decisions: readonly { state: string; decision: { kind: string } }[] }) =>
  json.decisions.flatMap(({ state, decision }) =>
    decision.kind === "reply" ? [] : [`${decision.kind} ${state}`],
  );

test("[M20] [M29] a board decides, replies, merges again and a third time: nothing typed is lost, every figure says why", async () => {
  const board = aBoard();
  board.send("phu phong.xlsx", { orgUnit: PHU_PHONG, conferences: 5 });
  board.send("phu phong nham.xlsx", { orgUnit: PHU_PHONG, turn: 2, conferences: 500 });
  board.send("binh tan.xlsx", { orgUnit: BINH_TAN, conferences: 30 });
  board.send("tay thuan (1).xlsx", { orgUnit: TAY_THUAN, conferences: 4, savedAt: "2024-07-03T08:00:00Z" });
  board.send("tay thuan (2).xlsx", { orgUnit: TAY_THUAN, conferences: 6, savedAt: "2024-07-03T08:05:00Z" });
  board.send("tay giang.xlsx", { orgUnit: TAY_GIANG, conferences: 7, tookPart: 999 });

  const first = await board.merge("--json");
  // Phú Phong's second turn (500 + 1) and Bình Tân (30 + 1); Tây Thuận is a conflict, Tây Giang's sheet goes back.
  expect(first.json.totals.KG01.soHoiNghi).toBe(532);
  const wrongRow = first.json.submissions
    .flatMap(({ issues }: { issues: readonly { severity: string; code: string; row: number }[] }) => issues)
    .find(({ code, severity }: { code: string; severity: string }) => `${severity} ${code}` === WRONG).row;

  board.type(
    ...repliesTo(board.book(), (unit) => `Ban đã trả lời ${unit}`),
    ...typedDecisions(
      board.book(),
      { "Quyết định": "bỏ qua", "Đơn vị": "Tây Giang", Biểu: "KG01", Dòng: wrongRow, ...signed },
      {
        ...{ "Quyết định": "Sửa số liệu", "Đơn vị": "Đảng ủy xã Bình Tân", Biểu: "KG01 Quán triệt" },
        ...{ Dòng: wrongRow - 1, Cột: "Số hội nghị/lớp", "Giá trị mới": 3, ...signed },
      },
      { "Quyết định": "Chọn tệp", "Đơn vị": "Tây Thuận", Tệp: "tay thuan (2).xlsx", ...signed },
      { "Quyết định": "Không tính", Tệp: "phu phong nham.xlsx", ...signed },
    ),
  );
  const replies = repliesIn(board.book());
  expect(Object.values(replies)).toHaveLength(4);

  const second = await board.merge("--json");
  expect(second.complained).toContain("(bản trước)");
  // 5 + 1, 3 + 1 in place of 31, 6 + 1, and 7 + 1 with the error passed.
  expect(second.json.totals.KG01.soHoiNghi).toBe(25);
  expect(stateOf(second.json).sort()).toEqual([
    ...["choose applied", "correct applied", "leave-out applied", "pass applied"],
  ]);
  expect(repliesIn(board.book())).toEqual(replies);
  const changed = sheetOf(board.book(), "Thay đổi").map(({ texts }) => texts.join(" | "));
  expect(changed).toContainEqual(expect.stringMatching(/Tổng cộng.*KG01.*Số hội nghị\/lớp: 532 → 25/));
  expect(changed).toContainEqual(
    expect.stringMatching(/Bình Tân.*Số hội nghị\/lớp: 30 → 3.*Quyết định của Ban/s),
  );

  expect(changed.join("\n")).toMatch(/Tỷ lệ đảng viên tham gia: [^\n]*%/);
  expect(changed.join("\n")).not.toMatch(/\d,\d{3,}%/);

  // Bình Tân sends a corrected file: what the board had decided about the old row is not applied to the new one.
  board.send("binh tan lan 2.xlsx", { orgUnit: BINH_TAN, turn: 2, conferences: 8 });
  const third = await board.merge("--json");
  expect(third.json.totals.KG01.soHoiNghi).toBe(30);
  expect(stateOf(third.json)).toContain("correct open");
  expect(repliesIn(board.book())).toEqual(replies);
  expect(sheetOf(board.book(), "Thay đổi").map(({ texts }) => texts.join(" | "))).toContainEqual(
    expect.stringMatching(/Bình Tân.*3 → 8.*Tệp mới.*binh tan lan 2/s),
  );
  expect(readdirSync(board.folder).filter((name) => name.includes("(bản trước"))).toHaveLength(2);

  // A level up sees the same figures, replies and decisions.
  const above = await board.mergeAbove("--json");
  expect(above.json.totals).toEqual(third.json.totals);
  expect(
    stateOf(above.json)
      .filter((one) => one.endsWith("applied"))
      .sort(),
  ).toEqual([...["choose applied", "leave-out applied", "pass applied"]]);
  expect(repliesIn(new Uint8Array(readFileSync(path.join(board.folder, "tinh.xlsx"))))).toMatchObject(
    replies,
  );

  // Merging once more with nothing new changes nothing.
  const fourth = await board.merge("--json");
  expect(fourth.json.totals).toEqual(third.json.totals);
  expect(sheetOf(board.book(), "Thay đổi").flatMap(({ texts }) => texts)).toContain(
    "Không có số liệu nào thay đổi so với bản trước.",
  );
});

test("[M29] a reply follows its row when the unit rewords what is around it, and waits where the row is gone", async () => {
  const board = aBoard();
  board.send("binh tan.xlsx", { orgUnit: BINH_TAN, complaint: "Thiếu giáo viên mầm non ở điểm trường lẻ" });
  await board.merge();
  board.type(...repliesTo(board.book(), () => "Đã đề nghị Huyện ủy bổ sung"));
  board.take("binh tan.xlsx");
  board.send("lan 2.xlsx", {
    orgUnit: BINH_TAN,
    turn: 2,
    complaint: "Thiếu bác sĩ ở trạm y tế xã, nhiều năm",
  });
  const ran = await board.merge();
  expect(repliesIn(board.book())).toEqual({ "Đảng ủy xã Bình Tân": undefined });
  const waiting = () => sheetOf(board.book(), DECISIONS).filter(({ texts }) => texts.includes("Trả lời"));
  expect(waiting()).toMatchObject([{ texts: expect.arrayContaining(["Đã đề nghị Huyện ủy bổ sung"]) }]);
  expect(ran.printed).toContain("Quyết định cần xem lại: 1");
  // It waits through further merges, and stands again once its row does.
  await board.merge();
  expect(waiting()).toHaveLength(1);
  board.take("lan 2.xlsx");
  board.send("lan 3.xlsx", {
    orgUnit: BINH_TAN,
    turn: 3,
    complaint: "Thiếu giáo viên mầm non ở điểm trường lẻ",
  });
  await board.merge();
  expect(repliesIn(board.book())).toEqual({ "Đảng ủy xã Bình Tân": "Đã đề nghị Huyện ủy bổ sung" });
  expect(waiting()).toEqual([]);
});

test("[M29] a book that cannot be read is not written over, and another's decisions can be named", async () => {
  const board = aBoard();
  board.send("binh tan.xlsx", { orgUnit: BINH_TAN, conferences: 30 });
  writeFileSync(board.out, "không phải bảng tổng hợp");
  const refused = await board.merge();
  expect(refused).toMatchObject({ exitCode: 2, printed: "" });
  expect(refused.complained).toContain("không ghi đè lên");
  expect(readFileSync(board.out, "utf8")).toBe("không phải bảng tổng hợp");
  rmSync(board.out);

  await board.merge();
  const book = board.book();
  const other = path.join(board.folder, "quyet dinh.xlsx");
  writeFileSync(
    other,
    typedInto(
      book,
      ...typedDecisions(
        book,
        { "Quyết định": "Không tính", "Đơn vị": "Bình Tân", Biểu: "KG01", ...signed },
        { "Quyết định": "Sửa", "Đơn vị": "Xã Không Có", Biểu: "KG01", ...signed },
      ),
    ),
  );
  rmSync(board.out);
  const { json } = await board.merge("--json", "--decisions", other);
  expect(json.totals.KG01?.soHoiNghi).toBeUndefined();
  // What was not understood is said with its cell, and stands in the new sheet as it was typed.
  const again = await board.merge();
  expect(again.printed).toMatch(/trang “Quyết định của Ban”, ô [A-Z]+\d+: Không hiểu “Xã Không Có”/);
  expect(sheetOf(board.book(), DECISIONS).flatMap(({ texts }) => texts)).toContain("Xã Không Có");

  // Every file that came is told among the counts, also the one the board left out.
  board.type(
    ...typedDecisions(board.book(), { "Quyết định": "Không tính", Tệp: "binh tan.xlsx", ...signed }),
  );
  const [, files] = (await board.merge()).printed.split("\n");
  expect(files).toMatch(/^Tệp nhận được: 1; hợp lệ 0; .*; Ban không tính 1$/);
});

test("[M29] a reply is not lost behind a corrected file that no longer holds its row, nor with a sheet that goes back", async () => {
  const board = aBoard();
  board.send("binh tan.xlsx", { orgUnit: BINH_TAN, complaint: "Thiếu giáo viên mầm non ở điểm trường lẻ" });
  await board.merge();
  board.type(...repliesTo(board.book(), () => "Đã đề nghị Huyện ủy bổ sung"));
  board.send("lan 2.xlsx", {
    orgUnit: BINH_TAN,
    turn: 2,
    complaint: "Thiếu bác sĩ ở trạm y tế xã, nhiều năm",
  });
  const waiting = () => sheetOf(board.book(), DECISIONS).filter(({ texts }) => texts.includes("Trả lời"));
  for (let time = 1; time <= 2; time += 1) {
    await board.merge();
    expect(waiting()).toMatchObject([{ texts: expect.arrayContaining(["Đã đề nghị Huyện ủy bổ sung"]) }]);
  }
});
