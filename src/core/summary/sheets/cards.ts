import type { CellDraft } from "../../workbook";
import { MOST_FIGURES, keyFigures } from "./key-figures";
import type { OverviewParts } from "./overview-parts";
import type { SheetRows } from "../look/sheet-rows";
import { card } from "../look/styles";
import { filled, words } from "../look/words";

/** Columns a card takes, with the one that stays free between two. */
const CARD_COLUMNS = 3;
const CARDS = 4;
const [NUMBER_HEIGHT, CAPTION_LINE, CAPTION_HEIGHT] = [34, 15, 32];

/** The four figures a reader sees first: how many sent, then the first main figures. */
export function writeCards(rows: SheetRows, parts: OverviewParts): void {
  const { expected, received } = parts.model.completeness;
  const cards: readonly Card[] = [
    { number: { value: received }, caption: filled(words.cardSent, { expected }) },
    ...keyFigures(parts, MOST_FIGURES).flatMap(({ cell, title, isShare, unit }): readonly Card[] =>
      isShare ? [] : [{ number: cell, caption: unit === "" ? title : `${title} (${unit})` }],
    ),
  ].slice(0, CARDS);
  const spans = (cellOf: (one: Card) => CellDraft) =>
    cards.map((one, at) => ({
      cell: cellOf(one),
      from: at * CARD_COLUMNS + 1,
      to: (at + 1) * CARD_COLUMNS,
    }));
  const numberOf = ({ number }: Card) => ({ ...number, style: card.number });
  rows.spans(spans(numberOf), NUMBER_HEIGHT);
  rows.fitted(
    spans(({ caption }) => ({ value: caption, style: card.caption })),
    CAPTION_LINE,
    CAPTION_HEIGHT,
  );
}

interface Card {
  readonly number: CellDraft;
  readonly caption: string;
}
