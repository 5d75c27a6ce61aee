import type { Mark } from "../../../core/catalogue";

/** A text with what the search met set in bold. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const ends = [0, ...marks.map(({ to }) => to)];
  return (
    <span>
      {marks.map(({ from, to }, at) => (
        <span key={from}>
          {text.slice(ends[at], from)}
          <strong>{text.slice(from, to)}</strong>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  );
}
