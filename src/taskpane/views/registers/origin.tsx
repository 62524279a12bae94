import { figureShown, printedDate } from "../../../monthly-return";
import { parseFigure, saysOf, type Origin } from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { OriginShown } from "../../registers/origin-work";
import { TitledSection } from "../titled-section";
import { ComputedFrom } from "./computed-from";
import { MadeSteps } from "./made-steps";
import { RowsLink } from "./rows-link";

interface OriginProps {
  readonly pane: Controller;
  readonly shown: OriginShown;
}

/** How a figure was made: its source, and every step down to the rows of the register, or the figures that the form computes it from. */
export function OriginView({ pane, shown }: OriginProps) {
  const texts = pane.texts.pane.registers.origin;
  const { origin, cell } = shown;
  return (
    <TitledSection id="origin" heading={texts.heading}>
      <p>{texts.says(origin.name, origin.says)}</p>
      <Source pane={pane} shown={shown} />
      <div class="actions">
        {cell && (
          <button data-action="go-to-cell" onClick={() => void pane.select(cell)}>
            {texts.goTo}
          </button>
        )}
        <button data-action="back" onClick={() => pane.showHome()}>
          {pane.texts.pane.back}
        </button>
      </div>
    </TitledSection>
  );
}

function Source({ pane, shown }: OriginProps) {
  const texts = pane.texts.pane.registers.origin;
  const { kind, computed, filling, says } = shown.origin;
  if (filling) return <Filled pane={pane} shown={shown} filling={filling} />;
  if (computed) return <ComputedFrom pane={pane} computed={computed} says={says} />;
  return <p>{kind === "typed" ? texts.typed : kind === "asLastMonth" ? texts.asLastMonth : texts.blank}</p>;
}

interface FilledProps extends OriginProps {
  readonly filling: NonNullable<Origin["filling"]>;
}

function Filled({ pane, shown, filling }: FilledProps) {
  const texts = pane.texts.pane.registers.origin;
  const { made, unread } = shown;
  const { source, how, rows, on } = filling;
  const isFromRegister = pane.current.work.mappings.length > 0 && source !== pane.texts.filling.lastReturn;
  return (
    <>
      <p>{texts.filled(source, printedDate(on))}</p>
      {(how !== "" || rows !== "") && <p class="advice">{texts.atTheTime(how, rows)}</p>}
      {unread.length > 0 && <p>{texts.unread(unread.join("; "))}</p>}
      {unread.length === 0 && !made && isFromRegister && <p class="lost">{texts.gone}</p>}
      {made && <Made pane={pane} made={made} filled={filling.filled} sheet={shown.sheet} />}
    </>
  );
}

interface MadeProps {
  readonly pane: Controller;
  readonly made: NonNullable<OriginShown["made"]>;
  readonly filled: string;
  readonly sheet: string | undefined;
}

function Made({ pane, made, filled, sheet }: MadeProps) {
  const texts = pane.texts.pane.registers.origin;
  const now = saysOf(made);
  const isSame = now === filled;
  const shown = (says: string) => ("words" in made ? printedDate(says) : figureShown(parseFigure(says) ?? null));
  return (
    <>
      <p class={isSame ? "" : "lost"}>
        {isSame ? texts.now(shown(now)) : texts.differs(shown(now), shown(filled))}{" "}
        {"words" in made && <RowsLink pane={pane} rows={made.rows} sheet={sheet} />}
      </p>
      {"steps" in made && <MadeSteps pane={pane} steps={made.steps} sheet={sheet} />}
    </>
  );
}
