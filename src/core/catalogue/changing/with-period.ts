import { exactKey, given } from "../../base";
import type { Catalogue, ChoiceList, Period } from "../model";
import { periodKindList } from "../period-words";

/** The catalogue with a period as it is now; what it is made of or planned by may be nothing any more. */
export const withPeriod = (catalogue: Catalogue, changed: Period): Catalogue => ({
  ...catalogue,
  periods: catalogue.periods.map((one) => (one.id === changed.id ? whole(changed) : one)),
});

/**
 * The catalogue with one more period, behind those of its year. A kind the cover cannot name yet is put on the cover's
 * list. Who owes what in it is asked for afterwards (`withRequest`).
 */
export function withNewPeriod(catalogue: Catalogue, period: Period): Catalogue {
  const { periods } = catalogue;
  const later = periods.findIndex(({ year }) => year > period.year);
  const at = later === -1 ? periods.length : later;
  return {
    ...catalogue,
    periods: [...periods.slice(0, at), whole(period), ...periods.slice(at)],
    choiceLists: withKind(catalogue, period.kind),
  };
}

/** The catalogue without a period, and without what names it: who owes what in it, periods made of it or planned by it. */
export const withoutPeriod = (catalogue: Catalogue, id: string): Catalogue => ({
  ...catalogue,
  periods: catalogue.periods.filter((one) => one.id !== id).map((one) => withoutNaming(one, id)),
  assignments: catalogue.assignments.filter(({ period }) => period !== id),
});

function withoutNaming(period: Period, id: string): Period {
  const { plan, parts, ...rest } = period;
  return whole({
    ...rest,
    ...given({ plan: plan === id ? undefined : plan, parts: parts?.filter((one) => one !== id) }),
  });
}

/** No parts are said by no list of them. */
function whole({ parts, ...rest }: Period): Period {
  return { ...rest, ...given({ parts: parts?.length === 0 ? undefined : parts }) };
}

function withKind(catalogue: Catalogue, kind: string): readonly ChoiceList[] {
  const code = periodKindList(catalogue);
  return catalogue.choiceLists.map((list) =>
    list.code !== code || list.choices.some(({ value }) => exactKey(value) === exactKey(kind))
      ? list
      : { ...list, choices: [...list.choices, { value: kind, aliases: [] }] },
  );
}
