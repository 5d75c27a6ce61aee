import type { PlainDate } from "../../base";

/** Terms of the Central Committee: from the close of one national congress to that of the next. */
export const CENTRAL_TERMS: readonly {
  readonly term: string;
  readonly from: PlainDate;
}[] = [
  { term: "I", from: "1935-03-31" },
  { term: "II", from: "1951-02-19" },
  { term: "III", from: "1960-09-10" },
  { term: "IV", from: "1976-12-20" },
  { term: "V", from: "1982-03-31" },
  { term: "VI", from: "1986-12-18" },
  { term: "VII", from: "1991-06-27" },
  { term: "VIII", from: "1996-07-01" },
  { term: "IX", from: "2001-04-22" },
  { term: "X", from: "2006-04-25" },
  { term: "XI", from: "2011-01-19" },
  { term: "XII", from: "2016-01-28" },
  { term: "XIII", from: "2021-02-01" },
  { term: "XIV", from: "2026-01-23" },
];

/** The term a day lies in; undefined before the first. */
export function centralTermOn(date: PlainDate): string | undefined {
  return CENTRAL_TERMS.filter(({ from }) => from <= date).at(-1)?.term;
}
