export { readWorkbook } from "../../src/core/workbook/read-workbook";
export { crc32, inflate } from "../../src/host/node/inflate";
