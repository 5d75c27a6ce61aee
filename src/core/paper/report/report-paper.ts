import { type Issue, type PlainDate, type Result, read, refused } from "../../base";
import type { Packing } from "../../workbook";
import { type SectionDraft, type WordModel, filledModel, draftedModel } from "../../word";
import { ACROSS_MM, annexBlocks, UPRIGHT_MM } from "../annex/annex-table";
import { figuresAnnex } from "../annex/figures-annex";
import { recommendationsAnnex } from "../annex/recommendations-annex";
import { statusAnnex } from "../annex/status-annex";
import { textsAnnex } from "../annex/texts-annex";
import { mattersAnnex } from "../annex/matters-annex";
import { type BookParts, type FigureBook, figureBook } from "../figures/figure-book";
import { type PaperIssuer, paperIssuer } from "../form/paper-issuer";
import { paperStyles } from "../form/paper-styles";
import { paperIssue } from "../issues";
import { PaperRuns } from "../language/paper-runs";
import { hasAnnexes, paragraphsForPaper } from "../language/slot-tags";
import { slotsIn } from "../language/slot-text";
import { templatesNamed } from "./figure-slots";
import { fillModel } from "./fill-model";
import { modelIssues } from "./model-issues";
import type { ReportFacts } from "./report-facts";
import { modelOfPart } from "./report-model";
import type { ReportPart } from "./report-part";
import { reportScope } from "./report-scope";

export interface ReportOrder extends BookParts {
  /** The day whose rules the paper follows. */
  readonly on: PlainDate;
  /** The board's own model of its report; ours in the form of its papers by default. */
  readonly wordModel?: WordModel;
  /** … and of the internal annex. */
  readonly internalModel?: WordModel;
}

/** Văn bản của Ban: a paper, and what its author has to know. */
export interface Paper {
  /** The document, as .docx. */
  readonly write: (packing?: Packing) => Uint8Array;
  /** What somebody still has to write, in the order of the paper. */
  readonly toWrite: readonly string[];
  readonly issues: readonly Issue[];
}

export interface ReportPapers {
  readonly report: Paper;
  /**
   * What must not leave the board, in a document of its own; undefined where nothing of it was reported, refused where its
   * model is.
   */
  readonly internal: Result<Paper> | undefined;
}

/**
 * Báo cáo: the board's report from one merge, in the form its papers have on the day, with annexes; and beside it the
 * internal annex of confidential templates. Nothing is told that was not reported, and no blank as 0. Refused is a model
 * of the board's that asks for nothing, or for more than any paper holds; what else is wrong with it is told.
 */
export function reportPapers({ on, wordModel, internalModel, ...parts }: ReportOrder): Result<ReportPapers> {
  const book = figureBook(parts);
  const issuer = paperIssuer(parts.index, on);
  const isSecret = (code: string) => parts.index.template(code)?.confidential === true;
  const issues =
    parts.earlier !== undefined && book.comparison === undefined
      ? [paperIssue("paper.not-comparable", {}, { facts: { period: parts.earlier.period.name } })]
      : [];
  const context = { book, issuer, on };
  const report = composed(context, {
    own: wordModel,
    isOpen: (code) => !isSecret(code),
    part: "report",
  });
  if (!report.ok) return report;
  const secret = parts.model.templates.some(({ template, rows }) => template.confidential && rows > 0);
  const internal = secret
    ? composed(context, {
        own: internalModel,
        isOpen: () => true,
        part: "internal",
      })
    : undefined;
  return read({ report: { ...report.value, issues: [...issues, ...report.issues] }, internal });
}

interface Context {
  readonly book: FigureBook;
  readonly issuer: PaperIssuer;
  readonly on: PlainDate;
}

interface Composition {
  /** The board's model; of ours, which is taken else, nobody has to be told. */
  readonly own: WordModel | undefined;
  readonly isOpen: (template: string) => boolean;
  readonly part: ReportPart;
}

function composed({ book, issuer, on }: Context, { own, isOpen, part }: Composition): Result<Paper> {
  const model = own ?? draftedModel(modelOfPart(part, issuer));
  const lines = model.stories.flatMap(({ root }) => paragraphsForPaper([root]));
  const slots = lines.flatMap(({ text }) => slotsIn(text));
  if (slots.length === 0) return refused(paperIssue("paper.model-without-slots", {}));
  const named = templatesNamed(slots);
  const hasUnitsAnnex = part === "report" && model.stories.some(({ root }) => hasAnnexes(root));
  const facts: ReportFacts = { book, issuer, on, isOpen, named, hasUnitsAnnex };
  const runs = new PaperRuns();
  const { filling, faults, isTooLong } = fillModel(model, {
    ...{ scope: reportScope(facts), runs },
    lacking: new Set(
      book.model.templates.flatMap(({ template, lacking }) => (lacking.length > 0 ? [template.code] : [])),
    ),
    annexes: () => annexes({ book, issuer, runs, facts, part }),
  });
  if (isTooLong) return refused(paperIssue("paper.model-too-long", {}));
  const issues = own === undefined ? [] : modelIssues(faults, { index: book.index, named, isOpen });
  const write = (packing: Packing = {}) =>
    filledModel(model, { ...filling, styles: paperStyles(issuer.form) }, packing);
  return read({ write, toWrite: runs.toWrite, issues }, issues);
}

const page = (
  { form }: PaperIssuer,
  { landscape }: { readonly landscape: boolean },
): SectionDraft["page"] => {
  const { right, bottom, left } = form.marginsMm;
  return {
    landscape,
    // Across the page the long margin, where it is bound, is on top.
    marginsMm: landscape ? { top: left, right: bottom, bottom: right, left: 25 } : form.marginsMm,
  };
};

interface AnnexParts {
  readonly book: FigureBook;
  readonly issuer: PaperIssuer;
  readonly runs: PaperRuns;
  readonly facts: ReportFacts;
  readonly part: ReportPart;
}

function annexes({ book, issuer, runs, facts, part }: AnnexParts): readonly SectionDraft[] {
  const isInternal = part === "internal";
  const counted = book.model.templates.filter(
    ({ template, rows }) => rows > 0 && (isInternal ? template.confidential : facts.isOpen(template.code)),
  );
  const across = page(issuer, { landscape: true });
  if (isInternal)
    return [
      {
        page: across,
        blocks: counted.flatMap((one) => annexBlocks(mattersAnnex(one, book), ACROSS_MM, runs)),
      },
    ];
  const upright = page(issuer, { landscape: false });
  const texts = textsAnnex(book, facts.isOpen, `Phụ lục ${counted.length + 2}`);
  const nth = counted.length + (texts.rows.length === 0 ? 2 : 3);
  const recommendations = recommendationsAnnex(book, facts.isOpen, `Phụ lục ${nth}`);
  return [
    { page: upright, blocks: annexBlocks(statusAnnex(book, "Phụ lục 1"), UPRIGHT_MM, runs) },
    ...(counted.length === 0
      ? []
      : [
          {
            page: across,
            blocks: counted.flatMap((one, at) =>
              annexBlocks(figuresAnnex(one, book, `Phụ lục ${at + 2}`), ACROSS_MM, runs),
            ),
          },
        ]),
    ...[texts, recommendations]
      .filter(({ rows }) => rows.length > 0)
      .map((annex) => ({ page: upright, blocks: annexBlocks(annex, UPRIGHT_MM, runs) })),
  ];
}
