import { foldKey, given } from "../base";
import type { TaskKind } from "../catalogue";
import type { GuideTask } from "./model";
import type { Section } from "./outline";

/** What a mention's surroundings say: the words of its sentence before it, and whether another document cites it. */
export interface TaskSurroundings {
  readonly section: Section;
  /** From the start of the sentence to the first document in it. */
  readonly opening: string;
  /** From the start of the sentence to this mention. */
  readonly before: string;
  /** It stands within the subject of another document. */
  readonly nested: boolean;
}

/** A review is told by the words near the document; a line of a thousand documents is not read a thousand times. */
const LONGEST_REVIEW = 500;
const REVIEW = /(?<kind>so|tong) ket(?: (?<years>\d{1,3}) nam)?/g;

/** Words of a heading (folded) and the task of its section; the first that fits counts. */
const HEADINGS: readonly (readonly [RegExp, TaskKind | "review"])[] = [
  [/so ket|tong ket/, "review"],
  [/quan triet|tuyen truyen/, "disseminate"],
  [/kiem tra|giam sat/, "inspect"],
  [/tham muu/, "plan"],
  [/phoi hop/, "coordinate"],
  [/muc dich|yeu cau/, "basis"],
];

/** Words of a sentence that begins a task, where no heading tells. */
const SENTENCES: readonly (readonly [RegExp, TaskKind])[] = [
  [/quan triet|tuyen truyen/, "disseminate"],
  [/kiem tra|giam sat/, "inspect"],
  [/phoi hop/, "coordinate"],
  [/chuong trinh hanh dong|ke hoach|tham muu|ban hanh/, "plan"],
  [/trien khai|thuc hien/, "implement"],
];

/**
 * The task a guide sets with a document: a review is told by its own sentence (“Tổng kết 20 năm thực hiện …”), the rest
 * by the section it stands in; under “tham mưu” the sentence tells planning from carrying out.
 */
export function taskOf({ section, opening, before, nested }: TaskSurroundings): GuideTask {
  const task = (kind: TaskKind, years?: number): GuideTask => ({
    section: section.number,
    kind,
    wording: wordingOf(opening),
    ...given({ years }),
  });
  const review = nested
    ? undefined
    : [...foldKey(before.slice(-LONGEST_REVIEW)).matchAll(REVIEW)].at(-1)?.groups;
  if (review) {
    const years = Number(review["years"] ?? 0);
    return task(review["kind"] === "so" ? "interim-review" : "final-review", years > 0 ? years : undefined);
  }
  const told = kindOfSection(section);
  if (told === "plan") return task(isCarryingOut(opening) ? "implement" : "plan");
  return task(told === "review" ? "basis" : (told ?? kindOfSentence(section, opening)));
}

/** An item's own heading comes before that of the section above it. */
function kindOfSection({ heading }: Section): TaskKind | "review" | undefined {
  const [above = "", own] = heading.split("\n").map(foldKey);
  const lookIn = (title: string) => HEADINGS.find(([words]) => words.test(title))?.[1];
  return isAim(above) ? "basis" : lookIn(own ?? above);
}

/** Items under “Mục đích, yêu cầu” have no headings: they are the aims themselves. */
const isAim = (heading: string): boolean => /muc dich|yeu cau/.test(heading);

/** The preamble names what the guide is based on. */
function kindOfSentence({ heading }: Section, opening: string): TaskKind {
  if (heading === "") return "basis";
  const words = foldKey(opening);
  return SENTENCES.find(([pattern]) => pattern.test(words))?.[1] ?? "basis";
}

const isCarryingOut = (opening: string): boolean =>
  /^(?:to chuc )?trien khai|^(?:tiep tuc |to chuc )+(?:trien khai )?thuc hien/.test(foldKey(opening));

/** "· Xây dựng và ban hành …: (1)" without bullet and numbering, short enough for a cell. */
function wordingOf(opening: string): string {
  const words = opening
    .replace(/^[^\p{L}]+/u, "")
    .replace(/\s*\(\d{1,2}\)\s*$/u, "")
    .replace(/[\s:;,("'-]+$/u, "")
    .replace(/\s+/gu, " ");
  return words.length <= LONGEST_WORDING
    ? words
    : `${words.slice(0, words.lastIndexOf(" ", LONGEST_WORDING))} …`;
}

const LONGEST_WORDING = 200;
