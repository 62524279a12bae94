import type { ComponentChildren } from "preact";
import type { Controller } from "../controller";

interface DisclosureProps {
  readonly pane: Controller;
  /** What the pane keeps of whether it is folded out. */
  readonly path: string;
  readonly name: string;
  /** What the contents belong to, where the name does not say it. */
  readonly of?: string;
  /** A button beside the name, reached after it. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A name that folds out; what lies within is drawn only then, so that a long list costs little. */
export function Disclosure({ pane, path, name, of, beside, children }: DisclosureProps) {
  const isOpen = pane.current.opened.has(path);
  // The pane alone says what is folded out: the browser's own folding would come in between when keys are pressed fast.
  const fold = (event: Event) => {
    event.preventDefault();
    pane.fold(path);
  };
  return (
    <>
      <div class="row">
        <details open={isOpen}>
          <summary onClick={fold}>
            {of !== undefined && <span class="visually-hidden">{of}: </span>}
            {name}
          </summary>
        </details>
        {beside}
      </div>
      {isOpen && (
        <div class="within" role="group" aria-label={of ?? name}>
          {children}
        </div>
      )}
    </>
  );
}
