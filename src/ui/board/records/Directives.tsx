import { useMemo } from "react";
import { formatDate } from "../../../core/base";
import { type Directive, directiveSearch } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { Fold } from "../parts/Fold";
import { useBoard, useCatalogue } from "../store/use-board";
import { useKept } from "../store/use-kept";
import { AddDirective } from "./AddDirective";
import { DirectiveForm } from "./DirectiveForm";
import { FoundRecords } from "./FoundRecords";

/** The documents of the catalogue, and one more from its citation. */
export function Directives() {
  const { words } = useBoard();
  const { directives } = useCatalogue().index.catalogue;
  const search = useMemo(() => directiveSearch(directives), [directives]);
  return (
    <>
      <AddDirective />
      <FoundRecords
        label={words.findDirective}
        all={directives}
        search={search}
        keyOf={({ id }) => id}
        render={(directive) => <OneDirective directive={directive} />}
      />
    </>
  );
}

function OneDirective({ directive }: { readonly directive: Directive }) {
  const { words } = useBoard();
  const { label, subject, validTo } = directive;
  const until = validTo === undefined ? "" : fill(words.untilDay, { date: formatDate(validTo) });
  const isBegun = useKept("directive", directive.id)[0] !== undefined;
  return (
    <Fold startsOpen={isBegun} label={[label, subject, until].filter(Boolean).join(" · ")}>
      <DirectiveForm directive={directive} />
    </Fold>
  );
}
