import { given } from "../../../src/core/base";
import { catalogueIndex, shippedCatalogue } from "../../../src/core/catalogue";
import { type SummaryModel, mergeSubmissions, toldTogether, withDecision } from "../../../src/core/merge";
import type { Decision, FieldValue } from "../../../src/core/submissions";
import { alikeTexts } from "../../../src/core/merge/texts/alike-texts";
import { readSummary, readDecisions, reopenedSummary, summaryWorkbook } from "../../../src/core/summary";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { paperText } from "../../support/paper-text";
import { report } from "../../support/small-campaign";
import { headOf, sheetOf, typedInto } from "../../support/typed-into";
import { writtenPapers } from "../../support/written-papers";

const index = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
const PERIOD = "2026-H1";
const [TAY_SON, BINH_AN, BINH_HIEP] = ["XA25_21808", "XA25_21829", "XA25_21817"];
const [TAY_AN, BINH_PHU] = ["XA25_21820", "XA25_21835"];

const POOR = "Kinh phí cho hoạt động khoa giáo ở cơ sở còn hạn hẹp.";
const POOR_TOO = "Kinh phí dành cho công tác khoa giáo tại cơ sở hạn hẹp";
const NONE = "Chưa có kinh phí cho hoạt động khoa giáo ở cơ sở.";

type Told = readonly [orgUnit: string, text: string, domain?: string];

const returned = ([unit, noiDung, linhVuc = "Y tế"]: Told) => {
  const row: Readonly<Record<string, FieldValue>> = { nhom: "Hạn chế", linhVuc, noiDung };
  return report(unit, { period: PERIOD, returns: { KG09: [row] } });
};

const merged = (told: readonly Told[], ...decisions: readonly Decision[]) =>
  mergeSubmissions(told.map(returned), { index, period: PERIOD, asOf: "2026-07-20", decisions });

const SIGNED = { reason: "Ban đã hỏi lại", by: "Nguyễn Văn An" };
const split = (before: string): Decision => ({
  ...{ kind: "split", template: "KG09", field: "noiDung", before, ...SIGNED },
});
const join = (before: string, value: string): Decision => ({ ...split(before), kind: "join", value });

const groupsOf = ({ templates }: SummaryModel) =>
  templates.flatMap(toldTogether).map(({ wordings }) => wordings.map(({ text }) => text));

const statesOf = ({ decisions }: SummaryModel) => decisions.map(({ state }) => state);
const codesOf = ({ issues }: SummaryModel) =>
  issues.flatMap(({ code }) => (code.startsWith("merge.text-") ? [code] : []));

const THREE: readonly Told[] = [
  [TAY_SON!, POOR],
  [BINH_HIEP!, NONE],
  [BINH_AN!, POOR_TOO],
];

test("[M43] a text the board takes out stands by itself, and one it puts under another is told with it", () => {
  expect(groupsOf(merged(THREE))).toEqual([[POOR, POOR_TOO], [NONE]]);
  const apart = merged(THREE, split(POOR_TOO));
  expect(groupsOf(apart)).toEqual([[POOR], [NONE], [POOR_TOO]]);
  expect(statesOf(apart)).toEqual(["applied"]);
  expect(groupsOf(merged(THREE, join(NONE, POOR)))).toEqual([[POOR, NONE, POOR_TOO]]);
  // What a text stands for goes along with it.
  expect(groupsOf(merged(THREE, join(POOR, NONE)))).toEqual([[NONE, POOR, POOR_TOO]]);
  expect(groupsOf(merged(THREE, join(POOR, POOR_TOO)))).toEqual([[POOR_TOO, POOR], [NONE]]);
  // Only what says the same as another can be taken out: of what the board put under a text, that text cannot.
  const [first] = merged(THREE, join(POOR, NONE)).templates.flatMap(toldTogether);
  expect(first?.wordings.map(({ text, isAlike }) => [text, isAlike])).toEqual([
    [NONE, false],
    [POOR, true],
    [POOR_TOO, true],
  ]);
});

