import { lowerFirst } from "../../base";
import { type Field, aggregationOf, kindOf } from "../../catalogue";
import type { TemplateSummary } from "../../merge";
import type { SlotScope } from "../language/slot-scope";
import { joined } from "../language/joined";
import { type Piece, plainPiece } from "../language/pieces";
import { mainKey } from "../figures/figure-book";
import type { ReportFacts } from "./report-facts";

/** So many figures one sentence holds. */
const MOST_FIGURES = 6;

/** {{mỗi biểu khác}}: a board's own templates, which no outline of ours can name, told figure by figure. */
export function templateScopes(facts: ReportFacts, outer: SlotScope): readonly SlotScope[] {
  const { book, isOpen, named } = facts;
  return book.model.templates
    .filter(({ template, rows }) => rows > 0 && isOpen(template.code) && !named.has(template.code))
    .map((summary) => ({
      ...outer,
      ask: (name) => {
        if (name === "biểu") return [plainPiece(summary.template.shortTitle)];
        if (name !== "số liệu của biểu") return outer.ask(name);
        const told = figuresOf(summary, facts);
        return told.length === 0 ? "empty" : joined(told, "; ");
      },
    }));
}

function figuresOf(summary: TemplateSummary, facts: ReportFacts): readonly (readonly Piece[])[] {
  return summary.template.fields
    .filter((field) => aggregationOf(field).gives === "figure")
    .flatMap((field) => figureOf(summary, field, facts))
    .slice(0, MOST_FIGURES);
}

function figureOf(
  { template }: TemplateSummary,
  field: Field,
  { book }: ReportFacts,
): readonly (readonly Piece[])[] {
  const number = book.number(mainKey(book, template.code, field.key) ?? "");
  if (number === undefined) return [];
  const unit = field.unitOfMeasure === undefined || kindOf(field).isShare ? "" : ` ${field.unitOfMeasure}`;
  return [[plainPiece(`${lowerFirst(field.label)}: `), number, plainPiece(unit)]];
}
