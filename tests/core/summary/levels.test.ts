import fc from "fast-check";
import { type CatalogueIndex, type OrgUnit, catalogueIndex } from "../../../src/core/catalogue";
import { type SummaryModel, mergeSubmissions } from "../../../src/core/merge";
import type { Decision, SubmissionOutcome } from "../../../src/core/submissions";
import { readSummary, summaryWorkbook } from "../../../src/core/summary";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { PERIOD, type Rows, report, smallCatalogue } from "../../support/small-campaign";

/** Provinces of districts of communes, as numbers of communes. */
type Tree = readonly (readonly number[])[];

interface Commune {
  readonly code: string;
  readonly district: string;
  readonly province: string;
}

const communesOf = (tree: Tree): readonly Commune[] =>
  tree.flatMap((districts, at) =>
    districts.flatMap((communes, below) =>
      Array.from({ length: communes }, (_, one) => ({
        code: `XA_${at}_${below}_${one}`,
        ...{ district: `H_${at}_${below}`, province: `T_${at}` },
      })),
    ),
  );

const unit = (code: string, parent: string, kind = "ban"): OrgUnit => ({
  ...{ code, name: `Đơn vị ${code}`, shortName: code, kind, parent, aliases: [], successors: [] },
  reports: kind === "xa",
});

/** The nation's units, as the board of one of them has them in its catalogue. */
function catalogueOf(tree: Tree, board: string): CatalogueIndex {
  const communes = communesOf(tree);
  const above = [
    ...new Set(communes.flatMap(({ district, province }) => [`${district} ${province}`, `${province} TW`])),
  ];
  const bodies = above.map((line) => line.split(" "));
  return catalogueIndex({
    ...smallCatalogue,
    board: { ...smallCatalogue.board, orgUnit: board },
    orgUnits: [
      { ...unit("TW", "", "ban"), parent: undefined },
      unit("BAN_TW", "TW"),
      ...bodies.flatMap(([code = "", parent = ""]) => [unit(code, parent), unit(`BAN_${code}`, code)]),
      ...communes.map(({ code, district }) => unit(code, district, "xa")),
    ].map(({ parent, ...one }) => ({ ...one, ...(parent !== undefined && { parent }) })),
    assignments: ["T0", "T1", "T2"].map((template) => ({
      ...{ orgUnit: "@xa", template, period: PERIOD, duty: "mandatory" as const },
    })),
  });
}

const merge = (
  outcomes: readonly SubmissionOutcome[],
  index: CatalogueIndex,
  decisions: readonly Decision[] = [],
) => mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2024-08-01", decisions });

/** What a board hands up: its summary, written as a workbook, and read by the board above. */
function handedUp(
  model: SummaryModel,
  index: CatalogueIndex,
  above: CatalogueIndex,
): readonly SubmissionOutcome[] {
  const draft = summaryWorkbook(model, { index, wording: ({ code }) => code });
  const read = readWorkbook(writeWorkbook(draft, nodeHost), nodeHost);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const file = `${index.catalogue.board.orgUnit}.xlsx`;
  return readSummary(read.value, { file, sha256: file }, { index: above });
}

const seen = ({ templates, completeness, coverage }: SummaryModel) => ({
  templates: templates.map(({ rows, total, units, subtotals, groups, choices }) => ({
    ...{ rows, total, units, subtotals, groups, choices },
  })),
  ...{ completeness, coverage },
});

/** Decisions with the board that made them; who carried them through is no part of it. */
const decisionsIn = ({ decisions }: SummaryModel) =>
  decisions
    .map(({ decision: { kind, orgUnit, row, reason, board }, state }) =>
      [kind, orgUnit, row, reason, board, state].join(" "),
    )
    .sort();

const rows: fc.Arbitrary<Rows> = fc.array(
  fc.record(
    { phaiHoc: fc.nat(900), thamGia: fc.nat(900), ctv: fc.nat(50) },
    { requiredKeys: ["phaiHoc", "thamGia"] },
  ),
  { minLength: 1, maxLength: 3 },
);

const trees: fc.Arbitrary<Tree> = fc.array(
  fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

interface Told {
  readonly tree: Tree;
  readonly sent: readonly { readonly commune: Commune; readonly file: SubmissionOutcome }[];
  /** Of the boards of districts. */
  readonly decided: readonly { readonly district: string; readonly decision: Decision }[];
}

const nations: fc.Arbitrary<Told> = trees.chain((tree) => {
  const communes = communesOf(tree);
  const perCommune = <T>(one: fc.Arbitrary<T>) =>
    fc.array(one, { minLength: communes.length, maxLength: communes.length });
  return fc
    .tuple(
      perCommune(fc.option(rows)),
      perCommune(fc.option(fc.constantFrom("leave-out", "correct"), { freq: 2 })),
    )
    .map(([told, kinds]) => ({
      tree,
      sent: communes.flatMap((commune, at) => {
        const T1 = told[at];
        return T1 === null || T1 === undefined
          ? []
          : [{ commune, file: report(commune.code, { returns: { T1 } }) }];
      }),
      decided: communes.flatMap(({ code: orgUnit, district }, at): Told["decided"] => {
        const kind = kinds[at];
        if (kind === null || kind === undefined || told[at] === null) return [];
        const place = { orgUnit, template: "T1", row: 12, reason: `lý do ${at}`, by: "An" };
        const value = kind === "correct" ? { field: "phaiHoc", value: "7" } : {};
        return [
          { district, decision: { kind: kind === "correct" ? "correct" : "leave-out", ...place, ...value } },
        ];
      }),
    }));
});

test("[M11] law: the nation merged level by level is the nation merged at once, decisions of districts and all", () => {
  fc.assert(
    fc.property(nations, ({ tree, sent, decided }) => {
      const nation = catalogueOf(tree, "BAN_TW");
      const provinces = tree.map((districts, at) => {
        const province = catalogueOf(tree, `BAN_T_${at}`);
        const summaries = districts.flatMap((_, below) => {
          const code = `H_${at}_${below}`;
          const district = catalogueOf(tree, `BAN_${code}`);
          const files = sent.flatMap(({ commune, file }) => (commune.district === code ? [file] : []));
          const own = decided.flatMap((one) => (one.district === code ? [one.decision] : []));
          return handedUp(merge(files, district, own), district, province);
        });
        return handedUp(merge(summaries, province), province, nation);
      });
      const byLevels = merge(provinces.flat(), nation);
      const all = sent.map(({ file }) => file);
      const atOnce = merge(
        all,
        nation,
        decided.map(({ decision }) => decision),
      );
      expect(seen(byLevels)).toEqual(seen(atOnce));
      expect(decisionsIn(byLevels)).toEqual(
        decided
          .map(({ district, decision: { kind, orgUnit, row, reason } }) =>
            [kind, orgUnit, row, reason, `BAN_${district}`, "applied"].join(" "),
          )
          .sort(),
      );
    }),
    { numRuns: 15 },
  );
});