test("[M43] a text that stood for others and is taken out leaves them together", () => {
  const third = "Kinh phí cho các hoạt động khoa giáo tại cơ sở vẫn còn hạn hẹp.";
  const told: readonly Told[] = [...THREE, [TAY_AN!, third]];
  const first = groupsOf(merged(told)).find((texts) => texts.includes(POOR));
  expect(first).toHaveLength(3);
  const [leader = "", ...others] = first ?? [];
  const apart = groupsOf(merged(told, split(leader)));
  expect(apart).toContainEqual([leader]);
  expect(apart.map((texts) => [...texts].sort())).toContainEqual([...others].sort());
});

test("[M43][M20] once the unit sends other words the decision is open, told, and moves nothing", () => {
  const { decisions } = merged(THREE, join(NONE, POOR));
  const kept = decisions.map(({ decision }) => decision);
  const other = "Chưa bố trí kinh phí năm 2026 cho khoa giáo.";
  const later = merged([THREE[0]!, [BINH_HIEP!, other], THREE[2]!], ...kept);
  expect(statesOf(later)).toEqual(["open"]);
  expect(codesOf(later)).toEqual(["merge.text-decision-open"]);
  expect(groupsOf(later)).toEqual([[POOR, POOR_TOO], [other]]);
  // Its words come back: so does the decision.
  expect(statesOf(merged(THREE, ...kept))).toEqual(["applied"]);
  // Spelling alone is no other text.
  const louder = merged([THREE[0]!, [BINH_HIEP!, NONE.toUpperCase()], THREE[2]!], ...kept);
  expect(statesOf(louder)).toEqual(["applied"]);
});

test("[M43] texts of two groups are not put together, and one nobody wrote is told as it was typed", () => {
  const [here, there] = [THREE[0]!, [BINH_HIEP!, NONE, "Giáo dục và đào tạo"] as const];
  const apart = merged([here, there], join(NONE, POOR));
  expect(groupsOf(apart)).toEqual(groupsOf(merged([here, there])));
  expect(codesOf(apart)).toEqual(["merge.text-decision-astray"]);
  expect(statesOf(merged(THREE, split("Không ai ghi câu này")))).toEqual(["astray"]);
});

test("[M43] in a group where the other text does not stand, a text that is put under it stays where it was", () => {
  const other = "Thiếu cán bộ phụ trách khoa giáo.";
  const [here, there] = ["Y tế", "Giáo dục và đào tạo"];
  const told: readonly Told[] = [
    ...([
      [TAY_SON!, POOR, here],
      [BINH_AN!, POOR_TOO, here],
      [BINH_HIEP!, other, here],
    ] as const),
    ...([
      [TAY_AN!, POOR, there],
      [BINH_PHU!, POOR_TOO, there],
    ] as const),
  ];
  const model = merged(told, join(POOR_TOO, other));
  expect(groupsOf(model)).toHaveLength(3);
  expect(groupsOf(model)).toContainEqual([POOR, POOR_TOO]);
  expect(groupsOf(model)).toContainEqual([other, POOR_TOO]);
});

test("[M43] a column whose texts are not gathered is named as such, and so is a text put under itself", () => {
  const listing = report(TAY_SON!, { period: PERIOD, returns: { KG01: [{ vbTrienKhai: "12-KH/ĐU" }] } });
  const decided = (...decisions: readonly Decision[]) =>
    mergeSubmissions([listing, ...THREE.map(returned)], {
      index,
      period: PERIOD,
      asOf: "2026-07-20",
      decisions,
    });
  const distinct = index.template("KG01")?.fields.find(({ aggregate }) => aggregate.op === "distinct");
  const elsewhere = { ...split("12-KH/ĐU"), template: "KG01", ...given({ field: distinct?.key }) };
  const apart = decided(elsewhere);
  expect(statesOf(apart)).toEqual(["astray"]);
  expect(codesOf(apart)).toEqual(["merge.text-not-gathered"]);
  const round = decided(join(POOR, POOR.toUpperCase()));
  expect(statesOf(round)).toEqual(["open"]);
  expect(codesOf(round)).toEqual(["merge.text-under-itself"]);
  expect(groupsOf(round)).toEqual(groupsOf(decided()));
  // It contradicts nothing: what is decided besides holds.
  expect(statesOf(decided(join(POOR_TOO, POOR_TOO), split(POOR))).sort()).toEqual(["applied", "open"]);
});

