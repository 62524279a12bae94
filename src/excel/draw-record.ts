import type { RecordCell, RecordLayout } from "../records/record";
import { appearances, type Appearance } from "./appearance";
import { pointsACharacter } from "./measures";
import { setPaper } from "./page";
import { blocksOf, matrixOf, type Place } from "./place";
import { rangeOf, writeContents, writeHeights } from "./write-cells";
import { writeFont } from "./write-sheet";

/** Cells of one column, one below the other. */
interface Run extends Place {
  readonly rows: number;
  readonly columns: 1;
  readonly first: RecordCell;
}

const entry: Appearance = { ...appearances.input, wrap: true, horizontal: "Left" };
const fixed: Appearance = { ...appearances.caption, box: "thin", horizontal: "Left" };
const looks: Readonly<Record<NonNullable<RecordCell["look"]>, Appearance>> = {
  title: appearances.heading,
  advice: appearances.caption,
  header: appearances.header,
  entry,
  entryFigure: { ...entry, horizontal: "Right" },
  fixed,
  fixedFigure: { ...fixed, horizontal: "Right" },
};
const boxColour = "#8A97A0";
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;

/** Queues a record's cells; on a new sheet its page as well. */
export function drawRecord(sheet: Excel.Worksheet, layout: RecordLayout): void {
  const { cells, widths, lines } = layout;
  const isNew = cells.some(({ look }) => look === "title");
  if (isNew) writeFont(sheet.getRange().untrack());
  for (const { column, width } of widths) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width * pointsACharacter;
  }
  // The format comes first: in one of text, whatever is typed stays as it is.
  for (const block of blocksOf(cells)) {
    rangeOf(sheet, block).numberFormat = matrixOf(block, ({ numberFormat }): string | null => numberFormat, null);
  }
  writeContents(sheet, cells);
  for (const run of runsOf(cells, ({ look }) => look)) draw(rangeOf(sheet, run), looks[run.first.look ?? "entry"]);
  writeHeights(sheet, lines);
  for (const run of runsOf(cells, ({ offers }) => offers?.join(","))) offer(rangeOf(sheet, run), run.first);
  if (isNew) setPage(sheet, layout);
}

/** Cells of a column that follow one another and have the same; cells that have none are left out. */
function runsOf(cells: readonly RecordCell[], keyOf: (cell: RecordCell) => string | undefined): Run[] {
  const runs: (Run & { rows: number })[] = [];
  const sorted = cells.filter((cell) => keyOf(cell) !== undefined).sort((a, b) => a.column - b.column || a.row - b.row);
  for (const cell of sorted) {
    const last = runs.at(-1);
    const follows = last && last.column === cell.column && last.row + last.rows === cell.row;
    if (follows && keyOf(last.first) === keyOf(cell)) last.rows++;
    else runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1, first: cell });
  }
  return runs;
}

function draw({ format }: Excel.Range, { fill, color, bold, size, wrap, box, horizontal, vertical }: Appearance): void {
  if (color) format.font.color = color;
  if (bold) format.font.bold = true;
  if (size) format.font.size = size;
  if (fill) format.fill.color = fill;
  if (wrap) format.wrapText = true;
  if (horizontal) format.horizontalAlignment = horizontal;
  if (vertical) format.verticalAlignment = vertical;
  if (!box) return;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = boxColour;
  }
}

/** Lists help whoever types; other values may be typed all the same. */
function offer({ dataValidation }: Excel.Range, { offers = [] }: RecordCell): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: offers.join(",") } };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

/** The advice stands across the table; the headers stay in sight and are printed again on each page. */
function setPage(sheet: Excel.Worksheet, { cells, begin, widths }: RecordLayout): void {
  for (const { row, column } of cells.filter(({ look }) => look === "advice")) {
    rangeOf(sheet, { row, column, rows: 1, columns: widths.length }).merge(true);
  }
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(begin.row + 1);
  setPaper(sheet);
  sheet.pageLayout.setPrintTitleRows(`$${begin.row + 1}:$${begin.row + 1}`);
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A, page &P of &N";
}
