import type { Controller } from "../controller";

/** The parts of the return with their states; each can be switched where it stands. */
export function Parts({ pane }: { pane: Controller }) {
  const { parts } = pane.texts.pane;
  return (
    <details class="parts">
      <summary>{parts.heading}</summary>
      <ul>
        {pane.current.parts.map((part) => (
          <li key={part.id}>
            <span>{pane.texts.parts[part.id]}</span>
            <button
              data-part={part.id}
              aria-pressed={part.state === "applicable"}
              disabled={!part.canApply && part.state !== "notInHand"}
              onClick={() => void pane.switchPart(part)}
            >
              {parts[part.state]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
