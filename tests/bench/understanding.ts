export { bookFaults, judgeBookFault } from "../support/understanding/book-faults";
export { cleanWorkbooks } from "../support/understanding/clean-workbooks";
export { furtherManglings } from "../support/understanding/further-manglings";
export { saidOfClean } from "../support/understanding/judge-clean";
export { MANGLED_TEMPLATES } from "../support/understanding/mangled-workbooks";
export { manglings } from "../support/manglings";
export { judgeTyped, readTyped } from "../support/understanding/read-typed";
export { newScore, scoreMangled } from "../support/understanding/score-mangled";
export { typedColumns } from "../support/understanding/typed-cells";
