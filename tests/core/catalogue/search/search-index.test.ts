import { type Searchable, searchIndex } from "../../../../src/core/catalogue";

const item = (label: string, more: Partial<Searchable<string>> = {}): Searchable<string> => ({
  value: label,
  label,
  texts: [{ text: label, weight: 1 }],
  ...more,
});
const searchOf = (...labels: readonly string[]) => searchIndex(() => labels.map((label) => item(label)));

test("built in small steps or all at once when first asked, a search finds the same", () => {
  const labels = Array.from({ length: 2_000 }, (_, at) => `${at}-CT/TW`);
  const [prepared, asked] = [searchOf(...labels), searchOf(...labels)];
  let steps = 1;
  while (!prepared.prepare()) steps += 1;
  expect(steps).toBeGreaterThan(8);
  expect(asked.prepare()).toBe(false);
  expect(asked.find("17 ct")).toEqual(prepared.find("17 ct"));
  expect(asked.prepare()).toBe(true);
});

/** Labels found, the marked characters in brackets. */
const marked = (search: ReturnType<typeof searchOf>, query: string) =>
  search
    .find(query)
    .map(({ value, marks }) =>
      [...marks]
        .reverse()
        .reduce(
          (text, { from, to }) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`,
          value,
        ),
    );

describe("marks show what of a label was met", () => {
  const search = searchOf("40-CT/TW (15/06/2004)", "Nghị quyết Đại hội XIII của Đảng");

  test.each([
    ["ct 40", "[40]-[CT]/TW (15/06/2004)"],
    ["40 ct tw 5", undefined],
    ["6 ct", "40-[CT]/TW (15/[06]/2004)"],
    ["dai hoi x", "Nghị quyết [Đại] [hội] [X]III của Đảng"],
    ["nghij quyeets", "[Nghị] [quyết] Đại hội XIII của Đảng"],
    ["nghi quyte", "[Nghị] [quyết] Đại hội XIII của Đảng"],
  ])("“%s” → %s", (query, label) => {
    expect(marked(search, query)).toEqual(label === undefined ? [] : [label]);
  });

  test("a label in decomposed letters is marked by whole words", () => {
    expect(marked(searchOf("Đại hội".normalize("NFD")), "hoi")).toEqual([
      `${"Đại".normalize("NFD")} [${"hội".normalize("NFD")}]`,
    ]);
  });
});

describe("the order of what is found", () => {
  test("a whole word goes before a beginning, words side by side before words apart", () => {
    expect(
      searchOf("bàng hoàng", "bàn tay")
        .find("ban")
        .map(({ value }) => value),
    ).toEqual(["bàn tay", "bàng hoàng"]);
    const apart = searchOf("học bổng khuyến nông", "quỹ khuyến học").find("khuyen hoc");
    expect(apart.map(({ value }) => value)).toEqual(["quỹ khuyến học", "học bổng khuyến nông"]);
  });

  test("marks typed rank their own letters first, and exclude nothing", () => {
    const search = searchOf("Hòa An", "Hoa An", "Hoá An");
    expect(search.find("hoá an").map(({ value }) => value)[0]).toBe("Hoá An");
    expect(search.find("hoa an")).toHaveLength(3);
    expect(search.find("hoà").map(({ value }) => value)[0]).toBe("Hòa An");
  });

  test("a weightier text goes before a lighter one, of equals the newer before the older", () => {
    const search = searchIndex(() => [
      item("cũ", { texts: [{ text: "y tế", weight: 2 }], date: "2004-06-15" }),
      item("nhẹ", { texts: [{ text: "y tế", weight: 1 }], date: "2024-06-15" }),
      item("mới", { texts: [{ text: "y tế", weight: 2 }], date: "2014-06-15" }),
    ]);
    expect(search.find("y te").map(({ value }) => value)).toEqual(["mới", "cũ", "nhẹ"]);
  });

  test("a group stays together behind its best, within the limit", () => {
    const search = searchIndex(() => [
      item("a1", { texts: [{ text: "y tế", weight: 1 }], group: "a" }),
      item("b", { texts: [{ text: "y tế", weight: 2 }] }),
      item("a2", { texts: [{ text: "y tế", weight: 3 }], group: "a" }),
      item("a3", { texts: [{ text: "khác", weight: 3 }], group: "a" }),
    ]);
    expect(search.find("y te").map(({ value }) => value)).toEqual(["a2", "a1", "b"]);
    expect(search.find("y te", 1).map(({ value }) => value)).toEqual(["a2"]);
  });
});

describe("slips of the keys", () => {
  test.each(["khuyn", "khuyeen", "khuten", "khuyne", "kuhyen", "xkhuyen"])(
    "“%s” is still khuyến",
    (typed) => {
      expect(
        searchOf("khuyến học", "bảo hiểm")
          .find(typed)
          .map(({ value }) => value),
      ).toEqual(["khuyến học"]);
    },
  );

  test("two slips in one word are too many, and short words and numbers are taken at their word", () => {
    const search = searchOf("khuyến học", "bàn 2014");
    expect(["kuhyne", "bon", "2015"].map((typed) => search.find(typed))).toEqual([[], [], []]);
  });

  test.each(["khuyenhoc", "khuyếnhọc", "quy khuyenhoc", "khuyenho"])(
    "“%s” ran together and is taken apart",
    (typed) => {
      const search = searchOf("quỹ khuyến học", "bảo hiểm");
      expect(search.find(typed).map(({ value }) => value)).toEqual(["quỹ khuyến học"]);
    },
  );

  test("while something fits as typed, nothing else is guessed at", () => {
    expect(
      searchOf("tân lập", "tâm lập")
        .find("tan lap")
        .map(({ value }) => value),
    ).toEqual(["tân lập"]);
  });

  test("of three words one may be missing, but no number", () => {
    const search = searchOf("khuyến học 40");
    expect(search.find("khuyen hoc xyzt 40")).toHaveLength(1);
    expect(search.find("khuyen xyzt 40")).toEqual([]);
    expect(search.find("khuyen hoc xyzt 41")).toEqual([]);
  });
});

test("qu is found on its way to quyết, whichever of i and y is typed", () => {
  const search = searchOf("quyết định", "quí mến");
  expect(
    ["q", "qu", "quy", "quye", "quyet"].map((typed) => search.find(typed).map(({ value }) => value)),
  ).toEqual([
    ["quyết định", "quí mến"],
    ["quyết định", "quí mến"],
    ["quí mến", "quyết định"],
    ["quyết định"],
    ["quyết định"],
  ]);
});

test("answers to the same question are the same, whatever was asked in between", () => {
  const search = searchOf("khuyến học", "khuyến nông", "học bổng");
  const before = search.find("khuyen hoc");
  search.find("nong 4 1/2/2004");
  expect(search.find("khuyen hoc")).toEqual(before);
});
