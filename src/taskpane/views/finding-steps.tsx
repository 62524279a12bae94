import { useEffect } from "preact/hooks";
import type { Controller } from "../controller";
import { allListed } from "../finding-order";
import type { Checked } from "../state";

/** The way from finding to finding, which F8 and Shift+F8 go too; says which one of how many it is. */
export function FindingSteps({ pane, checked }: { pane: Controller; checked: Checked }) {
  const texts = pane.texts.pane.finding;
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      void pane.step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [pane]);
  const { shown, current } = pane.current;
  useEffect(() => {
    document.querySelector('.finding[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const listed = allListed(checked.review.findings, shown);
  const at = listed.findIndex(({ index }) => index === current);
  if (listed.length < 2) return null;
  return (
    <div class="steps" role="group" aria-label={texts.steps}>
      <button data-action="previous-finding" aria-keyshortcuts="Shift+F8" onClick={() => void pane.step(-1)}>
        {texts.previous}
      </button>
      <span>{texts.numbered(at + 1, listed.length)}</span>
      <button data-action="next-finding" aria-keyshortcuts="F8" onClick={() => void pane.step(1)}>
        {texts.next}
      </button>
    </div>
  );
}
