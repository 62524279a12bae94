import { fullAddress, type CellAddress } from "../../monthly-return";
import type { Controller } from "../controller";

const mostShown = 12;

/** Cells that one can go to, each a button with its address. */
export function Cells({ pane, cells, name }: { pane: Controller; cells: readonly CellAddress[]; name: string }) {
  if (cells.length === 0) return null;
  const texts = pane.texts.pane;
  const rest = cells.length - mostShown;
  return (
    <div class="cells" role="group" aria-label={name}>
      {cells.slice(0, mostShown).map((cell) => {
        const address = fullAddress(cell);
        return (
          <button key={address} class="cell" aria-label={texts.goTo(address)} onClick={() => void pane.select(cell)}>
            {address}
          </button>
        );
      })}
      {rest > 0 && <span class="advice">{texts.finding.more(rest)}</span>}
    </div>
  );
}
