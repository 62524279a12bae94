import { element, elementById } from "./element";
import type { Manifest, RibbonButton } from "./manifest";

const about =
  "A page of your own browser with the real Office.js. Nothing leaves it, and nothing is kept when it closes.";

function buttonElement(button: RibbonButton, press: (button: RibbonButton) => void): HTMLButtonElement {
  const icon = element("img", { src: button.icon, alt: "" });
  const made = element("button", { type: "button", disabled: true, title: button.description }, icon, button.label);
  made.dataset.control = button.id;
  made.addEventListener("click", () => press(button));
  return made;
}

/** Draws the tab that the manifest declares; its buttons wait until the pane is ready. */
export function drawRibbon({ tab, groups }: Manifest, press: (button: RibbonButton) => void): void {
  const groupElements = groups.map(({ label, buttons }) => {
    const row = element("div", { className: "buttons" }, ...buttons.map((button) => buttonElement(button, press)));
    return element("fieldset", { className: "group" }, element("legend", {}, label), row);
  });
  const title = element("p", { className: "tab" }, tab);
  elementById("ribbon").replaceChildren(title, ...groupElements, element("p", { className: "about" }, about));
}

export function enableRibbon(enabled: boolean): void {
  for (const button of elementById("ribbon").querySelectorAll("button")) button.disabled = !enabled;
}
