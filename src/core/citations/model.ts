import type { Issue, PlainDate } from "../base";

/**
 * One document named in a text.
 *
 *   Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư (khóa IX) về xây dựng đội ngũ nhà giáo
 *   type       │  └symbol      date         issuer       term    subject
 *              └number
 *
 * The Party writes number-LETTERS/BODY (Hướng dẫn 36-HD/VPTW), the State number[/year]/LETTERS-BODY (Nghị định
 * 30/2020/NĐ-CP); `code` is the two in their canonical spelling.
 */
export interface Citation {
  /** The words as they stand in the text, from the type to the issuer or term; without the subject. */
  readonly text: string;
  /** The same as they are meant: an old font, or letters of another alphabet, put right. */
  readonly words: string;
  /** In UTF-16 units of the text as it was given. */
  readonly offset: number;
  readonly end: number;
  readonly type?: string;
  readonly number?: string;
  /** Letters and body: `CT/TW`, `NĐ-CP`. */
  readonly symbol?: string;
  /** `40-CT/TW`, `30/2020/NĐ-CP`. */
  readonly code?: string;
  readonly date?: PlainDate;
  readonly issuer?: string;
  /** Khóa: as written, else as the date says for a body of the Central Committee. */
  readonly term?: string;
  readonly termWritten?: string;
  readonly termDerived?: string;
  /** Trích yếu, as it is meant. */
  readonly subject?: string;
  readonly subjectOffset?: number;
  readonly numbered: boolean;
  /** Position, in the list of citations, of the one whose subject names this one. */
  readonly parent?: number;
  readonly warnings: readonly Issue[];
}
