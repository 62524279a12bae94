import { WorkbookFailure } from "../../excel/failure";
import { readRegisterRows } from "../../excel/read-register";
import { registerAreas, type RegisterArea } from "../../excel/register-area";
import { rowsOfHead, Tallying, type OnProgress, type ReadingPlan, type RegisterHead, type RegisterReader, type RegisterSource, type RowBlock, type Tallies } from "../../monthly-work"; // prettier-ignore

/** A register on a sheet, in a table or in a named range of the workbook; it is read and never written. */
export class SheetRegister implements RegisterReader {
  private blocks: readonly RowBlock[] = [];

  private constructor(
    readonly source: RegisterSource,
    private readonly area: RegisterArea,
  ) {}

  /** Finds where registers stand now; one that is not there any more is a failure. */
  static async find(sources: readonly RegisterSource[]): Promise<SheetRegister[]> {
    const found = await SheetRegister.findStanding(sources);
    return found.map((one, i) => {
      if (!one) throw new WorkbookFailure("registerGone", sources[i].name);
      return one;
    });
  }

  /** The same, undefined where one is not there any more, or holds nothing. */
  static async findStanding(sources: readonly RegisterSource[]): Promise<(SheetRegister | undefined)[]> {
    const areas = sources.length === 0 ? [] : await registerAreas(sources);
    return sources.map((source, i) => {
      const area = areas[i];
      return area && new SheetRegister(source, area);
    });
  }

  /** The sheet on which the register stands, for going to its rows. */
  get sheet(): string {
    return this.area.sheet;
  }

  async head(): Promise<RegisterHead> {
    const { firstRow, is1904 } = this.area;
    const blocks: RowBlock[] = [];
    const to = Math.min(this.lastRow, firstRow + rowsOfHead - 1);
    await readRegisterRows(this.area, { from: firstRow, to }, (block) => blocks.push(block));
    this.blocks = blocks;
    return { firstRow, rows: blocks.flatMap(({ rows }) => rows), is1904 };
  }

  async tally(
    plan: ReadingPlan,
    headerRow: number,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Tallies | undefined> {
    const tallying = new Tallying(plan);
    const take = (block: RowBlock) => {
      tallying.takeBelow(headerRow, block);
      if (tallying.isTooMany) throw new WorkbookFailure("registerTooWide", this.source.name);
    };
    // A register that the head holds whole was read at one moment, and is not read again.
    const isWhole = this.blocks.reduce((sum, { rows }) => sum + rows.length, 0) === this.area.rows;
    if (isWhole) this.blocks.forEach(take);
    else if (!(await this.readOn(headerRow, signal, onProgress, take))) return undefined;
    return signal.aborted ? undefined : tallying.result;
  }

  /** Reads block by block; rows that came or went meanwhile would have been counted twice, or not at all. */
  private async readOn(
    headerRow: number,
    signal: AbortSignal,
    onProgress: OnProgress,
    take: (block: RowBlock) => void,
  ): Promise<boolean> {
    const wanted = { from: headerRow + 1, to: this.lastRow, signal, onProgress };
    if (!(await readRegisterRows(this.area, wanted, take))) return false;
    const [now] = await registerAreas([this.source]);
    if (JSON.stringify(now) !== JSON.stringify(this.area))
      throw new WorkbookFailure("registerChanged", this.source.name);
    return true;
  }

  private get lastRow(): number {
    const { firstRow, rows } = this.area;
    return firstRow + rows - 1;
  }
}
