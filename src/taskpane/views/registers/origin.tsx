import { figureShown, printedDate } from "../../../monthly-return";
import { parseFigure, stepName, type MadeAt, type Origin, type Step } from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { OriginShown } from "../../registers/origin-work";
import { RowsLink } from "./rows-link";

const stepsShown = 50;

/** How a figure was made: its source, and every step down to the rows of the register. */
export function OriginView({ pane, shown }: { pane: Controller; shown: OriginShown }) {
  const texts = pane.texts.pane.registers.origin;
  const { origin, cell } = shown;
  return (
    <section class="origin" aria-labelledby="origin">
      <h2 id="origin" tabIndex={-1}>
        {texts.heading}
      </h2>
      <p>{texts.says(origin.name, inDigits(origin.says))}</p>
      {origin.filling ? <Filled pane={pane} shown={shown} filling={origin.filling} /> : <p>{whyNot(origin, texts)}</p>}
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
    </section>
  );
}

function whyNot({ kind }: Origin, texts: Controller["texts"]["pane"]["registers"]["origin"]): string {
  return kind === "typed" ? texts.typed : kind === "computed" ? texts.computed : texts.blank;
}

interface FilledProps {
  readonly pane: Controller;
  readonly shown: OriginShown;
  readonly filling: NonNullable<Origin["filling"]>;
}

function Filled({ pane, shown, filling }: FilledProps) {
  const texts = pane.texts.pane.registers.origin;
  const { made, isFileClosed } = shown;
  const { source, how, rows, on, filled } = filling;
  const isFromRegister = pane.current.work.mappings.length > 0 && source !== pane.texts.filling.lastReturn;
  return (
    <>
      <p>{texts.filled(source, printedDate(on))}</p>
      {(how !== "" || rows !== "") && <p class="advice">{texts.atTheTime(how, rows)}</p>}
      {isFileClosed && <p>{texts.fileClosed(source)}</p>}
      {!isFileClosed && !made && isFromRegister && <p class="lost">{texts.gone}</p>}
      {made && <Made pane={pane} made={made} filled={filled} sheet={shown.sheet} />}
    </>
  );
}

interface MadeProps {
  readonly pane: Controller;
  readonly made: MadeAt;
  readonly filled: string;
  readonly sheet: string | undefined;
}

function Made({ pane, made, filled, sheet }: MadeProps) {
  const texts = pane.texts.pane.registers.origin;
  const now = figureShown(made.figure);
  const steps = made.steps.filter(({ figure }) => !figure.isZero());
  return (
    <>
      <p class={made.figure.toFixed() === filled ? "" : "lost"}>
        {made.figure.toFixed() === filled ? texts.now(now) : texts.differs(now, inDigits(filled))}
      </p>
      {steps.length > 0 && <h3>{texts.steps}</h3>}
      <ol class="made-steps">
        {steps.slice(0, stepsShown).map((step, i) => (
          <StepLine key={i} pane={pane} step={step} sheet={sheet} />
        ))}
      </ol>
      {steps.length > stepsShown && <p class="advice">+{steps.length - stepsShown}</p>}
    </>
  );
}

/** A step that is a row of III leads to how that came about; one of a register leads to its rows. */
function StepLine({ pane, step, sheet }: { pane: Controller; step: Step; sheet: string | undefined }) {
  const r = pane.current.held?.return;
  const name = r ? stepName(r, step.words, pane.texts) : step.words;
  const isPlace = name !== step.words;
  return (
    <li>
      {isPlace ? (
        <button class="go" onClick={() => void pane.registers.origin.show(step.words as Origin["place"])}>
          {name}
        </button>
      ) : (
        name
      )}{" "}
      {figureShown(step.figure)} <RowsLink pane={pane} rows={step.rows} sheet={sheet} />
    </li>
  );
}

function inDigits(plain: string): string {
  return figureShown(parseFigure(plain) ?? null);
}
