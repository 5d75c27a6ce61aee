import type { Issue, PlainDate } from "../../base";
import type { BlockDraft, ParagraphDraft, SectionDraft, WordDraft } from "../../word";
import { ACROSS_MM, annexBlocks, UPRIGHT_MM } from "../annex/annex-table";
import { figuresAnnex } from "../annex/figures-annex";
import { statusAnnex } from "../annex/status-annex";
import { textsAnnex } from "../annex/texts-annex";
import { mattersAnnex } from "../annex/matters-annex";
import { type BookParts, type FigureBook, figureBook } from "../figures/figure-book";
import { paperClosing, paperHead, paperTitle } from "../form/paper-blocks";
import { type PaperIssuer, paperIssuer } from "../form/paper-issuer";
import { paperStyles, STYLES } from "../form/paper-styles";
import { paperIssue } from "../issues";
import { type ExpandedLine, expandLines } from "../language/expand-lines";
import { PaperRuns } from "../language/paper-runs";
import type { Piece } from "../language/pieces";
import { templateOfKey } from "../figures/template-of-key";
import { templatesNamed } from "./figure-slots";
import { numberHeadings } from "./number-headings";
import { type OutlineLine, internalOutline, reportOutline } from "./report-outline";
import { reportScope } from "./report-scope";
import type { ReportFacts } from "./report-facts";

export interface ReportOrder extends BookParts {
  /** The day whose rules the paper follows. */
  readonly on: PlainDate;
}

/** Văn bản của Ban: a paper, and what its author has to know. */
export interface Paper {
  readonly draft: WordDraft;
  /** What somebody still has to write, in the order of the paper. */
  readonly toWrite: readonly string[];
  readonly issues: readonly Issue[];
}

export interface ReportPapers {
  readonly report: Paper;
  /** What must not leave the board, in a document of its own; undefined where nothing of it was reported. */
  readonly internal: Paper | undefined;
}

/**
 * Báo cáo: the board's report from one merge, in the form its papers have on the day, with annexes; and beside it the
 * internal annex of confidential templates. Nothing is told that was not reported, and no blank as 0.
 */
export function reportPapers({ on, ...parts }: ReportOrder): ReportPapers {
  const book = figureBook(parts);
  const issuer = paperIssuer(parts.index, on);
  const isSecret = (code: string) => parts.index.template(code)?.confidential === true;
  const issues =
    parts.earlier !== undefined && book.comparison === undefined
      ? [paperIssue("paper.not-comparable", {}, { facts: { period: parts.earlier.period.name } })]
      : [];
  const context = { book, issuer, on };
  const report = composed(context, {
    outline: reportOutline,
    isOpen: (code) => !isSecret(code),
    isInternal: false,
  });
  const secret = parts.model.templates.some(({ template, rows }) => template.confidential && rows > 0);
  return {
    report: { ...report, issues: [...issues, ...report.issues] },
    internal: secret
      ? composed(context, { outline: internalOutline, isOpen: isSecret, isInternal: true })
      : undefined,
  };
}

interface Context {
  readonly book: FigureBook;
  readonly issuer: PaperIssuer;
  readonly on: PlainDate;
}

interface Composition {
  readonly outline: readonly OutlineLine[];
  readonly isOpen: (template: string) => boolean;
  readonly isInternal: boolean;
}

function composed({ book, issuer, on }: Context, { outline, isOpen, isInternal }: Composition): Paper {
  const facts: ReportFacts = { book, issuer, isOpen, named: templatesNamed(outline) };
  const runs = new PaperRuns();
  const { lines } = expandLines(outline, reportScope(facts));
  const { period } = book.model;
  const subject = isInternal
    ? ["Tình hình dư luận xã hội, vấn đề nổi cộm", `${period.name}`]
    : [`Kết quả ${issuer.work} ${period.name}`];
  const head = [
    paperHead(issuer, { type: "BC", on }),
    ...paperTitle(issuer, isInternal ? "Phụ lục nội bộ" : "Báo cáo", subject),
  ];
  const recipients = isInternal ? [] : [`Thường trực ${issuer.superior} (để báo cáo)`, "Lãnh đạo Ban"];
  const body: SectionDraft = {
    page: page(issuer, { landscape: false, fromSecond: true }),
    blocks: [...head, ...bodyBlocks(lines, { book, issuer, runs }), ...paperClosing(issuer, recipients)],
  };
  const sections = [body, ...annexes({ book, issuer, runs, facts, isInternal })];
  return {
    draft: {
      styles: paperStyles(issuer.form),
      sections,
      title: subject.join(" "),
      creator: issuer.name,
    },
    toWrite: runs.toWrite,
    issues: [],
  };
}

