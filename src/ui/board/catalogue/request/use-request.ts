import { useMemo, useState } from "react";
import { periodToIssue } from "../../../../app";
import { type PlainDate, type Result, read } from "../../../../core/base";
import {
  type Catalogue,
  type CatalogueIndex,
  type Period,
  type ReportRequest,
  narrowed,
  requestToBegin,
  withRequest,
} from "../../../../core/catalogue";
import { useBoard, useCatalogue } from "../../store/use-board";
import type { Ticks } from "./TickList";

export interface RequestInHand {
  readonly period: Period;
  readonly dueDate: PlainDate;
  readonly forms: Ticks;
  readonly senders: Ticks;
  /** The catalogue with this request. */
  readonly result: Result<Catalogue>;
  choosePeriod(id: string): void;
  setDue(day: PlainDate): void;
}

/** What is being asked for; undefined where the catalogue has no period. */
export function useRequest(): RequestInHand | undefined {
  const { services } = useBoard();
  const { index } = useCatalogue();
  const { periods } = index.catalogue;
  const [chosen, setChosen] = useState<string>();
  const [due, setDue] = useState<PlainDate>();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const period = index.period(chosen ?? "") ?? periodToIssue(periods, services.today());
  const begun = useMemo(() => period && requestToBegin(index.catalogue, period), [index, period]);
  const result = useMemo(
    () => begun && read(withRequest(index.catalogue, asked(begun, leftOut, { index, due }))),
    [index, begun, leftOut, due],
  );
  if (period === undefined || begun === undefined || result === undefined) return undefined;
  const tick = (code: string, on: boolean) => {
    const others = [...leftOut].filter((one) => one !== code);
    setLeftOut(new Set(on ? others : [...others, code]));
  };
  const choosePeriod = (id: string) => {
    setChosen(id);
    setDue(undefined);
    setLeftOut(new Set());
  };
  const ticks = (items: Ticks["items"]): Ticks => ({
    ...{ items, tick },
    chosen: new Set(items.map(({ code }) => code).filter((code) => !leftOut.has(code))),
  });
  return {
    ...{ period, dueDate: due ?? begun.dueDate, result, choosePeriod, setDue },
    forms: ticks(formsOf(begun, index)),
    senders: ticks(sendersOf(begun, index)),
  };
}

interface Asked {
  readonly index: CatalogueIndex;
  readonly due: PlainDate | undefined;
}

function asked(begun: ReportRequest, leftOut: ReadonlySet<string>, { index, due }: Asked): ReportRequest {
  const isIn = (code: string) => !leftOut.has(code);
  const templates = new Set(begun.lines.map(({ template }) => template).filter(isIn));
  for (const { code, layout } of index.catalogue.templates) if (layout === "cover") templates.add(code);
  const orgUnits = new Set(begun.lines.map(({ orgUnit }) => orgUnit).filter(isIn));
  return { ...narrowed(begun, { templates, orgUnits }), ...(due !== undefined && { dueDate: due }) };
}

/** Forms but the cover, which whoever sends anything sends. */
function formsOf({ lines }: ReportRequest, { catalogue }: CatalogueIndex): Ticks["items"] {
  const codes = new Set(lines.map(({ template }) => template));
  return catalogue.templates
    .filter(({ code, layout }) => codes.has(code) && layout !== "cover")
    .map(({ code, shortTitle }) => ({ code, name: `${code} ${shortTitle}` }));
}

/** Kinds of units, and units that are asked by themselves. */
function sendersOf({ lines }: ReportRequest, index: CatalogueIndex): Ticks["items"] {
  const codes = [...new Set(lines.map(({ orgUnit }) => orgUnit))];
  return codes.map((code) => ({
    code,
    name: (code.startsWith("@") ? index.unitKind(code.slice(1))?.name : index.orgUnit(code)?.name) ?? code,
  }));
}
