export type { EmulationControls, EmulationOptions } from "./emulation-options";
export type {
  GridChange,
  GridArea,
  GridBackend,
  GridCell,
  GridCorner,
  GridEvent,
  GridName,
  GridSelection,
  GridSheet,
  GridWorkbook,
} from "./grid/grid-backend";
export { type MemoryGrid, type MemoryGridFacts, memoryGrid } from "./grid/memory-grid";
export { officeEmulation } from "./office-emulation";
