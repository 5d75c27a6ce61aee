export { issueAll, loadCatalogue } from "../../src/app";
export {
  catalogueIndex,
  catalogueWorkbook,
  directiveSearch,
  orgUnitSearch,
  shippedCatalogue,
} from "../../src/core/catalogue";
export { writeWorkbook } from "../../src/core/workbook";
export { nodeHost } from "../../src/host/node";
export { madeDirectives } from "../core/catalogue/search/made-directives";
export { carriedCatalogue } from "../../src/core/templates";
export { readWorkbook } from "../../src/core/workbook";
