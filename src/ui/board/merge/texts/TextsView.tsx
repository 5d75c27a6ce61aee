import type { MergeResult, TextsOfColumn } from "../../../../app";
import { useListStyles } from "../../../shared/parts/list-styles";
import { LongList } from "../../../shared/parts/LongList";
import { Fold } from "../../parts/Fold";
import { useBoard } from "../../store/use-board";
import { templateName } from "../words/names";
import { useSayValue } from "../words/use-say-value";
import { useStationery } from "../words/use-stationery";
import { OneText } from "./OneText";
import { withProse } from "./prose";
import { useTexts } from "./use-texts";

/** What units wrote, template by template, those together that say the same; the board takes apart and puts together. */
export function TextsView({ result }: { readonly result: MergeResult }) {
  const { words } = useBoard();
  const { index } = useStationery();
  const lists = useListStyles();
  return (
    <>
      <p className={lists.note}>{words.textsAbout}</p>
      {withProse(result, index).map(({ code }) => (
        <Fold key={code} label={templateName(code, index)}>
          <TextsOfTemplate template={code} />
        </Fold>
      ))}
    </>
  );
}

function TextsOfTemplate({ template }: { readonly template: string }) {
  const { words } = useBoard();
  const found = useTexts(template);
  if (found === "reading") return <p role="status">{words.readingRows}</p>;
  if (found === undefined) return <p role="status">{words.rowsLost}</p>;
  if (found.length === 0) return <p role="status">{words.noTexts}</p>;
  return (
    <LongList
      items={found}
      page={20}
      keyOf={({ field, group }) => JSON.stringify([field, ...group])}
      render={(column) => <TextsOfOneColumn template={template} column={column} />}
    />
  );
}

interface TextsOfOneColumnProps {
  readonly template: string;
  readonly column: TextsOfColumn;
}

function TextsOfOneColumn({ template, column }: TextsOfOneColumnProps) {
  const said = useColumnName(template, column);
  return (
    <section aria-label={said}>
      <h4 style={{ margin: "4px 0", overflowWrap: "anywhere" }}>{said}</h4>
      <LongList
        items={column.texts}
        page={10}
        keyOf={({ text }) => text}
        render={(shown) => <OneText template={template} column={column} shown={shown} />}
      />
    </section>
  );
}

/** "Nội dung · Hạn chế; Giáo dục và đào tạo" */
function useColumnName(template: string, { field, group }: TextsOfColumn): string {
  const { words } = useBoard();
  const { index } = useStationery();
  const sayValue = useSayValue();
  const { fields = [], groupBy = [] } = index.template(template) ?? {};
  const label = fields.find(({ key }) => key === field)?.label ?? field;
  const groups = group.map((value, at) => {
    const by = fields.find(({ key }) => key === groupBy[at]);
    if (value === undefined) return words.noGroup;
    return by === undefined ? String(value) : sayValue(value, by);
  });
  return groups.length === 0 ? label : `${label} · ${groups.join("; ")}`;
}
