import { filedOf, isDay, printedDate, printedMonth, setAsideOf, type FiledReturn } from "../../../monthly-return";
import { differencesFrom, monthAfter, withOpenings } from "../../../monthly-work";
import type { Controller } from "../../controller";
import { Disclosure } from "../disclosure";

/** The month on the sheets: whether it is kept as filed, and the way to the next one. */
export function Month({ pane }: { pane: Controller }) {
  const { held, beside } = pane.current;
  const texts = pane.texts.pane.month;
  if (!held) return null;
  const { monthEnded = "" } = held.return.cover;
  const filed = filedOf(beside.filed, monthEnded);
  const differences = filed ? differencesFrom(filed.return, held.return, pane.texts).length : 0;
  const aside = setAsideOf(beside.filed);
  const next = isDay(monthEnded) ? printedMonth(monthAfter(monthEnded)) : undefined;
  return (
    <section class="month" aria-labelledby="month">
      <h2 id="month">{texts.heading}</h2>
      <p>
        {next === undefined
          ? texts.noMonth
          : filed
            ? texts.filedOn(printedDate(monthEnded), printedDate(filed.keptOn))
            : texts.notFiled(printedDate(monthEnded))}
      </p>
      {differences > 0 && <p class="stale">{texts.differs(differences)}</p>}
      {aside && <SetAside pane={pane} aside={aside} />}
      <BlankOpenings pane={pane} />
      <div class="actions" hidden={next === undefined}>
        <button data-action="keep-as-filed" onClick={() => void pane.filing.show()}>
          {texts.keepAsFiled}
        </button>
        {!aside && next !== undefined && (
          <>
            <button data-action="roll-forward" onClick={() => void pane.rollForward.show()}>
              {texts.rollForward(next)}
            </button>
            <button data-action="nil-month" title={texts.nilAdvice} onClick={() => void pane.rollForward.rollNil()}>
              {texts.nilMonth(next)}
            </button>
          </>
        )}
      </div>
      <FiledMonths pane={pane} isFree={aside === undefined} />
    </section>
  );
}

function SetAside({ pane, aside }: { pane: Controller; aside: FiledReturn }) {
  const texts = pane.texts.pane.month;
  const month = printedMonth(aside.return.cover.monthEnded ?? "");
  return (
    <div class="record">
      <p>{texts.setAside(printedDate(aside.return.cover.monthEnded ?? ""))}</p>
      <button data-action="back-to-set-aside" onClick={() => void pane.filing.goBack()}>
        {texts.goBack(month)}
      </button>
    </div>
  );
}

/** Opening balances that are blank, where last month's return is in hand. */
function BlankOpenings({ pane }: { pane: Controller }) {
  const { held, beside } = pane.current;
  const { fillings } = held ? withOpenings(held.return, beside.previous, "", pane.texts) : { fillings: [] };
  if (fillings.length === 0) return null;
  return (
    <button data-action="fill-openings" onClick={() => void pane.rollForward.fillOpenings()}>
      {pane.texts.pane.month.fillOpenings(fillings.length)}
    </button>
  );
}

/** The months that were filed, each of which may be filed again; those that rest on a resubmission are marked. */
function FiledMonths({ pane, isFree }: { pane: Controller; isFree: boolean }) {
  const { held, beside } = pane.current;
  const texts = pane.texts.pane.month;
  const own = held?.return.cover.monthEnded;
  const months = [...new Set(beside.filed.map(({ return: r }) => r.cover.monthEnded ?? ""))].sort().reverse();
  const filed = months.flatMap((month) => filedOf(beside.filed, month) ?? []);
  const marked = filed.filter(({ lookAgain }) => lookAgain);
  if (filed.length === 0) return null;
  return (
    <>
      {marked.map((one) => (
        <Marked key={one.return.cover.monthEnded} pane={pane} filed={one} />
      ))}
      <Disclosure pane={pane} path="filed" name={texts.filedMonths}>
        <ul>
          {filed.map(({ return: r, keptOn, reason }) => {
            const { monthEnded = "" } = r.cover;
            const month = printedDate(monthEnded);
            return (
              <li key={monthEnded}>
                <p>
                  {texts.filedOn(month, printedDate(keptOn))} {reason}
                </p>
                {isFree && monthEnded !== own && (
                  <button data-month={monthEnded} onClick={() => void pane.filing.resubmit(monthEnded)}>
                    {texts.resubmit(printedMonth(monthEnded))}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </>
  );
}

function Marked({ pane, filed: { return: r, lookAgain = "" } }: { pane: Controller; filed: FiledReturn }) {
  const texts = pane.texts.pane.month;
  const { monthEnded = "" } = r.cover;
  const month = printedMonth(monthEnded);
  return (
    <div class="record">
      <p class="stale">
        {month}: {lookAgain}
      </p>
      <button onClick={() => void pane.filing.lookedAt(monthEnded)}>{texts.lookedAtButton(month)}</button>
    </div>
  );
}
