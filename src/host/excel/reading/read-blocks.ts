import { wasTooBig } from "../host-failure";
import type { ExcelContext, RangeProxy, WorksheetProxy } from "../office-js";
import { type Block, cellCount, grouped } from "./range-blocks";
import { BLOCK_PROPERTIES, type ReadBlock, readBlock } from "./sheet-rows";

/** A block of a sheet that is to be read, with whatever its reader needs to remember. */
export interface WantedBlock {
  readonly sheet: WorksheetProxy;
  readonly block: Block;
}

export interface FoundBlock<Wanted> {
  /** What was asked for; its block is the part of it that was read here. */
  readonly wanted: Wanted;
  readonly range: RangeProxy;
  readonly contents: ReadBlock;
}

/**
 * Reads blocks, in order, in as few round trips as carry `mostCells` cells each. A block that proves too big, by an
 * error or by missing values, comes in halves.
 */
export async function readBlocks<Wanted extends WantedBlock>(
  context: ExcelContext,
  wanted: readonly Wanted[],
  { mostCells, more = "" }: { readonly mostCells: number; readonly more?: string },
): Promise<readonly FoundBlock<Wanted>[]> {
  const reader = new BlockReader<Wanted>(context, BLOCK_PROPERTIES + more);
  return reader.inTurn(grouped(wanted, ({ block }) => cellCount(block), mostCells));
}

class BlockReader<Wanted extends WantedBlock> {
  constructor(
    private readonly context: ExcelContext,
    private readonly properties: string,
  ) {}

  async inTurn(groups: readonly (readonly Wanted[])[]): Promise<readonly FoundBlock<Wanted>[]> {
    const found: (readonly FoundBlock<Wanted>[])[] = [];
    for (const group of groups) found.push(await this.together(group));
    return found.flat();
  }

  private async together(group: readonly Wanted[]): Promise<readonly FoundBlock<Wanted>[]> {
    const asked = group.map((wanted) => ({ wanted, range: this.ask(wanted) }));
    try {
      await this.context.sync();
    } catch (error) {
      if (!wasTooBig(error)) throw error;
      const [first] = group;
      const parts = group.length > 1 || first === undefined ? inHalves(group) : rowHalves(first);
      if (parts.length < 2) throw error;
      return this.inTurn(parts);
    }
    const found: (readonly FoundBlock<Wanted>[])[] = [];
    for (const { wanted, range } of asked) {
      const contents = readBlock(wanted.block, range);
      found.push(
        contents === undefined ? await this.inTurn(rowHalves(wanted)) : [{ wanted, range, contents }],
      );
    }
    return found.flat();
  }

  private ask({ sheet, block }: Wanted): RangeProxy {
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
    range.load(this.properties);
    return range;
  }
}

function inHalves<T>(things: readonly T[]): readonly (readonly T[])[] {
  const middle = Math.ceil(things.length / 2);
  return [things.slice(0, middle), things.slice(middle)];
}

/** Upper and lower half. */
function rowHalves<Wanted extends WantedBlock>(wanted: Wanted): readonly (readonly Wanted[])[] {
  const { block } = wanted;
  const upper = Math.ceil(block.rowCount / 2);
  const lower = block.rowCount - upper;
  if (lower === 0) return [];
  return [
    [{ ...wanted, block: { ...block, rowCount: upper } }],
    [{ ...wanted, block: { ...block, row: block.row + upper, rowCount: lower } }],
  ];
}
