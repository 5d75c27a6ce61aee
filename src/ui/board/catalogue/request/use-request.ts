import { useMemo, useState } from "react";
import { periodToIssue } from "../../../../app";
import { type PlainDate, type Result, read } from "../../../../core/base";
import {
  type Catalogue,
  type CatalogueIndex,
  type Period,
  type ReportRequest,
  type RequestLine,
  isAskedIn,
  linesBesides,
  requestToBegin,
  withChosen,
  withRequest,
} from "../../../../core/catalogue";
import { useBoard, useCatalogue } from "../../store/use-board";
import type { Ticks } from "./TickList";

export interface RequestInHand {
  readonly period: Period;
  readonly dueDate: PlainDate;
  readonly forms: Ticks;
  readonly senders: Ticks;
  /** The catalogue in use asks just this. */
  readonly isAgreed: boolean;
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
  // Chosen once: another day agreed upon makes no other period the next one.
  const [chosen, setChosen] = useState(() => periodToIssue(periods, services.today())?.id);
  const [due, setDue] = useState<PlainDate>();
  const [ticked, setTicked] = useState<Ticked>(new Map());
  const period = index.period(chosen ?? "") ?? periodToIssue(periods, services.today());
  const begun = useMemo(() => period && requestToBegin(index.catalogue, period), [index, period]);
  const wanted = useMemo(() => begun && asked(begun, ticked, { index, due }), [index, begun, ticked, due]);
  const result = useMemo(() => wanted && read(withRequest(index.catalogue, wanted)), [index, wanted]);
  if (period === undefined || begun === undefined || wanted === undefined || result === undefined)
    return undefined;
  const tick = (code: string, on: boolean) => setTicked(new Map([...ticked, [code, on]]));
  const choosePeriod = (id: string) => {
    setChosen(id);
    setDue(undefined);
    setTicked(new Map());
  };
  const isIn = chosenIn(begun, ticked);
  const all = [...begun.lines, ...linesBesides(begun, index.catalogue)];
  const ticks = (items: Ticks["items"]): Ticks => ({
    ...{ items, tick },
    chosen: new Set(items.map(({ code }) => code).filter(isIn)),
  });
  return {
    ...{ period, dueDate: due ?? begun.dueDate, result, choosePeriod, setDue },
    isAgreed: isAskedIn(index.catalogue, wanted),
    forms: ticks(formsOf(all, index)),
    senders: ticks(sendersOf(all, index)),
  };
}

/** What was ticked by hand, or unticked, by the code of its form, unit or kind. */
type Ticked = ReadonlyMap<string, boolean>;

function chosenIn({ lines }: ReportRequest, ticked: Ticked): (code: string) => boolean {
  const asked = new Set(lines.flatMap(({ template, orgUnit }) => [template, orgUnit]));
  return (code) => ticked.get(code) ?? asked.has(code);
}

interface Asked {
  readonly index: CatalogueIndex;
  readonly due: PlainDate | undefined;
}

function asked(begun: ReportRequest, ticked: Ticked, { index, due }: Asked): ReportRequest {
  const isIn = chosenIn(begun, ticked);
  const besides = linesBesides(begun, index.catalogue);
  const all = [...begun.lines, ...besides];
  const templates = new Set(all.map(({ template }) => template).filter(isIn));
  for (const { code, layout } of index.catalogue.templates) if (layout === "cover") templates.add(code);
  const orgUnits = new Set(all.map(({ orgUnit }) => orgUnit).filter(isIn));
  return {
    ...withChosen(begun, besides, { templates, orgUnits }),
    ...(due !== undefined && { dueDate: due }),
  };
}

/** Forms but the cover, which whoever sends anything sends. */
function formsOf(lines: readonly RequestLine[], { catalogue }: CatalogueIndex): Ticks["items"] {
  const codes = new Set(lines.map(({ template }) => template));
  return catalogue.templates
    .filter(({ code, layout }) => codes.has(code) && layout !== "cover")
    .map(({ code, shortTitle }) => ({ code, name: `${code} ${shortTitle}` }));
}

/** Kinds of units, and units that are asked by themselves. */
function sendersOf(lines: readonly RequestLine[], index: CatalogueIndex): Ticks["items"] {
  const codes = [...new Set(lines.map(({ orgUnit }) => orgUnit))];
  return codes.map((code) => ({
    code,
    name: (code.startsWith("@") ? index.unitKind(code.slice(1))?.name : index.orgUnit(code)?.name) ?? code,
  }));
}
