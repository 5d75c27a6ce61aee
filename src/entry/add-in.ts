import type { PaneDraft } from "../core/workbook";

/** Written in its place by webpack; see `add-in-reference.mjs`. */
declare const ADD_IN: PaneDraft;

/** This add-in, as the workbooks it issues refer to it. */
export const addIn: PaneDraft = ADD_IN;
