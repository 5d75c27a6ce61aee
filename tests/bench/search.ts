export { chanceOf } from "../../src/app/samples";
export { directiveSearch } from "../../src/core/catalogue";
export { madeDirectives } from "../core/catalogue/search/made-directives";
export { WAYS } from "../core/catalogue/search/queries";
