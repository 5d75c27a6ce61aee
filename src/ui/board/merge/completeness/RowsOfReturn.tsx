import type { PartOfFigure, RowsBehind } from "../../../../app";
import { given } from "../../../../core/base";
import { fill, sayPlace } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { LongList } from "../../../shared/parts/LongList";
import { Fold } from "../../parts/Fold";
import { useBoard } from "../../store/use-board";
import { CellLink } from "../CellLink";
import { useRowsBehind } from "../figures/use-rows-behind";
import { useSayValue } from "../words/use-say-value";
import { useStationery } from "../words/use-stationery";

/** The counted rows of a unit's return, each opening on its values; a press on one shows its cell. */
export function RowsOfReturn({ part }: { readonly part: PartOfFigure }) {
  const { words } = useBoard();
  const found = useRowsBehind(part);
  if (found === "reading") return <p role="status">{words.readingRows}</p>;
  if (found === undefined) return <p role="status">{words.rowsLost}</p>;
  return found.map((of) => (
    <LongList
      key={of.file}
      items={of.rows}
      page={20}
      keyOf={({ sheet, row }) => `${sheet} ${row}`}
      render={(row) => <OneRow template={part.template} of={of} row={row} />}
    />
  ));
}

interface OneRowProps {
  readonly template: string;
  readonly of: RowsBehind;
  readonly row: RowsBehind["rows"][number];
}

function OneRow({ template, of, row: { sheet, row, values } }: OneRowProps) {
  const { words } = useBoard();
  const { index } = useStationery();
  const say = useSayValue();
  const known = index.template(template);
  const filled = (known?.fields ?? []).flatMap((field) => {
    const value = values[field.key];
    return value === undefined ? [] : [{ field, text: say(value, field) }];
  });
  const named = filled.filter(({ field }) => known?.rowKey.includes(field.key));
  const title = (named.length > 0 ? named : filled.slice(0, FEW)).map(({ text }) => text).join(" · ");
  return (
    <Fold label={fill(words.rowTitled, { row, title })} about={sheet}>
      <dl style={{ margin: 0 }}>
        {filled.map(({ field, text }) => (
          <ValueInCell
            key={field.key}
            label={field.label}
            text={text}
            of={of}
            at={{ sheet, row, field: field.key }}
          />
        ))}
      </dl>
    </Fold>
  );
}

/** A row without key is told by so many of its values. */
const FEW = 3;

interface ValueProps extends Pick<OneRowProps, "of"> {
  readonly label: string;
  readonly text: string;
  readonly at: { readonly sheet: string; readonly row: number; readonly field: string };
}

/** "Số hội nghị: 4 lớp"; the value is pressed for its cell. */
function ValueInCell({ label, text, of: { file, via, columns }, at: { sheet, row, field } }: ValueProps) {
  const { language } = useBoard();
  const lists = useListStyles();
  const where = { sheet, row, ...given({ column: columns[field] }) };
  const place = sayPlace(where, language, () => undefined);
  return (
    <div style={{ overflowWrap: "anywhere" }}>
      <dt className={lists.note} style={{ display: "inline" }}>{`${label}: `}</dt>
      <dd style={{ display: "inline", margin: 0 }}>
        <CellLink where={via === undefined ? { ...where, file } : where} about={`${label}, ${place}`}>
          {text}
        </CellLink>
      </dd>
    </div>
  );
}
