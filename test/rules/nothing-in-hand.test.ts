import { parseDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { nothingBeside, review } from "../../src/monthly-return";
import { rules } from "../../src/rules/catalogue";
import { en } from "../../src/texts/en";

const nothing = (formVersion: string) => (parseDocument({ formVersion }) as { return: MonthlyReturn }).return;
const outcomesOf = (formVersion: string) => {
  const read = { return: nothing(formVersion), problems: [], placement: undefined };
  return new Map(review(read, en, nothingBeside).outcomes.map(({ rule, ...rest }) => [rule, rest]));
};

test.each(rules.map(({ id }) => id))("where nothing is in hand %s has nothing to say", (id) => {
  const before = outcomesOf("1.0.1").get(id);
  const now = outcomesOf("1.2.0").get(id);
  for (const one of [before, now]) expect(["couldNotRun", "notApplicable"]).toContain(one?.outcome);
  for (const one of [before, now]) expect((one?.missing ?? []).length > 0).toBe(one?.outcome === "couldNotRun");
});
