import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type Rule, type Template, withoutRule } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { useTakeCatalogue } from "./change/use-take-catalogue";
import { TemplateField } from "../parts/TemplateField";
import { RuleInWords } from "./RuleInWords";

/** The rules of a template: what they say, one more in words, and none of them for good. */
export function RulesOfTemplates() {
  const { words } = useBoard();
  const { index } = useCatalogue();
  const tables = index.catalogue.templates.filter(({ layout }) => layout === "table");
  const [code, setCode] = useState(tables.at(-1)?.code);
  const template = tables.find((one) => one.code === code) ?? tables[0];
  if (template === undefined) return null;
  return (
    <>
      <TemplateField
        label={words.ruleTemplate}
        templates={tables}
        code={template.code}
        onTemplate={setCode}
      />
      <Rules template={template} />
      <RuleInWords key={template.code} template={template} />
    </>
  );
}

function Rules({ template }: { readonly template: Template }) {
  const { words } = useBoard();
  const styles = useListStyles();
  if (template.rules.length === 0) return <p className={styles.note}>{words.ruleNone}</p>;
  return (
    <LongList
      items={template.rules}
      keyOf={({ code }) => code}
      render={(rule) => <OneRule rule={rule} template={template.code} />}
    />
  );
}

function OneRule({ rule: { code, message }, template }: { readonly rule: Rule; readonly template: string }) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { index } = useCatalogue();
  const { take } = useTakeCatalogue();
  const styles = useListStyles();
  const notice = { word: "ruleRemoved", facts: { template } } as const;
  const remove = () => void take(withoutRule(index.catalogue, template, code), notice);
  return (
    <div className={styles.row}>
      <span style={{ flex: 1, overflowWrap: "anywhere" }}>{`${code} · ${message}`}</span>
      <Button
        size="small"
        appearance="subtle"
        disabled={work !== undefined}
        aria-label={fill(words.ruleRemove, { message })}
        onClick={remove}
      >
        {words.ruleRemoveShort}
      </Button>
    </div>
  );
}
