import type { PartOfFigure, RowsBehind } from "../../../../app";
import type { Field } from "../../../../core/catalogue";
import { fill, sayPlace } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { LongList } from "../../../shared/parts/LongList";
import { useBoard } from "../../store/use-board";
import { Fold } from "../../parts/Fold";
import { CellLink } from "../CellLink";
import { DecideOnFigure } from "../findings/DecideOn";
import { sayFigure } from "../words/say-figure";
import { useRowsBehind } from "./use-rows-behind";

interface RowsOfUnitProps {
  readonly part: PartOfFigure;
  readonly field: Field;
}

/** The rows of a unit that make its part of a total, each with the cell it came from. */
export function RowsOfUnit({ part, field }: RowsOfUnitProps) {
  const { words } = useBoard();
  const lists = useListStyles();
  const found = useRowsBehind(part);
  if (found === "reading") return <p role="status">{words.readingRows}</p>;
  if (found === undefined) return <p role="status">{words.rowsLost}</p>;
  return found.map((of) => (
    <div key={of.file} className={lists.stack}>
      <span className={lists.note} style={{ overflowWrap: "anywhere" }}>
        {of.via === undefined ? of.file : fill(words.throughSummary, { file: of.file, summary: of.via })}
      </span>
      <RowsOfFile part={part} of={of} field={field} />
    </div>
  ));
}

interface RowsOfFileProps extends RowsOfUnitProps {
  readonly of: RowsBehind;
}

function RowsOfFile({ of, field, part }: RowsOfFileProps) {
  const having = of.rows.filter(({ values }) => values[field.key] !== undefined);
  return (
    <LongList
      items={having}
      page={20}
      keyOf={({ sheet, row }) => `${sheet} ${row}`}
      render={(row) => <OneRow part={part} of={of} field={field} row={row} />}
    />
  );
}

function OneRow({ part, of, field, row }: RowsOfFileProps & { readonly row: RowsBehind["rows"][number] }) {
  const { language, words } = useBoard();
  const { file, via, columns } = of;
  const column = columns[field.key];
  const where = { sheet: row.sheet, row: row.row, ...(column !== undefined && { column }) };
  const place = sayPlace(where, language, () => undefined);
  return (
    <>
      <strong>{sayFigure(row.values[field.key], field, language)}</strong>
      {" · "}
      <CellLink where={via === undefined ? { ...where, file } : where} about={file}>
        {place}
      </CellLink>
      {via === undefined && (
        <Fold label={words.decideOnFigure} about={`${file}, ${place}`}>
          <DecideOnFigure
            where={{ ...where, file, template: part.template, field: field.key }}
            orgUnit={part.orgUnit}
            about={`${file}, ${place}`}
          />
        </Fold>
      )}
    </>
  );
}
