import type { Controller } from "../../controller";
import { objectionsSaid, type Objections } from "../../month/objections";

/** What speaks against a return that is to be kept as filed; it is a person's to go on all the same. */
export function ObjectionsList({ pane, objections }: { pane: Controller; objections: Objections }) {
  const texts = pane.texts.pane.month.objections;
  const lines = objectionsSaid(objections, pane.texts);
  if (lines.length === 0) return null;
  return (
    <div class="objections">
      <h3>{texts.heading}</h3>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line} class="lost">
            {line}
          </li>
        ))}
      </ul>
      <p class="advice">{texts.advice}</p>
    </div>
  );
}
