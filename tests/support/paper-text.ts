import type { BlockDraft, ParagraphDraft, WordDraft } from "../../src/core/word";

/** A paper as text, to be approved: one line a paragraph with its style, a number in ⟨⟩, what is marked in ⟦⟧. */
export const paperText = ({ sections }: Pick<WordDraft, "sections">): string =>
  sections
    .map(({ page, blocks }) =>
      [`=== ${page.landscape === true ? "trang ngang" : "trang dọc"}`, ...blocks.map(blockText)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");

/** Enough to see what a table holds. */
const MOST_ROWS = 8;

function blockText(block: BlockDraft): string {
  if (block.kind === "paragraph") return `${block.style.padEnd(18)} ${runsText(block)}`.trimEnd();
  const lines = block.rows.map((cells) =>
    cells.map(({ paragraphs }) => paragraphs.map(runsText).join(" / ")).join(" | "),
  );
  const more = lines.length > MOST_ROWS ? [`… ${lines.length - MOST_ROWS} dòng nữa`] : [];
  return [`--- bảng ${block.widthsMm.length} cột`, ...lines.slice(0, MOST_ROWS), ...more, "---"].join("\n");
}

export const runsText = ({ runs }: ParagraphDraft): string =>
  runs
    .map(({ text, bookmark, marked }) =>
      bookmark !== undefined ? `⟨${text}⟩` : marked === true ? `⟦${text}⟧` : text,
    )
    .join("");

/** Every run of a paper, those of its tables too. */
export const runsOf = ({ sections }: Pick<WordDraft, "sections">) =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === "paragraph" ? [block] : block.rows.flat().flatMap(({ paragraphs }) => paragraphs),
    )
    .flatMap(({ runs }) => runs);
