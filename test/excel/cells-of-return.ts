import { figureText, type Figure } from "../../src/model/figure";
import { valueAt } from "../../src/model/place";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { readWhole } from "./excel";

/** Excel tells of a change a little later. */
export const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Where a place of the return stands on the sheets now. */
export async function cellOf(place: string) {
  const { sheet, row, column } = (await readWhole()).placement.byPlace.get(place)!;
  return { sheet, row, address: `${"ABCDEFGHIJKLMN"[column]}${row + 1}` };
}

/** What the sheets say at a place of the return. */
export async function says(place: string): Promise<string> {
  return figureText((valueAt((await readWhole()).return, place) ?? null) as Figure);
}

/** Types at a place of the return, wherever its cell stands. */
export async function typeAt({ grid }: ExcelInNode, place: string, words: string): Promise<void> {
  const { sheet, address } = await cellOf(place);
  grid.type(sheet, address, words);
  await told();
}
