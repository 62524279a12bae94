import { withMovements } from "./movements-in-row";
import { textOf, tokensOf, type Token } from "./tokens";
import { toldApart, type KindsInRow, type Told } from "./told-apart";

/** A row of a table: the words of its first cell, wherever their lines stand, and the tokens of the others. */
export interface CellsOfRow {
  readonly words: string;
  readonly tail: readonly Token[];
}

/** Ways beyond which a row is not read. */
const mostWays = 64;

/** The ways of telling the words of a row's first cell from what stands in the others; none where figures stand among the words and nowhere else: lines of several cells that run into one. */
export function cellsOfRow(text: string, kinds: KindsInRow): readonly CellsOfRow[] {
  const told = toldApart(withMovements(tokensOf(text), kinds.movements), kinds);
  const isRunTogether = told.some(({ words }) => words.some(isLongFigure)) && !told.some(hasFigures);
  return isRunTogether ? [] : waysOf(told);
}

function waysOf(told: readonly Told[]): readonly CellsOfRow[] {
  const count = told.reduce((product, { either }) => product * (either.length + 1), 1);
  if (count > mostWays) return [];
  const ways = told.reduce<number[][]>(
    (all, { either }) => all.flatMap((one) => [...either.keys(), either.length].map((end) => [...one, end])),
    [[]],
  );
  return ways.map((ends) => ({
    words: textOf(told.flatMap(({ words, either }, i) => [...words, ...either.slice(0, ends[i])])),
    tail: told.flatMap(({ either, rest }, i) => [...either.slice(ends[i]), ...rest]),
  }));
}

function hasFigures({ either, rest }: Told): boolean {
  return [...either, ...rest].some(({ kind }) => kind === "fragment");
}

function isLongFigure({ kind, text }: Token): boolean {
  return kind === "fragment" && text.includes(",");
}
