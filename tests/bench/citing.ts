export { extractCitations } from "../../src/core/citations";
export { corpus, generatedCitations, score, unmarked } from "../core/citations/corpus";
export { guideText } from "../core/citations/guide-2024.fixture";
export { hostileTexts } from "../core/citations/hostile-texts";
