import { useState } from "preact/hooks";
import type { Controller } from "../controller";

interface CopyProps {
  readonly pane: Controller;
  readonly action: string;
  readonly label: string;
  readonly text: () => string;
}

/** Copies a text; where a host lets a pane copy none, it can be copied by hand. */
export function Copy({ pane, action, label, text }: CopyProps) {
  const texts = pane.texts.pane.beside;
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied("yes"),
      () => setCopied("refused"),
    );
  return (
    <>
      <button data-action={action} onClick={() => void copy()}>
        {copied === "yes" ? texts.copied : label}
      </button>
      {copied === "refused" && (
        <label>
          {texts.copyByHand}
          <textarea readOnly rows={4} value={text()} />
        </label>
      )}
    </>
  );
}
