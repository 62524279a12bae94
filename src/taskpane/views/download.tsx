import type { Controller } from "../controller";
import { Copy } from "./copy";

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
  return (
    <div class="download">
      <div class="actions">
        <button data-action={action} onClick={() => save(file, new Blob([text()], { type }))}>
          {label}
        </button>
        <Copy pane={pane} action={`copy-${action}`} label={copyLabel} text={text} />
      </div>
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
