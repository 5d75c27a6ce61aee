import type { CellOfFile } from "../../../app";
import type { Place } from "../../../core/base";
import { Finding } from "../../shared/parts/Finding";
import { useShowCell } from "./use-show-cell";
import { ButtonLink } from "../../shared/parts/ButtonLink";

interface CellLinkProps {
  readonly where: Place;
  /** How the place is said. */
  readonly children: string;
  /** Tells links of one text apart when they are read out. */
  readonly about?: string;
}

/** A place in a returned file, that a press shows; words alone where no cell is meant. */
export function CellLink({ where, children, about }: CellLinkProps) {
  const { file, sheet, row, column } = where;
  if (file === undefined || sheet === undefined || row === undefined) return <span>{children}</span>;
  return (
    <ShownByPress cell={{ file, sheet, row, column: column ?? 1 }} about={about}>
      {children}
    </ShownByPress>
  );
}

interface ShownByPressProps {
  readonly cell: CellOfFile;
  readonly about: string | undefined;
  readonly children: string;
}

function ShownByPress({ cell, about, children }: ShownByPressProps) {
  const { show, said, refusal } = useShowCell(cell);
  return (
    <span>
      <ButtonLink
        {...(about !== undefined && { "aria-label": `${children}: ${about}` })}
        onClick={() => void show()}
      >
        {children}
      </ButtonLink>
      <span role="alert">
        {refusal.map((issue, at) => (
          <Finding key={at} issue={issue} />
        ))}
      </span>
      <span role="status">{said === "" ? "" : ` ${said}`}</span>
    </span>
  );
}
