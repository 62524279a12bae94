import { elementById } from "./element";

const narrowest = 320;

/** Lets the pane be made wider and narrower with the mouse or the arrow keys. */
export function makeDividerMovable(): void {
  const divider = elementById("divider");
  const main = divider.parentElement as HTMLElement;
  divider.addEventListener("pointerdown", ({ pointerId }) => {
    divider.setPointerCapture(pointerId);
    main.classList.add("dragging");
  });
  divider.addEventListener("pointermove", ({ pointerId, clientX }) => {
    if (divider.hasPointerCapture(pointerId)) widen(window.innerWidth - clientX);
  });
  divider.addEventListener("pointerup", () => main.classList.remove("dragging"));
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") widen(elementById("pane").offsetWidth + 20);
    if (key === "ArrowRight") widen(elementById("pane").offsetWidth - 20);
  });
}

function widen(width: number): void {
  elementById("pane").style.width = `${Math.max(narrowest, width)}px`;
  window.dispatchEvent(new Event("resize"));
}
