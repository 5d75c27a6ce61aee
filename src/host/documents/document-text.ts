/** The text of a document, as the file holds it: old encodings and odd letters are still in it. */
export interface DocumentText {
  /** Paragraphs end in "\n"; within a paragraph lines are joined. */
  readonly text: string;
  readonly format: "docx" | "pdf" | "text";
}
