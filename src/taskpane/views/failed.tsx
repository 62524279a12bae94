import { useState } from "preact/hooks";
import type { Controller } from "../controller";
import type { View } from "../state";

/** What failed, what to do about it, and the details for whoever helps. */
export function Failed({ pane, view }: { pane: Controller; view: View & { kind: "failed" } }) {
  const { failed, failures, back } = pane.texts.pane;
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(`${view.failure}: ${view.detail}`).then(() => setCopied(true));
  return (
    <section class="failed" role="alert">
      <h2 tabIndex={-1}>{view.isWritten ? failed.written : failed.heading}</h2>
      {view.isWritten && <p>{failed.writtenAdvice}</p>}
      <p>{failures[view.failure](view.detail)}</p>
      <div class="actions">
        <button class="primary" data-action="again" onClick={view.again}>
          {failed.again}
        </button>
        <button data-action="back" onClick={() => pane.leaveFailure()}>
          {back}
        </button>
      </div>
      <details>
        <summary>{failed.details}</summary>
        <code>
          {view.failure}: {view.detail}
        </code>
        <button onClick={copy}>{copied ? failed.copied : failed.copy}</button>
      </details>
    </section>
  );
}
