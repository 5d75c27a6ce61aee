import { catalogueIndex, defaultCatalogue, validOn } from "../../../src/core/catalogue";

const index = catalogueIndex(defaultCatalogue);
const { directives, tasks, templates, orgUnits, periods, assignments } = defaultCatalogue;

describe("documents and tasks of the guide", () => {
  test("24 documents, 18 of them numbered", () => {
    expect(directives).toHaveLength(24);
    expect(directives.filter(({ number }) => number !== undefined)).toHaveLength(18);
  });

  test("36-NQ/TW is two documents", () => {
    const twins = directives.filter(({ number, symbol }) => number === "36" && symbol === "NQ/TW");
    expect(twins.map(({ issuedOn }) => issuedOn).sort()).toEqual(["2014-07-01", "2023-01-30"]);
  });

  test("every document has a task, and every section of the guide has its kind of task", () => {
    expect(new Set(tasks.map(({ directive }) => directive)).size).toBe(24);
    const kinds = (section: string) =>
      new Set(tasks.filter((task) => task.section === section).map(({ kind }) => kind));
    expect(kinds("II.1")).toEqual(new Set(["disseminate"]));
    expect(kinds("II.2")).toEqual(new Set(["plan", "implement"]));
    expect(kinds("II.5")).toEqual(new Set(["coordinate"]));
  });

  test("the five reviews of section II.4 all fall due in 2024, and stand preset in KG05", () => {
    const due = directives.flatMap(({ id }) => {
      const review = index.reviewDue(id, 2024);
      return review === undefined ? [] : [{ vanBan: id, loai: review.kind, soNam: review.years }];
    });
    expect(due).toEqual([
      { vanBan: "40-CT/TW@2004-06-15", loai: "Tổng kết", soNam: 20 },
      { vanBan: "38-CT/TW@2009-09-07", loai: "Tổng kết", soNam: 15 },
      { vanBan: "37-CT/TW@2014-06-06", loai: "Tổng kết", soNam: 10 },
      { vanBan: "36-NQ/TW@2014-07-01", loai: "Tổng kết", soNam: 10 },
      { vanBan: "49-KL/TW@2019-05-10", loai: "Sơ kết", soNam: 5 },
    ]);
    expect(index.template("KG05")?.presetRows).toEqual(due);
    expect(index.reviewDue("40-CT/TW@2004-06-15", 2023)).toBeUndefined();
  });
});

describe("templates", () => {
  test("fifteen templates with 203 columns, one of them the cover", () => {
    expect(templates).toHaveLength(15);
    expect(templates.flatMap(({ fields }) => fields)).toHaveLength(203);
    expect(templates.filter(({ layout }) => layout === "cover").map(({ code }) => code)).toEqual(["KG00"]);
  });

  test("only public opinion is confidential", () => {
    expect(templates.filter(({ confidential }) => confidential).map(({ code }) => code)).toEqual(["KG02"]);
  });

  test("units do not write the form's version and the board's answer", () => {
    const locked = templates.flatMap(({ code, fields }) =>
      fields.filter((f) => f.filledByBoard).map(({ key }) => `${code}.${key}`),
    );
    expect(locked).toEqual(["KG00.phienBanMau", "KG08.traLoi"]);
  });

  test("persons are counted once per unit, percentages never averaged", () => {
    const aggregate = (code: string, key: string) =>
      index.template(code)?.fields.find((field) => field.key === key)?.aggregate;
    expect(aggregate("KG02B", "ctv")).toEqual({ op: "max-per-unit" });
    expect(aggregate("KG01", "tyLeDV")).toEqual({
      op: "ratio",
      numerator: "dvThamGia",
      denominator: "dvPhaiHoc",
    });
    expect(aggregate("KG05B", "chiTieu")).toEqual({ op: "weighted-mean", weight: "danSo" });
    expect(aggregate("KG05", "soNam")).toEqual({ op: "mode" });
    expect(aggregate("KG03", "soHieu")).toEqual({ op: "distinct" });
    for (const { fields } of templates) {
      for (const { type, aggregate } of fields)
        if (type === "percent") expect(["ratio", "weighted-mean"]).toContain(aggregate.op);
    }
  });
});

describe("units", () => {
  test("61 units, fifteen communes of 2024 and five since the merger", () => {
    expect(orgUnits).toHaveLength(61);
    expect(orgUnits.filter(({ kind }) => kind === "dang_uy_xa")).toHaveLength(15);
    expect(orgUnits.filter(({ kind }) => kind === "dang_uy_xa_2025")).toHaveLength(5);
  });

  test("headings: the Party's for Party bodies, the Youth Union's own, the State's for the rest", () => {
    const heading = (code: string) => index.unitKind(index.orgUnit(code)?.kind ?? "")?.heading;
    expect(heading("XA_21808")).toBe("party");
    expect(heading("BTGHU")).toBe("party");
    expect(heading("DOANTN")).toBe("youth-union");
    expect(heading("BHXH")).toBe("state");
    expect(heading("UBMTTQ")).toBe("state");
  });

  test("successors exist from the day after", () => {
    for (const { validTo = "", successors } of orgUnits) {
      for (const code of successors) {
        const successor = index.orgUnit(code);
        expect(successor && validOn(successor, validTo)).toBe(false);
        expect(successor && validOn(successor, "2025-07-01")).toBe(true);
      }
    }
  });
});

