import { useState } from "preact/hooks";
import type { Controller } from "../controller";

interface DownloadProps {
  readonly pane: Controller;
  readonly action: string;
  readonly label: string;
  readonly copyLabel: string;
  readonly file: string;
  readonly type: string;
  readonly text: () => string;
}

const minute = 60_000;

/** Saves a text as a file; where a host lets a pane save none, its text can be copied, and at worst by hand. */
export function Download({ pane, action, label, copyLabel, file, type, text }: DownloadProps) {
  const texts = pane.texts.pane.beside;
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied("yes"),
      () => setCopied("refused"),
    );
  return (
    <div class="download">
      <div class="actions">
        <button data-action={action} onClick={() => save(file, new Blob([text()], { type }))}>
          {label}
        </button>
        <button data-action={`copy-${action}`} onClick={() => void copy()}>
          {copied === "yes" ? texts.copied : copyLabel}
        </button>
      </div>
      {copied === "refused" && (
        <label>
          {texts.copyByHand}
          <textarea readOnly rows={4} value={text()} />
        </label>
      )}
    </div>
  );
}

function save(file: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), minute);
}