test("[M16][M43] what ends a text, and how many spaces it has, makes no other text; decisions find it either way", () => {
  const spelt = [POOR, ` ${POOR.slice(0, -1)} ; `, POOR.replaceAll(" ", "  ").replace(".", "...")];
  const told: readonly Told[] = [
    ...spelt.map((text, at): Told => [[TAY_SON!, TAY_AN!, BINH_PHU!][at] ?? "", text]),
    [BINH_AN!, POOR_TOO],
  ];
  expect(groupsOf(merged(told))).toEqual([[POOR, POOR_TOO]]);
  for (const text of spelt) {
    const apart = merged(told, split(text));
    expect(statesOf(apart)).toEqual(["applied"]);
    expect(groupsOf(apart)).toEqual([[POOR], [POOR_TOO]]);
  }
  // Put together while these counted as two texts, and one since: nothing is left to do.
  const before = merged(told, { ...join(POOR, spelt[1] ?? ""), ground: "v1" });
  expect(statesOf(before)).toEqual(["met"]);
  expect(codesOf(before)).toEqual([]);
  // What turns a sentence is no ending.
  expect(
    groupsOf(
      merged([
        [TAY_SON!, "Đã đủ kinh phí?"],
        [BINH_AN!, "Đã đủ kinh phí."],
      ]),
    ).flat(),
  ).toHaveLength(2);
});

test("[M43] a decision on words nobody wrote stays as it was typed, however often it is merged", () => {
  const first = merged(THREE, split("Không ai ghi câu này"));
  const again = merged(THREE, ...first.decisions.map(({ decision }) => decision));
  expect(statesOf(again)).toEqual(["astray"]);
  expect(codesOf(again)).toEqual(["merge.text-decision-astray"]);
});

test("[M43][M20] of decisions that say otherwise about one text none holds; texts under each other are such", () => {
  for (const [code, ...decisions] of [
    ["merge.text-decisions-contradict", split(NONE), join(NONE, POOR)],
    ["merge.text-decisions-ring", join(NONE, POOR), join(POOR, NONE)],
    ["merge.text-decisions-ring", join(NONE, POOR), join(POOR, POOR_TOO), join(POOR_TOO, NONE)],
    // Nothing but what the board put under it stands with it: taken out of what?
    ["merge.text-split-stands-for", split(NONE), join(POOR, NONE)],
  ] as const) {
    const all = merged(THREE, ...decisions);
    expect(statesOf(all)).toEqual(decisions.map(() => "open"));
    expect(codesOf(all)).toEqual([code]);
    expect(groupsOf(all)).toEqual(groupsOf(merged(THREE)));
  }
  const { issues } = merged(THREE, join(NONE, POOR), join(POOR, POOR_TOO), join(POOR_TOO, NONE));
  const ring = issues.find(({ code }) => code === "merge.text-decisions-ring");
  expect(String(ring?.facts?.["texts"]).split(" → ")).toHaveLength(4);
  // The later of two made in the pane takes the place of the earlier.
  expect([split(NONE), join(NONE.toUpperCase(), POOR)].reduce(withDecision, [])).toHaveLength(1);
});