describe("periods", () => {
  test("year, half, nine months, quarters and months of 2024", () => {
    expect(periods.map(({ id }) => id)).toEqual([
      "2024",
      "2024-H1",
      "2024-9M",
      ...["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"],
      ...Array.from({ length: 12 }, (_, at) => `2024-M${String(at + 1).padStart(2, "0")}`),
    ]);
  });

  test("a cover can name each of them: its kind is a choice, and with the year names no other", () => {
    for (const period of periods) {
      expect(index.choice("kyBaoCao", period.kind)).toMatchObject({ kind: "one", how: "name" });
      expect(index.periodByCover(period.kind, period.year)).toBe(period);
    }
    expect(index.periodByCover("Quý I", 2025)).toBeUndefined();
  });

  test("due dates lie after the cut-off, which is the last day of the period", () => {
    expect(index.period("2024-H1")).toMatchObject({
      from: "2024-01-01",
      to: "2024-06-30",
      cutOffDate: "2024-06-30",
      dueDate: "2024-07-15",
    });
    expect(index.period("2024")).toMatchObject({ to: "2024-12-31", dueDate: "2025-01-15" });
    expect(index.period("2024-M02")).toMatchObject({
      name: "Tháng 2 năm 2024",
      to: "2024-02-29",
      dueDate: "2024-03-05",
    });
  });
});

describe("who owes what", () => {
  const owed = (unit: string, period: string, duty = "mandatory") =>
    index
      .owed(unit, period)
      .filter((line) => line.duty === duty)
      .map(({ template }) => template.code);

  test("a commune owes the whole set at mid-year and a short one each month", () => {
    expect(owed("XA_21811", "2024-H1")).toEqual([
      "KG00",
      "KG01",
      "KG02",
      "KG02B",
      "KG03",
      "KG04",
      "KG05",
      "KG06",
      "KG07",
      "KG08",
    ]);
    expect(owed("XA_21811", "2024-M03")).toEqual(["KG00", "KG01", "KG02", "KG02B"]);
    expect(owed("XA_21811", "2024", "voluntary")).toEqual(["KG05D"]);
    expect(owed("XA_21811", "2024", "comparison")).toEqual(["KG05A", "KG05B", "KG05C", "KG05E"]);
  });

  test("the figures of each review are owed by the unit that keeps them", () => {
    expect(owed("PHONG_GDDT", "2024")).toContain("KG05A");
    expect(owed("BHXH", "2024")).toContain("KG05B");
    expect(owed("PHONG_LDTBXH", "2024")).toContain("KG05C");
    expect(owed("PHONG_VHTT", "2024")).toContain("KG05D");
    expect(owed("HOI_KHUYEN_HOC", "2024")).toEqual(["KG00", "KG05E"]);
    expect(owed("BHXH", "2024")).not.toContain("KG05A");
  });

  test("a line for the unit itself comes before the line for its kind", () => {
    expect(owed("PHONG_VHTT", "2024", "voluntary")).not.toContain("KG05D");
    expect(owed("PHONG_TNMT", "2024", "voluntary")).toContain("KG05D");
  });

  test("units of 2025 and units that do not report owe nothing for 2024", () => {
    expect(index.owed("XA25_TAYSON", "2024")).toEqual([]);
    expect(index.owed("HU", "2024")).toEqual([]);
    expect(index.owed("KHONG_CO", "2024")).toEqual([]);
    expect(index.owed("XA_21811", "2031")).toEqual([]);
    const reporting = index.reportingUnits("2024-H1").map(({ code }) => code);
    expect(reporting).not.toContain("XA25_TAYSON");
    expect(reporting).toHaveLength(41);
  });

  test("days come from the period unless the assignment has its own", () => {
    const [first, ...others] = assignments;
    const stricter = catalogueIndex({
      ...defaultCatalogue,
      assignments: [{ ...first!, dueDate: "2024-07-01", cutOffDate: "2024-06-15" }, ...others],
    });
    const [cover, next] = stricter.owed("XA_21811", first!.period);
    expect(cover).toMatchObject({ dueDate: "2024-07-01", cutOffDate: "2024-06-15" });
    expect(next).toMatchObject({ dueDate: "2024-07-15", cutOffDate: "2024-06-30" });
  });
});
