const ELLIPSIS = "…";

/**
 * The text itself if it fits `limit` UTF-16 units (how Excel counts), else as many whole words as fit, then "…".
 * A single word longer than the limit is cut inside, between whole characters.
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - ELLIPSIS.length);
  const endsWord = /\s/.test(text.charAt(head.length));
  const lastSpace = endsWord ? head.length : head.search(/\s\S*$/);
  const kept = lastSpace > 0 ? head.slice(0, lastSpace) : withoutHalfCharacter(head);
  return kept.trimEnd() + ELLIPSIS;
}

const withoutHalfCharacter = (text: string): string => text.replace(/[\ud800-\udbff]$/, "");
