import type { LocatedFinding } from "../../monthly-return";
import type { Controller } from "../controller";
import { Cells } from "./cells";

/** What the finding leads to besides its own cell: the cells that the figure is made of, and probable causes, the best first. */
export function Causes({ pane, finding }: { pane: Controller; finding: LocatedFinding }) {
  const texts = pane.texts.pane.finding;
  const causes = finding.causes ?? [];
  return (
    <>
      {finding.relatedCells.length > 0 && (
        <div class="related">
          <span class="name">{texts.related}</span>
          <Cells pane={pane} cells={finding.relatedCells} name={texts.related} />
        </div>
      )}
      {causes.length > 0 && (
        <div class="causes">
          <span class="name">{texts.causes}</span>
          <ol>
            {causes.map(({ text, cells }) => (
              <li key={text}>
                {text}
                <Cells pane={pane} cells={cells} name={text} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