test("[M43][M11] the order of files and decisions changes nothing", () => {
  const decisions = [join(NONE, POOR_TOO), split(POOR_TOO)];
  const forth = merged(THREE, ...decisions);
  const back = merged([...THREE].reverse(), ...[...decisions].reverse());
  expect(groupsOf(forth).map((texts) => [...texts].sort())).toEqual(
    groupsOf(back).map((texts) => [...texts].sort()),
  );
  expect(forth.decisions).toEqual(back.decisions);
  expect(groupsOf(forth)).toContainEqual([POOR]);
});

test("[M43] a chain of texts ends under its last, however long it is", () => {
  const texts = ["a một", "b hai", "c ba", "d bốn"];
  const moved = new Map(texts.slice(0, -1).map((text, at) => [text, texts[at + 1]]));
  expect(
    alikeTexts(texts, (text) => text, { moved }).groups.map(([first, ...rest]) => [first, rest.sort()]),
  ).toEqual([["d bốn", ["a một", "b hai", "c ba"]]]);
});

/** The summary as its file, and what it is read as. */
function summaryOf(model: SummaryModel) {
  const bytes = writeWorkbook(summaryWorkbook(model, { index, wording: ({ code }) => code }));
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { bytes, workbook: read.value };
}

describe("[M43] what the board decided of texts goes with the summary", () => {
  const model = merged(THREE, split(POOR_TOO), join(NONE, POOR));
  const { bytes, workbook } = summaryOf(model);
  const source = { file: "tong-hop.xlsx", sha256: "abc" };

  test("its texts say what was decided, and its sheet of decisions is read back as it was", () => {
    const lines = sheetOf(bytes, "Nội dung").filter(({ texts }) => texts[1] === "KG09");
    expect(lines.slice(0, 4).map(({ at }) => [at(1), at(6), at(9)])).toEqual([
      [1, POOR, undefined],
      ["1.1", POOR, undefined],
      ["1.2", NONE, "Gộp nội dung"],
      [2, POOR_TOO, "Tách nội dung"],
    ]);
    const period = index.period(PERIOD)!;
    const read = readDecisions(workbook, { index, period, file: source.file });
    expect(read).toMatchObject({ ok: true, value: { unread: [], issues: [] } });
    if (read?.ok !== true) throw new Error("unread");
    const again = mergeSubmissions(THREE.map(returned), {
      ...{ index, period: PERIOD, asOf: "2026-07-20", decisions: read.value.decisions },
    });
    expect(again.decisions).toEqual(model.decisions);
    expect(groupsOf(again)).toEqual(groupsOf(model));
  });

  test("a row typed by hand needs form, column and both texts, and no unit", () => {
    const plain = summaryOf(merged(THREE)).bytes;
    const sheet = "Quyết định của Ban";
    const head = headOf(plain, sheet, "Quyết định", "Trước quyết định");
    const type = (title: string, value: string) => ({
      ...{ sheet, row: head.row + 1, column: head.column(title), value },
    });
    const typed = (under?: string, ...more: readonly ReturnType<typeof type>[]) => {
      const cells = [
        ...[type("Quyết định", "Gộp"), type("Biểu", "KG09"), type("Cột", "Nội dung")],
        ...[type("Trước quyết định", NONE), type("Lý do, nhận xét", "cùng ý")],
        ...[type("Người quyết định", "An"), ...(under === undefined ? [] : [type("Giá trị mới", under)])],
      ];
      const read = readWorkbook(typedInto(plain, ...cells, ...more));
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      return readDecisions(read.value, { index, period: index.period(PERIOD)!, file: source.file });
    };
    const whole = typed(POOR);
    expect(whole).toMatchObject({ ok: true, value: { issues: [], decisions: [{ kind: "join" }] } });
    if (whole?.ok !== true) throw new Error("unread");
    expect(groupsOf(merged(THREE, ...whole.value.decisions))).toEqual([[POOR, NONE, POOR_TOO]]);
    // It holds for the text, whoever wrote it: what is typed besides counts for nothing, and that is said.
    const besides = typed(POOR, type("Đơn vị", "Tây Sơn"), type("Dòng", "12"));
    expect(besides).toMatchObject({ value: { decisions: [{ kind: "join" }], unread: [] } });
    const told = besides?.ok === true ? besides.value.issues : [];
    expect(told.map(({ code, found }) => [code, found])).toEqual([
      ["summary.decision-cell-unused", "Tây Sơn"],
      ["summary.decision-cell-unused", "12"],
    ]);
    expect(typed()).toMatchObject({
      value: { decisions: [], issues: [{ code: "summary.decision-lacks", facts: { column: "value" } }] },
    });
  });

  test("the report written from it tells texts as the board put them", () => {
    const reopened = reopenedSummary(workbook, source, { index });
    if (!reopened.ok) throw new Error(JSON.stringify(reopened.issues));
    expect(groupsOf(reopened.value.model)).toEqual(groupsOf(model));
    const { draft } = writtenPapers({ model: reopened.value.model, index, on: "2026-07-25" }).report;
    const body = paperText({ ...draft, sections: draft.sections.slice(0, 1) });
    expect(body).toContain("còn hạn hẹp (Tây Sơn, Bình Hiệp).");
    expect(body).toContain("hạn hẹp (Bình An).");
    expect(body).not.toContain(NONE);
  });

  test("a higher level follows it, with the board that decided, until it says otherwise about the same text", () => {
    const { catalogue } = index;
    const higher = catalogueIndex({ ...catalogue, board: { ...catalogue.board, orgUnit: "BTGDVTU_TREN" } });
    const up = readSummary(workbook, source, { index: higher });
    const above = (...decisions: readonly Decision[]) =>
      mergeSubmissions(up, { index: higher, period: PERIOD, asOf: "2026-07-20", decisions });
    expect(groupsOf(above())).toEqual(groupsOf(model));
    expect(above().decisions.map(({ state, decision }) => [state, decision.board])).toEqual([
      ["applied", index.catalogue.board.orgUnit],
      ["applied", index.catalogue.board.orgUnit],
    ]);
    const otherwise = above(split(NONE));
    expect(groupsOf(otherwise)).toEqual([[POOR], [NONE], [POOR_TOO]]);
    expect(otherwise.decisions.map(({ state }) => state).sort()).toEqual(["applied", "applied", "met"]);
    expect(codesOf(otherwise)).toEqual([]);
    // NONE stands under POOR below; here POOR is put under NONE: this board's word holds.
    const round = above(join(POOR, NONE));
    expect(groupsOf(round)).toEqual([[NONE, POOR], [POOR_TOO]]);
    expect(round.decisions.map(({ state }) => state).sort()).toEqual(["applied", "applied", "met"]);
    expect(codesOf(round)).toEqual([]);
  });

  test("what a board decided in summaries of parts stands once in its list, and is judged by all their texts", () => {
    const partOf = (name: string, told: readonly Told[], ...decisions: readonly Decision[]) =>
      readSummary(summaryOf(merged(told, ...decisions)).workbook, { file: name, sha256: name }, { index });
    const all = (parts: readonly ReturnType<typeof partOf>[], ...decisions: readonly Decision[]) =>
      mergeSubmissions(parts.flat(), { index, period: PERIOD, asOf: "2026-07-20", decisions });
    // Of the text taken out nothing stands in the first part; the unit in the middle stands in both.
    const parts = [
      partOf("phan-1.xlsx", THREE.slice(0, 2), join(NONE, POOR), split(POOR_TOO)),
      partOf("phan-2.xlsx", THREE.slice(1), split(POOR_TOO)),
    ];
    const once = all(parts);
    expect(statesOf(once)).toEqual(["applied", "applied"]);
    expect(groupsOf(once)).toEqual([[POOR, NONE], [POOR_TOO]]);
    const duplicate = once.sources
      .flatMap(({ issues }) => issues)
      .find(({ code }) => code === "merge.duplicate-file");
    expect(duplicate?.facts?.["other"]).toMatch(/^phan-1\.xlsx › /);
    // Merged again over its own book.
    const book = readDecisions(summaryOf(once).workbook, {
      index,
      period: index.period(PERIOD)!,
      file: "so",
    });
    const again = all(parts, ...(book?.ok === true ? book.value.decisions : []));
    expect(statesOf(again)).toEqual(["applied", "applied"]);
    expect(groupsOf(again)).toEqual(groupsOf(once));

    // The board changes its mind: what it says here holds, also when it is merged again.
    const otherwise = all(parts, split(NONE));
    expect(statesOf(otherwise)).toEqual(["applied", "applied"]);
    const later = readDecisions(summaryOf(otherwise).workbook, {
      ...{ index, period: index.period(PERIOD)!, file: "so" },
    });
    const kept = all(parts, ...(later?.ok === true ? later.value.decisions : []));
    expect(statesOf(kept)).toEqual(["applied", "applied"]);
    expect(codesOf(kept)).toEqual([]);
    expect(groupsOf(kept)).toEqual(groupsOf(otherwise));

    const contrary = all([parts[0] ?? [], partOf("phan-2.xlsx", THREE, split(NONE))]);
    expect(contrary.issues.map(({ code }) => code)).toContain("merge.texts-of-parts-contradict");
  });

  /** The three texts, with what boards below decided of them, and with what this one does. */
  const above = (below: readonly Decision[], ...own: readonly Decision[]) => {
    const boards = [TAY_SON!, BINH_AN!];
    const decided = below.map((one, at) => ({
      ...{ decision: { ...one, ...given({ board: boards[at] }) }, state: "applied" as const, findings: [] },
    }));
    const [first, ...others] = THREE.map(returned);
    if (first === undefined || first.status === "rejected") throw new Error("rejected");
    const carrying = { ...first, submission: { ...first.submission, decided } };
    const order = { index, period: PERIOD, asOf: "2026-07-20", decisions: own };
    return mergeSubmissions([carrying, ...others], order);
  };

  test("where boards below decide otherwise, of one text or in a ring, neither holds, and this board is told by whom", () => {
    for (const [code, ...decisions] of [
      ["merge.texts-below-contradict", split(NONE), join(NONE, POOR)],
      ["merge.texts-below-ring", join(NONE, POOR), join(POOR, NONE)],
      // Nothing stands with that text but what the other board put under it.
      ["merge.texts-below-contradict", split(NONE), join(POOR, NONE)],
    ] as const) {
      const all = above(decisions);
      expect(statesOf(all)).toEqual(["open", "open"]);
      expect(groupsOf(all)).toEqual(groupsOf(merged(THREE)));
      const told = all.issues.filter((one) => one.code.startsWith("merge.text"));
      expect(told.map((one) => one.code)).toEqual([code]);
      expect(JSON.stringify(told)).toContain("Bình An");
    }
  });

  test("where a board below and this one differ on whether a text stands by itself or for others, this board's word holds", () => {
    const carried = above([split(NONE)], join(POOR, NONE));
    expect(groupsOf(carried)).toEqual([[NONE, POOR, POOR_TOO]]);
    const here = above([join(POOR, NONE)], split(NONE));
    expect(groupsOf(here)).toEqual(groupsOf(merged(THREE)));
    for (const model of [carried, here]) {
      expect(statesOf(model).sort()).toEqual(["applied", "met"]);
      expect(model.issues.filter(({ code }) => code.startsWith("merge.text"))).toEqual([]);
    }
    // With another that says the same it is taken out of that, and may have some put under it.
    expect(statesOf(above([split(POOR), join(NONE, POOR)]))).toEqual(["applied", "applied"]);
  });
});
