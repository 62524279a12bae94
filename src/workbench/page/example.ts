import type { Pane } from "./pane";
import { say } from "./notice";

const standard = "00020-sensetime-202301";
const patience = 10_000;

/** The example that the page's address asks for; undefined for none. */
export function exampleWanted(search: string): string | undefined {
  const wanted = new URLSearchParams(search).get("example") ?? standard;
  return wanted === "none" ? undefined : wanted;
}

/** Opens an example as a person does: by the pane's own buttons. */
export async function openExample(pane: Pane, name: string): Promise<void> {
  const example = `button[data-example="${CSS.escape(name)}"]`;
  if (!isShown(pane, example)) {
    if (!(await press(pane, '[data-action="new-return"]'))) {
      return say("The pane shows no button for a new return, so no example was opened.", Infinity);
    }
  }
  if (!(await press(pane, example))) say(`The pane offers no example ${name}, so none was opened.`, Infinity);
}

const find = (pane: Pane, selector: string): HTMLButtonElement | null => pane.document.querySelector(selector);

/** Whether a button is there for a person to press. */
function isShown(pane: Pane, selector: string): boolean {
  const button = find(pane, selector);
  return button !== null && !button.disabled && button.getClientRects().length > 0;
}

/** Presses a button as soon as it can be; false if it never can. */
async function press(pane: Pane, selector: string): Promise<boolean> {
  const until = Date.now() + patience;
  while (!isShown(pane, selector)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  find(pane, selector)?.click();
  return true;
}
