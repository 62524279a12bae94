import Papa from "papaparse";

/** Separators that are told apart; the first of those that are equally likely is taken. */
const separators = [",", "\t", ";", "|"];
const [lookedAt, rowsLookedAt] = [64 * 1024, 30];

/** The separator of a file: the one that parts a row into the most words, as it does the header; figures have commas of their own. */
export function separatorOf(text: string): string {
  const words = separators.map((separator) => mostWords(text.slice(0, lookedAt), separator));
  return separators[words.indexOf(Math.max(...words))];
}

function mostWords(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: rowsLookedAt });
  return Math.max(0, ...data.map((row) => row.filter(isWord).length));
}

function isWord(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/\d/.test(cell);
}
