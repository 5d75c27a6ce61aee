import { type Attributes, NAMESPACES, xmlElement } from "../../workbook";

/** The vocabulary of WordprocessingML (ECMA-376, transitional). */
export const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What the root of every part of a Word document names. */
export const ROOT_ATTRIBUTES = { "xmlns:w": WORD_NAMESPACE, "xmlns:r": NAMESPACES.relationships } as const;

/** `<w:tag w:name="…">content</w:tag>`: Word's attributes bear its prefix too. */
export const wordElement = (tag: string, attributes: Attributes = {}, content = ""): string =>
  xmlElement(`w:${tag}`, attributes, content, "w:");

/** `<w:tag w:val="value"/>` */
export const wordValue = (tag: string, value: string | number): string => wordElement(tag, { val: value });

/** The element by itself where something is so; nothing where it is not. */
export const wordFlag = (tag: string, isSo: boolean | undefined): string =>
  isSo === true ? wordElement(tag) : "";