const page = (
  { form }: PaperIssuer,
  { landscape, fromSecond }: { readonly landscape: boolean; readonly fromSecond: boolean },
): SectionDraft["page"] => {
  const { top, right, bottom, left } = form.marginsMm;
  return {
    landscape,
    // Across the page the long margin, where it is bound, is on top.
    marginsMm: landscape ? { top: left, right: bottom, bottom: right, left: 25 } : form.marginsMm,
    number: { style: STYLES.pageNumber, fromSecond: fromSecond && top > 0 },
  };
};

interface BodyParts {
  readonly book: FigureBook;
  readonly issuer: PaperIssuer;
  readonly runs: PaperRuns;
}

const STYLE_OF = {
  chapter: STYLES.chapter,
  section: STYLES.section,
  subsection: STYLES.subsection,
  body: STYLES.body,
  tag: STYLES.body,
  closing: STYLES.body,
} as const satisfies Record<OutlineLine["level"], string>;

function bodyBlocks(
  lines: readonly ExpandedLine<OutlineLine>[],
  { book, issuer, runs }: BodyParts,
): readonly BlockDraft[] {
  const lacking = new Set(
    book.model.templates.flatMap(({ template, lacking: some }) => (some.length > 0 ? [template.code] : [])),
  );
  return numberHeadings(lines, issuer.form.chapterMark).map(({ line, parts, mark }): ParagraphDraft => {
    const said = parts.flatMap(({ pieces }) => pieces);
    const pieces = withProvisional(tidied(said), lacking);
    const end = line.level === "closing" ? [{ kind: "text" as const, text: issuer.form.endMark }] : [];
    return {
      kind: "paragraph",
      style: STYLE_OF[line.level],
      runs: runs.of([{ kind: "text", text: mark }, ...pieces, ...end]),
    };
  });
}

/** A sentence whose optional ends fell away does not end in a semicolon or a colon. */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== "text") return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.replace(/[;:]\s*$/, ".") }];
}

/** Said behind the figures of a template whose rows are not all counted yet. */
function withProvisional(pieces: readonly Piece[], lacking: ReadonlySet<string>): readonly Piece[] {
  const isProvisional = pieces.some(
    (piece) => piece.kind === "number" && lacking.has(templateOfKey(piece.trace.key)),
  );
  const last = pieces.at(-1);
  if (!isProvisional || last?.kind !== "text") return pieces;
  const text = `${last.text.replace(/\.\s*$/, "")} (số liệu tạm tính).`;
  return [...pieces.slice(0, -1), { ...last, text }];
}

interface AnnexParts extends BodyParts {
  readonly facts: ReportFacts;
  readonly isInternal: boolean;
}

function annexes({ book, issuer, runs, facts, isInternal }: AnnexParts): readonly SectionDraft[] {
  const counted = book.model.templates.filter(
    ({ template, rows }) => rows > 0 && facts.isOpen(template.code),
  );
  const across = page(issuer, { landscape: true, fromSecond: false });
  if (isInternal)
    return [
      {
        page: across,
        blocks: counted.flatMap((one) => annexBlocks(mattersAnnex(one, book), ACROSS_MM, runs)),
      },
    ];
  const upright = page(issuer, { landscape: false, fromSecond: false });
  const texts = textsAnnex(book, facts.isOpen, `Phụ lục ${counted.length + 2}`);
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
    ...(texts.rows.length === 0 ? [] : [{ page: upright, blocks: annexBlocks(texts, UPRIGHT_MM, runs) }]),
  ];
}
