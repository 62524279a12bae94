import { useLayoutEffect, useRef } from "preact/hooks";

/** What tells one button of the pane from another. */
const names = [
  "data-fix",
  "data-answer",
  "data-confirm",
  "data-action",
  "data-part",
  "data-add",
  "data-remove",
  "data-register",
  "data-month",
  "data-place",
] as const;

/**
 * Keeps the keyboard where a person was: when a view goes and its button with it, the focus comes to the heading of the
 * next view, and back to the button when the pane is at home again. Returns what is to be told of clicks.
 */
export function useKeptFocus(view: string): (event: Event) => void {
  const pressed = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // Only where the focus was lost: it is not taken from the grid, nor from where it stands.
    if (!document.hasFocus() || (document.activeElement ?? document.body) !== document.body) return;
    const button =
      view === "home" && pressed.current !== undefined && document.querySelector<HTMLElement>(pressed.current);
    (button || document.querySelector<HTMLElement>("h2[tabindex]"))?.focus();
  }, [view]);
  return ({ target }) => {
    const button = target instanceof Element ? target.closest("button, input[data-confirm]") : null;
    const name = names.find((one) => button?.hasAttribute(one));
    // What is pressed within another view leads back to the button that led there.
    if (button && name && view === "home")
      pressed.current = `[${name}="${CSS.escape(button.getAttribute(name) ?? "")}"]`;
  };
}
