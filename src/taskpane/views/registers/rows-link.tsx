import type { RowRanges } from "../../../monthly-work";
import type { Controller } from "../../controller";

/** Runs of rows that get a button each. */
const mostLinks = 6;

interface RowsLinkProps {
  readonly pane: Controller;
  readonly rows: RowRanges;
  /** The sheet on which they stand; undefined for those of a file. */
  readonly sheet: string | undefined;
}

/** Rows of a register, each run of which leads there; those of a file are named only. */
export function RowsLink({ pane, rows: { ranges, more }, sheet }: RowsLinkProps) {
  const texts = pane.texts.pane.registers;
  const named = ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
  if (named.length === 0) return null;
  const left = ranges.slice(mostLinks).reduce((sum, [first, last]) => sum + last - first + 1, more);
  if (sheet === undefined) return <span class="address">{texts.rows(named.slice(0, mostLinks).join(", ") + (left > 0 ? ` +${left}` : ""))}</span>; // prettier-ignore
  return (
    <span class="cells">
      {ranges.slice(0, mostLinks).map(([first, last], i) => (
        <button
          key={first}
          class="cell"
          aria-label={texts.goToRows(named[i], sheet)}
          onClick={() => void pane.registers.origin.goToRows({ sheet, first, last })}
        >
          {texts.rows(named[i])}
        </button>
      ))}
      {left > 0 && <span>+{left}</span>}
    </span>
  );
}
