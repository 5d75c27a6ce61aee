import { smokeEn } from "./en/smoke-words";
import type { Language } from "./language";
import { type SmokeWords, smokeVi } from "./vi/smoke-words";

/** What the page says that tries a real Excel (entry/SmokePage.tsx); never part of what is deployed. */
export const smokeWords: Readonly<Record<Language, SmokeWords>> = { vi: smokeVi, en: smokeEn };
