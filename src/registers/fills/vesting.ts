import { kindsOfColumns } from "./balances";
import type { FormRow, MadeFigure } from "./form-row";

/** A row of awards, its steps in the words of awards: they vest, where the form's own line of III(A) says exercised. */
export function withVesting(row: FormRow): FormRow {
  const { figures, movements, closing } = row;
  return {
    ...row,
    figures: ofVesting(figures),
    ...(movements && { movements: ofVesting(movements) }),
    ...(closing && { closing: vesting(closing) }),
  };
}

function ofVesting(figures: FormRow["figures"]): FormRow["figures"] {
  return new Map([...figures].map(([field, made]) => [field, vesting(made)]));
}

function vesting({ figure, steps }: MadeFigure): MadeFigure {
  const { exercised } = kindsOfColumns.awards;
  return { figure, steps: steps.map((step) => (step.words === exercised ? { ...step, words: "Vested" } : step)) };
}
