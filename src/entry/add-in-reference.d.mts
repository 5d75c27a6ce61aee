import type { PaneDraft } from "../core/workbook";

/** Reads the manifest's text; throws where the store is none Excel knows. */
export function addInReference(manifest: string, store?: string): PaneDraft;
