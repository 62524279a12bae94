import type { Host } from "../host";
import { columnLetters, quotedSheet } from "../grid/address";
import type { Book } from "../objects/book";
import { readBook } from "./book-reader";
import { checkKind } from "./file-kind";
import { LeftOut } from "./left-out";
import { FileProblem, problem } from "./problem";
import { putBook, type AddedSheet } from "./put-book";
import { differingFormulas } from "./put-cells";

/** What came of bringing a file in. */
export interface BroughtIn {
  /** The names that the sheets have here. */
  readonly sheets: readonly string[];
  /** What had no place in this grid, in words. */
  readonly leftOut: readonly string[];
  /** How many formulas give another value here than in the file, and the first of them. */
  readonly differing: { readonly count: number; readonly first: string | undefined };
}

/** Adds the sheets of an .xlsx to the host's workbook; throws a FileProblem, and changes nothing, where it cannot. */
export function bringIn(host: Host, bytes: Uint8Array): BroughtIn {
  const leftOut = new LeftOut();
  checkKind(bytes);
  try {
    const file = readBook(bytes, host.namespace, leftOut);
    if (file.structureProtected) leftOut.add("the protection of the workbook's structure");
    return put(host, (book) => putBook(book, file, leftOut), leftOut);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    // What a file makes the grid refuse is the file's: the person is told, and nothing has changed.
    throw new FileProblem(`${problem("damaged").message} (${error instanceof Error ? error.message : String(error)})`);
  }
}

function put({ book, grid }: Host, work: (book: Book) => AddedSheet[], leftOut: LeftOut): BroughtIn {
  let added: AddedSheet[] = [];
  grid.batch(() => {
    added = work(book);
  });
  book.endBatch();
  const nameOf = (id: string): string => grid.getters.getSheetName(id);
  const differing = added.flatMap(({ sheet, id }) =>
    differingFormulas(book, id, sheet).map(
      ({ row, col }) => `${quotedSheet(nameOf(id))}!${columnLetters(col)}${row + 1}`,
    ),
  );
  return {
    sheets: added.map(({ id }) => nameOf(id)),
    leftOut: leftOut.list,
    differing: { count: differing.length, first: differing[0] },
  };
}
