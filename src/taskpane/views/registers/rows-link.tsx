import { useState } from "preact/hooks";
import { countOfRows, rowsText, type RowRanges } from "../../../monthly-work";
import type { Controller } from "../../controller";

/** Runs of rows that are shown before more are asked for. */
const mostLinks = 6;

interface RowsLinkProps {
  readonly pane: Controller;
  readonly rows: RowRanges;
  /** The sheet on which they stand; undefined for those of a file. */
  readonly sheet: string | undefined;
}

/** Rows of a register, each run of which leads there; those of a file are named only. The first runs are shown, and all of them once they are asked for. */
export function RowsLink({ pane, rows, sheet }: RowsLinkProps) {
  const texts = pane.texts.pane.registers;
  const [isWhole, setWhole] = useState(false);
  const { ranges } = rows;
  if (ranges.length === 0) return null;
  const [shown, hidden] = isWhole ? [ranges, []] : [ranges.slice(0, mostLinks), ranges.slice(mostLinks)];
  const left = countOfRows({ ranges: hidden, more: rows.more });
  return (
    <span class="cells">
      <Runs pane={pane} ranges={shown} sheet={sheet} />
      {hidden.length > 0 && (
        <button class="cell" onClick={() => setWhole(true)}>
          {texts.moreRows(left)}
        </button>
      )}
      {hidden.length === 0 && left > 0 && <span>+{left}</span>}
    </span>
  );
}

interface RunsProps extends Pick<RowsLinkProps, "pane" | "sheet"> {
  readonly ranges: RowRanges["ranges"];
}

function Runs({ pane, ranges, sheet }: RunsProps) {
  const texts = pane.texts.pane.registers;
  if (sheet === undefined) return <span class="address">{texts.rows(rowsText({ ranges, more: 0 }))}</span>;
  return (
    <>
      {ranges.map(([first, last]) => {
        const named = rowsText({ ranges: [[first, last]], more: 0 });
        return (
          <button
            key={first}
            class="cell"
            aria-label={texts.goToRows(named, sheet)}
            onClick={() => void pane.registers.origin.goToRows({ sheet, first, last })}
          >
            {texts.rows(named)}
          </button>
        );
      })}
    </>
  );
}
