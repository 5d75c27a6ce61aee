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
import type { RequestDraft } from "../../store/drafts";
import { useBoard, useCatalogue } from "../../store/use-board";
import { useKept } from "../../store/use-kept";
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
  /** The catalogue asks so now. */
  forget(): void;
}

/** What is being asked for; undefined where the catalogue has no period. */
export function useRequest(): RequestInHand | undefined {
  const { services } = useBoard();
  const { index } = useCatalogue();
  const { periods } = index.catalogue;
  // Chosen once: another day agreed upon makes no other period the next one.
  const [chosen, setChosen] = useState(() => periodToIssue(periods, services.today())?.id);
  const period = index.period(chosen ?? "") ?? periodToIssue(periods, services.today());
  const [{ due, ticked } = AS_BEGUN, keep] = useKept("request", period?.id);
  const begun = useMemo(() => period && begin(index, period), [index, period]);
  const wanted = useMemo(() => begun && asked(begun, ticked, { index, due }), [index, begun, ticked, due]);
  const agreed = useMemo(() => wanted && agreeing(index.catalogue, wanted), [index, wanted]);
  if (period === undefined || begun === undefined || agreed === undefined) return undefined;
  const tick = (code: string, on: boolean) =>
    keep((before = AS_BEGUN) => ({ ...before, ticked: new Map([...before.ticked, [code, on]]) }));
  const setDue = (day: PlainDate) => keep((before = AS_BEGUN) => ({ ...before, due: day }));
  const isIn = chosenIn(begun.request, ticked);
  const ticks = (items: Ticks["items"]): Ticks => ({
    ...{ items, tick },
    chosen: new Set(items.map(({ code }) => code).filter(isIn)),
  });
  return {
    ...{ period, dueDate: due ?? begun.request.dueDate, choosePeriod: setChosen, setDue, ...agreed },
    forget: () => keep(() => undefined),
    forms: ticks(formsOf(begun.all, index)),
    senders: ticks(sendersOf(begun.all, index)),
  };
}

/** The request a period begins with, and what may be asked besides. */
interface Begun {
  readonly request: ReportRequest;
  readonly besides: readonly RequestLine[];
  readonly all: readonly RequestLine[];
}

function begin({ catalogue }: CatalogueIndex, period: Period): Begun {
  const request = requestToBegin(catalogue, period);
  const besides = linesBesides(request, catalogue);
  return { request, besides, all: [...request.lines, ...besides] };
}

const agreeing = (
  catalogue: Catalogue,
  wanted: ReportRequest,
): Pick<RequestInHand, "result" | "isAgreed"> => ({
  result: read(withRequest(catalogue, wanted)),
  isAgreed: isAskedIn(catalogue, wanted),
});

const AS_BEGUN: RequestDraft = { ticked: new Map() };

type Ticked = RequestDraft["ticked"];

function chosenIn({ lines }: ReportRequest, ticked: Ticked): (code: string) => boolean {
  const asked = new Set(lines.flatMap(({ template, orgUnit }) => [template, orgUnit]));
  return (code) => ticked.get(code) ?? asked.has(code);
}

interface Asked {
  readonly index: CatalogueIndex;
  readonly due: PlainDate | undefined;
}

function asked({ request, besides, all }: Begun, ticked: Ticked, { index, due }: Asked): ReportRequest {
  const isIn = chosenIn(request, ticked);
  const templates = new Set(all.map(({ template }) => template).filter(isIn));
  for (const { code, layout } of index.catalogue.templates) if (layout === "cover") templates.add(code);
  const orgUnits = new Set(all.map(({ orgUnit }) => orgUnit).filter(isIn));
  return {
    ...withChosen(request, besides, { templates, orgUnits }),
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
