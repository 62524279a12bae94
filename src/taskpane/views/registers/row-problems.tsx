import { fieldName, type NamedRegister, type RowProblem } from "../../../monthly-work";
import type { Texts } from "../../../texts/texts";
import type { Controller } from "../../controller";
import { Copy } from "../copy";
import { RowsLink } from "./rows-link";

const mostShown = 100;

interface RowProblemsProps {
  readonly pane: Controller;
  readonly register: NamedRegister;
  /** The sheet of the register; undefined for a file. */
  readonly sheet: string | undefined;
}

/** What is wrong with rows of a register, each beside a way to go there; the list can be given to whoever keeps it. */
export function RowProblems({ pane, register, sheet }: RowProblemsProps) {
  const texts = pane.texts.pane.registers.values;
  const { problems, counts } = register.tallies;
  const all = counts.refused + counts.doubtful;
  if (problems.length === 0) return null;
  const shown = problems.slice(0, mostShown);
  return (
    <section class="problems">
      <h3>{texts.problems(all)}</h3>
      <ul>
        {shown.map((problem, i) => (
          <li key={i}>
            <span>{problemText(problem, pane.texts)}</span>
            {sheet !== undefined && (
              <RowsLink pane={pane} rows={{ ranges: [[problem.row, problem.row]], more: 0 }} sheet={sheet} />
            )}
          </li>
        ))}
      </ul>
      {all > shown.length && <p class="advice">{texts.moreProblems(all - shown.length)}</p>}
      <Copy
        pane={pane}
        action="copy-problems"
        label={texts.copyProblems}
        text={() => problems.map((one) => problemText(one, pane.texts)).join("\n")}
      />
    </section>
  );
}

function problemText({ row, kind, field, found, other = "" }: RowProblem, texts: Texts): string {
  const name = field === undefined ? "" : fieldName(field);
  return texts.pane.registers.problems[kind]({ row: String(row), field: name, found, other });
}
